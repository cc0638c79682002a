"""`users`: from the touch on another user's face until the car is theirs, on the real car (USR-2: 2 s).

Theirs means: name and role, settings (theme, language, units), Home, saved places on the screen, and the
frame that shows it. Both have saved their S-PIN; the network is off, as in an underground car park.
"""

import json
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, limit_figure, told_figure
from tests.bench.room import Room, python

MOST_SECONDS = 2.0


def measure(room: Room) -> list[Figure]:
    """p95 and median of the switches; raises when one did not bring everything."""
    with tempfile.TemporaryDirectory() as folder:
        told = json.loads(python(room.with_car(Path(folder) / "car"), "tests.bench.user_probe", "users"))
    times = sorted(told)
    return [
        limit_figure("users", times[max(0, round(0.95 * len(times)) - 1)], "s", MOST_SECONDS),
        told_figure("users.median", times[len(times) // 2], "s"),
    ]
