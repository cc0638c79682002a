"""What the simulator console's page and its server say to each other, as JSON told apart by ``type``."""

from typing import Annotated

import msgspec

Percent = Annotated[float, msgspec.Meta(ge=0, le=100)]
Celsius = Annotated[float, msgspec.Meta(ge=-40, le=50)]
Factor = Annotated[float, msgspec.Meta(ge=0.25, le=5)]
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


class Level(Command, tag="level", frozen=True):
    """Fills tank and battery."""

    percent: Percent


class LeaveRoute(Command, tag="leave_route", frozen=True):
    """Takes a wrong turn."""


AnyCommand = (
    Ignition | Speed | Network | Night | Tunnel | Outside | Crash | Opening | Locks | Level | LeaveRoute
)


class State(msgspec.Struct, tag_field="type", tag="state", frozen=True, kw_only=True):
    """All that the page shows. Units as the names say; `metres_left` is 0 without a course."""

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


class Trouble(msgspec.Struct, tag_field="type", tag="trouble", frozen=True, kw_only=True):
    """Why a command was not carried out."""

    code: str
    message: str
