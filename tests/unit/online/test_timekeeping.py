"""A clock of the services that is wrong, either way, and by how much may be deleted (decision 0012)."""

import pytest
from sqlalchemy import select, update

from online.database import Database
from online.housekeeping import purge_all
from online.identity.sign_ins import REFRESH_LIFE, SignIns
from online.identity.tables import RefreshTokenRow
from online.timekeeping import SECOND_LOOK, STEP, ClockRow, Timekeeper
from tests.fakes.services import RunningServices

YEAR = {"days": 366 + 31}


async def looked_twice(timekeeper: Timekeeper, online: RunningServices) -> None:
    """The clock is believed now, and was a day ago."""
    await timekeeper.is_believed()
    online.clock.turn(seconds=SECOND_LOOK.total_seconds())
    assert await timekeeper.is_believed()


async def test_a_clock_that_goes_on_is_believed_also_after_a_restart(
    online: RunningServices, database: Database
) -> None:
    await looked_twice(Timekeeper(database, online.clock), online)
    for hours in (1, 24, -1, 1, 0):
        online.clock.turn(hours=hours)
        assert await Timekeeper(database, online.clock).is_believed()


@pytest.mark.parametrize("days", [366, -366, 2])
async def test_a_leap_is_believed_when_it_is_still_there_a_day_later(
    online: RunningServices, database: Database, days: int
) -> None:
    timekeeper = Timekeeper(database, online.clock)
    await looked_twice(timekeeper, online)
    online.clock.turn(days=days)
    assert not await timekeeper.is_believed()
    online.clock.turn(hours=23)
    assert not await Timekeeper(database, online.clock).is_believed()
    online.clock.turn(hours=1)
    assert await timekeeper.is_believed()


async def test_a_leap_that_was_put_right_is_forgotten(online: RunningServices, database: Database) -> None:
    timekeeper = Timekeeper(database, online.clock)
    await looked_twice(timekeeper, online)
    for _ in range(3):
        online.clock.turn(days=366)
        assert not await timekeeper.is_believed()
        online.clock.turn(days=-366)
        assert await timekeeper.is_believed()


@pytest.mark.parametrize("days", [400, 30])
async def test_a_leap_noted_earlier_vouches_for_no_other(
    online: RunningServices, database: Database, days: int
) -> None:
    """Switched off over a long week-end, and off again before the day was over; then the clock is wrong."""
    timekeeper = Timekeeper(database, online.clock)
    await looked_twice(timekeeper, online)
    await online.new_account()
    await online.sign_in()
    online.clock.turn(days=3)
    assert not await timekeeper.is_believed()
    online.clock.turn(days=days)
    assert not await timekeeper.is_believed()
    online.clock.turn(days=-days)
    online.clock.turn(hours=25)
    assert not await timekeeper.is_believed(), "the first look at this one"
    online.clock.turn(hours=24)
    assert await timekeeper.is_believed()


async def test_services_that_run_once_a_week_do_delete(online: RunningServices, database: Database) -> None:
    timekeeper = Timekeeper(database, online.clock)
    await looked_twice(timekeeper, online)
    for _ in range(3):
        online.clock.turn(days=7)
        assert not await timekeeper.is_believed()
        online.clock.turn(days=7)
        assert await timekeeper.is_believed()


async def test_a_new_database_keeps_house_from_its_first_look_on(
    online: RunningServices, database: Database
) -> None:
    """Without an account there is nothing to lose; what runs out in the first hours goes in time."""
    await online.new_account()
    online.clock.turn(hours=1)
    assert await Timekeeper(database, online.clock).is_believed()


async def test_a_database_in_use_that_never_saw_a_clock_is_looked_at_twice(
    online: RunningServices, database: Database
) -> None:
    """One that an earlier version of the services made, of before there was such a row."""
    await online.new_account()
    async with database.writing() as session:
        await session.execute(update(ClockRow).values(believed=None, leapt=None))
    timekeeper = Timekeeper(database, online.clock)
    assert not await timekeeper.is_believed()
    online.clock.turn(hours=24)
    assert await timekeeper.is_believed()


async def test_one_start_a_year_ahead_deletes_nothing(online: RunningServices, database: Database) -> None:
    """Sessions, claims and the audit trail outlive it; a year that has really passed ends them."""
    timekeeper = Timekeeper(database, online.clock)
    await looked_twice(timekeeper, online)
    await online.new_account()
    await online.sign_in()
    sign_ins = SignIns(database, online.clock)
    online.clock.turn(**YEAR)
    await purge_all([sign_ins], timekeeper)
    assert len(await refresh_tokens(database)) == 1
    online.clock.turn(seconds=STEP.total_seconds())
    await purge_all([sign_ins], timekeeper)
    assert await refresh_tokens(database) == []


async def test_a_token_made_ahead_has_its_life_and_no_more(
    online: RunningServices, database: Database
) -> None:
    """Housekeeping after the clock was set right counts it as made then, whether it is used or not."""
    timekeeper = Timekeeper(database, online.clock)
    await looked_twice(timekeeper, online)
    await online.new_account()
    online.clock.turn(**YEAR)
    token = (await online.sign_in())["refresh_token"]
    online.clock.turn(days=-YEAR["days"])
    await purge_all([SignIns(database, online.clock)], timekeeper)
    (row,) = await refresh_tokens(database)
    assert row.expires_at == online.clock.now() + REFRESH_LIFE
    online.clock.turn(days=180)
    assert (await online.refresh(token)).body["error"] == "invalid_grant"


async def test_a_token_spent_ahead_is_recognised_when_it_comes_again(online: RunningServices) -> None:
    """RFC 9700 section 4.14.2: whatever the clock shows, once something of its pair was used."""
    await online.new_account()
    online.clock.turn(days=365)
    first = (await online.sign_in())["refresh_token"]
    second = (await online.refresh(first)).body
    assert (await online.ask("GET", "/v1/me", second["access_token"])).status == 200
    online.clock.turn(days=-362)
    assert (await online.refresh(first)).body["error"] == "invalid_grant"
    assert (await online.refresh(second["refresh_token"])).body["error"] == "invalid_grant", (
        "both sides are signed out"
    )


async def test_a_car_that_refreshed_ahead_goes_on(online: RunningServices) -> None:
    """The fault is the services' own: nobody signs in again for it."""
    await online.new_account()
    online.clock.turn(days=365)
    token = (await online.sign_in())["refresh_token"]
    online.clock.turn(days=-365)
    assert (await online.refresh(token)).status == 200


async def test_a_link_mailed_ahead_does_not_work_until_then(online: RunningServices) -> None:
    online.clock.turn(days=365)
    await online.new_account()
    path = await online.confirmation_path()
    online.clock.turn(days=-365)
    await online.ask("GET", path)
    token = (await online.sign_in())["access_token"]
    assert (await online.ask("GET", "/v1/me", token)).body["verified"] is False


async def refresh_tokens(database: Database) -> list[RefreshTokenRow]:
    async with database.reading() as session:
        return list(await session.scalars(select(RefreshTokenRow)))
