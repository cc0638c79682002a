"""Day and night by the sun as QML sees it."""

from typing import Protocol

from PySide6.QtCore import Property, Signal
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.qt.bridges import Bridge

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class DaylightService(Protocol):
    """What the bridge needs of `hmi.daylight.service.DaylightService`."""

    @property
    def dark(self) -> Observable[bool]: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Daylight(Bridge):
    """Whether the sun is down where the car is.

    Signals:
        darkChanged: the sun rose or set.
    """

    darkChanged = Signal()

    def __init__(self, service: DaylightService) -> None:
        super().__init__()
        self._service = service
        self.follow(service.dark, ((lambda dark: dark, self.darkChanged),))

    @Property(bool, notify=darkChanged)
    def dark(self) -> bool:
        """Whether it is between sunset and sunrise."""
        return self._service.dark.value
