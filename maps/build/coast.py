"""Turns runs of coastline into the sea they bound."""

from collections.abc import Iterator

import shapely

from maps.geo import Point, to_mercator
from maps.protocol import Bounds

MARGIN = 0.25
STEP_SHARE = 1e-4


def sea(coast: list[list[Point]], bounds: Bounds) -> Iterator[shapely.Geometry]:
    """The water areas in Web Mercator within `bounds` and a margin; OpenStreetMap keeps land on the left.

    Runs that end inside the bounds (an extract may break them off) cut nothing off and are ignored there.
    """
    if not coast:
        return
    frame = _frame(bounds)
    lines = [shapely.LineString([to_mercator(point) for point in run]) for run in coast]
    inside = [part for line in lines if not (part := line.intersection(frame)).is_empty]
    if not inside:
        return
    edges = shapely.unary_union([frame.exterior, *inside])
    for face in shapely.get_parts(shapely.polygonize([edges])):
        if _is_water(face, inside):
            yield face


def _frame(bounds: Bounds) -> shapely.Polygon:
    west, south = to_mercator((bounds.south, bounds.west))
    east, north = to_mercator((bounds.north, bounds.east))
    wide, high = (east - west) * MARGIN, (south - north) * MARGIN
    return shapely.box(west - wide, north - high, east + wide, south + high)


def _is_water(face: shapely.Polygon, coast: list[shapely.Geometry]) -> bool:
    """Whether most of the coast that bounds `face` has it on its right (y grows southwards here)."""
    water = land = 0.0
    reach = face.length * STEP_SHARE
    near = face.buffer(reach * 0.01)
    for line in coast:
        for part in shapely.get_parts(line.intersection(near)):
            if part.geom_type != "LineString" or part.length == 0:
                continue
            left, right = (face.contains(probe) for probe in _beside(part, reach))
            if right and not left:
                water += part.length
            elif left and not right:
                land += part.length
    return water > land


def _beside(part: shapely.Geometry, reach: float) -> tuple[shapely.Point, shapely.Point]:
    """Points left and right of the middle of `part`."""
    middle = part.interpolate(0.5, normalized=True)
    ahead = part.interpolate(min(part.length, part.length * 0.5 + reach))
    dx, dy = ahead.x - middle.x, ahead.y - middle.y
    share = reach / max(1e-15, (dx * dx + dy * dy) ** 0.5)
    right = shapely.Point(middle.x - dy * share, middle.y + dx * share)
    return shapely.Point(middle.x + dy * share, middle.y - dx * share), right
