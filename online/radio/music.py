"""Music nobody else owns: a tune is worked out from a scale, a tempo and a timbre, the same each time.

A melody walks over the scale by a seeded choice, a bass follows the bar; plain additive synthesis.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Samples = NDArray[np.float32]

RATE_HZ = 44_100
BEATS_A_VERSE = 32
PEAK = 0.6
_WRITE_FRAMES = 1 << 15
_SCALES = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 4, 5, 7, 8, 10),
    "pentatonic": (0, 2, 4, 7, 9),
}
"""Semitones above the root."""
_PARTIALS = {
    "soft": (1.0, 0.25, 0.08),
    "bright": (1.0, 0.5, 0.33, 0.2, 0.12),
    "reed": (1.0, 0.1, 0.5, 0.08, 0.3),
}
"""Loudness of each overtone."""


@dataclass(frozen=True)
class Tune:
    """What a tune is made of: `root_hz` of the bass, a scale, a tempo, a timbre."""

    root_hz: float
    scale: str
    beats_per_minute: int
    timbre: str


def verse_seconds(tune: Tune) -> float:
    """How long one verse lasts."""
    return BEATS_A_VERSE * 60 / tune.beats_per_minute


def programme_mp3(tune: Tune, verses: int) -> bytes:
    """`verses` verses, each a melody of its own, as MP3; takes about a second: for a thread."""
    import numpy as np
    import soundfile

    sound = np.concatenate([_verse(tune, seed) for seed in range(verses)])
    file = io.BytesIO()
    with soundfile.SoundFile(
        file,
        "w",
        RATE_HZ,
        1,
        format="MP3",
        subtype="MPEG_LAYER_III",
        bitrate_mode="CONSTANT",
        compression_level=0.7,
    ) as mp3:
        for start in range(0, len(sound), _WRITE_FRAMES):
            mp3.write(sound[start : start + _WRITE_FRAMES])
    return file.getvalue()


def _verse(tune: Tune, seed: int) -> Samples:
    import numpy as np

    beat = 60 / tune.beats_per_minute
    sound = np.zeros(round(BEATS_A_VERSE * beat * RATE_HZ) + RATE_HZ, dtype=np.float32)
    dice = random.Random(f"{tune} {seed}")  # noqa: S311  a melody, not a secret
    degree = 7
    for place in range(BEATS_A_VERSE * 2):  # quavers
        if place % 8 == 0:
            _add(sound, place * beat / 2, _note(tune, (0, 3, 4, 0)[place // 16 % 4], beat * 4, 0.5))
        if dice.random() < 0.75:
            degree = min(14, max(4, degree + dice.choice((-2, -1, -1, 1, 1, 2))))
            _add(sound, place * beat / 2, _note(tune, degree, beat * 0.9, 0.4))
    sound = sound[: round(BEATS_A_VERSE * beat * RATE_HZ)]
    return (sound * (PEAK / max(1e-6, float(np.abs(sound).max())))).astype(np.float32)


def _note(tune: Tune, degree: int, seconds: float, loudness: float) -> Samples:
    import numpy as np

    scale = _SCALES[tune.scale]
    octave, step = divmod(degree, len(scale))
    hertz = tune.root_hz * 2 ** (octave + scale[step] / 12)
    time = np.arange(round(seconds * RATE_HZ), dtype=np.float32) / RATE_HZ
    fade = np.exp(-3 * time / seconds) * np.minimum(1, time / 0.01)
    partials = _PARTIALS[tune.timbre]
    wave = sum(part * np.sin(2 * np.pi * hertz * number * time) for number, part in enumerate(partials, 1))
    return (loudness / sum(partials) * fade * wave).astype(np.float32)


def _add(sound: Samples, at_seconds: float, note: Samples) -> None:
    start = round(at_seconds * RATE_HZ)
    end = min(len(sound), start + len(note))
    sound[start:end] += note[: end - start]
