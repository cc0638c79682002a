"""What is still open in a conversation, as pure functions (VOI-5).

The newest answer that gives a sentence a meaning wins; `CONTEXT_TURNS` sentences later it is forgotten.
"""

import msgspec

from hmi.assistant.answer import Answer, Take

CONTEXT_TURNS = 2
"""So many other sentences later a question can still be answered."""


class Turn(msgspec.Struct, frozen=True):
    """An answer of the car and how many sentences came since."""

    answer: Answer
    age: int = 0


class Context(msgspec.Struct, frozen=True):
    """The open answers, the newest first."""

    turns: tuple[Turn, ...] = ()

    def after(self, answer: Answer) -> "Context":
        """One sentence later, to which the car said `answer`."""
        kept = tuple(Turn(turn.answer, turn.age + 1) for turn in self.turns if turn.age + 1 < CONTEXT_TURNS)
        is_open = answer.asks or bool(answer.takes)
        return Context((Turn(answer), *kept)) if is_open else Context(kept)

    @property
    def question(self) -> Answer | None:
        """The newest answer that the driver is to answer."""
        return next((turn.answer for turn in self.turns if turn.answer.asks), None)

    @property
    def choosing(self) -> Answer | None:
        """The newest answer with something to choose."""
        return next((turn.answer for turn in self.turns if turn.answer.choose is not None), None)

    @property
    def confirming(self) -> Answer | None:
        """What a yes or no is about: only the last thing that was said, for it may be risky."""
        first = self.turns[0] if self.turns else None
        is_fresh = first is not None and first.age == 0 and first.answer.confirm is not None
        return first.answer if first is not None and is_fresh else None

    def take(self, intent: str) -> Take | None:
        """What `intent` does here, None where it means what it always means."""
        return next((turn.answer.takes[intent] for turn in self.turns if intent in turn.answer.takes), None)

    @property
    def slots(self) -> tuple[str, ...]:
        """Slot lists of which a name alone says something now."""
        return next((turn.answer.slots for turn in self.turns if turn.answer.slots), ())

    def without(self, answer: Answer) -> "Context":
        """The same, but `answer` is settled."""
        return Context(tuple(turn for turn in self.turns if turn.answer is not answer))
