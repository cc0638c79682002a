"""From what was heard to what is wanted: the wording that sounds most like it, with its slots filled.

The price of the alignment decides: speech that is dear to align to every sentence is no command.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from voice.alignment import SLOT_SOUND_COST, Match, SoundTree
from voice.numbers import digits_to_words
from voice.protocol import Slot, SlotValue
from voice.sentences import ClosedList, OpenList, Sentences, SlotToken
from voice.sounds import Phonemes, Pronouncer, joined, split_words
from voice.vocabulary import Vocabulary

MOST_FIXED_COST = 0.24
"""Price per sound of the fixed words above which a wording was not said."""
MOST_SHORT_COST = 0.15
SHORT_SOUNDS = 5
MOST_CLOSED_COST = 0.3
MOST_OPEN_COST = 0.42
MOST_FIXED_COST_FOR_UNKNOWN_NAME = 0.12
UNKNOWN_NAME_SOUND_COST = 0.42
LEAST_UNKNOWN_SOUNDS = 3
NEIGHBOUR_SOUNDS = 3
"""A misheard name spills into the words beside it, at most this far."""
MOST_WHOLE_ALIGNMENTS = 10


@dataclass(frozen=True)
class Interpretation:
    """One reading of a sentence.

    Attributes:
        cost: price per heard sound, 0 is exactly a known wording.
        score: 0 to 1, falling with `cost`.
    """

    intent: str
    slots: dict[str, Slot] = field(hash=False)
    text: str
    cost: float

    @property
    def score(self) -> float:
        """How sure this reading is, 0 to 1."""
        return max(0.0, 1.0 - 2.0 * self.cost)


@dataclass(frozen=True)
class _Heard:
    words: tuple[str, ...]
    pronounced: tuple[Phonemes, ...]

    @property
    def phonemes(self) -> Phonemes:
        return joined(self.pronounced)

    def text(self, first: int, after: int) -> str:
        """The words of which at least half the sounds lie in [`first`, `after`)."""
        chosen, start = [], 0
        for word, sounds in zip(self.words, self.pronounced, strict=True):
            inside = min(after, start + len(sounds)) - max(first, start)
            if sounds and inside * 2 >= len(sounds):
                chosen.append(word)
            start += len(sounds)
        return " ".join(chosen)


class Understanding:
    """Understands one language.

    Args:
        sentences: what can be said.
        pronouncer: of the same language; its alphabet is shared with all that is compared.
    """

    def __init__(self, sentences: Sentences, pronouncer: Pronouncer) -> None:
        self._sentences = sentences
        self._pronouncer = pronouncer
        self._tree = SoundTree(sentences.wordings, pronouncer)
        self._names: dict[str, dict[str, float]] = {}
        self._vocabularies = {
            name: Vocabulary(pronouncer, body.entries if isinstance(body, ClosedList) else ())
            for name, body in sentences.lists.items()
        }

    @property
    def intents(self) -> frozenset[str]:
        """The names of all intents."""
        return self._sentences.intents

    def set_names(self, list_name: str, names: Mapping[str, float]) -> None:
        """Replaces the names of the vocabulary `list_name`; each with its weight, 0 to 1."""
        self._names[list_name] = dict(names)
        for name, body in self._sentences.lists.items():
            if isinstance(body, OpenList) and list_name in body.vocabularies:
                known = [self._names.get(part, {}) for part in body.vocabularies]
                entries = [(word, word) for names_of_part in known for word in names_of_part]
                weights = {word: weight for part in reversed(known) for word, weight in part.items()}
                self._vocabularies[name] = Vocabulary(self._pronouncer, entries, weights)

    def read(self, text: str, limit: int = 3) -> list[Interpretation]:
        """Readings of `text`, best first; empty when it is no command of the car."""
        heard = self._heard(text)
        readings: dict[tuple[str, str], Interpretation] = {}
        whole_alignments = 0
        for match in self._tree.matches(heard.phonemes):
            reading = self._fill(match, heard, text)
            if (
                reading is not None
                and self._has_open_slot(match)
                and whole_alignments < MOST_WHOLE_ALIGNMENTS
            ):
                whole_alignments += 1
                reading = self._name_as_a_whole(match, heard, reading)
            if reading is not None:
                key = (reading.intent, str({name: slot.value for name, slot in reading.slots.items()}))
                if key not in readings or reading.cost < readings[key].cost:
                    readings[key] = reading
        return sorted(readings.values(), key=lambda reading: reading.cost)[:limit]

    def choose(self, text: str, choices: Sequence[str]) -> int | None:
        """Which of `choices` (counted from 1) is named by `text`; None if none is."""
        names = Vocabulary(self._pronouncer, [(choice, number) for number, choice in enumerate(choices, 1)])
        nearest = names.nearest(self._heard(text).phonemes, 1)
        if nearest and nearest[0].cost <= MOST_CLOSED_COST:
            return int(nearest[0].name.value)
        return None

    def _heard(self, text: str) -> _Heard:
        words = split_words(digits_to_words(text, self._sentences.language))
        words = _without_ends(words, self._sentences)
        return _Heard(tuple(words), tuple(self._pronouncer.word(word) for word in words))

    def _fill(self, match: Match, heard: _Heard, text: str) -> Interpretation | None:
        taken = sum(after - first for first, after in match.spans)
        fixed_cost = match.cost - SLOT_SOUND_COST * taken
        fixed_sounds = len(heard.phonemes) - taken
        most = MOST_SHORT_COST if fixed_sounds <= SHORT_SOUNDS else MOST_FIXED_COST
        if fixed_cost > most * max(fixed_sounds, 1):
            return None
        slots = {name: Slot(value) for name, value in match.wording.fixed}
        cost = fixed_cost
        tokens = [token for token in match.wording.tokens if isinstance(token, SlotToken)]
        for token, span in zip(tokens, match.spans, strict=True):
            filled = self._resolve(token, span, heard, fixed_cost / max(fixed_sounds, 1))
            if filled is None:
                return None
            slots[token.name] = Slot(filled[0], heard.text(*span))
            cost += filled[1] * (span[1] - span[0])
        return Interpretation(match.wording.intent, slots, text, cost / len(heard.phonemes))

    def _resolve(
        self, token: SlotToken, span: tuple[int, int], heard: _Heard, fixed_cost: float
    ) -> tuple[SlotValue, float] | None:
        """The value of a slot and its price per sound; None if nothing fits."""
        sounds = heard.phonemes[span[0] : span[1]]
        is_open = isinstance(self._sentences.lists[token.list_name], OpenList)
        nearest = self._vocabularies[token.list_name].nearest(sounds, 1)
        if nearest and nearest[0].cost <= (MOST_OPEN_COST if is_open else MOST_CLOSED_COST):
            return nearest[0].name.value, nearest[0].cost
        unknown = heard.text(*span)
        if (
            not is_open
            or not unknown
            or len(sounds) < LEAST_UNKNOWN_SOUNDS
            or fixed_cost > MOST_FIXED_COST_FOR_UNKNOWN_NAME
        ):
            return None
        return unknown, UNKNOWN_NAME_SOUND_COST

    def _has_open_slot(self, match: Match) -> bool:
        return any(
            isinstance(token, SlotToken) and isinstance(self._sentences.lists[token.list_name], OpenList)
            for token in match.wording.tokens
        )

    def _name_as_a_whole(self, match: Match, heard: _Heard, reading: Interpretation) -> Interpretation:
        """`reading` with the name that fits best when the whole sentence is aligned, the spill included."""
        slots = [token for token in match.wording.tokens if isinstance(token, SlotToken)]
        if len(slots) != 1 or reading.cost == 0.0:
            return reading
        (slot,), (span,) = slots, match.spans
        at = match.wording.tokens.index(slot)
        before, after = (
            self._sounds_of(part) for part in (match.wording.tokens[:at], match.wording.tokens[at + 1 :])
        )
        wide = (max(0, span[0] - NEIGHBOUR_SOUNDS), span[1] + NEIGHBOUR_SOUNDS)
        names = {
            likeness.name
            for first, last in (span, (wide[0], span[1]), (span[0], wide[1]))
            for likeness in self._vocabularies[slot.list_name].nearest(heard.phonemes[first:last], 2)
            if likeness.cost <= MOST_OPEN_COST
        }
        best = reading
        for name in names:
            whole = (
                self._pronouncer.alphabet.cost(heard.phonemes, before + name.phonemes + after) + name.penalty
            )
            cost = whole / len(heard.phonemes)
            if cost < best.cost:
                filled = Slot(name.value, heard.text(*span))
                best = replace(reading, slots=reading.slots | {slot.name: filled}, cost=cost)
        return best

    def _sounds_of(self, tokens: tuple[str | SlotToken, ...]) -> Phonemes:
        return joined([self._pronouncer.word(token) for token in tokens if isinstance(token, str)])


def _without_ends(words: list[str], sentences: Sentences) -> list[str]:
    """`words` without what carries no meaning; if nothing else was said, they stay as they are."""
    kept = [word for word in words if word not in sentences.skip]
    changed = True
    while changed:
        changed = False
        for phrase in sentences.leading:
            if len(kept) > len(phrase) and tuple(kept[: len(phrase)]) == phrase:
                kept, changed = kept[len(phrase) :], True
        for phrase in sentences.trailing:
            if len(kept) > len(phrase) and tuple(kept[-len(phrase) :]) == phrase:
                kept, changed = kept[: -len(phrase)], True
    return kept or words
