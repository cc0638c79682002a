"""Show one screen on made-up data, or write it as a picture.

python -m tests.harness home --theme day --size 800x480 --language es-ES --grab out.png
"""

import argparse
import asyncio
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import qasync
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from hmi.account.model import AccountState
from hmi.notices.model import Notice
from hmi.qt.window import prepare_environment
from tests.driver import Driver
from tests.fakes.services_hmi import AT, GUEST
from tests.harness.car import FakeCar

SETTLED_SECONDS = 3.0


def guest(car: FakeCar) -> None:
    """Nobody is signed in."""
    car.account.state.set(GUEST)


async def code(car: FakeCar) -> None:
    """A sign-in by phone is under way."""
    car.account.state.set(AccountState())
    await car.account.begin_sign_in()


def notice(car: FakeCar) -> None:
    """A card is shown at the top."""
    text = "It starts again by itself. Navigation, climate and touch work."
    car.notices.post(Notice("voice", "mic_off", "Voice control stopped", text, AT, "warning"))


def driving(car: FakeCar) -> None:
    """The car moves."""
    car.vehicle.change(speed_kmh=43.0, parked=False)


def listening(car: FakeCar) -> None:
    """The assistant has just been called."""
    car.assistant.change(open=True, listening="listening")
    car.assistant.level.set(0.4)


STATES: dict[str, Callable[[FakeCar], object]] = {
    "guest": guest,
    "code": code,
    "notice": notice,
    "driving": driving,
    "listening": listening,
    "cards": lambda car: car.assistant.find_charging(),
    "offline": lambda car: car.status.offline(),
    "nomusic": lambda car: car.media.empty(),
}


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.harness", description=__doc__)
    parser.add_argument("page", help="home, navigation, media, vehicle, settings, account, notices")
    parser.add_argument("--state", action="append", default=[], choices=sorted(STATES))
    parser.add_argument("--theme", default="night", choices=("night", "day"))
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--language", default="en-GB")
    parser.add_argument("--detail", default="", help="handed to the page's open()")
    parser.add_argument("--tap", action="append", default=[], help="objectName of what to tap, in order")
    parser.add_argument("--tiles", default="", help="address of a running maps program's tiles")
    parser.add_argument("--grab", type=Path, help="write a picture and end")
    return parser.parse_args()


async def show(options: argparse.Namespace) -> int:
    """Opens the window; with --grab until the picture is written, else until it is closed."""
    loop = asyncio.get_running_loop()
    car = FakeCar(loop)
    await car.personalisation.change(theme=options.theme, language=options.language)
    car.navigation.state.set(replace(car.navigation.state.value, tiles_url=options.tiles))
    width, height = map(int, options.size.split("x"))
    window = car.window(QSize(width, height), options.page)
    if window.problem:
        print(window.problem, file=sys.stderr)
        return 1
    window.show()
    for name in options.state:
        done = STATES[name](car)
        if asyncio.iscoroutine(done):
            await done
    if options.detail:
        root = window.rootObject().findChild(object, "shell")
        root.show(options.page, options.detail)
    driver = Driver(window.frame)
    for name in options.tap:
        await driver.tap(name)
    if options.grab:
        await asyncio.sleep(SETTLED_SECONDS)
        await driver.grab(options.grab)
    else:
        closed = loop.create_future()
        window.closeAsked.connect(lambda: closed.done() or closed.set_result(None))
        await closed
    window.clear()
    await car.runner.stop()
    return 0


def main() -> int:
    """Runs the window on a loop of its own."""
    prepare_environment()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.QtTextRendering)
    app = QGuiApplication(sys.argv[:1])
    loop = qasync.QEventLoop(app)
    with loop:
        return loop.run_until_complete(show(parse()))


if __name__ == "__main__":
    sys.exit(main())
