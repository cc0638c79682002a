"""A bare QtLocation map on given tiles, tilted and turning: prints a JSON list of frame intervals in ms.

Arguments: tile URL (the folder before ``/{z}/{x}/{y}.png``), latitude, longitude, zoom, tilt, seconds.
"""

import json
import sys
import tempfile

from PySide6 import QtLocation, QtPositioning
from PySide6.QtCore import QByteArray, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from tests.bench.pulse import Frames

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
        zoomLevel: %(zoom)s
        tilt: %(tilt)s
        activeMapType: supportedMapTypes[supportedMapTypes.length - 1]
        copyrightsVisible: false
        plugin: Plugin {
            name: "osm"
            PluginParameter { name: "osm.mapping.custom.host"; value: "%(tiles)s/%%z/%%x/%%y.png" }
            PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
            PluginParameter { name: "osm.mapping.cache.directory"; value: "%(cache)s" }
            PluginParameter { name: "osm.mapping.cache.disk.size"; value: 0 }
        }
        NumberAnimation on bearing { from: 0; to: 360; duration: 20000; loops: Animation.Infinite }
    }
}
"""

WARM_UP_SECONDS = 4.0


def main() -> None:
    tiles, latitude, longitude, zoom, tilt, seconds = sys.argv[1:7]
    assert QtLocation
    assert QtPositioning
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    with tempfile.TemporaryDirectory() as cache:
        view = {"latitude": latitude, "longitude": longitude, "zoom": zoom, "tilt": tilt}
        component.setData(QByteArray((WINDOW % {"tiles": tiles, "cache": cache, **view}).encode()), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        frames = Frames(window)
        QTimer.singleShot(int(WARM_UP_SECONDS * 1000), frames.stamps.clear)
        QTimer.singleShot(int((WARM_UP_SECONDS + float(seconds)) * 1000), app.quit)
        app.exec()
    print(json.dumps(frames.intervals()))


if __name__ == "__main__":
    main()
