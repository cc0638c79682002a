"""Tells the driver once that the car's clock is wrong: arrival times, dates and licences go by it (LIC-6)."""

from collections.abc import Callable

from chassis.observable import Observable
from hmi.notices.service import NoticesService
from hmi.texts import Texts

NOTICE = "clock"
DAY_SECONDS = 86_400.0
DAYS_FROM = 2 * DAY_SECONDS
"""From here on it is told in days."""


class ClockCheck:
    """Posts one notice while the clock is wrong, and takes it away when it is right again.

    Args:
        error: seconds by which the clock is ahead of the services', 0 while it is right.
    """

    def __init__(self, error: Observable[float], notices: NoticesService, texts: Texts) -> None:
        self._error = error
        self._notices = notices
        self._texts = texts
        self._told = 0.0
        self._end: Callable[[], None] = lambda: None

    async def start(self) -> None:
        """Begins to listen."""
        self._end = self._error.subscribe(self._changed)

    async def stop(self) -> None:
        """Listens no more."""
        self._end()
        self._end = lambda: None

    def _changed(self, error: float) -> None:
        if error == 0.0:
            self._notices.dismiss(NOTICE)
        elif abs(error - self._told) > DAY_SECONDS or self._told == 0.0:  # not at every minute it drifts
            say = self._texts
            self._notices.tell(
                NOTICE,
                "schedule",
                lambda: (say("clock.title"), say("clock.text", by=self._by(abs(error)))),
                "warning",
            )
        else:
            return
        self._told = error

    def _by(self, seconds: float) -> str:
        if seconds < DAYS_FROM:
            return self._texts.duration(seconds)
        return self._texts.plural("clock.days", round(seconds / DAY_SECONDS))
