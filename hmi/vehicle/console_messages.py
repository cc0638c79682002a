"""What the simulator console's page and its server say to each other, as JSON told apart by ``type``."""

from typing import Annotated, Literal

import msgspec

from hmi.vehicle.model import SEAT_HEATING_LEVELS

Percent = Annotated[float, msgspec.Meta(ge=0, le=100)]
Celsius = Annotated[float, msgspec.Meta(ge=-40, le=50)]
Factor = Annotated[float, msgspec.Meta(ge=0.25, le=5)]
Beam = Literal["off", "auto", "low", "high"]
HeatingLevel = Annotated[int, msgspec.Meta(ge=0, le=SEAT_HEATING_LEVELS)]
Limit = Annotated[float, msgspec.Meta(ge=5, le=200)]


class Command(msgspec.Struct, tag_field="type", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of what the page asks for."""


class Ignition(Command, tag="ignition", frozen=True):
    """Switches the ignition."""

    on: bool


class Speed(Command, tag="speed", frozen=True):
    """Scales the speeds of the road; `limit_kmh` is what the car does not exceed, None for no such limit."""

    factor: Factor
    limit_kmh: Limit | None


class Network(Command, tag="network", frozen=True):
    """Switches the car's network."""

    on: bool


class Night(Command, tag="night", frozen=True):
    """Makes it night or day."""

    on: bool


class Tunnel(Command, tag="tunnel", frozen=True):
    """Takes the satellites away, and the daylight."""

    on: bool


class Outside(Command, tag="outside", frozen=True):
    """Sets the temperature outside."""

    celsius: Celsius


class Crash(Command, tag="crash", frozen=True):
    """Crashes the car, or with `repair` makes it whole again."""

    repair: bool = False


class Opening(Command, tag="opening", frozen=True):
    """Opens or shuts a door, window, boot or bonnet."""

    name: str
    is_open: bool


class Locks(Command, tag="locks", frozen=True):
    """Locks or unlocks with the key."""

    locked: bool


class UseKey(Command, tag="key", frozen=True):
    """Unlocks with one of the car's two keys."""

    key: Literal[1, 2]


class Lights(Command, tag="lights", frozen=True):
    """Turns the light switch."""

    beam: Beam


class Hazard(Command, tag="hazard", frozen=True):
    """Switches the hazard lights."""

    on: bool


class SeatHeating(Command, tag="seat_heating", frozen=True):
    """Heats a front seat."""

    seat: Literal["driver", "passenger"]
    level: HeatingLevel


class Level(Command, tag="level", frozen=True):
    """Fills tank and battery."""

    percent: Percent


class LeaveRoute(Command, tag="leave_route", frozen=True):
    """Takes a wrong turn."""


AnyCommand = (
    Ignition
    | Speed
    | Network
    | Night
    | Tunnel
    | Outside
    | Crash
    | Opening
    | Locks
    | UseKey
    | Lights
    | Hazard
    | SeatHeating
    | Level
    | LeaveRoute
)


class State(msgspec.Struct, tag_field="type", tag="state", frozen=True, kw_only=True):
    """All that the page shows. Units as the names say; `metres_left` is 0 without a course.

    `lights` is where the light switch stands, `low_beam` whether the lamps are lit (automatic by dusk).
    """

    ignition: bool
    speed_kmh: float
    factor: float
    limit_kmh: float | None
    parked: bool
    crashed: bool
    detour: bool
    metres_left: float
    latitude: float
    longitude: float
    heading: float
    fix: bool
    odometer_km: float
    trip_km: float
    level_percent: float
    range_km: float
    network: bool
    night: bool
    tunnel: bool
    outside_celsius: float
    cabin_celsius: float
    fan: int
    locked: bool
    openings: dict[str, bool]
    lights: Beam
    low_beam: bool
    high_beam: bool
    hazard: bool
    seat_heating: dict[str, int]


class Trouble(msgspec.Struct, tag_field="type", tag="trouble", frozen=True, kw_only=True):
    """Why a command was not carried out."""

    code: str
    message: str
