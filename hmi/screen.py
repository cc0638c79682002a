"""The car's screen: arguments, event loop, window, exit status. `hmi.__main__` runs it below a guardian."""

import argparse
import asyncio
import contextlib
import ctypes
import gc
import logging
import math
import os
import signal
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from chassis.errors import CarError
from chassis.logs import start_logging
from hmi.guardian import Line
from hmi.qt.opening import Opening
from hmi.qt.window import CarWindow, prepare_environment
from hmi.settings import Settings, load_settings, with_phone_address
from hmi.startup import report_start

if TYPE_CHECKING:
    from hmi.app import Car

log = logging.getLogger("hmi")

EXIT_OK = 0
EXIT_UNHEALTHY = 1
EXIT_CANNOT_WORK = 2
STACKS = "stacks.txt"
"""File beside the car's database that tells what a screen did that hung or crashed."""
FIRST_FRAME_SECONDS = 20.0
"""How long ``--exit-after`` waits for a screen that never shows anything."""
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
HEAP_BYTES = 64 * 1024
"""Blocks of memory from this size on go back to the system as soon as they are free."""
SMALLEST, LARGEST = (320, 240), (7680, 4320)
"""Sizes of the window in pixels; Qt cannot draw much larger ones."""


def main(arguments: list[str] | None = None, line: Line | None = None) -> int:
    """Runs the car's screen until it is closed; returns the process's exit status.

    Args:
        line: to the guardian; None for a screen that nobody watches.
    """
    options = parse(arguments)
    try:
        settings = load_settings(options.settings)
        if options.phone_address is not None:
            settings = with_phone_address(settings, options.phone_address)
    except CarError as error:
        print(f"hola: {error.message}", file=sys.stderr)
        return EXIT_CANNOT_WORK
    os.umask(0o077)  # also of the programs it starts: what the car keeps is nobody else's on this machine
    start_logging("hmi", verbose=options.verbose, level=settings.log_level)
    gc.disable()  # until the first frame: the start makes no garbage worth looking for
    prepare_qt()
    qt = open_screen()
    qt.setQuitOnLastWindowClosed(False)
    with QEventLoop(qt) as loop:
        status: int = loop.run_until_complete(drive(settings, options, line))
    return status


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m hmi", description="The car's screen, and all that the car itself decides."
    )
    parser.add_argument("--settings", type=Path, help="installation settings, a TOML file")
    parser.add_argument("--windowed", action="store_true", help="a window instead of the whole screen")
    parser.add_argument("--size", type=size_of, default="1280x720", help="size of the window, e.g. 800x480")
    parser.add_argument(
        "--demo", action="store_true", help="also start the services and the simulator console"
    )
    parser.add_argument(
        "--phone-address",
        metavar="HOST",
        help="with --demo: this computer's address in the network, so that phones there can sign in",
    )
    parser.add_argument(
        "--exit-after",
        type=positive,
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


def open_screen() -> QGuiApplication:
    """Starts Qt. Where it finds no screen it would abort: the process then ends with one sentence instead."""

    def tell(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtFatalMsg:
            log.warning("%s", text)
            return
        print(
            "hola: There is no screen here. Set DISPLAY, or QT_QPA_PLATFORM=vnc", file=sys.stderr, flush=True
        )
        os._exit(EXIT_CANNOT_WORK)

    qInstallMessageHandler(tell)
    try:
        return QGuiApplication(sys.argv[:1])
    finally:
        # Later messages come from the render thread too, which must never wait for Python (decision 0004).
        qInstallMessageHandler(None)


async def drive(settings: Settings, options: argparse.Namespace, line: Line | None = None) -> int:
    """Starts the car, waits for the end that was asked for, stops everything."""
    end = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, end.set)
    opening = Opening(QSize(*options.size))
    opening.begin(windowed=options.windowed)
    try:
        car = await load_car(settings, demo=options.demo, line=line)
        window = CarWindow(opening=opening)
    except CarError as error:
        return refuse(error)
    try:
        await car.start()
        shown = asyncio.Event()
        window.firstFrame.connect(shown.set)
        car.show(windowed=options.windowed, size=options.size, on_closed=end.set, window=window)
        if not await came(shown, end, None if options.exit_after is None else FIRST_FRAME_SECONDS):
            print(f"hmi: no frame in {FIRST_FRAME_SECONDS:g} s", file=sys.stderr, flush=True)
            return EXIT_UNHEALTHY
        car.started(report_start(options.start_report))
        await car.be_watched(settings.data / STACKS, on_alone=end.set)
        # What the start has left stays: looking through it for garbage would only hold up the screen.
        gc.freeze()
        gc.enable()
        keep_heap_small()
        await car.start_programs()
        for address in car.addresses():
            say(address)
        if options.exit_after is None:
            await end.wait()
            return EXIT_OK
        return await exit_after(car, options.exit_after, end)
    except CarError as error:
        return refuse(error)
    finally:
        await car.stop()


def keep_heap_small() -> None:
    """Has what is free given back: tiles and pictures come and go, small blocks between them hold the rest.

    By itself glibc raises both limits to the largest block it has ever had back (mallopt(3)). The start, when
    nothing is free for long, is faster that way.
    """
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):  # musl has none
        library.mallopt(M_MMAP_THRESHOLD, HEAP_BYTES)
        library.mallopt(M_TRIM_THRESHOLD, HEAP_BYTES)


async def load_car(settings: Settings, *, demo: bool, line: Line | None) -> "Car":
    """Loads the car's program in one thread, while others open the window, OpenGL and Home's parts."""
    await asyncio.to_thread(import_module, "hmi.app")
    from hmi.app import Car

    return Car(settings, demo=demo, line=line)


def refuse(error: CarError) -> int:
    """Says on the terminal why nothing can work; returns the exit status for that."""
    print(f"hola: {error.message}", file=sys.stderr, flush=True)
    return EXIT_CANNOT_WORK


def say(line: str) -> None:
    """Prints `line` at once. A reader that is gone (``| head -1``) does not stop the car."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        # Python writes what is left once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


async def came(shown: asyncio.Event, end: asyncio.Event, seconds: float | None) -> bool:
    """Waits until one of both is set; False when neither was within `seconds` (None: as long as it takes)."""
    waiting = [asyncio.create_task(event.wait()) for event in (shown, end)]
    done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED, timeout=seconds)
    for task in waiting:
        task.cancel()
    return bool(done)


async def exit_after(car: "Car", seconds: float, end: asyncio.Event) -> int:
    """Waits `seconds`, then says whether every program came up healthy."""
    try:
        async with asyncio.timeout(seconds):
            await end.wait()
    except TimeoutError:
        pass
    problems = car.problems()
    for problem in problems:
        print(f"hola: {problem}", file=sys.stderr, flush=True)
    if not problems:
        say("hola: all four programs came up healthy")
    return EXIT_UNHEALTHY if problems else EXIT_OK


def size_of(text: str) -> tuple[int, int]:
    """``1280x720`` as (1280, 720)."""
    width, _, height = text.partition("x")
    if width.isdecimal() and height.isdecimal():
        size = int(width), int(height)
        if SMALLEST[0] <= size[0] <= LARGEST[0] and SMALLEST[1] <= size[1] <= LARGEST[1]:
            return size
    limits = "x".join(map(str, SMALLEST)), "x".join(map(str, LARGEST))
    raise argparse.ArgumentTypeError(
        f"a size reads like 1280x720 and goes from {limits[0]} to {limits[1]}, not {text!r}"
    )


def positive(text: str) -> float:
    """A number of seconds above 0."""
    with contextlib.suppress(ValueError):
        if 0 < (seconds := float(text)) < math.inf:
            return seconds
    raise argparse.ArgumentTypeError(f"seconds are a number above 0, not {text!r}")
