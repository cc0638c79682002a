"""Texts as tokens of Moonshine's vocabulary: byte pairs, the earlier in it the sooner joined (Llama's)."""

import re
from collections.abc import Sequence

SPACE = "\u2581"
BYTE_TOKENS = 3
"""The number of the token of byte 0; from 256 after it on, the pieces stand in the order they are joined."""
FIRST_PIECE = BYTE_TOKENS + 256


class Spelling:
    """Spells texts in the pieces of `vocabulary`."""

    def __init__(self, vocabulary: Sequence[bytes]) -> None:
        pieces = enumerate(vocabulary[FIRST_PIECE:], FIRST_PIECE)
        self._numbers = {piece: number for number, piece in reversed(list(pieces))}

    def tokens(self, text: str) -> list[int]:
        """The tokens of `text`, word by word."""
        return [token for word in text.split() for token in self._word(SPACE + word)]

    def _word(self, word: str) -> list[int]:
        parts = [letter.encode() for letter in word]
        while len(parts) > 1:
            joins = (self._numbers.get(parts[at] + parts[at + 1], 1 << 31) for at in range(len(parts) - 1))
            number, at = min((number, at) for at, number in enumerate(joins))
            if number == 1 << 31:
                break
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        return [token for part in parts for token in self._piece(part)]

    def _piece(self, part: bytes) -> list[int]:
        number = self._numbers.get(part)
        return [BYTE_TOKENS + byte for byte in part] if number is None else [number]


def as_written(words: str) -> str:
    """English `words` as a sentence is written: "i want a tea" is "I want a tea."."""
    text = re.sub(r"\bi\b", "I", words.strip())
    return f"{text[:1].upper()}{text[1:]}." if text else ""
