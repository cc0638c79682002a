"""``python -m maps``: serves maps to the car; ``build``, ``check``, ``names``, ``bench-search`` are tools."""

import argparse
import asyncio
import contextlib
import ctypes
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from chassis.errors import CarError
from chassis.files import replace_file
from chassis.logs import start_logging

PARENT_CHECK_SECONDS = 1.0
PR_SET_PDEATHSIG = 1
CANNOT_WORK = 2
"""Exit status when trying again at once cannot help; whoever started it shows the last line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program; returns its exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    tools = {"build": _build, "check": _check, "names": _names, "bench-search": _bench_search}
    try:
        if given and given[0] in tools:
            return tools[given[0]](given[1:])
        return _serve(given)
    except CarError as error:
        print(f"maps: {error.message} ({error.code})", file=sys.stderr)
        return CANNOT_WORK if error.code == "socket_in_use" else 1
    except KeyboardInterrupt:
        return 130


def _serve(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="maps", description="Serves maps, search, routes and guidance")
    parser.add_argument("--socket", type=Path, required=True, help="Unix socket to serve")
    parser.add_argument("--regions", type=Path, required=True, help="folder of region packs")
    parser.add_argument("--ready-file", type=Path, help="written when everything answers")
    parser.add_argument("--parent-pid", type=int, default=0, help="end when this process is gone")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args(given)
    start_logging("maps", verbose=options.verbose)
    if options.parent_pid and not _die_with(options.parent_pid):
        return 0
    return asyncio.run(_run(options))


async def _run(options: argparse.Namespace) -> int:
    from maps.server import MapsServer

    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopped.set)
    server = MapsServer(options.socket, options.regions)
    watch = asyncio.create_task(_watch_parent(options.parent_pid, stopped), name="watch-parent")
    try:
        await server.start()
        if options.ready_file is not None:
            replace_file(options.ready_file, f"{os.getpid()}\n".encode())
        await stopped.wait()
    finally:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
        await server.stop()
        if options.ready_file is not None:
            options.ready_file.unlink(missing_ok=True)
    return 0


def _die_with(parent: int) -> bool:
    """Asks the kernel for SIGTERM when the parent dies (Linux prctl); False when it is already gone."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    return _lives(parent)


async def _watch_parent(parent: int, stopped: asyncio.Event) -> None:
    """For a parent that is not our direct one, which the kernel does not tell about."""
    while parent and _lives(parent):  # noqa: ASYNC110 - a process that is gone sends no event
        await asyncio.sleep(PARENT_CHECK_SECONDS)
    if parent:
        stopped.set()


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _build(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="maps build", description="Builds a region pack from OpenStreetMap")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--osm", type=Path, help="OpenStreetMap extract, .osm.pbf")
    source.add_argument("--wheel", type=Path, help="Python wheel that holds the extract")
    parser.add_argument("--id", default="helsinki", help="folder name of the pack")
    parser.add_argument("--name", default="Helsinki", help="name the driver reads")
    parser.add_argument("--out", type=Path, required=True, help="folder of region packs")
    options = parser.parse_args(given)
    from maps.build.pack import build_pack
    from maps.source import find_in_wheel

    def say(line: str) -> None:
        print(f"maps: {line}", file=sys.stderr, flush=True)

    if options.osm is not None:
        build_pack(options.osm, options.id, options.name, options.out, say)
        return 0
    with tempfile.TemporaryDirectory(prefix="hola-osm-") as folder:
        osm = Path(folder) / f"{options.name}.osm.pbf"
        osm.write_bytes(find_in_wheel(options.wheel, options.name))
        build_pack(osm, options.id, options.name, options.out, say)
    return 0


def _check(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="maps check", description="Checks that region packs are whole")
    parser.add_argument("packs", type=Path, nargs="+", metavar="DIR", help="folder of one pack")
    options = parser.parse_args(given)
    from maps.pack import check_hashes, check_sizes, read_manifest

    failed = 0
    for folder in options.packs:
        try:
            manifest = read_manifest(folder)
            check_sizes(folder, manifest)
            check_hashes(folder, manifest)
            print(f"{folder}: {manifest.name}, data of {manifest.data_date}, whole. {manifest.credit}")
        except CarError as error:
            failed += 1
            print(f"{folder}: {error.message} ({error.code})", file=sys.stderr)
    return 1 if failed else 0


def _names(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="maps names", description="Prints the names a driver may say, JSON")
    parser.add_argument("pack", type=Path, metavar="DIR", help="folder of one pack")
    options = parser.parse_args(given)
    from msgspec import json

    from maps.categories import Categories
    from maps.finding import names
    from maps.protocol import GetNames, Position
    from maps.regions import Regions, open_pack

    pack = open_pack(options.pack, Categories())
    try:
        bounds = pack.manifest.bounds
        middle = Position((bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2)
        found = names(GetNames(near=middle), Regions((pack,)))
    finally:
        pack.close()
    print(json.encode(found).decode())
    return 0


def _bench_search(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="maps bench-search", description="Measures search as you type")
    parser.add_argument("--names", type=int, default=500_000, help="size of the made-up index")
    options = parser.parse_args(given)
    from maps.bench import bench_search

    print(bench_search(options.names))
    return 0


if __name__ == "__main__":
    sys.exit(main())
