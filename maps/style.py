"""How each layer looks by night and by day, and how wide it is at each zoom."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from maps.layers import Layer

Theme = Literal["night", "day"]
THEMES: tuple[Theme, ...] = ("night", "day")


@dataclass(frozen=True)
class LineStyle:
    """Colours of a line; an empty casing draws none. `dash` is in line widths, empty for solid."""

    color: str
    casing: str = ""
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class MapStyle:
    """Everything the painter needs to know of a theme.

    Attributes:
        ground: colour where the pack has nothing.
        wall: hairline around buildings.
        tunnel_opacity: how much of a tunnel shows.
    """

    ground: str
    wall: str
    areas: dict[Layer, str]
    lines: dict[Layer, LineStyle]
    tunnel_opacity: float


NIGHT = MapStyle(
    ground="#12171D",
    wall="#171B24",
    areas={
        Layer.LAND_USE: "#12171D",
        Layer.FOREST: "#14221A",
        Layer.PARK: "#16251C",
        Layer.PITCH: "#1A2B21",
        Layer.SAND: "#211F1A",
        Layer.WATER: "#0B1B2B",
        Layer.SQUARE: "#191F27",
        Layer.CAR_PARK: "#1A2029",
        Layer.PLATFORM: "#20262F",
        Layer.BUILDING: "#232733",
    },
    lines={
        Layer.STREAM: LineStyle("#0E2134"),
        Layer.RIVER: LineStyle("#0B1B2B"),
        Layer.FERRY: LineStyle("#1F3A52", dash=(4, 4)),
        Layer.RUNWAY: LineStyle("#2B323C"),
        Layer.PATH: LineStyle("#262E37"),
        Layer.TRACK: LineStyle("#262E37"),
        Layer.PEDESTRIAN: LineStyle("#29313B", "#12171D"),
        Layer.TRAM: LineStyle("#4A535E"),
        Layer.RAIL: LineStyle("#3A4049", "#1B2027"),
        Layer.SERVICE: LineStyle("#2C353F", "#12171D"),
        Layer.RESIDENTIAL: LineStyle("#35404C", "#0F1419"),
        Layer.TERTIARY: LineStyle("#384451", "#0F1419"),
        Layer.SECONDARY: LineStyle("#3B4754", "#0F1419"),
        Layer.PRIMARY: LineStyle("#3F4B59", "#0F1419"),
        Layer.TRUNK: LineStyle("#475463", "#0F1419"),
        Layer.MOTORWAY: LineStyle("#50493F", "#0F1419"),
    },
    tunnel_opacity=0.35,
)

DAY = MapStyle(
    ground="#EEF0F1",
    wall="#CFD4D8",
    areas={
        Layer.LAND_USE: "#EEF0F1",
        Layer.FOREST: "#CFE0CC",
        Layer.PARK: "#D8E7D3",
        Layer.PITCH: "#CBE0C8",
        Layer.SAND: "#F1EBDA",
        Layer.WATER: "#B9D6E8",
        Layer.SQUARE: "#F6F7F8",
        Layer.CAR_PARK: "#E6E9EC",
        Layer.PLATFORM: "#DFE3E6",
        Layer.BUILDING: "#DDE1E5",
    },
    lines={
        Layer.STREAM: LineStyle("#B0D0E4"),
        Layer.RIVER: LineStyle("#B9D6E8"),
        Layer.FERRY: LineStyle("#8FB9D4", dash=(4, 4)),
        Layer.RUNWAY: LineStyle("#D0D5DA"),
        Layer.PATH: LineStyle("#FFFFFF", "#D9DDE0"),
        Layer.TRACK: LineStyle("#E5DFD3"),
        Layer.PEDESTRIAN: LineStyle("#F9FAFA", "#D3D9DD"),
        Layer.TRAM: LineStyle("#B4BBC2"),
        Layer.RAIL: LineStyle("#BFC5CB", "#DDE1E4"),
        Layer.SERVICE: LineStyle("#FFFFFF", "#D3D9DD"),
        Layer.RESIDENTIAL: LineStyle("#FFFFFF", "#C9D0D5"),
        Layer.TERTIARY: LineStyle("#FFFFFF", "#BFC7CD"),
        Layer.SECONDARY: LineStyle("#FFFBF2", "#C3BCAE"),
        Layer.PRIMARY: LineStyle("#FFF3DD", "#CDB994"),
        Layer.TRUNK: LineStyle("#FFE9C6", "#C9A874"),
        Layer.MOTORWAY: LineStyle("#FFDDB0", "#C3955A"),
    },
    tunnel_opacity=0.5,
)

STYLES: dict[Theme, MapStyle] = {"night": NIGHT, "day": DAY}

# Least width in pixels of a 256 px tile, by zoom; streets grow with the ground beyond it.
WIDTHS: dict[Layer, tuple[tuple[int, float], ...]] = {
    Layer.MOTORWAY: ((5, 0.8), (8, 1.4), (11, 2.6), (14, 5.0), (16, 9.0), (18, 14.0)),
    Layer.TRUNK: ((6, 0.8), (9, 1.4), (11, 2.2), (14, 4.6), (16, 8.5), (18, 14.0)),
    Layer.PRIMARY: ((7, 0.6), (10, 1.2), (12, 2.0), (14, 4.2), (16, 8.0), (18, 14.0)),
    Layer.SECONDARY: ((8, 0.5), (10, 0.9), (12, 1.6), (14, 3.4), (16, 7.0), (18, 12.0)),
    Layer.TERTIARY: ((10, 0.6), (12, 1.2), (14, 2.8), (16, 6.2), (18, 11.0)),
    Layer.RESIDENTIAL: ((12, 0.5), (13, 0.9), (14, 1.8), (16, 5.0), (18, 9.0)),
    Layer.SERVICE: ((14, 0.8), (15, 1.2), (16, 2.4), (18, 6.0)),
    Layer.PEDESTRIAN: ((14, 0.8), (15, 1.4), (16, 2.6), (18, 6.0)),
    Layer.TRACK: ((14, 0.6), (16, 1.4), (18, 3.0)),
    Layer.PATH: ((14, 0.5), (16, 1.0), (17, 1.6), (18, 2.6), (20, 7.0)),
    Layer.TRAM: ((14, 0.4), (16, 0.7), (18, 1.3), (20, 2.5)),
    Layer.RAIL: ((10, 0.5), (14, 0.9), (16, 1.6), (18, 3.0), (20, 6.0)),
    Layer.STREAM: ((14, 0.7), (16, 1.6), (18, 4.0), (20, 10.0)),
    Layer.RIVER: ((7, 0.5), (10, 1.0), (14, 4.0), (16, 9.0), (18, 26.0)),
    Layer.FERRY: ((10, 0.6), (14, 1.2), (18, 2.0)),
    Layer.RUNWAY: ((10, 0.8), (14, 5.0), (16, 20.0), (18, 60.0)),
}
CASING_FROM_ZOOM = 13
WALLS_FROM_ZOOM = 16
HIDDEN_TUNNELS = frozenset({Layer.PATH, Layer.PEDESTRIAN, Layer.TRAM, Layer.TRACK, Layer.STREAM, Layer.RIVER})


def least_width(layer: Layer, zoom: float) -> float:
    """Pixels (of a 256 px tile) that a line of `layer` measures at least; 0 where it is not drawn."""
    table = WIDTHS[layer]
    after = bisect_right(table, zoom, key=lambda stop: stop[0])
    if after == 0:
        return 0.0
    if after == len(table):
        return table[-1][1]
    (low, narrow), (high, wide) = table[after - 1], table[after]
    return narrow + (wide - narrow) * (zoom - low) / (high - low)
