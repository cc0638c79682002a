"""`route`: one route by our planner against the bare Valhalla actor on the same question and tiles."""

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.figures import Figure, percentile, ratio_figure
from tests.bench.room import Room, python

ROUTES = 150
MOST = 1.5
SEED = 7


def measure(room: Room) -> list[Figure]:
    """p50 and p95; both in one process of their own, question by question in turn."""
    times = json.loads(python(room, "tests.bench.route", str(room.regions)))
    return [
        ratio_figure("route", percentile(times["ours"], 50), percentile(times["bare"], 50), "ms", MOST),
        ratio_figure("route.p95", percentile(times["ours"], 95), percentile(times["bare"], 95), "ms", MOST),
    ]


def main(regions: Path) -> None:
    """Prints the times of both in milliseconds."""
    import tempfile

    import valhalla

    from chassis.errors import CarError
    from maps.categories import Categories
    from maps.planning import RoutePlanner
    from maps.protocol import Place, PlanRoutes, Position
    from maps.regions import open_regions
    from maps.valhalla_config import configuration

    installed = open_regions(regions, Categories())
    planner = RoutePlanner()
    bounds = installed.all[0].bounds
    chance = random.Random(SEED)
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(configuration(regions / "helsinki" / "routing"), file)
        file.flush()
        actor = valhalla.Actor(file.name)

    def anywhere() -> Position:
        return Position(chance.uniform(bounds.south, bounds.north), chance.uniform(bounds.west, bounds.east))

    times: dict[str, list[float]] = {"ours": [], "bare": []}
    while len(times["ours"]) < ROUTES:
        here, there = anywhere(), anywhere()
        question = {
            "locations": [{"lat": spot.latitude, "lon": spot.longitude} for spot in (here, there)],
            "costing": "auto",
            "language": "en-GB",
        }
        call = PlanRoutes(here, [Place("x", "There", "place", there)], alternatives=False)
        try:
            bare = _milliseconds(actor.route, json.dumps(question))
            ours = _milliseconds(planner.plan, call, installed)
        except (valhalla.ValhallaError, CarError):
            continue  # a point without a road near it
        times["bare"].append(bare)
        times["ours"].append(ours)
    print(json.dumps(times))


def _milliseconds(work: Callable[..., object], *arguments: object) -> float:
    begin = time.perf_counter()
    work(*arguments)
    return (time.perf_counter() - begin) * 1000


if __name__ == "__main__":
    main(Path(sys.argv[1]))
