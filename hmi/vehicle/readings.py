"""What the sensors of the simulated car say, computed from its state."""

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from hmi.vehicle import signals
from hmi.vehicle.course import Point
from hmi.vehicle.drive import Drive
from hmi.vehicle.energy import TANKS, Energy
from hmi.vehicle.satellites import SIGMA_METRES
from hmi.vehicle.signals import GEAR_DRIVE, GEAR_PARK, Signal, Value
from hmi.vehicle.surroundings import Surroundings

TRACK_METRES = 1.55
LOW_RANGE_METRES = 50_000
SERVICE_INTERVAL_KM = 30_000.0
SERVICE_SECONDS_LEFT = 143 * 86_400
OIL_INTERVAL_KM = 15_000.0
OIL_SECONDS_LEFT = 207 * 86_400
TYRES_KPA = (240, 238, 250, 251)

type Readings = Mapping[Signal[Any], Value]


def motion(drive: Drive, odometer_km: float, trip_km: float) -> Readings:
    """Speed, wheels and odometer."""
    half = math.radians(drive.yaw_rate) * TRACK_METRES / 2
    # In a right turn (positive yaw) the left wheels have the longer way.
    left, right = (max(drive.speed + side * half, 0.0) * 3.6 for side in (1, -1))
    return {
        signals.SPEED: drive.speed * 3.6,
        signals.IS_MOVING: drive.speed > 0,
        signals.ACCELERATION: drive.acceleration,
        # ISO 8855 counts yaw to the left as positive.
        signals.YAW_RATE: -drive.yaw_rate,
        signals.HEADING: drive.heading,
        signals.ODOMETER: odometer_km,
        signals.TRIP_DISTANCE: trip_km,
        **dict(zip(signals.WHEEL_SPEEDS, (left, right, left, right), strict=True)),
    }


def satellites(measured: Point, now: datetime, surroundings: Surroundings) -> Readings:
    """The receiver's fix; in a tunnel there is none and the last position stays."""
    if surroundings.tunnel:
        return {signals.FIX_TYPE: "NONE"}
    return {
        signals.LATITUDE: measured[0],
        signals.LONGITUDE: measured[1],
        signals.ACCURACY: 2 * SIGMA_METRES,
        signals.FIX_TYPE: "THREE_D",
        signals.FIX_TIME: now.isoformat(timespec="milliseconds"),
    }


def energy(on_board: Energy, *, running: bool) -> Readings:
    """Levels and ranges of what the car has: tank, traction battery or both."""
    tank = TANKS[on_board.powertrain]
    fuel_range, battery_range = round(on_board.fuel_range), round(on_board.battery_range)
    kinds = {"electric": "ELECTRIC", "e_hybrid": "HYBRID"}
    readings: dict[Signal[Any], Value] = {
        signals.RANGE: fuel_range + battery_range,
        signals.POWERTRAIN_TYPE: kinds.get(on_board.powertrain, "COMBUSTION"),
    }
    if tank.litres:
        readings |= {
            signals.FUEL_LEVEL: round(on_board.fuel_percent),
            signals.FUEL_LITRES: on_board.litres,
            signals.FUEL_RANGE: fuel_range,
            signals.FUEL_CONSUMPTION: on_board.momentary,
            signals.FUEL_LOW: fuel_range < LOW_RANGE_METRES,
            signals.ENGINE_RUNNING: running and on_board.kwh <= 0,
        }
    if tank.kwh:
        readings |= {
            signals.CHARGE: on_board.charge_percent,
            signals.CHARGE_ENERGY: on_board.kwh,
            signals.BATTERY_RANGE: battery_range,
            signals.IS_CHARGING: False,
        }
    if on_board.powertrain == "diesel":
        readings[signals.ADBLUE_LEVEL] = 64
    return readings


def outside(surroundings: Surroundings) -> Readings:
    """Weather, light and network."""
    return {
        signals.OUTSIDE_TEMPERATURE: surroundings.outside_celsius,
        signals.LIGHT_INTENSITY: surroundings.light_percent,
        signals.CONNECTIVITY: surroundings.network,
    }


def upkeep(odometer_km: float) -> Readings:
    """Tyres and the next service."""
    left = SERVICE_INTERVAL_KM - odometer_km % SERVICE_INTERVAL_KM
    return {
        **dict(zip(signals.TYRE_PRESSURES, TYRES_KPA, strict=True)),
        signals.SERVICE_DISTANCE: left,
        signals.SERVICE_TIME: SERVICE_SECONDS_LEFT,
        signals.SERVICE_DUE: left < 1000,
        signals.OIL_DISTANCE: OIL_INTERVAL_KM - odometer_km % OIL_INTERVAL_KM,
        signals.OIL_TIME: OIL_SECONDS_LEFT,
    }


def switches(*, ignition: bool, parked: bool, crashed: bool) -> Readings:
    """Ignition, gear, parking brake and airbags."""
    return {
        signals.IGNITION: "ON" if ignition else "OFF",
        signals.PARKING_BRAKE: parked,
        signals.SELECTED_GEAR: GEAR_PARK if parked else GEAR_DRIVE,
        **dict.fromkeys(signals.AIRBAGS, crashed),
    }
