"""The trip computer as QML sees it."""

from collections.abc import Coroutine
from math import nan
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.qt.bridges import Bridge
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from hmi.trips.model import TRIPS, Trip, TripKind
from hmi.trips.model import Trips as State
from hmi.trips.rows import TripRow, trip_row

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Work = Coroutine[Any, Any, object]


class TripService(Protocol):
    """What the bridge needs of `hmi.trips.service.TripService`."""

    @property
    def state(self) -> Observable[State]: ...  # noqa: D102
    @property
    def undoable(self) -> Observable[TripKind | None]: ...  # noqa: D102
    def reset(self, kind: str) -> Work: ...  # noqa: D102
    def undo(self) -> Work: ...  # noqa: D102
    def forget_undo(self) -> None: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Trips(Bridge):
    """`memories` are rows of `TripRow`: since start, since refuelling, long-term; NaN means unknown.

    Signals:
        startChanged: the trip since start.
        undoableChanged: what can be brought back, as ``long``; empty for nothing.
    """

    startChanged = Signal()
    undoableChanged = Signal()

    def __init__(self, service: TripService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._memories = DataclassListModel(TripRow, lambda row: row.kind, parent=self)
        self.subscribe(service.state, self._fill)
        self.follow(service.state, ((lambda state: trip_row("start", state.start), self.startChanged),))
        self.follow(service.undoable, ((lambda kind: kind, self.undoableChanged),))

    memories = Property(QObject, lambda self: self._memories, constant=True)
    startKm = Property(float, lambda self: self._start.kilometres, notify=startChanged)
    startSeconds = Property(float, lambda self: self._start.seconds, notify=startChanged)
    startKmh = Property(float, lambda self: _number(self._start.speed_kmh), notify=startChanged)
    startLitres = Property(float, lambda self: _number(self._start.litres_per_100_km), notify=startChanged)
    startKwh = Property(float, lambda self: _number(self._start.kwh_per_100_km), notify=startChanged)
    undoable = Property(str, lambda self: self._service.undoable.value or "", notify=undoableChanged)

    @Slot(str)
    def reset(self, kind: str) -> None:
        """Sets ``start``, ``refuel`` or ``long`` to nothing."""
        self._runner.run(self._service.reset(kind))

    @Slot()
    def undo(self) -> None:
        """Brings back what was reset last."""
        self._runner.run(self._service.undo())

    @Slot()
    def forgetUndo(self) -> None:
        """The last reset stands."""
        self._service.forget_undo()

    @property
    def _start(self) -> Trip:
        return self._service.state.value.start

    def _fill(self, state: State) -> None:
        self._memories.replace([trip_row(kind, state.of(kind)) for kind in TRIPS])


def _number(value: float | None) -> float:
    return nan if value is None else value
