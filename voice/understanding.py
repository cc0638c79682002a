"""From what was heard to what is wanted: the wording that sounds most like it, with its slots filled.

The price of the alignment decides: speech that is dear to align to every sentence is no command.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from voice.alignment import Alignment
from voice.automaton import sound_graph
from voice.fillers import Fillers
from voice.filling import Filled, find_words, named_alone
from voice.heard_text import HeardText, spoken_words
from voice.matches import OPEN_SOUND_COST, Match, Said, list_of, name_of, open_slots
from voice.numbers import words_to_digits
from voice.protocol import Slot, SlotValue
from voice.sentences import ClosedList, OpenList, Sentences, SlotToken, TextList
from voice.sounds import Phonemes, Pronouncer, joined, split_words
from voice.vocabulary import Name, Vocabulary

MOST_FIXED_COST = 0.24
"""Price per sound of the fixed words above which a wording was not said."""
MOST_SHORT_COST = 0.15
SHORT_SOUNDS = 5
MOST_CLOSED_COST = 0.3
MOST_OPEN_COST = 0.42
MOST_ANYWHERE_COST = 0.15
MOST_FIXED_COST_FOR_UNKNOWN_NAME = 0.12
UNKNOWN_NAME_SOUND_COST = 0.42
LEAST_UNKNOWN_SOUNDS = 3
NEIGHBOUR_SOUNDS = 3
"""A misheard name spills into the words beside it, at most this far."""
MOST_WHOLE_ALIGNMENTS = 10
OTHER_NAMES = 8
"""A name may sound like so many others."""
PEOPLE = frozenset({"contact", "user"})
"""Vocabularies of names that are also said by the first name alone, however short it is."""


@dataclass(frozen=True)
class Interpretation:
    """One reading of a sentence.

    Attributes:
        cost: price per heard sound, 0 is exactly a known wording.
        score: 0 to 1, falling with `cost`.
        said: the wording, word by word.
        doubt: the part of `cost` that is not its sounds'.
    """

    intent: str
    slots: dict[str, Slot] = field(hash=False)
    text: str
    cost: float
    said: tuple[Said, ...] = field(default=(), compare=False, repr=False)
    doubt: float = field(default=0.0, compare=False, repr=False)

    @property
    def meaning(self) -> tuple[str, str]:
        """What is wanted: equal for readings that do the same."""
        return self.intent, str({name: slot.value for name, slot in self.slots.items()})

    @property
    def score(self) -> float:
        """How sure this reading is, 0 to 1."""
        return max(0.0, 1.0 - 2.0 * self.cost)


def is_cheaper(other: Sequence[Interpretation], one: Sequence[Interpretation]) -> bool:
    """Whether the first of the `other` readings fits better what was heard than that of the `one`."""
    return bool(other) and (not one or other[0].cost < one[0].cost)


class Understanding:
    """Understands one language.

    Args:
        sentences: what can be said.
        pronouncer: of the same language; its alphabet is shared with all that is compared.
    """

    def __init__(self, sentences: Sentences, pronouncer: Pronouncer) -> None:
        self._sentences = sentences
        self._pronouncer = pronouncer
        self._alignment = Alignment(sound_graph(sentences, pronouncer), pronouncer.alphabet)
        self._fillers = Fillers(sentences)
        self._values = {
            name: dict(_spoken(body, pronouncer))
            for name, body in sentences.lists.items()
            if isinstance(body, ClosedList)
        }
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
                entries += [
                    (first_name, name)
                    for part in PEOPLE.intersection(body.vocabularies)
                    for name in self._names.get(part, {})
                    if (first_name := name.split(" ", 1)[0]) != name
                ]
                weights = {word: weight for part in reversed(known) for word, weight in part.items()}
                self._vocabularies[name] = Vocabulary(self._pronouncer, entries, weights)

    def names(self, reading: Interpretation) -> list[SlotValue]:
        """The names in `reading`, known or not: the values of the slots that take them."""
        lists = self._sentences.lists
        return [
            reading.slots[name_of(said)].value
            for said in open_slots(reading.said)
            if isinstance(lists[list_of(said)], OpenList)
        ]

    def knows(self, name: SlotValue) -> bool:
        """Whether `name` is one of those that were set."""
        return any(name in names for names in self._names.values())

    def read(self, text: str, limit: int = 3) -> list[Interpretation]:
        """Readings of `text`, best first; empty when it is no command of the car."""
        heard = self._heard(text)
        readings: dict[tuple[str, str], Interpretation] = {}
        whole_alignments = 0
        fillers = self._fillers.of(heard.words, [len(sounds) for sounds in heard.pronounced])
        for match in self._alignment.matches(heard.phonemes, fillers=fillers):
            reading = self._fill(match, heard, text)
            if reading is not None and open_slots(match.said) and whole_alignments < MOST_WHOLE_ALIGNMENTS:
                whole_alignments += 1
                reading = self._name_as_a_whole(match, heard, reading)
            if reading is not None:
                key = reading.meaning
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

    def fill(self, text: str, list_names: Sequence[str], any_name: bool = True) -> Filled | None:
        """The name of one of the lists that `text` is.

        With `any_name`, for an open list any other text counts for a name too.
        """
        heard, lists = self._heard(text), self._sentences.lists
        names = [name for name in list_names if name in self._vocabularies]
        is_open = [any_name and isinstance(lists[name], OpenList) for name in names]
        found = [
            named_alone(
                heard.words,
                name,
                self._vocabularies[name],
                self._pronouncer,
                MOST_OPEN_COST if unknown_too else MOST_CLOSED_COST,
            )
            for name, unknown_too in zip(names, is_open, strict=True)
        ]
        best = min((one for one in found if one is not None), key=lambda one: one.cost, default=None)
        if best is None and any(is_open) and text.strip():
            unknown = names[is_open.index(True)]
            return Filled(unknown, text.strip(), text.strip(), UNKNOWN_NAME_SOUND_COST)
        return best

    def find_words(self, text: str, words: str) -> tuple[int, int] | None:
        """Where in `text` something sounds like `words`: the characters [begin, end), None if nowhere."""
        return find_words(text, words, self._pronouncer)

    def sounds(self, text: str) -> int:
        """How many sounds `text` has."""
        return len(self._heard(text).phonemes)

    def wording(self, reading: Interpretation) -> str:
        """`reading` as a driver who is well understood would have said it."""
        return " ".join(
            part.token if isinstance(part.token, str) else self._spoken_value(part.token, reading)
            for part in reading.said
        )

    def _spoken_value(self, slot: SlotToken, reading: Interpretation) -> str:
        """The value as it is said, which of free text is not how it was written."""
        value = str(reading.slots[slot.name].value)
        if isinstance(self._sentences.lists[slot.list_name], TextList):
            return " ".join(
                spoken_words(value, self._sentences.language)
            )  # as it was written, which is not how it is said
        return value

    def variants(self, reading: Interpretation) -> list[Interpretation]:
        """`reading` with one slot's value replaced by each other one of its list, the likeliest first.

        Of a list of names, only by those that sound most like it.
        """
        heard = self._heard(reading.text).phonemes
        found = list(self._other_names(reading, heard))
        for slot, group in groupby(reading.said, key=lambda said: said.slot):
            words = list(group)
            if slot is None:
                continue
            sounds = heard[words[0].first : words[-1].after]
            before = self._pronouncer.alphabet.cost(sounds, self._sounds_of(words))
            for other, value in self._values[slot.list_name].items():
                if value == reading.slots[slot.name].value:
                    continue
                new = [Said(word, slot, words[0].first, words[-1].after) for word in other]
                dearer = self._pronouncer.alphabet.cost(sounds, self._sounds_of(new)) - before
                at = reading.said.index(words[0])
                said = (*reading.said[:at], *new, *reading.said[at + len(words) :])
                slots = reading.slots | {slot.name: Slot(value, reading.slots[slot.name].text)}
                cost = reading.cost + dearer / max(len(heard), 1)
                found.append(replace(reading, slots=slots, cost=cost, said=said))
        return sorted(found, key=lambda variant: variant.cost)

    def _other_names(self, reading: Interpretation, heard: Phonemes) -> Iterator[Interpretation]:
        opened = open_slots(reading.said)
        if len(opened) != 1:
            return
        (slot,) = opened
        text = reading.slots[name_of(slot)].text
        for name in self._alike(slot, heard, OTHER_NAMES):
            if name.value != reading.slots[name_of(slot)].value:
                slots = reading.slots | {name_of(slot): Slot(name.value, text)}
                cost = self._whole_cost(heard, reading.said, slot, name)
                yield replace(reading, slots=slots, cost=cost + reading.doubt)

    def _whole_cost(self, heard: Phonemes, said: Sequence[Said], slot: Said, name: Name) -> float:
        """The price per sound of all that was `heard` for what was `said`, with `name` in its open `slot`."""
        at = said.index(slot)
        before, after = self._sounds_of(said[:at]), self._sounds_of(said[at + 1 :])
        price = self._pronouncer.alphabet.cost(heard, before + name.phonemes + after)
        return (price + name.penalty) / len(heard)

    def _alike(self, slot: Said, heard: Phonemes, limit: int) -> set[Name]:
        """Names that sound like what an open slot took, and perhaps some sounds beside it."""
        wide = (max(0, slot.first - NEIGHBOUR_SOUNDS), slot.after + NEIGHBOUR_SOUNDS)
        spans = ((slot.first, slot.after), (wide[0], slot.after), (slot.first, wide[1]))
        return {
            likeness.name
            for first, last in spans
            for likeness in self._vocabularies[list_of(slot)].nearest(heard[first:last], limit)
            if likeness.within(self._most_cost(list_of(slot)))
        }

    def _heard(self, text: str) -> HeardText:
        return HeardText.of(text, self._sentences.language, self._pronouncer)

    def _fill(self, match: Match, heard: HeardText, text: str) -> Interpretation | None:
        opened = open_slots(match.said)
        taken = sum(said.after - said.first for said in opened)
        fixed_cost = match.cost - OPEN_SOUND_COST * taken
        meant = len(heard.phonemes) - match.skipped
        fixed_sounds = meant - taken
        most = MOST_SHORT_COST if fixed_sounds <= SHORT_SOUNDS else MOST_FIXED_COST
        if fixed_cost > most * max(fixed_sounds, 1):
            return None
        slots = {name: Slot(value) for name, value in match.meaning.fixed} | self._closed(match, heard)
        cost = fixed_cost
        for said in opened:
            filled = self._resolve(said, heard, fixed_cost / max(fixed_sounds, 1))
            if filled is None:
                return None
            slots[name_of(said)] = Slot(filled[0], heard.written(said.first, said.after))
            cost += filled[1] * (said.after - said.first)
        return Interpretation(match.meaning.intent, slots, text, cost / len(heard.phonemes), match.said)

    def _closed(self, match: Match, heard: HeardText) -> dict[str, Slot]:
        """The slots whose values are all known: their words were aligned with the rest."""
        slots = {}
        for slot, group in groupby(match.said, key=lambda said: said.slot):
            if slot is not None:
                words = list(group)
                value = self._values[slot.list_name][tuple(str(said.token) for said in words)]
                slots[slot.name] = Slot(value, heard.text(words[0].first, words[-1].after))
        return slots

    def _resolve(self, said: Said, heard: HeardText, fixed_cost: float) -> tuple[SlotValue, float] | None:
        """The value of an open slot and its price per sound; None if nothing fits."""
        list_name = list_of(said)
        sounds, unknown = heard.phonemes[said.first : said.after], heard.text(said.first, said.after)
        body = self._sentences.lists[list_name]
        if isinstance(body, TextList):
            return self._as_heard(body, heard, said, fixed_cost)
        nearest = self._vocabularies[list_name].nearest(sounds, 1)
        known_only = isinstance(body, OpenList) and body.known_only
        if nearest and nearest[0].within(self._most_cost(list_name)):
            return nearest[0].name.value, nearest[0].cost
        if known_only:
            return None
        if not unknown or len(sounds) < LEAST_UNKNOWN_SOUNDS or fixed_cost > MOST_FIXED_COST_FOR_UNKNOWN_NAME:
            return None
        return unknown, UNKNOWN_NAME_SOUND_COST

    def _most_cost(self, list_name: str) -> float:
        """How far what was heard may be from a name of this list."""
        body = self._sentences.lists[list_name]
        if not isinstance(body, OpenList):
            return MOST_OPEN_COST
        if body.anywhere:
            return MOST_ANYWHERE_COST
        return MOST_CLOSED_COST if body.known_only else MOST_OPEN_COST

    def _as_heard(
        self, body: TextList, heard: HeardText, said: Said, fixed_cost: float
    ) -> tuple[SlotValue, float] | None:
        """Free text is believed only behind words that were clearly heard."""
        if body.kind == "digits":
            value = words_to_digits(heard.text(said.first, said.after), self._sentences.language)
        else:
            value = heard.written(said.first, said.after)
        if not value or fixed_cost > MOST_FIXED_COST_FOR_UNKNOWN_NAME:
            return None
        return value, OPEN_SOUND_COST

    def _name_as_a_whole(self, match: Match, heard: HeardText, reading: Interpretation) -> Interpretation:
        """`reading` with the name that fits best when the whole sentence is aligned, the spill included."""
        opened = open_slots(match.said)
        if len(opened) != 1 or reading.cost == 0.0:
            return reading
        (slot,) = opened
        best = reading
        for name in self._alike(slot, heard.phonemes, 2):
            cost = self._whole_cost(heard.phonemes, match.said, slot, name)
            if cost < best.cost:
                filled = Slot(name.value, heard.written(slot.first, slot.after))
                best = replace(reading, slots=reading.slots | {name_of(slot): filled}, cost=cost)
        return best

    def _sounds_of(self, said: Sequence[Said]) -> Phonemes:
        return joined([self._pronouncer.word(part.token) for part in said if isinstance(part.token, str)])


def _spoken(body: ClosedList, pronouncer: Pronouncer) -> Iterator[tuple[tuple[str, ...], SlotValue]]:
    """Each entry's words that make a sound, and its value; of the same words the first counts."""
    for text, value in reversed(body.entries):
        yield tuple(word for word in split_words(text) if pronouncer.word(word)), value
