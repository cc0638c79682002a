"""Versions and licences as QML sees them."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, QTimeZone, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.about.model import AboutState, Part
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(AboutState)
Work = Coroutine[Any, Any, object]


class AboutService(Protocol):
    """What the bridge needs of `hmi.about.service.AboutService`."""

    @property
    def state(self) -> Observable[AboutState]: ...  # noqa: D102
    def load(self) -> Work: ...  # noqa: D102
    def read(self, name: str) -> Work: ...  # noqa: D102
    def close(self) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class About(Bridge):
    """The parts of the software, and one licence that is read.

    Signals:
        readingChanged: another licence is read, or none any more.
    """

    readingChanged = Signal()

    reading = _shown(bool, lambda s: s.reading is not None, readingChanged)
    readingName = _shown(str, lambda s: s.reading.name if s.reading else "", readingChanged)
    readingLicence = _shown(str, lambda s: s.reading.licence if s.reading else "", readingChanged)
    paragraphs = _shown(list, lambda s: list(s.reading.paragraphs) if s.reading else [], readingChanged)

    def __init__(self, service: AboutService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._parts = DataclassListModel(
            Part, lambda part: part.name, {"texts": lambda part: len(part.texts)}, parent=self
        )
        self.subscribe(service.state, lambda state: self._parts.replace(state.parts))
        self.follow(service.state, ((lambda s: s.reading, self.readingChanged),))

    @property
    def state(self) -> AboutState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(QObject, constant=True)
    def parts(self) -> QObject:
        """All parts: ``name``, ``version``, ``licence``; empty until `load` was called."""
        return self._parts

    @Property(str, constant=True)
    def timeZone(self) -> str:
        """The car's time zone by its IANA name, e.g. ``Europe/Helsinki``."""
        return bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")

    @Slot()
    def load(self) -> None:
        """Looks the parts up, if that was not done yet."""
        self._runner.run(self._service.load())

    @Slot(str)
    def read(self, name: str) -> None:
        """Opens the licence of a part."""
        self._runner.run(self._service.read(name))

    @Slot()
    def closeReading(self) -> None:
        """Puts the licence away."""
        self._runner.run(self._service.close())
