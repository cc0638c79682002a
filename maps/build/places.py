"""Makes the searchable places of a pack out of streets and spots."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from maps.build.classify import CAR_PLACES, STREET_RANKS, Tags, place_rank, poi_category
from maps.build.extract import Extract, Line, Spot, other_names
from maps.geo import Point, near_distance
from maps.layers import Layer

SAME_STREET_METRES = 800.0
TOWN_REACH = {"city": 20_000.0, "town": 6_000.0, "village": 3_000.0, "hamlet": 1_000.0}
DETAIL_KEYS = {
    "opening_hours": "opening_hours",
    "capacity": "capacity",
    "fee": "fee",
    "phone": "phone",
    "contact:phone": "phone",
    "website": "website",
    "contact:website": "website",
    "operator": "operator",
    "maxheight": "max_height",
}
ADDRESS_RANK = 10


@dataclass(frozen=True)
class Entry:
    """One row of the search index.

    Attributes:
        kind: a `maps.protocol.PlaceKind`.
        rank: importance 0..100.
        street: where it is, e.g. "Kaivokatu 2", or empty.
        other: further names it is found by, never shown.
    """

    id: str
    name: str
    kind: str
    category: str
    position: Point
    rank: int
    street: str = ""
    town: str = ""
    other: tuple[str, ...] = ()
    details: dict[str, str] = field(default_factory=dict)


def entries(extract: Extract) -> list[Entry]:
    """All places of `extract`, the most important first (search relies on that order)."""
    towns = _Towns(extract.spots)
    streets = dict(_street_names(extract.lines))
    found: dict[tuple[str, str], Entry] = {}
    for entry in _all(extract, towns, streets):
        found.setdefault((entry.id, entry.kind), entry)
    return sorted(found.values(), key=lambda entry: (-entry.rank, entry.name, entry.id))


def _all(extract: Extract, towns: "_Towns", streets: dict[str, tuple[str, ...]]) -> Iterator[Entry]:
    yield from _streets(extract.lines, towns)
    addresses: set[tuple[str, str, str]] = set()
    for spot in extract.spots:
        if (place := place_rank(spot.tags)) is not None and "name" in spot.tags:
            yield _place(spot, place)
        elif (poi := poi_category(spot.tags)) is not None and ("name" in spot.tags or poi[0] in CAR_PLACES):
            yield _poi(spot, poi, towns)
        street, number = spot.tags.get("addr:street", ""), spot.tags.get("addr:housenumber", "")
        if street and number:
            town = spot.tags.get("addr:city") or towns.around(spot.position)
            key = (street.casefold(), number.casefold(), town)
            if key not in addresses:
                addresses.add(key)
                yield _address(spot, street, number, town, streets.get(street, ()))


def _place(spot: Spot, place: tuple[str, int]) -> Entry:
    category, rank = place
    return Entry(
        spot.id, spot.tags["name"], "place", category, spot.position, rank, other=other_names(spot.tags)
    )


def _poi(spot: Spot, poi: tuple[str, int], towns: "_Towns") -> Entry:
    category, rank = poi
    tags = spot.tags
    return Entry(
        id=spot.id,
        name=tags.get("name", ""),
        kind=CAR_PLACES.get(category, "poi"),
        category=category,
        position=spot.position,
        rank=rank,
        street=" ".join(part for part in (tags.get("addr:street"), tags.get("addr:housenumber")) if part),
        town=tags.get("addr:city") or towns.around(spot.position),
        other=other_names(tags),
        details=details(tags),
    )


def _address(spot: Spot, street: str, number: str, town: str, other: tuple[str, ...]) -> Entry:
    return Entry(
        id=f"{spot.id}/address",
        name=f"{street} {number}",
        kind="address",
        category="address",
        position=spot.position,
        rank=ADDRESS_RANK,
        street=street,
        town=town,
        other=tuple(f"{name} {number}" for name in other),
    )


def details(tags: Tags) -> dict[str, str]:
    """The facts of `Place.details` that the tags hold."""
    facts: dict[str, str] = {}
    for key, name in DETAIL_KEYS.items():
        if tags.get(key):
            facts.setdefault(name, tags[key])
    if fuels := sorted(key[5:] for key, value in tags.items() if key.startswith("fuel:") and value == "yes"):
        facts["fuels"] = ";".join(fuels)
    sockets = [key[7:] for key in tags if key.startswith("socket:") and key.count(":") == 1]
    if sockets:
        facts["connectors"] = ";".join(sorted(sockets))
    powers = [
        float(number)
        for key, value in tags.items()
        if key.endswith(":output")
        and (number := value.lower().removesuffix("kw").strip()).replace(".", "", 1).isdecimal()
    ]
    if powers:
        facts["power_kw"] = f"{max(powers):g}"
    return facts


def _street_names(lines: list[Line]) -> Iterator[tuple[str, tuple[str, ...]]]:
    seen: set[str] = set()
    for line in lines:
        if line.name and line.other_names and line.name not in seen:
            seen.add(line.name)
            yield line.name, line.other_names


def _streets(lines: list[Line], towns: "_Towns") -> Iterator[Entry]:
    named: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if line.name and line.layer in STREET_RANKS:
            named[line.name].append(line)
    for name, pieces in named.items():
        for street in _connected(pieces):
            yield _street(name, street, towns)


def _connected(pieces: list[Line]) -> list[list[Line]]:
    """Pieces of one name in groups that lie near each other: two towns may both have a Main Street."""
    groups: list[list[Line]] = []
    for piece in pieces:
        here = piece.points[0]
        near = [
            g for g in groups if any(near_distance(here, other.points[0]) < SAME_STREET_METRES for other in g)
        ]
        merged = [piece] + [line for group in near for line in group]
        groups = [group for group in groups if group not in near] + [merged]
    return groups


def _street(name: str, pieces: list[Line], towns: "_Towns") -> Entry:
    best = max(pieces, key=lambda line: (STREET_RANKS[line.layer], len(line.points)))
    points = [point for line in pieces if line.layer == best.layer for point in line.points]
    middle = (sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points))
    anchor = min(points, key=lambda point: near_distance(point, middle))
    others = Counter(name for line in pieces for name in line.other_names)
    return Entry(
        id=min(line.id for line in pieces),
        name=name,
        kind="street",
        category="",
        position=anchor,
        rank=STREET_RANKS[best.layer] - (8 if best.layer == Layer.PATH else 0),
        town=towns.around(anchor),
        other=tuple(other for other, _count in others.most_common(6)),
    )


class _Towns:
    """Which town a position belongs to: the nearest whose usual reach it is in."""

    def __init__(self, spots: list[Spot]) -> None:
        self._towns = [
            (spot.position, spot.tags["name"], TOWN_REACH[spot.tags["place"]])
            for spot in spots
            if spot.tags.get("place") in TOWN_REACH and "name" in spot.tags
        ]

    def around(self, position: Point) -> str:
        """The town's name, or empty."""
        near = [(near_distance(position, town) / reach, name) for town, name, reach in self._towns]
        return min((one for one in near if one[0] < 1), default=(0.0, ""))[1]
