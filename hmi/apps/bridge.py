"""The car's own apps as QML sees them."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.apps.model import AppRow, AppsState, StoreRow, UseRow
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(AppsState)
Work = Coroutine[Any, Any, object]


class AppsService(Protocol):
    """What the bridge needs of `hmi.apps.service.AppsService`."""

    @property
    def state(self) -> Observable[AppsState]: ...  # noqa: D102
    def look(self) -> Work: ...  # noqa: D102
    def choose(self, key: str) -> Work: ...  # noqa: D102
    def clear(self, key: str) -> Work: ...  # noqa: D102
    def restart(self, key: str) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Apps(Bridge):
    """The apps, and more of the chosen one.

    Signals: chosenChanged, storageChanged, busyChanged, toldChanged.
    """

    chosenChanged = Signal()
    storageChanged = Signal()
    busyChanged = Signal()
    toldChanged = Signal()

    chosen = _shown(str, lambda s: s.chosen, chosenChanged)
    storage = _shown(str, lambda s: s.storage, storageChanged)
    busy = _shown(str, lambda s: s.busy, busyChanged)
    told = _shown(str, lambda s: s.told, toldChanged)
    problem = _shown(str, lambda s: s.problem, toldChanged)

    def __init__(self, service: AppsService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._apps = DataclassListModel(AppRow, lambda row: row.key, parent=self)
        self._uses = DataclassListModel(UseRow, lambda row: row.kind, parent=self)
        self._stores = DataclassListModel(StoreRow, lambda row: row.kind, parent=self)
        self.subscribe(service.state, lambda state: self._apps.replace(state.apps))
        self.subscribe(service.state, lambda state: self._uses.replace(state.uses))
        self.subscribe(service.state, lambda state: self._stores.replace(state.stores))
        self.follow(
            service.state,
            (
                (lambda s: s.chosen, self.chosenChanged),
                (lambda s: s.storage, self.storageChanged),
                (lambda s: s.busy, self.busyChanged),
                (lambda s: (s.told, s.problem), self.toldChanged),
            ),
        )

    @property
    def state(self) -> AppsState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(QObject, constant=True)
    def apps(self) -> QObject:
        """All: ``key``, ``size``, ``cache``, ``hasCache``, ``program``, ``health``, ``restartable``."""
        return self._apps

    @Property(QObject, constant=True)
    def uses(self) -> QObject:
        """What the chosen one uses: ``kind``, ``text``, ``granted``."""
        return self._uses

    @Property(QObject, constant=True)
    def stores(self) -> QObject:
        """What the chosen one keeps: ``kind``, ``text``, ``size``."""
        return self._stores

    @Slot()
    def look(self) -> None:
        """Measures disk and memory."""
        self._runner.run(self._service.look())

    @Slot(str)
    def choose(self, key: str) -> None:
        """Shows more of one, or puts it away."""
        self._runner.run(self._service.choose(key))

    @Slot(str)
    def clear(self, key: str) -> None:
        """Clears what it can do without."""
        self._runner.run(self._service.clear(key))

    @Slot(str)
    def restart(self, key: str) -> None:
        """Starts its program anew."""
        self._runner.run(self._service.restart(key))
