"""The automatic lock of the phone's page (ENR-9)."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from online.accounts.tables import AccountRow
from online.database import Database, sqlite_url
from online.identity.naming import browser_name
from online.identity.phone_sessions import PHONE_SESSION_LIFE, PhoneSessions
from online.identity.sessions import Sessions
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock

ACCOUNT = "00000000-0000-4000-8000-000000000001"


@dataclass(frozen=True)
class Phone:
    """The sessions in a database with one account, and the cookie of a browser that signed in."""

    sessions: PhoneSessions
    all: Sessions
    clock: TurnedClock
    cookie: str

    async def is_locked(self) -> bool:
        visitor = await self.sessions.visitor(self.cookie)
        assert visitor is not None
        assert (await self.sessions.account(self.cookie) is None) is visitor.is_locked
        return visitor.is_locked


@pytest.fixture
async def phone(tmp_path: Path, database_url: str | None, clock: TurnedClock) -> AsyncIterator[Phone]:
    database = Database(database_url or sqlite_url(tmp_path))
    await database.migrate()
    async with database.writing() as session:
        session.add(
            AccountRow(
                id=ACCOUNT,
                name="Núria",
                email="nuria@example.org",
                email_key="nuria@example.org",
                password_hash="",
                language="en",
                created_at=clock.now(),
                verified_at=None,
            )
        )
    phones = PhoneSessions(database, clock)
    yield Phone(phones, Sessions(database, clock), clock, await phones.open(ACCOUNT, "Firefox, Android"))
    await database.close()


@pytest.mark.parametrize("minutes", [5, 10, 15])
async def test_it_closes_after_the_chosen_minutes_without_activity(phone: Phone, minutes: int) -> None:
    """ENR-9."""
    await phone.sessions.set_lock_after(ACCOUNT, minutes)  # type: ignore[arg-type]
    assert await phone.sessions.lock_after(ACCOUNT) == minutes
    for _ in range(5):
        phone.clock.turn(minutes=minutes, seconds=-20)
        assert not await phone.is_locked()
    phone.clock.turn(minutes=minutes)
    assert await phone.is_locked()


async def test_looking_at_a_locked_page_is_no_activity(phone: Phone) -> None:
    phone.clock.turn(minutes=10)
    assert await phone.is_locked()
    phone.clock.turn(seconds=1)
    assert await phone.is_locked()


async def test_a_longer_time_chosen_elsewhere_opens_nothing(phone: Phone) -> None:
    await phone.sessions.set_lock_after(ACCOUNT, 5)
    phone.clock.turn(minutes=6)
    assert await phone.is_locked()
    await phone.sessions.set_lock_after(ACCOUNT, 15)
    assert await phone.is_locked()


async def test_a_clock_that_is_turned_back_keeps_nothing_open(phone: Phone) -> None:
    phone.clock.turn(days=-365)
    assert await phone.is_locked()
    renewed = await phone.sessions.unlock(phone.cookie, ACCOUNT)
    assert renewed is not None
    phone.clock.turn(seconds=PHONE_SESSION_LIFE.total_seconds())
    assert await phone.sessions.visitor(renewed) is None, "it lives no longer than any other"


async def test_unlocking_gives_a_new_cookie_and_the_old_one_is_worth_nothing(phone: Phone) -> None:
    await phone.sessions.lock(phone.cookie)
    assert await phone.is_locked()
    renewed = await phone.sessions.unlock(phone.cookie, ACCOUNT)
    assert renewed is not None
    assert await phone.sessions.visitor(phone.cookie) is None
    assert await phone.sessions.account(renewed) is not None


async def test_it_is_not_unlocked_for_somebody_else_or_too_late(phone: Phone) -> None:
    await phone.sessions.lock(phone.cookie)
    assert await phone.sessions.unlock(phone.cookie, "somebody else") is None
    phone.clock.turn(seconds=PHONE_SESSION_LIFE.total_seconds())
    assert await phone.sessions.unlock(phone.cookie, ACCOUNT) is None


async def test_activity_and_lock_at_once_end_locked(phone: Phone) -> None:
    phone.clock.turn(minutes=1)
    await asyncio.gather(*(phone.sessions.visitor(phone.cookie) for _ in range(8)))
    await asyncio.gather(
        phone.sessions.visitor(phone.cookie),
        phone.sessions.lock(phone.cookie),
        phone.sessions.visitor(phone.cookie),
    )
    assert await phone.is_locked()


async def test_browsers_stand_in_the_list_and_can_be_ended(phone: Phone) -> None:
    phone.clock.turn(minutes=1)
    visitor = await phone.sessions.visitor(phone.cookie)
    assert visitor is not None
    (session,) = await phone.all.of(ACCOUNT, visitor.session_id)
    assert (session.kind, session.name, session.current) == ("phone", "Firefox, Android", True)
    assert session.last_seen_at == "2026-06-15T10:03:00Z"
    await phone.all.end(ACCOUNT, visitor.session_id)
    assert await phone.sessions.visitor(phone.cookie) is None


@pytest.mark.parametrize(
    ("header", "name"),
    [
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
            "Version/17.0 Mobile/15E148 Safari/604.1",
            "Safari, iPhone",
        ),
        (
            "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 "
            "Mobile Safari/537.36",
            "Chrome, Android",
        ),
        ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox, Linux"),
        ("curl/8.0 <script>", ""),
        ("", ""),
    ],
)
def test_browsers_are_named_by_what_they_are_and_nothing_else(header: str, name: str) -> None:
    assert browser_name(header) == name


async def test_the_choice_is_made_over_http_too(online: RunningServices) -> None:
    """ENR-9: and nothing but 5, 10 or 15."""
    await online.new_account()
    token = (await online.sign_in(password=PASSWORD))["access_token"]
    path = "/v1/account/lock-after"
    assert (await online.ask("PUT", path, token, json={"minutes": 15})).status == 204
    assert (await online.ask("PUT", path, token, json={"minutes": 60})).body["code"] == "bad_request"
