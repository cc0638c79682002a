"""A line along the road and how fast a car may go on every metre of it."""

import math
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

import msgspec

from maps.protocol import SpeedSpan

METRES_PER_DEGREE = 111_194.9
"""Of latitude, on a sphere of 6371 km."""
DEFAULT_SPEED = 40 / 3.6
JOINING_SPEED = 20 / 3.6
"""m/s; across a yard or car park to the road."""
LATERAL_ACCELERATION = 2.2
"""m/s2 that passengers take without complaint in a bend."""
COMFORT_BRAKING = 2.0
"""m/s2 that the speed ahead is planned with, well under what the car may do."""
SLOWEST_TURN = 2.5
LONGEST_BEND = 15.0
"""Metres on either side of a shape point over which its turn is driven."""

type Point = tuple[float, float]
"""Latitude and longitude, degrees."""


class Place(msgspec.Struct, frozen=True):
    """A point on a course: where it is, which way the road goes there, and metres from the course's start."""

    point: Point
    heading: float
    along: float


def flat(origin: Point, point: Point) -> tuple[float, float]:
    """Metres east and north of `origin`, on a flat earth; for distances of a few kilometres."""
    east = (point[1] - origin[1]) * METRES_PER_DEGREE * math.cos(math.radians(origin[0]))
    return east, (point[0] - origin[0]) * METRES_PER_DEGREE


def moved(origin: Point, east: float, north: float) -> Point:
    """The inverse of `flat`."""
    across = METRES_PER_DEGREE * math.cos(math.radians(origin[0]))
    return origin[0] + north / METRES_PER_DEGREE, origin[1] + east / across


def turn(first: float, second: float) -> float:
    """How far to turn from heading `first` to `second`: -180 to 180 degrees, right is positive."""
    return (second - first + 180) % 360 - 180


class Course:
    """A line with speeds.

    Args:
        points: at least two different ones, in driving order.
        caps: m/s for each stretch between two points.
    """

    def __init__(self, points: Sequence[Point], caps: Sequence[float]) -> None:
        stretches = [
            (a, b, cap)
            for a, b, cap in zip(points, points[1:], caps, strict=False)
            if flat(a, b) != (0.0, 0.0)
        ]
        if not stretches:
            raise ValueError("a course needs two different points")
        self._points = [stretches[0][0], *(b for _a, b, _cap in stretches)]
        self._caps = [cap for _a, _b, cap in stretches]
        steps = [flat(a, b) for a, b, _cap in stretches]
        self._lengths = [math.hypot(*step) for step in steps]
        self._headings = [math.degrees(math.atan2(*step)) % 360 for step in steps]
        self._along = [0.0, *accumulate(self._lengths)]

    @classmethod
    def of_route(cls, points: Sequence[Point], speeds: Sequence[SpeedSpan]) -> "Course":
        """The course of a route's shape; where no span tells a speed, 40 km/h."""
        caps = [DEFAULT_SPEED] * max(len(points) - 1, 0)
        for span in speeds:
            if (speed := span.speed or span.limit) > 0:
                for index in range(max(span.begin, 0), min(span.end, len(caps))):
                    caps[index] = speed / 3.6
        return cls(points, caps)

    def from_point(self, start: Point, along: float) -> "Course":
        """What is left of this course after `along` metres, reached in a straight line from `start`."""
        index = self._segment(along)
        points = [start, self.at(along).point, *self._points[index + 1 :]]
        return Course(points, [JOINING_SPEED, *self._caps[index:]])

    @property
    def length(self) -> float:
        """Metres from start to end."""
        return self._along[-1]

    def at(self, along: float) -> Place:
        """The place `along` metres from the start, held inside the course."""
        along = min(max(along, 0.0), self.length)
        index = self._segment(along)
        share = (along - self._along[index]) / self._lengths[index]
        (lat_a, lon_a), (lat_b, lon_b) = self._points[index], self._points[index + 1]
        point = (lat_a + (lat_b - lat_a) * share, lon_a + (lon_b - lon_a) * share)
        return Place(point, self._headings[index], along)

    def nearest(self, point: Point, heading: float | None = None) -> tuple[Place, float]:
        """The place of the course a car at `point` would join, and how many metres away it is.

        A course that crosses itself is joined early and, with `heading`, in the direction of travel.
        """
        found: tuple[float, float, float] | None = None
        for index, length in enumerate(self._lengths):
            east, north = flat(self._points[index], point)
            angle = math.radians(self._headings[index])
            along = min(max(east * math.sin(angle) + north * math.cos(angle), 0.0), length)
            away = math.hypot(east - along * math.sin(angle), north - along * math.cos(angle))
            against = heading is not None and abs(turn(heading, self._headings[index])) > 100
            cost = away + 0.02 * self._along[index] + (40 if against else 0)
            if found is None or cost < found[0]:
                found = (cost, self._along[index] + along, away)
        assert found is not None  # noqa: S101  a course has a segment
        return self.at(found[1]), found[2]

    def profile(self, factor: float = 1.0, limit: float = math.inf) -> "SpeedProfile":
        """How fast to go.

        Args:
            factor: scales the speeds of the spans, not those of bends.
            limit: m/s that nothing exceeds.
        """
        caps = [min(cap * factor, limit) for cap in self._caps]
        bends = (min(self._bend(index), caps[index]) for index in range(1, len(caps)))
        nodes = [caps[0], *bends, 0.0]
        for index in range(len(caps) - 1, -1, -1):
            before = math.sqrt(nodes[index + 1] ** 2 + 2 * COMFORT_BRAKING * self._lengths[index])
            nodes[index] = min(nodes[index], before)
        return SpeedProfile(self, caps, nodes)

    def _bend(self, index: int) -> float:
        """m/s through the shape point `index`, from the radius of the arc that rounds it."""
        angle = math.radians(abs(turn(self._headings[index - 1], self._headings[index])))
        reach = min(self._lengths[index - 1], self._lengths[index], LONGEST_BEND)
        if angle < math.radians(3):
            return math.inf
        radius = reach / (2 * math.tan(min(angle, 3.0) / 2))
        return max(math.sqrt(LATERAL_ACCELERATION * radius), SLOWEST_TURN)

    def _segment(self, along: float) -> int:
        return min(bisect_right(self._along, along), len(self._lengths)) - 1


class SpeedProfile:
    """The highest comfortable speed on every metre of a course, braking ahead of bends and of the end."""

    def __init__(self, course: Course, caps: list[float], nodes: list[float]) -> None:
        self._course = course
        self._caps = caps
        self._nodes = nodes

    def at(self, along: float) -> float:
        """m/s at `along` metres from the course's start."""
        index = self._course._segment(along)
        left = max(self._course._along[index + 1] - along, 0.0)
        return min(self._caps[index], math.sqrt(self._nodes[index + 1] ** 2 + 2 * COMFORT_BRAKING * left))
