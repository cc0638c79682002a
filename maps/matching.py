"""Finds the car on its route: projection onto the route's shape within a window that moves along with it."""

from bisect import bisect_right
from dataclasses import dataclass
from math import cos, hypot, radians

from maps.geo import METRES_PER_DEGREE, Point, bearing, decode_shape, near_distance, turn_between

BEHIND_METRES = 40.0
AHEAD_METRES = 120.0
HEADING_COUNTS_FROM_KMH = 8.0
METRES_A_HALF_TURN = 45.0
CORNER_DEGREES = 30.0


@dataclass(frozen=True)
class Match:
    """Where on the route the car is.

    Attributes:
        travelled: metres along the shape; `index` the shape point last passed.
        position, heading: on the route, heading along it.
        away: metres from the given position to the route, 0 when it was not measured.
        at_corner: whether the nearest point is a corner of the route, so that the car may be past a turn.
    """

    travelled: float
    index: int
    position: Point
    heading: float
    away: float
    at_corner: bool = False


class Track:
    """The shape of a route with distances along it."""

    def __init__(self, shape: str) -> None:
        """`shape` as in `Route.shape`, of at least one point."""
        points = decode_shape(shape)
        self.points = points if len(points) > 1 else [points[0], points[0]]
        self._along = [0.0]
        for before, after in zip(self.points, self.points[1:], strict=False):
            self._along.append(self._along[-1] + near_distance(before, after))

    @property
    def length(self) -> float:
        """Metres from end to end."""
        return self._along[-1]

    def travelled_at(self, index: int) -> float:
        """Metres along the shape at point `index`."""
        return self._along[max(0, min(index, len(self._along) - 1))]

    def at(self, travelled: float) -> Match:
        """The place `travelled` metres along, kept within the route."""
        travelled = max(0.0, min(self.length, travelled))
        index = min(bisect_right(self._along, travelled), len(self._along) - 1) - 1
        length = self._along[index + 1] - self._along[index]
        share = (travelled - self._along[index]) / length if length > 0 else 0.0
        here, there = self.points[index], self.points[index + 1]
        position = here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share
        return Match(travelled, index, position, self.heading(index), 0.0)

    def heading(self, index: int) -> float:
        """Direction of the shape after point `index`; that of the last real piece where points repeat."""
        for first in range(min(index, len(self.points) - 2), -1, -1):
            if self.points[first] != self.points[first + 1]:
                return bearing(self.points[first], self.points[first + 1])
        return 0.0

    def match(self, position: Point, heading: float | None, near: float, reach: float) -> Match:
        """The best place for `position` from `BEHIND_METRES` before `near` to `reach` after it.

        Args:
            heading: of the car, or None when it says nothing (standing).
            near, reach: metres along the shape.
        """
        first = max(0, bisect_right(self._along, near - BEHIND_METRES) - 1)
        last = min(len(self.points) - 2, bisect_right(self._along, near + reach))
        best: tuple[float, float, int, float] | None = None
        for index in range(first, last + 1):
            share, away = _project(position, self.points[index], self.points[index + 1])
            cost = away
            if heading is not None:
                cost += turn_between(self.heading(index), heading) / 180 * METRES_A_HALF_TURN
            if best is None or cost < best[0] - 1e-6:
                best = cost, away, index, share
        if best is None:
            return self.at(near)
        _cost, away, index, share = best
        along = self._along[index] + share * (self._along[index + 1] - self._along[index])
        on_route = self.at(along)
        corner = self._is_corner(index + 1) if share >= 1 else share <= 0 and self._is_corner(index)
        return Match(along, index, on_route.position, self.heading(index), away, corner)

    def _is_corner(self, index: int) -> bool:
        if not 0 < index < len(self.points) - 1:
            return False
        return turn_between(self.heading(index - 1), self.heading(index)) > CORNER_DEGREES


def reach_for(speed_kmh: float, seconds: float) -> float:
    """How far ahead the car may be found after `seconds`, metres."""
    return max(AHEAD_METRES, speed_kmh / 3.6 * seconds * 2 + AHEAD_METRES / 2)


def _project(position: Point, start: Point, end: Point) -> tuple[float, float]:
    """Share 0..1 along the piece and metres away from it, on a flat earth."""
    east_scale = METRES_PER_DEGREE * cos(radians(start[0]))
    dx, dy = (end[1] - start[1]) * east_scale, (end[0] - start[0]) * METRES_PER_DEGREE
    px, py = (position[1] - start[1]) * east_scale, (position[0] - start[0]) * METRES_PER_DEGREE
    square = dx * dx + dy * dy
    share = max(0.0, min(1.0, (px * dx + py * dy) / square)) if square > 0 else 0.0
    return share, hypot(px - share * dx, py - share * dy)
