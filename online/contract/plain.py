"""Text of strangers made harmless: news, names of places, whatever a provider sends."""

from __future__ import annotations

import unicodedata

_KEPT = frozenset("\u200c\u200d")
"""Joiners that Persian, Hindi and others are written with."""
_SPOKEN_AS_MARKUP = str.maketrans(
    {"<": "", ">": "", "[": "(", "]": ")", "{": "(", "}": ")", "\\": " ", "|": ","}
)


def plain(text: str, longest: int) -> str:
    """`text` in one line of at most `longest` characters, cut between words, without control characters.

    Characters that turn the direction of writing around (Unicode TR 9), as well as private and unassigned
    ones, are taken out: one headline must not change how the next is read.
    """
    cleaned = "".join(_shown(letter) for letter in text[: 20 * longest])
    line = " ".join(cleaned.split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    words = cut.rsplit(" ", 1)[0]
    return f"{words if len(words) > longest // 2 else cut}…"


def speakable(text: str) -> str:
    """`text` without anything that a synthesiser could take for markup: SSML tags, phonemes in brackets."""
    return " ".join(text.translate(_SPOKEN_AS_MARKUP).split())


def _shown(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    return "" if category.startswith("C") and letter not in _KEPT else letter
