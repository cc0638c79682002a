"""`enrol`: from a fresh car to its main user, on a real car and a real phone (issue: under two minutes).

Touches and typed letters are counted, the waits measured; seconds by the keystroke-level model, with the
figures in `tests.end2end.hand`. Reading the legal documents is not counted.
"""

import sys
import tempfile
from pathlib import Path

import msgspec

from tests.bench.figures import Figure, limit_figure, told_figure
from tests.bench.room import Room, python
from tests.end2end.hand import Effort

MOST_TAPS = 25
MOST_SECONDS = 120.0
LONGEST_SECONDS = 400.0


def measure(room: Room) -> list[Figure]:
    """Touches, letters, the car's waits and a person's seconds; raises when a step does not come about."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        told = python(room, "tests.end2end.enrolment", str(report), timeout=LONGEST_SECONDS)
        effort = msgspec.json.decode(report.read_bytes(), type=Effort)
    print(f"enrol: {told.splitlines()[-1]}", file=sys.stderr)
    return [
        limit_figure("enrol", effort.seconds, "s", MOST_SECONDS),
        limit_figure("enrol.taps", effort.taps, "", MOST_TAPS),
        told_figure("enrol.letters", effort.letters, ""),
        told_figure("enrol.waits", effort.waits, "s"),
    ]
