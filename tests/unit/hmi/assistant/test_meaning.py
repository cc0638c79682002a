"""What was understood stands on screen in plain words; what is doubtful is asked for (VOI-5, VOI-8)."""

from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from hmi.assistant.intents import HANDLERS
from hmi.assistant.meaning import in_words
from hmi.personalisation.model import LANGUAGES, Language, Preferences
from hmi.texts import Texts
from tests.fakes.conversation import Conversation, talking
from tests.fakes.fake_voice import understood
from tests.waiting import until
from voice.protocol import Dictated, Other, Say, Slot, Understood

HEATER = Other("seat_heating", {"level": Slot(3)}, 0.6)
OF_DICTATION = {"send", "discard", "read_back", "replace_words", "add_words", "delete_words", "edited"}
"""They change the message, which is on the screen itself."""
FAN = Other("set_fan", {"level": Slot(2, "two")}, 0.55)


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Conversation]:
    async with talking(tmp_path) as conversation:
        await conversation.ready()
        yield conversation


def heard(score: float, *others: Other) -> Understood:
    event = understood("seat_heating", "seat two", level=2)
    return msgspec.structs.replace(event, score=score, others=list(others))


async def answered(talk: Conversation, event: Understood) -> None:
    before = len(talk.voice.told(Say))
    talk.voice.say(event)
    await until(talk.voice.calls, lambda _calls: len(talk.voice.told(Say)) > before)


async def test_what_is_sure_is_done_and_its_other_readings_are_offered(talk: Conversation) -> None:
    same = Other("seat_heating", {"level": Slot(2.0)}, 0.9)
    await answered(talk, heard(0.95, same, HEATER, FAN, FAN))
    state = talk.assistant.state.value
    assert (state.meaning, state.answer) == ("Seat heating · 2", "Seat heating on level 2")
    assert [card.title for card in state.readings] == ["Seat heating · 3", "Fan · two"]
    before = len(talk.voice.told(Say))
    await talk.assistant.mean(1)
    await until(talk.voice.calls, lambda _calls: len(talk.voice.told(Say)) > before)
    state = talk.assistant.state.value
    assert (state.meaning, state.answer) == ("Seat heating · 3", "Seat heating on level 3")
    assert state.readings == ()
    await talk.assistant.mean(1)
    assert talk.assistant.state.value.answer == "Seat heating on level 3", "it is gone"


async def test_what_is_doubtful_is_asked_for_and_not_done(talk: Conversation) -> None:
    await answered(talk, heard(0.6, HEATER))
    state = talk.assistant.state.value
    assert (state.meaning, state.answer) == ("", "Did you mean this?")
    assert [card.title for card in state.cards] == ["Seat heating · 2", "Seat heating · 3"]
    chosen = await talk.say("choose", number=2)
    assert chosen.answer == "Seat heating on level 3"


async def test_what_has_no_other_reading_is_done_though_it_was_unclear(talk: Conversation) -> None:
    await answered(talk, heard(0.6))
    assert talk.assistant.state.value.answer == "Seat heating on level 2"


async def test_the_engine_is_named_once(talk: Conversation) -> None:
    await talk.assistant.press()
    assert talk.assistant.state.value.engine_note == "Fake ears listens, in this car alone"
    await talk.assistant.dismiss()
    await talk.assistant.press()
    assert talk.assistant.state.value.engine_note == ""


async def test_a_microphone_without_treble_is_named(talk: Conversation) -> None:
    """Bad input: a device of 8 kHz; speech goes on, and the driver knows why it is understood worse."""
    await talk.assistant.press()
    await talk.assistant.dismiss()
    talk.voice.poor_microphone = True
    talk.voice.now("waiting")
    state = await until(talk.assistant.state, lambda state: state.doubt != "")
    assert state.doubt == "This microphone hears no treble. Some words may be misunderstood"
    assert state.problem == ""
    await talk.assistant.press()
    assert talk.assistant.state.value.engine_note == f"Fake ears listens, in this car alone. {state.doubt}"


async def test_a_question_is_answered_by_touch(talk: Conversation) -> None:
    state = await talk.say("search_online")
    assert (state.answer, state.asks) == ("What shall I search for?", "text")
    before = len(talk.voice.told(Say))
    talk.voice.say(Dictated(text="elsewhere", language="en-GB"))
    await until(talk.voice.calls, lambda _calls: len(talk.voice.told(Say)) > before)
    assert talk.assistant.state.value.answer == "Which one?"
    before = len(talk.voice.told(Say))
    await talk.assistant.reply("no")
    await until(talk.voice.calls, lambda _calls: len(talk.voice.told(Say)) > before)
    assert talk.assistant.state.value.answer == "All right, nothing was changed"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_has_words_in_every_language(language: Language) -> None:
    texts = Texts()
    texts.follow(Preferences(language=language))
    for intent in HANDLERS.keys() - OF_DICTATION:
        assert in_words(texts, intent, {}), f"{intent} has no words for the screen"


def test_slots_stand_as_they_were_heard_else_by_their_own_names() -> None:
    slots = {"state": Slot("off"), "category": Slot("fuel"), "zone": Slot("passenger", "my wife's side")}
    assert in_words(Texts(), "find_nearby", slots) == "Search nearby · off · fuel station · my wife's side"
    assert in_words(Texts(), "lock", {"state": Slot("unlocked")}) == "Central locking · unlock"
    assert in_words(Texts(), "yes", {}) == ""
