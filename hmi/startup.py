"""How long the car took to answer: from the start of the process to Home taking taps."""

import json
import logging
import os
import time
from pathlib import Path

from chassis.files import replace_file

log = logging.getLogger(__name__)


def process_started() -> float:
    """When this process began, in seconds of the monotonic clock (proc(5), field 22 of ``stat``)."""
    fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
    return int(fields[19]) / os.sysconf("SC_CLK_TCK")


def report_start(report: Path | None = None) -> float:
    """Says how long the start took until now, when Home takes its first tap; returns the seconds.

    Args:
        report: where to write ``{"answers_taps": monotonic seconds, "after_ms": since process start}``.
    """
    now = time.monotonic()
    milliseconds = round((now - process_started()) * 1000)
    log.info("Home answers %d ms after the start", milliseconds)
    if report is not None:
        replace_file(report, json.dumps({"answers_taps": now, "after_ms": milliseconds}).encode())
    return milliseconds / 1000
