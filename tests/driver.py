"""A driver for tests: finds things on the car's screen, taps them as a finger does, and looks."""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_SECONDS = 10.0
MOST_TURNS = 200
"""Of the wheel, to bring something into sight."""
WHEEL_STEP = 60
"""Eighths of a degree: half a notch of the wheel."""
STEP_PIXELS = 36
"""How far a list goes by it."""
STEPS_AT_ONCE = 16
"""As a finger spins the wheel where the way is long; each step waited for, a long list would take minutes."""


# Frames are counted by QML: a Python slot on the render thread's signal deadlocks with the GIL.
PULSE = b"""
import QtQuick
Connections {
    id: pulse
    signal swapped
    function onFrameSwapped() { pulse.swapped() }
}
"""


class NotSeen(AssertionError):
    """What the driver waited for did not come to be on the screen."""


class Driver:
    """Sees only what is on the screen (visible, inside the window) and acts only by mouse and keys.

    Attributes:
        swapped: signal of a new frame on the screen, emitted in the GUI thread.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._waiting: list[asyncio.Future[None]] = []
        self._engine = QQmlEngine()
        component = QQmlComponent(self._engine)
        component.setData(QByteArray(PULSE), QUrl())
        self._pulse = component.createWithInitialProperties({"target": window})
        assert self._pulse is not None, component.errorString()
        self._pulse.swapped.connect(self._swapped)
        self.swapped = self._pulse.swapped

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item, parents before children."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if not item.isVisible() or item.opacity() == 0:
                continue
            yield item
            waiting.extend(reversed(item.childItems()))

    def find(self, name: str) -> QQuickItem | None:
        """The visible item of that objectName, or None."""
        return next((item for item in self.items() if item.objectName() == name), None)

    def texts(self) -> list[str]:
        """Every text now on the screen."""
        found = (item.property("text") for item in self.items() if item.inherits("QQuickText"))
        return [text for text in found if text]

    def sees(self, text: str) -> bool:
        """Whether a text on the screen contains `text`."""
        return any(text in shown for shown in self.texts())

    async def frame(self) -> None:
        """Waits until the next frame is on the screen."""
        swapped: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(swapped)
        self.window.update()
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await swapped
        except TimeoutError:
            raise NotSeen(f"No frame for {PATIENCE_SECONDS} s: the screen hangs") from None

    async def until(self, true: Callable[[], object], what: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Looks at every frame until `true` says so; else NotSeen with `what` and the texts shown."""
        try:
            async with asyncio.timeout(seconds):
                while not true():
                    await self.frame()
        except TimeoutError:
            raise NotSeen(f"{what}: not within {seconds:g} s. On the screen: {self.texts()}") from None

    async def see(self, text: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Waits until `text` is on the screen."""
        await self.until(lambda: self.sees(text), f"'{text}'", seconds)

    async def await_item(self, name: str, seconds: float = PATIENCE_SECONDS) -> QQuickItem:
        """Waits for a visible, enabled item that lies inside the window and has come to rest."""
        await self.until(lambda: self._ready(name), f"item {name}", seconds)
        item = self.find(name)
        assert item is not None
        return item

    async def tap(self, name: str, seconds: float = PATIENCE_SECONDS) -> None:
        """Taps the middle of an item with a real press and release."""
        await self._scroll_to(name, seconds)
        item = await self.await_item(name, seconds)
        await self._rest(item)
        spot = self.middle(item)
        await self._outside_tasks(
            lambda: QTest.mouseClick(
                self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot
            )
        )
        await self.frame()

    async def type(self, text: str) -> None:
        """Types with a keyboard, key by key, into what has the focus."""
        for letter in text:
            await self._outside_tasks(lambda letter=letter: self._key(letter))
            await self.frame()

    async def press(self, key: Qt.Key) -> None:
        """Presses and releases one key, as a knob or a keyboard does."""
        await self._outside_tasks(lambda: QTest.keyClick(self.window, key))
        await self.frame()

    def middle(self, item: QQuickItem) -> QPoint:
        """The middle of an item in the window."""
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def scrolling(self, item: QQuickItem) -> bool:
        """Whether the list around `item` moves: a touch would only stop it."""
        list_ = _list_of(item)
        return list_ is not None and bool(list_.property("moving"))

    def wheel_to(self, item: QQuickItem) -> bool:
        """Turns the mouse wheel towards `item` where it is scrolled out of sight; whether that was needed."""
        middle, list_ = self.middle(item), _list_of(item)
        if list_ is None:
            return False
        shown = list_.mapRectToScene(list_.boundingRect())
        down, right = _beyond(middle.y(), shown.top(), shown.bottom()), 0.0
        if not down:
            right = _beyond(middle.x(), shown.left(), shown.right())
        if not down and not right:
            return False
        place, step = shown.center(), QPoint(_turn(right), _turn(down))
        wheel = QWheelEvent(
            place,
            QPointF(self.window.mapToGlobal(place.toPoint())),
            QPoint(),
            step,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        # Qt tells by it how fast the wheel is turned.
        wheel.setTimestamp(time.monotonic_ns() // 1_000_000)
        QGuiApplication.sendEvent(self.window, wheel)
        return True

    async def grab(self, path: Path) -> None:
        """Writes what is on the screen now as PNG."""
        await self.frame()  # may have been under way before the last change
        await self.frame()
        path.parent.mkdir(parents=True, exist_ok=True)
        # From the X server: QQuickWindow.grabWindow would hold the GIL while it waits for the render thread.
        picture = await self._outside_tasks(lambda: self.window.screen().grabWindow(self.window.winId()))
        assert picture.save(str(path)), f"{path} cannot be written"

    def _swapped(self) -> None:
        waiting, self._waiting = self._waiting, []
        for one in waiting:
            if not one.done():
                one.set_result(None)

    async def _outside_tasks[T](self, action: Callable[[], T]) -> T:
        """Does what may run Qt's loop inside itself; asyncio allows no task to be entered within another."""
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, self.window, lambda: done.set_result(action()))
        return await done

    def _key(self, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QGuiApplication.sendEvent(self.window, event)

    def _ready(self, name: str) -> bool:
        item = self.find(name)
        return item is not None and item.isEnabled() and self._inside(item)

    async def _scroll_to(self, name: str, seconds: float) -> None:
        """Turns the wheel until the item, which may come to be later, is in sight."""
        await self.until(lambda: self.find(name), f"item {name}", seconds)
        for _turn in range(MOST_TURNS):
            item = self.find(name)
            if item is None or not await self._outside_tasks(lambda item=item: self.wheel_to(item)):
                return
            await self.until(
                lambda item=item: not self.scrolling(item), f"item {name} to stand still", seconds
            )
            await self._rest(item)

    def _inside(self, item: QQuickItem) -> bool:
        middle = self.middle(item)
        return 0 <= middle.x() < self.window.width() and 0 <= middle.y() < self.window.height()

    async def _rest(self, item: QQuickItem) -> None:
        """Waits until the item stands still for two frames: pages slide in."""
        before = None
        while before != (now := self.middle(item)):
            before = now
            await self.frame()
            await self.frame()


def _list_of(item: QQuickItem) -> QQuickItem | None:
    """What `item` is scrolled in."""
    list_ = item.parentItem()
    while list_ is not None and not list_.inherits("QQuickFlickable"):
        list_ = list_.parentItem()
    return list_


def _beyond(at: int, first: float, last: float) -> float:
    """How far something lies outside of `first` to `last`: negative before it, 0 inside."""
    return at - first if at < first else at - last if at > last else 0.0


def _turn(way: float) -> int:
    """The turn of the wheel, in eighths of a degree, for `way` pixels at most, but one step at least."""
    if not way:
        return 0
    steps = min(max(1, int(abs(way) // STEP_PIXELS)), STEPS_AT_ONCE) * WHEEL_STEP
    return -steps if way > 0 else steps
