"""Windows of sound as the car's microphone hears them, cut from the training material, with their labels."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voice.mel import SAMPLE_RATE_HZ
from voice.wake_engines import Samples
from voice.wake_material import Clip, Material
from voice.wake_pattern import WINDOW_SAMPLES

BATCH = 64
FULL_SCALE = 32767.0
EARLIEST_SECONDS, LATEST_SECONDS = -0.03, 0.3
"""A window holds the phrase when it ends this long after the phrase does."""
FFT_SAMPLES = 32_768
BEFORE = 0.35
"""How often something else was said right before the phrase."""

Noise = NDArray[np.floating[Any]]


def cut_windows(material: Material, count: int, seed: int) -> Iterator[tuple[Samples, Samples]]:
    """`count` windows, `BATCH` at a time, shape (`BATCH`, `WINDOW_SAMPLES`), and 1 for those that end in it.

    The same ones for the same `seed`.
    """
    random = np.random.default_rng([3, seed])
    for _ in range(count // BATCH):
        cut = [_cut(random, material) for _ in range(BATCH)]
        sound = np.stack([heard(random, samples, material.noise) for samples, _label in cut])
        yield (
            (np.round(sound * FULL_SCALE) / FULL_SCALE).astype(np.float32),
            np.array([label for _samples, label in cut], np.float32),
        )


def _cut(random: np.random.Generator, material: Material) -> tuple[Samples, float]:
    """One window and whether it ends with the phrase."""
    kind = random.random()
    if kind < 0.36:
        clip = _stretched(random, _one(random, material.positive))
        begin, end = clip.phrase or (0, 0)
        samples = _after_talk(random, material, clip)
        begin, end = begin + len(samples) - len(clip.samples), end + len(samples) - len(clip.samples)
        if kind < 0.24:
            return _ending(samples, end + _seconds(random, EARLIEST_SECONDS, LATEST_SECONDS)), 1.0
        if kind < 0.32:
            return _ending(samples, begin + int((end - begin) * random.uniform(0.1, 0.72))), 0.0
        return _ending(samples, end + _seconds(random, 0.75, 2.0)), 0.0
    if kind < 0.66:
        clip = _stretched(random, _one(random, material.near))
        samples = _after_talk(random, material, clip)
        first = len(samples) - 2 * len(clip.samples) // 3
        return _ending(samples, int(random.integers(first, len(samples) + 4000))), 0.0
    if kind < 0.82:
        samples = _one(random, material.talk).samples
    elif kind < 0.98:
        samples = material.real[random.integers(len(material.real))]
    else:
        samples = np.zeros(WINDOW_SAMPLES, np.float32)
    return _ending(samples, int(random.integers(1600, len(samples) + 4000))), 0.0


def _after_talk(random: np.random.Generator, material: Material, clip: Clip) -> Samples:
    """The clip alone, or behind the end of other speech."""
    if random.random() >= BEFORE:
        return clip.samples
    before = _one(random, material.talk).samples[-SAMPLE_RATE_HZ:]
    pause = np.zeros(_seconds(random, 0.05, 0.5), np.float32)
    return np.concatenate([before * np.float32(random.uniform(0.1, 1.0)), pause, clip.samples])


def _stretched(random: np.random.Generator, clip: Clip) -> Clip:
    """The clip as a longer or a shorter throat would say it."""
    if random.random() < 0.3:
        return clip
    factor = float(random.uniform(0.84, 1.2))
    length = int(len(clip.samples) * factor)
    places = np.arange(length) / factor
    samples = np.interp(places, np.arange(len(clip.samples)), clip.samples).astype(np.float32)
    begin, end = clip.phrase or (0, 0)
    return Clip(samples, (int(begin * factor), int(end * factor)))


def _one(random: np.random.Generator, clips: Sequence[Clip]) -> Clip:
    return clips[int(random.integers(len(clips)))]


def _seconds(random: np.random.Generator, least: float, most: float) -> int:
    return int(SAMPLE_RATE_HZ * random.uniform(least, most))


def _ending(samples: Samples, end: int) -> Samples:
    """The window of `samples` that ends at `end`; silence where there is nothing."""
    window = np.zeros(WINDOW_SAMPLES, np.float32)
    first, last = max(0, end - WINDOW_SAMPLES), min(len(samples), end)
    if last > first:
        window[first - end + WINDOW_SAMPLES : last - end + WINDOW_SAMPLES] = samples[first:last]
    return window


def heard(random: np.random.Generator, window: Samples, noise: Samples) -> Samples:
    """`window` in a room, by some microphone, in noise, at some level."""
    samples: Noise = window
    if random.random() < 0.35:
        samples = _in_a_room(random, samples)
    if random.random() < 0.5:
        samples = _coloured(random, samples, random.uniform(-9, 9, 6))
    loud = samples[np.abs(samples) > 0.01]
    level = float(np.sqrt(np.mean(loud**2))) if len(loud) else 0.05
    kind = random.random()
    if kind < 0.55:
        start = random.integers(0, len(noise) - WINDOW_SAMPLES)
        samples = samples + _at(noise[start : start + WINDOW_SAMPLES], level, random.uniform(3, 24))
    elif kind < 0.72:
        driving: Noise = np.cumsum(random.normal(size=WINDOW_SAMPLES)) * 0.02
        driving = _coloured(random, driving - driving.mean(), np.array([-20, 0, 12, 14, 12, 8]))
        samples = samples + _at(driving, level, random.uniform(0, 25))
    elif kind < 0.8:
        samples = samples + _at(random.normal(size=WINDOW_SAMPLES), level, random.uniform(8, 40))
    gain = 10 ** random.uniform(-1.6, 0.3) if random.random() < 0.9 else 10 ** random.uniform(0.3, 1.2)
    return np.asarray(np.clip(samples * gain, -1.0, 1.0), np.float32)


def _at(noise: Noise, level: float, ratio_db: float) -> Noise:
    """`noise` so loud that speech of `level` is `ratio_db` above it."""
    louder: Noise = noise * (level / np.sqrt(np.mean(noise**2) + 1e-9) / 10 ** (ratio_db / 20))
    return louder


def _in_a_room(random: np.random.Generator, samples: Noise) -> Noise:
    length = _seconds(random, 0.05, 0.3)
    tail = random.normal(size=length) * np.exp(-np.arange(length) / (length / 5)) * random.uniform(0.02, 0.25)
    room = np.fft.rfft(np.concatenate([[1.0], tail]), FFT_SAMPLES)
    inside: Noise = np.fft.irfft(np.fft.rfft(samples, FFT_SAMPLES) * room)[:WINDOW_SAMPLES]
    return inside


def _coloured(random: np.random.Generator, samples: Noise, gains_db: NDArray[Any]) -> Noise:
    """`samples` with those gains at six frequencies."""
    frequencies = np.fft.rfftfreq(WINDOW_SAMPLES, 1 / SAMPLE_RATE_HZ)
    colour = np.interp(frequencies, [0, 200, 800, 2500, 5000, 8000], 10 ** (gains_db / 20))
    coloured: Noise = np.fft.irfft(np.fft.rfft(samples) * colour, WINDOW_SAMPLES)
    return coloured
