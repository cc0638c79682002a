"""A view with as many names as a city's centre has: the small test region alone has too few of them."""

import math
from collections.abc import Awaitable, Callable, Iterator

from maps.protocol import GetLabels, Label, Position

type Source = Callable[[GetLabels], Awaitable[list[Label]]]

REAL = 5
AHEAD_METRES = 55.0
RADIUS_METRES = 95.0
APART_METRES = 12.0
METRES_A_DEGREE = 111_320.0


def with_more(source: Source) -> Source:
    """`source`, whose most important names come with some 200 others ahead of the middle of the view.

    They stand at fixed places on the ground, so that a map that moves leaves names behind and meets others.
    """

    async def labels(view: GetLabels) -> list[Label]:
        return [*(await source(view))[:REAL], *_around(_ahead(view))]

    return labels


def _ahead(view: GetLabels) -> Position:
    """Where nothing floats over the map."""
    turn, metre = math.radians(view.bearing), AHEAD_METRES / METRES_A_DEGREE
    east = metre * math.sin(turn) / math.cos(math.radians(view.center.latitude))
    return Position(view.center.latitude + metre * math.cos(turn), view.center.longitude + east)


def _around(middle: Position) -> Iterator[Label]:
    down = APART_METRES / METRES_A_DEGREE
    across = down / math.cos(math.radians(round(middle.latitude, 1)))
    row, column = round(middle.latitude / down), round(middle.longitude / across)
    steps = range(-int(RADIUS_METRES / APART_METRES), int(RADIUS_METRES / APART_METRES) + 1)
    for north in steps:
        for east in steps:
            if math.hypot(north, east) * APART_METRES <= RADIUS_METRES:
                place = Position((row + north) * down, (column + east) * across)
                yield Label(f"Katu {(row + north) % 100}{(column + east) % 100}", place, "street", 5)
