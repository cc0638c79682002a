"""`search`: keystroke to results over 500,000 names."""

import json

from tests.bench.figures import Figure, limit_figure
from tests.bench.room import Room, python

NAMES = 500_000
MOST_MS = 20.0


def measure(room: Room) -> list[Figure]:
    """p95 of one keystroke; the index is made up of street and place names in proportion to a country's."""
    answer = json.loads(python(room, "maps", "bench-search", "--names", str(NAMES), timeout=600))
    return [limit_figure("search", answer["p95_ms"], "ms", MOST_MS)]
