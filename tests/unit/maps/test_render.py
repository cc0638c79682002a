import pytest
from PySide6.QtGui import QColor, QImage

from maps.drawing import DrawingData
from maps.geo import Point, to_mercator
from maps.layers import FIRST_LINE, Layer
from maps.pack import MAP_FILE
from maps.render import TileName, TilePainter
from maps.style import STYLES, WIDTHS, Theme, least_width
from tests.unit.maps.town import Town


@pytest.fixture(scope="module")
def painter(town: Town) -> TilePainter:
    return TilePainter([DrawingData(town.folder / MAP_FILE)])


def tile_at(point: Point, zoom: int, theme: Theme = "night", scale: int = 1) -> TileName:
    x, y = to_mercator(point)
    return TileName(theme, zoom, int(x * 2**zoom), int(y * 2**zoom), scale)


def colors(png: bytes) -> dict[str, int]:
    image = QImage.fromData(png)
    assert not image.isNull()
    counts: dict[str, int] = {}
    for x in range(0, image.width(), 2):
        for y in range(0, image.height(), 2):
            name = QColor(image.pixel(x, y)).name().upper()
            counts[name] = counts.get(name, 0) + 1
    return counts


@pytest.mark.parametrize("theme", ["night", "day"])
def test_streets_and_houses_are_seen_in_their_colours(painter: TilePainter, town: Town, theme: Theme) -> None:
    """NAV-1: map day and night."""
    seen = colors(painter.paint(tile_at(town.center, 16, theme)))
    style = STYLES[theme]
    streets = {look.color for layer, look in style.lines.items() if layer >= Layer.SERVICE}
    assert sum(seen.get(color, 0) for color in streets) > 100
    assert seen.get(style.areas[Layer.BUILDING], 0) > 100


def test_tiles_join_without_a_seam(painter: TilePainter, town: Town) -> None:
    """NAV-1: the last column of a tile and the first of its neighbour show the same streets."""
    left = tile_at(town.center, 16)
    right = TileName("night", 16, left.x + 1, left.y)
    first, second = (QImage.fromData(painter.paint(name)) for name in (left, right))
    differing = sum(
        abs(QColor(first.pixel(255, y)).lightness() - QColor(second.pixel(0, y)).lightness()) > 12
        for y in range(256)
    )
    assert differing < 40


def test_a_tile_of_double_size_shows_the_same_ground(painter: TilePainter, town: Town) -> None:
    """NAV-1: sharp on dense screens."""
    small = QImage.fromData(painter.paint(tile_at(town.center, 16)))
    large = QImage.fromData(painter.paint(tile_at(town.center, 16, scale=2)))
    assert (small.width(), large.width()) == (256, 512)
    same = sum(
        abs(QColor(small.pixel(x, y)).lightness() - QColor(large.pixel(2 * x, 2 * y)).lightness()) < 12
        for x in range(4, 252, 8)
        for y in range(4, 252, 8)
    )
    assert same > 0.85 * 31 * 31


@pytest.mark.parametrize("zoom", range(3, 21))
def test_every_zoom_can_be_painted(painter: TilePainter, town: Town, zoom: int) -> None:
    """NAV-1: from the country to the kerb."""
    assert painter.paint(tile_at(town.center, zoom)).startswith(b"\x89PNG")


def test_beyond_the_pack_is_plain_ground(painter: TilePainter) -> None:
    """NAV-1: no data is no error."""
    assert set(colors(painter.paint(tile_at((0.0, 0.0), 15)))) == {STYLES["night"].ground}


def test_every_layer_has_a_look_in_both_themes() -> None:
    """NAV-1: nothing that a pack holds lacks a colour or a width."""
    for style in STYLES.values():
        for layer in Layer:
            assert layer in (style.lines if layer >= FIRST_LINE else style.areas)
    for layer, table in WIDTHS.items():
        assert [zoom for zoom, _width in table] == sorted(zoom for zoom, _width in table)
        widths = [least_width(layer, zoom / 2) for zoom in range(6, 41)]
        assert widths == sorted(widths)
