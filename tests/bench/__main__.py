"""``make bench``: measures everything, prints a table and writes build/bench.json."""

import argparse
import sys
import time
from collections.abc import Callable

from tests.bench import (
    churn,
    enrol,
    frames,
    memory,
    monkey,
    online,
    pages,
    route,
    scroll,
    search,
    startup,
    tap,
    tasks,
    users,
    voice,
)
from tests.bench.figures import Figure, write_figures
from tests.bench.room import REPOSITORY, Room, furnish
from tests.fakes.display import VirtualDisplay

PARTS: dict[str, Callable[[Room], list[Figure]]] = {
    "startup": startup.measure,
    "tap": tap.measure,
    "pages": pages.measure,
    "tasks": tasks.measure,
    "enrol": enrol.measure,
    "users": users.measure,
    "frames": frames.measure,
    "scroll": scroll.measure,
    "route": route.measure,
    "search": search.measure,
    "memory": memory.measure,
    "churn": churn.measure,
    "voice": voice.measure,
    "online": online.measure,
}

ON_DEMAND: dict[str, Callable[[Room], list[Figure]]] = {"monkey": monkey.measure}
"""Parts that take long, run only when they are asked for."""


def main() -> int:
    """Measures the asked parts one after the other. Status 1 when a figure misses its goal."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument(
        "--only", choices=sorted(PARTS | ON_DEMAND), action="append", help="measure only this part"
    )
    options = parser.parse_args()
    figures: list[Figure] = []
    failed: list[str] = []
    with VirtualDisplay(1280, 720) as display:
        room = furnish(display.environment())
        for name in options.only or PARTS:
            begin = time.monotonic()
            try:
                figures += (PARTS | ON_DEMAND)[name](room)
            except (RuntimeError, AssertionError) as error:
                failed.append(name)
                print(f"{name}: not measured. {error}", file=sys.stderr)
                continue
            print(f"{name}: measured in {time.monotonic() - begin:.0f} s", file=sys.stderr)
    write_figures(figures, REPOSITORY / "build" / "bench.json")
    for figure in figures:
        print(line_of(figure))
    return 0 if not failed and all(figure.met is not False for figure in figures) else 1


def line_of(figure: Figure) -> str:
    """One figure as a row of the printed table."""
    floor = "" if figure.floor is None else f"floor {figure.floor:g}  ratio {figure.ratio:g}"
    verdict = {True: "met", False: "MISSED", None: ""}[figure.met]
    return f"{figure.name:<20} {figure.value:>10g} {figure.unit:<4} {floor:<30} {figure.goal:<18} {verdict}"


if __name__ == "__main__":
    sys.exit(main())
