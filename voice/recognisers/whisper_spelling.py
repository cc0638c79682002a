"""Texts as tokens of Whisper's vocabulary and back: byte pairs, the earlier in it the sooner joined."""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain

END = "<|endoftext|>"
WORDS = re.compile(r"'(?:s|t|re|ve|m|ll|d)\b| ?[^\W\d_]+| ?\d+| ?(?:[^\s\w]|_)+")
"""What is spelled on its own: words and numbers with the space before them, punctuation, English endings."""


class WhisperSpelling:
    """Spells texts in the pieces of `vocabulary`, which stand in the order they are joined."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        letters = _letters()
        last = vocabulary.index(END)
        pieces = ((bytes(letters[letter] for letter in piece), piece) for piece in vocabulary[:last])
        self._numbers = {spelled: number for number, (spelled, piece) in enumerate(pieces) if piece}
        self._marks = {mark: number for number, mark in enumerate(vocabulary[last:], last)}

    def mark(self, name: str) -> int:
        """The token of a mark, e.g. ``<|en|>``."""
        return self._marks[name]

    def tokens(self, text: str) -> list[int]:
        """The tokens of a whole sentence."""
        return [token for word in WORDS.findall(f" {text}") for token in self._word(word.encode())]

    def _word(self, word: bytes) -> list[int]:
        parts = [bytes([byte]) for byte in word]
        while len(parts) > 1:
            joins = (self._numbers.get(parts[at] + parts[at + 1], 1 << 31) for at in range(len(parts) - 1))
            number, at = min((number, at) for at, number in enumerate(joins))
            if number == 1 << 31:
                break
            parts[at : at + 2] = [parts[at] + parts[at + 1]]
        return [self._numbers[part] for part in parts]


def as_text(tokens: Iterable[str]) -> str:
    """The text of pieces as the vocabulary writes them; marks like ``<|en|>`` are none of it."""
    letters = _letters()
    spelled = chain.from_iterable(token for token in tokens if not token.startswith("<|"))
    return bytes(letters[letter] for letter in spelled).decode("utf-8", "ignore").strip()


@cache
def _letters() -> dict[str, int]:
    """The byte behind each letter of the vocabulary: printable Latin-1 stands for itself, the rest of the
    bytes for U+0100 onwards."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = [byte for byte in range(0x100) if byte not in printable]
    return {chr(byte): byte for byte in printable} | {
        chr(0x100 + place): byte for place, byte in enumerate(others)
    }
