"""`scroll`: 10,000 stations rolling in the car's own list, against a bare ListView of rectangles."""

import json

from tests.bench.figures import Figure, percentile, ratio_figure
from tests.bench.room import Room, python

TURNS = 2
MOST = 1.2


def measure(room: Room) -> list[Figure]:
    """p95 of the interval between two frames; both in turn."""
    car: list[float] = []
    floor: list[float] = []
    for _turn in range(TURNS):
        floor += json.loads(python(room, "tests.bench.floors.rows", "bare"))
        car += json.loads(python(room, "tests.bench.floors.rows", "stations"))
    return [
        ratio_figure("scroll", percentile(car, 95), percentile(floor, 95), "ms", MOST),
        ratio_figure("scroll.p50", percentile(car, 50), percentile(floor, 50), "ms", MOST),
    ]
