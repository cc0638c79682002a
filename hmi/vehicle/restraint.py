"""Keeps the restrictions of the screen as the car's signals want them (HMI-2)."""

from chassis.clock import Clock
from chassis.observable import Observable
from hmi.timers import Timer, Timers
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.distraction import LOCKED, Driving, Motion, Restrictions, judge, restrictions

_WATCHED = (signals.SPEED, signals.IS_MOVING, signals.PARKING_BRAKE, signals.SELECTED_GEAR)


class Restraint:
    """Judges every change of the signals by `hmi.vehicle.distraction`, and again once it stood long enough.

    Attributes:
        state: what is locked now; all of it until the car is known to stand.

    Args:
        bus: the car's signals.
        clock: tells how long the car stands.
        timers: wake it when that has been long enough.
    """

    def __init__(self, bus: SignalBus, clock: Clock, timers: Timers) -> None:
        self.state: Observable[Restrictions] = Observable(LOCKED)
        self._bus = bus
        self._clock = clock
        self._timers = timers
        self._driving = Driving()
        self._due: Timer | None = None
        self._end = bus.subscribe(_WATCHED, lambda _changes: self._judge())

    def stop(self) -> None:
        """Follows the signals no more."""
        self._end()
        self._rest()

    def _judge(self) -> None:
        self._rest()
        now = self._clock.monotonic()
        self._driving = judge(self._driving, self._motion(), now)
        self.state.set(restrictions(self._driving))
        if (ends_at := self._driving.ends_at) is not None:
            self._due = self._timers.call_later(max(0.0, ends_at - now), self._judge)

    def _motion(self) -> Motion:
        value = self._bus.value
        return Motion(
            speed_kmh=value(signals.SPEED),
            moving=value(signals.IS_MOVING),
            brake=value(signals.PARKING_BRAKE),
            gear=value(signals.SELECTED_GEAR),
        )

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
