"""The process that paints: requests come on standard input, images leave on standard output.

Painting holds Python's interpreter lock for milliseconds, so it has an interpreter of its own and search,
routes and guidance never wait for it. It ends when its input does, so it cannot outlive its parent.
"""

import contextlib
import os
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from chassis.messages import Struct
from maps.style import Theme

if TYPE_CHECKING:
    from maps.render import TilePainter

LENGTH = struct.Struct("<I")
NICENESS = 5
LONGEST_REQUEST = 65_536


class PaintTile(Struct, frozen=True, array_like=True):
    """Request for one tile; `number` comes back with the image."""

    number: int
    theme: str
    zoom: int
    x: int
    y: int
    scale: int


class Painted(Struct, frozen=True, array_like=True):
    """Answer: the PNG image, or no bytes and why."""

    number: int
    image: bytes
    problem: str = ""


_requests = msgspec.msgpack.Decoder(PaintTile)
_encoder = msgspec.msgpack.Encoder()


def main(arguments: list[str]) -> int:
    """Paints from the drawing files named in `arguments` until the input ends."""
    os.nice(NICENESS)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from maps.drawing import DrawingData
    from maps.render import TilePainter

    painter = TilePainter(DrawingData(Path(path)) for path in arguments)
    while (request := _read(sys.stdin.buffer)) is not None:
        _write(sys.stdout.buffer, _paint(painter, request))
    return 0


def _paint(painter: "TilePainter", request: PaintTile) -> Painted:
    from maps.render import TileName

    theme: Theme = "day" if request.theme == "day" else "night"
    try:
        image = painter.paint(TileName(theme, request.zoom, request.x, request.y, request.scale))
    except Exception as error:  # noqa: BLE001 - top of a request: a damaged cell must not end the painter
        return Painted(request.number, b"", f"{type(error).__name__}: {error}")
    return Painted(request.number, image)


def _read(stream: BinaryIO) -> PaintTile | None:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(head)
    body = stream.read(min(length, LONGEST_REQUEST))
    return _requests.decode(body) if len(body) == length else None


def _write(stream: BinaryIO, answer: Painted) -> None:
    body = _encoder.encode(answer)
    stream.write(LENGTH.pack(len(body)) + body)
    stream.flush()


if __name__ == "__main__":
    # Nobody waits for a tile any more when the parent was killed while it was painted.
    with contextlib.suppress(BrokenPipeError):
        sys.exit(main(sys.argv[1:]))
