"""What the screen sees of the voice assistant."""

import msgspec

from voice.protocol import Listening


class Card(msgspec.Struct, frozen=True):
    """One numbered choice or result. `detail` is a fact in the good colour, `extra` a quiet one."""

    number: int
    title: str
    detail: str = ""
    extra: str = ""


class AssistantState(msgspec.Struct, frozen=True):
    """State of the conversation.

    Attributes:
        open: whether the overlay is to be shown.
        listening: what the voice program does now.
        transcript: what was heard; `final` False while the driver still speaks.
        answer: the sentence being said back.
        cards: numbered choices or results, at most 6; `chosen` the number picked, 0 for none.
        engine: what recognises speech; empty if nothing does.
        problem: one sentence why speech does not work (then typing and touch do), else empty.
        offered: example sentences to show while nothing was said yet.
    """

    open: bool = False
    listening: Listening = "off"
    transcript: str = ""
    final: bool = False
    answer: str = ""
    cards: tuple[Card, ...] = ()
    chosen: int = 0
    engine: str = ""
    problem: str = ""
    offered: tuple[str, ...] = ()
