"""MED-1: the directory of stations, and the demo's stations on the air."""

import asyncio
import io
import threading

import aiohttp
import pytest
import soundfile
from aiohttp import web

from online.radio.demo import programmes
from online.radio.on_air import META_EVERY_BYTES
from online.radio.provider import RadioUnavailableError
from online.radio.radio_browser import RadioBrowser
from tests.fakes.radio_server import loudness_of
from tests.fakes.services import RunningServices, TurnedClock

FIRST_BYTES = 40_000


async def test_guests_get_the_stations_and_the_same_list_comes_once(online: RunningServices) -> None:
    answer = (await online.ask("GET", "/v1/radio/stations")).body
    assert answer["simulated"] is True
    assert len(answer["stations"]) == len(programmes()) == 10
    assert {station["id"] for station in answer["stations"]} >= {"hola-uno", "hola-sahara"}
    again = (await online.ask("GET", f"/v1/radio/stations?known={answer['version']}")).body
    assert (again["unchanged"], again["stations"], again["version"]) == (True, [], answer["version"])


async def listen(online: RunningServices, path: str, titles: str) -> tuple[aiohttp.ClientResponse, bytes]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(online.url + path, headers={"Icy-MetaData": titles}) as response,
    ):
        return response, await response.content.readexactly(FIRST_BYTES)


async def test_a_station_of_the_demo_is_real_music_with_titles(online: RunningServices) -> None:
    response, stream = await listen(online, "/demo/radio/hola-uno.mp3", "1")
    assert (response.status, response.content_type) == (200, "audio/mpeg")
    assert response.headers["icy-metaint"] == str(META_EVERY_BYTES)
    note = stream[META_EVERY_BYTES + 1 :]
    assert note.startswith("StreamTitle='Hola Uno - Buenos días';".encode())


async def test_without_asking_for_titles_it_is_plain_mp3(online: RunningServices) -> None:
    response, stream = await listen(online, "/demo/radio/hola-nacht.mp3", "0")
    assert "icy-metaint" not in response.headers
    samples, rate = soundfile.read(io.BytesIO(stream))
    assert len(samples) / rate > 2
    pcm = (samples * 32767).astype("<i2").tobytes()
    assert max(loudness_of(pcm, 110.0 * factor, rate) for factor in (1, 2, 4)) > 0.01


async def test_a_listener_who_leaves_while_it_is_composed_is_no_fault_of_the_database(
    online: RunningServices, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    composing, left = threading.Event(), threading.Event()

    def compose(*_tune: object) -> bytes:
        composing.set()
        left.wait(10)
        return b"music"

    monkeypatch.setattr("online.radio.on_air.programme_mp3", compose)
    async with aiohttp.ClientSession() as session:
        wish = asyncio.create_task(session.get(f"{online.url}/demo/radio/hola-uno.mp3"))
        await asyncio.to_thread(composing.wait, 10)
        wish.cancel()
    left.set()
    assert (await online.ask("GET", "/v1/radio/stations")).status == 200
    await asyncio.sleep(0.2)
    assert [record.message for record in caplog.records if record.levelname == "ERROR"] == []


@pytest.mark.parametrize("path", ["/demo/radio/nobody.mp3", "/demo/radio/..%2f..%2fetc"])
async def test_a_station_that_is_none_is_not_found(online: RunningServices, path: str) -> None:
    assert (await online.ask("GET", path)).status == 404


def row(number: int, **fields: object) -> dict[str, object]:
    """A station as Radio Browser tells it."""
    return {
        "changeuuid": "x",
        "stationuuid": f"9617a958-{number}",
        "name": f"  Station  {number} ",
        "url": "http://old/",
        "url_resolved": f"https://radio.example/{number}",
        "favicon": "",
        "tags": "jazz,smooth jazz",
        "countrycode": "es",
        "language": "spanish",
        "codec": "MP3",
        "bitrate": 128,
        "hls": 0,
    } | fields


async def test_the_real_directory_is_understood_kept_and_asked_rarely() -> None:
    """What cannot be played is left out; while the directory is away the old list serves."""
    answers: list[object] = [
        [row(1), row(2, hls=1), row(3, url_resolved="mms://x"), row(4, countrycode="", tags="")]
    ]
    asked: list[str] = []

    async def search(request: web.Request) -> web.Response:
        asked.append(request.query["hidebroken"])
        return web.json_response(answers[0]) if answers else web.Response(status=503)

    app = web.Application()
    app.router.add_get("/json/stations/search", search)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    clock = TurnedClock()
    async with aiohttp.ClientSession() as session:
        browser = RadioBrowser(session, clock, url)
        first = await browser.stations()
        assert (first.simulated, [station.name for station in first.stations]) == (
            False,
            ["Station 1", "Station 4"],
        )
        assert (first.stations[0].country, first.stations[0].genre) == ("ES", "Jazz")
        assert await browser.stations() is first
        assert asked == ["true"]
        answers.clear()
        clock.turn(hours=13)
        assert await browser.stations() is first
        with pytest.raises(RadioUnavailableError, match="503"):
            await RadioBrowser(session, clock, url).stations()
        answers.append({"not": "a list"})
        with pytest.raises(RadioUnavailableError, match="something else"):
            await RadioBrowser(session, clock, url).stations()
    await runner.cleanup()
