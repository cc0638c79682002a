"""The home screen's widgets and the weather, as QML sees them."""

from collections.abc import Coroutine
from math import nan
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.home.model import HomeState, WeatherState, Widget, WidgetRow
from hmi.home.presets import Preset, presets
from hmi.qt.bridges import Bridge
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from hmi.radio.directory import DirectoryState

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Work = Coroutine[Any, Any, object]


class HomeService(Protocol):
    """What the bridge needs of `hmi.home.service.HomeService`."""

    @property
    def state(self) -> Observable[HomeState]: ...  # noqa: D102
    def move(self, widget: str, place: int) -> Work: ...  # noqa: D102
    def add(self, widget: str) -> Work: ...  # noqa: D102
    def remove(self, widget: str) -> Work: ...  # noqa: D102
    def restore(self) -> Work: ...  # noqa: D102


class WeatherService(Protocol):
    """What the bridge needs of `hmi.home.weather.WeatherService`."""

    @property
    def state(self) -> Observable[WeatherState]: ...  # noqa: D102


@QmlElement
@QmlSingleton
class HomeScreen(Bridge):
    """The widgets (`WidgetRow`) shown and those that can be added, weather, stations; NaN means unknown.

    Signals:
        weatherChanged: anything of the weather.
    """

    weatherChanged = Signal()

    def __init__(
        self,
        service: HomeService,
        weather: WeatherService,
        stations: Observable[DirectoryState],
        runner: TaskRunner,
    ) -> None:
        super().__init__()
        self._service = service
        self._weather = weather
        self._runner = runner
        self._shown = DataclassListModel(WidgetRow, lambda row: row.kind, parent=self)
        self._absent = DataclassListModel(WidgetRow, lambda row: row.kind, parent=self)
        self._presets = DataclassListModel(Preset, lambda row: row.station_id, parent=self)
        self.subscribe(service.state, self._fill)
        self.subscribe(stations, lambda state: self._presets.replace(presets(state)))
        self.follow(weather.state, ((lambda state: state, self.weatherChanged),))

    widgets = Property(QObject, lambda self: self._shown, constant=True)
    absent = Property(QObject, lambda self: self._absent, constant=True)
    presets = Property(QObject, lambda self: self._presets, constant=True)

    weatherStatus = Property(str, lambda self: self._now.status, notify=weatherChanged)
    weatherProblem = Property(str, lambda self: self._now.problem, notify=weatherChanged)
    weatherCondition = Property(str, lambda self: self._now.condition, notify=weatherChanged)
    weatherCelsius = Property(float, lambda self: _number(self._now.celsius), notify=weatherChanged)
    weatherLow = Property(float, lambda self: _number(self._now.low_celsius), notify=weatherChanged)
    weatherHigh = Property(float, lambda self: _number(self._now.high_celsius), notify=weatherChanged)
    weatherRain = Property(float, lambda self: _number(self._now.rain_percent), notify=weatherChanged)
    weatherProvider = Property(str, lambda self: self._now.provider, notify=weatherChanged)
    weatherSimulated = Property(bool, lambda self: self._now.simulated, notify=weatherChanged)
    weatherStale = Property(bool, lambda self: self._now.stale, notify=weatherChanged)

    @Slot(str, int)
    def move(self, widget: str, place: int) -> None:
        """Puts a widget at a place, counted from 0."""
        self._runner.run(self._service.move(widget, place))

    @Slot(str)
    def add(self, widget: str) -> None:
        """Shows a widget behind the others."""
        self._runner.run(self._service.add(widget))

    @Slot(str)
    def remove(self, widget: str) -> None:
        """Shows a widget no more."""
        self._runner.run(self._service.remove(widget))

    @Slot()
    def restore(self) -> None:
        """Shows all widgets as a new driver finds them."""
        self._runner.run(self._service.restore())

    @property
    def _now(self) -> WeatherState:
        return self._weather.state.value

    def _fill(self, state: HomeState) -> None:
        self._shown.replace(_rows(state.widgets))
        self._absent.replace(_rows(state.absent))


def _rows(widgets: tuple[Widget, ...]) -> list[WidgetRow]:
    return [WidgetRow(widget) for widget in widgets]


def _number(value: float | None) -> float:
    return nan if value is None else float(value)
