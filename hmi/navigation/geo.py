"""Distance and direction on the ground."""

import math

from maps.protocol import Position

METRES_A_DEGREE = 111_195.0


def metres_between(one: Position, other: Position) -> float:
    """Straight distance on an equirectangular plane; within 0.1 % for a town."""
    return METRES_A_DEGREE * math.hypot(*_offset(one, other))


def bearing(one: Position, other: Position) -> float:
    """Direction from `one` to `other`, degrees clockwise from north, 0 to 360."""
    north, east = _offset(one, other)
    return math.degrees(math.atan2(east, north)) % 360


def _offset(one: Position, other: Position) -> tuple[float, float]:
    """Degrees of latitude north and east."""
    shrink = math.cos(math.radians((one.latitude + other.latitude) / 2))
    return other.latitude - one.latitude, (other.longitude - one.longitude) * shrink
