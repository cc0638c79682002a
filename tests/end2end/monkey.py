"""Somebody who touches everything: random taps, swipes and keys on the whole car, the same ones for a seed.

python -m tests.end2end.monkey REPORT SECONDS [SEED]

It writes what it found as one JSON object to the file REPORT. No network is there, so that nothing it presses
costs anybody anything; the car's own services run.
"""

import asyncio
import json
import logging
import random
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import psutil
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from tests.world import World, play

SEED = 20261122
WARM_SECONDS = 15.0
"""Every page is opened first: what a page costs once is not a leak."""
MAP_SWIPES = 20
PAUSE_SECONDS = 0.08
MEGABYTE = 1024 * 1024
PAGES = ("home", "navigation", "media", "vehicle", "settings", "account", "notices", "gallery")
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
)
LETTERS = "abcdefghijklmnopqrstuvwxyzåäöéß 0123456789'\"%_\\<>&"
EXPECTED = ("no_microphone",)
"""Parts of log lines that are no fault of the car here."""


@dataclass
class Found:
    """What a run brought to light.

    Attributes:
        acts: how many taps, swipes and keys it made.
        longest: seconds the screen took at most until the next frame after one of them.
        warm_mb, end_mb: resident size of the screen's program after every page was seen once, and at the end.
        sizes_mb: the same every tenth of the run.
        noise: warnings of Qt, Python and the log.
        problems: what was not healthy at the end.
    """

    seconds: float
    seed: int
    acts: int = 0
    longest: float = 0.0
    warm_mb: float = 0.0
    end_mb: float = 0.0
    sizes_mb: list[float] = field(default_factory=list)
    noise: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class Noise(logging.Handler):
    """Collects what is logged as a warning or worse."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps one line."""
        line = f"{record.name}: {self.format(record)}"
        if not any(known in line for known in EXPECTED):
            self._lines.append(line)


class Monkey:
    """Acts at random on one car."""

    def __init__(self, world: World, found: Found) -> None:
        self._driver = world.driver
        self._car = world.car
        self._window = world.driver.window
        self._found = found
        self._chance = random.Random(found.seed)
        self._size = psutil.Process().memory_info

    async def run(self) -> None:
        """Sees every page, then acts until the time is over."""
        await self._see_every_page()
        await self._act_for(min(WARM_SECONDS, self._found.seconds / 4))
        self._found.warm_mb = self._megabytes()
        for _tenth in range(10):
            await self._act_for(self._found.seconds / 10)
            self._found.sizes_mb.append(self._megabytes())
        await self._go_home()
        self._found.end_mb = self._megabytes()
        self._found.problems += self._car.problems()

    async def _see_every_page(self) -> None:
        for page in PAGES:
            self._shell().setProperty("current", page)
            for _frame in range(10):
                await self._driver.frame()
        self._shell().setProperty("current", "navigation")
        for _swipe in range(MAP_SWIPES):  # the map keeps pictures of its tiles, up to a limit
            await self._outside_tasks(self._swipe)
            for _frame in range(10):
                await self._driver.frame()

    async def _go_home(self) -> None:
        """What is on the screen is Home, and it takes a tap."""
        await self._car.assistant.dismiss()
        self._shell().setProperty("current", "home")
        for _layer in range(4):
            self._key(Qt.Key.Key_Escape)
            await self._driver.frame()
        await self._driver.tap("tabVehicle")
        await self._driver.await_item("page-vehicle")

    async def _act_for(self, seconds: float) -> None:
        acts: list[tuple[Callable[[], None], int]] = [
            (self._tap, 10),
            (self._swipe, 4),
            (self._press_key, 4),
            (self._type, 2),
        ]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            (act,) = self._chance.choices([act for act, _weight in acts], [weight for _act, weight in acts])
            began = time.monotonic()
            await self._outside_tasks(act)
            await self._driver.frame()
            self._found.longest = max(self._found.longest, time.monotonic() - began)
            self._found.acts += 1
            await asyncio.sleep(PAUSE_SECONDS)

    def _tap(self) -> None:
        self._mouse(QTest.mouseClick, self._spot())

    def _swipe(self) -> None:
        """Presses, moves in some steps, releases."""
        begin, end = self._spot(), self._spot()
        self._mouse(QTest.mousePress, begin)
        for step in range(1, 6):
            QTest.mouseMove(self._window, begin + (end - begin) * step / 5)
        self._mouse(QTest.mouseRelease, end)

    def _press_key(self) -> None:
        self._key(self._chance.choice(KEYS))

    def _type(self) -> None:
        for letter in self._chance.choices(LETTERS, k=self._chance.randint(1, 12)):
            self._key(Qt.Key.Key_unknown, letter)

    def _spot(self) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(self._chance.randrange(width), self._chance.randrange(height))

    def _mouse(self, act: Callable[..., None], at: QPoint) -> None:
        act(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def _key(self, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QGuiApplication.sendEvent(self._window, event)

    async def _outside_tasks(self, act: Callable[[], None]) -> None:
        """Does what may run Qt's loop inside itself; asyncio lets no task be entered within another."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def go() -> None:
            act()
            done.set_result(None)

        QTimer.singleShot(0, self._window, go)
        await done

    def _megabytes(self) -> float:
        return round(self._size().rss / MEGABYTE, 1)

    def _shell(self) -> object:
        return self._car.window.rootObject().findChild(object, "shell")


def main() -> int:
    """Runs the monkey; status 0 when the car came up and went down again, whatever it found."""
    report, seconds = Path(sys.argv[1]), float(sys.argv[2])
    found = Found(seconds, int(sys.argv[3]) if len(sys.argv) > 3 else SEED)

    async def scenario(world: World) -> None:
        noise = Noise(found.noise)
        logging.getLogger().addHandler(noise)
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _loop, context: found.noise.append(f"asyncio: {context}"))
        try:
            await Monkey(world, found).run()
        finally:
            logging.getLogger().removeHandler(noise)
            report.write_text(json.dumps(asdict(found)))

    return play(scenario)


if __name__ == "__main__":
    sys.exit(main())
