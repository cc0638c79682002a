"""Sound to train the wake network with: synthetic clips, recordings of people, noise.

Recordings and sentences are split by the hash of their name: the same ones are kept out of every training, on
every machine, to measure with.
"""

import hashlib
import wave
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voice.wake_engines import SAMPLE_RATE_HZ, Samples, Voice, speak
from voice.wake_phrases import COMMANDS, NEAR_MISSES, Texts, near_miss, phrases, read_texts
from voice.wake_voices import CYRILLIC, trained_voice

NOISE_NAME = "noise-kitchen.wav"
TRAINED_NOISE = 2 / 3
"""The first part of the noise is trained with, the rest measures."""
PHRASE_SHARE, NEAR_SHARE = 0.4, 0.35
IN_ONE_BREATH = 0.4
LOUD = 0.03


@dataclass(frozen=True)
class Clip:
    """A sentence; `phrase` is where the wake phrase begins and ends in it, in samples."""

    samples: Samples
    phrase: tuple[int, int] | None = None


@dataclass(frozen=True)
class Material:
    """What windows are cut from: clips with the phrase, nearly the phrase, other talk, people, and noise."""

    positive: list[Clip]
    near: list[Clip]
    talk: list[Clip]
    real: list[Samples]
    noise: Samples


def is_held_out(name: str) -> bool:
    """Whether the recording or sentence of this name measures and is never trained with: every second one."""
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 1


def recordings(data: Path) -> list[Path]:
    """All recordings of people talking in `data`, to its depth."""
    return [path for path in sorted(data.rglob("*.wav")) if path.name != NOISE_NAME]


def read_noise(data: Path, *, held_out: bool) -> Samples | None:
    """The part of the recorded noise in `data` that trains or measures; None if there is none."""
    found = sorted(data.rglob(NOISE_NAME))
    if not found:
        return None
    noise = read_wav(found[0])
    border = int(len(noise) * TRAINED_NOISE)
    return noise[border:] if held_out else noise[:border]


def read_wav(path: Path) -> Samples:
    """A file of 16 kHz, mono, 16 bit."""
    with wave.open(str(path)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    return samples.astype(np.float32) / 32768.0


def split_texts(folders: list[Path], *, held_out: bool) -> Texts:
    """The sentences of running talk that train or measure."""
    return {
        language: [text for text in texts if is_held_out(text) == held_out]
        for language, texts in read_texts(folders).items()
    }


def make_material(data: Path, texts: list[Path], clips: int) -> Material:
    """Speaks `clips` sentences, which takes some 0.05 s of a core each, and reads the recordings."""
    talk = split_texts(texts, held_out=False)
    nears, talks = int(clips * NEAR_SHARE), int(clips * (1 - PHRASE_SHARE - NEAR_SHARE))
    with ProcessPoolExecutor() as pool:
        positive = list(pool.map(_positive, range(int(clips * PHRASE_SHARE)), chunksize=25))
        near = list(pool.map(_near, range(nears), chunksize=25))
        other = list(pool.map(_talk, range(talks), [talk] * talks, chunksize=25))
    noise = read_noise(data, held_out=False)
    if noise is None:
        raise FileNotFoundError(f"There is no {NOISE_NAME} in {data}")
    real = [read_wav(path) for path in recordings(data) if not is_held_out(path.name)]
    return Material([c for c in positive if c.phrase], _heard(near), _heard(other), real, noise)


def phrase_clip(random: np.random.Generator, voice: Voice, text: str) -> Clip:
    """`text`, which is the wake phrase, by `voice`; sometimes a command follows in the same breath."""
    phrase = speak(text, voice)
    loud = np.flatnonzero(np.abs(phrase) > LOUD * max(np.abs(phrase).max(initial=0.0), 1e-3))
    if not len(loud):
        return Clip(phrase)
    begin, end = int(loud[0]), int(loud[-1])
    if voice.language not in CYRILLIC and random.random() < IN_ONE_BREATH:
        phrase = np.concatenate([phrase[:end], speak(str(random.choice(COMMANDS)), voice)])
    return Clip(phrase, (begin, end))


def _heard(clips: list[Clip]) -> list[Clip]:
    return [clip for clip in clips if len(clip.samples) > SAMPLE_RATE_HZ // 10]


def _positive(seed: int) -> Clip:
    random = np.random.default_rng([1, seed])
    voice = trained_voice(random)
    return phrase_clip(random, voice, str(random.choice(phrases(voice))))


def _near(seed: int) -> Clip:
    random = np.random.default_rng([2, seed])
    language = str(random.choice(list(NEAR_MISSES), p=[0.34, 0.3, 0.08, 0.08, 0.08, 0.06, 0.06]))
    voice = trained_voice(random, language if random.random() < 0.6 else None)
    return Clip(speak(near_miss(random, voice), voice))


def _talk(seed: int, texts: Texts) -> Clip:
    random = np.random.default_rng([4, seed])
    language = str(random.choice(sorted(texts)))
    voice = trained_voice(random, language)
    text = near_miss(random, voice) if voice.language in CYRILLIC else str(random.choice(texts[language]))
    return Clip(speak(text, voice))
