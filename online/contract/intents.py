"""Questions only the services can answer, and their answers (VOI-3, NAV-6).

Nothing leaves the car but the intent itself: no audio, no transcript, no name (VOI-1, PRV-4).
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from online.contract.accounts import LanguageTag
from online.contract.availability import Service

Latitude = Annotated[float, msgspec.Meta(ge=-90, le=90)]
"""Degrees north, WGS 84."""
Longitude = Annotated[float, msgspec.Meta(ge=-180, le=180)]
"""Degrees east, WGS 84."""

Day = Literal["today", "tomorrow"]
Condition = Literal["clear", "partly_cloudy", "cloudy", "rain", "snow", "fog", "thunder"]


PlaceName = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Topic = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Query = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
HEADLINES_MAX = 6
PLACES_MAX = 6


class WeatherIntent(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="type", tag="weather"
):
    """The weather of a day at a position, or at the place of that name.

    With a position, `place_name` is only repeated in the answer. Without one it is looked up, and not even
    the names of the coordinates are on the wire.
    """

    latitude: Latitude | None = None
    longitude: Longitude | None = None
    place_name: PlaceName | None = None
    day: Day = "today"
    language: LanguageTag = "en"


class ParkingIntent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="parking"):
    """Free parking spaces around a position. `radius_m` is metres, `limit` the most car parks wanted."""

    latitude: Latitude
    longitude: Longitude
    radius_m: Annotated[int, msgspec.Meta(ge=50, le=20_000)] = 2_000
    limit: Annotated[int, msgspec.Meta(ge=1, le=50)] = 10


class NewsIntent(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="news"):
    """The newest headlines, of `topic` where one is given (``sport``, ``economy``, or a word to look for)."""

    topic: Topic | None = None
    language: LanguageTag = "en"
    limit: Annotated[int, msgspec.Meta(ge=1, le=HEADLINES_MAX)] = HEADLINES_MAX


class SearchIntent(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="type", tag="search"
):
    """Places that are called or described by `query`; those near the position first, where one is given."""

    query: Query
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    language: LanguageTag = "en"
    limit: Annotated[int, msgspec.Meta(ge=1, le=PLACES_MAX)] = PLACES_MAX


OnlineIntent = WeatherIntent | ParkingIntent | NewsIntent | SearchIntent
"""Body of `POST /v1/intents`, told apart by `type`."""

POSITIONED_PATH = "/v1/intents"
ANYWHERE_PATH = "/v1/intents/anywhere"
"""The same for an intent without a position; one that has a position is refused here (PRV-1)."""


def carries_position(intent: OnlineIntent) -> bool:
    """Whether the intent tells where somebody is or wants to go, in coordinates."""
    match intent:
        case ParkingIntent():
            return True
        case NewsIntent():
            return False
        case WeatherIntent() | SearchIntent():
            return intent.latitude is not None or intent.longitude is not None


def service_of(intent: OnlineIntent) -> Service:
    """What the rule of availability calls it: a question with a position needs the position allowed."""
    match intent:
        case ParkingIntent():
            return "parking_information"
        case WeatherIntent() if carries_position(intent):
            return "weather"
        case _:
            return "online_voice"


def path_of(intent: OnlineIntent) -> str:
    """Where the intent is sent: the one address for what has a position, the other for what has none."""
    return POSITIONED_PATH if carries_position(intent) else ANYWHERE_PATH


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


class Headline(msgspec.Struct, frozen=True, kw_only=True):
    """One piece of news, all of it plain text.

    Attributes:
        source: who published it.
        published_at: ISO 8601 in UTC, None where the source does not say.
    """

    title: Annotated[str, msgspec.Meta(max_length=160)]
    source: Annotated[str, msgspec.Meta(max_length=60)]
    summary: Annotated[str, msgspec.Meta(max_length=300)] = ""
    published_at: str | None = None


class NewsAnswer(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="news"):
    """Headlines, newest first; none when there is nothing on the topic."""

    provider: str
    simulated: bool
    observed_at: str
    headlines: Annotated[tuple[Headline, ...], msgspec.Meta(max_length=HEADLINES_MAX)]


class FoundPlace(msgspec.Struct, frozen=True, kw_only=True):
    """One place, all of it plain text; `description` tells it from others of its name (town, country)."""

    name: Annotated[str, msgspec.Meta(max_length=120)]
    latitude: Latitude
    longitude: Longitude
    description: Annotated[str, msgspec.Meta(max_length=120)] = ""


class SearchAnswer(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="search"):
    """Places, the likeliest first; none when nothing is called that."""

    provider: str
    simulated: bool
    places: Annotated[tuple[FoundPlace, ...], msgspec.Meta(max_length=PLACES_MAX)]


OnlineAnswer = WeatherAnswer | ParkingAnswer | NewsAnswer | SearchAnswer
"""Answer to `POST /v1/intents`; its type is that of the intent."""
