"""The light of the screen as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.qt.bridges import Bridge
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Work = Coroutine[Any, Any, object]


class LightService(Protocol):
    """What the bridge needs of `hmi.light.service.LightService`."""

    @property
    def lamp(self) -> bool: ...  # noqa: D102
    @property
    def screen_on(self) -> Observable[bool]: ...  # noqa: D102
    def lower(self) -> Work: ...  # noqa: D102
    def set_brightness(self, brightness: float) -> Work: ...  # noqa: D102
    def turn_off(self) -> None: ...  # noqa: D102
    def wake(self) -> None: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Light(Bridge):
    """Whether the screen is on; its brightness is `Preferences.brightness`.

    Signals:
        screenOnChanged: the screen went dark or came back.
    """

    screenOnChanged = Signal()

    def __init__(self, service: LightService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self.follow(service.screen_on, ((lambda on: on, self.screenOnChanged),))

    lamp = Property(bool, lambda self: self._service.lamp, constant=True)
    screenOn = Property(bool, lambda self: self._service.screen_on.value, notify=screenOnChanged)

    @Slot()
    def lower(self) -> None:
        """The lowest light of screen and instruments."""
        self._runner.run(self._service.lower())

    @Slot(float)
    def setBrightness(self, brightness: float) -> None:
        """Screen and instruments, 0.05 to 1."""
        self._runner.run(self._service.set_brightness(brightness))

    @Slot()
    def turnOff(self) -> None:
        """The screen goes dark until it is touched."""
        self._service.turn_off()

    @Slot()
    def wake(self) -> None:
        """The screen shows again what it showed."""
        self._service.wake()
