"""``python -m voice bench``: what is understood, and how fast; JSON on standard output.

``--part barista`` and ``--part home`` tell which recorded commands are understood, see
`voice.acceptance_bench`; ``--part own`` which of our own commands, said by synthetic voices, see
`voice.own_bench`; ``--part names`` which places among all of a map, see
`voice.names_bench`; ``--part wake``, ``barge_in`` and ``soak`` are those of `voice.sound_bench`. ``--part
delay`` is what a driver waits, from the last sound to the intent, in real time and with the silence that
tells the end of a sentence, see `voice.delay_bench`; ``--part speed`` how much work any recordings are.
"""

import argparse
import json
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from chassis.errors import CarError
from voice import acceptance_bench, delay_bench, names_bench, own_bench, sound_bench
from voice.acceptance_bench import SAMPLE_BYTES, read_pcm
from voice.language import Language
from voice.models import ModelStore
from voice.recognisers.by_name import ENGINES, by_name
from voice.recognisers.choice import Choice
from voice.recognisers.deferred import Deferred
from voice.recognisers.protocol import SAMPLE_RATE_HZ, Recogniser

FRAME_BYTES = 640

Row = dict[str, str | float | int]


@dataclass(frozen=True)
class _Run:
    seconds: float
    recognition: float
    understanding: float


def main(arguments: list[str], default_models: Path) -> int:
    """Runs the benchmark; status 2 when there is nothing to run it on."""
    parser = argparse.ArgumentParser(prog="python -m voice bench", description=__doc__)
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with recordings; ``speed`` takes any WAV files in it"
    )
    parser.add_argument(
        "--part",
        choices=["speed", "delay", "barista", "home", "own", "names", *sound_bench.PARTS],
        default="speed",
    )
    parser.add_argument(
        "--language",
        help="BCP 47 tag, or ``fr`` for ``own``; ``home`` and ``delay`` take all there are recordings of",
    )
    parser.add_argument("--engine", choices=ENGINES, default="auto")
    parser.add_argument("--models", type=Path, default=default_models)
    parser.add_argument("--voices", type=int, default=3, help="how many synthetic voices say each sentence")
    parser.add_argument(
        "--sample",
        type=int,
        default=70,
        help="sentences of ``own``, names of ``names``, recordings of ``delay``; 0 is all",
    )
    parser.add_argument("--names", type=Path, default=Path("names.json"), help="what `maps names` printed")
    parser.add_argument("--hours", type=float, default=0.5, help="of synthetic talk (wake) or sound (soak)")
    parser.add_argument("--wake", action="store_true", help="the same as --part wake")
    parser.add_argument("--wrong", action="store_true", help="tell on standard error what was misunderstood")
    options = parser.parse_args(arguments)
    command = " ".join(["python -m voice bench", *arguments])
    try:
        match "wake" if options.wake else options.part:
            case "barista" | "home" | "own" | "names" as part:
                rows = list(_accepted(part, options, command))
            case "delay":
                rows = list(_delayed(options, command))
            case "wake" | "barge_in" | "soak" as part:
                rows = sound_bench.rows(part, options, command)
            case _:
                rows = _speed(options, command)
    except CarError as error:
        print(error.message, file=sys.stderr)
        return 2
    print(json.dumps(rows, indent=2))
    return 0


def _speed(options: argparse.Namespace, command: str) -> list[Row]:
    tag = options.language or "en-GB"
    recogniser = by_name(options.engine, tag, ModelStore(options.models)).recogniser
    recordings = sorted(options.data.rglob("*.wav"))
    if not recordings or recogniser is None:
        raise CarError("no_recordings", f"There are no WAV files in {options.data}")
    language = Language(tag)
    sounds = [read_pcm(path) for path in recordings]
    runs = [_run(pcm, recogniser, language) for pcm in sounds]
    figures = _figures(runs)
    return [
        {
            "name": name,
            "value": round(value, 3),
            "unit": unit,
            "engine": recogniser.name,
            "command": command,
        }
        for name, (value, unit) in figures.items()
    ]


def _ready(choice: Choice) -> Choice:
    """`choice` when all of it is loaded."""
    if isinstance(choice.second, Deferred) and not choice.second.wait():
        return Choice(choice.recogniser, None, choice.problem)
    return choice


def _tag(language: str | None) -> str:
    """``fr`` is ``fr-FR``; English if none is told."""
    return acceptance_bench.TAGS.get(language or "en", language or "")


def _accepted(part: str, options: argparse.Namespace, command: str) -> Iterator[Row]:
    """One row for each share of commands understood or speech rejected."""
    tags = [_tag(options.language)] if part in ("own", "names") else ["en-GB"]
    if part == "home":
        tags = _home_tags(options)
    for tag in tags:
        choice = _ready(by_name(options.engine, tag, ModelStore(options.models)))
        match part:
            case "barista":
                shares = acceptance_bench.barista(options.data, choice)
            case "home":
                shares = acceptance_bench.home(options.data, tag, choice)
            case "names":
                known = names_bench.read_names(options.names)
                shares = names_bench.names_understood(known, tag, choice, options.voices, options.sample)
            case _:
                shares = own_bench.own(options.data, tag, choice, options.voices, options.sample)
        for share in shares:
            if options.wrong:
                print(*share.wrong, sep="\n", file=sys.stderr)
            row: Row = {
                "name": share.name,
                "value": round(share.percent, 2),
                "unit": "%",
                "engine": choice.name,
                "recordings": share.recordings,
                "command": command,
            }
            yield row | {"origin": share.origin} if share.origin else row


def _home_tags(options: argparse.Namespace) -> list[str]:
    tags = [options.language] if options.language else acceptance_bench.home_languages(options.data)
    if not tags:
        raise CarError("no_recordings", f"There are no recordings in {options.data}/home/<language>")
    return tags


def _delayed(options: argparse.Namespace, command: str) -> Iterator[Row]:
    """What a driver waits for commands to a home, in each language."""
    for tag in _home_tags(options):
        choice = _ready(by_name(options.engine, tag, ModelStore(options.models)))
        for name, value, unit, count in delay_bench.figures(options.data, tag, choice, options.sample):
            yield {
                "name": name,
                "value": round(value, 3),
                "unit": unit,
                "engine": choice.name,
                "recordings": count,
                "command": command,
            }


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


def _figures(runs: list[_Run]) -> dict[str, tuple[float, str]]:
    seconds = sum(run.seconds for run in runs)
    reading = [1000 * run.understanding for run in runs]
    return {
        "voice.rtf": (sum(run.recognition for run in runs) / seconds, "ratio"),
        "voice.reading.p50": (_percentile(reading, 50), "ms"),
        "voice.reading.p95": (_percentile(reading, 95), "ms"),
        "voice.memory": (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "MB"),
    }


def _percentile(values: list[float], percent: float) -> float:
    """By linear interpolation."""
    return float(np.percentile(values, percent))
