"""Where the car is: satellites and wheels from the signal bus, as fixes to the maps program."""

from collections.abc import Callable

from chassis.clock import Clock
from chassis.observable import Observable
from hmi.navigation.model import CarPosition
from hmi.peer import Peer
from hmi.tasks import Tasks
from hmi.timers import Timer, Timers
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.signals import FIX_TYPE, HEADING, LATITUDE, LONGITUDE, ODOMETER, SPEED, Signal
from maps.protocol import Fix, Guidance, Position

FIX_SECONDS = 0.1
"""Fixes are this far apart while signals change; a standing car sends none."""

WATCHED = (LATITUDE, LONGITUDE, HEADING, FIX_TYPE, SPEED, ODOMETER)


class Positioning:
    """Turns signals into `Fix` messages and into the position the car is drawn at.

    Attributes:
        position: matched onto the road while guidance tells so, else as measured. Before the first fix it
            is `estimated`.
        known: whether satellites have ever said where the car is.
    """

    def __init__(self, bus: SignalBus, maps: Peer, clock: Clock, timers: Timers, tasks: Tasks) -> None:
        self.position = Observable(CarPosition(0.0, 0.0, estimated=True))
        self.known = Observable(False)
        self._bus = bus
        self._maps = maps
        self._clock = clock
        self._timers = timers
        self._tasks = tasks
        self._sent_at = -FIX_SECONDS
        self._due: Timer | None = None
        self._matched = False
        self._end: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begins to follow the signals."""
        self._end = self._bus.subscribe(WATCHED, lambda _changes: self._changed())

    def stop(self) -> None:
        """Follows the signals no more."""
        self._end()
        self._end = lambda: None
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def here(self) -> Position:
        """Where to search and start from."""
        return Position(self.position.value.latitude, self.position.value.longitude)

    def heading(self) -> float:
        """Degrees clockwise from north."""
        return self.position.value.heading

    def suppose(self, position: Position) -> None:
        """Looks at `position` until satellites say where the car is."""
        if not self.known.value:
            self.position.set(CarPosition(position.latitude, position.longitude, estimated=True))

    def match(self, guidance: Guidance | None) -> None:
        """Draws the car where `guidance` has matched it; None goes back to the measured position."""
        self._matched = guidance is not None
        if guidance is None:
            self._measure()
            return
        self.position.set(
            CarPosition(
                guidance.position.latitude,
                guidance.position.longitude,
                guidance.heading,
                self._number(SPEED),
                guidance.estimated,
            )
        )

    def fix(self) -> Fix:
        """What the signals say now."""
        return Fix(
            time=self._clock.monotonic(),
            position=self._satellites(),
            heading=self._number(HEADING),
            speed=self._number(SPEED),
            odometer=self._number(ODOMETER) * 1000,
        )

    async def send(self) -> None:
        """Sends a fix to maps at once."""
        self._sent_at = self._clock.monotonic()
        await self._maps.send(self.fix())

    def _changed(self) -> None:
        if self._due is None:
            pause = max(0.0, self._sent_at + FIX_SECONDS - self._clock.monotonic())
            self._due = self._timers.call_later(pause, self._fall_due)

    def _fall_due(self) -> None:
        self._due = None
        if not self._matched:
            self._measure()
        self.known.set(self.known.value or self._satellites() is not None)
        self._sent_at = self._clock.monotonic()
        self._tasks.start(self._maps.send(self.fix()))

    def _measure(self) -> None:
        satellites = self._satellites()
        seen = satellites or self.here()
        self.position.set(
            CarPosition(
                seen.latitude,
                seen.longitude,
                self._number(HEADING),
                self._number(SPEED),
                estimated=satellites is None,
            )
        )

    def _satellites(self) -> Position | None:
        latitude, longitude = self._bus.value(LATITUDE), self._bus.value(LONGITUDE)
        if self._bus.value(FIX_TYPE) == "NONE" or latitude is None or longitude is None:
            return None
        return Position(latitude, longitude)

    def _number(self, signal: Signal[float]) -> float:
        return self._bus.value(signal) or 0.0
