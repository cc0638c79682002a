"""How many of the car's own commands are understood when synthetic voices say them: intent and slots right.

Sentences are drawn from the sentence file, one of each intent in turn, the same each time; every voice says
each of them, clean and in noise at 12 dB. Synthetic voices speak clearly and without accent, and some are
hard to understand for people too: the figures compare versions of the car, they foretell no driver.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, cycle, islice, product, zip_longest
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from chassis.errors import CarError
from voice.acceptance_bench import Share, meaning_of, read_pcm
from voice.examples import NAMES, Example, example
from voice.language import Language
from voice.noise import mixed
from voice.numbers import digits_to_words
from voice.recognisers.choice import Choice
from voice.recognisers.protocol import SAMPLE_RATE_HZ
from voice.sentences import Sentences, read_sentences
from voice.sounds import split_words
from voice.wake_engines import Voice, speak
from voice.wake_voices import ESPEAK_VOICES, other_voices

SEED = 5
RATIO_DB = 12
VARIANTS = ("", "+f2", "+m3", "+f4", "+m7", "+f5")
"""The voice as it is, then as other men and women."""
WORDS_PER_MINUTE = (150, 165, 140, 175)
ROAD_SECONDS = 20.0
"""Longer than the longest sentence."""
SILENCE = bytes(SAMPLE_RATE_HZ // 2)
"""A quarter of a second before and after each sentence."""


def own(data: Path, tag: str, choice: Choice, voices: int, sentences: int) -> Iterator[Share]:
    """The shares of what `voices` say in the language of `tag`, clean and in noise.

    Args:
        data: its ``noise-*.wav`` is the noise; road noise is made where there is none.
        sentences: how many; 0 says every wording once.

    Raises:
        CarError: ``no_voice`` when no engine on this machine speaks the language.
    """
    name = tag[:2]
    said = drawn(read_sentences(name), sentences)
    speakers = speaking(name, voices)
    language = Language(tag)
    for list_name, names in NAMES.items():
        language.set_names(list_name, dict.fromkeys(names, 1.0))
    noise = next(iter(sorted(data.rglob("noise-*.wav"))), None)
    background, kind = (_road(), "made road noise") if noise is None else (read_pcm(noise), noise.name)
    spoken = [(one, voice, in_silence(speak(one.text, voice))) for one in said for voice in speakers]
    who = "synthetic: " + ", ".join(f"{voice.engine} {voice.name}" for voice in speakers)
    clean = [(one, voice.name, pcm) for one, voice, pcm in spoken]
    yield _share(f"voice.own.{name}.clean", clean, language, choice, who)
    noisy = [(one, voice, mixed(pcm, background, RATIO_DB, one.text + voice)) for one, voice, pcm in clean]
    yield _share(f"voice.own.{name}.{RATIO_DB}db", noisy, language, choice, f"{who}; {kind}")


def drawn(sentences: Sentences, count: int) -> list[Example]:
    """`count` examples, of every intent one before any has two; of every wording one when `count` is 0."""
    chance = Random(SEED)  # noqa: S311
    if not count:
        return [example(wording, sentences, chance) for wording in sentences.wordings]
    by_intent = [
        chance.sample(wordings, len(wordings))
        for intent in sorted(sentences.intents)
        if (wordings := [wording for wording in sentences.wordings if wording.intent == intent])
    ]
    in_turn = (wording for wording in chain.from_iterable(zip_longest(*by_intent)) if wording is not None)
    return [example(wording, sentences, chance) for wording in islice(in_turn, count)]


def speaking(language: str, count: int) -> list[Voice]:
    """Up to `count` voices of `language` (``fr``): half of other engines, the rest eSpeak NG's."""
    others = other_voices(language)
    names = (base + variant for variant, base in product(VARIANTS, ESPEAK_VOICES.get(language, ())))
    espeak = [
        Voice("espeak-ng", name, language, speed)
        for name, speed in zip(names, cycle(WORDS_PER_MINUTE), strict=False)
    ]
    found = [*others[: count // 2], *espeak][:count]
    if not found:
        raise CarError("no_voice", f"No voice on this machine speaks {language}")
    return found


def _share(
    name: str,
    spoken: Sequence[tuple[Example, str, bytes]],
    language: Language,
    choice: Choice,
    origin: str,
) -> Share:
    wrong, failed = [], Counter[str]()
    for said, voice, pcm in spoken:
        meaning, heard = meaning_of(pcm, language, choice)
        if meaning is None or not _is_right(said, meaning, language.tag[:2]):
            failed[voice] += 1
            wrong.append(
                f'{name}: {voice} says "{said.text}", heard "{heard}" is {meaning}, '
                f"not {said.intent} {said.slots}"
            )
    of_each = Counter(voice for _said, voice, _pcm in spoken)
    each = ", ".join(f"{voice} {count - failed[voice]} of {count}" for voice, count in of_each.items())
    return Share(name, len(spoken) - len(wrong), len(spoken), tuple(wrong), f"{origin} ({each})")


def _is_right(said: Example, meaning: tuple[str, dict[str, object]], language: str) -> bool:
    """Words of a free text may be written in another way: "9" for "nine"."""
    intent, slots = meaning

    def plain(values: dict[str, object]) -> dict[str, object]:
        return {
            name: split_words(digits_to_words(value, language)) if isinstance(value, str) else value
            for name, value in values.items()
        }

    return intent == said.intent and plain(slots) == plain(dict(said.slots))


def in_silence(spoken: NDArray[np.float32]) -> bytes:
    """What was `spoken` (-1 to 1, 16 kHz) as 16 bit samples, a short silence before and after it."""
    samples = np.clip(spoken, -1.0, 1.0) * 32767.0
    sound: bytes = samples.astype("<i2").tobytes()
    return SILENCE + sound + SILENCE


def _road() -> bytes:
    """Noise like that of tyres and wind: half the amplitude for every doubled frequency above 60 Hz."""
    count = int(ROAD_SECONDS * SAMPLE_RATE_HZ)
    white = np.random.default_rng(SEED).standard_normal(count)
    spectrum = np.fft.rfft(white) / np.maximum(np.fft.rfftfreq(count, 1.0 / SAMPLE_RATE_HZ), 60.0)
    samples = np.fft.irfft(spectrum, count)
    noise: bytes = (samples / np.abs(samples).max() * 16000.0).astype("<i2").tobytes()
    return noise
