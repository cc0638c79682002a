"""The driver's privacy as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.account.qr import qr_code
from hmi.privacy.model import Consent, ErasureState
from hmi.qt.bridges import Bridge
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from online.contract.availability import PrivacyLevel
from online.contract.consents import Purpose

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Work = Coroutine[Any, Any, object]


class PrivacyService(Protocol):
    """What the bridge needs of `hmi.privacy.service.PrivacyService`."""

    @property
    def level(self) -> Observable[PrivacyLevel]: ...  # noqa: D102
    def choose(self, level: PrivacyLevel) -> Work: ...  # noqa: D102


class ConsentService(Protocol):
    """What the bridge needs of `hmi.privacy.consents.ConsentService`."""

    @property
    def state(self) -> Observable[tuple[Consent, ...]]: ...  # noqa: D102
    def decide(self, purpose: Purpose, given: bool) -> Work: ...  # noqa: D102


class ErasureService(Protocol):
    """What the bridge needs of `hmi.privacy.erasure.ErasureService`."""

    @property
    def state(self) -> Observable[ErasureState]: ...  # noqa: D102
    def erase(self, password: str) -> Work: ...  # noqa: D102
    def dismiss(self) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Privacy(Bridge):
    """What leaves the car, what the services may keep, and the driver's way to get or delete all of it.

    Signals:
        levelChanged: `level`.
        keepsRecordingsChanged: `keepsRecordings`.
        erasureChanged: `erasureStatus`, `erasureProblem`.
    """

    levelChanged = Signal()
    erasureChanged = Signal()
    keepsRecordingsChanged = Signal()

    def __init__(
        self,
        service: PrivacyService,
        consents: ConsentService,
        erasure: ErasureService,
        data_address: str,
        runner: TaskRunner,
    ) -> None:
        super().__init__()
        self._service = service
        self._consents_service = consents
        self._erasure = erasure
        self._data_address = data_address
        self._runner = runner
        self._consents = DataclassListModel(
            Consent, lambda consent: consent.purpose, {"kept": lambda consent: consent.text}, self
        )
        self.subscribe(consents.state, self._consents.replace)
        self.follow(consents.state, ((_keeps_recordings, self.keepsRecordingsChanged),))
        self.follow(service.level, ((lambda level: level, self.levelChanged),))
        self.follow(erasure.state, ((lambda state: state, self.erasureChanged),))

    @Property(str, notify=levelChanged)
    def level(self) -> str:
        """``maximum``, ``no_position`` or ``full``."""
        return self._service.level.value

    @Property(QObject, constant=True)
    def consents(self) -> QObject:
        """Of the driver: ``purpose``, ``name``, ``kept`` (what is kept for it), ``given``, ``waiting``."""
        return self._consents

    @Property(bool, notify=keepsRecordingsChanged)
    def keepsRecordings(self) -> bool:
        """Whether the driver consents to ``voice_recordings``."""
        return _keeps_recordings(self._consents_service.state.value)

    @Property(str, constant=True)
    def dataAddress(self) -> str:
        """The page of the phone where all data can be downloaded."""
        return self._data_address

    @Property(str, constant=True)
    def dataQrPath(self) -> str:
        """That address as a QR code; `dataQrModules` is the length of its side."""
        return qr_code(self._data_address).path

    @Property(int, constant=True)
    def dataQrModules(self) -> int:
        """See `dataQrPath`."""
        return qr_code(self._data_address).modules

    @Property(str, notify=erasureChanged)
    def erasureStatus(self) -> str:
        """``idle``, ``asking`` or ``done``."""
        return self._erasure.state.value.status

    @Property(str, notify=erasureChanged)
    def erasureProblem(self) -> str:
        """Why the last try to delete the account did not work."""
        return self._erasure.state.value.problem

    @Slot(str)
    def setLevel(self, level: str) -> None:
        """One of the levels."""
        self._runner.run(self._service.choose(cast("PrivacyLevel", level)))

    @Slot(str, bool)
    def decide(self, purpose: str, given: bool) -> None:
        """Gives a consent or withdraws it."""
        self._runner.run(self._consents_service.decide(cast("Purpose", purpose), given))

    @Slot(str)
    def erase(self, password: str) -> None:
        """Deletes the account and all that is kept of it."""
        self._runner.run(self._erasure.erase(password))

    @Slot()
    def dismiss(self) -> None:
        """Forgets what was said about the last try."""
        self._runner.run(self._erasure.dismiss())


def _keeps_recordings(consents: tuple[Consent, ...]) -> bool:
    return any(one.given for one in consents if one.purpose == "voice_recordings")
