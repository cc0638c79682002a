"""`voice`: real-time factor and end of speech to intent, on the recordings beside the repository."""

import json
import sys

from tests.bench.figures import Figure, told_figure
from tests.bench.room import REPOSITORY, Room, python

RECORDINGS = REPOSITORY.parent / "shared" / "data" / "speech" / "home" / "en"
TOLD = ("voice.rtf", "voice.end_to_intent.p50", "voice.end_to_intent.p95")


def measure(room: Room) -> list[Figure]:
    """The English recordings through the car's own recogniser; none where they are not here.

    From the last sound of a recording to the intent: the pause that tells the end of a command is not in it.
    """
    if not RECORDINGS.is_dir():
        print("voice: skipped, the recordings of ../shared/data/speech are not here", file=sys.stderr)
        return []
    command = ("voice", "bench", "--data", str(RECORDINGS), "--models", str(room.models))
    rows = {row["name"]: row for row in json.loads(python(room, *command, timeout=900))}
    print(f"voice: recogniser {rows[TOLD[0]]['engine']}", file=sys.stderr)
    return [told_figure(name, rows[name]["value"], "ms" if "end_to" in name else "x") for name in TOLD]
