"""Something that happens and is told to whoever listens."""

from collections.abc import Callable

from chassis.observable import Observable


class Topic[T]:
    """Passes each published value on to its subscribers in order; unlike an `Observable` it keeps nothing."""

    def __init__(self) -> None:
        self._subscribers: list[Callable[[T], None]] = []

    def publish(self, value: T) -> None:
        """Tells every subscriber; equal values are told each time."""
        for subscriber in list(self._subscribers):
            subscriber(value)

    def subscribe(self, subscriber: Callable[[T], None]) -> Callable[[], None]:
        """Calls `subscriber` with each value from now on. Returns what ends that."""
        self._subscribers.append(subscriber)
        return lambda: self._subscribers.remove(subscriber)


def on_change[T](
    observable: Observable[T], part: Callable[[T], object], callback: Callable[[], None]
) -> Callable[[], None]:
    """Calls `callback` from now on whenever `part` of the value changes. Returns what ends that."""
    last = [part(observable.value)]

    def compare(value: T) -> None:
        now = part(value)
        if now != last[0]:
            last[0] = now
            callback()

    return observable.subscribe(compare)
