"""Chooses where names may stand on the map: anchors fixed to the ground, each with the zoom it appears from.

A street's anchors halve its length again and again: the middle first, then the quarters, and so on. Zooming
in adds anchors and never moves one, so labels stay where they are while the map moves.
"""

import math
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import shapely

from maps.build.extract import Extract, Line
from maps.build.places import Entry
from maps.geo import Point, from_mercator, to_mercator
from maps.layers import STREETS, Layer

SCHEMA = """
CREATE TABLE labels (
    number INTEGER PRIMARY KEY, text TEXT NOT NULL, kind TEXT NOT NULL, rank INTEGER NOT NULL,
    zoom REAL NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, angle REAL NOT NULL,
    place_id TEXT NOT NULL, x INTEGER NOT NULL, y INTEGER NOT NULL
);
"""
INDEXES = "CREATE INDEX labels_by_cell ON labels (x, y, zoom);"
CELL_ZOOM = 14
STREET_ZOOM = {
    Layer.MOTORWAY: 10.0,
    Layer.TRUNK: 11.0,
    Layer.PRIMARY: 12.5,
    Layer.SECONDARY: 13.5,
    Layer.TERTIARY: 14.0,
    Layer.RESIDENTIAL: 14.8,
    Layer.PEDESTRIAN: 15.2,
    Layer.SERVICE: 16.5,
}
STREET_RANK = {
    Layer.MOTORWAY: 12,
    Layer.TRUNK: 13,
    Layer.PRIMARY: 14,
    Layer.SECONDARY: 18,
    Layer.TERTIARY: 22,
    Layer.RESIDENTIAL: 30,
    Layer.PEDESTRIAN: 36,
    Layer.SERVICE: 60,
}
TOWNS = {"city": (0, 3.0), "town": (2, 8.0), "village": (6, 10.5), "hamlet": (16, 13.0)}
QUARTERS = {"suburb": (8, 12.0), "borough": (8, 12.0), "quarter": (10, 13.5), "neighbourhood": (20, 14.5)}
ANCHOR_SPACING_PIXELS = 420
ROOM_BESIDE_TEXT_PIXELS = 24
CHARACTER_PIXELS = 11.0
DEEPEST_HALVING = 5
SMALLEST_AREA_PIXELS = 140


@dataclass(frozen=True)
class Anchor:
    """One place where a name may stand. `zoom` is the lowest one that shows it."""

    text: str
    kind: str
    rank: int
    zoom: float
    position: Point
    angle: float = 0.0
    place_id: str = ""


def write_labels(extract: Extract, entries: Iterable[Entry], connection: sqlite3.Connection) -> int:
    """Writes all anchors of a pack, the most important first; returns how many."""
    connection.executescript(SCHEMA)
    anchors = sorted(
        [*_street_anchors(extract.lines), *_place_anchors(entries)],
        key=lambda anchor: (anchor.rank, anchor.zoom, anchor.text, anchor.position),
    )
    for number, anchor in enumerate(anchors, 1):
        x, y = (int(share * 2**CELL_ZOOM) for share in to_mercator(anchor.position))
        latitude, longitude = anchor.position
        row = (
            number, anchor.text, anchor.kind, anchor.rank, anchor.zoom, latitude, longitude,
            round(anchor.angle, 1), anchor.place_id, x, y,
        )  # fmt: skip
        connection.execute("INSERT INTO labels VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    connection.executescript(INDEXES)
    return len(anchors)


def _place_anchors(entries: Iterable[Entry]) -> Iterator[Anchor]:
    for entry in entries:
        if entry.kind == "place":
            kind = "town" if entry.category in TOWNS else "quarter"
            rank, zoom = (TOWNS | QUARTERS).get(entry.category, (24, 15.0))
            yield Anchor(entry.name, kind, rank, zoom, entry.position, place_id=entry.id)
        elif entry.kind in ("parking", "fuel", "charging"):
            zoom = 15.0 if entry.kind == "parking" else 14.0
            rank = 26 if entry.name or entry.details else 40
            yield Anchor(entry.name, entry.kind, rank, zoom, entry.position, place_id=entry.id)
        elif entry.kind == "poi":
            yield _poi_anchor(entry)


def _poi_anchor(entry: Entry) -> Anchor:
    kind = "park" if entry.category in ("park", "garden", "nature_reserve") else "poi"
    rank = 80 - entry.rank
    zoom = max(14.5, 19.5 - entry.rank / 13)
    return Anchor(entry.name, kind, max(11, rank), zoom, entry.position, place_id=entry.id)


def _street_anchors(lines: list[Line]) -> Iterator[Anchor]:
    named: dict[tuple[str, Layer], list[Line]] = defaultdict(list)
    for line in lines:
        if line.name and line.layer in STREETS and not line.tunnel:
            named[line.name, line.layer].append(line)
    for (name, layer), pieces in sorted(named.items()):
        shapes = [shapely.LineString([to_mercator(point) for point in piece.points]) for piece in pieces]
        merged = shapely.line_merge(shapely.MultiLineString(shapes))
        taken: list[tuple[float, float, float]] = []
        for part in sorted(shapely.get_parts(merged), key=lambda part: -part.length):
            yield from _along(part, name, layer, taken)


def _along(
    part: shapely.Geometry, name: str, layer: Layer, taken: list[tuple[float, float, float]]
) -> Iterator[Anchor]:
    """Anchors on one unbroken piece; `taken` holds where (x, y, zoom) this name already stands."""
    needed = len(name) * CHARACTER_PIXELS * 0.5 + ROOM_BESIDE_TEXT_PIXELS
    for depth in range(DEEPEST_HALVING):
        count = 2**depth
        room = part.length / count if depth else part.length
        pixels = ANCHOR_SPACING_PIXELS if depth else needed
        zoom = max(STREET_ZOOM[layer], math.log2(pixels / (room * 256)))
        if zoom > 18.5:
            return
        for step in range(1, count + 1, 1 if depth == 0 else 2):
            share = (step - 0.5) / count if depth == 0 else step / count
            if share >= 1:
                continue
            point = part.interpolate(share, normalized=True)
            zoom_here = _free_from(point, zoom, taken)
            if zoom_here > 18.5:
                continue
            taken.append((point.x, point.y, zoom_here))
            rank = STREET_RANK[layer] + min(8, 2 * depth)
            angle = _angle(part, share)
            yield Anchor(name, "street", rank, zoom_here, from_mercator(point.x, point.y), angle)


def _free_from(point: shapely.Point, zoom: float, taken: list[tuple[float, float, float]]) -> float:
    """The lowest zoom at which `point` is far enough from the same name elsewhere (a dual carriageway)."""
    lowest = zoom
    for x, y, _zoom in taken:
        apart = math.hypot(point.x - x, point.y - y)
        if apart == 0:
            return math.inf
        lowest = max(lowest, math.log2(ANCHOR_SPACING_PIXELS * 0.6 / (apart * 256)))
    return lowest


def _angle(part: shapely.Geometry, share: float) -> float:
    """The street's direction at `share` of `part`, degrees clockwise from north, 0..180."""
    before = part.interpolate(max(0.0, share - 0.02), normalized=True)
    after = part.interpolate(min(1.0, share + 0.02), normalized=True)
    return math.degrees(math.atan2(after.x - before.x, before.y - after.y)) % 180
