"""Lists of thousands of rows whose rows come and go as one types."""

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from hmi.qt.models import SnapshotListModel
from tests.qml import alone
from tests.qml.alone import Build

build = alone.build

LIST = """
StepList {
    anchors.fill: parent
    rows.objectName: "list"
    rowsAStep: 0
    delegate: ListRow { required property string name; height: 80; text: name; width: 900
        Repeater { model: 800; Text { text: name } } }
}
"""


class Line(msgspec.Struct, frozen=True):
    name: str


def lines(count: int, first: str = "") -> list[Line]:
    return [Line(f"{first}{number}") for number in range(count)]


@pytest.fixture
def model() -> SnapshotListModel[Line]:
    return SnapshotListModel(Line, lambda line: line.name)


def test_rows_on_their_way_may_be_taken_away(
    build: Build, model: SnapshotListModel[Line], qtbot: QtBot
) -> None:
    """A row ahead of what is in sight is made bit by bit; a letter typed meanwhile takes it away."""
    view, _driver = build(LIST)
    rows = view.rootObject().findChild(QQuickItem, "list")
    rows.setProperty("model", model)
    for wait_ms in range(20, 60, 4):
        model.replace(lines(40))
        qtbot.wait(wait_ms)
        model.replace(lines(2, "few"))
        qtbot.wait(5)
    assert rows.property("count") == 2


def test_other_rows_are_seen_from_the_first(build: Build, model: SnapshotListModel[Line]) -> None:
    view, driver = build(LIST)
    rows = view.rootObject().findChild(QQuickItem, "list")
    rows.setProperty("model", model)
    model.replace(lines(60))
    QGuiApplication.processEvents()
    rows.setProperty("contentY", 2000.0)
    QGuiApplication.processEvents()
    model.replace(lines(30, "other "))
    for _ in range(5):
        QGuiApplication.processEvents()
    assert rows.property("atYBeginning")
    assert driver.sees("other 0")
