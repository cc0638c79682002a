"""The driver's settings as QML sees them."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.personalisation import finding, model
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
    fahrenheitChanged = Signal()
    clock24hChanged = Signal()
    wakePhraseChanged = Signal()
    spokenAnswersChanged = Signal()
    voiceSpeedChanged = Signal()
    voiceVolumeChanged = Signal()
    mediaVolumeChanged = Signal()
    reducedMotionChanged = Signal()
    textSizeChanged = Signal()
    brightnessChanged = Signal()
    speedVolumeChanged = Signal()
    touchSoundsChanged = Signal()
    wakeSensitivityChanged = Signal()
    guidanceVolumeChanged = Signal()
    promptDetailChanged = Signal()
    mapModeChanged = Signal()
    avoidTollsChanged = Signal()
    avoidMotorwaysChanged = Signal()
    avoidFerriesChanged = Signal()
    developerChanged = Signal()
    verboseLogChanged = Signal()
    frameTimingChanged = Signal()

    theme = _shown(str, lambda p: p.theme, themeChanged)
    language = _shown(str, lambda p: p.language, languageChanged)
    units = _shown(str, lambda p: p.units, unitsChanged)
    fahrenheit = _shown(bool, lambda p: p.fahrenheit, fahrenheitChanged)
    clock24h = _shown(bool, lambda p: p.clock_24h, clock24hChanged)
    wakePhrase = _shown(bool, lambda p: p.wake_phrase, wakePhraseChanged)
    spokenAnswers = _shown(bool, lambda p: p.spoken_answers, spokenAnswersChanged)
    voiceSpeed = _shown(float, lambda p: p.voice_speed, voiceSpeedChanged)
    voiceVolume = _shown(float, lambda p: p.voice_volume, voiceVolumeChanged)
    mediaVolume = _shown(float, lambda p: p.media_volume, mediaVolumeChanged)
    reducedMotion = _shown(bool, lambda p: p.reduced_motion, reducedMotionChanged)
    textSize = _shown(str, lambda p: p.text_size, textSizeChanged)
    brightness = _shown(float, lambda p: p.brightness, brightnessChanged)
    speedVolume = _shown(str, lambda p: p.speed_volume, speedVolumeChanged)
    touchSounds = _shown(bool, lambda p: p.touch_sounds, touchSoundsChanged)
    wakeSensitivity = _shown(str, lambda p: p.wake_sensitivity, wakeSensitivityChanged)
    guidanceVolume = _shown(float, lambda p: p.guidance_volume, guidanceVolumeChanged)
    promptDetail = _shown(str, lambda p: p.prompt_detail, promptDetailChanged)
    mapMode = _shown(str, lambda p: p.map_mode, mapModeChanged)
    avoidTolls = _shown(bool, lambda p: p.avoid_tolls, avoidTollsChanged)
    avoidMotorways = _shown(bool, lambda p: p.avoid_motorways, avoidMotorwaysChanged)
    avoidFerries = _shown(bool, lambda p: p.avoid_ferries, avoidFerriesChanged)
    developer = _shown(bool, lambda p: p.developer, developerChanged)
    verboseLog = _shown(bool, lambda p: p.verbose_log, verboseLogChanged)
    frameTiming = _shown(bool, lambda p: p.frame_timing, frameTimingChanged)

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
                (lambda p: p.fahrenheit, self.fahrenheitChanged),
                (lambda p: p.clock_24h, self.clock24hChanged),
                (lambda p: p.wake_phrase, self.wakePhraseChanged),
                (lambda p: p.spoken_answers, self.spokenAnswersChanged),
                (lambda p: p.voice_speed, self.voiceSpeedChanged),
                (lambda p: p.voice_volume, self.voiceVolumeChanged),
                (lambda p: p.media_volume, self.mediaVolumeChanged),
                (lambda p: p.reduced_motion, self.reducedMotionChanged),
                (lambda p: p.text_size, self.textSizeChanged),
                (lambda p: p.brightness, self.brightnessChanged),
                (lambda p: p.speed_volume, self.speedVolumeChanged),
                (lambda p: p.touch_sounds, self.touchSoundsChanged),
                (lambda p: p.wake_sensitivity, self.wakeSensitivityChanged),
                (lambda p: p.guidance_volume, self.guidanceVolumeChanged),
                (lambda p: p.prompt_detail, self.promptDetailChanged),
                (lambda p: p.map_mode, self.mapModeChanged),
                (lambda p: p.avoid_tolls, self.avoidTollsChanged),
                (lambda p: p.avoid_motorways, self.avoidMotorwaysChanged),
                (lambda p: p.avoid_ferries, self.avoidFerriesChanged),
                (lambda p: p.developer, self.developerChanged),
                (lambda p: p.verbose_log, self.verboseLogChanged),
                (lambda p: p.frame_timing, self.frameTimingChanged),
            ),
        )

    @property
    def state(self) -> model.Preferences:
        """The present settings, for the properties."""
        return self._service.state.value

    @Slot(str)
    def setTheme(self, theme: str) -> None:
        """One of `hmi.personalisation.model.Theme`."""
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
    def setFahrenheit(self, on: bool) -> None:
        """Temperatures in Fahrenheit or Celsius, whatever the units of length are."""
        self._runner.run(self._service.change(temperature="fahrenheit" if on else "celsius"))

    @Slot(bool)
    def setClock24h(self, on: bool) -> None:
        """24-hour clock, or 12."""
        self._runner.run(self._service.change(clock_24h=on))

    @Slot(bool)
    def setWakePhrase(self, on: bool) -> None:
        """Whether "Hola Hola" is listened for."""
        self._runner.run(self._service.change(wake_phrase=on))

    @Slot(bool)
    def setSpokenAnswers(self, on: bool) -> None:
        """Whether answers are said, or only shown."""
        self._runner.run(self._service.change(spoken_answers=on))

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

    @Slot(str)
    def setTextSize(self, size: str) -> None:
        """``normal`` or ``large``."""
        self._runner.run(self._service.change(text_size=size))

    @Slot(float)
    def setBrightness(self, brightness: float) -> None:
        """Of the screen, 0.05 to 1."""
        self._runner.run(self._service.change(brightness=round(brightness, 2)))

    @Slot(str)
    def setSpeedVolume(self, much: str) -> None:
        """How much louder media becomes with speed: ``off``, ``low`` or ``high``."""
        self._runner.run(self._service.change(speed_volume=much))

    @Slot(bool)
    def setTouchSounds(self, on: bool) -> None:
        """Whether a touch is heard."""
        self._runner.run(self._service.change(touch_sounds=on))

    @Slot(str)
    def setWakeSensitivity(self, much: str) -> None:
        """How easily the wake phrase is taken for heard: ``low``, ``normal`` or ``high``."""
        self._runner.run(self._service.change(wake_sensitivity=much))

    @Slot(float)
    def setGuidanceVolume(self, volume: float) -> None:
        """Loudness of the guidance, 0 to 1."""
        self._runner.run(self._service.change(guidance_volume=round(volume, 2)))

    @Slot(str)
    def setPromptDetail(self, much: str) -> None:
        """Which prompts are spoken: ``all``, ``brief`` or ``off``."""
        self._runner.run(self._service.change(prompt_detail=much))

    @Slot(str)
    def setMapMode(self, mode: str) -> None:
        """How the map is looked at first: ``3d``, ``heading`` or ``north``."""
        self._runner.run(self._service.change(map_mode=mode))

    @Slot(bool)
    def setAvoidTolls(self, on: bool) -> None:
        """Whether new routes keep away from toll roads."""
        self._runner.run(self._service.change(avoid_tolls=on))

    @Slot(bool)
    def setAvoidMotorways(self, on: bool) -> None:
        """Whether new routes keep away from motorways."""
        self._runner.run(self._service.change(avoid_motorways=on))

    @Slot(bool)
    def setAvoidFerries(self, on: bool) -> None:
        """Whether new routes keep away from ferries."""
        self._runner.run(self._service.change(avoid_ferries=on))

    @Slot(bool)
    def setDeveloper(self, on: bool) -> None:
        """Whether the settings for developers show."""
        self._runner.run(self._service.change(developer=on))

    @Slot(bool)
    def setVerboseLog(self, on: bool) -> None:
        """Whether details are logged."""
        self._runner.run(self._service.change(verbose_log=on))

    @Slot(bool)
    def setFrameTiming(self, on: bool) -> None:
        """Whether the time of each frame shows."""
        self._runner.run(self._service.change(frame_timing=on))

    @Slot(str, list, result=list)
    def find(self, query: str, texts: list[str]) -> list[int]:
        """Which of the settings' `texts` fit what the driver looks for, the best first."""
        return finding.find(query, texts)
