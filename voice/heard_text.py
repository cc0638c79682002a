"""A recognised text as words with their sounds, and what of it lies between two of these sounds."""

from dataclasses import dataclass
from itertools import compress

from voice.numbers import digits_to_words
from voice.sounds import Phonemes, Pronouncer, joined, split_words

AROUND = ' .,;:!?¡¿…"«»„“”'
"""Signs at the beginning and the end of free text that are not a part of it."""


@dataclass(frozen=True)
class HeardText:
    """What the recogniser wrote.

    Attributes:
        words: as they are spoken, lower-case: ("nine", "thirty").
        pronounced: the sounds of each.
        original: as it was written.
        language: two letters.
    """

    words: tuple[str, ...]
    pronounced: tuple[Phonemes, ...]
    original: str
    language: str

    @classmethod
    def of(cls, text: str, language: str, pronouncer: Pronouncer) -> "HeardText":
        """`text` in `language` (two letters)."""
        words = tuple(spoken_words(text, language))
        return cls(words, tuple(pronouncer.word(word) for word in words), text, language)

    @property
    def phonemes(self) -> Phonemes:
        """All sounds, one after the other."""
        return joined(self.pronounced)

    def text(self, first: int, after: int) -> str:
        """The words of which at least half the sounds lie in [`first`, `after`)."""
        return " ".join(compress(self.words, self._inside(first, after)))

    def written(self, first: int, after: int) -> str:
        """The same as the recogniser wrote it: "Anna, at 9:30" for "anna at nine thirty"."""
        inside, start, parts = self._inside(first, after), 0, []
        for token, count in self._tokens():
            taken = inside[start : start + count]
            if any(taken):
                words = compress(self.words[start : start + count], taken)
                parts.append(token if all(taken) else " ".join(words))
            start += count
        return " ".join(parts).strip(AROUND)

    def _tokens(self) -> list[tuple[str, int]]:
        """Each piece between spaces, and how many of the words it is: ("9:30,", 2)."""
        tokens = [(token, len(spoken_words(token, self.language))) for token in self.original.split()]
        if sum(count for _token, count in tokens) != len(self.words):  # "21.5 °C" is read as one
            return [(word, 1) for word in self.words]
        return tokens

    def _inside(self, first: int, after: int) -> list[bool]:
        """Of each word, whether it counts to [`first`, `after`)."""
        found, start = [], 0
        for sounds in self.pronounced:
            inside = min(after, start + len(sounds)) - max(first, start)
            found.append(bool(sounds) and inside * 2 >= len(sounds))
            start += len(sounds)
        return found


def spoken_words(text: str, language: str) -> list[str]:
    """The words of `text` as they are spoken: numbers and units spelled out."""
    return split_words(digits_to_words(text, language))
