"""Places by name: the demo's few cities, and geocoders behind a server that answers as they do (VOI-3)."""

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import msgspec
import pytest

from online.contract.intents import FoundPlace, SearchAnswer, SearchIntent
from online.intents.geocoders import Geocoder
from online.intents.places import DemoPlaces, PlacesUnavailableError
from online.settings import read_settings
from tests.fakes.provider import Provider, running_provider
from tests.fakes.services import RunningServices, TurnedClock

BRNO = FoundPlace(name="Brno", latitude=49.19522, longitude=16.60796, description="Jihomoravský kraj, Česko")
PHOTON = {
    "features": [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [16.60796, 49.19522]},
            "properties": {"name": "Brno", "state": "Jihomoravský kraj", "country": "Česko", "osm_id": 1},
        }
    ],
    "type": "FeatureCollection",
}
NOMINATIM = [
    {
        "lat": "49.19522",
        "lon": "16.60796",
        "name": "Brno",
        "display_name": "Brno, Jihomoravský kraj, Česko",
        "importance": 0.6,
    }
]


@pytest.fixture
async def provider() -> AsyncIterator[Provider]:
    async with running_provider() as running:
        yield running


@pytest.fixture(params=[True, False], ids=["photon", "nominatim"])
async def geocoder(
    request: pytest.FixtureRequest, provider: Provider, clock: TurnedClock
) -> AsyncIterator[Geocoder]:
    provider.body = json.dumps(PHOTON if request.param else NOMINATIM).encode()
    async with aiohttp.ClientSession() as session:
        yield Geocoder(session, clock, provider.url, photon=request.param, contact="ops@example.org")


@pytest.mark.parametrize(
    ("asked", "name"),
    [("Prague", "Prague"), ("praha", "Praha"), ("Munchen", "München"), ("Barcelna", "Barcelona")],
)
async def test_the_demo_knows_cities_in_the_cars_languages(asked: str, name: str) -> None:
    answer = await DemoPlaces().find(SearchIntent(query=asked))
    assert answer.simulated
    assert answer.places[0].name == name


async def test_the_demo_finds_nothing_rather_than_something_else() -> None:
    assert (await DemoPlaces().find(SearchIntent(query="the best pizza in town"))).places == ()


async def test_a_geocoder_finds_places(geocoder: Geocoder, provider: Provider) -> None:
    answer = await geocoder.find(SearchIntent(query="Brno", language="cs-CZ"))
    assert answer == SearchAnswer(provider="OpenStreetMap", simulated=False, places=(BRNO,))
    [(query, agent)] = provider.requests
    assert query["q"] == "Brno"
    assert agent == "Hola-car/0.1 ops@example.org"
    assert not {"lat", "lon", "viewbox"} & query.keys(), "no position where none was told"
    await geocoder.find(SearchIntent(query="Brno", language="cs-CZ"))
    assert len(provider.requests) == 1


async def test_only_a_coarse_position_goes_on(geocoder: Geocoder, provider: Provider) -> None:
    """PRV-4: about ten kilometres."""
    await geocoder.find(SearchIntent(query="Brno", latitude=60.16991, longitude=24.93842))
    [(query, _agent)] = provider.requests
    told = query.get("viewbox") or f"{query['lon']},{query['lat']}"
    assert told in ("24.4,60.7,25.4,59.7", "24.9,60.2")


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (429, b""),
        (500, b""),
        (200, b""),
        (200, b"<html>"),
        (200, b"[1]"),
        (200, b'{"features":[{}]}'),
        (200, b"[" * 100_000),
        (200, b"\xff"),
    ],
)
async def test_what_is_no_answer_is_said(
    geocoder: Geocoder, provider: Provider, status: int, body: bytes
) -> None:
    provider.status, provider.body = status, body
    with pytest.raises(PlacesUnavailableError):
        await geocoder.find(SearchIntent(query="Brno"))


def rows(*changes: dict[str, Any]) -> bytes:
    return json.dumps([{**NOMINATIM[0], **change} for change in changes]).encode()


async def test_places_that_are_none_are_left_out(provider: Provider, clock: TurnedClock) -> None:
    """Bad input: off the earth, without a name, with markup and a name of a megabyte."""
    provider.body = rows(
        {"lat": "91"},
        {"lon": "east"},
        {"name": "", "display_name": " "},
        {"name": "\u202eBr\nno" + "o" * 999},
    )
    async with aiohttp.ClientSession() as session:
        geocoder = Geocoder(session, clock, provider.url, photon=False)
        [place] = (await geocoder.find(SearchIntent(query="Brno"))).places
    assert place.name.startswith("Br no")
    assert len(place.name) <= 120


async def test_weather_at_a_place_needs_no_position(online: RunningServices) -> None:
    """VOI-3: "weather in Munich"; and a position where there must be none is refused (PRV-1)."""
    token = await online.ready_token()
    asked = {"type": "weather", "place_name": "Munchen", "day": "tomorrow"}
    answer = await online.ask("POST", "/v1/intents/anywhere", token, json=asked)
    assert (answer.body["place_name"], answer.body["day"]) == ("München", "tomorrow")
    nowhere = await online.ask("POST", "/v1/intents/anywhere", token, json={**asked, "place_name": "Xyzzy"})
    assert (nowhere.status, nowhere.body["code"]) == (404, "place_unknown")
    here = {"latitude": 60.17, "longitude": 24.94}
    for body in (
        {**asked, **here},
        {"type": "search", "query": "Brno", **here},
        {"type": "parking", **here},
    ):
        answer = await online.ask("POST", "/v1/intents/anywhere", token, json=body)
        assert (answer.status, answer.body["code"]) == (400, "bad_request")


async def test_search_over_http(online: RunningServices) -> None:
    token = await online.ready_token()
    reply = await online.ask("POST", "/v1/intents/anywhere", token, json={"type": "search", "query": "Wien"})
    answer = msgspec.convert(reply.body, SearchAnswer)
    assert [place.name for place in answer.places] == ["Wien"]


def test_providers_are_chosen_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    told = [
        "--news",
        "feeds",
        "--news-feed",
        "https://a.example/top",
        "--news-feed",
        "Sport=https://a.example/s",
    ]
    settings = read_settings([*told, "--places", "photon", "--places-url", "https://geo.example/api"], {})
    assert dict(settings.news_feeds) == {"": "https://a.example/top", "sport": "https://a.example/s"}
    assert (settings.places, settings.places_url) == ("photon", "https://geo.example/api")
    for wrong in (["--news", "feeds"], ["--places", "nominatim"], ["--news-feed", "sport=ftp://x"]):
        with pytest.raises(SystemExit):
            read_settings(wrong, {})
    assert "--places nominatim needs --places-url" in capsys.readouterr().err
