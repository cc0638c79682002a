"""The plain bar and the plain page, painted without QML, touched by a real mouse."""

from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.lifeline import CabinControl
from hmi.qt.plain_window import BAR_HEIGHT, PlainWindow
from hmi.session import Cabin, Seen, Session, read
from hmi.slate import Slate
from hmi.vehicle import signals

SIZES = [(1280, 720), (800, 480), (1920, 720), (1920, 1080), (1080, 1920)]
SMALLEST_TARGET = 76


class Bar:
    """One plain window of a screen of `size`."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int]) -> None:
        self.slate = Slate.make("cabin")
        self.slate.write(msgspec.json.encode(Cabin()))
        seen = Seen(frame=(0, 0, *size))
        self.window = PlainWindow(Session(seen=seen), CabinControl(self.slate))
        self.window.show()
        qtbot.waitUntil(self.window.isExposed, timeout=5000)
        self._qtbot = qtbot

    def tap(self, text: str, which: int = 0) -> None:
        """Touches the key that shows `text`, the `which`-th of them."""
        key = [key for key in self.window.shown if text in key.text()][which]
        left, top, width, height = (side * self.window.dp for side in key.place)
        middle = QPoint(round(left + width / 2), round(top + height / 2))
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)

    def cabin(self) -> Cabin:
        """What is on the slate now."""
        found = read(self.slate, Cabin)
        assert found is not None
        return found

    def picture(self) -> QImage:
        """What is on the screen now."""
        self._qtbot.wait(100)
        return self.window.screen().grabWindow(self.window.winId()).toImage()


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def bar(request: pytest.FixtureRequest, qtbot: QtBot) -> Bar:
    return Bar(qtbot, request.param)


def test_every_key_does_what_it_says(bar: Bar) -> None:
    """HMI-3: climate of both zones, demisters and volume."""
    plus, minus = "+", "−"
    bar.tap(plus, 0)
    bar.tap("Windscreen")
    bar.tap(plus, 1)
    bar.tap(minus, 2)
    cabin = bar.cabin()
    assert cabin.by_bar
    assert cabin.values[signals.DRIVER_TEMPERATURE.name] == 21.5
    assert cabin.values[signals.PASSENGER_TEMPERATURE.name] == 20.5
    assert cabin.values[signals.DEMIST_FRONT.name] is True
    assert cabin.volume == pytest.approx(0.55)


def test_keys_are_large_enough_apart_and_inside(bar: Bar) -> None:
    """DESIGN: 76 by 76, 12 apart."""
    for filled in (False, True):
        if filled:
            bar.window.fill(broken=True)
        keys = [key.place for key in bar.window.shown if key.act is not None]
        for left, top, width, height in keys:
            assert min(width, height) >= SMALLEST_TARGET
            assert left >= 0
            assert (left + width) * bar.window.dp <= bar.window.width() + 1
            assert (top + height) * bar.window.dp <= bar.window.height() + 1
        row = sorted(place for place in keys if place[3] == BAR_HEIGHT - 16)
        for one, other in pairwise(row):
            assert one[0] + one[2] + 12 <= other[0]


def test_it_lies_over_the_foot_of_a_frozen_screen_and_fills_it_when_that_is_gone(bar: Bar) -> None:
    before = bar.window.geometry()
    assert before.height() < bar.window.height() + 1
    bar.window.fill()
    after = bar.window.geometry()
    assert after.bottom() == before.bottom()
    assert after.height() > before.height()
    assert any("starts again" in key.text() for key in bar.window.shown)


def test_what_it_says_is_painted(bar: Bar) -> None:
    """Text is there in a light colour, and a demister that is on is lit."""
    dark = bar.picture()
    bar.tap("Rear window")
    lit = bar.picture()
    assert dark != lit
    assert any(
        QColor(lit.pixel(x, y)).red() > 180 and QColor(lit.pixel(x, y)).blue() < 130
        for x in range(0, lit.width(), 2)
        for y in range(0, lit.height(), 2)
    )
