"""What is still open in a conversation (VOI-5)."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.context import Context


async def nothing(_slots: Slots) -> Answer:
    return Answer()


async def done(_number: int = 0) -> Answer:
    return Answer("done")


PLAIN = Answer("It is locked")
WEATHER = Answer("Rain", takes={"fill": nothing}, slots=("day",))
WHICH = Answer("Which one?", choose=done)
UNLOCK = Answer("Unlock the car?", confirm=done)


def test_context_lasts_two_turns() -> None:
    context = Context().after(WEATHER)
    assert context.slots == ("day",)
    assert context.after(PLAIN).take("fill") is nothing
    assert context.after(PLAIN).after(PLAIN).take("fill") is None
    assert context.after(PLAIN).after(PLAIN).slots == ()


def test_a_question_outlives_an_answer_with_context() -> None:
    """The choice of places is still open after the weather."""
    context = Context().after(WHICH).after(WEATHER)
    assert context.choosing is WHICH
    assert context.slots == ("day",)


def test_yes_confirms_only_what_was_asked_last() -> None:
    """A yes long after must not unlock the car."""
    assert Context().after(UNLOCK).confirming is UNLOCK
    assert Context().after(UNLOCK).after(PLAIN).confirming is None
    assert Context().after(UNLOCK).after(WHICH).confirming is None


def test_what_is_settled_is_asked_no_more() -> None:
    context = Context().after(WHICH)
    assert context.without(WHICH).question is None
    assert context.after(PLAIN).question is WHICH
