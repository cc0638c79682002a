"""Noise mixed into recordings at a chosen ratio, as Picovoice's speech-to-intent benchmark does.

Its ratio (``src/mix.py``, Apache-2.0) is of the loudest frames: the largest energy of 2048 samples of the
speech over that of the noise, so pauses in the speech do not count. The mixture then peaks at half of full
scale. Where the noise begins is chosen by the recording's name, so each run mixes the same.
"""

import zlib

import numpy as np
from numpy.typing import NDArray

ENERGY_FRAME_SAMPLES = 2048
PEAK = 0.5
FULL_SCALE = 32768.0

Samples = NDArray[np.float64]


def mixed(speech: bytes, noise: bytes, ratio_db: float, name: str) -> bytes:
    """`speech` with a stretch of `noise` chosen by `name`; both 16 bit mono of one rate.

    Raises:
        ValueError: the noise is shorter than the speech, or either is silent or shorter than 2048 samples.
    """
    voice, background = _samples(speech), _samples(noise)
    spare = len(background) - len(voice)
    if spare < 0:
        raise ValueError("The noise is shorter than the speech")
    start = zlib.crc32(name.encode()) % (spare + 1)
    background = background[start : start + len(voice)]
    scale = np.sqrt(_loudest(voice) / (_loudest(background) * 10.0 ** (ratio_db / 10.0)))
    mixture = voice + scale * background
    mixture *= PEAK / np.abs(mixture).max()
    mixed_pcm: bytes = (mixture * FULL_SCALE).round().astype("<i2").tobytes()
    return mixed_pcm


def _samples(pcm: bytes) -> Samples:
    return np.frombuffer(pcm, "<i2").astype(np.float64) / FULL_SCALE


def _loudest(samples: Samples) -> float:
    """The largest energy of a frame."""
    count = len(samples) // ENERGY_FRAME_SAMPLES
    frames = samples[: count * ENERGY_FRAME_SAMPLES].reshape(count, ENERGY_FRAME_SAMPLES)
    energy = float((frames**2).sum(axis=1).max(initial=0.0))
    if energy == 0.0:
        raise ValueError("There is nothing to hear")
    return energy
