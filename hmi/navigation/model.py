"""What the screen and the assistant see of navigation; places and routes are those of `maps.protocol`."""

from typing import Literal

import msgspec

from maps.protocol import Guidance, Place, Region, Route

SearchStatus = Literal["idle", "searching", "found", "nothing", "failed"]
PlanStatus = Literal["idle", "planning", "choosing", "failed"]


class CarPosition(msgspec.Struct, frozen=True):
    """Where the car is drawn: matched onto the road during guidance. Degrees, km/h."""

    latitude: float
    longitude: float
    heading: float = 0.0
    speed_kmh: float = 0.0
    estimated: bool = False


class LivePlace(msgspec.Struct, frozen=True):
    """A place with what the services know of it now.

    Attributes:
        free, capacity: parking spaces or chargers, None where unknown.
        observed_minutes: age of `free` in minutes; `stale` when over 15 (NAV-6).
        source: who says so; `simulated` is True for demo data, which the screen marks.
    """

    place: Place
    free: int | None = None
    capacity: int | None = None
    observed_minutes: int | None = None
    stale: bool = False
    source: str = ""
    simulated: bool = False


class NavigationState(msgspec.Struct, frozen=True):
    """All of navigation but the moving parts, which have observables of their own.

    Attributes:
        available: the maps program answers and at least one region can be used.
        problem: one sentence for the driver when not (or when a region is damaged), else empty.
        tiles_url: see `maps.protocol.Status`; empty while maps is away.
        search_*: the search field's text and what came of it.
        plan_*: the choice between routes before guidance; `selected` indexes `routes`.
        destination: where guidance leads, None without guidance.
        route: the route being followed.
        trouble: one sentence while guidance has lost its way, else empty.
        category: the places shown on the map (``parking``, ``fuel``, ``charging``) or empty, and `nearby`.
        home, work, recent: kept places of the driver, none until the driver is identified (USR-4).
        owner: e-mail of the driver, empty for a guest.
    """

    available: bool = False
    problem: str = ""
    tiles_url: str = ""
    regions: tuple[Region, ...] = ()
    search_text: str = ""
    search_status: SearchStatus = "idle"
    search_problem: str = ""
    results: tuple[Place, ...] = ()
    plan_status: PlanStatus = "idle"
    plan_problem: str = ""
    routes: tuple[Route, ...] = ()
    selected: int = 0
    destination: Place | None = None
    route: Route | None = None
    trouble: str = ""
    category: str = ""
    nearby: tuple[LivePlace, ...] = ()
    nearby_problem: str = ""
    home: Place | None = None
    work: Place | None = None
    home_minutes: int | None = None
    work_minutes: int | None = None
    recent: tuple[Place, ...] = ()
    owner: str = ""


__all__ = [
    "CarPosition",
    "Guidance",
    "LivePlace",
    "NavigationState",
    "PlanStatus",
    "SearchStatus",
]
