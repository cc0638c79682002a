"""Cuts the shapes of an extract into the cells of a pack's drawing data."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry.polygon import orient

from maps.build.coast import sea
from maps.build.extract import Extract
from maps.drawing import BUFFER, EXTENT, LEVELS, SCHEMA, Shape, pack_shapes
from maps.geo import to_mercator
from maps.layers import Layer

SMALLEST_AREA_PIXELS = {14: 0.0, 12: 6.0, 10: 8.0, 7: 10.0, 4: 12.0}
SIMPLIFY_PIXELS = {14: 0.0, 12: 0.35, 10: 0.5, 7: 0.6, 4: 0.6}
LOWEST_LEVEL = {
    Layer.BUILDING: 14,
    Layer.PLATFORM: 14,
    Layer.CAR_PARK: 14,
    Layer.PITCH: 14,
    Layer.SQUARE: 14,
    Layer.PATH: 14,
    Layer.TRACK: 14,
    Layer.TRAM: 14,
    Layer.PEDESTRIAN: 14,
    Layer.SERVICE: 14,
    Layer.STREAM: 14,
    Layer.RESIDENTIAL: 12,
    Layer.PARK: 12,
    Layer.SAND: 12,
    Layer.LAND_USE: 10,
    Layer.RAIL: 10,
    Layer.TERTIARY: 10,
    Layer.FERRY: 10,
    Layer.SECONDARY: 7,
    Layer.RIVER: 7,
    Layer.PRIMARY: 7,
}
PIXELS = 256


@dataclass(frozen=True)
class _Drawn:
    """A shape in Web Mercator 0..1 with what is needed to paint it."""

    layer: Layer
    shape: shapely.Geometry
    width: float = 0.0
    tunnel: bool = False
    level: int = 0


def write_cells(extract: Extract, connection: sqlite3.Connection) -> int:
    """Writes all cells of `extract`; returns how many."""
    connection.executescript(SCHEMA)
    drawn = list(_all_drawn(extract))
    count = 0
    for level in LEVELS:
        for (x, y), shapes in _cells(drawn, level).items():
            shapes.sort(key=_painting_order)
            connection.execute("INSERT INTO cells VALUES (?, ?, ?, ?)", (level, x, y, pack_shapes(shapes)))
            count += 1
    return count


def _all_drawn(extract: Extract) -> Iterator[_Drawn]:
    yield from (_Drawn(Layer.WATER, shape) for shape in sea(extract.coast, extract.bounds))
    yield from (_Drawn(area.layer, area.shape) for area in extract.areas)
    for line in extract.lines:
        shape = shapely.LineString([to_mercator(point) for point in line.points])
        yield _Drawn(line.layer, shape, line.width, line.tunnel, line.level)


def _painting_order(shape: Shape) -> tuple[bool, int, int, float]:
    ground_level = 0 if shape.tunnel else max(0, shape.level)
    return not shape.tunnel, ground_level, shape.layer, shape.width


def _cells(drawn: Iterable[_Drawn], level: int) -> dict[tuple[int, int], list[Shape]]:
    cells: dict[tuple[int, int], list[Shape]] = defaultdict(list)
    pixel = 1 / (2**level * PIXELS)
    for one in drawn:
        if LOWEST_LEVEL.get(one.layer, 4) > level:
            continue
        shape = one.shape
        if SIMPLIFY_PIXELS[level]:
            shape = shapely.simplify(shape, SIMPLIFY_PIXELS[level] * pixel)
        areal = shape.geom_type in ("Polygon", "MultiPolygon", "GeometryCollection")
        if areal and shape.area < SMALLEST_AREA_PIXELS[level] * pixel * pixel:
            continue
        for cell in _touched(shape, level):
            if rings := _cut(shape, level, *cell):
                cells[cell].append(Shape(int(one.layer), rings, round(one.width, 1), one.tunnel, one.level))
    return cells


def _touched(shape: shapely.Geometry, level: int) -> Iterator[tuple[int, int]]:
    scale = 2**level
    margin = BUFFER / EXTENT
    west, north, east, south = (edge * scale for edge in shape.bounds)
    for x in range(max(0, int(west - margin)), min(scale - 1, int(east + margin)) + 1):
        for y in range(max(0, int(north - margin)), min(scale - 1, int(south + margin)) + 1):
            yield x, y


def _cut(shape: shapely.Geometry, level: int, x: int, y: int) -> list[bytes]:
    scale = 2**level
    margin = BUFFER / EXTENT
    box = ((x - margin) / scale, (y - margin) / scale, (x + 1 + margin) / scale, (y + 1 + margin) / scale)
    west, north, east, south = shape.bounds
    if west < box[0] or north < box[1] or east > box[2] or south > box[3]:
        shape = shapely.clip_by_rect(shape, *box)
    if shape.is_empty:
        return []
    units = EXTENT * scale
    local = affinity.affine_transform(shape, [units, 0, 0, units, -x * EXTENT, -y * EXTENT])
    return [_ring_bytes(ring) for ring in _rings(local)]


def _rings(shape: shapely.Geometry) -> Iterator[shapely.Geometry]:
    match shape.geom_type:
        case "Polygon":
            wound = orient(shape)
            yield wound.exterior
            yield from wound.interiors
        case "LineString" | "LinearRing":
            yield shape
        case "MultiPolygon" | "MultiLineString" | "GeometryCollection":
            for part in shape.geoms:
                yield from _rings(part)


def _ring_bytes(ring: shapely.Geometry) -> bytes:
    points = np.rint(shapely.get_coordinates(ring)).astype("<i4")
    keep = np.ones(len(points), dtype=bool)
    keep[1:] = np.any(points[1:] != points[:-1], axis=1)
    return bytes(points[keep].tobytes())
