"""The account as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.account.qr import qr_code
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(AccountState)
Work = Coroutine[Any, Any, object]


class AccountService(Protocol):
    """What the bridge needs of `hmi.account.service.AccountService`."""

    @property
    def state(self) -> Observable[AccountState]: ...  # noqa: D102
    def begin_sign_in(self) -> Work: ...  # noqa: D102
    def cancel_sign_in(self) -> Work: ...  # noqa: D102
    def sign_in_typed(self, email: str, password: str) -> Work: ...  # noqa: D102
    def sign_out(self) -> Work: ...  # noqa: D102
    def resend_mail(self) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Account(Bridge):
    """Who is signed in, and a sign-in under way.

    Signals:
        driverChanged: who is signed in and what is known of the account.
        signInChanged: status, code or problem of a sign-in.
        secondsLeftChanged: its countdown.
    """

    driverChanged = Signal()
    signInChanged = Signal()
    secondsLeftChanged = Signal()

    signedIn = _shown(bool, lambda s: s.signed_in, driverChanged)
    name = _shown(str, lambda s: s.name, driverChanged)
    email = _shown(str, lambda s: s.email, driverChanged)
    initials = _shown(str, lambda s: s.initials, driverChanged)
    verified = _shown(bool, lambda s: s.verified, driverChanged)
    role = _shown(str, lambda s: s.role, driverChanged)
    vin = _shown(str, lambda s: s.vin, driverChanged)
    enrolmentProblem = _shown(str, lambda s: s.enrolment_problem, driverChanged)
    offline = _shown(bool, lambda s: s.offline, driverChanged)

    status = _shown(str, lambda s: s.sign_in.status, signInChanged)
    userCode = _shown(str, lambda s: s.sign_in.user_code, signInChanged)
    address = _shown(str, lambda s: s.sign_in.address, signInChanged)
    problem = _shown(str, lambda s: s.sign_in.problem, signInChanged)
    qrPath = _shown(str, lambda s: qr_code(s.sign_in.qr_address).path, signInChanged)
    qrModules = _shown(int, lambda s: qr_code(s.sign_in.qr_address).modules, signInChanged)
    secondsLeft = _shown(int, lambda s: s.sign_in.seconds_left, secondsLeftChanged)

    def __init__(self, service: AccountService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self.follow(
            service.state,
            (
                (_driver, self.driverChanged),
                (_sign_in, self.signInChanged),
                (lambda s: s.sign_in.seconds_left, self.secondsLeftChanged),
            ),
        )

    @property
    def state(self) -> AccountState:
        """The present state, for the properties."""
        return self._service.state.value

    @Slot()
    def beginSignIn(self) -> None:
        """Asks for a code to sign in with the phone."""
        self._runner.run(self._service.begin_sign_in())

    @Slot()
    def cancelSignIn(self) -> None:
        """Forgets the sign-in under way."""
        self._runner.run(self._service.cancel_sign_in())

    @Slot(str, str)
    def signInTyped(self, email: str, password: str) -> None:
        """Signs in with what was typed."""
        self._runner.run(self._service.sign_in_typed(email, password))

    @Slot()
    def signOut(self) -> None:
        """Ends the driver's session in this car."""
        self._runner.run(self._service.sign_out())

    @Slot()
    def resendMail(self) -> None:
        """Has the confirmation mail sent again."""
        self._runner.run(self._service.resend_mail())


def _driver(state: AccountState) -> tuple[object, ...]:
    return (
        state.signed_in,
        state.name,
        state.email,
        state.initials,
        state.verified,
        state.role,
        state.vin,
        state.enrolment_problem,
        state.offline,
    )


def _sign_in(state: AccountState) -> tuple[str, ...]:
    going = state.sign_in
    return (going.status, going.user_code, going.address, going.qr_address, going.problem)
