"""Of very many names, those that may sound like what was heard: found by the pairs of sounds in common.

Vowels count as one sound, for they are misheard most (after the n-gram indexes of Zobel and Dart, 1995).
"""

from array import array
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from voice.sounds import Alphabet, Phonemes

MOST_ALIKE = 400
ANY_VOWEL = -1
EDGE = -2


class SoundPairs:
    """An index of `names` by their pairs of neighbouring sounds."""

    def __init__(self, names: Sequence[Phonemes], alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        holders: dict[tuple[int, int], array[int]] = {}
        for number, name in enumerate(names):
            for pair in self._pairs(name):
                holders.setdefault(pair, array("i")).append(number)
        self._holders = {pair: np.frombuffer(found, np.int32) for pair, found in holders.items()}
        self._lengths = np.array([len(name) + 1 for name in names], np.float32)

    def alike(self, heard: Phonemes, letters: Sequence[str]) -> dict[int, str]:
        """The names with most pairs in common with `heard`: their numbers, and what `letters` has of them."""
        shared: NDArray[np.float32] = np.zeros(len(self._lengths), np.float32)
        for pair in self._pairs(heard):
            if pair in self._holders:
                shared[self._holders[pair]] += 1.0
        shared /= self._lengths + len(heard) + 1
        count = min(MOST_ALIKE, len(shared))
        return {int(number): letters[number] for number in np.argpartition(-shared, count - 1)[:count]}

    def _pairs(self, sounds: Phonemes) -> set[tuple[int, int]]:
        classes = [EDGE, *(ANY_VOWEL if self._alphabet.is_vowel(s) else s for s in sounds), EDGE]
        return set(pairwise(classes))
