"""`monkey`: ten minutes of random taps, swipes and keys on the whole car; only with ``--only monkey``."""

import json
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, limit_figure, told_figure
from tests.bench.room import Room, python

SECONDS = 600
GROWTH_MB = 15.0
"""In the second half, when the caches of map, letters and pages are full."""
HANG_SECONDS = 3.0


def measure(room: Room) -> list[Figure]:
    """Warnings, the longest wait for a frame after an act, and what the screen's program grew by."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "found.json"
        python(room, "tests.end2end.monkey", str(report), str(SECONDS), timeout=SECONDS + 200)
        found = json.loads(report.read_text())
    if found["problems"]:
        raise RuntimeError(f"the car is not well afterwards: {found['problems']}")
    for line in found["noise"]:
        print(f"monkey: {line}", file=sys.stderr)
    half = len(found["sizes_mb"]) // 2
    return [
        limit_figure("monkey.warnings", len(found["noise"]), "", 0),
        limit_figure("monkey.longest", found["longest"], "s", HANG_SECONDS),
        limit_figure("monkey.growth", found["end_mb"] - found["sizes_mb"][half - 1], "MB", GROWTH_MB),
        told_figure("monkey.acts", found["acts"], ""),
        told_figure("monkey.size", found["end_mb"], "MB"),
    ]
