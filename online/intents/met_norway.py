"""Real weather by the Norwegian Meteorological Institute: Locationforecast 2.0, compact form.

Its terms (https://api.met.no/doc/TermsOfService): identify with a contact, four decimals at most, keep an
answer until its Expires. Data is CC BY 4.0, so the answer names the provider.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp
import msgspec

from online.clock import Clock, iso_utc
from online.contract.intents import Condition, WeatherAnswer
from online.intents.weather import (
    EARLY_AFTERNOON_HOUR,
    WeatherQuestion,
    WeatherUnavailableError,
    solar_time,
)

PROVIDER = "MET Norway"
TIMEOUT_SECONDS = 2.5
"""The car waits three."""
POSITION_DECIMALS = 2
"""About a kilometre: enough for weather, too coarse to follow a car (PRV-4)."""
CACHE_PLACES = 500
_LEAST_LIFE = timedelta(minutes=5)


class _Instant(msgspec.Struct, frozen=True):
    """Values at one moment: degrees Celsius and metres per second."""

    air_temperature: float
    wind_speed: float = 0.0


class _InstantBlock(msgspec.Struct, frozen=True):
    details: _Instant


class _Summary(msgspec.Struct, frozen=True):
    symbol_code: str


class _NextDetails(msgspec.Struct, frozen=True):
    probability_of_precipitation: float | None = None


class _NextBlock(msgspec.Struct, frozen=True):
    summary: _Summary | None = None
    details: _NextDetails | None = None


class _Values(msgspec.Struct, frozen=True):
    instant: _InstantBlock
    next_1_hours: _NextBlock | None = None
    next_6_hours: _NextBlock | None = None
    next_12_hours: _NextBlock | None = None

    def next_block(self) -> _NextBlock:
        """What the time after this moment brings, as finely as it is given."""
        return self.next_1_hours or self.next_6_hours or self.next_12_hours or _NextBlock()


class _Step(msgspec.Struct, frozen=True):
    time: datetime
    data: _Values


class _Meta(msgspec.Struct, frozen=True):
    updated_at: datetime


class _Properties(msgspec.Struct, frozen=True):
    meta: _Meta
    timeseries: tuple[_Step, ...]


class _Forecast(msgspec.Struct, frozen=True):
    properties: _Properties


@dataclass(frozen=True)
class _Kept:
    """A forecast and until when it need not be asked for again."""

    forecast: _Forecast
    until: datetime


class MetNorwayWeather:
    """The real provider; `session` is the caller's, which closes it."""

    def __init__(self, session: aiohttp.ClientSession, clock: Clock, url: str, contact: str) -> None:
        self._session = session
        self._clock = clock
        self._url = url
        self._headers = {"User-Agent": f"Hola-car/0.1 {contact}".strip()}
        self._kept: OrderedDict[tuple[float, float], _Kept] = OrderedDict()

    async def weather(self, asked: WeatherQuestion) -> WeatherAnswer:
        """The forecast of that day; raises WeatherUnavailableError."""
        place = (round(asked.latitude, POSITION_DECIMALS), round(asked.longitude, POSITION_DECIMALS))
        kept = self._kept.get(place)
        if kept is None or kept.until <= self._clock.now():
            kept = await self._ask(*place)
            self._keep(place, kept)
        return self._answer(kept.forecast, asked)

    async def _ask(self, latitude: float, longitude: float) -> _Kept:
        """Fetches a forecast."""
        parameters = {"lat": str(latitude), "lon": str(longitude)}
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
        try:
            async with self._session.get(
                self._url, params=parameters, headers=self._headers, timeout=timeout
            ) as response:
                body = await response.read()
                if response.status not in {200, 203}:  # 203: an old form of the answer, still right
                    raise WeatherUnavailableError(f"{PROVIDER} answered {response.status}")
                forecast = msgspec.json.decode(body, type=_Forecast)
                return _Kept(forecast, self._until(response.headers.get("Expires")))
        except (aiohttp.ClientError, TimeoutError) as error:
            raise WeatherUnavailableError(f"{PROVIDER} cannot be reached: {error!r}") from error
        except msgspec.DecodeError as error:
            raise WeatherUnavailableError(f"{PROVIDER} answered something else: {error}") from error

    def _until(self, expires: str | None) -> datetime:
        """When an answer is to be asked for again."""
        soonest = self._clock.now() + _LEAST_LIFE
        try:
            return max(soonest, parsedate_to_datetime(expires or ""))
        except (ValueError, TypeError):
            return soonest

    def _keep(self, place: tuple[float, float], kept: _Kept) -> None:
        """Keeps a forecast, and forgets the oldest beyond CACHE_PLACES."""
        self._kept[place] = kept
        self._kept.move_to_end(place)
        while len(self._kept) > CACHE_PLACES:
            self._kept.popitem(last=False)

    def _answer(self, forecast: _Forecast, asked: WeatherQuestion) -> WeatherAnswer:
        """The one day out of a forecast."""
        now = self._clock.now()
        local = solar_time(now, asked.longitude)
        day = local.date() + timedelta(days=asked.day == "tomorrow")
        steps = [
            step
            for step in forecast.properties.timeseries
            if solar_time(step.time, asked.longitude).date() == day
        ]
        if not steps:
            raise WeatherUnavailableError(f"{PROVIDER} has no forecast for {day}")
        moment = now if asked.day == "today" else _early_afternoon(day, asked.longitude)
        step = min(steps, key=lambda step: abs(step.time - moment))
        temperatures = [step.data.instant.details.air_temperature for step in steps]
        return WeatherAnswer(
            provider=PROVIDER,
            simulated=False,
            observed_at=iso_utc(forecast.properties.meta.updated_at),
            day=asked.day,
            date=day.isoformat(),
            condition=condition_of(_symbol(step)),
            temperature_c=step.data.instant.details.air_temperature,
            low_c=min(temperatures),
            high_c=max(temperatures),
            precipitation_percent=_probability(steps),
            wind_mps=step.data.instant.details.wind_speed,
            place_name=asked.place_name,
        )


def condition_of(symbol: str) -> Condition:
    """Our word for a symbol code such as `lightrainshowers_day` (https://api.met.no/weatherapi/weathericon/2.0)."""
    name = symbol.split("_")[0]
    if "thunder" in name:
        return "thunder"
    if "snow" in name or "sleet" in name:
        return "snow"
    if "rain" in name:
        return "rain"
    words: dict[str, Condition] = {
        "clearsky": "clear",
        "fair": "clear",
        "partlycloudy": "partly_cloudy",
        "fog": "fog",
    }
    return words.get(name, "cloudy")


def _early_afternoon(day: date, longitude: float) -> datetime:
    """The moment in UTC at which it is early afternoon of a day at a longitude."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return midnight + timedelta(hours=EARLY_AFTERNOON_HOUR - longitude / 15)


def _symbol(step: _Step) -> str:
    """Symbol code of the time after a step."""
    summary = step.data.next_block().summary
    return summary.symbol_code if summary else "cloudy"


def _probability(steps: list[_Step]) -> int | None:
    """The day's highest probability of precipitation, percent; None where the provider gives none."""
    given = [
        details.probability_of_precipitation
        for step in steps
        if (details := step.data.next_block().details) and details.probability_of_precipitation is not None
    ]
    return math.ceil(max(given)) if given else None
