"""How often the wake phrase is missed and how often other speech wakes the car.

Misses are measured on synthetic voices (eSpeak NG), false wakes on every recording in a folder, which must
not hold the phrase. Both stages take part: spotter and recogniser.
"""

import itertools
import subprocess
import wave
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from voice.recognisers.protocol import SAMPLE_RATE_HZ, Recogniser
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck

VOICES = ("en-gb", "en-us", "en-gb-scotland", "en-gb-x-rp", "es", "es-419")
VARIANTS = ("", "+m1", "+m3", "+f2", "+f4")
SPEEDS = (130, 155, 180)
PITCHES = (35, 65)
ESPEAK_RATE_HZ = 22_050
NOISE_NAME = "noise-kitchen.wav"
RATIO_DB = 10.0
FRAME_BYTES = 640
FLOOR_LEVEL = 3.0
PAUSE_SECONDS = 1.6

Samples = NDArray[np.float32]


def figures(data: Path, recogniser: Recogniser, check: WakeCheck) -> dict[str, tuple[float, str]]:
    """Name to (value, unit) of misses clean and at 10 dB, and of false wakes an hour."""
    phrases = [_speak(*how) for how in itertools.product(VOICES, VARIANTS, SPEEDS, PITCHES)]
    found = {"voice.wake.miss.clean": _misses(phrases, recogniser, check)}
    noises = list(data.rglob(NOISE_NAME))
    if noises:
        noise = _read(noises[0])
        noisy = [_mix(phrase, noise, index) for index, phrase in enumerate(phrases)]
        found[f"voice.wake.miss.{RATIO_DB:.0f}db"] = _misses(noisy, recogniser, check)
    recordings = [path for path in sorted(data.rglob("*.wav")) if path.name != NOISE_NAME]
    sounds = [_read(path) for path in recordings]
    hours = sum(len(sound) for sound in sounds) / SAMPLE_RATE_HZ / 3600
    false = sum(_wakes(sound, recogniser, check) for sound in sounds)
    found["voice.wake.false"] = (false, f"wakes in {hours:.2f} h of {len(sounds)} recordings")
    return found


def _misses(phrases: list[Samples], recogniser: Recogniser, check: WakeCheck) -> tuple[float, str]:
    missed = sum(_wakes(phrase, recogniser, check) == 0 for phrase in phrases)
    return 100.0 * missed / len(phrases), f"percent of {len(phrases)} synthetic voices"


def _wakes(sound: Samples, recogniser: Recogniser, check: WakeCheck) -> int:
    """How often the car wakes while `sound` is heard between two pauses."""
    pcm = _with_pauses(sound).tobytes()
    spotter = WakeSpotter(WakeNetwork.load())
    wakes = 0
    for end in _frame_ends(pcm):
        if spotter.take(pcm[end - FRAME_BYTES : end], speech=True):
            wakes += check.confirms(pcm[:end], recogniser)
    return wakes


def _frame_ends(pcm: bytes) -> Iterator[int]:
    yield from range(FRAME_BYTES, len(pcm) + 1, FRAME_BYTES)


def _with_pauses(sound: Samples) -> NDArray[np.int16]:
    pause = int(PAUSE_SECONDS * SAMPLE_RATE_HZ)
    noise_floor = np.random.default_rng(7).normal(0.0, FLOOR_LEVEL, len(sound) + 2 * pause)
    noise_floor[pause : pause + len(sound)] += sound
    return np.clip(noise_floor, -32768, 32767).astype(np.int16)


def _mix(phrase: Samples, noise: Samples, number: int) -> Samples:
    """`phrase` in a piece of `noise`, `RATIO_DB` below it where it is loud; the noise is there before it."""
    padded = np.pad(phrase, int(PAUSE_SECONDS * SAMPLE_RATE_HZ))
    start = int(np.random.default_rng(number).integers(0, len(noise) - len(padded)))
    piece = noise[start : start + len(padded)]
    loud = phrase[np.abs(phrase) > 300]
    gain = np.sqrt(np.mean(loud**2) / np.mean(piece**2) / 10 ** (RATIO_DB / 10))
    return np.asarray(padded + gain * piece, np.float32)


def _speak(voice: str, variant: str, speed: int, pitch: int) -> Samples:
    command = [
        "espeak-ng",
        "-v",
        voice + variant,
        "-s",
        str(speed),
        "-p",
        str(pitch),
        "--stdout",
        "Hola Hola",
    ]
    heard = subprocess.run(command, capture_output=True, check=True, timeout=20).stdout  # noqa: S603
    samples = np.frombuffer(heard[44:], np.int16).astype(np.float32)
    times = np.arange(0, len(samples) * SAMPLE_RATE_HZ // ESPEAK_RATE_HZ) * (ESPEAK_RATE_HZ / SAMPLE_RATE_HZ)
    return np.asarray(np.interp(times, np.arange(len(samples)), samples), np.float32)


def _read(path: Path) -> Samples:
    with wave.open(str(path)) as file:
        samples: Samples = np.frombuffer(file.readframes(file.getnframes()), np.int16).astype(np.float32)
    return samples
