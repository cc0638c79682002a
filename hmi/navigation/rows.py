"""Places, routes and lanes the way lists on the screen show them: flat, without None."""

from collections.abc import Iterable

import msgspec

from hmi.navigation.model import LivePlace
from hmi.navigation.shape import Point, decode
from maps.protocol import Lane, Place, Route

UNKNOWN = -1
"""Stands for a number nobody knows, where QML needs a number."""


class PlaceRow(msgspec.Struct, frozen=True):
    """A place in a list or on the map.

    Attributes:
        icon: what it is: OpenStreetMap's main value (``museum``), or the kind of place.
        distance, bearing: metres and degrees from the car as of the search.
    """

    place_id: str = ""
    name: str = ""
    description: str = ""
    icon: str = ""
    kind: str = ""
    distance: float = 0.0
    bearing: float = 0.0
    latitude: float = 0.0
    longitude: float = 0.0


class LiveRow(msgspec.Struct, frozen=True):
    """A place with its free spaces or chargers, `UNKNOWN` where nobody says (NAV-6)."""

    place_id: str = ""
    name: str = ""
    category: str = ""
    free: int = UNKNOWN
    capacity: int = UNKNOWN
    minutes: int = UNKNOWN
    stale: bool = False
    simulated: bool = False
    source: str = ""
    latitude: float = 0.0
    longitude: float = 0.0


class RouteRow(msgspec.Struct, frozen=True):
    """One of the routes to choose from. Seconds and metres."""

    route_id: str
    profile: str
    via: str
    seconds: float
    metres: float
    toll: bool
    ferry: bool
    motorway: bool
    path: tuple[Point, ...]


class LaneRow(msgspec.Struct, frozen=True):
    """One lane, from left to right. `direction` is the arrow to draw: the one to take, else the first."""

    number: int
    direction: str
    valid: bool
    active: bool


def place_row(place: Place) -> PlaceRow:
    """`place` as a row."""
    return PlaceRow(
        place_id=place.id,
        name=place.name,
        description=place.description,
        icon=place.category or place.kind,
        kind=place.kind,
        distance=place.distance,
        bearing=place.bearing,
        latitude=place.position.latitude,
        longitude=place.position.longitude,
    )


def live_row(live: LivePlace, category: str) -> LiveRow:
    """`live` as a row among places of `category`."""
    return LiveRow(
        place_id=live.place.id,
        name=live.place.name,
        category=category,
        free=known(live.free),
        capacity=known(live.capacity),
        minutes=known(live.observed_minutes),
        stale=live.stale,
        simulated=live.simulated,
        source=live.source,
        latitude=live.place.position.latitude,
        longitude=live.place.position.longitude,
    )


def route_row(route: Route) -> RouteRow:
    """`route` as a row. Raises ValueError when its shape cannot be read."""
    return RouteRow(
        route_id=route.id,
        profile=route.profile,
        via=route.via,
        seconds=route.duration,
        metres=route.length,
        toll=route.has_toll,
        ferry=route.has_ferry,
        motorway=route.has_motorway,
        path=tuple(decode(route.shape)),
    )


def lane_rows(lanes: Iterable[Lane]) -> list[LaneRow]:
    """`lanes` as rows."""
    return [
        LaneRow(number, lane.active or next(iter(lane.directions), "through"), lane.valid, bool(lane.active))
        for number, lane in enumerate(lanes)
    ]


def known(number: int | None) -> int:
    """`number`, or `UNKNOWN`."""
    return UNKNOWN if number is None else number
