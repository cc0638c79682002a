"""Online intents over HTTP, and the demo's providers behind them (VOI-3, NAV-6, PRV-4)."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from online.contract.intents import OnlineAnswer, ParkingAnswer, WeatherAnswer
from online.intents.weather import DemoWeather, WeatherQuestion
from tests.fakes.services import RunningServices, TurnedClock

HELSINKI = {"latitude": 60.1707, "longitude": 24.9414}


async def answered(online: RunningServices, token: str, **intent: object) -> OnlineAnswer:
    answer = await online.ask("POST", "/v1/intents", token, json={**HELSINKI, **intent})
    assert answer.status == 200, answer
    return msgspec.convert(answer.body, OnlineAnswer)  # type: ignore[no-any-return]


async def test_weather_says_that_it_is_made_up(online: RunningServices) -> None:
    """Honest demo data: marked as simulated, with provider and time."""
    token = await online.ready_token()
    answer = await answered(online, token, type="weather", place_name="Helsinki")
    assert isinstance(answer, WeatherAnswer)
    assert answer.simulated
    assert answer.provider == "Hola demo data"
    assert (answer.date, answer.observed_at) == ("2026-06-15", "2026-06-15T10:00:00Z")
    assert answer.place_name == "Helsinki"
    assert 5 < answer.low_c <= answer.temperature_c <= answer.high_c < 32


async def test_tomorrow_is_the_next_day_where_the_car_is(online: RunningServices) -> None:
    token = await online.ready_token()
    answer = await answered(online, token, type="weather", day="tomorrow", longitude=179.0)
    assert isinstance(answer, WeatherAnswer)
    assert answer.date == "2026-06-16"
    online.clock.turn(hours=4)  # 14:00 UTC: there, the 16th has begun
    token = (await online.sign_in())["access_token"]
    answer = await answered(online, token, type="weather", day="tomorrow", longitude=179.0)
    assert isinstance(answer, WeatherAnswer)
    assert answer.date == "2026-06-17"


@given(
    st.floats(-90, 90),
    st.floats(-180, 180),
    st.integers(0, 7000 * 24),
    st.sampled_from(["today", "tomorrow"]),
)
def test_demo_weather_is_steady_and_possible_on_earth(
    latitude: float, longitude: float, hour: int, day: str
) -> None:
    weather = DemoWeather(TurnedClock(datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=hour)))
    asked = WeatherQuestion(latitude=latitude, longitude=longitude, day=day)  # type: ignore[arg-type]
    answer = asyncio.run(weather.weather(asked))
    assert answer == asyncio.run(weather.weather(asked))
    assert -60 < answer.low_c <= answer.temperature_c <= answer.high_c < 50
    assert 0 <= (answer.precipitation_percent or 0) <= 100
    assert 0 < answer.wind_mps < 30
    if answer.condition == "snow":
        assert answer.low_c < 1
    if answer.condition == "clear":
        assert answer.precipitation_percent == 0


async def test_parking_lists_the_regions_car_parks_nearest_first(online: RunningServices) -> None:
    """NAV-6: free spaces, opening hours, distance, capacity, and when they were counted."""
    token = await online.ready_token()
    answer = await answered(online, token, type="parking", radius_m=2000, limit=5)
    assert isinstance(answer, ParkingAnswer)
    assert answer.simulated
    assert [park.name for park in answer.car_parks] == ["Elielinaukio", "Kluuvi"]
    first = answer.car_parks[0]
    assert first.capacity == 300
    assert first.opening_hours == "24/7"
    assert first.free is not None
    assert 0 <= first.free <= 300
    assert 100 < first.distance_m < 200
    assert first.observed_at == "2026-06-15T10:00:00Z"
    assert (await answered(online, token, type="parking", limit=1)).car_parks == answer.car_parks[:1]  # type: ignore[union-attr]
    nowhere = await answered(online, token, type="parking", latitude=0.0)
    assert nowhere.car_parks == ()  # type: ignore[union-attr]


async def test_free_spaces_change_every_five_minutes_and_fill_up_by_day(online: RunningServices) -> None:
    token = await online.ready_token()
    by_hour = {}
    for _ in range(24):
        online.clock.turn(hours=1)
        token = (await online.sign_in())["access_token"]
        answer = await answered(online, token, type="parking", limit=1)
        by_hour[online.clock.now().hour] = answer.car_parks[0].free or 0  # type: ignore[union-attr]
    assert by_hour[1] > by_hour[12] + 50
    assert len(set(by_hour.values())) > 12


async def test_a_new_region_pack_is_noticed_without_restart(online: RunningServices) -> None:
    token = await online.ready_token()
    feed = online.settings.parking_feed
    assert feed is not None
    await answered(online, token, type="parking")
    feed.write_text(
        json.dumps([{"id": "way/9", "name": "New", "latitude": 60.17, "longitude": 24.94}]), encoding="utf-8"
    )
    answer = await answered(online, token, type="parking")
    assert [park.name for park in answer.car_parks] == ["New"]  # type: ignore[union-attr]


@pytest.mark.parametrize("content", [None, b"", b"{}", b"[1]", b'[{"id": "way/9"}]', b"\xff"])
async def test_without_a_usable_feed_parking_says_so(online: RunningServices, content: bytes | None) -> None:
    """Bad input: the rest works, one clear sentence."""
    token = await online.ready_token()
    feed = online.settings.parking_feed
    assert feed is not None
    feed.unlink()
    if content is not None:
        feed.write_bytes(content)
    answer = await online.ask("POST", "/v1/intents", token, json={"type": "parking", **HELSINKI})
    assert (answer.status, answer.body["code"]) == (503, "parking_unavailable")
    assert "still works" in answer.body["detail"]
    await answered(online, token, type="weather")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"type":"joke"}',
        b'{"type":"search"}',
        b'{"type":"search","query":""}',
        b'{"type":"search","query":"Brno","latitude":49.2}',
        b'{"type":"news","limit":7}',
        b'{"type":"news","topic":""}',
        b'{"type":"weather"}',
        b'{"type":"weather","longitude":24.9,"place_name":"Brno"}',
        b'{"type":"weather","latitude":91,"longitude":0}',
        b'{"type":"weather","latitude":1e999,"longitude":0}',
        b'{"type":"parking","latitude":0,"longitude":0,"limit":51}',
        b'{"type":"parking","latitude":0,"longitude":0,"radius_m":1000000}',
    ],
)
async def test_an_intent_that_makes_no_sense_is_refused(online: RunningServices, body: bytes) -> None:
    token = await online.ready_token()
    answer = await online.ask("POST", "/v1/intents", token, data=body)
    assert (answer.status, answer.body["code"]) == (400, "bad_request")


async def test_without_signing_in_nothing_is_answered(online: RunningServices) -> None:
    """AVL-4."""
    answer = await online.ask("POST", "/v1/intents", json={"type": "weather", **HELSINKI})
    assert (answer.status, answer.body["code"]) == (401, "not_signed_in")
