"""The registration assistant as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.enrolment.model import STEPS, EnrolmentState, Way
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.tasks import TaskRunner
from online.contract.equipment import Equipment

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(EnrolmentState)
Work = Coroutine[Any, Any, object]


class EnrolmentService(Protocol):
    """What the bridge needs of `hmi.enrolment.service.EnrolmentService`."""

    @property
    def state(self) -> Observable[EnrolmentState]: ...  # noqa: D102
    def open(self) -> None: ...  # noqa: D102
    def close(self) -> None: ...  # noqa: D102
    def choose(self, way: Way) -> Work: ...  # noqa: D102
    def type(self, name: str | None = None, email: str | None = None) -> Work: ...  # noqa: D102
    def create(self, name: str, email: str, password: str) -> Work: ...  # noqa: D102
    def sign_in(self, email: str, password: str) -> Work: ...  # noqa: D102
    def resend(self) -> Work: ...  # noqa: D102
    def go_on(self) -> Work: ...  # noqa: D102
    def accept(self) -> Work: ...  # noqa: D102
    def enter_pin(self, pin: str) -> Work: ...  # noqa: D102
    def enrol(self) -> Work: ...  # noqa: D102
    def cancel(self) -> Work: ...  # noqa: D102
    def dismiss(self) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Enrolment(Bridge):
    """Which step the driver is at, and what it shows.

    Signals:
        changed: anything but the document.
        documentChanged: another document is to be read.
    """

    changed = Signal()
    documentChanged = Signal()

    offer = _shown(str, lambda s: s.offer, changed)
    step = _shown(str, lambda s: s.step, changed)
    stepNumber = _shown(int, lambda s: STEPS.index(s.step), changed)
    way = _shown(str, lambda s: s.way, changed)
    name = _shown(str, lambda s: s.name, changed)
    email = _shown(str, lambda s: s.email, changed)
    waiting = _shown(str, lambda s: s.waiting, changed)
    problem = _shown(str, lambda s: s.problem, changed)
    busy = _shown(bool, lambda s: s.busy, changed)
    sent = _shown(bool, lambda s: s.sent, changed)
    later = _shown(bool, lambda s: s.later, changed)
    spinMode = _shown(str, lambda s: s.spin_mode, changed)
    spinError = _shown(str, lambda s: s.spin_error, changed)
    spinReason = _shown(str, lambda s: s.spin_reason, changed)
    enrolling = _shown(bool, lambda s: s.enrolling, changed)

    documentTitle = _shown(str, lambda s: s.document.title if s.document else "", documentChanged)
    documentVersion = _shown(str, lambda s: s.document.version if s.document else "", documentChanged)
    documentNumber = _shown(int, lambda s: s.number, documentChanged)
    documentCount = _shown(int, lambda s: s.count, documentChanged)
    paragraphs = _shown(list, lambda s: paragraphs(s), documentChanged)

    def __init__(self, service: EnrolmentService, runner: TaskRunner, equipment: Equipment) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._equipment = equipment
        self.follow(
            service.state,
            (
                (_all_but_document, self.changed),
                (lambda s: (s.document, s.number, s.count), self.documentChanged),
            ),
        )

    model = Property(str, lambda self: self._equipment.model.capitalize(), constant=True)
    powertrain = Property(str, lambda self: self._equipment.powertrain, constant=True)
    productionWeek = Property(str, lambda self: self._equipment.production_week or "", constant=True)
    version = Property(str, lambda self: self._equipment.infotainment_version or "", constant=True)

    @property
    def state(self) -> EnrolmentState:
        """The present state, for the properties."""
        return self._service.state.value

    @Slot()
    def open(self) -> None:
        """The assistant came on the screen."""
        self._service.open()

    @Slot()
    def close(self) -> None:
        """The assistant left the screen."""
        self._service.close()

    @Slot(str)
    def choose(self, way: Way) -> None:
        """How the driver wants to come to an account: ``phone``, ``sign_in`` or ``create``."""
        self._runner.run(self._service.choose(way))

    @Slot(str)
    def typeName(self, name: str) -> None:
        """Keeps the name typed so far."""
        self._runner.run(self._service.type(name=name))

    @Slot(str)
    def typeEmail(self, email: str) -> None:
        """Keeps the e-mail typed so far."""
        self._runner.run(self._service.type(email=email))

    @Slot(str, str, str)
    def createAccount(self, name: str, email: str, password: str) -> None:
        """Creates the account."""
        self._runner.run(self._service.create(name, email, password))

    @Slot(str, str)
    def signIn(self, email: str, password: str) -> None:
        """Signs in with what was typed."""
        self._runner.run(self._service.sign_in(email, password))

    @Slot()
    def resend(self) -> None:
        """Has the confirmation mail sent again."""
        self._runner.run(self._service.resend())

    @Slot()
    def goOn(self) -> None:
        """Goes on before the e-mail is confirmed."""
        self._runner.run(self._service.go_on())

    @Slot()
    def accept(self) -> None:
        """Accepts the document that is shown."""
        self._runner.run(self._service.accept())

    @Slot(str)
    def enterPin(self, pin: str) -> None:
        """Takes four digits."""
        self._runner.run(self._service.enter_pin(pin))

    @Slot()
    def enrol(self) -> None:
        """Enrols this car."""
        self._runner.run(self._service.enrol())

    @Slot()
    def cancel(self) -> None:
        """Gives up what waits for the network."""
        self._runner.run(self._service.cancel())

    @Slot()
    def dismiss(self) -> None:
        """Puts the card on Home away."""
        self._runner.run(self._service.dismiss())


def paragraphs(state: EnrolmentState) -> list[str]:
    """The document's paragraphs, a line each; a heading begins with ``# ``."""
    if state.document is None:
        return []
    return [line.strip() for line in state.document.text.splitlines() if line.strip()]


def _all_but_document(state: EnrolmentState) -> tuple[object, ...]:
    return (
        state.offer,
        state.step,
        state.way,
        state.name,
        state.email,
        state.waiting,
        state.problem,
        state.busy,
        state.sent,
        state.later,
        state.spin_mode,
        state.spin_error,
        state.spin_reason,
        state.enrolling,
    )
