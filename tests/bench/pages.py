"""`pages`: a tap on a tab of the rail to the complete page, against a one-button window; the worst named."""

import json
import sys
import tempfile
from pathlib import Path

from tests.bench import tap
from tests.bench.figures import Figure, percentile, ratio_figure
from tests.bench.room import Room, python

MOST = 1.5


def measure(room: Room) -> list[Figure]:
    """p95 for each page; floor before and after."""
    floor = tap.floor_times(room)
    with tempfile.TemporaryDirectory() as folder:
        told = python(room.with_car(Path(folder)), "tests.bench.page_probe", "pages")
    floor += tap.floor_times(room)
    pages: dict[str, list[float]] = json.loads(told)
    least = percentile(floor, 95)
    figures = [
        ratio_figure(f"pages.{name}", percentile(times, 95), least, "ms", MOST)
        for name, times in pages.items()
    ]
    worst = max(figures, key=lambda figure: figure.value)
    print(f"pages: the slowest is {worst.name.removeprefix('pages.')}", file=sys.stderr)
    return figures
