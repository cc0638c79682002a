"""`voice`: real-time factor and end of speech to intent, on recordings of people."""

import json
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, told_figure
from tests.bench.room import REPOSITORY, Room, python
from tests.fakes.sound_card import record_speech

RECORDINGS = REPOSITORY.parent / "shared" / "data" / "speech" / "home" / "en"
TOLD = ("voice.rtf", "voice.end_to_intent.p50", "voice.end_to_intent.p95")
SENTENCES = (
    "take me to the Ateneum",
    "set the temperature to twenty two degrees",
    "will it rain tomorrow",
    "heat my seat",
    "demist the windscreen",
    "how far can I drive",
    "where can I fill up",
    "volume thirty",
)


def measure(room: Room) -> list[Figure]:
    """Through the car's own recogniser; with a synthetic voice where the recordings are not here."""
    if RECORDINGS.is_dir():
        return _figures(room, RECORDINGS, "recordings of people, most of them no sentences of the car")
    with tempfile.TemporaryDirectory() as folder:
        for number, sentence in enumerate(SENTENCES):
            record_speech(Path(folder) / f"{number}.wav", sentence)
        return _figures(room, Path(folder), "a synthetic voice: the recordings of ../shared are not here")


def _figures(room: Room, recordings: Path, kind: str) -> list[Figure]:
    command = ("voice", "bench", "--data", str(recordings), "--models", str(room.models))
    rows = {row["name"]: row for row in json.loads(python(room, *command, timeout=900))}
    print(f"voice: {rows[TOLD[0]]['engine']}, {kind}", file=sys.stderr)
    return [told_figure(name, rows[name]["value"], "x" if name == "voice.rtf" else "ms") for name in TOLD]
