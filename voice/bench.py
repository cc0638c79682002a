"""``python -m voice bench``: how fast recordings become intents; JSON on standard output.

``voice.end_to_intent`` is what a driver waits: from the last sound to the intent, in real time, with the
silence that tells the end of a sentence. ``voice.reading`` is the part of it that is work.

``--data`` names a folder laid out like ``home/<language>/*.wav`` of the shared test recordings: the file
name is the sentence, ``oov_`` marks what is none. Recordings run through the parts the microphone's sound
runs through.
"""

import argparse
import json
import resource
import sys
import time
import wave
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from chassis.errors import CarError
from voice import wake_bench
from voice.delay_bench import Delay, delays
from voice.language import Language
from voice.models import ModelStore
from voice.recognisers.choice import choose
from voice.recognisers.moonshine import Moonshine, find_model
from voice.recognisers.protocol import SAMPLE_RATE_HZ, Recogniser
from voice.sounds import Alphabet, Pronouncer
from voice.wake_check import WakeCheck

FRAME_BYTES = 640
SAMPLE_BYTES = 2


@dataclass(frozen=True)
class _Run:
    seconds: float
    recognition: float
    understanding: float


def main(arguments: list[str], default_models: Path) -> int:
    """Runs the benchmark; status 2 when there is nothing to run it on."""
    parser = argparse.ArgumentParser(prog="python -m voice bench", description=__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with WAV files, searched to its depth"
    )
    parser.add_argument("--language", default="en-GB")
    parser.add_argument("--engine", choices=["auto", "moonshine"], default="auto")
    parser.add_argument("--models", type=Path, default=default_models)
    parser.add_argument("--wake", action="store_true", help="measure the wake phrase instead")
    options = parser.parse_args(arguments)
    command = " ".join(["python -m voice bench", *arguments])
    recordings = sorted(options.data.rglob("*.wav"))
    try:
        recogniser = _engine(options.engine, options.language, ModelStore(options.models))
        if not recordings:
            raise CarError("no_recordings", f"There are no WAV files in {options.data}")
        if options.wake:
            check = WakeCheck(Pronouncer(options.language, Alphabet()))
            _print(wake_bench.figures(options.data, recogniser, check), recogniser.name, command)
            return 0
        language = Language(options.language)
        sounds = [_pcm(path) for path in recordings]
        runs = [_run(pcm, recogniser, language) for pcm in sounds]
        waits = delays(sounds, recogniser, language)
    except CarError as error:
        print(error.message, file=sys.stderr)
        return 2
    _print(_figures(runs, waits), recogniser.name, command)
    return 0


def _engine(name: str, language: str, store: ModelStore) -> Recogniser:
    if name == "moonshine":
        model = find_model()
        if model is None:
            raise CarError("no_speech_model", "The package moonshine-voice is not installed")
        return Moonshine(model)
    choice = choose(language, store)
    if choice.recogniser is None:
        raise CarError(choice.problem, f"Nothing recognises {language} on this machine")
    return choice.recogniser


def _pcm(path: Path) -> bytes:
    with wave.open(str(path)) as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (
            SAMPLE_RATE_HZ,
            1,
            SAMPLE_BYTES,
        ):
            raise CarError("bad_recording", f"{path.name} is not 16 kHz, mono, 16 bit")
        pcm: bytes = file.readframes(file.getnframes())
    return pcm


def _run(pcm: bytes, recogniser: Recogniser, language: Language) -> _Run:
    began = time.perf_counter()
    recogniser.reset()
    for start in range(0, len(pcm), FRAME_BYTES):
        recogniser.accept(pcm[start : start + FRAME_BYTES])
    streamed = time.perf_counter()
    hypotheses = recogniser.finish()
    recognised = time.perf_counter()
    language.read(hypotheses)
    ended = time.perf_counter()
    return _Run(
        len(pcm) / SAMPLE_BYTES / SAMPLE_RATE_HZ,
        recognised - began,
        ended - streamed,
    )


def _print(figures: dict[str, tuple[float, str]], engine: str, command: str) -> None:
    rows = [
        {"name": name, "value": round(value, 3), "unit": unit, "engine": engine, "command": command}
        for name, (value, unit) in figures.items()
    ]
    print(json.dumps(rows, indent=2))


def _figures(runs: list[_Run], waits: list[Delay]) -> dict[str, tuple[float, str]]:
    seconds = sum(run.seconds for run in runs)
    reading = [1000 * run.understanding for run in runs]
    waited = [1000 * wait.seconds for wait in waits if wait.seconds is not None]
    found = {
        "voice.rtf": (sum(run.recognition for run in runs) / seconds, "ratio"),
        "voice.reading.p50": (_percentile(reading, 50), "ms"),
        "voice.reading.p95": (_percentile(reading, 95), "ms"),
        "voice.understood": (sum(bool(wait.intent) for wait in waits), f"of {len(waits)} recordings"),
        "voice.cut_off": (len(waits) - len(waited), f"of {len(waits)} recordings"),
        "voice.memory": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB"),
    }
    if waited:
        found["voice.end_to_intent.p50"] = (_percentile(waited, 50), "ms")
        found["voice.end_to_intent.p95"] = (_percentile(waited, 95), "ms")
    return found


def _percentile(values: list[float], percent: float) -> float:
    """By linear interpolation."""
    return float(np.percentile(values, percent))
