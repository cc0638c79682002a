"""What a driver might say for a wording: its slots filled, with what must be understood of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType

from voice.numbers import spoken_forms
from voice.protocol import SlotValue
from voice.sentences import ClosedList, OpenList, Sentences, SlotToken, Wording

NAMES = MappingProxyType(
    {
        "place": ("Ateneum", "Kiasma", "Kamppi", "Stockmann", "Oodi"),
        "favourite": ("Kamppi",),
        "street": ("Mannerheimintie", "Aleksanterinkatu"),
        "contact": ("Anna Virtanen", "Thomas Keller", "Lucía"),
        "station": ("Radio Nova", "Järviradio"),
        "user": ("Matteo", "Sofia"),
    }
)
"""Names for the vocabularies that a car fills itself."""
WORDS = MappingProxyType(
    {
        "en": ("nine o'clock", "the concert"),
        "de": ("neun uhr", "das konzert"),
        "es": ("las nueve", "la reunión"),
        "fr": ("neuf heures", "le concert"),
        "it": ("le nove", "la riunione"),
        "cs": ("devět hodin", "ten koncert"),
    }
)
"""For slots that take any words."""
TELEPHONE = (0, 4, 0, 5, 5, 1, 2)


@dataclass(frozen=True)
class Example:
    """A sentence, the intent it must be understood as, and its slots."""

    intent: str
    text: str
    slots: dict[str, SlotValue] = field(hash=False)


def example(wording: Wording, sentences: Sentences, chance: Random | None = None) -> Example:
    """One way to say `wording`, with values that `chance` picks; without it those in the middle."""
    words: list[str] = []
    slots = dict(wording.fixed)
    for token in wording.tokens:
        if isinstance(token, SlotToken):
            spoken, slots[token.name] = _filled(token, sentences, chance)
            words.append(spoken)
        else:
            words.append(token)
    return Example(wording.intent, " ".join(words), slots)


def examples_of(intent: str, sentences: Sentences, count: int, chance: Random) -> list[Example]:
    """`count` ways to say `intent`, of different wordings where there are as many."""
    wordings = [wording for wording in sentences.wordings if wording.intent == intent]
    chosen = chance.sample(wordings, min(count, len(wordings)))
    return [example(wording, sentences, chance) for wording in chosen]


def typical(intent: str, sentences: Sentences, count: int) -> list[str]:
    """Sentences to show for `intent`: those of the file, or else wordings that share no word."""
    if written := sentences.examples.get(intent):
        return list(written[:count])
    found: list[Wording] = []
    for wording in sentences.wordings:
        said = {token for one in found for token in one.tokens if isinstance(token, str)}
        if wording.intent == intent and not said & set(wording.tokens):
            found.append(wording)
    return [example(wording, sentences).text for wording in found[:count]]


def _filled(token: SlotToken, sentences: Sentences, chance: Random | None) -> tuple[str, SlotValue]:
    body = sentences.lists[token.list_name]
    match body:
        case ClosedList():
            return _one_of(body.entries, chance)
        case OpenList():
            name = _one_of(NAMES[body.vocabularies[0]], chance)
            return name, name
    if body.kind == "digits":
        return " ".join(spoken_forms(digit, sentences.language)[0] for digit in TELEPHONE), "".join(
            str(digit) for digit in TELEPHONE
        )
    words = WORDS[sentences.language]
    chosen = words[0] if token.name in ("old", "text") else words[1]
    return chosen, chosen


def _one_of[T](values: Sequence[T], chance: Random | None) -> T:
    return values[len(values) // 2] if chance is None else chance.choice(values)
