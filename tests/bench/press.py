"""One press of a finger and the time to the frame that shows it."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickWindow

from tests.bench.pulse import Frames


def press(window: QQuickWindow, frames: Frames, spot: QPointF, shown: Callable[[float], None]) -> None:
    """Presses at `spot`, calls `shown` with the milliseconds to the frame that shows it, and lets go."""

    def done(moment: float) -> None:
        shown((moment - begun) * 1000)
        send(window, spot, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)

    begun = time.perf_counter()
    send(window, spot, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)
    frames.shown(done)


def send(window: QQuickWindow, spot: QPointF, kind: QEvent.Type, buttons: Qt.MouseButton) -> None:
    """Gives `window` a mouse event at `spot`, as the finger's screen does."""
    event = QMouseEvent(kind, spot, spot, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(window, event)
