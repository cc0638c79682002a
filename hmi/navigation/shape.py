"""Routes' shapes as the maps program sends them."""

Point = tuple[float, float]

_PRECISION = 1e6
_CHUNK_BITS = 5
_CHUNK = 0x1F
_MORE = 0x20
_FIRST_CHARACTER = 63


def decode(shape: str) -> list[Point]:
    """The points of an encoded polyline with 6 decimals as (latitude, longitude) in degrees.

    Google's Encoded Polyline Algorithm Format, with Valhalla's precision. Raises ValueError when `shape`
    ends in the middle of a number or holds characters that cannot occur.
    """
    points: list[Point] = []
    latitude = longitude = at = 0
    while at < len(shape):
        step, at = _number(shape, at)
        latitude += step
        step, at = _number(shape, at)
        longitude += step
        points.append((latitude / _PRECISION, longitude / _PRECISION))
    return points


def _number(shape: str, at: int) -> tuple[int, int]:
    """The signed number that begins at `at`, and where the next one begins."""
    value = shift = 0
    while True:
        if at >= len(shape):
            raise ValueError("the shape ends in the middle of a number")
        chunk = ord(shape[at]) - _FIRST_CHARACTER
        if not 0 <= chunk < 2 * _MORE:
            raise ValueError(f"{shape[at]!r} cannot be part of a shape")
        at += 1
        value |= (chunk & _CHUNK) << shift
        shift += _CHUNK_BITS
        if chunk < _MORE:
            return (~(value >> 1) if value & 1 else value >> 1), at
