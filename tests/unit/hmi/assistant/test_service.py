import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path

import pytest
from msgspec.structs import replace

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.assistant.model import AssistantState
from hmi.assistant.service import AssistantService
from hmi.privacy.model import Consent
from maps.protocol import Names, Prompt
from online.contract.consents import Purpose
from tests.fakes.conversation import Conversation, talking
from tests.fakes.fake_maps import place
from tests.fakes.fake_voice import understood
from tests.waiting import until
from voice.protocol import (
    Cancel,
    Configure,
    Level,
    Listen,
    NotUnderstood,
    Partial,
    Say,
    SetVocabulary,
    Woken,
)


async def test_waking_listening_hearing(talk: Conversation) -> None:
    """VOI-1: the overlay opens on waking and shows what is heard as it is heard."""
    talk.voice.say(Woken(by="phrase"))
    talk.voice.now("listening")
    state = await until(talk.assistant.state, lambda state: state.listening == "listening")
    assert state.open
    assert "Take me home" in state.offered
    talk.voice.say(Level(value=0.4))
    await until(talk.assistant.level, lambda level: level == 0.4)
    talk.voice.say(Partial(text="how far"))
    state = await until(talk.assistant.state, lambda state: state.transcript)
    assert not state.final
    state = await talk.say("vehicle_range", "how far can I drive")
    assert (state.transcript, state.final, state.offered) == ("how far can I drive", True, ())
    talk.voice.now("waiting")
    await until(talk.assistant.state, lambda state: state.listening == "waiting")
    assert talk.assistant.level.value == 0.0


async def test_the_overlay_closes_8_seconds_after_the_last_word(talk: Conversation) -> None:
    """DESIGN: auto-advancing content stays 8 s; while the car speaks the time does not run."""
    talk.voice.now("speaking")
    await until(talk.assistant.state, lambda state: state.listening == "speaking")
    await talk.say("vehicle_range")
    talk.drive.time.pass_by(60)
    assert talk.assistant.state.value.open
    talk.voice.now("waiting")
    await until(talk.assistant.state, lambda state: state.listening == "waiting")
    talk.drive.time.pass_by(7.9)
    assert talk.assistant.state.value.open
    talk.drive.time.pass_by(0.2)
    state = talk.assistant.state.value
    assert (state.open, state.answer, state.cards, state.transcript) == (False, "", (), "")


async def test_dismissing_ends_everything_at_once(talk: Conversation) -> None:
    """HMI-4, VOI-7: a touch closes it and stops the voice."""
    talk.drive.maps.found = {"slow": [place("Slow")]}
    talk.drive.maps.held = {"slow": asyncio.Event()}
    talk.voice.say(understood("navigate", place="slow"))
    await until(talk.assistant.state, lambda state: state.open)
    await talk.assistant.dismiss()
    assert not talk.assistant.state.value.open
    await until(talk.voice.calls, lambda _calls: talk.voice.told(Cancel))
    talk.drive.maps.held["slow"].set()
    await talk.drive.navigation.find("after")
    assert not talk.assistant.state.value.open
    assert talk.drive.navigation.state.value.destination is None


@pytest.mark.parametrize("touch", [AssistantService.dismiss, AssistantService.press])
async def test_an_answer_broken_off_as_it_appears_is_neither_said_nor_asks(
    talk: Conversation, touch: Callable[[AssistantService], Coroutine[None, None, None]]
) -> None:
    """VOI-7: its question would open the microphone for a driver who has turned away."""
    gone = list[asyncio.Task[None]]()

    def break_off(state: AssistantState) -> None:
        if state.answer and not gone:
            gone.append(asyncio.create_task(touch(talk.assistant)))

    talk.assistant.state.subscribe(break_off)
    talk.voice.say(understood("vehicle_range"))
    await until(talk.voice.calls, lambda _calls: talk.voice.told(Cancel) or talk.voice.told(Listen))
    await talk.say("mileage")
    await until(talk.voice.calls, lambda _calls: talk.voice.told(Say))
    assert [said.text for said in talk.voice.told(Say)] == [talk.assistant.state.value.answer]


async def test_the_key_listens_and_stops(talk: Conversation) -> None:
    """VOI-1: push-to-talk, and the same key breaks it off."""
    await talk.assistant.press()
    assert talk.assistant.state.value.open
    await until(talk.assistant.state, lambda state: state.listening == "listening")
    assert len(talk.voice.told(Listen)) == 1
    await talk.assistant.press()
    assert not talk.assistant.state.value.open
    await until(talk.voice.calls, lambda _calls: talk.voice.told(Cancel))


async def test_the_key_listens_while_a_prompt_or_a_dismissed_answer_is_still_spoken(
    talk: Conversation,
) -> None:
    """VOI-1, VOI-7: nothing is open that the key could break off."""
    talk.voice.now("speaking")
    await until(talk.assistant.state, lambda state: state.listening == "speaking")
    await talk.assistant.press()
    assert talk.assistant.state.value.open
    await until(talk.assistant.state, lambda state: state.listening == "listening")
    assert not talk.voice.told(Cancel)


async def test_the_key_without_a_microphone_says_so(talk: Conversation) -> None:
    talk.voice.refusals[Listen] = CarError("no_microphone", "x")
    await talk.assistant.press()
    state = talk.assistant.state.value
    assert (state.open, state.answer) == (True, "No microphone was found. Type your question")
    assert "Take me home" in state.offered


async def test_media_makes_room_while_a_voice_is_heard(talk: Conversation) -> None:
    """VOI-7: ducked while listening, thinking and speaking."""
    talk.voice.now("listening")
    await until(talk.assistant.state, lambda state: state.listening == "listening")
    assert talk.ducked[-1] is True
    talk.voice.now("waiting")
    await until(talk.assistant.state, lambda state: state.listening == "waiting")
    assert talk.ducked[-1] is False


async def test_prompts_of_navigation_are_spoken_first_and_without_the_overlay(talk: Conversation) -> None:
    """NAV-3: prompts are spoken, with the priority of guidance."""
    talk.drive.maps.say(Prompt(kind="late", text="Turn right"))
    await until(talk.voice.calls, lambda _calls: talk.voice.told(Say))
    assert talk.voice.told(Say) == [Say(text="Turn right", priority="guidance")]
    assert not talk.assistant.state.value.open


async def test_what_is_not_understood_is_answered_and_silence_is_not(talk: Conversation) -> None:
    """VOI-8: one short sentence; an empty room gets none."""
    talk.voice.say(NotUnderstood(text="blah", language="en-GB"))
    state = await until(talk.assistant.state, lambda state: state.answer)
    assert (state.transcript, state.answer) == ("blah", "I did not understand that. Say help for examples")
    talk.voice.say(NotUnderstood(text="", language="en-GB"))
    await until(talk.assistant.state, lambda state: not state.open)
    assert len(talk.voice.told(Say)) == 1


async def test_typed_text_is_carried_out(talk: Conversation) -> None:
    talk.voice.meanings = {"demist": understood("demist", "demist", state="on")}
    await talk.assistant.type_text("demist")
    state = await until(talk.assistant.state, lambda state: state.answer)
    assert (state.transcript, state.answer) == ("demist", "Demisting the windscreen")
    await talk.assistant.type_text("gibberish")
    assert talk.assistant.state.value.answer.startswith("I did not understand")


async def test_without_the_voice_program_typing_fails_honestly_and_all_comes_back(talk: Conversation) -> None:
    """HMI-6: a dead voice program is said once, touch works, and its settings are told again."""
    away = "Voice restarts. Everything works by touch meanwhile"
    await talk.voice.stop()
    state = await until(talk.assistant.state, lambda state: state.problem)
    assert (state.problem, state.listening, state.engine) == (away, "off", "")
    with pytest.raises(CarError, match="Voice restarts"):
        await talk.assistant.type_text("demist")
    await talk.assistant.press()
    assert (talk.assistant.state.value.answer, talk.assistant.state.value.offered) == (away, ())
    talk.drive.time.pass_by(8)
    assert not talk.assistant.state.value.open
    told = len(talk.voice.told(Configure))
    await talk.voice.start()
    await until(talk.assistant.state, lambda state: state.engine)
    await until(talk.voice.calls, lambda _calls: len(talk.voice.told(Configure)) == told + 1)
    assert talk.assistant.state.value.problem == ""


async def test_problems_of_the_voice_program_are_said_in_the_drivers_language(talk: Conversation) -> None:
    talk.voice.now("off", "no_microphone", "No microphone")
    state = await until(talk.assistant.state, lambda state: state.problem)
    assert state.problem == "No microphone was found. Type your question"
    await talk.personalisation.change(language="es-ES")
    assert talk.assistant.state.value.problem == "No se encontró ningún micrófono. Escribe tu pregunta"


async def test_the_voice_program_is_set_as_the_driver_wants(talk: Conversation) -> None:
    """VOI-2: language, wake phrase, speed and loudness follow the settings; others tell it nothing."""
    await until(talk.voice.calls, lambda _calls: talk.voice.told(Configure))
    await talk.personalisation.change(language="es-ES", wake_phrase=False, voice_speed=1.2)
    await talk.personalisation.change(theme="day")
    await talk.personalisation.change(voice_volume=0.4)
    await until(talk.voice.calls, lambda _calls: len(talk.voice.told(Configure)) == 3)
    assert talk.voice.told(Configure) == [
        Configure(driver="nuria"),
        Configure(language="es-ES", wake=False, speed=1.2, driver="nuria"),
        Configure(language="es-ES", wake=False, speed=1.2, volume=0.4, driver="nuria"),
    ]


class Agreed:
    """Consents that change by one word."""

    def __init__(self) -> None:
        self.state: Observable[tuple[Consent, ...]] = Observable(())

    def given(self, purpose: Purpose) -> bool:
        return any(one.given for one in self.state.value if one.purpose == purpose)

    def decide(self, given: bool) -> None:
        self.state.set((Consent("voice_recordings", "", "", given),))


async def test_the_voice_program_keeps_recordings_with_the_consent_only(tmp_path: Path) -> None:
    """PRV-2: and before what was kept is erased it has heard that no more is."""
    consents = Agreed()
    async with talking(tmp_path, consents=consents) as talk:
        await talk.ready()
        account = talk.drive.online.account
        account.set(replace(account.value, signed_in=True, account_id="n"))
        for given in (True, False):
            consents.decide(given)
            await talk.assistant.obey()
            told = talk.voice.told(Configure)[-1]
            assert (told.driver, told.keep_recordings) == ("n", given)


async def test_the_voice_program_learns_the_names_of_the_map_and_of_the_driver(talk: Conversation) -> None:
    """VOI-4: places, streets and favourites can be said; a new destination too."""
    talk.drive.maps.names = Names(streets=["Simonkatu"], places=["Ateneum"])
    await talk.drive.navigation.drive(place("Temppeliaukio"))
    await until(
        talk.voice.calls,
        lambda _calls: "Temppeliaukio" in latest(talk, "favourite") and latest(talk, "street"),
    )
    assert latest(talk, "place") == ["Ateneum"]
    assert latest(talk, "street") == ["Simonkatu"]
    assert latest(talk, "favourite")[0] == "home"


def latest(talk: Conversation, name: str) -> list[str]:
    lists = [call.words for call in talk.voice.told(SetVocabulary) if call.list_name == name]
    return lists[-1] if lists else []
