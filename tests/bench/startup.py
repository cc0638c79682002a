"""`startup`: process start to the first frame of Home that answers a tap, against a bare QML window."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import Figure, ratio_figure
from tests.bench.room import Room

RUNS = 7
LONGEST_SECONDS = 60.0
MOST = 2.5


def measure(room: Room) -> list[Figure]:
    """Floor and car in turn, so that a machine that slows down slows both; medians."""
    floors: list[float] = []
    cars: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for run in range(RUNS + 1):
            floor = _seconds([sys.executable, "-m", "tests.bench.floors.window"], room, float)
            car = _car_seconds(room, Path(folder) / str(run % 2))
            if run:  # the first pair warms the disk cache
                floors.append(floor)
                cars.append(car)
    return [ratio_figure("startup", statistics.median(cars), statistics.median(floors), "s", MOST)]


def _seconds(command: list[str], room: Room, read: Callable[[str], float]) -> float:
    begin = time.monotonic()
    done = subprocess.run(
        command, env=room.environment, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=True
    )
    return read(done.stdout) - begin


def _car_seconds(room: Room, folder: Path) -> float:
    """Starts the whole car and reads from its start report when Home answered its first tap."""
    report = folder / "start.json"
    report.unlink(missing_ok=True)
    environment = room.environment | room.car_environment(folder)
    begin = time.monotonic()
    command = [sys.executable, "-m", "hmi", "--windowed", "--exit-after", "1", "--start-report", str(report)]
    subprocess.run(command, env=environment, capture_output=True, timeout=LONGEST_SECONDS, check=False)
    answered: float = json.loads(report.read_text())["answers_taps"]
    return answered - begin
