"""Encodes shapes as the maps program does: polyline with 6 decimals, latitude first."""

from collections.abc import Sequence


def encode(points: Sequence[tuple[float, float]]) -> str:
    """Google's Encoded Polyline Algorithm Format with Valhalla's precision."""
    text, last = "", (0, 0)
    for point in points:
        now = (round(point[0] * 1e6), round(point[1] * 1e6))
        text += "".join(_number(value - before) for value, before in zip(now, last, strict=True))
        last = now
    return text


def _number(value: int) -> str:
    left, text = ~(value << 1) if value < 0 else value << 1, ""
    while left >= 0x20:
        text += chr((0x20 | (left & 0x1F)) + 63)
        left >>= 5
    return text + chr(left + 63)
