"""The vehicle for the rest of the car: one state made of signals, and what the driver can set (VEH-2)."""

import asyncio
import contextlib
from typing import Any

from chassis.clock import Clock
from chassis.errors import BadInput, CarError, NotAvailable
from chassis.observable import Observable
from hmi.settings import Powertrain
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.cabin import fan_level, fan_percent
from hmi.vehicle.heater import HEATER_MINUTES, Heater, HeaterMode, heater_bar
from hmi.vehicle.model import (
    CELSIUS_STEP,
    FAN_LEVELS,
    HIGHEST_CELSIUS,
    LOWEST_CELSIUS,
    SEAT_HEATING_LEVELS,
    Aged,
    Air,
    Ambient,
    Climate,
    ClimateZone,
    VehicleState,
    Window,
    Zone,
)
from hmi.vehicle.signals import Signal
from hmi.vehicle.surroundings import DUSK_PERCENT
from online.contract.equipment import Equipment

UNKNOWN_CLIMATE = Climate()
"""What stands where the car tells nothing."""
AGE_SECONDS = 1.0
"""How often the age of the values is looked at."""
SECONDS_PER_DAY = 86_400

_TEMPERATURES = {Zone.DRIVER: signals.DRIVER_TEMPERATURE, Zone.PASSENGER: signals.PASSENGER_TEMPERATURE}
_SEATS = {Zone.DRIVER: signals.DRIVER_SEAT_HEATING, Zone.PASSENGER: signals.PASSENGER_SEAT_HEATING}
_DEMISTERS = {Window.FRONT: signals.DEMIST_FRONT, Window.REAR: signals.DEMIST_REAR}
_SHOWN: tuple[Signal[bool] | Signal[int] | Signal[float] | Signal[str], ...] = (
    signals.SPEED,
    signals.IGNITION,
    signals.PARKING_BRAKE,
    signals.RANGE,
    signals.FUEL_LEVEL,
    signals.CHARGE,
    signals.ODOMETER,
    signals.OUTSIDE_TEMPERATURE,
    signals.LIGHT_INTENSITY,
    signals.SERVICE_DISTANCE,
    signals.SERVICE_TIME,
    signals.DEMIST_FRONT,
    signals.DEMIST_REAR,
    signals.CLIMATE_AUTO,
    signals.DRIVER_FAN,
    signals.CLIMATE_SYNC,
    signals.COOLING,
    signals.RECIRCULATION,
    signals.DRIVER_AIR,
    signals.HEATER_TIME,
    signals.HEATER_MODE,
    *signals.AMBIENT_ON,
    *signals.AMBIENT_INTENSITY,
    *signals.AMBIENT_COLOUR,
    *_TEMPERATURES.values(),
    *_SEATS.values(),
    *signals.OPENINGS.values(),
    *signals.LOCKS,
    *signals.TYRE_PRESSURES,
    signals.OIL_TIME,
    signals.OIL_DISTANCE,
    signals.LOW_BEAM,
    signals.HIGH_BEAM,
    signals.LIGHT_SWITCH,
    signals.ADBLUE_LEVEL,
)

_GROUPS: dict[Aged, tuple[Signal[Any], ...]] = {
    "energy": (signals.RANGE, signals.FUEL_LEVEL, signals.CHARGE, signals.ADBLUE_LEVEL),
    "locks": signals.LOCKS,
    "openings": tuple(signals.OPENINGS.values()),
    "tyres": signals.TYRE_PRESSURES,
    "service": (signals.SERVICE_DISTANCE, signals.SERVICE_TIME, signals.OIL_TIME, signals.OIL_DISTANCE),
    "odometer": (signals.ODOMETER,),
    "lights": (signals.LOW_BEAM, signals.HIGH_BEAM, signals.LIGHT_SWITCH),
}


class VehicleService:
    """Keeps `state` as the signals say, and passes the driver's wishes on as requests.

    Every method that sets something raises `CarError` when the vehicle refuses or does not answer.

    Attributes:
        state: changes with the signals; `age_seconds` in whole seconds.

    Args:
        bus: the car's signals.
        clock: tells how old they are.
        powertrain: what the car runs on, from the settings.
        equipment: what it has, from the settings; no auxiliary heater if not said.
    """

    def __init__(
        self,
        bus: SignalBus,
        clock: Clock,
        powertrain: Powertrain = "petrol",
        equipment: Equipment | None = None,
    ) -> None:
        self.state = Observable(VehicleState(powertrain=powertrain))
        self._bus = bus
        self._clock = clock
        self._powertrain = powertrain
        self._equipment = equipment or Equipment(model="")
        self._end = bus.subscribe(_SHOWN, lambda _changes: self._refresh())
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begins to look at the age of the values."""
        self._task = asyncio.create_task(self._watch_age(), name="vehicle")

    async def stop(self) -> None:
        """Follows the signals no more."""
        self._end()
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def set_temperature(self, zone: Zone, celsius: float) -> None:
        """Wants `celsius` (16 to 28) in `zone`; raises `BadInput` outside of that."""
        if not LOWEST_CELSIUS <= celsius <= HIGHEST_CELSIUS:
            raise BadInput("temperature_range", "The climate control goes from 16 to 28 degrees")
        await self._bus.request(_TEMPERATURES[zone], round(celsius / CELSIUS_STEP) * CELSIUS_STEP)

    async def step_temperature(self, zone: Zone, steps: int) -> None:
        """Half a degree warmer a step, colder for negative ones; stops at the ends of the range."""
        wanted = self._zone(zone).celsius + steps * CELSIUS_STEP
        await self.set_temperature(zone, min(max(wanted, LOWEST_CELSIUS), HIGHEST_CELSIUS))

    async def set_seat_heating(self, zone: Zone, level: int) -> None:
        """Seat heating from 0 (off) to 3; raises `BadInput` otherwise."""
        if not 0 <= level <= SEAT_HEATING_LEVELS:
            raise BadInput("seat_heating_range", "Seat heating goes from 0 to 3")
        await self._bus.request(_SEATS[zone], round(level * 100 / SEAT_HEATING_LEVELS))

    async def next_seat_heating(self, zone: Zone) -> None:
        """The next level: off, 3, 2, 1, off."""
        await self.set_seat_heating(zone, (self._zone(zone).seat_heating - 1) % (SEAT_HEATING_LEVELS + 1))

    async def set_fan(self, level: int) -> None:
        """The fan from 0 (off) to 7, for both sides; ends the automatic mode."""
        if not 0 <= level <= FAN_LEVELS:
            raise BadInput("fan_range", "The fan goes from 0 to 7")
        await self._bus.request(signals.DRIVER_FAN, fan_percent(level))
        await self._bus.request(signals.PASSENGER_FAN, fan_percent(level))

    async def set_auto(self, on: bool) -> None:
        """Lets the climate control choose the fan itself, or leaves it as it is."""
        await self._bus.request(signals.CLIMATE_AUTO, on)

    async def set_demist(self, window: Window, on: bool) -> None:
        """Demists a window."""
        await self._bus.request(_DEMISTERS[window], on)

    async def set_sync(self, on: bool) -> None:
        """Lets the passenger's temperature follow the driver's, or not."""
        await self._bus.request(signals.CLIMATE_SYNC, on)

    async def set_cooling(self, on: bool) -> None:
        """Allows the air conditioning to run."""
        await self._bus.request(signals.COOLING, on)

    async def set_recirculation(self, on: bool) -> None:
        """Takes the air from the cabin, not from outside."""
        await self._bus.request(signals.RECIRCULATION, on)

    async def set_air(self, air: Air) -> None:
        """Blows the air there, on both sides."""
        await self._bus.request(signals.DRIVER_AIR, air.value.upper())
        await self._bus.request(signals.PASSENGER_AIR, air.value.upper())

    async def set_heater(self, minutes: int) -> None:
        """Runs the auxiliary heater for 10 to 60 min in steps of 10, or with 0 ends it (REM-6).

        Raises `BadInput` for another time, `NotAvailable` ``heater_...`` with the reason it cannot start.
        """
        if minutes and minutes not in HEATER_MINUTES:
            raise BadInput("heater_time", "The auxiliary heater runs 10 to 60 minutes, in steps of 10")
        if minutes and (bar := self.state.value.heater.bar):
            raise NotAvailable(f"heater_{bar}", "The auxiliary heater cannot start now")
        await self._bus.request(signals.HEATER_TIME, minutes * 60)

    async def set_ambient(
        self, *, on: bool | None = None, colour: str | None = None, percent: int | None = None
    ) -> None:
        """Switches, colours (``#RRGGBB``) or dims (0 to 100) the light around the driver; None leaves it."""
        wishes = (
            (signals.AMBIENT_COLOUR, colour),
            (signals.AMBIENT_INTENSITY, percent),
            (signals.AMBIENT_ON, on),
        )
        for lamps, wish in wishes:
            if wish is not None:
                for lamp in lamps:
                    await self._bus.request(lamp, wish)

    async def lock(self) -> None:
        """Locks doors and boot; raises `CarError` ``door_open`` while one of them stands open."""
        doors = {*signals.DOORS_OPEN, "boot"}
        if doors.intersection(self.state.value.open_doors):
            raise CarError("door_open", "A door or the boot is open. Shut it, then lock")
        for signal in signals.LOCKS:
            await self._bus.request(signal, True)

    async def unlock(self) -> None:
        """Unlocks doors and boot; raises `CarError` ``unlock_moving`` unless the car is parked."""
        state = self.state.value
        if state.speed_kmh > 0 or not state.parked:
            raise CarError("unlock_moving", "The car can be unlocked when it is parked")
        for signal in signals.LOCKS:
            await self._bus.request(signal, False)

    def _zone(self, zone: Zone) -> ClimateZone:
        climate = self.state.value.climate
        return climate.driver if zone is Zone.DRIVER else climate.passenger

    async def _watch_age(self) -> None:
        while True:
            await asyncio.sleep(AGE_SECONDS)
            self._refresh()

    def _refresh(self) -> None:
        value = self._bus.value
        speed = value(signals.SPEED) or 0.0
        parked = value(signals.PARKING_BRAKE)
        light = value(signals.LIGHT_INTENSITY)
        seconds, oil = value(signals.SERVICE_TIME), value(signals.OIL_TIME)
        self.state.set(
            VehicleState(
                ignition=value(signals.IGNITION) in ("ON", "START"),
                speed_kmh=speed,
                parked=speed == 0 if parked is None else parked,
                range_km=_kilometres(value(signals.RANGE)),
                energy_percent=self._energy(),
                powertrain=self._powertrain,
                locked=self._locked(),
                open_doors=tuple(name for name, signal in signals.OPENINGS.items() if value(signal)),
                outside_celsius=value(signals.OUTSIDE_TEMPERATURE),
                odometer_km=value(signals.ODOMETER),
                service_days=None if seconds is None else seconds // SECONDS_PER_DAY,
                service_km=value(signals.SERVICE_DISTANCE),
                tyres_kpa=self._tyres(),
                night=light is not None and light < DUSK_PERCENT,
                climate=self._climate(),
                heater=self._heater(),
                ambient=self._ambient(),
                oil_days=None if oil is None else oil // SECONDS_PER_DAY,
                oil_km=value(signals.OIL_DISTANCE),
                lights=self._lights(),
                light_switch_auto=value(signals.LIGHT_SWITCH) == "AUTO",
                adblue_percent=value(signals.ADBLUE_LEVEL),
                ages=tuple((group, int(self._age(of) // 60)) for group, of in _GROUPS.items()),
                age_seconds=self._age(_SHOWN),
            )
        )

    def _energy(self) -> float | None:
        """The level that the driver goes by: charge for an electric car, else fuel."""
        if self._powertrain == "electric":
            return self._bus.value(signals.CHARGE)
        return self._bus.value(signals.FUEL_LEVEL)

    def _locked(self) -> bool | None:
        known = [self._bus.value(lock) for lock in signals.LOCKS]
        return None if None in known else all(known)

    def _tyres(self) -> tuple[float, ...]:
        pressures = [self._bus.value(signal) for signal in signals.TYRE_PRESSURES]
        return () if None in pressures else tuple(float(pressure or 0) for pressure in pressures)

    def _climate(self) -> Climate:
        fan = self._bus.value(signals.DRIVER_FAN)
        auto = self._bus.value(signals.CLIMATE_AUTO)
        return Climate(
            driver=self._climate_zone(Zone.DRIVER),
            passenger=self._climate_zone(Zone.PASSENGER),
            fan=UNKNOWN_CLIMATE.fan if fan is None else fan_level(fan),
            auto=UNKNOWN_CLIMATE.auto if auto is None else auto,
            demist_front=bool(self._bus.value(signals.DEMIST_FRONT)),
            demist_rear=bool(self._bus.value(signals.DEMIST_REAR)),
            sync=bool(self._bus.value(signals.CLIMATE_SYNC)),
            cooling=bool(self._bus.value(signals.COOLING)),
            recirculation=bool(self._bus.value(signals.RECIRCULATION)),
            air=Air((self._bus.value(signals.DRIVER_AIR) or UNKNOWN_CLIMATE.air).lower()),
        )

    def _heater(self) -> Heater:
        """A minute that has begun counts whole."""
        value = self._bus.value
        ignition = value(signals.IGNITION) in ("ON", "START")
        parked = value(signals.PARKING_BRAKE) is True
        left = -(-(value(signals.HEATER_TIME) or 0) // 60)
        modes: dict[str | None, HeaterMode] = {"HEAT": "heat", "VENTILATE": "ventilate"}
        return Heater(
            heater_bar(self._equipment, ignition=ignition, parked=parked),
            left,
            modes.get(value(signals.HEATER_MODE), "") if left else "",
        )

    def _ambient(self) -> Ambient:
        """As it is on the driver's side."""
        value, unknown = self._bus.value, Ambient()
        percent = value(signals.AMBIENT_INTENSITY[0])
        return Ambient(
            on=bool(value(signals.AMBIENT_ON[0])),
            colour=value(signals.AMBIENT_COLOUR[0]) or unknown.colour,
            percent=unknown.percent if percent is None else percent,
        )

    def _climate_zone(self, zone: Zone) -> ClimateZone:
        celsius = self._bus.value(_TEMPERATURES[zone])
        heating = max(self._bus.value(_SEATS[zone]) or 0, 0)
        return ClimateZone(
            UNKNOWN_CLIMATE.driver.celsius if celsius is None else celsius,
            round(heating * SEAT_HEATING_LEVELS / 100),
        )

    def _lights(self) -> str | None:
        low, high = self._bus.value(signals.LOW_BEAM), self._bus.value(signals.HIGH_BEAM)
        return None if low is None else "high" if high else "low" if low else "off"

    def _age(self, of: tuple[Signal[Any], ...]) -> float:
        """Whole seconds since the oldest of these was measured, 0 while none is known."""
        now = self._clock.monotonic()
        times = [sample.time for signal in of if (sample := self._bus.get(signal)) is not None]
        return float(int(max(now - min(times), 0.0))) if times else 0.0


def _kilometres(metres: int | None) -> float | None:
    return None if metres is None else metres / 1000
