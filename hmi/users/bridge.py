"""The user menu as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from hmi.users.model import Invited, UserRow, UsersState

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(UsersState)
Work = Coroutine[Any, Any, object]


class UsersService(Protocol):
    """What the bridge needs of `hmi.users.service.UsersService`."""

    @property
    def state(self) -> Observable[UsersState]: ...  # noqa: D102
    def switch(self, account_id: str) -> Work: ...  # noqa: D102
    def sign_out(self) -> Work: ...  # noqa: D102
    def remove(self, account_id: str) -> Work: ...  # noqa: D102
    def ask(self) -> None: ...  # noqa: D102
    def leave(self) -> None: ...  # noqa: D102
    def enter(self, pin: str) -> Work: ...  # noqa: D102
    def save_spin(self, on: bool) -> Work: ...  # noqa: D102
    def nominate(self, email: str) -> Work: ...  # noqa: D102
    def take_back(self, nomination_id: str) -> Work: ...  # noqa: D102
    def withdraw(self, account_id: str) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Users(Bridge):
    """Who uses this car, who drives, and the S-PIN that opens what is confidential.

    Signals:
        usersChanged: the list, or who of it drives.
        identifiedChanged: whether what is confidential is shown; whether there is an S-PIN.
        entryChanged: the S-PIN that is asked, its lock, and why the last one was not taken.
        saidChanged: sentences for the driver.
    """

    usersChanged = Signal()
    identifiedChanged = Signal()
    entryChanged = Signal()
    saidChanged = Signal()

    count = _shown(int, lambda s: len(s.users), usersChanged)
    guest = _shown(bool, lambda s: s.guest, usersChanged)
    full = _shown(bool, lambda s: s.full, usersChanged)
    presentId = _shown(str, lambda s: s.present.account_id, usersChanged)
    name = _shown(str, lambda s: s.present.name, usersChanged)
    initials = _shown(str, lambda s: s.present.initials, usersChanged)
    colour = _shown(int, lambda s: s.present.colour, usersChanged)
    role = _shown(str, lambda s: s.present.role, usersChanged)
    saved = _shown(bool, lambda s: s.present.saved, usersChanged)

    identified = _shown(bool, lambda s: s.identified, identifiedChanged)
    spinSet = _shown(bool, lambda s: s.spin_set, identifiedChanged)
    guarded = _shown(bool, lambda s: s.spin_set and not s.identified, identifiedChanged)

    entry = _shown(str, lambda s: s.entry, entryChanged)
    entryProblem = _shown(str, lambda s: s.entry_problem, entryChanged)
    closedSeconds = _shown(int, lambda s: s.closed_seconds, entryChanged)

    note = _shown(str, lambda s: s.note, saidChanged)
    problem = _shown(str, lambda s: s.problem, saidChanged)
    done = _shown(str, lambda s: s.done, saidChanged)

    users = Property(QObject, lambda self: self._users, constant=True)
    invited = Property(QObject, lambda self: self._invited, constant=True)
    invitedCount = _shown(int, lambda s: len(s.invited), usersChanged)

    def __init__(self, service: UsersService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._users = DataclassListModel(UserRow, lambda row: row.account_id, parent=self)
        self._invited = DataclassListModel(Invited, lambda row: row.nomination_id, parent=self)
        self.subscribe(service.state, self._fill)
        self.follow(
            service.state,
            (
                (lambda s: (s.users, s.guest, s.invited), self.usersChanged),
                (lambda s: (s.identified, s.spin_set), self.identifiedChanged),
                (lambda s: (s.entry, s.entry_problem, s.closed_seconds), self.entryChanged),
                (lambda s: (s.note, s.problem, s.done), self.saidChanged),
            ),
        )

    @property
    def state(self) -> UsersState:
        """The present state, for the properties."""
        return self._service.state.value

    def _fill(self, state: UsersState) -> None:
        self._users.replace(state.users)
        self._invited.replace(state.invited)

    @Slot(str)
    def switchTo(self, account_id: str) -> None:
        """Goes on with another user; with a guest when it is empty."""
        self._runner.run(self._service.switch(account_id))

    @Slot()
    def signOut(self) -> None:
        """Ends the driver's sign-in."""
        self._runner.run(self._service.sign_out())

    @Slot(str)
    def remove(self, account_id: str) -> None:
        """Forgets a user and all that this car keeps of them."""
        self._runner.run(self._service.remove(account_id))

    @Slot()
    def ask(self) -> None:
        """Asks the driver for the S-PIN."""
        self._service.ask()

    @Slot()
    def leave(self) -> None:
        """Does without the S-PIN for now."""
        self._service.leave()

    @Slot(str)
    def enter(self, pin: str) -> None:
        """Takes an S-PIN."""
        self._runner.run(self._service.enter(pin))

    @Slot(bool)
    def saveSpin(self, on: bool) -> None:
        """Whether this car remembers that the driver need not be asked."""
        self._runner.run(self._service.save_spin(on))

    @Slot(str)
    def nominate(self, email: str) -> None:
        """Nominates a secondary user by e-mail."""
        self._runner.run(self._service.nominate(email))

    @Slot(str)
    def takeBack(self, nomination_id: str) -> None:
        """Takes a nomination back."""
        self._runner.run(self._service.take_back(nomination_id))

    @Slot(str)
    def withdraw(self, account_id: str) -> None:
        """Takes a secondary user's role away."""
        self._runner.run(self._service.withdraw(account_id))
