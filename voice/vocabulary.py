"""Names a driver may say, found by their sound."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from voice.protocol import SlotValue
from voice.sound_pairs import SoundPairs
from voice.sounds import Phonemes, Pronouncer, split_words

CANDIDATES = 32
MANY_NAMES = 5000
"""From so many on, only those with pairs of sounds in common are compared."""
REMEMBERED = 256
LEAST_PREFIX_SOUNDS = 5
LEAST_NAME_SOUNDS, LONG_NAME_SOUNDS = 2, 6
"""Shorter names have to be heard better: "Madrid" is as far from "Mama" as a long one from its mishearing."""
UNSAID_SOUND_COST = 0.04
RARE_SOUND_COST = 0.12
"""Per sound of a name nobody knows (weight 0): of names that sound alike, the better known one is meant."""


@dataclass(frozen=True)
class Name:
    """One way to say a value. `penalty` is what a rare name and only the beginning of a long one cost."""

    value: SlotValue
    phonemes: Phonemes
    penalty: float = 0.0


@dataclass(frozen=True)
class Likeness:
    """A `name` with `cost` per sound: 0 is the same, from about 0.45 on it is another word."""

    name: Name
    cost: float

    def within(self, most: float) -> bool:
        """Whether the cost is at most `most`, which counts in full for long names."""
        share = (len(self.name.phonemes) + LEAST_NAME_SOUNDS) / (LONG_NAME_SOUNDS + LEAST_NAME_SOUNDS)
        return self.cost <= most * min(1.0, share)


class Vocabulary:
    """Names indexed by sound; `nearest` looks through thousands in a few milliseconds."""

    def __init__(
        self,
        pronouncer: Pronouncer,
        entries: Iterable[tuple[str, SlotValue]] = (),
        weights: Mapping[str, float] = MappingProxyType({}),
    ) -> None:
        self._alphabet = pronouncer.alphabet
        self._names: list[Name] = []
        seen: set[tuple[Phonemes, SlotValue]] = set()
        for text, value in entries:
            for name in _ways_to_say(text, value, pronouncer):
                if name.phonemes and (name.phonemes, value) not in seen:
                    seen.add((name.phonemes, value))
                    rarity = RARE_SOUND_COST * (1.0 - weights.get(str(value), 1.0)) * len(name.phonemes)
                    self._names.append(replace(name, penalty=name.penalty + rarity))
        self._letters = [_letters(name.phonemes) for name in self._names]
        self._pairs = (
            SoundPairs([name.phonemes for name in self._names], pronouncer.alphabet)
            if len(self._names) > MANY_NAMES
            else None
        )
        self._found: dict[Phonemes, list[Likeness]] = {}

    def __len__(self) -> int:
        return len(self._names)

    def nearest(self, heard: Phonemes, limit: int = 3) -> list[Likeness]:
        """Up to `limit` names that sound most like `heard`, best first."""
        if not heard or not self._names:
            return []
        found = self._found.get(heard)
        if found is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            found = self._found[heard] = self._find(heard)
        return found[:limit]

    def _find(self, heard: Phonemes) -> list[Likeness]:
        """Several readings of a sentence ask for the same sounds: what was found is kept for a while."""
        likely = process.extract(
            _letters(heard),
            self._letters if self._pairs is None else self._pairs.alike(heard, self._letters),
            scorer=Levenshtein.normalized_similarity,
            limit=CANDIDATES,
        )
        found = [self._likeness(heard, self._names[index]) for _text, _score, index in likely]
        return sorted(found, key=lambda likeness: likeness.cost)

    def _likeness(self, heard: Phonemes, name: Name) -> Likeness:
        cost = self._alphabet.cost(heard, name.phonemes) + name.penalty
        return Likeness(name, cost / max(len(heard), len(name.phonemes)))


def _ways_to_say(text: str, value: SlotValue, pronouncer: Pronouncer) -> Iterable[Name]:
    words = [pronouncer.word(word) for word in split_words(text)]
    whole = tuple(sound for word in words for sound in word)
    yield Name(value, whole)
    beginning: Phonemes = ()
    for word in words[:-1]:
        beginning += word
        if len(beginning) >= LEAST_PREFIX_SOUNDS:
            yield Name(value, beginning, UNSAID_SOUND_COST * (len(whole) - len(beginning)))


def _letters(phonemes: Phonemes) -> str:
    """One character a sound, for the string matcher that only knows characters."""
    return "".join(chr(0x100 + sound) for sound in phonemes)
