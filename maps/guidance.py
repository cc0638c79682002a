"""Guidance along one route: where on it the car is, what comes next, what to say, when it has left it.

Pure: no input or output, no clock but `Fix.time`. The caller plans the new route that `NeedRoute` asks for
and gives it to `follow`, or says `failed`.
"""

from dataclasses import dataclass
from typing import Literal

import msgspec

from maps.geo import Point
from maps.leaving import LeavingDetector
from maps.matching import HEADING_COUNTS_FROM_KMH, Match, Track, reach_for
from maps.prompts import Approach, Prompter
from maps.protocol import Fix, Guidance, GuidanceTrouble, Maneuver, Place, Position, Prompt, Units
from maps.routing import PlannedRoute
from maps.wording import wording

ARRIVAL_METRES = 25.0
PASSED_METRES = 1.0
THEN_METRES = 150.0
BACK_ON_ROUTE_METRES = 10.0
FIRST_RETRY_SECONDS = 5.0
LONGEST_RETRY_SECONDS = 80.0
AFTER_TUNNEL_METRES = 250.0
REJOIN_METRES = 2000.0
SLOWEST_PROMPT_SPEED = 4.0


@dataclass(frozen=True)
class NeedRoute:
    """Asks the caller for a new route from here to the stops that are left."""

    origin: Point
    heading: float
    stops: tuple[Place, ...]
    planned: PlannedRoute


type State = Literal["on_route", "off_route", "rerouting", "arrived"]
type Event = Guidance | Prompt | GuidanceTrouble | NeedRoute


class Guide:
    """State of guidance. `take` a fix, publish what comes out."""

    def __init__(self, planned: PlannedRoute, language: str, units: Units) -> None:
        self._language = language
        self._units = units
        self._greeted = False
        self._retry_seconds = FIRST_RETRY_SECONDS
        self._next_try = 0.0
        self._troubled = False
        self._fix: Fix | None = None
        self._state: State = "on_route"
        self._set_route(planned)

    @property
    def planned(self) -> PlannedRoute:
        """The route being followed."""
        return self._planned

    def follow(self, planned: PlannedRoute) -> list[Event]:
        """Goes on along a new route."""
        self._set_route(planned)
        self._retry_seconds = FIRST_RETRY_SECONDS
        self._troubled = False
        return [self._prompter.rerouted()]

    def failed(self, time: float, code: str, message: str) -> list[Event]:
        """No new route: waits before asking again, twice as long each time; tells it once."""
        self._state = "off_route"
        self._next_try = time + self._retry_seconds
        self._retry_seconds = min(self._retry_seconds * 2, LONGEST_RETRY_SECONDS)
        if self._troubled:
            return []
        self._troubled = True
        text = (
            f"{wording(self._language).no_way_on}. {message}"
            if message
            else wording(self._language).no_way_on
        )
        return [
            GuidanceTrouble(code=code, message=text),
            Prompt(kind="lost", text=wording(self._language).no_way_on),
        ]

    def take(self, fix: Fix) -> list[Event]:
        """What to tell after a fix, in order."""
        if self._state == "arrived":
            return []
        before, self._fix = self._fix, fix
        seconds = max(0.0, fix.time - before.time) if before is not None else 0.0
        if fix.position is None:
            return self._without_signal(fix, before, seconds)
        point = (fix.position.latitude, fix.position.longitude)
        match = self._match(point, fix, seconds)
        if self._state != "on_route":
            return self._off_route(fix, match, point)
        if self._leaving.has_left(fix, match):
            self._state = "off_route"
            self._next_try = fix.time
            return self._off_route(fix, match, point)
        self._match_now = match
        self._estimated = False
        return self._on_route(fix)

    def _set_route(self, planned: PlannedRoute) -> None:
        self._planned = planned
        self._track = Track(planned.route.shape)
        self._begins = [self._track.travelled_at(one.begin) for one in planned.route.maneuvers]
        self._left_after = _seconds_left(planned.route.maneuvers)
        self._prompter = Prompter(planned, self._units, self._language)
        self._leaving = LeavingDetector()
        self._match_now = self._track.at(0.0)
        self._state = "on_route"
        self._estimated = False
        self._stops_passed = 0

    def _match(self, point: Point, fix: Fix, seconds: float) -> Match:
        heading = fix.heading if fix.speed >= HEADING_COUNTS_FROM_KMH else None
        near = self._match_now.travelled
        if self._state != "on_route":
            return self._track.match(point, heading, near, REJOIN_METRES)
        reach = AFTER_TUNNEL_METRES if self._estimated else reach_for(fix.speed, seconds)
        match = self._track.match(point, heading, near, reach)
        if not self._greeted and match.away > BACK_ON_ROUTE_METRES + fix.accuracy:
            return self._track.match(point, heading, near, self._track.length)
        return match

    def _without_signal(self, fix: Fix, before: Fix | None, seconds: float) -> list[Event]:
        """In a tunnel the wheels tell how far along the route the car has gone (NAV-4)."""
        if self._state != "on_route":
            return []
        metres = 0.0
        if before is not None:
            turned = fix.odometer - before.odometer
            metres = turned if turned > 0 else 0.0 if fix.odometer > 0 else fix.speed / 3.6 * seconds
        self._match_now = self._track.at(self._match_now.travelled + metres)
        self._estimated = True
        return self._on_route(fix)

    def _on_route(self, fix: Fix) -> list[Event]:
        events: list[Event] = []
        if not self._greeted:
            self._greeted = True
            events.append(self._prompter.start())
        number = self._next_maneuver()
        distance = self._begins[number] - self._match_now.travelled
        maneuver = self._planned.route.maneuvers[number]
        if number == len(self._begins) - 1 and distance <= ARRIVAL_METRES and not self._estimated:
            self._state = "arrived"
            return [*events, self._prompter.arrival(), self._guidance(number, max(0.0, distance))]
        events += self._stops_reached()
        speed = max(SLOWEST_PROMPT_SPEED, fix.speed / 3.6)
        if (prompt := self._prompter.due(Approach(number, distance, speed))) is not None:
            events.append(prompt)
        return [*events, self._guidance(number, distance, maneuver)]

    def _off_route(self, fix: Fix, match: Match, point: Point) -> list[Event]:
        if self._state == "off_route" and self._is_back(fix, match):
            self._state = "on_route"
            self._leaving = LeavingDetector()
            self._match_now = match
            return self._on_route(fix)
        events: list[Event] = []
        if self._state == "off_route" and fix.time >= self._next_try:
            self._state = "rerouting"
            stops = tuple(self._planned.route.stops[self._stops_passed :])
            events.append(NeedRoute(point, fix.heading, stops, self._planned))
        number = self._next_maneuver()
        distance = self._begins[number] - self._match_now.travelled
        guidance = self._guidance(number, max(0.0, distance))
        return [*events, _moved(guidance, point, fix.heading)]

    def _is_back(self, fix: Fix, match: Match) -> bool:
        return match.away <= BACK_ON_ROUTE_METRES and not LeavingDetector().has_left(fix, match) and (
            abs((match.heading - fix.heading + 180) % 360 - 180) < 45
        )  # fmt: skip

    def _stops_reached(self) -> list[Event]:
        """Stops on the way that the car has come to since the last fix."""
        reached = sum(
            1
            for one, begin in zip(self._planned.route.maneuvers, self._begins, strict=True)
            if one.type == "way_point" and begin <= self._match_now.travelled + ARRIVAL_METRES
        )
        new, self._stops_passed = reached - self._stops_passed, max(reached, self._stops_passed)
        return [self._prompter.way_point()] if new > 0 else []

    def _next_maneuver(self) -> int:
        """The first maneuver ahead that asks something of the driver."""
        travelled = self._match_now.travelled + PASSED_METRES
        last = len(self._begins) - 1
        for number in range(1, last):
            if self._begins[number] > travelled and self._planned.route.maneuvers[number].type != "continue":
                return number
        return last

    def _guidance(self, number: int, distance: float, maneuver: Maneuver | None = None) -> Guidance:
        route = self._planned.route
        match = self._match_now
        current = self._current_maneuver()
        left = self._track.length - match.travelled
        return Guidance(
            route_id=route.id,
            position=Position(*match.position),
            heading=round(match.heading, 1),
            maneuver=maneuver or route.maneuvers[number],
            to_maneuver=round(max(0.0, distance), 1),
            left=round(left, 1),
            seconds=round(self._seconds(current), 1),
            state=self._state,
            travelled=round(match.travelled, 1),
            shape_index=match.index,
            then=self._then(number),
            street=route.maneuvers[current].street,
            speed_limit=self._speed_limit(match.index),
            estimated=self._estimated,
        )

    def _current_maneuver(self) -> int:
        travelled = self._match_now.travelled + PASSED_METRES
        return max((i for i, begin in enumerate(self._begins) if begin <= travelled), default=0)

    def _seconds(self, current: int) -> float:
        maneuver = self._planned.route.maneuvers[current]
        end = self._begins[current + 1] if current + 1 < len(self._begins) else self._track.length
        whole = end - self._begins[current]
        rest = max(0.0, end - self._match_now.travelled)
        share = min(1.0, rest / whole) if whole > 0 else 0.0
        return self._left_after[current] + maneuver.duration * share

    def _then(self, number: int) -> str:
        following = number + 1
        if following >= len(self._begins) or self._begins[following] - self._begins[number] > THEN_METRES:
            return ""
        kind = self._planned.route.maneuvers[following].type
        return "" if kind == "continue" else kind

    def _speed_limit(self, index: int) -> float:
        for span in self._planned.route.speeds:
            if span.begin <= index < span.end:
                return span.limit
        return 0.0


def _seconds_left(maneuvers: list[Maneuver]) -> list[float]:
    """For each maneuver the seconds that remain when it has been driven."""
    left = [0.0]
    for one in reversed(maneuvers[1:]):
        left.append(left[-1] + one.duration)
    return left[::-1]


def _moved(guidance: Guidance, point: Point, heading: float) -> Guidance:
    """Off the route the car is shown where it is."""
    return msgspec.structs.replace(guidance, position=Position(*point), heading=heading)
