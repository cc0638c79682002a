"""`startup`: process start to the first frame of Home that answers a tap, against a bare QML window."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import Figure, ratio_figure, told_figure
from tests.bench.first_tap import SEEN
from tests.bench.room import REPOSITORY, Room, python

RUNS = 9
TAPS = 3
LONGEST_SECONDS = 60.0
MOST = 2.5


def measure(room: Room) -> list[Figure]:
    """Floor and car in turn, so that a machine that slows down slows both; medians of warm starts.

    `startup.first_tap` is what a tap right at that first frame takes until it is seen.
    """
    floors: list[float] = []
    cars: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        at = room.with_car(Path(folder))
        taps = [_first_tap(at) for _ in range(TAPS)]
        for run in range(RUNS + 1):
            floor = _seconds([sys.executable, "-m", "tests.bench.floors.window"], at, float)
            car = _car_seconds(at, Path(folder) / "start.json")
            if run:  # the first pair warms the disk cache
                floors.append(floor)
                cars.append(car)
    return [
        ratio_figure("startup", statistics.median(cars), statistics.median(floors), "s", MOST),
        told_figure("startup.first_tap", statistics.median(taps), "ms"),
    ]


def _seconds(command: list[str], room: Room, read: Callable[[str], float]) -> float:
    begin = time.monotonic()
    done = subprocess.run(
        command,
        cwd=REPOSITORY,
        env=room.environment,
        capture_output=True,
        text=True,
        timeout=LONGEST_SECONDS,
        check=True,
    )
    return read(done.stdout) - begin


def _car_seconds(room: Room, report: Path) -> float:
    """Starts the whole car and reads from its start report when Home took its first tap."""
    report.unlink(missing_ok=True)
    begin = time.monotonic()
    arguments = ["--windowed", "--exit-after", "0.5", "--start-report", str(report)]
    done = subprocess.run(
        [sys.executable, "-m", "hmi", *arguments],
        cwd=REPOSITORY,
        env=room.environment,
        capture_output=True,
        timeout=LONGEST_SECONDS,
        check=False,
    )
    if not report.exists():
        raise RuntimeError(f"the car did not start:\n{done.stderr.decode()[-2000:]}")
    answered: float = json.loads(report.read_text())["answers_taps"]
    return answered - begin


def _first_tap(room: Room) -> float:
    answer = json.loads(python(room, "tests.bench.first_tap").splitlines()[0])
    if missing := set(SEEN) - set(answer["home"]):
        raise RuntimeError(f"the first frame is not Home yet: {', '.join(sorted(missing))} missing")
    milliseconds: float = answer["milliseconds"]
    return milliseconds
