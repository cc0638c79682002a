"""Paints map tiles with QPainter. The only module of this program that knows Qt."""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from maps.drawing import EXTENT, DrawingData, Shape, level_for
from maps.geo import from_mercator, metres_per_pixel
from maps.layers import FIRST_LINE, Layer
from maps.style import (
    CASING_FROM_ZOOM,
    HIDDEN_TUNNELS,
    STYLES,
    WALLS_FROM_ZOOM,
    LineStyle,
    MapStyle,
    Theme,
    least_width,
)

TILE_PIXELS = 256
CELLS_KEPT = 24
PNG_QUALITY = 70
WIDEST_LINE_PIXELS = 90.0


@dataclass(frozen=True, slots=True)
class Drawable:
    """A shape made ready for the painter, with the box it fills in units of its cell."""

    layer: Layer
    path: QPainterPath
    box: tuple[float, float, float, float]
    width: float
    tunnel: bool
    level: int


@dataclass(frozen=True)
class TileName:
    """Which tile: Web Mercator coordinates, theme, and 1 for 256 or 2 for 512 px."""

    theme: Theme
    zoom: int
    x: int
    y: int
    scale: int = 1


@dataclass(frozen=True)
class _View:
    """A tile's window into one cell: `left`, `top`, `side` in cell units; `unit` pixels per cell unit."""

    left: float
    top: float
    side: float
    unit: float
    zoom: int
    scale: int
    metre: float


class TilePainter:
    """Paints tiles from the drawing data of several packs. Not thread-safe."""

    def __init__(self, packs: Iterable[DrawingData]) -> None:
        self._packs = list(packs)
        self._cells: OrderedDict[tuple[int, int, int, int], list[Drawable]] = OrderedDict()

    def paint(self, name: TileName) -> bytes:
        """The tile as a PNG image."""
        side = TILE_PIXELS * name.scale
        style = STYLES[name.theme]
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(QColor(style.ground))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        try:
            self._paint_packs(painter, name, style)
        finally:
            painter.end()
        return _png(image)

    def _paint_packs(self, painter: QPainter, name: TileName, style: MapStyle) -> None:
        level = level_for(name.zoom)
        shift = name.zoom - level
        if shift < 0:
            return
        view = _view(name, level)
        painter.scale(view.unit, view.unit)
        painter.translate(-view.left, -view.top)
        for pack in range(len(self._packs)):
            drawables = self._cell(pack, level, name.x >> shift, name.y >> shift)
            _paint(painter, list(_visible(drawables, view)), view, style)

    def _cell(self, pack: int, level: int, x: int, y: int) -> list[Drawable]:
        key = (pack, level, x, y)
        if (cell := self._cells.get(key)) is not None:
            self._cells.move_to_end(key)
            return cell
        cell = [_drawable(shape) for shape in self._packs[pack].cell(level, x, y)]
        self._cells[key] = cell
        if len(self._cells) > CELLS_KEPT:
            self._cells.popitem(last=False)
        return cell


def _view(name: TileName, level: int) -> _View:
    parts = 1 << (name.zoom - level)
    side = EXTENT / parts
    latitude, _longitude = from_mercator(0.5, (name.y + 0.5) / 2**name.zoom)
    return _View(
        left=(name.x % parts) * side,
        top=(name.y % parts) * side,
        side=side,
        unit=TILE_PIXELS * name.scale / side,
        zoom=name.zoom,
        scale=name.scale,
        metre=name.scale / metres_per_pixel(latitude, name.zoom),
    )


def _visible(drawables: list[Drawable], view: _View) -> Iterator[Drawable]:
    margin = WIDEST_LINE_PIXELS / 2 * view.scale / view.unit
    west, north = view.left - margin, view.top - margin
    east, south = view.left + view.side + margin, view.top + view.side + margin
    for one in drawables:
        box = one.box
        if box[0] <= east and box[2] >= west and box[1] <= south and box[3] >= north:
            yield one


def _paint(painter: QPainter, drawables: list[Drawable], view: _View, style: MapStyle) -> None:
    """Paints one storey after the other: tunnels, ground, bridges; in each areas, casings, then lines."""
    for (ground, _level), storey in groupby(drawables, key=lambda one: (not one.tunnel, _storey(one))):
        shapes = list(storey)
        painter.setOpacity(1.0 if ground else style.tunnel_opacity)
        if not ground:
            shapes = [one for one in shapes if one.layer not in HIDDEN_TUNNELS]
        _paint_areas(painter, [one for one in shapes if one.layer < FIRST_LINE], view, style)
        lines = [one for one in shapes if one.layer >= FIRST_LINE]
        if view.zoom >= CASING_FROM_ZOOM:
            _paint_casings(painter, lines, view, style)
        _paint_lines(painter, lines, view, style)
    painter.setOpacity(1.0)


def _storey(one: Drawable) -> int:
    return 0 if one.tunnel else max(0, one.level)


def _paint_areas(painter: QPainter, areas: list[Drawable], view: _View, style: MapStyle) -> None:
    for layer, group in groupby(areas, key=lambda one: one.layer):
        together = QPainterPath()
        together.setFillRule(Qt.FillRule.WindingFill)
        for one in group:
            together.addPath(one.path)
        painter.fillPath(together, QColor(style.areas[layer]))
        if layer == Layer.BUILDING and view.zoom >= WALLS_FROM_ZOOM:
            painter.strokePath(together, QPen(QColor(style.wall), view.scale / view.unit))


def _paint_casings(painter: QPainter, lines: list[Drawable], view: _View, style: MapStyle) -> None:
    for (layer, width), group in groupby(lines, key=lambda one: (one.layer, one.width)):
        look = style.lines[layer]
        pixels = _pixels(layer, width, view)
        if look.casing and pixels > 1.5 * view.scale:
            edge = 2.0 * view.scale if pixels > 5 * view.scale else 1.2 * view.scale
            pen = _pen(LineStyle(look.casing), pixels + edge, view)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.strokePath(_together(group), pen)


def _paint_lines(painter: QPainter, lines: list[Drawable], view: _View, style: MapStyle) -> None:
    for (layer, width), group in groupby(lines, key=lambda one: (one.layer, one.width)):
        pixels = _pixels(layer, width, view)
        if pixels > 0:
            painter.strokePath(_together(group), _pen(style.lines[layer], pixels, view))


def _together(group: Iterable[Drawable]) -> QPainterPath:
    path = QPainterPath()
    for one in group:
        path.addPath(one.path)
    return path


def _pixels(layer: Layer, width: float, view: _View) -> float:
    least = least_width(layer, view.zoom) * view.scale
    return min(WIDEST_LINE_PIXELS * view.scale, max(least, width * view.metre)) if least else 0.0


def _pen(look: LineStyle, pixels: float, view: _View) -> QPen:
    pen = QPen(QColor(look.color), pixels / view.unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if look.dash else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if look.dash:
        pen.setDashPattern(list(look.dash))
    return pen


def _drawable(shape: Shape) -> Drawable:
    path = QPainterPath()
    layer = Layer(shape.layer)
    for ring in shape.rings:
        values = array("i", ring)
        points = list(map(QPointF, values[::2], values[1::2]))
        path.addPolygon(QPolygonF(points))
        if layer < FIRST_LINE:
            path.closeSubpath()
    box: QRectF = path.boundingRect()
    edges = (box.left(), box.top(), box.right(), box.bottom())
    return Drawable(layer, path, edges, shape.width, shape.tunnel, shape.level)


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", PNG_QUALITY)  # type: ignore[call-overload]
    return bytes(content.data())
