"""Recordings and engines as QML sees them."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from hmi.recordings.model import EngineRow, Kept, RecordingsState

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(RecordingsState)
Work = Coroutine[Any, Any, object]


class RecordingsService(Protocol):
    """What the bridge needs of `hmi.recordings.service.RecordingsService`."""

    @property
    def state(self) -> Observable[RecordingsState]: ...  # noqa: D102
    def look(self) -> Work: ...  # noqa: D102
    def play(self, name: str) -> Work: ...  # noqa: D102
    def delete(self, name: str) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Recordings(Bridge):
    """What was kept of the driver's sentences.

    Signals: keptChanged, playingChanged, problemChanged.
    """

    keptChanged = Signal()
    playingChanged = Signal()
    problemChanged = Signal()

    count = _shown(int, lambda s: len(s.recordings), keptChanged)
    playing = _shown(str, lambda s: s.playing, playingChanged)
    problem = _shown(str, lambda s: s.problem, problemChanged)

    def __init__(self, service: RecordingsService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._kept = DataclassListModel(Kept, lambda row: row.name, parent=self)
        self._engines = DataclassListModel(EngineRow, lambda row: row.language, parent=self)
        self.subscribe(service.state, lambda state: self._kept.replace(state.recordings))
        self.subscribe(service.state, lambda state: self._engines.replace(state.engines))
        self.follow(
            service.state,
            (
                (lambda s: s.recordings, self.keptChanged),
                (lambda s: s.playing, self.playingChanged),
                (lambda s: s.problem, self.problemChanged),
            ),
        )

    @property
    def state(self) -> RecordingsState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(QObject, constant=True)
    def kept(self) -> QObject:
        """The recordings, newest first: ``name``, ``at``, ``length``."""
        return self._kept

    @Property(QObject, constant=True)
    def engines(self) -> QObject:
        """What recognises each language: ``language``, ``text``, ``works``."""
        return self._engines

    @Slot()
    def look(self) -> None:
        """Asks what there is."""
        self._runner.run(self._service.look())

    @Slot(str)
    def play(self, name: str) -> None:
        """Lets one be heard; stops it when it is heard already."""
        self._runner.run(self._service.play(name))

    @Slot(str)
    def remove(self, name: str) -> None:
        """Deletes one."""
        self._runner.run(self._service.delete(name))

    @Slot()
    def removeAll(self) -> None:
        """Deletes all."""
        self._runner.run(self._service.delete(""))
