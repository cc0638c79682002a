"""The state of the car's own parts as QML sees it."""

from math import nan
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from hmi.status.model import ProgramState, StatusState

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(StatusState)


class StatusService(Protocol):
    """What the bridge needs of `hmi.status.service.StatusService`."""

    @property
    def state(self) -> Observable[StatusState]: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Status(Bridge):
    """Network, privacy level and the other programs.

    Signals:
        networkChanged, privacyChanged, programsChanged, startSecondsChanged: what their names say.
    """

    networkChanged = Signal()
    privacyChanged = Signal()
    programsChanged = Signal()
    startSecondsChanged = Signal()

    network = _shown(str, lambda s: s.network, networkChanged)
    networkMessage = _shown(str, lambda s: s.network_message, networkChanged)
    privacy = _shown(str, lambda s: s.privacy, privacyChanged)
    mapsRunning = _shown(bool, lambda s: _running(s, "maps"), programsChanged)
    voiceRunning = _shown(bool, lambda s: _running(s, "voice"), programsChanged)

    def __init__(self, service: StatusService, runner: TaskRunner, version: str = "") -> None:
        super().__init__()
        self._version = version
        self._start_seconds = nan
        self._service = service
        self._runner = runner
        self._programs = DataclassListModel(ProgramState, lambda program: program.name, parent=self)
        self.subscribe(service.state, lambda state: self._programs.replace(state.programs))
        self.follow(
            service.state,
            (
                (lambda s: (s.network, s.network_message), self.networkChanged),
                (lambda s: s.privacy, self.privacyChanged),
                (lambda s: s.programs, self.programsChanged),
            ),
        )

    @property
    def state(self) -> StatusState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(str, constant=True)
    def version(self) -> str:
        """Version of this software."""
        return self._version

    @Property(float, notify=startSecondsChanged)
    def startSeconds(self) -> float:
        """How long the last start took, in seconds; NaN while unknown."""
        return self._start_seconds

    def started(self, seconds: float) -> None:
        """Tells how long the start took."""
        self._start_seconds = seconds
        self.startSecondsChanged.emit()

    @Property(QObject, constant=True)
    def programs(self) -> QObject:
        """The other programs: ``name``, ``status``, ``restarts``, ``message``."""
        return self._programs


def _running(state: StatusState, name: str) -> bool:
    """Whether a program runs; one that nobody watches is not known to be broken."""
    return all(program.status == "running" for program in state.programs if program.name == name)
