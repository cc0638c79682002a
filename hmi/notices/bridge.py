"""Notices as QML sees them, and the failures of taps, which are shown the same way."""

from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.notices.model import Notice, NoticesState, grouped
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(NoticesState)


class NoticesService(Protocol):
    """What the bridge needs of `hmi.notices.service.NoticesService`."""

    @property
    def state(self) -> Observable[NoticesState]: ...  # noqa: D102
    def dismiss(self, key: str) -> None: ...  # noqa: D102
    def dismiss_all(self) -> None: ...  # noqa: D102
    def read_all(self) -> None: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Notices(Bridge):
    """The notice shown now, and all that are kept.

    Signals:
        failed: a tap failed: code and one sentence.
        shownChanged: another notice is to be shown, or none (`shownKey` empty).
        noticesChanged: the kept notices.
    """

    failed = Signal(str, str)
    shownChanged = Signal()
    noticesChanged = Signal()

    shownKey = _shown(str, lambda s: s.shown.key if s.shown else "", shownChanged)
    shownIcon = _shown(str, lambda s: s.shown.icon if s.shown else "", shownChanged)
    shownTitle = _shown(str, lambda s: s.shown.title if s.shown else "", shownChanged)
    shownText = _shown(str, lambda s: s.shown.text if s.shown else "", shownChanged)
    shownUrgency = _shown(str, lambda s: s.shown.urgency if s.shown else "info", shownChanged)
    unread = _shown(int, lambda s: sum(not notice.read for notice in s.notices), noticesChanged)
    urgent = _shown(bool, lambda s: any(notice.urgency == "urgent" for notice in s.notices), noticesChanged)
    count = _shown(int, lambda s: len(s.notices), noticesChanged)

    def __init__(self, service: NoticesService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._notices = DataclassListModel(
            Notice, lambda notice: notice.key, {"at": lambda notice: notice.at.timestamp() * 1000}, self
        )
        self.subscribe(service.state, lambda state: self._notices.replace(grouped(state.notices)))
        self.follow(
            service.state,
            (
                (lambda s: s.shown, self.shownChanged),
                (lambda s: s.notices, self.noticesChanged),
            ),
        )
        runner.failed.connect(self.failed)

    @property
    def state(self) -> NoticesState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(QObject, constant=True)
    def notices(self) -> QObject:
        """The kept notices, urgent ones first, then newest; roles as the fields of
        `hmi.notices.model.Notice`, `at` in milliseconds since 1970.
        """
        return self._notices

    @Slot(str)
    def dismiss(self, key: str) -> None:
        """Puts a notice away."""
        self._service.dismiss(key)

    @Slot()
    def dismissAll(self) -> None:
        """Puts all notices away."""
        self._service.dismiss_all()

    @Slot()
    def readAll(self) -> None:
        """Marks all as seen."""
        self._service.read_all()
