"""What came of an intent: a sentence, cards, perhaps a question."""

from collections.abc import Awaitable, Callable, Mapping

import msgspec

from hmi.assistant.model import Card
from voice.protocol import Slot, SlotValue

CARDS_MAX = 6
"""Rows a step while driving (HMI-2)."""


class Answer(msgspec.Struct, frozen=True):
    """Said and shown.

    Attributes:
        text: one or two sentences; empty says nothing.
        cards: results, numbered from 1, at most 6.
        choose: makes the cards choices: called with the number of the one picked, and listening goes on.
        confirm: makes the answer a question to be answered by yes or no; called on yes.
        closes: the overlay goes away at once.
        silent: shown only; the voice program says it by itself.
    """

    text: str = ""
    cards: tuple[Card, ...] = ()
    choose: "Callable[[int], Awaitable[Answer]] | None" = None
    confirm: "Callable[[], Awaitable[Answer]] | None" = None
    closes: bool = False
    silent: bool = False

    @property
    def asks(self) -> bool:
        """Whether the driver is to answer."""
        return self.choose is not None or self.confirm is not None


class Slots:
    """The slots of an intent, read leniently: the voice program is another program."""

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self._slots = slots

    def text(self, name: str) -> str:
        """The slot as text, empty when it is not there."""
        value = self._value(name)
        return "" if value is None else str(value).strip()

    def number(self, name: str) -> float | None:
        """The slot as a number, None when it is not there or is none."""
        value = self._value(name)
        try:
            return None if value is None else float(value)
        except ValueError:
            return None

    def _value(self, name: str) -> SlotValue | None:
        slot = self._slots.get(name)
        return None if slot is None else slot.value
