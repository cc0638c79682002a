"""A value that says when it changed."""

from collections.abc import Callable


class Observable[T]:
    """Holds one immutable value; subscribers are called with it on every real change, in order."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._subscribers: list[Callable[[T], None]] = []

    @property
    def value(self) -> T:
        """The present value."""
        return self._value

    def set(self, value: T) -> None:
        """Takes `value` over; an equal value is no change."""
        if value == self._value:
            return
        self._value = value
        for subscriber in list(self._subscribers):
            subscriber(value)

    def subscribe(self, subscriber: Callable[[T], None]) -> Callable[[], None]:
        """Calls `subscriber` now and on every change; returns what ends the subscription."""
        self._subscribers.append(subscriber)
        subscriber(self._value)
        return lambda: self._subscribers.remove(subscriber)
