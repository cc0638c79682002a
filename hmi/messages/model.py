"""A message while it is being dictated, and what editing it by voice does to its text."""

from typing import Literal

import msgspec

MessageKind = Literal["email", "sms"]


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """A message that was not sent yet.

    Attributes:
        name: of the person it is for; `address` the e-mail address or telephone number.
        text: what was dictated so far.
        refused: the key of the refusal that brought it back, empty for a new one.
    """

    kind: MessageKind
    name: str
    address: str
    text: str = ""
    refused: str = ""

    def with_text(self, text: str) -> "Draft":
        """The same with another text."""
        return msgspec.structs.replace(self, text=tidy(text))


def joined(before: str, more: str) -> str:
    """`before` and `more`; the second sentence begins anew where the first has come to an end."""
    more = more.strip()
    if not before:
        return more
    return f"{before} {capital(more)}" if before.endswith((".", "!", "?", "…")) else f"{before} {more}"


def replaced(text: str, span: tuple[int, int], words: str) -> str:
    """`text` with `words` in the place of the characters [begin, end), with a capital where one was."""
    begin, end = span
    old, new = text[begin:end], words.strip()
    fitting = (
        capital(new) if old[:1].isupper() and (begin == 0 or text[:begin].rstrip()[-1:] in ".!?") else new
    )
    return text[:begin] + fitting + text[end:]


def deleted(text: str, span: tuple[int, int]) -> str:
    """`text` without the characters [begin, end)."""
    return text[: span[0]].rstrip() + " " + text[span[1] :].lstrip()


def tidy(text: str) -> str:
    """`text` with single spaces and a capital at its beginning."""
    return capital(" ".join(text.split()).replace(" ,", ",").replace(" .", "."))


def capital(text: str) -> str:
    """`text` with a capital letter first; the rest stays as it was heard."""
    return text[:1].upper() + text[1:]
