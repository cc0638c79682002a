"""One control alone in a window, and the finger on it. A test takes it by ``build = alone.build``."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QWheelEvent
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.qt.window import QML_FOLDER
from tests.driver import Driver

PAGE = """
import QtQuick
import Hola.Controls
import Hola.Media
import Hola.Theme
Rectangle {{
    id: page
    property string said
    width: 900; height: 400
    color: Theme.background
    {body}
}}
"""
NOTCH = 120
"""Eighths of a degree."""
Build = Callable[[str], tuple[QQuickView, Driver]]


@pytest.fixture
def build(qtbot: QtBot) -> Iterator[Build]:
    views: list[QQuickView] = []

    def build_(body: str) -> tuple[QQuickView, Driver]:
        view = QQuickView()
        views.append(view)
        view.engine().addImportPath(str(QML_FOLDER))
        component = QQmlComponent(view.engine())
        component.setData(PAGE.format(body=body).encode(), "page.qml")
        root = component.create()
        assert root is not None, component.errorString()
        view.setContent(component.url(), component, root)
        view.show()
        view.requestActivate()
        qtbot.waitUntil(lambda: view.isExposed() and view.isActive(), timeout=8000)
        return view, Driver(view)

    yield build_
    for view in views:
        view.hide()
        view.deleteLater()


def click(view: QQuickView, at: QPoint) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def press(view: QQuickView, at: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def wheel(window: QQuickWindow, at: QPoint, notches: int) -> None:
    """Turns the wheel away from the driver, or towards for a negative number."""
    place = QPointF(at)
    event = QWheelEvent(
        place,
        QPointF(window.mapToGlobal(at)),
        QPoint(),
        QPoint(0, NOTCH * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(window, event)


def found(driver: Driver, name: str) -> QQuickItem:
    item = driver.find(name)
    assert item is not None
    return item


def face(item: QQuickItem) -> QColor:
    return item.property("background").property("color")


def said(view: QQuickView) -> str:
    return view.rootObject().property("said")
