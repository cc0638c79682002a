"""`frames`: the map turning in 3D with guidance and names, against a bare QtLocation map on its tiles."""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from maps.protocol import Status
from tests.bench.figures import Figure, percentile, ratio_figure
from tests.bench.room import Room, python

SECONDS = 10
MOST = 1.3
START_SECONDS = 60.0


def measure(room: Room) -> list[Figure]:
    """p95 of the interval between two frames on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        at = Room(room.environment | room.car_environment(Path(folder)), room.regions, room.models)
        car = json.loads(python(at, "tests.bench.probe", "frames"))
        spot = (str(car["latitude"]), str(car["longitude"]))
        with running_maps(room, Path(folder)) as tiles:
            floor = json.loads(python(room, "tests.bench.floors.map", f"{tiles}/night", *spot, str(SECONDS)))
    print(f"frames: {car['labels']} names on the map", file=sys.stderr)
    return [ratio_figure("frames", percentile(car["intervals"], 95), percentile(floor, 95), "ms", MOST)]


@contextmanager
def running_maps(room: Room, folder: Path) -> Iterator[str]:
    """The maps program alone; gives the address of its tiles."""
    socket, ready = folder / "bench.sock", folder / "bench.ready"
    command = [sys.executable, "-m", "maps", "--socket", str(socket), "--regions", str(room.regions)]
    with subprocess.Popen([*command, "--ready-file", str(ready)], env=room.environment) as program:
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
    from maps.protocol import GetStatus, Said

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
