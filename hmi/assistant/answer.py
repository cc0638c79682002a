"""What came of an intent: a sentence, cards, perhaps a question."""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

import msgspec

from hmi.assistant.model import Asks, Card, Draft
from voice.protocol import Expects, Slot, SlotValue

CARDS_MAX = 6
"""Rows a step while driving (HMI-2)."""

Take = Callable[["Slots"], Awaitable["Answer"]]
"""What a sentence does where a question or context gives it a meaning of its own."""
NO_TAKES: Mapping[str, Take] = MappingProxyType({})


class Answer(msgspec.Struct, frozen=True):
    """Said and shown.

    Attributes:
        text: one or two sentences; empty says nothing.
        cards: results, numbered from 1, at most 6.
        choose: makes the cards choices: called with the number of the one picked, and listening goes on.
        confirm: makes the answer a question to be answered by yes or no; called on yes.
        refuse: called on no; nothing is changed where it is left out.
        takes: what intents do while this was said last but one: ``fill`` (a name of `slots` alone),
            ``correct``, ``dictated`` and the like.
        slots: slot lists of which a name alone answers, or goes on with, what was said.
        expects: ``text`` takes the next sentence for dictated text.
        draft: the message that is being dictated, shown with keys to send, edit and drop it. They come as the
            intents ``send``, ``edited`` (slot `text`, all of the new text) and ``discard``, by touch or word.
        listens: the driver is to answer although nothing is chosen or confirmed: a slot is missing.
        closes: the overlay goes away at once.
        silent: shown only; the voice program says it by itself.
    """

    text: str = ""
    cards: tuple[Card, ...] = ()
    choose: "Callable[[int], Awaitable[Answer]] | None" = None
    confirm: "Callable[[], Awaitable[Answer]] | None" = None
    refuse: "Callable[[], Awaitable[Answer]] | None" = None
    takes: Mapping[str, Take] = NO_TAKES
    slots: tuple[str, ...] = ()
    expects: Expects = "command"
    draft: Draft | None = None
    listens: bool = False
    closes: bool = False
    silent: bool = False

    @property
    def asks(self) -> bool:
        """Whether the driver is to answer."""
        return self.choose is not None or self.confirm is not None or self.listens or self.expects == "text"

    @property
    def shown_question(self) -> Asks:
        """What the screen offers for answering by touch, beside the cards."""
        if self.confirm is not None:
            return "yes_no"
        if self.expects == "text":
            return "text"
        return "slot" if self.listens and self.choose is None else ""

    @property
    def titles(self) -> tuple[str, ...]:
        """What can be chosen by its name."""
        return tuple(card.title for card in self.cards) if self.choose is not None else ()


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

    def flag(self, name: str) -> bool:
        """The slot as a switch: on unless ``off`` was said."""
        return self.text(name) != "off"

    def filled(self, other: "Slots") -> "Slots":
        """These with what `other` has."""
        return Slots({**self._slots, **other._slots})

    def _value(self, name: str) -> SlotValue | None:
        slot = self._slots.get(name)
        return None if slot is None else slot.value


def one_slot(name: str, value: SlotValue) -> Slots:
    """A single slot, as if it had been said."""
    return Slots({name: Slot(value)})
