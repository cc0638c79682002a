"""What hangs is ended, so that the supervisor starts it again (HMI-6)."""

import subprocess
import sys

HANGS = """
import threading
from voice.watchdog import Watchdog
dog = Watchdog(0.4)
{beats}
"""


def run(beats: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", HANGS.format(beats=beats)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_thread_that_hangs_ends_the_program_and_says_where() -> None:
    ended = run("dog.beat()\nthreading.Event().wait()")
    assert ended.returncode == 1
    assert "Timeout" in ended.stderr
    assert "wait" in ended.stderr


def test_one_that_beats_or_was_stopped_goes_on() -> None:
    ended = run("for _ in range(8): dog.beat(); threading.Event().wait(0.1)\ndog.stop()")
    assert (ended.returncode, ended.stderr) == (0, "")
