"""One conversation, step by step (VOI-5)."""

import pytest

from voice.dialogue import Dialogue
from voice.language import Language
from voice.protocol import NotUnderstood, Slot, Understood
from voice.recognisers.protocol import Hypothesis
from voice.understanding import Interpretation

CHOICES = ("Hotel Kämp", "Original Sokos Hotel", "Scandic Park")


@pytest.mark.parametrize(
    ("text", "number"),
    [("the second one", 2), ("number three", 3), ("Scandic Park", 3), ("the hotel Kamp", 1), ("two", 2)],
)
def test_a_choice_is_made_by_number_or_name(english: Language, text: str, number: int) -> None:
    dialogue = Dialogue(can_listen=True).asked("Which one?", CHOICES)
    after, reply = dialogue.answer((Hypothesis(text),), english.read((Hypothesis(text),)), english.choose)
    assert isinstance(reply.event, Understood)
    assert (reply.event.intent, reply.event.slots["number"].value) == ("choose", number)
    assert after.choices == ()


def test_a_choice_is_made_in_spanish(spanish: Language) -> None:
    dialogue = Dialogue(language="es-ES").asked("¿Cuál?", CHOICES)
    heard = (Hypothesis("la segunda"),)
    _after, reply = dialogue.answer(heard, spanish.read(heard), spanish.choose)
    assert isinstance(reply.event, Understood)
    assert reply.event.slots["number"].value == 2


def test_a_number_that_is_not_offered_is_no_choice(english: Language) -> None:
    dialogue = Dialogue().asked("Which one?", CHOICES)
    heard = (Hypothesis("number nine"),)
    _after, reply = dialogue.answer(heard, english.read(heard), english.choose)
    assert not (isinstance(reply.event, Understood) and reply.event.slots["number"].value in range(1, 4))


def test_another_command_goes_before_the_choices(english: Language) -> None:
    dialogue = Dialogue().asked("Which one?", CHOICES)
    heard = (Hypothesis("take me to the Ateneum"),)
    _after, reply = dialogue.answer(heard, english.read(heard), english.choose)
    assert isinstance(reply.event, Understood)
    assert reply.event.intent == "navigate"


def test_repeat_says_the_last_answer_again(english: Language) -> None:
    dialogue = Dialogue().asked("It is sunny", ())
    heard = (Hypothesis("say that again"),)
    _after, reply = dialogue.answer(heard, english.read(heard), english.choose)
    assert reply.say_again == "It is sunny"


def test_cancel_closes_and_silences(english: Language) -> None:
    dialogue = Dialogue(can_listen=True).asked("Which one?", CHOICES).opened()
    heard = (Hypothesis("never mind"),)
    after, reply = dialogue.answer(heard, english.read(heard), english.choose)
    assert reply.silence
    assert (after.phase, after.choices) == ("waiting", ())


def test_other_speech_is_not_understood(english: Language) -> None:
    """VOI-8."""
    heard = (Hypothesis("the kids are sleeping"),)
    _after, reply = Dialogue().answer(heard, english.read(heard), english.choose)
    assert reply.event == NotUnderstood(text="the kids are sleeping", language="en-GB")


def test_the_phase_says_who_has_the_word() -> None:
    waiting = Dialogue(can_listen=True)
    assert waiting.phase == "waiting"
    assert waiting.opened().phase == "listening"
    assert Dialogue(can_listen=False).phase == "off"
    assert Dialogue(can_listen=True, wake=False).phase == "off"
    assert Dialogue(can_listen=True, speaking=True).phase == "speaking"


def test_other_readings_go_along_for_the_driver_to_take() -> None:
    """VOI-8: distinct ones, not far behind, and nothing that belongs to a conversation."""
    best = reading("seat_heating", 0.1, level=2)
    readings = [
        best,
        reading("seat_heating", 0.11, level=2),
        reading("seat_heating", 0.14, level=3),
        reading("yes", 0.15),
        reading("set_fan", 0.18, level=2),
        reading("mute", 0.22),
    ]
    _dialogue, reply = Dialogue().answer((Hypothesis("x"),), readings, lambda _text, _choices: None)
    assert isinstance(reply.event, Understood)
    assert [(other.intent, other.slots["level"].value) for other in reply.event.others] == [
        ("seat_heating", 3),
        ("set_fan", 2),
    ]


def reading(intent: str, cost: float, **slots: int) -> Interpretation:
    return Interpretation(intent, {name: Slot(value) for name, value in slots.items()}, "x", cost)
