"""Starts the car as ``python -m hmi`` does, taps at the first frame, and prints when that was seen as JSON.

``{"home": what of Home was on the screen at the first frame, "milliseconds": from that press to its frame}``
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

import hmi.screen as program
from tests.bench.press import press
from tests.bench.pulse import Frames
from tests.driver import Driver

SEEN = ("greeting", "mapCard", "homeSearch", "rangeCard", "mediaCard", "rail", "climateBar", "statusLine")
TAPPED = "tabVehicle"
LONGEST_SECONDS = 20


def main() -> int:
    """Runs the car, which has not come up whole by then; status 1 when the tap was not seen."""
    finger = Finger(program.report_start)
    program.report_start = finger.first_frame
    program.main(["--windowed", "--exit-after", str(LONGEST_SECONDS)])
    return 0 if finger.seen else 1


class Finger:
    """Taps as soon as the car says that Home is there; `report` is how the car says it."""

    def __init__(self, report: Callable[[Path | None], float]) -> None:
        self._report = report
        self._frames: Frames | None = None
        self.seen = False

    def first_frame(self, file: Path | None = None) -> float:
        """Stands in for the car's own report; `seen` is whether the tap was."""
        QTimer.singleShot(0, self._tap)
        return self._report(file)

    def _tap(self) -> None:
        window = next(found for found in QGuiApplication.allWindows() if isinstance(found, QQuickWindow))
        driver = Driver(window)
        home = [name for name in SEEN if driver.find(name) is not None]
        item = driver.find(TAPPED)
        assert item is not None, driver.texts()

        def shown(milliseconds: float) -> None:
            self.seen = bool(item.property("down"))
            print(json.dumps({"home": home, "milliseconds": milliseconds}), flush=True)
            os.kill(os.getpid(), signal.SIGTERM)

        self._frames = Frames(window)
        press(window, self._frames, QPointF(driver.middle(item)), shown)


if __name__ == "__main__":
    sys.exit(main())
