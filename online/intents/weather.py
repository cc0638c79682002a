"""Weather: the provider interface, and the honest demo provider behind it."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from online.clock import Clock, iso_utc
from online.contract.intents import Condition, Day, WeatherAnswer

DEMO_PROVIDER = "Hola demo data"
EARLY_AFTERNOON_HOUR = 14.0
"""Local solar hour that stands for a whole day."""
_WARMEST_HOUR = 15.0
_CELL_DEGREES = 0.25
"""Size of the area that shares one day's weather."""


class WeatherUnavailableError(Exception):
    """The provider cannot answer now; the text says why, for the log."""


@dataclass(frozen=True, kw_only=True)
class WeatherQuestion:
    """The weather of `day` at a position, degrees WGS 84; `place_name` is only repeated in the answer."""

    latitude: float
    longitude: float
    day: Day = "today"
    place_name: str | None = None


class WeatherProvider(Protocol):
    """Something that knows the weather. It is given a position and a day, never who asks (PRV-4)."""

    async def weather(self, asked: WeatherQuestion) -> WeatherAnswer:
        """The weather of that day; raises WeatherUnavailableError."""
        ...


class DemoWeather:
    """Made-up, plausible weather: always the same for a place and hour, fitting latitude and season."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def weather(self, asked: WeatherQuestion) -> WeatherAnswer:
        """The demo's weather; `simulated` is true."""
        local = solar_time(self._clock.now(), asked.longitude)
        day = local.date() + timedelta(days=asked.day == "tomorrow")
        hour = EARLY_AFTERNOON_HOUR if asked.day == "tomorrow" else local.hour + local.minute / 60
        dice = _dice(asked.latitude, asked.longitude, day)
        mean = _day_mean_c(asked.latitude, day) + 6 * (dice[0] - 0.5)
        wet = dice[1]
        swing = 1.5 + 4.5 * (1 - wet) * math.cos(math.radians(asked.latitude)) ** 0.5
        temperature = mean + swing * math.cos((hour - _WARMEST_HOUR) / 24 * math.tau)
        return WeatherAnswer(
            provider=DEMO_PROVIDER,
            simulated=True,
            observed_at=iso_utc(self._clock.now().replace(minute=0, second=0, microsecond=0)),
            day=asked.day,
            date=day.isoformat(),
            condition=_condition(wet, dice[2], mean, temperature),
            temperature_c=round(temperature, 1),
            low_c=round(mean - swing, 1),
            high_c=round(mean + swing, 1),
            precipitation_percent=round(max(0.0, min(1.0, wet * 1.5 - 0.45)) * 20) * 5,
            wind_mps=round(1.5 + 7 * dice[3] * (0.5 + wet), 1),
            place_name=asked.place_name,
        )


def solar_time(moment: datetime, longitude: float) -> datetime:
    """Local mean time at a longitude (15 degrees an hour): good enough to tell today from tomorrow."""
    return moment.astimezone(UTC) + timedelta(hours=longitude / 15)


def _day_mean_c(latitude: float, day: date) -> float:
    """A day's mean temperature near sea level, degrees Celsius, from latitude and season alone.

    Fitted by eye to climate normals: Helsinki -4 in February and 17 in July, Madrid 6 and 25, Singapore 27.
    """
    away = abs(latitude)
    yearly = 27.5 - 0.0059 * away**2
    amplitude = 0.19 * away if away > 10 else 0.0
    warmest = 201 if latitude >= 0 else 19  # 20 July, 19 January
    return yearly + amplitude * math.cos((day.timetuple().tm_yday - warmest) / 365.25 * math.tau)


def _dice(latitude: float, longitude: float, day: date) -> tuple[float, ...]:
    """Four numbers from 0 to 1 that are always the same for an area and a day."""
    cell = (math.floor(latitude / _CELL_DEGREES), math.floor(longitude / _CELL_DEGREES))
    digest = hashlib.sha256(f"{cell} {day.isoformat()}".encode()).digest()
    return tuple(int.from_bytes(digest[place : place + 4]) / 0xFFFFFFFF for place in (0, 4, 8, 12))


def _condition(wet: float, kind: float, mean: float, temperature: float) -> Condition:
    """The word for a day's wetness (0 dry to 1 wet), with the variants its temperature allows."""
    if wet < 0.3:
        return "clear"
    if wet < 0.5:
        return "partly_cloudy"
    if wet < 0.65:
        return "fog" if kind < 0.15 and temperature < 12 else "cloudy"
    if mean < 0.5:
        return "snow"
    return "thunder" if kind < 0.25 and mean > 16 else "rain"
