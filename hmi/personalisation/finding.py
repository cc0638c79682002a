"""Finds settings by the words a driver has for them, forgiving accents and typing errors."""

import unicodedata
from collections.abc import Sequence

GOOD = 74.0
"""Percent of likeness from which a word counts as meant."""
TITLE, REST = 1.0, 0.9
"""A hit in the name of a setting weighs more than one in its explanation."""


def find(query: str, texts: Sequence[str]) -> list[int]:
    """Numbers of the `texts` that fit `query`, the best first; none for an empty query.

    Args:
        texts: of each setting its name in the first line, and anything else said of it in the others.
    """
    wanted = _words(query)
    if not wanted:
        return []
    scores = [(_score(wanted, text), number) for number, text in enumerate(texts)]
    return [number for score, number in sorted(scores, key=lambda one: (-one[0], one[1])) if score > 0]


def _score(wanted: list[str], text: str) -> float:
    """How well all of the `wanted` words are found, 0 when one of them is not."""
    title, _, rest = text.partition("\n")
    names, others = _words(title), _words(rest)
    total = 0.0
    for word in wanted:
        best = max(TITLE * _best(word, names), REST * _best(word, others))
        if best == 0:
            return 0.0
        total += best
    return total / len(wanted)


def _best(word: str, among: list[str]) -> float:
    """How well the best of the words `among` fits; a beginning counts as the whole word."""
    from rapidfuzz import fuzz  # nobody waits for it at the start

    best = 0.0
    for other in among:
        if other.startswith(word):
            return 100.0
        if len(word) >= 4:
            best = max(best, fuzz.ratio(word, other), fuzz.ratio(word, other[: len(word)]))
    return best if best >= GOOD else 0.0


def _words(text: str) -> list[str]:
    """The words of `text` in small letters without accents."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign for sign in flat if not unicodedata.combining(sign))
    return "".join(sign if sign.isalnum() else " " for sign in kept).split()
