"""What the screen sees of the voice assistant."""

from typing import Literal

import msgspec

from voice.protocol import Listening

Asks = Literal["", "yes_no", "slot", "text"]
"""What the driver is to answer beside the cards: nothing, yes or no, what is missing, or dictated text."""


class Card(msgspec.Struct, frozen=True):
    """One numbered choice or result. `detail` is a fact in the good colour, `extra` a quiet one."""

    number: int
    title: str
    detail: str = ""
    extra: str = ""


class Draft(msgspec.Struct, frozen=True):
    """A message that is being dictated.

    Attributes:
        to: the name of who gets it.
        kind: by e-mail or by SMS.
        text: what was dictated so far.
    """

    to: str
    kind: Literal["email", "sms"] = "sms"
    text: str = ""


class AssistantState(msgspec.Struct, frozen=True):
    """State of the conversation.

    Attributes:
        open: whether the overlay is to be shown.
        listening: what the voice program does now.
        transcript: what was heard; `final` False while the driver still speaks.
        meaning: what was understood, in plain words with its slots; empty where that is nothing to show.
        readings: what else the sentence may have meant, numbered from 1; taken by touch.
        answer: the sentence being said back.
        asks: what the driver is to answer beside the cards.
        draft: the message that is being dictated, None while there is none.
        cards: numbered choices or results, at most 6; `chosen` the number picked, 0 for none.
        engine: what recognises speech; empty if nothing does. `engine_note` says so, once for each engine.
        doubt: one sentence why speech works worse than it could, else empty.
        problem: one sentence why speech does not work (then typing and touch do), else empty.
        offered: example sentences to show while nothing was said yet.
    """

    open: bool = False
    listening: Listening = "off"
    transcript: str = ""
    final: bool = False
    meaning: str = ""
    readings: tuple[Card, ...] = ()
    answer: str = ""
    asks: Asks = ""
    draft: Draft | None = None
    cards: tuple[Card, ...] = ()
    chosen: int = 0
    engine: str = ""
    engine_note: str = ""
    doubt: str = ""
    problem: str = ""
    offered: tuple[str, ...] = ()
