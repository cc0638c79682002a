"""The driver's settings as QML sees them."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.personalisation import model
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.tasks import TaskRunner

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(model.Preferences)


class PersonalisationService(Protocol):
    """What the bridge needs of `hmi.personalisation.service.PersonalisationService`."""

    @property
    def state(self) -> Observable[model.Preferences]: ...  # noqa: D102
    def change(self, **fields: object) -> Coroutine[Any, Any, object]: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Preferences(Bridge):
    """One property a setting; a slot asks for a change, which shows once it is kept.

    Signals: one a property.
    """

    themeChanged = Signal()
    languageChanged = Signal()
    unitsChanged = Signal()
    clock24hChanged = Signal()
    wakePhraseChanged = Signal()
    voiceSpeedChanged = Signal()
    voiceVolumeChanged = Signal()
    mediaVolumeChanged = Signal()
    reducedMotionChanged = Signal()

    theme = _shown(str, lambda p: p.theme, themeChanged)
    language = _shown(str, lambda p: p.language, languageChanged)
    units = _shown(str, lambda p: p.units, unitsChanged)
    clock24h = _shown(bool, lambda p: p.clock_24h, clock24hChanged)
    wakePhrase = _shown(bool, lambda p: p.wake_phrase, wakePhraseChanged)
    voiceSpeed = _shown(float, lambda p: p.voice_speed, voiceSpeedChanged)
    voiceVolume = _shown(float, lambda p: p.voice_volume, voiceVolumeChanged)
    mediaVolume = _shown(float, lambda p: p.media_volume, mediaVolumeChanged)
    reducedMotion = _shown(bool, lambda p: p.reduced_motion, reducedMotionChanged)

    def __init__(self, service: PersonalisationService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self.follow(
            service.state,
            (
                (lambda p: p.theme, self.themeChanged),
                (lambda p: p.language, self.languageChanged),
                (lambda p: p.units, self.unitsChanged),
                (lambda p: p.clock_24h, self.clock24hChanged),
                (lambda p: p.wake_phrase, self.wakePhraseChanged),
                (lambda p: p.voice_speed, self.voiceSpeedChanged),
                (lambda p: p.voice_volume, self.voiceVolumeChanged),
                (lambda p: p.media_volume, self.mediaVolumeChanged),
                (lambda p: p.reduced_motion, self.reducedMotionChanged),
            ),
        )

    @property
    def state(self) -> model.Preferences:
        """The present settings, for the properties."""
        return self._service.state.value

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """``auto``, ``day`` or ``night``."""
        self._runner.run(self._service.change(theme=theme))

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """One of `hmi.personalisation.model.LANGUAGES`."""
        self._runner.run(self._service.change(language=language))

    @Slot(str)
    def setUnits(self, units: str) -> None:
        """``metric`` or ``imperial``."""
        self._runner.run(self._service.change(units=units))

    @Slot(bool)
    def setClock24h(self, on: bool) -> None:
        """24-hour clock, or 12."""
        self._runner.run(self._service.change(clock_24h=on))

    @Slot(bool)
    def setWakePhrase(self, on: bool) -> None:
        """Whether "Hola Hola" is listened for."""
        self._runner.run(self._service.change(wake_phrase=on))

    @Slot(float)
    def setVoiceSpeed(self, speed: float) -> None:
        """Rate of spoken answers, 0.5 to 2."""
        self._runner.run(self._service.change(voice_speed=round(speed, 2)))

    @Slot(float)
    def setVoiceVolume(self, volume: float) -> None:
        """Loudness of spoken answers, 0 to 1."""
        self._runner.run(self._service.change(voice_volume=round(volume, 2)))

    @Slot(float)
    def setMediaVolume(self, volume: float) -> None:
        """Loudness of media, 0 to 1."""
        self._runner.run(self._service.change(media_volume=round(volume, 2)))

    @Slot(bool)
    def setReducedMotion(self, on: bool) -> None:
        """Whether moving parts stand still."""
        self._runner.run(self._service.change(reduced_motion=on))
