"""A bare QtLocation map on given tiles, tilted and turning: prints a JSON list of frame intervals in ms.

Arguments: tile URL (the folder before ``/{z}/{x}/{y}.png``), latitude, longitude, seconds.
"""

import json
import sys
import tempfile
import time
from itertools import pairwise

from PySide6 import QtLocation, QtPositioning
from PySide6.QtCore import QByteArray, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

WINDOW = """
import QtQuick
import QtQuick.Window
import QtLocation
import QtPositioning
Window {
    width: 1280; height: 720; visible: true; color: "#0A0D10"
    Map {
        anchors.fill: parent
        center: QtPositioning.coordinate(%(latitude)s, %(longitude)s)
        zoomLevel: 17
        tilt: 45
        activeMapType: supportedMapTypes[supportedMapTypes.length - 1]
        copyrightsVisible: false
        plugin: Plugin {
            name: "osm"
            PluginParameter { name: "osm.mapping.custom.host"; value: "%(tiles)s/%%z/%%x/%%y.png" }
            PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
            PluginParameter { name: "osm.mapping.cache.directory"; value: "%(cache)s" }
        }
        NumberAnimation on bearing { from: 0; to: 360; duration: 20000; loops: Animation.Infinite }
    }
}
"""

WARM_UP_SECONDS = 4.0


def main() -> None:
    tiles, latitude, longitude, seconds = sys.argv[1:5]
    assert QtLocation
    assert QtPositioning
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    with tempfile.TemporaryDirectory() as cache:
        text = WINDOW % {"tiles": tiles, "latitude": latitude, "longitude": longitude, "cache": cache}
        component.setData(QByteArray(text.encode()), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        frames: list[float] = []
        window.frameSwapped.connect(lambda: frames.append(time.perf_counter()))
        QTimer.singleShot(int(WARM_UP_SECONDS * 1000), frames.clear)
        QTimer.singleShot(int((WARM_UP_SECONDS + float(seconds)) * 1000), app.quit)
        app.exec()
    print(json.dumps([(after - before) * 1000 for before, after in pairwise(frames)]))


if __name__ == "__main__":
    main()
