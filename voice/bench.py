"""``python -m voice bench``: how fast recordings become intents; JSON on standard output.

``--data`` names a folder laid out like ``home/<language>/*.wav`` of the shared test recordings: the file
name is the sentence, ``oov_`` marks what is none. Recordings run through the parts the microphone's sound
runs through.
"""

import argparse
import json
import resource
import statistics
import sys
import time
import wave
from dataclasses import dataclass
from pathlib import Path

from chassis.errors import CarError
from voice import wake_bench
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
    understood: bool


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
        runs = [_run(path, recogniser, language) for path in recordings]
    except CarError as error:
        print(error.message, file=sys.stderr)
        return 2
    _print(_figures(runs), recogniser.name, command)
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


def _run(path: Path, recogniser: Recogniser, language: Language) -> _Run:
    with wave.open(str(path)) as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (
            SAMPLE_RATE_HZ,
            1,
            SAMPLE_BYTES,
        ):
            raise CarError("bad_recording", f"{path.name} is not 16 kHz, mono, 16 bit")
        pcm = file.readframes(file.getnframes())
    began = time.perf_counter()
    recogniser.reset()
    for start in range(0, len(pcm), FRAME_BYTES):
        recogniser.accept(pcm[start : start + FRAME_BYTES])
    streamed = time.perf_counter()
    hypotheses = recogniser.finish()
    recognised = time.perf_counter()
    readings = language.read(hypotheses)
    ended = time.perf_counter()
    return _Run(
        len(pcm) / SAMPLE_BYTES / SAMPLE_RATE_HZ,
        recognised - began,
        ended - streamed,
        bool(readings),
    )


def _print(figures: dict[str, tuple[float, str]], engine: str, command: str) -> None:
    rows = [
        {"name": name, "value": round(value, 3), "unit": unit, "engine": engine, "command": command}
        for name, (value, unit) in figures.items()
    ]
    print(json.dumps(rows, indent=2))


def _figures(runs: list[_Run]) -> dict[str, tuple[float, str]]:
    seconds = sum(run.seconds for run in runs)
    delays = sorted(1000 * run.understanding for run in runs)
    return {
        "voice.rtf": (sum(run.recognition for run in runs) / seconds, "ratio"),
        "voice.end_to_intent.p50": (statistics.median(delays), "ms"),
        "voice.end_to_intent.p95": (delays[min(len(delays) - 1, int(0.95 * len(delays)))], "ms"),
        "voice.understood": (sum(run.understood for run in runs), f"of {len(runs)} recordings"),
        "voice.memory": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB"),
    }
