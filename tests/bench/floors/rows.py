"""10,000 rows that scroll: ``bare`` rectangles with a text, or the car's ``stations``; prints intervals.

Both have the same model, height of rows and speed; only the list and its rows differ.
"""

import json
import sys

from PySide6.QtCore import QByteArray, QPropertyAnimation, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from hmi.qt.models import SnapshotListModel
from hmi.qt.window import QML_FOLDER, prepare_environment
from online.contract.radio import Station
from tests.bench.pulse import Frames

ROWS = 10_000
SECONDS = 6.0
PIXELS_A_SECOND = 1_500
BARE = b"""
import QtQuick
import QtQuick.Window
Window {
    required property QtObject stations
    width: 1280; height: 720; visible: true; color: "#0A0D10"
    id: window
    ListView {
        anchors.fill: parent; anchors.leftMargin: 560; anchors.bottomMargin: 120; anchors.topMargin: 80
        clip: true
        model: window.stations
        delegate: Rectangle {
            required property string name
            width: ListView.view.width; height: 88; radius: 24; color: "#12171C"
            Text {
                anchors.verticalCenter: parent.verticalCenter
                x: 28; text: parent.name; color: "white"; font.pixelSize: 28
            }
        }
    }
}
"""
STATIONS = b"""
import QtQuick
import QtQuick.Window
import Hola.Media
Window {
    id: window
    required property QtObject stations
    width: 1280; height: 720; visible: true; color: "#0A0D10"
    StepList {
        anchors.fill: parent; anchors.leftMargin: 560; anchors.bottomMargin: 120; anchors.topMargin: 80
        model: window.stations
        rowsAStep: 0
        delegate: StationRow { current: false; sounding: false; width: ListView.view.width }
    }
}
"""


def rows() -> "SnapshotListModel[Station]":
    """Stations with names of different lengths, with the roles that `hmi.radio.bridge` gives them."""
    model: SnapshotListModel[Station] = SnapshotListModel(
        Station,
        lambda station: station.id,
        {
            "stationId": lambda station: station.id,
            "about": lambda station: f"{station.genre} · Finland",
            "favourite": lambda station: int(station.id) % 9 == 0,
        },
    )
    names = ("Hola Uno", "Harbour Radio", "Costa Éxitos", "Radio of the long name in the north")
    model.replace(
        [
            Station(id=str(n), name=f"{names[n % 4]} {n}", stream="http://localhost/", genre="Pop")
            for n in range(ROWS)
        ]
    )
    return model


def list_of(item: QQuickItem) -> QQuickItem | None:
    """The ListView in it."""
    if item.inherits("QQuickListView"):
        return item
    return next((found for child in item.childItems() if (found := list_of(child))), None)


def main() -> None:
    """Prints milliseconds between frames as JSON."""
    prepare_environment()
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    component = QQmlComponent(engine)
    component.setData(QByteArray(BARE if sys.argv[1] == "bare" else STATIONS), QUrl())
    model = rows()
    window = component.createWithInitialProperties({"stations": model})
    assert isinstance(window, QQuickWindow), component.errorString()
    view = list_of(window.contentItem())
    assert view is not None, "there is no list"
    frames = Frames(window)
    scroll = QPropertyAnimation(view, b"contentY")
    scroll.setStartValue(0.0)
    scroll.setEndValue(PIXELS_A_SECOND * (SECONDS + 1))
    scroll.setDuration(round(1000 * (SECONDS + 1)))

    def begin() -> None:
        scroll.start()
        QTimer.singleShot(800, frames.stamps.clear)
        QTimer.singleShot(round(SECONDS * 1000), finish)

    def finish() -> None:
        print(json.dumps(frames.intervals()))
        app.quit()

    QTimer.singleShot(1000, begin)
    app.exec()


if __name__ == "__main__":
    main()
