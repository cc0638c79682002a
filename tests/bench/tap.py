"""`tap`: injected press to the frame that shows it, against a one-button QML window."""

import json
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, percentile, ratio_figure
from tests.bench.room import Room, python

TAPS = 60
MOST = 1.5


def measure(room: Room) -> list[Figure]:
    """p95 over the buttons of the rail and the climate bar, with all programs up; floor before and after."""
    floor = floor_times(room)
    with tempfile.TemporaryDirectory() as folder:
        car: list[float] = json.loads(python(room.with_car(Path(folder)), "tests.bench.probe", "tap"))
    floor += floor_times(room)
    return [ratio_figure("tap", percentile(car, 95), percentile(floor, 95), "ms", MOST)]


def floor_times(room: Room) -> list[float]:
    """Milliseconds from a press to its frame in a window with one button."""
    times: list[float] = json.loads(python(room, "tests.bench.floors.window", "--taps", str(TAPS)))
    return times
