"""Comparing names as people do."""

import unicodedata


def plain(name: str) -> str:
    """`name` without case, accents and doubled spaces."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(sign for sign in decomposed if not unicodedata.combining(sign)).split())
