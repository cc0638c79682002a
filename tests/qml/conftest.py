"""A car's screen on made-up services, touched by a real mouse; any warning of Qt fails the test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.personalisation.model import Preferences
from hmi.qt.window import CarWindow, prepare_environment
from tests.driver import Driver
from tests.harness.car import FakeCar

HERE = Path(__file__).parent
REFERENCE = QSize(1280, 720)
MOST_TURNS = 200
"""Of the wheel, to bring something into sight."""

prepare_environment()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """QML that warns is broken."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))


class Screen:
    """A window of the car and the finger on it.

    Attributes:
        car: the services behind it, to be changed and asked.
    """

    def __init__(self, qtbot: QtBot, car: FakeCar, window: CarWindow) -> None:
        self.car = car
        self.window = window
        self.driver = Driver(window.frame)
        self._qtbot = qtbot

    def until(self, true: Callable[[], object]) -> None:
        """Lets the screen live until `true` says so."""
        self._qtbot.waitUntil(lambda: bool(true()), timeout=8000)

    def item(self, name: str) -> QQuickItem:
        """The item of that name, once it is on the screen."""
        self.until(lambda: self.driver.find(name))
        found = self.driver.find(name)
        assert found is not None
        return found

    def see(self, text: str) -> None:
        """Waits until that text is to be read."""
        self.until(lambda: self.driver.sees(text))

    def tap(self, name: str) -> None:
        """Presses and releases in the middle of an item."""
        item = self.item(name)
        self.until(lambda: item.isEnabled())
        self.rest(item)
        for _turn in range(MOST_TURNS):
            if not self.driver.wheel_to(item):
                break
            self.until(lambda: not self.driver.scrolling(item))
            self.rest(item)
        self.click(self.driver.middle(item))

    def rest(self, item: QQuickItem) -> None:
        """Waits until an item stands where it stood 60 ms ago: pages and cards slide."""
        before = QPoint(-1, -1)
        while before != (now := self.driver.middle(item)):
            before = now
            self._qtbot.wait(60)

    def click(self, at: QPoint) -> None:
        """Presses and releases at a point of the window."""
        self._qtbot.waitUntil(lambda: self.window.frame.isExposed())
        QTest.mouseClick(self.window.frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def key(self, key: Qt.Key) -> None:
        """Presses and releases a key."""
        QTest.keyClick(self.window.frame, key)

    def settle(self) -> None:
        """Lets layouts and the tasks of taps finish."""
        for _ in range(5):
            QGuiApplication.processEvents()


Open = Callable[..., Screen]


@pytest.fixture
def open_screen(qtbot: QtBot) -> Iterator[Open]:
    """Opens the car's window; ``open_screen(page="settings", size=QSize(800, 480), prepare=...)``."""
    loop = qasync.QEventLoop(QGuiApplication.instance(), set_running_loop=False)
    screens: list[Screen] = []

    def open_(
        page: str = "home", size: QSize = REFERENCE, prepare: Callable[[FakeCar], object] | None = None
    ) -> Screen:
        car = FakeCar(loop)
        if prepare is not None:
            prepare(car)
        window = car.window(size, page)
        assert window.problem == ""
        window.show()
        screen = Screen(qtbot, car, window)
        screens.append(screen)
        screen.until(window.frame.isExposed)
        return screen

    yield open_
    for screen in screens:
        # The next screen's texts begin in English again.
        screen.car.personalisation.state.set(Preferences())
        screen.window.clear()
    QGuiApplication.processEvents()
    loop.close()
