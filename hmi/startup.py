"""How long the car took to answer: from the start of the process to Home taking taps."""

import json
import logging
import os
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from chassis.files import replace_file

log = logging.getLogger(__name__)


def process_started() -> float:
    """When this process began, in seconds of the monotonic clock (proc(5), field 22 of ``stat``)."""
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    return int(fields[19]) / os.sysconf("SC_CLK_TCK")


def watch_first_frame(window: QQuickWindow, report: Path | None, then: Callable[[float], object]) -> None:
    """Calls `then` with the seconds since the process began, once the first frame is up and taps are taken.

    Args:
        report: where to write ``{"answers_taps": monotonic seconds, "after_ms": since process start}``.
    """

    answered = False

    def answers() -> None:
        nonlocal answered
        if answered:
            return  # a second frame was already on its way
        answered = True
        window.frameSwapped.disconnect(answers)
        now = time.monotonic()
        milliseconds = round((now - process_started()) * 1000)
        log.info("Home answers %d ms after the start", milliseconds)
        if report is not None:
            replace_file(report, json.dumps({"answers_taps": now, "after_ms": milliseconds}).encode())
        then(milliseconds / 1000)

    # Queued: the signal comes from the render thread, which must never wait for Python.
    window.frameSwapped.connect(answers, Qt.ConnectionType.QueuedConnection)
