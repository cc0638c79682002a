"""A bare PySide6 QML window: prints the monotonic time of its first frame and ends.

With ``--taps N`` it is a one-button window instead that prints a JSON list of N times in milliseconds from an
injected press to the frame that shows it.
"""

import sys
import time

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

WINDOW = b"""
import QtQuick
import QtQuick.Window
Window {
    width: 1280; height: 720; visible: true; color: "#0A0D10"
    Text { anchors.centerIn: parent; text: "Hola"; color: "white"; font.pixelSize: 56 }
    Rectangle {
        x: 100; y: 100; width: 200; height: 76; radius: 24
        color: area.pressed ? "#D9935F" : "#1A2128"
        MouseArea { id: area; anchors.fill: parent }
    }
}
"""


def time_taps(window: QQuickWindow, taps: int, rest_milliseconds: int) -> None:
    """Presses the button `taps` times, with rests between, and prints how long each took to be seen."""
    import json

    from PySide6.QtCore import QPointF, QTimer

    from tests.bench.press import press
    from tests.bench.pulse import Frames

    frames = Frames(window)
    times: list[float] = []

    def next_press() -> None:
        press(window, frames, QPointF(200, 138), note)

    def note(milliseconds: float) -> None:
        times.append(milliseconds)
        if len(times) < taps:
            QTimer.singleShot(rest_milliseconds, next_press)
        else:
            print(json.dumps(times))
            QGuiApplication.quit()

    QTimer.singleShot(800, next_press)


def main() -> None:
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QByteArray(WINDOW), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    if "--taps" in sys.argv:
        time_taps(window, int(sys.argv[sys.argv.index("--taps") + 1]), 250)
    else:

        def first_frame() -> None:
            print(time.monotonic())
            app.quit()

        window.frameSwapped.connect(first_frame, Qt.ConnectionType.SingleShotConnection)
    app.exec()


if __name__ == "__main__":
    main()
