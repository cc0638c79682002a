"""Names a driver may say, found by their sound."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from voice.protocol import SlotValue
from voice.sounds import Phonemes, Pronouncer, split_words

CANDIDATES = 32
LEAST_PREFIX_SOUNDS = 5
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

    def __len__(self) -> int:
        return len(self._names)

    def nearest(self, heard: Phonemes, limit: int = 3) -> list[Likeness]:
        """Up to `limit` names that sound most like `heard`, best first."""
        if not heard or not self._names:
            return []
        likely = process.extract(
            _letters(heard), self._letters, scorer=Levenshtein.normalized_similarity, limit=CANDIDATES
        )
        found = [self._likeness(heard, self._names[index]) for _text, _score, index in likely]
        return sorted(found, key=lambda likeness: likeness.cost)[:limit]

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
