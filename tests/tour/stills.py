"""Pictures that are the same every time: every page on made-up data, with clock and motion halted.

Fonts are bundled and drawing is by software, so what differs is what was changed.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import qasync
from PySide6.QtCore import QDateTime, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hmi.qt.window import prepare_environment
from tests.driver import Driver, NotSeen
from tests.harness.__main__ import STATES, pages
from tests.harness.car import FakeCar

MOMENT = datetime(2026, 11, 22, 9, 41)  # noqa: DTZ001 - what the car's clock shows
SIZES = ("800x480", "1920x720", "1920x1080", "1080x1920")
REFERENCE = "1280x720"
LATER_MILLISECONDS = 1000
STILL_LOOKS = 3
MOST_LOOKS = 60


@dataclass(frozen=True)
class Still:
    """One picture to take: a page in a state, a size and a theme."""

    page: str
    theme: str
    size: str = REFERENCE
    state: str = ""
    detail: str = ""
    tap: str = ""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        parts = (
            self.page,
            self.detail,
            self.tap,
            self.state,
            self.theme,
            "" if self.size == REFERENCE else self.size,
        )
        return "-".join(filter(None, parts))


def stills() -> Iterator[Still]:
    """Every page night and day, what lies over it, Home at every size, and the smallest and the upright."""
    for page in pages():
        for theme in ("night", "day"):
            yield Still(page, theme)
    for page, state in (("home", "notice"), ("home", "cards"), ("account", "guest"), ("account", "driving")):
        yield Still(page, "night", state=state)
    for state in ("understood", "dictation", "news"):
        yield Still("home", "night", state=state)
    for state in ("doubt", "confirm"):
        yield Still("home", "day", state=state)
    yield Still("navigation", "night", detail="search")
    yield Still("home", "night", state="guarded")
    yield Still("home", "night", tap="tabAccount")
    yield Still("users", "night", detail="spin", state="guarded")
    yield Still("register", "night", state="pairing")
    for state in ("register", "mail", "document", "spin", "enrol", "enrolled"):
        yield Still("enrolment", "day" if state in ("document", "enrol") else "night", state=state)
    yield Still("home", "night", state="register")
    yield Still("mydata", "night", detail="erase")
    yield Still("mydata", "night", detail="take")
    yield Still("mydata", "day", detail="take", state="writing")
    yield Still("settings", "night", detail="privacy")
    yield Still("settings", "night", detail="recordings")
    for section in ("sound", "voice", "about"):
        yield Still("settings", "day", detail=section)
    yield Still("settings", "night", detail="apps")
    yield Still("settings", "day", detail="apps", tap="app-voice")
    for key in ("fan", "volume", "statusLine"):
        yield Still("home", "night", tap=key)
    for number, size in enumerate(SIZES):
        yield Still("home", "day" if number % 2 else "night", size)
    for page in ("media", "vehicle", "settings"):
        yield Still(page, "night", "800x480")
        yield Still(page, "day", "1080x1920")


def halt(driver: Driver) -> None:
    """Stops every clock on the screen at `MOMENT`, and what would come later by itself, as the keyboard."""
    for item in driver.items():
        for timer in item.children():
            if timer.inherits("QQmlTimer") and timer.property("interval") >= LATER_MILLISECONDS:
                timer.setProperty("running", False)
        if isinstance(item.property("now"), QDateTime):
            # A text that is set once and one that is set again differ by pixels between their letters.
            item.setProperty("now", QDateTime(MOMENT + timedelta(hours=12)))
            item.setProperty("now", QDateTime(MOMENT))


async def take(still: Still, folder: Path) -> Path:
    """Takes one picture, once nothing moves any more. Raises `NotSeen` when something always does."""
    car = FakeCar(asyncio.get_running_loop())
    await car.personalisation.change(theme=still.theme, reduced_motion=True)
    width, height = map(int, still.size.split("x"))
    window = car.window(QSize(width, height), still.page)
    assert window.problem == "", window.problem
    window.show()
    driver = Driver(window.frame)
    await driver.frame()
    halt(driver)
    if still.state:
        done = STATES[still.state](car)
        if isinstance(done, Awaitable):
            await done
    if still.detail:
        window.rootObject().findChild(QQuickItem, "shell").show(still.page, still.detail)
    if still.tap:
        await driver.tap(still.tap)
    path = folder / f"{still.name}.png"
    await _grab_at_rest(driver, path)
    window.clear()
    await car.runner.stop()
    return path


async def _grab_at_rest(driver: Driver, path: Path) -> None:
    """Grabs until three pictures in a row are the same."""
    same, before = 0, b""
    for _look in range(MOST_LOOKS):
        for _frame in range(6):
            await driver.frame()
        await driver.grab(path)
        now = path.read_bytes()
        same, before = (same + 1 if now == before else 1), now
        if same == STILL_LOOKS:
            return
    raise NotSeen(f"{path.stem} never comes to rest")


def take_all(wanted: list[Still], folder: Path, doubtful: Callable[[Still], object]) -> int:
    """Takes the pictures one after the other; returns how many could not be taken.

    What is `doubtful` then is taken once more: letters may lie a pixel apart from one window to the next.
    """
    prepare_environment()
    QQuickWindow.setTextRenderType(QQuickWindow.TextRenderType.QtTextRendering)
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication(sys.argv[:1])
    app.styleHints().setCursorFlashTime(0)

    async def all_of_them() -> int:
        failed = 0
        # The first window of a process sets its letters a little apart from all later ones.
        for still in (*wanted[:1], *wanted):
            try:
                await take(still, folder)
                if doubtful(still):
                    await take(still, folder)
            except AssertionError as error:
                failed += 1
                print(error, file=sys.stderr, flush=True)
        return failed

    with qasync.QEventLoop(app) as loop:
        failed: int = loop.run_until_complete(all_of_them())
    return failed
