"""Bad input: silence, clipping, shouting, two people at once, devices with rates of their own."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import sounddevice

from chassis.errors import NotAvailable
from tests.unit.voice.sounds_of import spoken
from voice import protocol
from voice.command import Command, Listeners
from voice.devices import SoundDevices
from voice.dialogue import is_sure
from voice.echo import EchoCanceller
from voice.heard import CommandHeard, Heard, MicrophoneChanged, NothingSaid
from voice.language import Language
from voice.microphone import FRAME_BYTES, Microphone
from voice.recognisers.moonshine import Moonshine, find_model
from voice.resampling import Stream, resampled
from voice.server import VoiceServer
from voice.vad import VoiceActivity

RATE = 16_000
SECOND = np.zeros(RATE, np.float32)


@pytest.fixture(scope="module")
def listeners(english: Language) -> Listeners:
    model = find_model()
    if model is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    return Listeners(Moonshine(model), None, english.read, is_sure, english.needs_second)


def hear(listeners: Listeners, sound: np.ndarray) -> Heard:
    """What comes of `sound` after the key."""
    vad, command = VoiceActivity(), Command(listeners)
    pcm = np.clip(sound, -32768, 32767).astype(np.int16).tobytes() + bytes(8 * RATE * 2)
    for start in range(0, len(pcm) - FRAME_BYTES, FRAME_BYTES):
        frame = pcm[start : start + FRAME_BYTES]
        for heard in command.take(frame, vad.probability(frame)):
            if isinstance(heard, CommandHeard | NothingSaid):
                return heard
    pytest.fail("neither a command nor silence")


def intent(heard: Heard) -> str:
    assert isinstance(heard, CommandHeard)
    return heard.readings[0].intent if heard.readings else ""


def test_silence_ends_as_nothing_said(listeners: Listeners) -> None:
    assert hear(listeners, SECOND) == NothingSaid()


def test_a_shouted_command_that_clips_is_understood(listeners: Listeners) -> None:
    said = spoken("how far can I drive", "en-us")
    assert intent(hear(listeners, np.concatenate([SECOND, said * 4]))) == "vehicle_range"


def test_a_command_through_a_telephone_of_8_khz_is_understood(listeners: Listeners) -> None:
    said = spoken("how far can I drive", "en-us").astype(np.int16).tobytes()
    narrow = resampled(resampled(said, RATE, 8000), 8000, RATE)
    sound = np.frombuffer(narrow, np.int16).astype(np.float32)
    assert intent(hear(listeners, np.concatenate([SECOND, sound]))) == "vehicle_range"


def test_two_people_at_once_are_no_command_made_up(listeners: Listeners) -> None:
    one = spoken("the children want to stay at home and watch the film again tonight", "en-us")
    other = spoken("i told her that the meeting was moved to the other building", "en-gb+f3")
    length = min(len(one), len(other))
    assert intent(hear(listeners, np.concatenate([SECOND, one[:length] + other[:length]]))) == ""


def test_stereo_of_48_khz_becomes_mono_of_16_khz() -> None:
    time = np.arange(48_000) / 48_000
    left = (np.sin(2 * np.pi * 440 * time) * 8000).astype(np.int16)
    stereo = np.stack([left, left], axis=1).tobytes()
    stream = Stream(48_000, 2, RATE)
    pieces = [stream.take(stereo[start : start + 3840]) for start in range(0, len(stereo), 3840)]
    mono = np.frombuffer(b"".join(pieces), np.int16).astype(np.float32)
    assert len(mono) == pytest.approx(RATE, abs=400)
    assert np.abs(np.fft.rfft(mono[:8000])).argmax() == 220


class OnlyItsOwnRate:
    """PortAudio with a microphone that does nothing but `rate` and `channels`."""

    def __init__(self, rate: int, channels: int) -> None:
        self.rate, self.channels = rate, channels
        self.callback: Any = None

    def open(self, *, samplerate: int, channels: int, callback: Any, **_how: Any) -> Any:
        if (samplerate, channels) != (self.rate, self.channels):
            raise sounddevice.PortAudioError("Invalid sample rate")
        self.callback = callback
        return SimpleNamespace(start=lambda: None)

    def query(self, **_how: Any) -> dict[str, float]:
        return {"default_samplerate": float(self.rate), "max_input_channels": self.channels}


@pytest.mark.parametrize(("rate", "channels"), [(8_000, 1), (44_100, 2), (48_000, 2), (48_000, 1)])
def test_a_microphone_with_a_rate_of_its_own_is_converted(
    monkeypatch: pytest.MonkeyPatch, rate: int, channels: int
) -> None:
    device = OnlyItsOwnRate(rate, channels)
    monkeypatch.setattr(sounddevice, "RawInputStream", device.open)
    monkeypatch.setattr(sounddevice, "query_devices", device.query)
    devices, taken = SoundDevices(), bytearray()
    devices.open_input(RATE, lambda pcm, _lost: taken.extend(pcm))
    for _ in range(50):
        device.callback(bytes(rate // 50 * channels * 2), 0, None, SimpleNamespace(input_overflow=False))
    assert len(taken) / 2 == pytest.approx(RATE, rel=0.1)
    assert devices.input_rate == rate


def test_a_microphone_that_cannot_be_opened_at_all_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    device = OnlyItsOwnRate(0, 0)
    monkeypatch.setattr(sounddevice, "RawInputStream", device.open)
    monkeypatch.setattr(sounddevice, "query_devices", device.query)
    with pytest.raises(NotAvailable) as refused:
        SoundDevices().open_input(RATE, lambda _pcm, _lost: None)
    assert refused.value.code == "no_microphone"


@pytest.mark.parametrize(("rate", "is_poor"), [(8_000, True), (16_000, False), (48_000, False)])
def test_a_microphone_without_treble_is_poor(
    monkeypatch: pytest.MonkeyPatch, rate: int, is_poor: bool
) -> None:
    device = OnlyItsOwnRate(rate, 1)
    monkeypatch.setattr(sounddevice, "RawInputStream", device.open)
    monkeypatch.setattr(sounddevice, "query_devices", device.query)
    microphone = Microphone(SoundDevices(), EchoCanceller())
    microphone.open()
    assert microphone.is_poor == is_poor


async def test_the_voice_program_says_what_its_microphone_is_worth(tmp_path: Path) -> None:
    """One of 8 kHz listens all the same; one that is gone is another matter."""
    server = VoiceServer(tmp_path / "voice.sock", tmp_path / "models", "en-GB")
    changes = [
        MicrophoneChanged("poor_microphone", is_there=True),
        MicrophoneChanged("no_microphone", "It is gone"),
        MicrophoneChanged(is_there=True),
    ]
    told = []
    for change in changes:
        server._take(change)
        state = await server._answer(protocol.GetState())
        assert isinstance(state, protocol.State)
        told.append((state.poor_microphone, state.problem))
    await server.stop()
    assert told == [(True, ""), (False, "no_microphone"), (False, "")]
