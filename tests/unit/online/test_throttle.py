"""Rate limits: bursts, steady pace, restarts, parallel tries."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp.test_utils import make_mocked_request
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from online.database import Database, sqlite_url
from online.endpoint import sender
from online.errors import ServiceError
from online.throttle import Rule, Throttle
from tests.fakes.services import TurnedClock

RULE = Rule("test", burst=3, seconds=10)


@pytest.fixture
def url(tmp_path: Path, database_url: str | None) -> str:
    return database_url or sqlite_url(tmp_path)


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    await database.migrate()
    yield database
    await database.close()


async def refused(throttle: Throttle, subject: str = "a") -> int | None:
    """Seconds to wait, None when the try was counted."""
    try:
        await throttle.spend(RULE, subject)
    except ServiceError as error:
        return error.retry_after
    return None


async def test_a_burst_then_one_for_every_pause(database: Database, clock: TurnedClock) -> None:
    throttle = Throttle(database, clock)
    assert [await refused(throttle) for _ in range(4)] == [None, None, None, 10]
    assert await refused(throttle, "b") is None
    clock.turn(seconds=4)
    assert await refused(throttle) == 6
    clock.turn(seconds=6)
    assert [await refused(throttle) for _ in range(2)] == [None, 10]


async def test_a_restart_forgives_nothing(database: Database, clock: TurnedClock, url: str) -> None:
    for _ in range(3):
        await Throttle(database, clock).spend(RULE, "a")
    await database.close()
    again = Database(url)
    assert await refused(Throttle(again, clock)) == 10
    await again.close()


async def test_parallel_tries_count_one_by_one(database: Database, clock: TurnedClock) -> None:
    throttle = Throttle(database, clock)
    waits = await asyncio.gather(*(refused(throttle) for _ in range(12)))
    assert waits.count(None) == RULE.burst


async def test_success_gives_all_tries_back(database: Database, clock: TurnedClock) -> None:
    throttle = Throttle(database, clock)
    for _ in range(3):
        await throttle.spend(RULE, "a")
    await throttle.forgive(RULE, "a")
    assert await refused(throttle) is None


async def test_a_refund_gives_one_try_back_and_no_more(database: Database, clock: TurnedClock) -> None:
    throttle = Throttle(database, clock)
    await throttle.refund(RULE, "a")
    for _ in range(3):
        await throttle.spend(RULE, "a")
    await throttle.refund(RULE, "a")
    assert [await refused(throttle) for _ in range(2)] == [None, 10]


async def test_a_clock_that_was_ahead_keeps_nobody_out(database: Database, clock: TurnedClock) -> None:
    """Counted in next year by a clock that was wrong: one try is left, then the rule goes on."""
    throttle = Throttle(database, clock)
    clock.turn(days=365)
    for _ in range(3):
        await throttle.spend(RULE, "a")
    clock.turn(days=-365)
    assert [await refused(throttle) for _ in range(2)] == [None, 10]
    clock.turn(seconds=10)
    assert await refused(throttle) is None


async def test_what_has_all_tries_back_is_forgotten(database: Database, clock: TurnedClock) -> None:
    """PRV-2: nothing is kept longer than it serves - and purging gives nobody tries back."""
    throttle = Throttle(database, clock)
    for _ in range(3):
        await throttle.spend(RULE, "a")
    await throttle.purge()
    assert await refused(throttle) == 10
    clock.turn(seconds=31)
    await throttle.purge()
    assert await refused(throttle) is None


@hypothesis_settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(pauses=st.lists(st.floats(0, 25), min_size=1, max_size=30))
def test_never_more_than_the_burst_and_one_for_every_pause(
    pauses: list[float], tmp_path_factory: pytest.TempPathFactory
) -> None:
    async def counted() -> int:
        clock = TurnedClock()
        database = Database(sqlite_url(tmp_path_factory.mktemp("throttle")))
        await database.migrate()
        throttle = Throttle(database, clock)
        count = 0
        for pause in pauses:
            clock.turn(seconds=pause)
            count += await refused(throttle) is None
        await database.close()
        return count

    assert asyncio.run(counted()) <= RULE.burst + sum(pauses) / RULE.seconds + 1e-3


@pytest.mark.parametrize(
    ("remote", "subject"),
    [
        ("203.0.113.5", "203.0.113.5"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::1", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.5", "203.0.113.5"),
        ("fe80::1%eth0", "fe80::/64"),
        ("not an address", "unknown"),
        (None, "unknown"),
    ],
)
def test_all_addresses_of_one_machine_count_together(remote: str | None, subject: str) -> None:
    """Who has an IPv6 connection has 2^64 addresses."""
    request = make_mocked_request("GET", "/").clone(remote=remote or "")
    assert sender(request) == subject
