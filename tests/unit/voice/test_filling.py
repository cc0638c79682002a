"""A name said alone where the car has asked for one, and dictation (VOI-5, VOI-6)."""

import pytest

from voice.dialogue import Dialogue, Reply
from voice.filling import find_words
from voice.language import Language
from voice.protocol import Dictated, NotUnderstood, Understood
from voice.recognisers.protocol import Hypothesis
from voice.sounds import Alphabet, Pronouncer
from voice.understanding import Interpretation

WHERE = Dialogue(can_listen=True).asked("Where to?", (), expects_slots=("place",))
DICTATING = Dialogue(can_listen=True).asked("What do you want to say?", (), expects="text")


def said(dialogue: Dialogue, text: str, language: Language) -> tuple[Dialogue, Reply]:
    heard = (Hypothesis(text),)
    return dialogue.answer(heard, language.read(heard), language.choose, fill=language.fill)


def understood(reply: Reply) -> Understood:
    assert isinstance(reply.event, Understood)
    return reply.event


@pytest.mark.parametrize("text", ["the Ateneum", "Ateneum", "to the Ateneum please", "atheneum"])
def test_the_missing_slot_is_answered_by_a_name_alone(english: Language, text: str) -> None:
    """VOI-5: "Where to?" - "the Ateneum"."""
    event = understood(said(WHERE, text, english)[1])
    assert (event.intent, event.slots["place"].value) == ("fill", "Ateneum")


def test_a_name_the_car_does_not_know_is_kept_as_it_was_heard(english: Language) -> None:
    event = understood(said(WHERE, "Linnanmäki", english)[1])
    assert (event.intent, event.slots["place"].value) == ("fill", "Linnanmäki")


def test_a_whole_command_goes_before_the_missing_slot(english: Language) -> None:
    assert understood(said(WHERE, "how far can I drive", english)[1]).intent == "vehicle_range"
    assert understood(said(WHERE, "never mind", english)[1]).intent == "cancel"


def test_context_is_followed_by_a_word_alone(english: Language) -> None:
    """VOI-5: the weather, "and tomorrow"; without that context it is no command."""
    weather = Dialogue(can_listen=True).asked("Rain", (), expects_slots=("day",))
    event = understood(said(weather, "and tomorrow", english)[1])
    assert event.slots["day"].value == "tomorrow"
    told = Dialogue(can_listen=True).asked("Rain", (), expects_slots=("day", "place"), asks=False)
    assert isinstance(said(told, "the kids are sleeping", english)[1].event, NotUnderstood)
    assert understood(said(told, "and at Kiasma", english)[1]).slots["place"].value == "Kiasma"
    other = Dialogue(can_listen=True).asked("It is locked", ())
    assert not isinstance(said(other, "and tomorrow maybe", english)[1].event, Dictated)


def test_the_missing_slot_is_answered_in_spanish(spanish: Language) -> None:
    asked = Dialogue(language="es-ES").asked("¿Adónde?", (), expects_slots=("place",))
    event = understood(said(asked, "al Ateneum", spanish)[1])
    assert event.slots["place"].value == "Ateneum"


def test_what_is_dictated_comes_back_as_it_was_heard(english: Language) -> None:
    """VOI-6: not even a sentence that sounds like a command is carried out."""
    text = "Take me to the Ateneum, said the museum's director."
    after, reply = said(DICTATING, text, english)
    assert reply.event == Dictated(text=text, language="en-GB")
    assert after.expects == "command"


def test_silence_while_dictating_is_no_text(english: Language) -> None:
    after, reply = DICTATING.answer((), (), english.choose)
    assert reply.event == NotUnderstood(text="", language="en-GB")
    assert after.expects == "text"


def test_dictation_can_be_left(english: Language) -> None:
    after, reply = said(DICTATING, "never mind", english)
    assert (understood(reply).intent, after.expects) == ("cancel", "command")


def test_only_commands_of_dictation_count_while_dictating(english: Language) -> None:
    send = Interpretation("send", {}, "send it", 0.0)
    replace = Interpretation("replace_words", {}, "replace a by b", 0.0)
    heard = (Hypothesis("send it"),)
    assert understood(DICTATING.answer(heard, (send,), english.choose)[1]).intent == "send"
    heard = (Hypothesis("replace a by b"),)
    assert isinstance(DICTATING.answer(heard, (replace,), english.choose)[1].event, Dictated)


@pytest.mark.parametrize(
    ("language", "text", "words", "found"),
    [
        ("en-GB", "I will be their at nine, Anna.", "there", "their"),
        ("en-GB", "Meet me at Kamppi in an hour", "camp ee", "Kamppi"),
        ("en-GB", "Meet me at Kamppi in an hour", "in one hour", "in an hour"),
        ("de-DE", "Ich komme um acht, grüße Thomas", "tomas", "Thomas"),
        ("es-ES", "Llego a las ocho con Begoña", "begonia", "Begoña"),
    ],
)
def test_words_are_found_by_their_sound(language: str, text: str, words: str, found: str) -> None:
    """VOI-6: "replace ... by ..." works although the ear spelled it differently."""
    span = find_words(text, words, Pronouncer(language, Alphabet()))
    assert span is not None
    assert text[slice(*span)] == found


def test_words_that_are_not_there_are_not_found() -> None:
    pronouncer = Pronouncer("en-GB", Alphabet())
    assert find_words("Meet me at Kamppi", "tomorrow evening", pronouncer) is None
    assert find_words("", "tomorrow", pronouncer) is None
    assert find_words("Meet me", "😀", pronouncer) is None
