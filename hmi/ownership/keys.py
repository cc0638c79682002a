"""The proof by two keys: unlocked with key one, then with key two, within five minutes (ENR-7 b)."""

import math
from collections.abc import Callable
from typing import Literal

from chassis.clock import Clock
from hmi.vehicle import signals
from hmi.vehicle.bus import Changes, SignalBus

WITHIN_SECONDS = 300.0

Key = Literal[1, 2]
Press = Literal["first", "again", "wrong", "late", "both"]
"""``wrong`` is key two without key one before, ``again`` key one once more: the time counts from there."""


class KeySequence:
    """What one key after the other comes to.

    Attributes:
        first_at: when key one was used, seconds of the clock's monotonic time; None before.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.first_at: float | None = None

    def use(self, key: Key) -> Press:
        """A key has unlocked the car now."""
        now, before = self._clock.monotonic(), self.first_at
        if key == 1:
            self.first_at = now
            return "first" if before is None else "again"
        self.first_at = None
        if before is None:
            return "wrong"
        return "both" if now - before <= WITHIN_SECONDS else "late"

    @property
    def seconds_left(self) -> int:
        """For how long key two still counts; 0 without key one."""
        if self.first_at is None:
            return 0
        return max(0, math.ceil(self.first_at + WITHIN_SECONDS - self._clock.monotonic()))


def on_unlock(bus: SignalBus, used: Callable[[Key], None]) -> Callable[[], None]:
    """Calls `used` with each key that unlocks the car from now on; returns what ends that."""
    keys: dict[str, Key] = {signals.KEY_ONE_UNLOCKS.name: 1, signals.KEY_TWO_UNLOCKS.name: 2}
    counts = {name: sample.value for name, sample in bus.values().items() if name in keys}

    def look(changes: Changes) -> None:
        for name, sample in changes.items():
            before = counts.get(name)
            counts[name] = sample.value
            if before is not None and before != sample.value:
                used(keys[name])

    return bus.subscribe(tuple(keys), look)
