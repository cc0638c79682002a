"""What was understood, in plain words for the screen: the intent and its slots."""

from collections.abc import Mapping

from hmi.assistant.model import Card
from hmi.texts import Texts
from online.contract.plain import plain
from voice.protocol import Other, Slot

LONGEST = 80
DOUBTFUL_SCORE = 0.72
"""Below, with other readings at hand, the driver is asked rather than obeyed (VOI-8)."""
READINGS_MAX = 3

Worded = tuple[tuple[Other, str], ...]
"""Readings with their words."""


def in_words(texts: Texts, intent: str, slots: Mapping[str, Slot]) -> str:
    """``Seat heating · two · passenger``; empty for what needs no words (yes, a number, dictated text)."""
    key = f"assistant.intent.{intent}"
    if not texts.has(key):
        return ""
    parts = [texts(key), *(_slot(texts, name, slot) for name, slot in slots.items())]
    return plain(" · ".join(part for part in parts if part), LONGEST)


def doubtful(score: float, others: Worded) -> bool:
    """Whether to ask which of several readings is meant."""
    return bool(others) and score < DOUBTFUL_SCORE


def worded(texts: Texts, others: list[Other], best: str = "") -> Worded:
    """The other readings with their words, each once; not those that read as the `best` one does."""
    found: dict[str, Other] = {}
    for other in others:
        words = in_words(texts, other.intent, other.slots)
        if words not in ("", best):
            found.setdefault(words, other)
    return tuple((other, words) for words, other in found.items())[:READINGS_MAX]


def cards(readings: Worded) -> tuple[Card, ...]:
    """A numbered card for each reading."""
    return tuple(Card(number, words) for number, (_other, words) in enumerate(readings, 1))


def _slot(texts: Texts, name: str, slot: Slot) -> str:
    """The slot as it was heard, else its value by the name the driver knows it by."""
    if slot.text.strip():
        return slot.text.strip()
    for table in ("slot", "category"):
        key = f"assistant.{table}.{slot.value}"
        if isinstance(slot.value, str) and texts.has(key):
            return texts(key)
    return "" if isinstance(slot.value, str) else texts.number(slot.value)
