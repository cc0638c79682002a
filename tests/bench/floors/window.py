"""A bare PySide6 QML window: prints the monotonic time of its first frame and ends.

With ``--taps N`` it is a one-button window instead that prints a JSON list of N times in milliseconds from an
injected press to the frame that shows it.
"""

import json
import sys
import time

from PySide6.QtCore import QByteArray, QEvent, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

WINDOW = b"""
import QtQuick
import QtQuick.Window
Window {
    width: 1280; height: 720; visible: true; color: "#0A0D10"
    Text { anchors.centerIn: parent; text: "Hola"; color: "white"; font.pixelSize: 56 }
    Rectangle {
        objectName: "button"
        x: 100; y: 100; width: 200; height: 76; radius: 24
        color: area.pressed ? "#D9935F" : "#1A2128"
        MouseArea { id: area; anchors.fill: parent }
    }
}
"""


class TapClock:
    """Presses and releases in turn and takes the time to the frame that shows the press."""

    def __init__(self, window: QQuickWindow, taps: int) -> None:
        self._window = window
        self._left = taps
        self._pressed_at = 0.0
        self.times: list[float] = []
        window.frameSwapped.connect(self._swapped)

    def press(self) -> None:
        self._pressed_at = time.perf_counter()
        self._send(QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)

    def _swapped(self) -> None:
        if not self._pressed_at:
            return
        self.times.append((time.perf_counter() - self._pressed_at) * 1000)
        self._pressed_at = 0.0
        self._send(QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)
        self._left -= 1
        if self._left:
            QTimer.singleShot(120, self.press)
        else:
            print(json.dumps(self.times))
            QGuiApplication.quit()

    def _send(self, kind: QEvent.Type, buttons: Qt.MouseButton) -> None:
        spot = QPointF(200, 138)
        event = QMouseEvent(
            kind, spot, spot, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier
        )
        QGuiApplication.sendEvent(self._window, event)


def main() -> None:
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QByteArray(WINDOW), QUrl())
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    if "--taps" in sys.argv:
        clock = TapClock(window, int(sys.argv[sys.argv.index("--taps") + 1]))
        QTimer.singleShot(800, clock.press)
    else:

        def first_frame() -> None:
            print(time.monotonic())
            app.quit()

        window.frameSwapped.connect(first_frame, Qt.ConnectionType.SingleShotConnection)
    app.exec()


if __name__ == "__main__":
    main()
