"""Whether the sun is down where the car is."""

from collections.abc import Callable

from chassis.clock import Clock
from chassis.observable import Observable
from hmi.daylight.sun import is_down
from hmi.timers import Timer, Timers
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus

EVERY_SECONDS = 60.0


class DaylightService:
    """Looks once a minute, and as soon as the position is known.

    Attributes:
        dark: whether the sun is down; True until the position is known, which dazzles nobody.

    Args:
        bus: the car's position.
        clock: the time.
        timers: wake it each minute.
    """

    def __init__(self, bus: SignalBus, clock: Clock, timers: Timers) -> None:
        self.dark = Observable(True)
        self._bus = bus
        self._clock = clock
        self._timers = timers
        self._due: Timer | None = None
        self._known = False
        self._end: Callable[[], None] | None = None

    async def start(self) -> None:
        """Begins to look."""
        self._end = self._bus.subscribe((signals.LATITUDE, signals.LONGITUDE), lambda _new: self._found())
        self._look()

    async def stop(self) -> None:
        """Looks no more."""
        if self._end is not None:
            self._end()
            self._end = None
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _found(self) -> None:
        if not self._known:
            self._judge()

    def _look(self) -> None:
        self._judge()
        self._due = self._timers.call_later(EVERY_SECONDS, self._look)

    def _judge(self) -> None:
        latitude, longitude = self._bus.value(signals.LATITUDE), self._bus.value(signals.LONGITUDE)
        if latitude is None or longitude is None:
            return
        self._known = True
        self.dark.set(is_down(latitude, longitude, self._clock.now()))
