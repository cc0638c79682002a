"""Time that passes only when a test says so."""

import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

START = datetime(2026, 6, 15, 10, 2, tzinfo=UTC)


class ManualTimer:
    """A call that waits for `ManualTime.pass_by`."""

    def __init__(self, callback: Callable[[], None]) -> None:
        self.callback: Callable[[], None] | None = callback

    def cancel(self) -> None:
        """Forgets the call."""
        self.callback = None


class ManualTime:
    """A `Clock` and `Timers` in one."""

    def __init__(self) -> None:
        self._seconds = 0.0
        self._order = itertools.count()
        self._waiting: list[tuple[float, int, ManualTimer]] = []

    def now(self) -> datetime:
        """Wall time: 15 June 2026, 10:02 UTC, plus what has passed."""
        return START + timedelta(seconds=self._seconds)

    def monotonic(self) -> float:
        """Seconds that have passed."""
        return self._seconds

    def call_later(self, delay: float, callback: Callable[[], None]) -> ManualTimer:
        """Calls `callback` when so much time has passed."""
        timer = ManualTimer(callback)
        heapq.heappush(self._waiting, (self._seconds + delay, next(self._order), timer))
        return timer

    def pass_by(self, seconds: float) -> None:
        """Lets time pass; every call that falls due is made at its own moment."""
        end = self._seconds + seconds
        while self._waiting and self._waiting[0][0] <= end + 1e-9:
            due, _order, timer = heapq.heappop(self._waiting)
            self._seconds = max(self._seconds, due)
            if timer.callback is not None:
                timer.callback()
        self._seconds = end
