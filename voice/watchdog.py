"""Ends the program when its ear is stuck, so that whoever started it starts it again (HMI-6).

A thread that hangs in a library cannot be ended from Python, and one that holds the interpreter's lock stops
every other Python thread as well. So the waiting is done by `faulthandler`'s own thread, which needs no lock:
it writes where each thread stands and ends the process.
"""

import faulthandler
import time

LONGEST_SECONDS = 20.0
"""Longer than any recognition takes on a busy machine."""
BEAT_EVERY_SECONDS = 2.0


class Watchdog:
    """Counts from the first `beat` on; ends the process when the next one does not come.

    Args:
        longest_seconds: without a beat.
    """

    def __init__(self, longest_seconds: float = LONGEST_SECONDS) -> None:
        self._longest = longest_seconds
        self._last = -longest_seconds

    def beat(self) -> None:
        """All is well; costs nothing when called often."""
        now = time.monotonic()
        if now - self._last >= min(BEAT_EVERY_SECONDS, self._longest / 2):
            self._last = now
            faulthandler.dump_traceback_later(self._longest, exit=True)

    def stop(self) -> None:
        """Waits for no beat any more."""
        faulthandler.cancel_dump_traceback_later()
