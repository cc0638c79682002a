"""`memory`: resident size of each program after a minute's worth of a first drive."""

import json
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, limit_figure
from tests.bench.room import Room, python

GOALS_MB = {"hmi": 260.0, "maps": 200.0, "voice": 500.0, "online": 150.0}


def measure(room: Room) -> list[Figure]:
    """Runs the car with all its programs, guidance on, and reads what each has resident."""
    with tempfile.TemporaryDirectory() as folder:
        at = Room(room.environment | room.car_environment(Path(folder)), room.regions, room.models)
        sizes: dict[str, float] = json.loads(python(at, "tests.bench.probe", "memory"))
    return [limit_figure(f"memory.{name}", sizes[name], "MB", goal) for name, goal in GOALS_MB.items()]
