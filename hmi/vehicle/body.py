"""Doors, windows, locks, lights, seats and climate control of the simulated car."""

import math
from collections.abc import Mapping
from typing import Any

from chassis.errors import BadInput, CarError
from hmi.vehicle import signals
from hmi.vehicle.cabin import automatic_fan, cabin_after, fan_percent
from hmi.vehicle.model import SEAT_HEATING_LEVELS
from hmi.vehicle.signals import Signal, Value

START_CELSIUS = 21.0
START_CABIN_CELSIUS = 19.0
BEAMS = {"off": "OFF", "auto": "AUTO", "low": "BEAM", "high": "BEAM"}
"""Positions of the light switch by the console's names, as VSS calls them; "high" adds the high beam."""
SEATS = {"driver": signals.DRIVER_SEAT_HEATING, "passenger": signals.PASSENGER_SEAT_HEATING}
KEYS: dict[int, Signal[int]] = {1: signals.KEY_ONE_UNLOCKS, 2: signals.KEY_TWO_UNLOCKS}
"""The car's two keys, each with the signal that counts how often it has unlocked."""
HEATER_CELSIUS = 21.0
"""What the auxiliary heater brings the cabin to; a warmer one it airs."""
_FANS = (signals.DRIVER_FAN, signals.PASSENGER_FAN)


def heating_level(percent: int) -> int:
    """The level of seat heating that VSS gives as a percentage; 0 for a seat that is cooled."""
    return max(round(percent * SEAT_HEATING_LEVELS / 100), 0)


class Body:
    """Actuators that keep what they were asked for, and the air in the cabin.

    Args:
        locked: whether the doors are locked to begin with; everything is shut.
    """

    def __init__(self, *, locked: bool) -> None:
        self._cabin = START_CABIN_CELSIUS
        self._wanted = START_CELSIUS
        self._values: dict[Signal[Any], Value] = {
            **dict.fromkeys(signals.OPENINGS.values(), False),
            **dict.fromkeys(signals.LOCKS, locked),
            **dict.fromkeys(KEYS.values(), 0),
            signals.LIGHT_SWITCH: "AUTO",
            signals.HIGH_BEAM: False,
            signals.HAZARD_LIGHTS: False,
            signals.DRIVER_TEMPERATURE: START_CELSIUS,
            signals.PASSENGER_TEMPERATURE: START_CELSIUS,
            **dict.fromkeys(_FANS, fan_percent(2)),
            signals.CLIMATE_AUTO: True,
            signals.DEMIST_FRONT: False,
            signals.DEMIST_REAR: False,
            signals.DRIVER_SEAT_HEATING: 0,
            signals.PASSENGER_SEAT_HEATING: 0,
            signals.CLIMATE_SYNC: False,
            signals.COOLING: True,
            signals.RECIRCULATION: False,
            signals.DRIVER_AIR: "MIDDLE",
            signals.PASSENGER_AIR: "MIDDLE",
            signals.HEATER_TIME: 0,
            signals.SCREEN_BRIGHTNESS: 100.0,
            signals.INSTRUMENT_BRIGHTNESS: 100,
            **dict.fromkeys(signals.AMBIENT_ON, False),
            **dict.fromkeys(signals.AMBIENT_INTENSITY, 50),
            **dict.fromkeys(signals.AMBIENT_COLOUR, "#FFFFFF"),
        }
        self._ignition = True
        self._heater_seconds = 0.0
        self._pick_fan()

    @property
    def locked(self) -> bool:
        """Whether all doors and the boot are locked."""
        return all(bool(self._values[lock]) for lock in signals.LOCKS)

    def values(self, *, dark: bool, ignition: bool) -> Mapping[Signal[Any], Value]:
        """All signals of the body; in automatic mode the lights are on in the dark."""
        switch = self._values[signals.LIGHT_SWITCH]
        lit = switch == "BEAM" or (switch == "AUTO" and dark and ignition)
        return {
            **self._values,
            signals.LOW_BEAM: lit,
            signals.CABIN_TEMPERATURE: self._cabin,
            signals.HEATER_MODE: "HEAT" if self._cabin < HEATER_CELSIUS else "VENTILATE",
        }

    def request(self, signal: Signal[Any], value: Value) -> None:
        """Carries out a checked request; setting the fan by hand ends the automatic mode.

        Raises `CarError` ``no_actuator`` for what this body does not have.
        """
        if signal not in self._values:
            raise CarError("no_actuator", "This car cannot do that from the screen")
        if signal is signals.HEATER_TIME:
            self._heat_ahead(int(value))
        self._values[signal] = value
        self._keep_zones_together(signal)
        if signal in _FANS:
            self._values[signals.CLIMATE_AUTO] = False
        if signal is signals.DRIVER_TEMPERATURE:
            self._wanted = float(value)
        self._pick_fan()

    def open(self, name: str, is_open: bool) -> None:
        """Opens or shuts what `signals.OPENINGS` calls `name`; raises `BadInput` when there is no such."""
        if name not in signals.OPENINGS:
            raise BadInput("opening_unknown", f"This car has no {name}")
        self._values[signals.OPENINGS[name]] = is_open

    def lock(self, locked: bool) -> None:
        """Locks or unlocks all doors and the boot, as the key does."""
        self._values |= dict.fromkeys(signals.LOCKS, locked)

    def unlock_with(self, key: int) -> None:
        """Unlocks all doors and the boot with one of `KEYS`; raises `BadInput` when there is no such key."""
        if key not in KEYS:
            raise BadInput("key_unknown", f"The car has no key {key}")
        self.lock(False)
        count = self._values[KEYS[key]]
        self._values[KEYS[key]] = int(count) + 1

    def light(self, beam: str) -> None:
        """Turns the light switch to one of `BEAMS`; raises `BadInput` when there is no such."""
        if beam not in BEAMS:
            raise BadInput("beam_unknown", f"The light switch has no {beam}")
        self._values[signals.LIGHT_SWITCH] = BEAMS[beam]
        self._values[signals.HIGH_BEAM] = beam == "high"

    def heat(self, seat: str, level: int) -> None:
        """Heats the front seat `seat` of `SEATS`; raises `BadInput` for another seat or level."""
        if seat not in SEATS:
            raise BadInput("seat_unknown", f"This car heats no seat called {seat}")
        if not 0 <= level <= SEAT_HEATING_LEVELS:
            raise BadInput("seat_level", f"Seat heating goes from 0 to {SEAT_HEATING_LEVELS}")
        self._values[SEATS[seat]] = round(level * 100 / SEAT_HEATING_LEVELS)

    def blink(self, on: bool) -> None:
        """Switches the hazard lights."""
        self._values[signals.HAZARD_LIGHTS] = on

    def step(self, seconds: float, *, outside: float, ignition: bool) -> None:
        """Lets the cabin warm up or cool down for `seconds`; `outside` in degrees Celsius."""
        self._ignition = ignition
        self._heater_seconds = 0.0 if ignition else max(0.0, self._heater_seconds - seconds)
        self._values[signals.HEATER_TIME] = math.ceil(self._heater_seconds)
        wanted = self._wanted if ignition else None
        if self._heater_seconds > 0:
            wanted = max(outside, HEATER_CELSIUS)
        self._cabin = cabin_after(seconds, self._cabin, wanted, outside)
        self._pick_fan()

    def _heat_ahead(self, seconds: int) -> None:
        """The auxiliary heater is for the parked car; with the ignition on the engine heats."""
        if seconds and self._ignition:
            raise CarError("heater_ignition_on", "The heater starts when the engine is off")
        self._heater_seconds = float(seconds)

    def _keep_zones_together(self, changed: Signal[Value]) -> None:
        """The driver's temperature leads; setting the passenger's own ends that."""
        if not self._values[signals.CLIMATE_SYNC]:
            return
        driver = self._values[signals.DRIVER_TEMPERATURE]
        if changed in (signals.CLIMATE_SYNC, signals.DRIVER_TEMPERATURE):
            self._values[signals.PASSENGER_TEMPERATURE] = driver
        elif changed is signals.PASSENGER_TEMPERATURE and self._values[changed] != driver:
            self._values[signals.CLIMATE_SYNC] = False

    def _pick_fan(self) -> None:
        if self._values[signals.CLIMATE_AUTO]:
            demist = bool(self._values[signals.DEMIST_FRONT])
            level = automatic_fan(self._cabin, self._wanted, demist=demist)
            self._values |= dict.fromkeys(_FANS, fan_percent(level))
