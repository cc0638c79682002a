"""`voice`: work, wait from the end of speech to the intent, commands understood; on recordings of people."""

import json
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, least_figure, limit_figure
from tests.bench.room import REPOSITORY, Room, python
from tests.fakes.sound_card import record_speech

SPEECH = REPOSITORY.parent / "shared" / "data" / "speech"
RECORDINGS = SPEECH / "home" / "en"
DELAYED = 12
"""Recordings of each language whose delay is measured: they are played in real time, twice."""
LEAST_PERCENT = {"voice.barista.6db": 98.0, "rejected": 95.0, "voice.barista": 99.5, "voice.home": 90.0}
"""By part of the name; the first that fits."""
MOST = {
    "voice.rtf": 0.3,
    "p50": 500.0,
    "p95": 800.0,
    "cut_off": 0.0,
    "voice.wake.miss": 5.0,
    "voice.wake.false_per_hour": 0.0,
    "voice.barge_in": 150.0,
    "voice.barge_in.by_itself": 0.0,
    "voice.first_audio": 1000.0,
    "voice.memory": 500.0,
    "voice.memory.growth": 20.0,
}
SOUND_HOURS = {"wake": 0.1, "barge_in": 0.0, "soak": 0.25}
"""Hours of synthetic talk, and of sound; the 8 h of the floor take `--part soak --hours 8`."""
SENTENCES = (
    "turn on the kitchen light",
    "set the bedroom light to fifty percent",
    "set a timer for five minutes",
    "lock the front door",
    "close the garage door",
)


def measure(room: Room) -> list[Figure]:
    """Through the car's own recogniser; with a synthetic voice where the recordings are not here."""
    if RECORDINGS.is_dir():
        told = _work(room, RECORDINGS) + _delays(room, SPEECH)
        understood = _understood(room, "barista") + _understood(room, "home")
        return told + understood + [figure for part in SOUND_HOURS for figure in _sound(room, part)]
    print("voice: a synthetic voice: the recordings of ../shared are not here", file=sys.stderr)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "en"
        folder.mkdir()
        for number, sentence in enumerate(SENTENCES):
            record_speech(folder / f"{number}.wav", sentence)
        return _work(room, folder) + _delays(room, folder)


def _work(room: Room, recordings: Path) -> list[Figure]:
    """What a second of speech costs; on the recordings of people, most of them no sentences of the car."""
    command = ("voice", "bench", "--data", str(recordings), "--models", str(room.models))
    rows = {row["name"]: row for row in json.loads(python(room, *command, timeout=900))}
    rtf = rows["voice.rtf"]
    print(f"voice.rtf: {rtf['engine']}", file=sys.stderr)
    return [limit_figure("voice.rtf", rtf["value"], "x", MOST["voice.rtf"])]


def _delays(room: Room, recordings: Path) -> list[Figure]:
    """What a driver waits after the last sound, in every language there are recordings of."""
    command = ("voice", "bench", "--part", "delay", "--data", str(recordings), "--models", str(room.models))
    figures = []
    for row in json.loads(python(room, *command, "--sample", str(DELAYED), timeout=2400)):
        print(f"{row['name']}: {row['engine']}, {row['recordings']} recordings", file=sys.stderr)
        most = MOST[row["name"].rpartition(".")[2]]
        figures.append(limit_figure(row["name"], row["value"], row["unit"], most))
    return figures


def _understood(room: Room, part: str) -> list[Figure]:
    command = ("voice", "bench", "--part", part, "--data", str(SPEECH), "--models", str(room.models))
    figures = []
    for row in json.loads(python(room, *command, timeout=2400)):
        print(f"{row['name']}: {row['engine']}, {row['recordings']} recordings", file=sys.stderr)
        least = next(percent for part, percent in LEAST_PERCENT.items() if part in row["name"])
        figures.append(least_figure(row["name"], row["value"], row["unit"], least))
    return figures


def _sound(room: Room, part: str) -> list[Figure]:
    """What is measured of the sound itself: wake phrase, barge-in, memory."""
    command = ("voice", "bench", "--part", part, "--data", str(SPEECH), "--models", str(room.models))
    rows = json.loads(python(room, *command, "--hours", str(SOUND_HOURS[part]), timeout=1800))
    for row in rows:
        print(f"{row['name']}: {row['value']} {row['unit']}", file=sys.stderr)
    return [
        limit_figure(row["name"], row["value"], row["unit"].split(",")[0].split(" ")[0], MOST[row["name"]])
        for row in rows
        if row["name"] in MOST
    ]
