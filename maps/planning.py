"""Answers `PlanRoutes` and keeps the routes that guidance may be started on."""

from collections import OrderedDict
from dataclasses import replace

import msgspec

from chassis.errors import BadInput
from maps.geo import Point
from maps.protocol import Place, PlanRoutes, Profile, Route
from maps.regions import OpenPack, Regions
from maps.routing import PROFILES, PlannedRoute, RouteRequest

MOST_STOPS = 5
ROUTES_KEPT = 24
ALTERNATES = 1


class RoutePlanner:
    """Plans routes; every call that plans is blocking and belongs on the routing thread."""

    def __init__(self) -> None:
        self._planned: OrderedDict[str, PlannedRoute] = OrderedDict()

    def find(self, route_id: str) -> PlannedRoute:
        """A route planned before. Raises `BadInput` ``unknown_route``."""
        if (planned := self._planned.get(route_id)) is None:
            raise BadInput("unknown_route", "This route is no longer known. Plan it again")
        return planned

    def plan(self, call: PlanRoutes, regions: Regions) -> list[Route]:
        """The asked profile first, then alternatives that differ from it.

        Raises:
            BadInput: ``too_many_stops``, ``outside_regions``, ``no_road_near``, ``no_route``.
        """
        pack = pack_for(call, regions)
        routes = pack.router.plan(_request(call, call.profile))
        if call.alternatives:
            routes += self._alternatives(call, pack)
        different = _told_apart(list({one.route.shape: one for one in reversed(routes)}.values())[::-1])
        for one in different:
            self.keep(one)
        return [one.route for one in different]

    def keep(self, planned: PlannedRoute) -> None:
        """Remembers a route for `find`; the oldest is forgotten."""
        self._planned[planned.route.id] = planned
        while len(self._planned) > ROUTES_KEPT:
            self._planned.popitem(last=False)

    def _alternatives(self, call: PlanRoutes, pack: OpenPack) -> list[PlannedRoute]:
        found: list[PlannedRoute] = []
        for profile in PROFILES:
            request = _request(call, profile)
            try:
                if profile != call.profile:
                    found += pack.router.plan(request)
                elif len(call.stops) == 1:
                    found += pack.router.plan(request, ALTERNATES)[1:]
            except BadInput:
                continue  # the asked profile has a route; another one need not
        return sorted(found, key=lambda one: one.route.duration)


def _told_apart(routes: list[PlannedRoute]) -> list[PlannedRoute]:
    """The routes, each with the street as `via` that it follows longest and no other one takes."""
    streets = [_street_lengths(one.route) for one in routes]
    out: list[PlannedRoute] = []
    for index, one in enumerate(routes):
        others = {street for number, taken in enumerate(streets) if number != index for street in taken}
        own = {street: length for street, length in streets[index].items() if street not in others}
        via = max(own or streets[index], key=lambda street: streets[index][street], default="")
        out.append(replace(one, route=msgspec.structs.replace(one.route, via=via)))
    return out


def _street_lengths(route: Route) -> dict[str, float]:
    lengths: dict[str, float] = {}
    for maneuver in route.maneuvers:
        if maneuver.street:
            lengths[maneuver.street] = lengths.get(maneuver.street, 0.0) + maneuver.length
    return lengths


def pack_for(call: PlanRoutes, regions: Regions) -> OpenPack:
    """The pack that holds the whole way. Raises `BadInput` ``too_many_stops`` or ``outside_regions``."""
    if not call.stops:
        raise BadInput("no_route", "There is no destination. Choose one")
    if len(call.stops) > MOST_STOPS:
        raise BadInput("too_many_stops", f"A route has at most {MOST_STOPS} stops. Take one away")
    origin = (call.origin.latitude, call.origin.longitude)
    pack = regions.covering([origin, *map(_point, call.stops)])
    if pack is not None:
        return pack
    if regions.covering([origin]) is None:
        raise BadInput("outside_regions", "The car is outside the installed maps. Install this region")
    outside = next((stop for stop in call.stops if regions.covering([_point(stop)]) is None), call.stops[-1])
    raise BadInput(
        "outside_regions", f"{outside.name} is outside the map of where you are. Choose another destination"
    )


def _point(place: Place) -> Point:
    return place.position.latitude, place.position.longitude


def _request(call: PlanRoutes, profile: Profile) -> RouteRequest:
    return RouteRequest(
        origin=(call.origin.latitude, call.origin.longitude),
        stops=tuple(call.stops),
        heading=call.heading,
        profile=profile,
        avoid=tuple(call.avoid),
        language=call.language,
    )
