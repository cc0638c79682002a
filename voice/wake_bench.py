"""How often the wake phrase is missed, how soon it is found, and how often other speech wakes the car.

Misses are measured on synthetic voices the network never heard. False wakes are counted on every recording in
a folder, which must not hold the phrase, and on synthetic talk in all languages, of sentences that were not
trained with. Both stages take part: spotter and recogniser.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voice.recognisers.protocol import SAMPLE_RATE_HZ, Recogniser
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck
from voice.wake_engines import Samples, Voice, speak
from voice.wake_material import is_held_out, read_noise, read_wav, recordings, split_texts
from voice.wake_phrases import NEAR_MISSES, phrases
from voice.wake_voices import held_out_voices, trained_voice

STRETCHES, SPEEDS = (0.92, 1.08), (0.88, 1.15)
RATIO_DB = 10.0
FRAME_BYTES = 640
FRAME_SECONDS = 0.02
FLOOR_LEVEL = 1e-4
PAUSE_SECONDS = 1.6
LOUD = 0.03
BETWEEN_SECONDS = 0.4
NEAR_ENGINES = ("flite", "pico", "espeak-ng")
"""Those that say both languages in which the near misses are written, and quickly."""

Figures = dict[str, tuple[float, str]]


@dataclass(frozen=True)
class WakeBench:
    """Measures with `recogniser` as the second stage, None for the first stage alone.

    Attributes:
        data: recordings without the phrase, and noise, to its depth.
        texts: folders of ``<language>.toml`` whose sentences make synthetic talk.
        hours: of synthetic talk.
    """

    data: Path
    texts: list[Path]
    recogniser: Recogniser | None
    check: WakeCheck
    hours: float

    def figures(self) -> Figures:
        """Name to (value, unit)."""
        voices = held_out_voices(STRETCHES, SPEEDS) or _fallback()
        engines = ", ".join(sorted({f"{voice.engine} {voice.name}" for voice in voices}))
        said = [speak(text, voice) for voice in voices for text in phrases(voice)[:2]]
        said = [phrase for phrase in said if len(phrase)]
        quiet = [self._wakes(phrase) for phrase in said]
        unit = f"percent of {len(said)} by synthetic voices ({engines})"
        ends = [_end(phrase) for phrase in said]
        waits = [1000 * (wakes[0] - end) for wakes, end in zip(quiet, ends, strict=True) if wakes]
        found: Figures = {"voice.wake.miss.clean": (_missed(quiet), unit)}
        noise = read_noise(self.data, held_out=True)
        if noise is not None:
            noisy = [self._wakes(_mixed(phrase, noise, number)) for number, phrase in enumerate(said)]
            found["voice.wake.miss"] = (_missed(noisy), f"{unit}, {RATIO_DB:.0f} dB above recorded noise")
        if waits:
            found["voice.wake.delay.p50"] = (
                float(np.percentile(waits, 50)),
                "ms after the end of the phrase",
            )
            found["voice.wake.delay.p95"] = (
                float(np.percentile(waits, 95)),
                "ms after the end of the phrase",
            )
        return found | self._near(held_out_voices() or _fallback()) | self._false()

    def _near(self, voices: list[Voice]) -> Figures:
        texts = [text for language in ("es", "en") for text in NEAR_MISSES[language]]
        written = [(text, voice) for text in texts for voice in voices if voice.engine in NEAR_ENGINES]
        woken = [text for text, voice in written if self._wakes(speak(text, voice))]
        unit = f"of {len(written)} sentences that nearly are the phrase: {', '.join(sorted(set(woken)))}"
        return {"voice.wake.near": (len(woken), unit)}

    def _false(self) -> Figures:
        paths = recordings(self.data)
        real = [(path, read_wav(path)) for path in paths]
        real_hours = sum(len(sound) for _path, sound in real) / SAMPLE_RATE_HZ / 3600
        kept = [path for path in paths if is_held_out(path.name)]
        wakes = {path: len(self._wakes(sound)) for path, sound in real}
        talk_hours, talk_wakes = self._talk()
        hours = real_hours + talk_hours
        total = sum(wakes.values()) + talk_wakes
        how = (
            f"in {hours:.2f} h: {real_hours:.2f} h of {len(paths)} recordings ({sum(wakes.values())} wakes, "
            f"{sum(wakes[path] for path in kept)} of them in the {len(kept)} not trained with), "
            f"{talk_hours:.2f} h of synthetic talk ({talk_wakes})"
        )
        return {
            "voice.wake.false_per_hour": (total / hours if hours else 0.0, how),
            "voice.wake.hours": (hours, "h"),
        }

    def _talk(self) -> tuple[float, int]:
        """Hours of talk like a radio's: sentence after sentence, voice after voice, and the wakes in it."""
        texts = split_texts(self.texts, held_out=True)
        random = np.random.default_rng(11)
        seconds, wakes = 0.0, 0
        while texts and seconds < self.hours * 3600:
            language = str(random.choice(sorted(texts)))
            voice = trained_voice(random, language)
            sentences = [speak(str(text), voice) for text in random.choice(texts[language], 8)]
            gap = np.zeros(int(BETWEEN_SECONDS * SAMPLE_RATE_HZ), np.float32)
            sound = np.concatenate([part for sentence in sentences for part in (sentence, gap)])
            seconds += len(sound) / SAMPLE_RATE_HZ
            wakes += len(self._wakes(sound))
        return seconds / 3600, wakes

    def _wakes(self, sound: Samples) -> list[float]:
        """When the car wakes while `sound` is heard between two pauses, in seconds from its beginning."""
        pcm = _with_pauses(sound).tobytes()
        spotter = WakeSpotter(WakeNetwork.load())
        found = []
        for end in _frame_ends(pcm):
            if not spotter.take(pcm[end - FRAME_BYTES : end], speech=True):
                continue
            if self.check.confirms(pcm[:end], self.recogniser, spotter.best):
                found.append(end / 2 / SAMPLE_RATE_HZ - PAUSE_SECONDS)
            else:
                spotter.look_again()
        return found


def _fallback() -> list[Voice]:
    """Where no other engine is installed: eSpeak NG, which the network has heard."""
    return [Voice("espeak-ng", name, name[:2], 155.0) for name in ("en-gb", "en-us+f2", "es", "es-419+m3")]


def _missed(wakes: list[list[float]]) -> float:
    return 100.0 * sum(not found for found in wakes) / max(len(wakes), 1)


def _end(phrase: Samples) -> float:
    loud = np.flatnonzero(np.abs(phrase) > LOUD * np.abs(phrase).max())
    return float(loud[-1]) / SAMPLE_RATE_HZ


def _frame_ends(pcm: bytes) -> Iterator[int]:
    yield from range(FRAME_BYTES, len(pcm) + 1, FRAME_BYTES)


def _with_pauses(sound: Samples) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    pause = int(PAUSE_SECONDS * SAMPLE_RATE_HZ)
    heard = np.random.default_rng(7).normal(0.0, FLOOR_LEVEL, len(sound) + 2 * pause)
    heard[pause : pause + len(sound)] += sound
    return np.clip(heard * 32767, -32768, 32767).astype(np.int16)


def _mixed(phrase: Samples, noise: Samples, number: int) -> Samples:
    """`phrase` in a piece of `noise`, `RATIO_DB` below it where it is loud."""
    start = int(np.random.default_rng(number).integers(0, len(noise) - len(phrase)))
    piece = noise[start : start + len(phrase)]
    loud = phrase[np.abs(phrase) > 0.01]
    gain = np.sqrt(np.mean(loud**2) / np.mean(piece**2) / 10 ** (RATIO_DB / 10))
    return np.asarray(phrase + gain * piece, np.float32)
