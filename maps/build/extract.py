"""Reads an OpenStreetMap extract into plain shapes and places, in Web Mercator and degrees."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import osmium
import shapely

from chassis.errors import BadInput
from maps.build.classify import (
    Tags,
    area_layer,
    is_tunnel,
    line_layer,
    line_width,
    place_rank,
    poi_category,
    storey,
)
from maps.geo import Point, from_mercator, to_mercator
from maps.layers import Layer
from maps.protocol import Bounds

NAME_KEYS = (
    "name:fi",
    "name:sv",
    "name:en",
    "name:es",
    "name:fr",
    "name:de",
    "name:it",
    "name:cs",
    "name:ca",
    "alt_name",
    "official_name",
    "short_name",
    "loc_name",
    "old_name",
    "int_name",
    "brand",
    "operator",
)
OTHER_NAMES_LIMIT = 8


@dataclass(frozen=True)
class Line:
    """An open way as it is drawn. `points` are degrees; `width` metres; `level` is OpenStreetMap's layer."""

    id: str
    layer: Layer
    points: list[Point]
    name: str
    other_names: tuple[str, ...]
    width: float
    level: int
    tunnel: bool


@dataclass(frozen=True)
class Area:
    """A closed shape in Web Mercator (0..1), possibly with holes."""

    layer: Layer
    shape: shapely.Geometry


@dataclass(frozen=True)
class Spot:
    """Something with a position that may be searched for."""

    id: str
    position: Point
    tags: Tags


@dataclass
class Extract:
    """Everything the pack is made from.

    Attributes:
        coast: runs of coastline, degrees, land on the left.
        country: ISO 3166 code most addresses name, or empty.
    """

    bounds: Bounds
    data_date: str
    lines: list[Line] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    coast: list[list[Point]] = field(default_factory=list)
    country: str = ""


def read_extract(path: Path) -> Extract:
    """Reads `path` (PBF or XML).

    Raises:
        BadInput: ``osm_unusable`` when it is not an OpenStreetMap file or holds nothing to draw.
    """
    try:
        return _read(path)
    except (RuntimeError, OSError, osmium.InvalidLocationError) as error:
        raise BadInput(
            "osm_unusable", f"{path.name} cannot be read as OpenStreetMap data: {error}"
        ) from error


def _read(path: Path) -> Extract:
    processor: Any = osmium.FileProcessor(str(path)).with_locations().with_areas()
    box = processor.header.box()
    extract = Extract(Bounds(0, 0, 0, 0), processor.header.get("osmosis_replication_timestamp")[:10])
    countries: Counter[str] = Counter()
    extent = _Extent()
    newest = ""
    for element in processor:
        if element.is_node():
            extent.add(element.location.lat, element.location.lon)
        if not element.tags:
            continue
        tags = dict(element.tags)
        countries.update(tags[key] for key in ("addr:country",) if key in tags)
        if element.is_area():
            _take_area(extract, element, tags)
            continue
        newest = max(newest, str(element.timestamp)[:10])
        if element.is_node():
            position = (element.location.lat, element.location.lon)
            _take_spot(extract, f"node/{element.id}", position, tags)
        elif element.is_way():
            _take_way(extract, element, tags)
    extract.bounds = (
        Bounds(box.bottom_left.lat, box.bottom_left.lon, box.top_right.lat, box.top_right.lon)
        if box.valid()
        else extent.bounds()
    )
    extract.data_date = extract.data_date or newest
    extract.country = countries.most_common(1)[0][0] if countries else ""
    if not extract.lines:
        raise BadInput("osm_unusable", f"{path.name} holds no streets")
    return extract


class _Extent:
    """The box around all nodes, for files without one in their header."""

    def __init__(self) -> None:
        self.south = self.west = 1000.0
        self.north = self.east = -1000.0

    def add(self, latitude: float, longitude: float) -> None:
        self.south, self.north = min(self.south, latitude), max(self.north, latitude)
        self.west, self.east = min(self.west, longitude), max(self.east, longitude)

    def bounds(self) -> Bounds:
        return Bounds(self.south, self.west, self.north, self.east)


def _take_way(extract: Extract, way: Any, tags: Tags) -> None:
    if tags.get("natural") == "coastline":
        extract.coast.extend(_runs(way))
        return
    layer = line_layer(tags)
    if layer is None:
        return
    name = tags.get("name") or tags.get("ref", "")
    level = storey(tags)
    for points in _runs(way):
        extract.lines.append(
            Line(
                id=f"way/{way.id}",
                layer=layer,
                points=points,
                name=name,
                other_names=other_names(tags),
                width=line_width(layer, tags),
                level=level,
                tunnel=is_tunnel(tags, level),
            )
        )


def _runs(way: Any) -> Iterator[list[Point]]:
    """The way's points as unbroken runs: an extract may lack nodes beyond its border."""
    run: list[Point] = []
    for node in way.nodes:
        if node.location.valid():
            point = (node.location.lat, node.location.lon)
            if not run or run[-1] != point:
                run.append(point)
            continue
        if len(run) > 1:
            yield run
        run = []
    if len(run) > 1:
        yield run


def _take_area(extract: Extract, area: Any, tags: Tags) -> None:
    layer = area_layer(tags)
    wanted = _wanted(tags)
    if layer is None and not wanted:
        return
    shape = _polygon(area)
    if shape is None:
        return
    if layer is not None:
        extract.areas.append(Area(layer, shape))
    if wanted:
        kind = "way" if area.from_way() else "relation"
        middle = shape.representative_point()
        latitude, longitude = from_mercator(middle.x, middle.y)
        extract.spots.append(Spot(f"{kind}/{area.orig_id()}", (latitude, longitude), tags))


def _polygon(area: Any) -> shapely.Geometry | None:
    parts = []
    for outer in area.outer_rings():
        holes = [_ring(inner) for inner in area.inner_rings(outer)]
        shell = _ring(outer)
        if len(shell) >= 4:
            parts.append(shapely.Polygon(shell, [hole for hole in holes if len(hole) >= 4]))
    if not parts:
        return None
    shape = shapely.make_valid(shapely.MultiPolygon(parts) if len(parts) > 1 else parts[0])
    return None if shape.is_empty else shape


def _ring(ring: Any) -> list[tuple[float, float]]:
    return [to_mercator((node.lat, node.lon)) for node in ring if node.location.valid()]


def _take_spot(extract: Extract, spot_id: str, position: Point, tags: Tags) -> None:
    if _wanted(tags):
        extract.spots.append(Spot(spot_id, position, tags))


def _wanted(tags: Tags) -> bool:
    if "addr:housenumber" in tags and "addr:street" in tags:
        return True
    return place_rank(tags) is not None or poi_category(tags) is not None


def other_names(tags: Tags) -> tuple[str, ...]:
    """Names in other languages, old and alternative ones, without repeats and without the main name."""
    main = tags.get("name", "")
    names = [part.strip() for key in NAME_KEYS if key in tags for part in tags[key].split(";")]
    return tuple(dict.fromkeys(name for name in names if name and name != main))[:OTHER_NAMES_LIMIT]
