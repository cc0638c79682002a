"""Chooses the names to show for a view: the most important first, none over another (GetLabels).

Everything happens on a virtual screen, so that tilt and turning count: names are drawn upright there,
whatever the map does. The projection is QtLocation's: a pinhole camera with 45 degrees of vertical field.
"""

from dataclasses import dataclass
from math import cos, radians, sin, tan
from pathlib import Path

from maps.categories import Categories
from maps.drawing import open_readonly
from maps.geo import Point, from_mercator, to_mercator
from maps.protocol import GetLabels, Label, Position

CELL_ZOOM = 14
FIELD_OF_VIEW_DEGREES = 45.0
MOST_CANDIDATES = 900
TEXT_HEIGHT = {"town": 32.0, "quarter": 26.0, "street": 24.0}
ORDINARY_HEIGHT = 24.0
CHARACTER_WIDTH = 0.56
PADDING = 10.0
ICON_WIDTH = 36.0
ICON_KINDS = frozenset({"poi", "parking", "fuel", "charging", "park"})
SAME_NAME_PIXELS = 260.0
LONGEST_TEXT = 28
EDGE = 0.15
HIDDEN_FROM_ZOOM = {"town": 15.0, "quarter": 17.5}


@dataclass(frozen=True)
class _Candidate:
    text: str
    kind: str
    rank: int
    position: Point
    angle: float
    place_id: str


class LabelData:
    """Read access to one pack's label anchors. Not thread-safe."""

    def __init__(self, path: Path) -> None:
        self._connection = open_readonly(path)

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def around(self, cells: tuple[int, int, int, int], zoom: float) -> list[_Candidate]:
        """Anchors in the cells west..east, north..south (zoom 14) that show at `zoom`, best first."""
        rows = self._connection.execute(
            "SELECT text, kind, rank, latitude, longitude, angle, place_id FROM labels "
            "WHERE x BETWEEN ? AND ? AND y BETWEEN ? AND ? AND zoom <= ? ORDER BY number LIMIT ?",
            (cells[0], cells[2], cells[1], cells[3], zoom, MOST_CANDIDATES),
        )
        return [_Candidate(r[0], r[1], r[2], (r[3], r[4]), r[5], r[6]) for r in rows]


class Camera:
    """Where a point of the earth appears on the canvas of a view, in dp from its top left corner."""

    def __init__(self, view: GetLabels) -> None:
        self._x, self._y = to_mercator((view.center.latitude, view.center.longitude))
        self._world = 256 * 2**view.zoom
        turn = radians(view.bearing)
        self._sine, self._cosine = sin(turn), cos(turn)
        tilt = radians(max(0.0, min(80.0, view.tilt)))
        self._tilt_sine, self._tilt_cosine = sin(tilt), cos(tilt)
        self._middle = view.width / 2, view.height / 2
        self._distance = view.height / 2 / tan(radians(FIELD_OF_VIEW_DEGREES) / 2)

    def to_screen(self, point: Point) -> tuple[float, float, float] | None:
        """x, y and the scale there (1 at the centre); None behind the camera."""
        x, y = to_mercator(point)
        east, south = (x - self._x) * self._world, (y - self._y) * self._world
        across = east * self._cosine + south * self._sine
        down = -east * self._sine + south * self._cosine
        depth = self._distance - down * self._tilt_sine
        if depth < self._distance * 0.1:
            return None
        scale = self._distance / depth
        return self._middle[0] + across * scale, self._middle[1] + down * self._tilt_cosine * scale, scale

    def to_ground(self, x: float, y: float) -> Point | None:
        """The inverse of `to_screen`; None at or above the horizon."""
        across, down = x - self._middle[0], y - self._middle[1]
        divisor = self._distance * self._tilt_cosine + down * self._tilt_sine
        if divisor <= self._distance * 0.02:
            return None
        along = down * self._distance / divisor
        scale = self._distance / (self._distance - along * self._tilt_sine)
        across /= scale
        east = across * self._cosine - along * self._sine
        south = across * self._sine + along * self._cosine
        return from_mercator(self._x + east / self._world, self._y + south / self._world)


def choose_labels(packs: list[LabelData], view: GetLabels, categories: Categories) -> list[Label]:
    """The labels for `view`, most important first. The same view always gives the same labels."""
    camera = Camera(view)
    cells = _cells(camera, view)
    if cells is None or view.limit <= 0:
        return []
    found = [one for pack in packs for one in pack.around(cells, view.zoom + 0.01)]
    found.sort(key=lambda one: (one.rank, one.text, one.position))
    chosen: list[Label] = []
    taken: list[tuple[float, float, float, float]] = []
    spots: dict[str, list[tuple[float, float]]] = {}
    for one in found:
        if len(chosen) >= view.limit:
            break
        text = _text(one, categories, view.language)
        if view.zoom > HIDDEN_FROM_ZOOM.get(one.kind, 99.0):
            continue
        seen = camera.to_screen(one.position)
        if seen is None or not _on_canvas(seen, view) or not _clear(text, seen, spots):
            continue
        box = _box(one.kind, text, seen)
        if any(box[0] < b[2] and box[2] > b[0] and box[1] < b[3] and box[3] > b[1] for b in taken):
            continue
        taken.append(box)
        spots.setdefault(text, []).append(seen[:2])
        chosen.append(_label(one, text))
    return chosen


def _label(one: _Candidate, text: str) -> Label:
    kind = one.kind
    return Label(text, Position(*one.position), kind, one.rank, one.angle, one.place_id)  # type: ignore[arg-type]


def _text(one: _Candidate, categories: Categories, language: str) -> str:
    text = one.text or categories.word(one.kind, language)
    return text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1].rstrip()}…"


def _on_canvas(seen: tuple[float, float, float], view: GetLabels) -> bool:
    return 0 <= seen[0] <= view.width and 0 <= seen[1] <= view.height and seen[2] > 0.3


def _clear(text: str, seen: tuple[float, float, float], spots: dict[str, list[tuple[float, float]]]) -> bool:
    """Whether the same text stands far enough away."""
    return all((x - seen[0]) ** 2 + (y - seen[1]) ** 2 > SAME_NAME_PIXELS**2 for x, y in spots.get(text, ()))


def _box(kind: str, text: str, seen: tuple[float, float, float]) -> tuple[float, float, float, float]:
    height = TEXT_HEIGHT.get(kind, ORDINARY_HEIGHT)
    width = len(text) * height * CHARACTER_WIDTH + (ICON_WIDTH if kind in ICON_KINDS else 0) + PADDING
    x, y, _scale = seen
    return x - width / 2, y - height / 2 - PADDING / 2, x + width / 2, y + height / 2 + PADDING / 2


def _cells(camera: Camera, view: GetLabels) -> tuple[int, int, int, int] | None:
    """The zoom 14 cells that the canvas shows: west, north, east, south."""
    top = 0.0
    corners: list[Point] = []
    for y in (top, view.height * EDGE, view.height * 0.5, float(view.height)):
        for x in (0.0, float(view.width)):
            ground = camera.to_ground(x, y)
            if ground is not None:
                corners.append(ground)
    if not corners:
        return None
    shares = [to_mercator(corner) for corner in corners]
    west, north = (int(min(one[axis] for one in shares) * 2**CELL_ZOOM) for axis in (0, 1))
    east, south = (int(max(one[axis] for one in shares) * 2**CELL_ZOOM) for axis in (0, 1))
    return west, north, east, south
