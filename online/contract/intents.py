"""Questions only the services can answer, and their answers (VOI-3, NAV-6).

Nothing leaves the car but the intent itself: no audio, no transcript, no name (VOI-1, PRV-4).
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from online.contract.accounts import LanguageTag

Latitude = Annotated[float, msgspec.Meta(ge=-90, le=90)]
"""Degrees north, WGS 84."""
Longitude = Annotated[float, msgspec.Meta(ge=-180, le=180)]
"""Degrees east, WGS 84."""

Day = Literal["today", "tomorrow"]
Condition = Literal["clear", "partly_cloudy", "cloudy", "rain", "snow", "fog", "thunder"]


class WeatherIntent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="weather"):
    """The weather of a day at a position; `place_name` is only repeated in the answer."""

    latitude: Latitude
    longitude: Longitude
    place_name: Annotated[str, msgspec.Meta(max_length=120)] | None = None
    day: Day = "today"
    language: LanguageTag = "en"


class ParkingIntent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="parking"):
    """Free parking spaces around a position. `radius_m` is metres, `limit` the most car parks wanted."""

    latitude: Latitude
    longitude: Longitude
    radius_m: Annotated[int, msgspec.Meta(ge=50, le=20_000)] = 2_000
    limit: Annotated[int, msgspec.Meta(ge=1, le=50)] = 10


OnlineIntent = WeatherIntent | ParkingIntent
"""Body of `POST /v1/intents`, told apart by `type`."""


class WeatherAnswer(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="weather"):
    """Weather of one day at one place.

    `temperature_c`, `condition` and `wind_mps` are those of now for today, and of the early afternoon for
    tomorrow. `precipitation_percent` is None when the provider gives no probability. `date` is the local day,
    ISO 8601; `observed_at` is when the provider made the forecast, ISO 8601 in UTC.
    """

    provider: str
    simulated: bool
    observed_at: str
    day: Day
    date: str
    condition: Condition
    temperature_c: float
    low_c: float
    high_c: float
    precipitation_percent: Annotated[int, msgspec.Meta(ge=0, le=100)] | None
    wind_mps: float
    place_name: str | None = None


class CarPark(msgspec.Struct, frozen=True, kw_only=True):
    """One car park. `free` and `capacity` count spaces, None when unknown; `opening_hours` is OSM syntax.

    `observed_at` (ISO 8601, UTC) is when `free` was counted: over 15 min old is stale (NAV-6).
    `price` is plain text.
    """

    id: str
    name: str
    latitude: float
    longitude: float
    distance_m: int
    observed_at: str
    capacity: int | None = None
    free: int | None = None
    opening_hours: str | None = None
    price: str | None = None


class ParkingAnswer(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="parking"):
    """Car parks around a position, nearest first; `car_parks` is empty when there is none in the radius."""

    provider: str
    simulated: bool
    observed_at: str
    car_parks: tuple[CarPark, ...]


OnlineAnswer = WeatherAnswer | ParkingAnswer
"""Answer to `POST /v1/intents`; its type is that of the intent."""
