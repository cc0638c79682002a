"""A car whose clock is wrong says so once, by the services' own time (LIC-6)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from aiohttp import web

from chassis.clock import SystemClock
from chassis.observable import Observable
from hmi.clock_check import NOTICE, ClockCheck
from hmi.notices.service import NoticesService
from hmi.online import OnlineClient
from hmi.secrets import Secrets
from hmi.texts import Texts
from tests.fakes.gates import open_gate
from tests.fakes.manual_time import ManualTime
from tests.waiting import until


class SetClock(SystemClock):
    """The machine's clock, set wrong."""

    def __init__(self, **by: float) -> None:
        self.by = timedelta(**by)

    def now(self) -> datetime:
        return super().now() + self.by


@asynccontextmanager
async def services(date: str | None = None) -> AsyncIterator[str]:
    """Services that are there, by the machine's own clock or one that is told; their address."""

    async def answer(_request: web.Request) -> web.Response:
        return web.json_response({}, headers={} if date is None else {"Date": date})

    application = web.Application()
    application.router.add_get("/health", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.mark.parametrize(
    ("by", "minutes"),
    [
        ({"days": 365}, 365 * 1440),
        ({"days": -365}, -365 * 1440),
        ({"minutes": 61}, 61),
        ({"minutes": 4}, 0),
        ({}, 0),
    ],
)
async def test_the_clock_is_compared_with_what_the_services_say(
    tmp_path: Path, by: dict[str, float], minutes: int
) -> None:
    clock = SetClock(**by)
    async with services() as url:
        client = OnlineClient(url, Secrets(tmp_path / "secrets.json"), clock, Texts(), open_gate())
        await client.start()
        await until(client.network, lambda network: network == "online")
        assert abs(client.clock_error.value - 60 * minutes) <= 60 * (minutes != 0)
        clock.by = timedelta()
        client.look()
        await until(client.clock_error, lambda error: error == 0.0)
        await client.stop()


@pytest.mark.parametrize(
    "date", ["", "yesterday", "Sun, 06 Nov 1994 08:49:37", "Sun, 99 Foo 9999 99:99:99 GMT"]
)
async def test_a_date_that_is_none_says_nothing(tmp_path: Path, date: str) -> None:
    async with services(date) as url:
        client = OnlineClient(url, Secrets(tmp_path / "secrets.json"), SystemClock(), Texts(), open_gate())
        await client.start()
        await until(client.network, lambda network: network == "online")
        assert client.clock_error.value == 0.0
        await client.stop()


async def test_the_driver_hears_of_it_once_until_it_is_right() -> None:
    time, error = ManualTime(), Observable(0.0)
    notices = NoticesService(time, time)
    check = ClockCheck(error, notices, Texts())
    await check.start()
    told: list[str] = []
    notices.state.subscribe(lambda state: told.extend(notice.text for notice in state.notices))
    for wrong in (3660.0, 3720.0, 3600.0):
        error.set(wrong)
    assert told == ["It is wrong by 1 h 1 min. Arrival times and dates may not be right until it is set"]
    error.set(0.0)
    assert notices.state.value.notices == ()
    error.set(-365 * 86_400.0)
    (notice,) = notices.state.value.notices
    assert (notice.key, notice.title) == (NOTICE, "The car's clock is wrong")
    assert "by 365 days" in notice.text
    await check.stop()
