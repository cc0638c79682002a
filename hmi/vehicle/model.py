"""What the rest of the car sees of the vehicle."""

from enum import StrEnum
from typing import Literal

import msgspec

from hmi.vehicle.heater import Heater


class Zone(StrEnum):
    """A climate zone; driver means the side of the steering wheel."""

    DRIVER = "driver"
    PASSENGER = "passenger"


class Window(StrEnum):
    """A window that can be demisted."""

    FRONT = "front"
    REAR = "rear"


class Air(StrEnum):
    """Where the air comes out: at the windscreen, at face height, at the feet."""

    UP = "up"
    MIDDLE = "middle"
    DOWN = "down"


Aged = Literal["energy", "locks", "openings", "tyres", "service", "odometer", "lights"]
"""Groups of values that are measured together."""

LOWEST_CELSIUS = 16.0
HIGHEST_CELSIUS = 28.0
CELSIUS_STEP = 0.5
SEAT_HEATING_LEVELS = 3
FAN_LEVELS = 7


class ClimateZone(msgspec.Struct, frozen=True):
    """Wanted temperature in degrees Celsius and seat heating 0 (off) to 3."""

    celsius: float = 21.0
    seat_heating: int = 0


class Climate(msgspec.Struct, frozen=True):
    """State of the climate control.

    Attributes:
        fan: 0 (off) to 7; `auto` lets the control choose it itself.
        sync: the passenger's temperature follows the driver's.
        cooling: whether the air conditioning may run.
    """

    driver: ClimateZone = ClimateZone()
    passenger: ClimateZone = ClimateZone()
    fan: int = 2
    auto: bool = True
    demist_front: bool = False
    demist_rear: bool = False
    sync: bool = False
    cooling: bool = True
    recirculation: bool = False
    air: Air = Air.MIDDLE


class Ambient(msgspec.Struct, frozen=True):
    """The light around the driver: `colour` as ``#RRGGBB``, `percent` how bright."""

    on: bool = False
    colour: str = "#FFFFFF"
    percent: int = 50


class VehicleState(msgspec.Struct, frozen=True):
    """What the driver wants to know of the vehicle (VEH-2).

    Attributes:
        range_km: distance the energy on board is good for, None while unknown.
        energy_percent: fuel level or state of charge, 0 to 100, None while unknown.
        powertrain: ``petrol``, ``diesel``, ``e_hybrid`` or ``electric``.
        open_doors: names of open doors, windows and boot: ``front_left`` ... ``boot``, ``bonnet``.
        tyres_kpa: pressures front left, front right, rear left, rear right; empty while unknown.
        night: what the light sensor says.
        lights: ``off``, ``low`` or ``high``, None while unknown; `light_switch_auto` when the car chooses.
        adblue_percent: of a diesel, None for other cars.
        ages: minutes since each group was measured; a group that is missing is as old as the oldest.
        age_seconds: how old the oldest of the values is.
    """

    ignition: bool = False
    speed_kmh: float = 0.0
    parked: bool = True
    range_km: float | None = None
    energy_percent: float | None = None
    powertrain: str = "petrol"
    locked: bool | None = None
    open_doors: tuple[str, ...] = ()
    outside_celsius: float | None = None
    odometer_km: float | None = None
    service_days: int | None = None
    service_km: float | None = None
    tyres_kpa: tuple[float, ...] = ()
    night: bool = False
    climate: Climate = msgspec.field(default_factory=Climate)
    heater: Heater = msgspec.field(default_factory=Heater)
    ambient: Ambient = msgspec.field(default_factory=Ambient)
    oil_days: int | None = None
    oil_km: float | None = None
    lights: str | None = None
    light_switch_auto: bool = False
    adblue_percent: float | None = None
    ages: tuple[tuple[Aged, int], ...] = ()
    age_seconds: float = 0.0

    def age_minutes(self, group: Aged) -> int:
        """Minutes since the values of `group` were measured."""
        return dict(self.ages).get(group, int(self.age_seconds // 60))
