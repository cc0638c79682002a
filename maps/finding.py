"""Answers the questions about places over all packs: search, nearby, along a route, here, names."""

from collections.abc import Iterable

from maps.categories import Categories, Category
from maps.geo import METRES_PER_DEGREE, Point, decode_shape, near_distance
from maps.protocol import FindNearby, GetNames, Locate, Names, Place, Places, Position, Route, Search
from maps.regions import Regions
from maps.search import NEAREST_OF_CATEGORY, Hit, Row, matching_categories
from maps.words import words

ALONG_REACH_METRES = 700.0
ALONG_STEP_METRES = 120.0
ADDRESS_REACH_METRES = 45.0
CATEGORY_SCORE = 1.12
EXACT_CATEGORY_SCORE = 3.0

MOST_RANK = 100.0
"""Of a large city."""


def search(call: Search, regions: Regions, categories: Categories) -> Places:
    """Places of all packs that fit, best first; what names a category brings its nearest places."""
    near = (call.near.latitude, call.near.longitude)
    limit = max(0, min(50, call.limit))
    hits = [
        hit for pack in regions.packs for hit in pack.search.search(call.text, near, call.language, limit)
    ]
    for category in matching_categories(call.text, categories):
        hits += _of_category(category, call, regions, categories)
    hits.sort(key=lambda hit: -hit.score)
    places = list({hit.place.id: hit.place for hit in reversed(hits)}.values())[::-1]
    return Places(places=places[:limit], text=call.text)


def _of_category(category: Category, call: Search, regions: Regions, categories: Categories) -> list[Hit]:
    """A row for the category itself and its nearest places; first of all when its word was typed whole."""
    near = (call.near.latitude, call.near.longitude)
    word = category.words.get(call.language[:2], category.words["en"])[0]
    typed = " ".join(words(call.text))
    exact = any(phrase == typed for phrase, _category in categories.phrases)
    best = EXACT_CATEGORY_SCORE if exact else CATEGORY_SCORE
    row = Place(f"category/{category.id}", word, "category", call.near, category.id)
    found = [
        place
        for pack in regions.packs
        for place in pack.search.nearby(category, near, call.language, NEAREST_OF_CATEGORY)
    ]
    found.sort(key=lambda place: place.distance)
    if not found:
        return []
    nearest = found[:NEAREST_OF_CATEGORY]
    return [Hit(row, best), *(Hit(place, best - 0.01 * (index + 1)) for index, place in enumerate(nearest))]


def find_nearby(call: FindNearby, regions: Regions, categories: Categories, route: Route | None) -> Places:
    """The nearest places of a category, or those along `route` in driving order."""
    category = categories.get(call.category) or Category(call.category, (call.category,), {"en": ("",)})
    near = (call.near.latitude, call.near.longitude)
    limit = max(0, min(200, call.limit))
    if route is not None:
        return Places(places=_along(category, route, regions, call)[:limit])
    found = [
        place for pack in regions.packs for place in pack.search.nearby(category, near, call.language, limit)
    ]
    found.sort(key=lambda place: place.distance)
    return Places(places=found[:limit])


def _along(category: Category, route: Route, regions: Regions, call: FindNearby) -> list[Place]:
    points = _thinned(decode_shape(route.shape))
    margin = ALONG_REACH_METRES / METRES_PER_DEGREE
    south, north = min(p[0] for p in points) - margin, max(p[0] for p in points) + margin
    west, east = min(p[1] for p in points) - 2 * margin, max(p[1] for p in points) + 2 * margin
    near = (call.near.latitude, call.near.longitude)
    found: list[tuple[int, Place]] = []
    for pack in regions.packs:
        for row in pack.search.within((south, west, north, east), category):
            away, index = min((near_distance(row.point, point), i) for i, point in enumerate(points))
            if away <= ALONG_REACH_METRES:
                found.append((index, pack.search.place(row, near, call.language)))
    return [place for _index, place in sorted(found, key=lambda pair: (pair[0], pair[1].id))]


def _thinned(points: list[Point]) -> list[Point]:
    kept = [points[0]]
    for point in points:
        if near_distance(kept[-1], point) >= ALONG_STEP_METRES:
            kept.append(point)
    return [*kept, points[-1]]


def address_at(call: Locate, regions: Regions) -> Place | None:
    """The address at a position."""
    point = (call.position.latitude, call.position.longitude)
    found = [pack.search.address_at(point, ADDRESS_REACH_METRES, "en") for pack in regions.packs]
    return min((one for one in found if one is not None), key=lambda one: one.distance, default=None)


def street_at(call: Locate, regions: Regions) -> Places:
    """The street nearest to a position, or nothing."""
    point = (call.position.latitude, call.position.longitude)
    for pack in regions.packs:
        street = pack.router.street_at(point) if pack.covers(point) else None
        if street is not None:
            name, nearest = street
            away = round(near_distance(point, nearest), 1)
            return Places(places=[Place(f"street/{name}", name, "street", Position(*nearest), distance=away)])
    return Places(places=[])


def names(call: GetNames, regions: Regions) -> Names:
    """Each street and place name once, nearest first."""
    near = (call.near.latitude, call.near.longitude)
    limit = max(0, min(50_000, call.limit))
    rows = [row for pack in regions.packs for row in pack.search.names(near, limit)]
    rows.sort(key=lambda row: near_distance(near, row.point))
    streets = _weights(row for row in rows if row.kind == "street")
    places = _weights(row for row in rows if row.kind != "street")
    return Names(
        streets=list(streets)[:limit],
        places=list(places)[:limit],
        street_weights=list(streets.values())[:limit],
        place_weights=list(places.values())[:limit],
    )


def _weights(rows: Iterable[Row]) -> dict[str, float]:
    """How well known each name is, by the best known place that bears it; the order is kept."""
    weights: dict[str, float] = {}
    for row in rows:
        weights[row.name] = max(weights.get(row.name, 0.0), row.rank / MOST_RANK)
    return weights
