"""The one place where vehicle signals meet: a provider publishes, services subscribe and request."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any

import msgspec

from chassis.clock import Clock
from chassis.errors import BadInput, NotAvailable
from hmi.vehicle.signals import Signal, Value, named

Actuate = Callable[[Signal[Value], Value], Awaitable[None]]


class Sample[T: Value](msgspec.Struct, frozen=True):
    """A value and when it was measured, in seconds of the clock's monotonic time."""

    value: T
    time: float


Changes = Mapping[str, Sample[Value]]
"""Samples by signal name, all of one publication."""


class SignalBus:
    """Holds the latest sample of every signal and tells subscribers what changed.

    Args:
        clock: gives each publication its time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._samples: dict[str, Sample[Value]] = {}
        self._subscribers: list[tuple[tuple[str, ...], Callable[[Changes], None]]] = []
        self._actuate: Actuate | None = None

    def attach(self, actuate: Actuate) -> None:
        """Names who carries out requests: the provider's `actuate`."""
        self._actuate = actuate

    def publish(self, values: Mapping[Signal[Any], Value]) -> None:
        """Takes over `values`, all measured now; each subscriber is called once with those that changed.

        Raises:
            BadInput: a value has the wrong type or is out of range; then nothing was taken over.
        """
        now = self._clock.monotonic()
        samples = {signal.name: Sample(signal.check(value), now) for signal, value in values.items()}
        changed = {
            name: sample
            for name, sample in samples.items()
            if (old := self._samples.get(name)) is None or old.value != sample.value
        }
        self._samples.update(samples)
        for names, callback in list(self._subscribers) if changed else ():
            if wanted := {name: changed[name] for name in changed if _matches(name, names)}:
                callback(wanted)

    def get[T: Value](self, signal: Signal[T]) -> Sample[T] | None:
        """The latest sample of `signal`, None while it was never published."""
        return self._samples.get(signal.name)  # type: ignore[return-value]  # checked by `publish`

    def value[T: Value](self, signal: Signal[T]) -> T | None:
        """The latest value of `signal`, None while it was never published."""
        sample = self.get(signal)
        return None if sample is None else sample.value

    def values(self) -> Changes:
        """The latest samples of all signals published so far."""
        return dict(self._samples)

    def subscribe(
        self, what: str | Signal[Any] | Iterable[str | Signal[Any]], callback: Callable[[Changes], None]
    ) -> Callable[[], None]:
        """Calls `callback` once a publication with the samples that changed; returns what ends it.

        Args:
            what: a signal, a full name, a branch ("Vehicle.Cabin"), or several of these.
            callback: called at once with what is known already, if anything.
        """
        wanted = (what,) if isinstance(what, str | Signal) else tuple(what)
        names = tuple(item.name if isinstance(item, Signal) else item for item in wanted)
        entry = (names, callback)
        self._subscribers.append(entry)
        if known := {name: sample for name, sample in self._samples.items() if _matches(name, names)}:
            callback(known)
        return lambda: self._subscribers.remove(entry)

    async def request(self, actuator: Signal[Any] | str, value: Value) -> None:
        """Asks the vehicle to bring `actuator` to `value`.

        Raises:
            BadInput: no such signal, not an actuator, or a value it cannot take.
            NotAvailable: no provider is attached.
            CarError: the vehicle refuses.
        """
        signal = named(actuator) if isinstance(actuator, str) else actuator
        if not signal.actuator:
            raise BadInput("not_an_actuator", f"{signal.name} can only be read")
        checked = signal.check(value)
        if self._actuate is None:
            raise NotAvailable("no_vehicle", "The vehicle does not answer. The screen and the map go on")
        await self._actuate(signal, checked)


def _matches(name: str, wanted: tuple[str, ...]) -> bool:
    return any(name == item or name.startswith(f"{item}.") for item in wanted)
