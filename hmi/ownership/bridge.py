"""The proof of ownership as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.ownership.model import OwnershipState
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(OwnershipState)
Work = Coroutine[Any, Any, object]


class OwnershipService(Protocol):
    """What the bridge needs of `hmi.ownership.service.OwnershipService`."""

    @property
    def state(self) -> Observable[OwnershipState]: ...  # noqa: D102
    def begin(self) -> Work: ...  # noqa: D102
    def cancel(self) -> Work: ...  # noqa: D102
    def name(self, email: str) -> Work: ...  # noqa: D102
    def pair(self, code: str) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Ownership(Bridge):
    """How this car is registered, and how far that has come.

    Signals:
        changed: any of it but the countdowns.
        counted: the countdowns.
    """

    changed = Signal()
    counted = Signal()

    proof = _shown(str, lambda s: s.proof or "", changed)
    reason = _shown(str, lambda s: s.reason, changed)
    step = _shown(str, lambda s: s.step, changed)
    problem = _shown(str, lambda s: s.problem, changed)
    primaryName = _shown(str, lambda s: s.primary_name, changed)
    secondsLeft = _shown(int, lambda s: s.seconds_left, counted)
    pausedSeconds = _shown(int, lambda s: s.paused_seconds, counted)

    def __init__(self, service: OwnershipService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self.follow(
            service.state,
            (
                (lambda s: (s.proof, s.reason, s.step, s.problem, s.primary_name), self.changed),
                (lambda s: (s.seconds_left, s.paused_seconds), self.counted),
            ),
        )

    @property
    def state(self) -> OwnershipState:
        """The present state, for the properties."""
        return self._service.state.value

    @Slot()
    def begin(self) -> None:
        """Waits for key one."""
        self._runner.run(self._service.begin())

    @Slot()
    def cancel(self) -> None:
        """Waits for keys no more."""
        self._runner.run(self._service.cancel())

    @Slot(str)
    def name(self, email: str) -> None:
        """Says by the e-mail of an account whose the car is."""
        self._runner.run(self._service.name(email))

    @Slot(str)
    def pair(self, code: str) -> None:
        """Sends the code from the app."""
        self._runner.run(self._service.pair(code))
