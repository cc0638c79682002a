"""Consents, one for each purpose (PRV-2)."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.consents.service import ConsentRegister, is_given
from online.consents.tables import ConsentChangeRow
from online.contract.consents import OFFERED, GiveConsent
from online.database import Database, sqlite_url
from online.throttle import ThrottleRow
from tests.fakes.services import Answer, RunningServices, TurnedClock

GIVEN = GiveConsent(given=True, language="en-GB")
WITHDRAWN = GiveConsent(given=False, language="en-GB")
ACCOUNT = "11111111-1111-4111-8111-111111111111"


async def put(online: RunningServices, token: str, purpose: str, *, given: bool) -> Answer:
    body = {"given": given, "language": "en-GB"}
    return await online.ask("PUT", f"/v1/account/consents/{purpose}", token, json=body)


async def states(online: RunningServices, token: str) -> dict[str, tuple[bool, str | None]]:
    body = (await online.ask("GET", "/v1/account/consents", token)).body
    return {one["purpose"]: (one["given"], one["changed_at"]) for one in body["consents"]}


async def test_nothing_is_consented_to_until_somebody_does(online: RunningServices) -> None:
    """PRV-2."""
    token = await online.verified_token()
    assert await states(online, token) == dict.fromkeys(OFFERED, (False, None))


async def test_each_purpose_is_given_and_withdrawn_on_its_own(online: RunningServices) -> None:
    """PRV-2: withdrawn as easily as given."""
    token = await online.verified_token()
    given = await put(online, token, "voice_recordings", given=True)
    assert (given.status, given.body["changed_at"]) == (200, "2026-06-15T10:02:00Z")
    assert {purpose for purpose, (is_on, _) in (await states(online, token)).items() if is_on} == {
        "voice_recordings"
    }
    online.clock.turn(minutes=5)
    withdrawn = await put(online, token, "voice_recordings", given=False)
    assert withdrawn.body == {
        "purpose": "voice_recordings",
        "given": False,
        "changed_at": "2026-06-15T10:07:00Z",
    }


async def test_a_purpose_that_is_not_offered_is_not_found(online: RunningServices) -> None:
    """Also one that only a later version keeps anything for: nobody agrees to what does not happen yet."""
    token = await online.verified_token()
    for purpose in ("world_domination", "position_history", "driving_data"):
        assert (await put(online, token, purpose, given=True)).status == 404


async def test_consents_are_nobody_elses(online: RunningServices) -> None:
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    await put(online, token, "voice_recordings", given=True)
    assert (await states(online, other))["voice_recordings"] == (False, None)


@pytest.fixture
async def database(tmp_path: Path, database_url: str | None, clock: TurnedClock) -> AsyncIterator[Database]:
    database = Database(database_url or sqlite_url(tmp_path))
    await database.migrate()
    async with database.writing() as session:
        session.add(
            AccountRow(
                id=ACCOUNT,
                name="Núria",
                email="nuria@example.org",
                email_key="nuria@example.org",
                password_hash="x",
                language="en",
                created_at=clock.now(),
            )
        )
    yield database
    await database.close()


async def history(database: Database) -> list[bool]:
    async with database.reading() as session:
        rows = await session.scalars(select(ConsentChangeRow).order_by(ConsentChangeRow.id))
        return [row.given for row in rows]


async def test_every_change_is_kept_and_a_repeat_is_none(database: Database, clock: TurnedClock) -> None:
    consents = ConsentRegister(database, clock, {})
    for change in (GIVEN, GIVEN, WITHDRAWN, WITHDRAWN, GIVEN):
        await consents.change(ACCOUNT, "driving_data", change)
    assert await history(database) == [True, False, True]


async def test_a_first_no_is_kept_too(database: Database, clock: TurnedClock) -> None:
    """Who was asked and said no is not asked again by mistake."""
    state = await ConsentRegister(database, clock, {}).change(ACCOUNT, "driving_data", WITHDRAWN)
    assert (state.given, state.changed_at is None) == (False, False)


async def test_the_same_decision_many_times_at_once_is_one(database: Database, clock: TurnedClock) -> None:
    consents = ConsentRegister(database, clock, {})
    await asyncio.gather(*(consents.change(ACCOUNT, "driving_data", GIVEN) for _ in range(20)))
    assert await history(database) == [True]


async def keep(session: AsyncSession, clock: TurnedClock) -> None:
    """Something kept for a purpose, under this account's id."""
    session.add(ThrottleRow(key=ACCOUNT, free_at=clock.now()))


async def erase(session: AsyncSession, account_id: str) -> None:
    kept = await session.get(ThrottleRow, account_id)
    if kept is not None:
        await session.delete(kept)


async def is_kept(database: Database) -> bool:
    async with database.reading() as session:
        return await session.get(ThrottleRow, ACCOUNT) is not None


async def test_withdrawing_erases_what_was_kept_for_that_purpose_only(
    database: Database, clock: TurnedClock
) -> None:
    """PRV-2."""
    consents = ConsentRegister(database, clock, {"position_history": erase})
    await consents.change(ACCOUNT, "position_history", GIVEN)
    async with database.writing() as session:
        await keep(session, clock)
    await consents.change(ACCOUNT, "driving_data", WITHDRAWN)
    assert await is_kept(database)
    await consents.change(ACCOUNT, "position_history", WITHDRAWN)
    assert not await is_kept(database)


async def test_when_erasing_fails_the_consent_is_not_withdrawn_either(
    database: Database, clock: TurnedClock
) -> None:
    """Nobody reads "withdrawn" while the data is still there."""

    async def fail(session: AsyncSession, account_id: str) -> None:
        raise OSError("disk")

    consents = ConsentRegister(database, clock, {"position_history": fail})
    await consents.change(ACCOUNT, "position_history", GIVEN)
    with pytest.raises(OSError, match="disk"):
        await consents.change(ACCOUNT, "position_history", WITHDRAWN)
    assert await history(database) == [True]


async def test_nothing_is_kept_beside_a_withdrawal(database: Database, clock: TurnedClock) -> None:
    """Whoever keeps data asks in the same transaction: in every order nothing is left after a withdrawal."""
    consents = ConsentRegister(database, clock, {"position_history": erase})

    async def collect() -> None:
        async with database.writing() as session:
            if await is_given(session, ACCOUNT, "position_history"):
                await keep(session, clock)

    for first in (True, False):
        await consents.change(ACCOUNT, "position_history", GIVEN)
        work = [collect(), consents.change(ACCOUNT, "position_history", WITHDRAWN)]
        await asyncio.gather(*(work if first else reversed(work)))
        assert not await is_kept(database)
