"""Routes in one region pack, by Valhalla (NAV-3)."""

import json
import re
import secrets
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
import valhalla

from chassis.errors import BadInput, CarError
from maps.geo import Point, decode_shape, encode_shape
from maps.maneuvers import DESTINATIONS, maneuver
from maps.protocol import Avoid, Maneuver, Place, Profile, Route, SpeedSpan
from maps.valhalla_config import configuration
from maps.valhalla_reply import (
    EdgeReply,
    LegReply,
    ManeuverReply,
    RouteReply,
    TripReply,
    locate_decoder,
    route_decoder,
    trace_decoder,
)

PROFILES: tuple[Profile, ...] = ("fastest", "shortest", "economical")
LANGUAGES = {
    "en": "en-GB",
    "en-GB": "en-GB",
    "en-US": "en-US",
    "es": "es-ES",
    "fr": "fr-FR",
    "de": "de-DE",
    "it": "it-IT",
    "cs": "cs-CZ",
}
PROFILE_OPTIONS: dict[Profile, dict[str, float | bool]] = {
    "fastest": {},
    "shortest": {"shortest": True},
    "economical": {"use_distance": 0.35, "top_speed": 95, "maneuver_penalty": 12, "use_highways": 0.4},
}
AVOID_OPTIONS: dict[Avoid, dict[str, float]] = {
    "tolls": {"use_tolls": 0.0},
    "motorways": {"use_highways": 0.0},
    "ferries": {"use_ferry": 0.0},
}
HEADING_TOLERANCE_DEGREES = 60
SEARCH_RADIUS_METRES = 250
SNAP_METRES = 1500
# Roads one can reach from a road near a stop, before it counts as part of the network and not as an island:
# looking at fewer saves a fifth of the time; where that picked an island after all, the thorough way follows.
QUICK_REACHABILITY = 20
THOROUGH_REACHABILITY = 120
UNLIMITED_KMH = 0.0
TRACE_ATTRIBUTES = ["edge.speed_limit", "edge.speed", "edge.end_shape_index"]

# valhalla/src/exceptions.cc: numbers of the errors a driver can cause
NO_ROAD_NEAR = {170, 171, 154}
NO_ROUTE = {442, 443, 441, 440, 156, 157, 158}


@dataclass(frozen=True)
class Spoken:
    """Valhalla's sentences for a maneuver, in the route's language, ending with a full stop."""

    alert: str
    before: str


@dataclass(frozen=True)
class PlannedRoute:
    """A route with what guidance needs beside it.

    Attributes:
        spoken: one for each maneuver of `route`.
        request: how it was asked for, for planning it anew.
        region: id of the pack it lies in.
    """

    route: Route
    spoken: tuple[Spoken, ...]
    request: "RouteRequest"
    region: str


@dataclass(frozen=True)
class RouteRequest:
    """One route to plan. `origin` and the stops lie in the pack; `heading` is the car's, or None."""

    origin: Point
    stops: tuple[Place, ...]
    heading: float | None
    profile: Profile
    avoid: tuple[Avoid, ...]
    language: str


class Router:
    """Valhalla on one pack's tiles. Not thread-safe: one thread at a time."""

    def __init__(self, folder: Path, region: str) -> None:
        """Raises `CarError` ``routing_unusable`` when Valhalla refuses the tiles."""
        try:
            with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
                json.dump(configuration(folder), file)
                file.flush()
                self._actor = valhalla.Actor(file.name)
        except (RuntimeError, OSError) as error:
            raise CarError("routing_unusable", f"Routes in {region} cannot be planned: {error}") from error
        self._region = region

    def plan(self, request: RouteRequest, alternates: int = 0) -> list[PlannedRoute]:
        """The best route first, then up to `alternates` others (only where there is one stop).

        Raises:
            BadInput: ``no_road_near`` or ``no_route``.
        """
        try:
            reply = self._route(_asked(request, alternates, QUICK_REACHABILITY))
        except BadInput as refusal:
            if refusal.code != "no_route":
                raise
            reply = self._route(_asked(request, alternates, THOROUGH_REACHABILITY))
        trips = [reply.trip, *(other.trip for other in reply.alternates)]
        return [self._planned(trip, request) for trip in trips]

    def in_language(self, planned: PlannedRoute, language: str) -> PlannedRoute:
        """The same route with its sentences in `language`; as it was where it can no longer be planned."""
        if valhalla_language(planned.request.language) == valhalla_language(language):
            return planned
        try:
            found = self.plan(replace(planned.request, language=language), alternates=1)
        except BadInput:
            return planned
        for one in found:
            if one.route.shape == planned.route.shape:
                route = msgspec.structs.replace(planned.route, maneuvers=one.route.maneuvers)
                return replace(one, route=route)
        return planned

    def street_at(self, position: Point) -> tuple[str, Point] | None:
        """The nearest road with a name: the name and the nearest point on it."""
        asked = {
            "locations": [{"lat": position[0], "lon": position[1], "radius": SEARCH_RADIUS_METRES}],
            "costing": "auto",
            "verbose": True,
        }
        try:
            reply = locate_decoder.decode(self._actor.locate(json.dumps(asked)))
        except (valhalla.ValhallaError, msgspec.DecodeError):
            return None
        edges = [edge for edge in (reply[0].edges if reply else None) or [] if edge.edge_info.names]
        nearest = min(edges, key=lambda edge: edge.distance, default=None)
        if nearest is None:
            return None
        return nearest.edge_info.names[0], (nearest.correlated_lat, nearest.correlated_lon)

    def _route(self, asked: dict[str, Any]) -> RouteReply:
        try:
            return route_decoder.decode(self._actor.route(msgspec.json.encode(asked).decode()))
        except valhalla.ValhallaError as error:
            raise _refusal(error) from error

    def _planned(self, trip: TripReply, request: RouteRequest) -> PlannedRoute:
        shape = trip.legs[0].shape if len(trip.legs) == 1 else _joined_shape(trip.legs)
        maneuvers, spoken = _steps(trip.legs)
        route = Route(
            id=secrets.token_hex(6),
            profile=request.profile,
            shape=shape,
            length=round(trip.summary.length * 1000, 1),
            duration=trip.summary.time,
            maneuvers=maneuvers,
            speeds=self._speeds(trip.legs),
            stops=list(request.stops),
            has_toll=trip.summary.has_toll,
            has_ferry=trip.summary.has_ferry,
            has_motorway=trip.summary.has_highway,
        )
        return PlannedRoute(route, spoken, request, self._region)

    def _speeds(self, legs: list[LegReply]) -> list[SpeedSpan]:
        spans: list[SpeedSpan] = []
        offset = 0
        for leg in legs:
            asked = (
                '{"shape_match":"edge_walk","costing":"auto","encoded_polyline":'
                + json.dumps(leg.shape)
                + ',"filters":{"action":"include","attributes":'
                + json.dumps(TRACE_ATTRIBUTES)
                + "}}"
            )
            try:
                text = self._actor.trace_attributes(asked)
            except valhalla.ValhallaError:
                return []
            _add_spans(spans, trace_decoder.decode(text).edges, offset)
            offset += leg.maneuvers[-1].end_shape_index
        return spans


def _add_spans(spans: list[SpeedSpan], edges: list[EdgeReply], offset: int) -> None:
    """Appends the edges as spans, joining neighbours that have the same speeds."""
    begin = end = offset
    now: tuple[float | str, float] | None = None
    for edge in edges:
        speeds = edge.speed_limit, edge.speed
        if now is not None and speeds != now:
            spans.append(_span(begin, end, now))
            begin = end
        now = speeds
        end = edge.end_shape_index + offset
    if now is not None:
        spans.append(_span(begin, end, now))


def _span(begin: int, end: int, speeds: tuple[float | str, float]) -> SpeedSpan:
    limit, speed = speeds
    return SpeedSpan(begin, end, UNLIMITED_KMH if isinstance(limit, str) else limit, speed)


def _asked(request: RouteRequest, alternates: int, reachability: int) -> dict[str, Any]:
    origin = _location(request.origin, reachability)
    if request.heading is not None:
        origin |= {"heading": round(request.heading) % 360, "heading_tolerance": HEADING_TOLERANCE_DEGREES}
    stops = [
        _location((stop.position.latitude, stop.position.longitude), reachability) for stop in request.stops
    ]
    options: dict[str, float | bool] = dict(PROFILE_OPTIONS[request.profile])
    for avoided in request.avoid:
        options |= AVOID_OPTIONS[avoided]
    asked: dict[str, Any] = {
        "locations": [origin, *stops],
        "costing": "auto",
        "turn_lanes": True,
        "language": valhalla_language(request.language),
    }
    if options:
        asked["costing_options"] = {"auto": options}
    if alternates and len(stops) == 1:
        asked["alternates"] = alternates
    return asked


def _location(point: Point, reachability: int) -> dict[str, float]:
    return {
        "lat": point[0],
        "lon": point[1],
        "search_cutoff": SNAP_METRES,
        "minimum_reachability": reachability,
    }


def valhalla_language(language: str) -> str:
    """Valhalla's locale for one of the car's languages; British English for any other."""
    return LANGUAGES.get(language) or LANGUAGES.get(language[:2], "en-GB")


def _joined_shape(legs: list[LegReply]) -> str:
    points = decode_shape(legs[0].shape)
    for leg in legs[1:]:
        points += decode_shape(leg.shape)[1:]
    return encode_shape(points)


def _steps(legs: list[LegReply]) -> tuple[list[Maneuver], tuple[Spoken, ...]]:
    """The maneuvers of all legs; at a stop in between, arriving there and setting off again are one."""
    maneuvers: list[Maneuver] = []
    spoken: list[Spoken] = []
    offset = 0
    for number, leg in enumerate(legs):
        for index, reply in enumerate(leg.maneuvers):
            if number and index == 0:
                maneuvers[-1] = _leaving(maneuvers[-1], maneuver(reply, offset))
                continue
            maneuvers.append(maneuver(reply, offset))
            spoken.append(_spoken(reply))
        offset += leg.maneuvers[-1].end_shape_index
    return maneuvers, tuple(spoken)


def _leaving(arrival: Maneuver, start: Maneuver) -> Maneuver:
    kind = "way_point" if arrival.type in DESTINATIONS else arrival.type
    return msgspec.structs.replace(
        arrival, type=kind, street=start.street, length=start.length, duration=start.duration
    )


def _spoken(reply: ManeuverReply) -> Spoken:
    alert = reply.verbal_transition_alert_instruction or reply.instruction
    before = alert if reply.verbal_multi_cue else reply.verbal_pre_transition_instruction
    return Spoken(alert, before or alert)


def _refusal(error: Exception) -> CarError:
    code = getattr(error, "code", 0) or _code_in(str(error))
    if code in NO_ROAD_NEAR:
        return BadInput("no_road_near", "There is no road for cars near this place. Choose another one")
    if code in NO_ROUTE:
        return BadInput("no_route", "No road leads there from here. Choose another place or other options")
    return BadInput("no_route", f"This route cannot be planned: {error}")


def _code_in(text: str) -> int:
    found = re.search(r"\d{3}", text)
    return int(found.group()) if found else 0
