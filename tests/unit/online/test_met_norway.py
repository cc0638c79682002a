"""Real weather by MET Norway, over a local server that answers in its form."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest

from online.contract.intents import Condition
from online.intents.met_norway import MetNorwayWeather, condition_of
from online.intents.weather import WeatherQuestion, WeatherUnavailableError
from tests.fakes.met_norway import MetNorway, running_met_norway
from tests.fakes.services import TurnedClock

HELSINKI = WeatherQuestion(latitude=60.170712, longitude=24.941432, place_name="Helsinki")
TOMORROW = WeatherQuestion(latitude=60.170712, longitude=24.941432, day="tomorrow")


@pytest.fixture
async def met() -> AsyncIterator[MetNorway]:
    async with running_met_norway(datetime(2026, 6, 15, 10, tzinfo=UTC)) as service:
        yield service


@pytest.fixture
async def weather(met: MetNorway, clock: TurnedClock) -> AsyncIterator[MetNorwayWeather]:
    async with aiohttp.ClientSession() as session:
        yield MetNorwayWeather(session, clock, met.url, "ops@example.org")


async def test_today_is_the_hour_at_hand(weather: MetNorwayWeather) -> None:
    answer = await weather.weather(HELSINKI)
    assert (answer.provider, answer.simulated) == ("MET Norway", False)
    assert (answer.temperature_c, answer.condition, answer.wind_mps) == (10.0, "partly_cloudy", 3.4)
    assert (answer.low_c, answer.high_c) == (10.0, 22.0)  # until solar midnight, 22:20 UTC
    assert answer.precipitation_percent is None  # the compact form gives no probability: none is made up
    assert (answer.date, answer.observed_at) == ("2026-06-15", "2026-06-15T10:00:00Z")


async def test_tomorrow_is_its_early_afternoon(weather: MetNorwayWeather) -> None:
    answer = await weather.weather(TOMORROW)
    assert (answer.date, answer.temperature_c, answer.condition) == ("2026-06-16", 12.0, "rain")


async def test_only_a_coarse_position_leaves_and_the_provider_knows_whom_to_write_to(
    weather: MetNorwayWeather, met: MetNorway
) -> None:
    """PRV-4, and the provider's terms."""
    await weather.weather(HELSINKI)
    assert met.requests == [({"lat": "60.17", "lon": "24.94"}, "Hola-car/0.1 ops@example.org")]


async def test_a_forecast_is_kept_until_it_expires(
    weather: MetNorwayWeather, met: MetNorway, clock: TurnedClock
) -> None:
    met.expires = "Mon, 15 Jun 2026 10:32:00 GMT"
    await weather.weather(HELSINKI)
    clock.turn(minutes=29)
    await weather.weather(TOMORROW)
    assert len(met.requests) == 1
    clock.turn(minutes=2)
    await weather.weather(HELSINKI)
    assert len(met.requests) == 2


@pytest.mark.parametrize(
    ("status", "body"), [(429, None), (500, None), (200, b"<html>"), (200, b'{"properties": {}}')]
)
async def test_a_provider_in_trouble_is_an_honest_error(
    weather: MetNorwayWeather, met: MetNorway, status: int, body: bytes | None
) -> None:
    met.status, met.body = status, body
    with pytest.raises(WeatherUnavailableError):
        await weather.weather(HELSINKI)
    met.status, met.body = 200, None
    assert (await weather.weather(HELSINKI)).temperature_c == 10.0


async def test_a_provider_out_of_reach_is_an_honest_error(clock: TurnedClock) -> None:
    async with aiohttp.ClientSession() as session:
        weather = MetNorwayWeather(session, clock, "http://127.0.0.1:1/compact", "")
        with pytest.raises(WeatherUnavailableError, match="cannot be reached"):
            await weather.weather(HELSINKI)


@pytest.mark.parametrize(
    ("symbol", "condition"),
    [
        ("clearsky_day", "clear"),
        ("fair_night", "clear"),
        ("partlycloudy_polartwilight", "partly_cloudy"),
        ("cloudy", "cloudy"),
        ("fog", "fog"),
        ("lightrainshowers_day", "rain"),
        ("heavysleet", "snow"),
        ("lightssnowshowersandthunder_day", "thunder"),
        ("something_new", "cloudy"),
    ],
)
def test_symbols_become_our_words(symbol: str, condition: Condition) -> None:
    assert condition_of(symbol) == condition
