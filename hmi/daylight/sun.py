"""How high the sun stands."""

import math
from datetime import UTC, datetime

HORIZON_DEGREES = -0.833
"""Height of the sun's middle at sunrise and sunset: its radius, and the refraction of the air."""
_EPOCH = datetime(2000, 1, 1, 12, tzinfo=UTC)


def height(latitude: float, longitude: float, at: datetime) -> float:
    """Degrees of the sun's middle above the horizon, without refraction, to about 0.1 degrees.

    Follows the low-precision formulas of The Astronomical Almanac, section C ("Low precision formulas for the
    Sun"), good from 1950 to 2050.

    Args:
        latitude, longitude: WGS 84 degrees, east positive.
        at: the moment, with its time zone.
    """
    days = (at - _EPOCH).total_seconds() / 86_400
    anomaly = math.radians((357.528 + 0.9856003 * days) % 360)
    mean = 280.460 + 0.9856474 * days
    ecliptic = math.radians(mean + 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly))
    tilt = math.radians(23.439 - 0.0000004 * days)
    ascension = math.atan2(math.cos(tilt) * math.sin(ecliptic), math.cos(ecliptic))
    declination = math.asin(math.sin(tilt) * math.sin(ecliptic))
    sidereal = math.radians((280.46062 + 360.98564737 * days + longitude) % 360)
    turned, place = sidereal - ascension, math.radians(latitude)
    sine = math.sin(place) * math.sin(declination)
    return math.degrees(math.asin(sine + math.cos(place) * math.cos(declination) * math.cos(turned)))


def is_down(latitude: float, longitude: float, at: datetime) -> bool:
    """Whether it is between sunset and sunrise there; midnight sun is day, polar night is night."""
    return height(latitude, longitude, at) < HORIZON_DEGREES
