"""``python -m hmi``: the car's screen. Arguments, event loop, window, exit status."""

import argparse
import asyncio
import logging
import os
import signal
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from chassis.errors import CarError
from chassis.logs import start_logging
from hmi.app import Car
from hmi.qt.window import prepare_environment
from hmi.settings import Settings, load_settings
from hmi.startup import report_start

log = logging.getLogger("hmi")

EXIT_OK = 0
EXIT_UNHEALTHY = 1
EXIT_CANNOT_WORK = 2


def main(arguments: list[str] | None = None) -> int:
    """Runs the car's screen until it is closed; returns the process's exit status."""
    options = parse(arguments)
    try:
        settings = load_settings(options.settings)
    except CarError as error:
        print(f"hola: {error.message}", file=sys.stderr)
        return EXIT_CANNOT_WORK
    start_logging("hmi", verbose=options.verbose)
    prepare_qt()
    qt = QGuiApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    with QEventLoop(qt) as loop:
        status: int = loop.run_until_complete(drive(settings, options))
    return status


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m hmi", description=__doc__)
    parser.add_argument("--settings", type=Path, help="installation settings, a TOML file")
    parser.add_argument("--windowed", action="store_true", help="a window instead of the whole screen")
    parser.add_argument("--size", default="1280x720", help="size of the window, e.g. 800x480")
    parser.add_argument(
        "--demo", action="store_true", help="also start the services and the simulator console"
    )
    parser.add_argument(
        "--exit-after",
        type=float,
        metavar="SECONDS",
        help="end by itself; status 0 only if all came up healthy",
    )
    parser.add_argument("--start-report", type=Path, metavar="FILE", help="write how long the start took")
    parser.add_argument("--verbose", action="store_true", help="log details")
    return parser.parse_args(arguments)


def prepare_qt() -> None:
    """What Qt must know before it starts: the car's own keyboard and style, OpenGL for the map."""
    prepare_environment()
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    os.environ.setdefault("QSG_RHI_BACKEND", "opengl")


async def drive(settings: Settings, options: argparse.Namespace) -> int:
    """Starts the car, waits for the end that was asked for, stops everything."""
    end = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, end.set)
    car = Car(settings, demo=options.demo)
    try:
        await car.start()
        window = car.show(windowed=options.windowed, size=size_of(options.size), on_closed=end.set)
        shown = asyncio.Event()
        window.firstFrame.connect(shown.set)
        await first_of(shown, end)
        car.started(report_start(options.start_report))
        await car.start_programs()
        for line in car.addresses():
            print(line, flush=True)
        if options.exit_after is None:
            await end.wait()
            return EXIT_OK
        return await exit_after(car, options.exit_after, end)
    except CarError as error:
        log.error("%s (%s)", error.message, error.code)
        return EXIT_CANNOT_WORK
    finally:
        await car.stop()


async def first_of(*events: asyncio.Event) -> None:
    """Waits until one of `events` is set."""
    waiting = [asyncio.create_task(event.wait()) for event in events]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for task in waiting:
        task.cancel()


async def exit_after(car: Car, seconds: float, end: asyncio.Event) -> int:
    """Waits `seconds`, then says whether every program came up healthy."""
    try:
        async with asyncio.timeout(seconds):
            await end.wait()
    except TimeoutError:
        pass
    problems = car.problems()
    for problem in problems:
        print(f"hola: {problem}", file=sys.stderr)
    if not problems:
        print("hola: all four programs came up healthy")
    return EXIT_UNHEALTHY if problems else EXIT_OK


def size_of(text: str) -> tuple[int, int]:
    """``1280x720`` as (1280, 720)."""
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal()):
        raise CarError("bad_size", f"The size must read like 1280x720, not {text}")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
