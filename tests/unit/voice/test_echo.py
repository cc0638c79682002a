"""The car's own voice does not come back as somebody's (VOI-7): canceller, barge-in, microphone."""

from collections.abc import Iterator

import numpy as np
import pytest

from tests.unit.voice.sounds_of import spoken
from voice.barge_in import Alarm, TalkOver
from voice.devices import SoundDevices
from voice.echo import FRAME_BYTES, EchoCanceller
from voice.microphone import QUEUE_SECONDS, Microphone
from voice.vad import VoiceActivity, loudness

RATE = 16_000
PROMPT = "In two hundred metres turn left, then keep to the right for three kilometres"
AWAY = 8000
AUDIBLE = 60.0
BEGIN_SECONDS = 1.6
"""Of the driver's words. Where the prompt itself hisses, as at 2 s, theirs is not told apart."""


@pytest.fixture(scope="module")
def prompt() -> np.ndarray:
    return np.concatenate([spoken(PROMPT, "en-gb"), np.zeros(RATE, np.float32)])


def frames(sound: np.ndarray) -> Iterator[bytes]:
    pcm = np.clip(sound, -32768, 32767).astype(np.int16).tobytes()
    yield from (pcm[start : start + FRAME_BYTES] for start in range(0, len(pcm) - FRAME_BYTES, FRAME_BYTES))


def echo_of(sound: np.ndarray, delay_ms: int, volume: float) -> np.ndarray:
    """`sound` as the microphone hears it from the loudspeaker, in a small room."""
    random = np.random.default_rng(1)
    tail = random.normal(size=1600) * np.exp(-np.arange(1600) / 320) * 0.1
    late = np.concatenate([np.zeros(delay_ms * RATE // 1000), sound])[: len(sound)]
    return volume * np.convolve(late, np.concatenate([[1.0], tail]))[: len(sound)]


Cleaned = tuple[bytes, bool, bool]
"""A frame without its echo, whether somebody else's hiss was in it, whether the echo was known."""


def cleaned(prompt: np.ndarray, microphone: np.ndarray, echo: EchoCanceller | None = None) -> list[Cleaned]:
    echo = echo or EchoCanceller()
    echo.playing(now=True)
    heard = []
    for played, frame in zip(frames(prompt), frames(microphone), strict=True):
        echo.played(played)
        heard.append((echo.clean(frame, echo.reference()), echo.hears_hiss, echo.knows_echo))
    return heard


def alarms_over(heard: list[Cleaned]) -> list[tuple[float, Alarm]]:
    """What is noticed in it and when, in seconds."""
    over, vad = TalkOver(), VoiceActivity()
    alarms = [
        over.take(frame, vad.probability(frame), playing=known, hiss=hiss) for frame, hiss, known in heard
    ]
    return [(n * FRAME_BYTES / 2 / RATE, alarm) for n, alarm in enumerate(alarms) if alarm is not Alarm.NONE]


@pytest.mark.parametrize("delay_ms", [60, 150, 300])
@pytest.mark.parametrize("volume", [0.2, 0.8])
def test_the_prompt_alone_does_not_stop_itself(prompt: np.ndarray, delay_ms: int, volume: float) -> None:
    heard = cleaned(prompt, echo_of(prompt, delay_ms, volume))
    assert alarms_over(heard) == []
    assert np.mean([loudness(frame) < AUDIBLE for frame, _hiss, _known in heard]) > 0.9


@pytest.mark.parametrize(("delay_ms", "later_ms"), [(60, 160), (250, 60), (120, 180)])
def test_a_prompt_right_behind_another_does_not_stop_itself(
    prompt: np.ndarray, delay_ms: int, later_ms: int
) -> None:
    """Each is a stream of its own, whose delay is another."""
    echo, spoken_part = EchoCanceller(), prompt[:-RATE]
    first = cleaned(spoken_part, echo_of(spoken_part, delay_ms, 0.5), echo)
    echo.playing(now=False)
    assert alarms_over(first + cleaned(prompt, echo_of(prompt, later_ms, 0.5), echo)) == []


def test_what_the_detector_says_of_the_echo_ends_no_prompt() -> None:
    """VOI-7: room and loudspeaker go on for a tenth of a second after the prompt is held."""
    over, sound = TalkOver(), np.zeros(2 * RATE, np.float32)
    leak = spoken("turn left", "en-gb")[RATE // 10 : RATE // 10 + RATE // 6]
    sound[RATE : RATE + len(leak)] = leak
    loud = [loudness(frame) > AUDIBLE for frame in frames(sound)]
    alarms = [
        over.take(frame, 0.95 * heard, playing=True) for frame, heard in zip(frames(sound), loud, strict=True)
    ]
    assert [alarm for alarm in alarms if alarm is not Alarm.NONE] == [Alarm.HOLD, Alarm.FALSE]


@pytest.mark.parametrize(
    ("words", "voice", "within"), [("no no no, that is wrong", "en-us+m3", 0.2), ("stop that", "en-gb", 0.1)]
)
def test_a_driver_over_the_prompt_is_heard_at_once(
    prompt: np.ndarray, words: str, voice: str, within: float
) -> None:
    """Also by a consonant that the canceller takes for a rest of the echo."""
    driver = spoken(words, voice)
    begin = int(BEGIN_SECONDS * RATE)
    sound = echo_of(prompt, 60, 0.3)
    sound[begin : begin + len(driver)] += driver[: len(sound) - begin]
    alarms = alarms_over(cleaned(prompt, sound))
    (held, hold), (_when, then) = alarms[:2]
    assert (hold, then) == (Alarm.HOLD, Alarm.VOICE), alarms
    assert BEGIN_SECONDS <= held < BEGIN_SECONDS + within


def test_a_knock_holds_the_prompt_for_a_moment_only() -> None:
    over, vad = TalkOver(), VoiceActivity()
    knock = np.zeros(2 * RATE, np.float32)
    knock[RATE : RATE + 1200] = np.random.default_rng(2).normal(size=1200) * 6000
    alarms = [over.take(frame, vad.probability(frame), playing=True) for frame in frames(knock)]
    assert [alarm for alarm in alarms if alarm is not Alarm.NONE] == [Alarm.HOLD, Alarm.FALSE]


def test_a_voice_that_the_detector_doubts_ends_the_prompt_all_the_same() -> None:
    """VOI-7: held by one clear frame; what then goes on and sounds like a voice is one."""
    over = TalkOver()
    quiet, voice = np.zeros(RATE, np.float32), spoken("no no no, that is wrong", "en-us+m3")
    alarms = [over.take(frame, 0.3, playing=True) for frame in frames(np.concatenate([quiet, voice]))]
    assert [alarm for alarm in alarms if alarm is not Alarm.NONE][:2] == [Alarm.HOLD, Alarm.VOICE]


def test_the_tick_of_the_indicators_holds_nothing() -> None:
    over, ticks = TalkOver(), np.zeros(3 * RATE, np.float32)
    tick = np.random.default_rng(3).normal(size=160) * 3000
    for begin in range(RATE, 3 * RATE - 160, RATE * 2 // 5):
        ticks[begin : begin + 160] = tick
    assert {over.take(frame, 0.0, playing=True) for frame in frames(ticks)} == {Alarm.NONE}


def test_sound_passes_untouched_while_nothing_is_played() -> None:
    echo, frame = EchoCanceller(), bytes(range(256)) * 2 + bytes(128)
    assert echo.clean(frame, echo.reference()) == frame


def test_frames_that_nobody_reads_are_lost_and_counted(caplog: pytest.LogCaptureFixture) -> None:
    """Bad input: the reader is late."""
    microphone = Microphone(SoundDevices(), EchoCanceller())
    for _ in range(int(QUEUE_SECONDS / 0.02) + 7):
        microphone._take(bytes(FRAME_BYTES), lost=False)
    microphone._take(b"", lost=True)
    assert microphone.lost_frames == 8
    assert microphone.backlog() == pytest.approx(QUEUE_SECONDS)
    assert microphone.read(0.1) == bytes(FRAME_BYTES)
    microphone.read(0.1)
    assert [record.message for record in caplog.records] == ["8 frames of the microphone were lost so far"]
