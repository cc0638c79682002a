"""Taking one's data along as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.privacy.export.model import Drive, ExportState
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(ExportState)
Work = Coroutine[Any, Any, object]


class ExportService(Protocol):
    """What the bridge needs of `hmi.privacy.export.service.ExportService`."""

    @property
    def state(self) -> Observable[ExportState]: ...  # noqa: D102
    def watch(self, on: bool) -> Work: ...  # noqa: D102
    def export(self, path: str) -> Work: ...  # noqa: D102
    def cancel(self) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class TakeAlong(Bridge):
    """What the car keeps of the driver, to be taken along on a drive.

    Signals: drivesChanged, statusChanged, progressChanged.
    """

    drivesChanged = Signal()
    statusChanged = Signal()
    progressChanged = Signal()

    count = _shown(int, lambda s: len(s.drives), drivesChanged)
    status = _shown(str, lambda s: s.status, statusChanged)
    result = _shown(str, lambda s: s.result, statusChanged)
    problem = _shown(str, lambda s: s.problem, statusChanged)
    progress = _shown(float, lambda s: s.progress, progressChanged)

    def __init__(self, service: ExportService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._drives = DataclassListModel(Drive, lambda drive: drive.path, parent=self)
        self.subscribe(service.state, lambda state: self._drives.replace(state.drives))
        self.follow(
            service.state,
            (
                (lambda s: s.drives, self.drivesChanged),
                (lambda s: (s.status, s.result, s.problem), self.statusChanged),
                (lambda s: s.progress, self.progressChanged),
            ),
        )

    @property
    def state(self) -> ExportState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(QObject, constant=True)
    def drives(self) -> QObject:
        """What is plugged in: ``path``, ``name``, ``free``."""
        return self._drives

    @Slot(bool)
    def watch(self, on: bool) -> None:
        """Drives are looked for while somebody looks."""
        self._runner.run(self._service.watch(on))

    @Slot(str)
    def write(self, path: str) -> None:
        """Writes everything to the drive at `path`."""
        self._runner.run(self._service.export(path))

    @Slot()
    def cancel(self) -> None:
        """Ends the writing."""
        self._runner.run(self._service.cancel())
