"""The voice program on a real sound server: heard in the cabin, spoken from the loudspeaker."""

import asyncio
import os
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil
import pytest

from chassis.errors import CarError
from tests.fakes.sound_card import RECORDING_RATE_HZ, Recording, VirtualSoundCard, speak_to_file
from tests.unit.voice.conftest import Conversation, VoiceProgram
from voice import protocol

LONG_TEXT = (
    "In two hundred metres turn left, then keep to the right for three kilometres, then turn left again"
)
FIRST_AUDIO_SECONDS = 1.0
BARGE_IN_SECONDS = 0.15
TIMES_SAID = 3
SILENT = 200
SLACK_SECONDS = 0.1
"""How late the sound server's own buffers let a recording show what was done."""


async def play(card: VirtualSoundCard, folder: Path, text: str, voice: str = "en-gb") -> None:
    wav = speak_to_file(folder / "said.wav", text, voice)
    await asyncio.to_thread(card.play, wav)


async def until(condition: Callable[[], bool], seconds: float = 5.0) -> float:
    """Waits for `condition`; returns the monotonic time at which it held."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - a growing file tells nobody
            await asyncio.sleep(0.005)
    return time.monotonic()


def loud(recording: Recording, seconds: float = 0.06) -> bool:
    tail = np.frombuffer(recording.so_far()[-int(seconds * RECORDING_RATE_HZ) * 2 :], np.int16)
    return bool(len(tail)) and int(np.abs(tail.astype(np.int32)).max()) > SILENT


async def test_the_phrase_and_a_command_in_one_breath(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """VOI-1, VOI-2, NAV-2; said again as a driver would, for a busy machine tears holes into sound."""
    heard: list[object] = []
    for _attempt in range(TIMES_SAID):
        await play(card, tmp_path, "Hola Hola, take me to the Ateneum")
        try:
            assert (await talk.until(protocol.Woken)).by == "phrase"
            understood = await talk.until(protocol.Understood)
        except TimeoutError as error:
            heard.append(error)
            continue
        heard.append((understood.intent, understood.slots.get("place")))
        if understood.intent == "navigate" and understood.slots["place"].value == "Ateneum":
            assert understood.delay > 0
            return
    pytest.fail(f"not understood: {heard}")


async def test_the_phrase_then_a_command(talk: Conversation, card: VirtualSoundCard, tmp_path: Path) -> None:
    await play(card, tmp_path, "Hola Hola", "es")
    await talk.until(protocol.Woken)
    await talk.until_listening("listening")
    await play(card, tmp_path, "what's the weather like tomorrow", "en-us")
    assert (await talk.until(protocol.Level)).value >= 0.0
    understood = await talk.until(protocol.Understood)
    assert (understood.intent, understood.slots["day"].value) == ("weather", "tomorrow")
    await talk.until_listening("waiting")


async def test_cabin_talk_triggers_nothing(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """VOI-8."""
    talk.events.clear()
    await play(card, tmp_path, "find a parking space. Set the temperature to twenty degrees", "en-us")
    await play(card, tmp_path, "hola, buenos días, qué tal", "es")
    assert [event for event in talk.events if not isinstance(event, protocol.State)] == []


async def test_the_key_listens_and_other_speech_is_not_understood(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """VOI-1, VOI-8."""
    await talk.call(protocol.Listen())
    assert (await talk.until(protocol.Woken)).by == "key"
    await play(card, tmp_path, "the children are sleeping in the back of the house", "en-us")
    assert (await talk.until(protocol.Partial)).text
    assert (await talk.until(protocol.NotUnderstood)).text


async def test_answers_are_spoken_soon_and_stop_at_once(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """VOI-7: first sound within 1 s, silent within 150 ms of the key."""
    recording = card.record(tmp_path / "heard.raw")
    await talk.call(protocol.Say(text="Warming up"))
    await until(lambda: not loud(recording))
    asked = time.monotonic()
    saying = asyncio.create_task(talk.call(protocol.Say(text=LONG_TEXT), 20))
    assert await until(lambda: loud(recording)) - asked < FIRST_AUDIO_SECONDS
    pressed = time.monotonic()
    await talk.call(protocol.Listen())
    assert await until(lambda: not loud(recording)) - pressed < BARGE_IN_SECONDS + SLACK_SECONDS
    assert (await saying).outcome == "interrupted"


async def test_a_voice_stops_an_answer(talk: Conversation, card: VirtualSoundCard, tmp_path: Path) -> None:
    """VOI-7."""
    recording = card.record(tmp_path / "heard.raw")
    saying = asyncio.create_task(talk.call(protocol.Say(text=LONG_TEXT), 20))
    await until(lambda: loud(recording))
    await play(card, tmp_path, "no no no, that is not what I wanted")
    assert (await saying).outcome == "interrupted"


async def test_an_answer_may_begin_before_its_question_has_ended(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """VOI-5, VOI-7; said again as a driver would, for a busy machine tears holes into sound."""
    question = protocol.Say(text=LONG_TEXT, then_listen=True, choices=["Kiasma", "Stockmann", "Oodi"])
    heard: list[object] = []
    for _attempt in range(TIMES_SAID):
        asking = asyncio.create_task(talk.call(question, 20))
        await talk.until_listening("speaking")
        await play(card, tmp_path, "I will take number two", "en-us")
        assert (await asking).outcome == "interrupted"
        said = await talk.until(lambda event: isinstance(event, protocol.Understood | protocol.NotUnderstood))
        if isinstance(said, protocol.Understood) and said.slots.get("number") == protocol.Slot(2, said.text):
            assert said.intent == "choose"
            return
        heard.append(said)
        await talk.call(protocol.Cancel())
    pytest.fail(f"not understood: {heard}")


async def test_guidance_goes_before_answers(talk: Conversation) -> None:
    answer = asyncio.create_task(talk.call(protocol.Say(text=LONG_TEXT), 20))
    await talk.until_listening("speaking")
    guidance = asyncio.create_task(talk.call(protocol.Say(text="Turn left", priority="guidance"), 20))
    assert (await answer).outcome == "interrupted"
    assert (await guidance).outcome == "finished"


async def test_a_question_opens_the_microphone_and_a_number_chooses(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """VOI-5."""
    question = protocol.Say(text="Which one", then_listen=True, choices=["Kiasma", "Stockmann", "Oodi"])
    assert (await talk.call(question, 20)).outcome == "finished"
    await talk.until_listening("listening")
    await play(card, tmp_path, "the second one", "en-us")
    chosen = await talk.until(protocol.Understood)
    assert (chosen.intent, chosen.slots.get("number")) == ("choose", protocol.Slot(2, chosen.text)), chosen


async def test_a_question_that_is_dismissed_listens_no_more(talk: Conversation) -> None:
    """VOI-1: whoever closes the overlay is not listened to."""
    asking = asyncio.create_task(talk.call(protocol.Say(text=LONG_TEXT, then_listen=True), 20))
    await talk.until_listening("speaking")
    await talk.call(protocol.Cancel())
    assert (await asking).outcome == "interrupted"
    assert (await talk.call(protocol.GetState())).listening == "waiting"


async def test_typed_text_is_understood_and_the_answer_repeated(talk: Conversation) -> None:
    await talk.call(protocol.Say(text="It is sunny"), 20)
    answer = await talk.call(protocol.Understand(text="say that again"))
    assert answer.intent == "repeat"
    await talk.until_listening("speaking")
    await talk.until_listening("waiting")


async def test_spanish_is_recognised_without_a_vosk_model(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """VOI-2, VOI-3: what recognises it is said."""
    await talk.call(protocol.Configure(language="es-ES"), 30)
    state = await talk.call(protocol.GetState())
    assert (state.problem, state.language, state.engine) == ("", "es-ES", "Whisper base")
    await talk.call(protocol.Listen())
    await play(card, tmp_path, "enciende la radio", "es")
    heard = await talk.until(protocol.Understood, 15)
    assert "radio" in heard.text.casefold(), heard
    await talk.call(protocol.Configure(language="en-GB"), 30)


async def test_spanish_without_a_recogniser_says_so_and_types_on() -> None:
    with tempfile.TemporaryDirectory(prefix="voice") as folder:
        models = Path(folder) / "models"
        models.mkdir()
        (models / "whisper-base").touch()  # nothing can be joined there
        with VoiceProgram(Path(folder), dict(os.environ), "--language", "es-ES") as program:
            talk = Conversation(program)
            await talk.open()
            state = await talk.call(protocol.GetState())
            assert (state.problem, state.engine) == ("language_without_model", "")
            answer = await talk.call(protocol.Understand(text="llévame al Ateneum"))
            assert answer.intent == "navigate"
            with pytest.raises(CarError) as refused:
                await talk.call(protocol.Listen())
            assert refused.value.code == "language_without_model"
            await talk.link.stop()
            assert program.end() == 0


async def test_the_microphone_comes_and_goes(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """Bad input: unplugged while running."""
    card.unplug()
    state = await talk.until(
        lambda event: isinstance(event, protocol.State) and event.problem == "no_microphone", 10
    )
    assert state.message
    with pytest.raises(CarError) as refused:
        await talk.call(protocol.Listen())
    assert refused.value.code == "no_microphone"
    card.plug_in()
    await talk.until(lambda event: isinstance(event, protocol.State) and not event.problem, 20)
    await talk.call(protocol.Listen())
    await play(card, tmp_path, "how far can I drive", "en-us")
    assert (await talk.until(protocol.Understood, 15)).intent == "vehicle_range"


async def test_its_own_voice_neither_wakes_nor_stops_it(card: VirtualSoundCard) -> None:
    """VOI-7, VOI-8: here the microphone hears the loudspeaker."""
    with (
        tempfile.TemporaryDirectory(prefix="voice") as folder,
        VoiceProgram(Path(folder), card.environment() | {"PULSE_SINK": "cabin"}) as program,
    ):
        conversation = Conversation(program)
        await conversation.open()
        await conversation.until_listening("waiting")
        said = await conversation.call(protocol.Say(text="Say Hola Hola. Turn left. Hola Hola."), 30)
        assert said.outcome == "finished", program.log.read_text()
        assert [event for event in conversation.events if isinstance(event, protocol.Woken)] == []
        await conversation.link.stop()
        assert program.end() == 0


async def test_killed_while_it_speaks_nothing_plays_on(card: VirtualSoundCard, tmp_path: Path) -> None:
    """Bad input: the process is killed in the middle of a word; its synthesiser goes with it."""
    recording = card.record(tmp_path / "heard.raw")
    with (
        tempfile.TemporaryDirectory(prefix="voice") as folder,
        VoiceProgram(Path(folder), card.environment()) as program,
    ):
        conversation = Conversation(program)
        await conversation.open()
        saying = asyncio.create_task(conversation.call(protocol.Say(text=LONG_TEXT), 20))
        await until(lambda: loud(recording), 20)
        helpers = psutil.Process(program.process.pid).children(recursive=True)
        program.process.kill()
        await until(lambda: not loud(recording))
        await until(lambda: not any(helper.is_running() for helper in helpers))
        with pytest.raises(CarError):
            await saying
        await conversation.link.stop()


async def test_it_runs_without_any_sound_and_stops_on_sigterm(tmp_path: Path) -> None:
    """Bad input: no microphone, no loudspeaker."""
    with (
        tempfile.TemporaryDirectory(prefix="voice") as folder,
        VoiceProgram(Path(folder), os.environ | {"PULSE_SERVER": "unix:/nowhere"}) as program,
    ):
        conversation = Conversation(program)
        await conversation.open()
        state = await conversation.call(protocol.GetState())
        if not state.problem:
            state = await conversation.until(
                lambda event: isinstance(event, protocol.State) and event.problem
            )
        assert (state.problem, state.listening) == ("no_microphone", "off")
        assert (await conversation.call(protocol.Say(text="Hello"))).outcome == "no_loudspeaker"
        assert (await conversation.call(protocol.Understand(text="lock the car"))).intent == "lock"
        await conversation.link.stop()
        assert program.end(signal.SIGTERM) == 0
        assert not program.socket.exists()
        assert "Traceback" not in program.log.read_text()
