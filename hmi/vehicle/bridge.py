"""The vehicle as QML sees it: status, driving state, climate, and what driving locks."""

from collections.abc import Coroutine
from math import nan
from typing import Any, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.tasks import TaskRunner
from hmi.vehicle import distraction
from hmi.vehicle.model import Air, VehicleState, Window, Zone

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(VehicleState)
_locked = Shown(distraction.Restrictions)
Work = Coroutine[Any, Any, object]


class VehicleService(Protocol):
    """What the bridge needs of `hmi.vehicle.service.VehicleService`."""

    @property
    def state(self) -> Observable[VehicleState]: ...  # noqa: D102
    def step_temperature(self, zone: Zone, steps: int) -> Work: ...  # noqa: D102
    def next_seat_heating(self, zone: Zone) -> Work: ...  # noqa: D102
    def set_seat_heating(self, zone: Zone, level: int) -> Work: ...  # noqa: D102
    def set_fan(self, level: int) -> Work: ...  # noqa: D102
    def set_sync(self, on: bool) -> Work: ...  # noqa: D102
    def set_cooling(self, on: bool) -> Work: ...  # noqa: D102
    def set_recirculation(self, on: bool) -> Work: ...  # noqa: D102
    def set_air(self, air: Air) -> Work: ...  # noqa: D102
    def set_heater(self, minutes: int) -> Work: ...  # noqa: D102
    def set_auto(self, on: bool) -> Work: ...  # noqa: D102
    def set_demist(self, window: Window, on: bool) -> Work: ...  # noqa: D102
    def lock(self) -> Work: ...  # noqa: D102
    def unlock(self) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Vehicle(Bridge):
    """Quantities are in the units their names say; NaN means unknown.

    Signals:
        drivingChanged: whether the car moves, is parked, switched on, or it has become night.
        speedChanged: the speed.
        statusChanged: anything of the status list.
        climateChanged: anything of the climate control; heaterChanged, of the auxiliary heater.
    """

    drivingChanged = Signal()
    speedChanged = Signal()
    statusChanged = Signal()
    climateChanged = Signal()
    heaterChanged = Signal()

    ignition = _shown(bool, lambda s: s.ignition, drivingChanged)
    parked = _shown(bool, lambda s: s.parked, drivingChanged)
    moving = _shown(bool, lambda s: s.speed_kmh > 0, drivingChanged)
    night = _shown(bool, lambda s: s.night, drivingChanged)
    speedKmh = _shown(float, lambda s: s.speed_kmh, speedChanged)

    rangeKm = _shown(float, lambda s: _number(s.range_km), statusChanged)
    energyPercent = _shown(float, lambda s: _number(s.energy_percent), statusChanged)
    powertrain = _shown(str, lambda s: s.powertrain, statusChanged)
    lockKnown = _shown(bool, lambda s: s.locked is not None, statusChanged)
    locked = _shown(bool, lambda s: bool(s.locked), statusChanged)
    openDoors = _shown(list, lambda s: list(s.open_doors), statusChanged)
    outsideCelsius = _shown(float, lambda s: _number(s.outside_celsius), statusChanged)
    odometerKm = _shown(float, lambda s: _number(s.odometer_km), statusChanged)
    serviceDays = _shown(float, lambda s: _number(s.service_days), statusChanged)
    serviceKm = _shown(float, lambda s: _number(s.service_km), statusChanged)
    tyresKpa = _shown(list, lambda s: list(s.tyres_kpa), statusChanged)
    oilDays = _shown(float, lambda s: _number(s.oil_days), statusChanged)
    oilKm = _shown(float, lambda s: _number(s.oil_km), statusChanged)
    lights = _shown(str, lambda s: s.lights or "", statusChanged)
    lightSwitchAuto = _shown(bool, lambda s: s.light_switch_auto, statusChanged)
    adbluePercent = _shown(float, lambda s: _number(s.adblue_percent), statusChanged)
    energyAge = _shown(int, lambda s: s.age_minutes("energy"), statusChanged)
    locksAge = _shown(int, lambda s: s.age_minutes("locks"), statusChanged)
    openingsAge = _shown(int, lambda s: s.age_minutes("openings"), statusChanged)
    tyresAge = _shown(int, lambda s: s.age_minutes("tyres"), statusChanged)
    serviceAge = _shown(int, lambda s: s.age_minutes("service"), statusChanged)
    odometerAge = _shown(int, lambda s: s.age_minutes("odometer"), statusChanged)
    lightsAge = _shown(int, lambda s: s.age_minutes("lights"), statusChanged)
    ageMinutes = _shown(int, lambda s: _minutes(s), statusChanged)

    driverCelsius = _shown(float, lambda s: s.climate.driver.celsius, climateChanged)
    passengerCelsius = _shown(float, lambda s: s.climate.passenger.celsius, climateChanged)
    driverSeatHeating = _shown(int, lambda s: s.climate.driver.seat_heating, climateChanged)
    passengerSeatHeating = _shown(int, lambda s: s.climate.passenger.seat_heating, climateChanged)
    fan = _shown(int, lambda s: s.climate.fan, climateChanged)
    automatic = _shown(bool, lambda s: s.climate.auto, climateChanged)
    demistFront = _shown(bool, lambda s: s.climate.demist_front, climateChanged)
    demistRear = _shown(bool, lambda s: s.climate.demist_rear, climateChanged)
    sync = _shown(bool, lambda s: s.climate.sync, climateChanged)
    cooling = _shown(bool, lambda s: s.climate.cooling, climateChanged)
    recirculation = _shown(bool, lambda s: s.climate.recirculation, climateChanged)
    air = _shown(str, lambda s: s.climate.air.value, climateChanged)
    heaterBar = _shown(str, lambda s: s.heater.bar, heaterChanged)
    heaterMinutes = _shown(int, lambda s: s.heater.minutes_left, heaterChanged)
    heaterMode = _shown(str, lambda s: s.heater.mode, heaterChanged)

    def __init__(self, service: VehicleService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self.follow(
            service.state,
            (
                (lambda s: (s.ignition, s.parked, s.speed_kmh > 0, s.night), self.drivingChanged),
                (lambda s: s.speed_kmh, self.speedChanged),
                (_status, self.statusChanged),
                (lambda s: s.climate, self.climateChanged),
                (lambda s: s.heater, self.heaterChanged),
            ),
        )

    @property
    def state(self) -> VehicleState:
        """The present state, for the properties."""
        return self._service.state.value

    @Slot(str, int)
    def stepTemperature(self, zone: str, steps: int) -> None:
        """Moves the wanted temperature of ``driver`` or ``passenger`` by half degrees."""
        self._runner.run(self._service.step_temperature(Zone(zone), steps))

    @Slot(str)
    def nextSeatHeating(self, zone: str) -> None:
        """The next level: off, 3, 2, 1, off."""
        self._runner.run(self._service.next_seat_heating(Zone(zone)))

    @Slot(bool)
    def setAutomatic(self, on: bool) -> None:
        """Lets the climate control choose the fan itself, or not."""
        self._runner.run(self._service.set_auto(on))

    @Slot(str, bool)
    def setDemist(self, window: str, on: bool) -> None:
        """Demists the ``front`` or ``rear`` window."""
        self._runner.run(self._service.set_demist(Window(window), on))

    @Slot(str, int)
    def setSeatHeating(self, zone: str, level: int) -> None:
        """Heats the seat of ``driver`` or ``passenger``, 0 (off) to 3."""
        self._runner.run(self._service.set_seat_heating(Zone(zone), level))

    @Slot(int)
    def setFan(self, level: int) -> None:
        """The fan, 0 (off) to 7."""
        self._runner.run(self._service.set_fan(level))

    @Slot(bool)
    def setSync(self, on: bool) -> None:
        """Lets the passenger's temperature follow the driver's."""
        self._runner.run(self._service.set_sync(on))

    @Slot(bool)
    def setCooling(self, on: bool) -> None:
        """Allows the air conditioning to run."""
        self._runner.run(self._service.set_cooling(on))

    @Slot(bool)
    def setRecirculation(self, on: bool) -> None:
        """Takes the air from the cabin."""
        self._runner.run(self._service.set_recirculation(on))

    @Slot(str)
    def setAir(self, air: str) -> None:
        """Blows the air ``up``, to the ``middle`` or ``down``."""
        self._runner.run(self._service.set_air(Air(air)))

    @Slot(int)
    def setHeater(self, minutes: int) -> None:
        """Runs the auxiliary heater 10 to 60 min, or with 0 ends it."""
        self._runner.run(self._service.set_heater(minutes))

    @Slot()
    def lock(self) -> None:
        """Locks the car."""
        self._runner.run(self._service.lock())

    @Slot()
    def unlock(self) -> None:
        """Unlocks the car."""
        self._runner.run(self._service.unlock())


class Restraint(Protocol):
    """What the bridge needs of `hmi.vehicle.restraint.Restraint`."""

    @property
    def state(self) -> Observable[distraction.Restrictions]: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Restrictions(Bridge):
    """What is locked while driving (HMI-2); the one thing every screen asks. 0 means any number.

    Signals:
        changed: driving began or ended.
    """

    changed = Signal()

    driving = _locked(bool, lambda r: r.driving, changed)
    keyboardLocked = _locked(bool, lambda r: r.keyboard, changed)
    legalTextsLocked = _locked(bool, lambda r: r.legal_texts, changed)
    videoLocked = _locked(bool, lambda r: r.video, changed)
    checkoutLocked = _locked(bool, lambda r: r.checkout, changed)
    longestText = _locked(int, lambda r: r.longest_text or 0, changed)
    listRows = _locked(int, lambda r: r.list_rows or 0, changed)

    def __init__(self, restraint: Restraint) -> None:
        super().__init__()
        self._restraint = restraint
        self.follow(restraint.state, ((lambda r: r, self.changed),))

    @property
    def state(self) -> distraction.Restrictions:
        """The present restrictions, for the properties."""
        return self._restraint.state.value


def _number(value: float | None) -> float:
    return nan if value is None else float(value)


def _minutes(state: VehicleState) -> int:
    return int(state.age_seconds // 60)


def _status(state: VehicleState) -> tuple[object, ...]:
    return (
        state.range_km,
        state.energy_percent,
        state.powertrain,
        state.locked,
        state.open_doors,
        state.outside_celsius,
        state.odometer_km,
        state.service_days,
        state.service_km,
        state.tyres_kpa,
        state.oil_days,
        state.oil_km,
        state.lights,
        state.light_switch_auto,
        state.adblue_percent,
        state.ages,
        _minutes(state),
    )
