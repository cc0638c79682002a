"""The real town the tests drive in, and cars that drive there."""

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from maps.geo import METRES_PER_DEGREE, Point
from maps.guidance import Event, Guide, NeedRoute
from maps.matching import Track
from maps.protocol import Fix, Guidance, Place, Position, Prompt
from maps.routing import PlannedRoute, Router, RouteRequest


@dataclass(frozen=True)
class Town:
    """A built region and what is known to be in it.

    Attributes:
        regions: folder of region packs; `id` the pack's.
        landmark: a place by name, `mistyped` the same with errors.
        start, end: on roads, with several turns between them.
        aside: a road point away from that route.
    """

    regions: Path
    id: str
    center: Point
    landmark: str
    mistyped: tuple[str, ...]
    street: str
    address: str
    start: Point
    end: Point
    stop: Point

    @property
    def folder(self) -> Path:
        """The pack's own folder."""
        return self.regions / self.id


def helsinki(regions: Path) -> Town:
    """The default region: 1 x 1.7 km around the main station."""
    return Town(
        regions=regions,
        id="helsinki",
        center=(60.1705, 24.9430),
        landmark="Ateneum",
        mistyped=("atenum", "ateneo", "Atheneum", "ATENEUM"),
        street="Mannerheimintie",
        address="Mannerheimintie 3",
        start=(60.1765, 24.9480),
        end=(60.16955, 24.9437),
        stop=(60.1721, 24.9470),
    )


def liechtenstein(regions: Path) -> Town:
    """The region of the shared test data: 25 km of valley."""
    return Town(
        regions=regions,
        id="liechtenstein",
        center=(47.1410, 9.5215),
        landmark="Kunstmuseum Liechtenstein",
        mistyped=("kunstmuseum lichtenstein", "kunstmuseum liechtenstien", "kunstmusem liecht"),
        street="Landstrasse",
        address="Alvierweg 10",
        start=(47.1515, 9.5120),
        end=(47.1372, 9.5235),
        stop=(47.1450, 9.5190),
    )


def place(point: Point, name: str = "There") -> Place:
    """A destination at `point`."""
    return Place(f"test/{name}", name, "poi", Position(*point))


def plan(router: Router, town: Town, language: str = "en-GB") -> PlannedRoute:
    """The route the tests drive."""
    stops = (place(town.end),)
    return router.plan(RouteRequest(town.start, stops, None, "fastest", (), language))[0]


@dataclass(frozen=True)
class Car:
    """How the simulated car drives and what its receiver is like.

    Attributes:
        speed: km/h; `rate` fixes a second; `noise` metres, 1 sigma.
        tunnel: from and to metres along the route without satellites.
    """

    speed: float = 36.0
    rate: float = 5.0
    noise: float = 0.0
    tunnel: tuple[float, float] = (0.0, 0.0)
    seed: int = 1

    def along(
        self, track: Track, begin: float = 0.0, end: float = math.inf, time: float = 0.0
    ) -> Iterator[Fix]:
        """Fixes along `track` from `begin` to `end` metres."""
        dice = random.Random(self.seed)
        travelled = begin
        while travelled < min(end, track.length + 40.0):
            here = track.at(travelled)
            hidden = self.tunnel[0] <= travelled < self.tunnel[1]
            position = None if hidden else self._noisy(here.position, dice)
            heading = (here.heading + dice.gauss(0, self.noise)) % 360
            yield Fix(
                time, position, heading, self.speed, odometer=1000 + travelled, accuracy=max(3.0, self.noise)
            )
            travelled += self.speed / 3.6 / self.rate
            time += 1 / self.rate

    def straight(self, start: Fix, heading: float, seconds: float) -> Iterator[Fix]:
        """Fixes straight on from `start`, whatever the roads."""
        assert start.position is not None
        steps = round(seconds * self.rate)
        step = self.speed / 3.6 / self.rate
        for number in range(1, steps + 1):
            north = step * number * math.cos(math.radians(heading)) / METRES_PER_DEGREE
            scale = METRES_PER_DEGREE * math.cos(math.radians(start.position.latitude))
            east = step * number * math.sin(math.radians(heading)) / scale
            yield replace_fix(
                start,
                time=start.time + number / self.rate,
                position=Position(start.position.latitude + north, start.position.longitude + east),
                heading=heading,
                odometer=start.odometer + step * number,
            )

    def _noisy(self, point: Point, dice: random.Random) -> Position:
        north, east = dice.gauss(0, self.noise), dice.gauss(0, self.noise)
        scale = METRES_PER_DEGREE * math.cos(math.radians(point[0]))
        return Position(point[0] + north / METRES_PER_DEGREE, point[1] + east / scale)


def replace_fix(fix: Fix, **changes: object) -> Fix:
    """A fix with some fields changed."""
    fields = {name: getattr(fix, name) for name in fix.__struct_fields__} | changes
    return Fix(**fields)


@dataclass(frozen=True)
class Told:
    """What guidance said after each fix."""

    steps: tuple[tuple[Fix, tuple[Event, ...]], ...]

    @property
    def _all(self) -> list[tuple[Fix, Event]]:
        return [(fix, event) for fix, events in self.steps for event in events]

    @property
    def prompts(self) -> list[tuple[float, Prompt]]:
        """Each prompt with the time it was said."""
        return [
            (fix.time, event) for fix, events in self.steps for event in events if isinstance(event, Prompt)
        ]

    @property
    def states(self) -> list[tuple[Fix, Guidance]]:
        """Each state of guidance with its fix."""
        return [(fix, event) for fix, event in self._all if isinstance(event, Guidance)]

    @property
    def needs(self) -> list[tuple[float, NeedRoute]]:
        """Each request for a new route with its time."""
        return [
            (fix.time, event)
            for fix, events in self.steps
            for event in events
            if isinstance(event, NeedRoute)
        ]


def drive(guide: Guide, fixes: Iterator[Fix]) -> Told:
    """Gives all fixes to guidance."""
    return Told(tuple((fix, tuple(guide.take(fix))) for fix in fixes))


def slower(car: Car, speed: float) -> Car:
    """The same car at another speed."""
    return replace(car, speed=speed)
