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
    floor = _floor(room)
    with tempfile.TemporaryDirectory() as folder:
        car: list[float] = json.loads(python(room.with_car(Path(folder)), "tests.bench.probe", "tap"))
    floor += _floor(room)
    return [ratio_figure("tap", percentile(car, 95), percentile(floor, 95), "ms", MOST)]


def _floor(room: Room) -> list[float]:
    times: list[float] = json.loads(python(room, "tests.bench.floors.window", "--taps", str(TAPS)))
    return times
