"""`memory`: resident size of each program after the first minute of a drive."""

import json
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, limit_figure, told_figure
from tests.bench.room import Room, python

GOALS_MB = {"hmi": 260.0, "maps": 200.0}
TOLD = ("voice", "online")


def measure(room: Room) -> list[Figure]:
    """Runs the car with all its programs, guidance on, and reads what each has resident.

    A program's own child processes count in full, also the pages they share with it. `hmi` carries the probe.
    """
    with tempfile.TemporaryDirectory() as folder:
        at = room.with_car(Path(folder))
        sizes: dict[str, float] = json.loads(python(at, "tests.bench.probe", "memory"))
    judged = [limit_figure(f"memory.{name}", sizes[name], "MB", goal) for name, goal in GOALS_MB.items()]
    return judged + [told_figure(f"memory.{name}", sizes[name], "MB") for name in TOLD]
