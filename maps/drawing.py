"""The drawing data of a pack: shapes cut into square cells, ready to paint.

A cell is a Web Mercator tile of one of the `LEVELS`; a shape's points are unsigned-free 32 bit integers,
x and y in turn, in `EXTENT` units from the cell's north-west corner, beyond it by up to `BUFFER`.
"""

import sqlite3
import zlib
from pathlib import Path

import msgspec

from chassis.messages import Struct

EXTENT = 65_536
BUFFER = EXTENT // 16
LEVELS = (14, 12, 10, 7, 4)
LOWEST_ZOOM = 3


class Shape(Struct, frozen=True, array_like=True, gc=False):
    """One thing to paint.

    Attributes:
        layer: a `maps.layers.Layer`.
        rings: point runs as little-endian int32 pairs; of an area the outer ring, then holes, turning the
            other way; of a line one run each.
        width: metres on the ground, 0 where the layer has one width for all.
        tunnel: painted faintly, below everything else of the ground.
        level: OpenStreetMap's layer, -5..5, bridges above 0.
    """

    layer: int
    rings: list[bytes]
    width: float = 0.0
    tunnel: bool = False
    level: int = 0


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(list[Shape])

SCHEMA = """
CREATE TABLE cells (level INTEGER, x INTEGER, y INTEGER, shapes BLOB NOT NULL, PRIMARY KEY (level, x, y))
    WITHOUT ROWID;
"""


def pack_shapes(shapes: list[Shape]) -> bytes:
    """The stored form of a cell."""
    return zlib.compress(_encoder.encode(shapes), 6)


def level_for(zoom: int) -> int:
    """The level whose cells are painted at `zoom`."""
    return next((level for level in LEVELS if level <= zoom), LEVELS[-1])


def open_readonly(path: Path) -> sqlite3.Connection:
    """Opens a pack's SQLite file so that it can never be written, from any one thread at a time."""
    return sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)


class DrawingData:
    """Read access to one pack's cells."""

    def __init__(self, path: Path) -> None:
        self._connection = open_readonly(path)

    def cell(self, level: int, x: int, y: int) -> list[Shape]:
        """The shapes of a cell in painting order; empty where the pack has nothing.

        Raises:
            sqlite3.DatabaseError, zlib.error, msgspec.DecodeError: the pack is damaged.
        """
        row = self._connection.execute(
            "SELECT shapes FROM cells WHERE level = ? AND x = ? AND y = ?", (level, x, y)
        ).fetchone()
        return _decoder.decode(zlib.decompress(row[0])) if row else []

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()
