"""Time stamps of frames, taken the same way in the car and in the floors it is compared with.

The stamp is taken on the GUI thread when Qt tells it that the frame is on the screen. A Python slot on the
render thread would be earlier by a fraction of a millisecond, and may deadlock with the car (decision 0004).
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

PULSE = b"""
import QtQuick
Item {
    id: pulse
    required property Window window
    signal animated
    signal composed
    signal swapped
    Connections {
        target: pulse.window
        function onAfterAnimating() { pulse.animated() }
        function onAfterSynchronizing() { pulse.composed() }
        function onFrameSwapped() { pulse.swapped() }
    }
}
"""


class Frames:
    """Keeps the time of every frame of `window`, and calls back once for the first that shows a change.

    Attributes:
        stamps: seconds of the performance counter, one for each frame; may be cleared.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self.stamps: list[float] = []
        self._shown: Callable[[float], None] | None = None
        self._stage = 0
        self._engine = QQmlEngine()
        component = QQmlComponent(self._engine)
        component.setData(QByteArray(PULSE), QUrl())
        self._pulse = component.createWithInitialProperties({"window": window})
        assert self._pulse is not None, component.errorString()
        self._pulse.animated.connect(self._animated)
        self._pulse.composed.connect(self._composed)
        self._pulse.swapped.connect(self._swapped)

    def shown(self, receive: Callable[[float], None]) -> None:
        """Calls `receive` with the time of the first frame that is composed from now on, once it is shown.

        A frame that is under way now does not count: it cannot show what has just changed.
        """
        self._shown, self._stage = receive, 0

    def intervals(self) -> list[float]:
        """Milliseconds between the frames kept in `stamps`."""
        return [(after - before) * 1000 for before, after in zip(self.stamps, self.stamps[1:], strict=False)]

    def busy_for(self, seconds: float) -> float:
        """How long it takes at least until nothing was drawn for `seconds`; 0 when it is so already."""
        return max(0.0, self.stamps[-1] + seconds - time.perf_counter()) if self.stamps else 0.0

    def _animated(self) -> None:
        if self._stage == 0:
            self._stage = 1

    def _composed(self) -> None:
        if self._stage == 1:
            self._stage = 2

    def _swapped(self) -> None:
        now = time.perf_counter()
        self.stamps.append(now)
        if self._stage == 2 and self._shown is not None:
            receive, self._shown = self._shown, None
            receive(now)
