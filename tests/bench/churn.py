"""`churn`: what the screen's program grows by over 1,000 changes of the page."""

import json
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, limit_figure
from tests.bench.room import Room, python

MOST_MB = 2.0
MEGABYTE = 1024 * 1024
SECONDS = 600.0


def measure(room: Room) -> list[Figure]:
    """Resident size after 1,000 changes less that before them, every page having been shown often before."""
    with tempfile.TemporaryDirectory() as folder:
        at = room.with_car(Path(folder))
        before, after = json.loads(python(at, "tests.bench.page_probe", "churn", timeout=SECONDS))
    return [limit_figure("churn", (after - before) / MEGABYTE, "MB", MOST_MB)]
