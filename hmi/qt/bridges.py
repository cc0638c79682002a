"""How QML finds the bridges: singletons of the module `Hola.Backend`, handed to each engine by the window."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, SignalInstance
from PySide6.QtQml import QJSEngine, QQmlEngine

from chassis.observable import Observable

BRIDGES = "holaBridges"
"""Dynamic property of an engine that holds its bridges by QML name."""


class Shown[T]:
    """Makes the read-only properties of a bridge whose `state` is a `T`.

    ``_shown = Shown(VehicleState)``, then in the class body
    ``parked = _shown(bool, lambda state: state.parked, drivingChanged)``.
    """

    def __init__(self, of: type[T]) -> None:
        self.of = of

    def __call__(self, kind: type, read: Callable[[T], object], notify: Signal) -> Any:
        """A property of the QML type that stands for `kind`; `notify` is the signal of its change."""
        return Property(kind, lambda bridge: read(bridge.state), notify=notify)


class Bridge(QObject):
    """What QML sees of one feature. Its class name is its name in QML.

    Subclasses carry `@QmlElement @QmlSingleton`; QML then asks `create` for the instance that was given to
    its engine with `install`, so every window and every test has bridges of its own.
    """

    def __init__(self) -> None:
        super().__init__()
        self._subscriptions: list[Callable[[], None]] = []

    def __init_subclass__(cls, **options: Any) -> None:
        """Gives each bridge the static `create` that Qt calls (PySide passes nothing but the engine)."""
        super().__init_subclass__(**options)
        name = cls.__name__
        cls.create = staticmethod(lambda engine: _installed(engine, name))  # type: ignore[attr-defined]

    def follow[T](
        self, source: Observable[T], views: Iterable[tuple[Callable[[T], object], SignalInstance]]
    ) -> None:
        """Emits a signal whenever its view of the observed value has changed; not for the first value."""
        for view, changed in views:
            self._subscriptions.append(source.subscribe(_on_change(view, changed, source.value)))

    def subscribe[T](self, source: Observable[T], receive: Callable[[T], None]) -> None:
        """Calls `receive` with the present value and on every change, until `close`."""
        self._subscriptions.append(source.subscribe(receive))

    def own(self, end: Callable[[], None]) -> None:
        """Ends a subscription with the others, in `close`."""
        self._subscriptions.append(end)

    def close(self) -> None:
        """Ends all subscriptions; the last state stays visible."""
        while self._subscriptions:
            self._subscriptions.pop()()


def _installed(engine: QQmlEngine, name: str) -> QObject:
    bridges: dict[str, QObject] = engine.property(BRIDGES) or {}
    return bridges[name]


def _on_change[T](view: Callable[[T], object], changed: SignalInstance, first: T) -> Callable[[T], None]:
    shown = view(first)

    def receive(value: T) -> None:
        nonlocal shown
        now = view(value)
        if now != shown:
            shown = now
            changed.emit()

    return receive


def install(engine: QQmlEngine, bridges: Iterable[Bridge]) -> None:
    """Makes `bridges` the singletons that QML in this engine sees; before the first file is loaded.

    The engine keeps no hold on them: the caller keeps them for as long as the QML lives.
    """
    by_name = {type(bridge).__name__: bridge for bridge in bridges}
    for bridge in by_name.values():
        QJSEngine.setObjectOwnership(bridge, QJSEngine.ObjectOwnership.CppOwnership)
    engine.setProperty(BRIDGES, by_name)
