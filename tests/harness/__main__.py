"""Show one screen on made-up data, or write it as a picture.

python -m tests.harness home --theme day --size 800x480 --language es-ES --text large --grab out.png
python -m tests.harness gallery --detail input
python -m tests.harness Vehicle/VehicleView --grab out.png     the View alone, without rail and climate bar

With --grab it brings a screen of its own; HOLA_TEST_DISPLAY=1 keeps the one at hand.
"""

import argparse
import asyncio
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import qasync
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from hmi.account.model import AccountState
from hmi.home.model import HomeState
from hmi.notices.model import Notice
from hmi.personalisation.model import LANGUAGES, TextSize
from hmi.qt.window import QML_FOLDER, CarWindow, prepare_environment
from hmi.texts import Texts
from hmi.users.model import UserRow
from tests.driver import Driver
from tests.fakes.display import VirtualDisplay
from tests.fakes.services_enrolment import DOCUMENT
from tests.fakes.services_hmi import AT, GUEST
from tests.fakes.services_users import GUEST_NOW
from tests.harness.car import FakeCar

SETTLED_SECONDS = 3.0


def guest(car: FakeCar) -> None:
    """Nobody is signed in."""
    car.account.state.set(GUEST)
    car.users.state.set(GUEST_NOW)


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


async def register(car: FakeCar) -> None:
    """The registration has begun: a code for the phone."""
    await code(car)
    car.enrolment.change(offer="new")


def step(**fields: Any) -> Callable[[FakeCar], object]:
    """The registration at a step, whose driver is not enrolled yet."""

    def prepare(car: FakeCar) -> None:
        verified = fields["step"] != "email"
        car.account.state.set(replace(car.account.state.value, role="none", verified=verified))
        car.enrolment.change(offer="unfinished", **fields)

    return prepare


def guarded(car: FakeCar) -> None:
    """The driver has not entered the S-PIN yet."""
    car.users.change(identified=False)
    state = car.navigation.state
    state.set(replace(state.value, home=None, work=None, home_minutes=None, work_minutes=None, recent=()))


def crowd(car: FakeCar) -> None:
    """Seven users."""
    rows = car.users.state.value.users
    more = tuple(
        UserRow(
            account_id=str(n), name=f"User {n}", initials=f"U{n}", colour=n, role="secondary", signed_in=True
        )
        for n in range(4, 8)
    )
    car.users.change(users=(*(replace(row, signed_in=True) for row in rows), *more))


STATES: dict[str, Callable[[FakeCar], object]] = {
    "guest": guest,
    "code": code,
    "guarded": guarded,
    "crowd": crowd,
    "notice": notice,
    "driving": driving,
    "listening": listening,
    "cards": lambda car: car.assistant.find_charging(),
    "understood": lambda car: car.assistant.understand(),
    "news": lambda car: car.assistant.read_news(),
    "doubt": lambda car: car.assistant.doubt(),
    "confirm": lambda car: car.assistant.confirm(),
    "slot": lambda car: car.assistant.miss(),
    "dictation": lambda car: car.assistant.dictate(),
    "engine": lambda car: car.assistant.change(
        open=True, listening="listening", engine_note="Whisper base listens, in this car alone"
    ),
    "offline": lambda car: car.status.offline(),
    "register": register,
    "mail": step(step="email"),
    "document": step(step="documents", document=DOCUMENT, number=1, count=3),
    "spin": step(step="spin", spin_mode="choose"),
    "enrol": step(step="car"),
    "enrolled": lambda car: car.enrolment.change(step="done"),
    "writing": lambda car: car.exports.change(status="writing", progress=0.4),
    "unplugged": lambda car: car.exports.change(drives=()),
    "pulled": lambda car: car.exports.change(problem=Texts()("problem.export_drive_gone")),
    "nowidgets": lambda car: car.home.state.set(HomeState(())),
    "nomusic": lambda car: car.media.empty(),
    "private": lambda car: car.privacy.level.set("maximum"),
    "keys": lambda car: car.ownership.change(step="second_key", seconds_left=284),
    "pairing": lambda car: car.ownership.change(proof="pairing_code"),
    "paused": lambda car: car.ownership.change(proof="pairing_code", paused_seconds=600),
    "whose": lambda car: car.ownership.change(step="email", problem=Texts()("ownership.several")),
    "norecordings": lambda car: car.recordings.delete(""),
    "wrong": lambda car: car.ownership.change(problem="That code is wrong. 9 tries are left"),
}


def pages() -> list[str]:
    """The names of the shell's pages."""
    shell = (QML_FOLDER / "Hola" / "Shell" / "Pages.qml").read_text(encoding="utf-8")
    return re.findall(r'^ +name: "(\w+)"', shell, re.MULTILINE)


def view(name: str) -> str:
    """A page's name, or ``Feature/NameView`` of a file below qml/Hola."""
    if name in pages() or (QML_FOLDER / "Hola" / f"{name}.qml").is_file():
        return name
    raise argparse.ArgumentTypeError(f"neither a page ({', '.join(pages())}) nor a file below qml/Hola")


def size(text: str) -> QSize:
    """``1280x720``."""
    width, height = map(int, text.split("x"))
    return QSize(width, height)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.harness",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("view", type=view, help=f"{', '.join(pages())}, or Feature/NameView for it alone")
    parser.add_argument("--state", action="append", default=[], choices=sorted(STATES))
    parser.add_argument("--theme", default="night", choices=("night", "day"))
    parser.add_argument("--size", type=size, default=size("1280x720"))
    parser.add_argument("--language", default="en-GB", choices=LANGUAGES)
    parser.add_argument("--text", default="normal", choices=get_args(TextSize), help="size of the text")
    parser.add_argument("--still", action="store_true", help="reduced motion")
    parser.add_argument("--detail", default="", help="handed to the page's open()")
    parser.add_argument("--tap", action="append", default=[], help="objectName of what to tap, in order")
    parser.add_argument("--keys", type=int, default=0, metavar="N", help="press Tab N times")
    parser.add_argument("--tiles", default="", help="address of a running maps program's tiles")
    parser.add_argument("--grab", type=Path, help="write a picture and end")
    return parser.parse_args()


async def furnish(car: FakeCar, options: argparse.Namespace) -> None:
    """Brings the made-up services into the state that was asked for."""
    await car.personalisation.change(
        theme=options.theme,
        language=options.language,
        text_size=options.text,
        reduced_motion=options.still,
    )
    car.navigation.state.set(replace(car.navigation.state.value, tiles_url=options.tiles))
    for name in options.state:
        done = STATES[name](car)
        if asyncio.iscoroutine(done):
            await done


def open_page(window: CarWindow, options: argparse.Namespace) -> None:
    """Hands `--detail` to the page, in the shell or alone."""
    root = window.rootObject()
    if options.view in pages():
        root.findChild(object, "shell").show(options.view, options.detail)
    else:
        root.open(options.detail)


async def act(driver: Driver, options: argparse.Namespace) -> None:
    """Taps and turns as asked."""
    for name in options.tap:
        await driver.tap(name)
    for _ in range(options.keys):
        await driver.press(Qt.Key.Key_Tab)


async def show(options: argparse.Namespace) -> int:
    """Opens the window; with --grab until the picture is written, else until it is closed."""
    loop = asyncio.get_running_loop()
    car = FakeCar(loop)
    await furnish(car, options)
    shelled = options.view in pages()
    window = car.window(options.size, options.view) if shelled else car.alone(options.size, options.view)
    if window.problem:
        print(window.problem, file=sys.stderr)
        return 1
    window.show()
    if options.detail:
        open_page(window, options)
    driver = Driver(window.frame)
    await driver.frame()
    await act(driver, options)
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


def run(options: argparse.Namespace) -> int:
    """Runs the window on a loop of its own."""
    prepare_environment()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.QtTextRendering)
    app = QGuiApplication(sys.argv[:1])
    loop = qasync.QEventLoop(app)
    with loop:
        return loop.run_until_complete(show(options))


def main() -> int:
    """Shows the screen, on a display of its own where only a picture is asked for."""
    options = parse()
    if options.grab is None or "HOLA_TEST_DISPLAY" in os.environ:
        return run(options)
    with VirtualDisplay() as display:
        os.environ.update(display.environment())
        return run(options)


if __name__ == "__main__":
    sys.exit(main())
