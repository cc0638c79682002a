"""The address book as QML sees it: how many people, never who."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.contacts.model import ContactsState
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(ContactsState)


class ContactsService(Protocol):
    """What the bridge needs of `hmi.contacts.service.ContactsService`."""

    @property
    def state(self) -> Observable[ContactsState]: ...  # noqa: D102
    def take_in(self) -> Coroutine[Any, Any, object]: ...  # noqa: D102
    def clear(self) -> Coroutine[Any, Any, object]: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Contacts(Bridge):
    """The people the driver knows.

    Signals:
        countChanged: how many there are, or whether they may be named.
        readingChanged: an import began or ended; `told` is what came of it.
    """

    countChanged = Signal()
    readingChanged = Signal()

    count = _shown(int, lambda s: s.count, countChanged)
    open = _shown(bool, lambda s: s.open, countChanged)
    reading = _shown(bool, lambda s: s.reading, readingChanged)
    told = _shown(str, lambda s: s.problem or s.done, readingChanged)

    def __init__(self, service: ContactsService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self.follow(
            service.state,
            (
                (lambda s: (s.count, s.open), self.countChanged),
                (lambda s: (s.reading, s.problem, s.done), self.readingChanged),
            ),
        )

    @property
    def state(self) -> ContactsState:
        """The present state, for the properties."""
        return self._service.state.value

    @Slot()
    def takeIn(self) -> None:
        """Takes in the address books on the drives that are plugged in."""
        self._runner.run(self._service.take_in())

    @Slot()
    def clear(self) -> None:
        """Forgets everybody."""
        self._runner.run(self._service.clear())
