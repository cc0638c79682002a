"""`frames`: the map turning in 3D with guidance and names, against a bare map on the same tiles."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.figures import Figure, percentile, ratio_figure, told_figure
from tests.bench.room import REPOSITORY, Room, python

TURNS = 2
FLOOR_SECONDS = 10
MOST = 1.3
START_SECONDS = 60.0


def measure(room: Room) -> list[Figure]:
    """p95 of the interval between two frames; car and floor in turn, the floor on what the car looked at."""
    floor: list[float] = []
    intervals: list[float] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for turn in range(TURNS):
            car = json.loads(python(room.with_car(folder / f"car{turn}"), "tests.bench.probe", "frames"))
            intervals += car["intervals"]
            floor += _floor(room, folder, car["view"])
    print(
        f"frames: {car['names']:.0f} names on average and {car['lines']} route lines on the map, turned by"
        f" {car['turned']:.0f} degrees; {len(intervals)} frames of the car, {len(floor)} of the floor",
        file=sys.stderr,
    )
    return [
        ratio_figure("frames", percentile(intervals, 95), percentile(floor, 95), "ms", MOST),
        ratio_figure("frames.p50", percentile(intervals, 50), percentile(floor, 50), "ms", MOST),
        told_figure("frames.names", car["names"], "names"),
    ]


def _floor(room: Room, folder: Path, view: list[float]) -> list[float]:
    with running_maps(room, folder) as tiles:
        command = ("tests.bench.floors.map", f"{tiles}/night", *map(str, view), str(FLOOR_SECONDS))
        intervals: list[float] = json.loads(python(room, *command))
    return intervals


@contextmanager
def running_maps(room: Room, folder: Path) -> Iterator[str]:
    """The maps program alone; gives the address of its tiles."""
    socket, ready = folder / "bench.sock", folder / "bench.ready"
    ready.unlink(missing_ok=True)
    command = [sys.executable, "-m", "maps", "--socket", str(socket), "--regions", str(room.regions)]
    with subprocess.Popen(
        [*command, "--ready-file", str(ready)], cwd=REPOSITORY, env=room.environment
    ) as program:
        try:
            limit = time.monotonic() + START_SECONDS
            while not ready.exists() and time.monotonic() < limit:
                time.sleep(0.05)
            yield json.loads(python(room, "tests.bench.frames", str(socket)))
        finally:
            program.terminate()


def print_tiles_address(socket: str) -> None:
    """Asks the maps program where its tiles are."""
    import asyncio

    from chassis.link import Link
    from maps.protocol import GetStatus, Said, Status

    async def ask() -> str:
        up = asyncio.Event()
        link = Link(Path(socket), Said, lambda _event: None, lambda here: up.set() if here else None)
        link.start()
        await asyncio.wait_for(up.wait(), START_SECONDS)
        status: Status = await link.call(GetStatus())
        await link.stop()
        return status.tiles_url

    print(json.dumps(asyncio.run(ask())))


if __name__ == "__main__":
    print_tiles_address(sys.argv[1])
