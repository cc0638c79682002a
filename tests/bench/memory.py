"""`memory`: resident size of each program in the first minute of a drive."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.bench.figures import Figure, limit_figure, told_figure
from tests.bench.room import REPOSITORY, Room

GOALS_MB = {"hmi": 260.0, "maps": 200.0}
TOLD = ("voice", "online")
DRIVE_SECONDS = 40.0
MEGABYTE = 1024 * 1024


def measure(room: Room) -> list[Figure]:
    """The largest size each program was seen to have while guidance led, after every page was opened once.

    A program's own child processes count in full, also the pages they share with it.
    """
    sizes: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        at = room.with_car(Path(folder))
        with subprocess.Popen(
            [sys.executable, "-m", "tests.bench.roam"],
            cwd=REPOSITORY,
            env=at.environment,
            stdout=subprocess.PIPE,
            text=True,
        ) as car:
            try:
                numbers = _numbers(car)
                end = time.monotonic() + DRIVE_SECONDS
                while time.monotonic() < end:
                    for name, number in numbers.items():
                        sizes[name] = max(sizes.get(name, 0.0), _megabytes(number, alone=name == "hmi"))
                    time.sleep(1)
            finally:
                car.terminate()
    judged = [limit_figure(f"memory.{name}", sizes[name], "MB", goal) for name, goal in GOALS_MB.items()]
    return judged + [told_figure(f"memory.{name}", sizes[name], "MB") for name in TOLD]


def _numbers(car: "subprocess.Popen[str]") -> dict[str, int]:
    """Process numbers by program, once the drive has begun; the demo's addresses are printed before."""
    assert car.stdout is not None
    for line in car.stdout:
        if line.startswith("{"):
            numbers: dict[str, int] = json.loads(line)
            return numbers
    raise RuntimeError("the car ended before its drive began")


def _megabytes(number: int, *, alone: bool) -> float:
    program = psutil.Process(number)
    family = [program] if alone else [program, *program.children(recursive=True)]
    return sum(one.memory_info().rss for one in family) / MEGABYTE
