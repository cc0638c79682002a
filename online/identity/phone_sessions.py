"""The cookie of a browser on the phone's page, its lock (ENR-9), and the token its forms carry."""

from __future__ import annotations

import hmac
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.audit.trail import record
from online.clock import Clock
from online.contract.accounts import Account
from online.contract.sessions import LockMinutes
from online.database import Database
from online.identity.tables import PhoneSessionRow
from online.secret import kept_hash, new_secret

PHONE_SESSION_LIFE = timedelta(hours=24)
ACTIVITY_STEP = timedelta(seconds=10)
"""How much older the noted activity must be to be noted again: not every request writes."""


@dataclass(frozen=True)
class Visitor:
    """Whom a cookie stands for; while `is_locked` nothing is shown before the password is entered again.

    `lock_after` is how many minutes without activity close that lock.
    """

    session_id: str
    account: Account
    is_locked: bool
    lock_after: int


class PhoneSessions:
    """Browsers that are signed in."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def open(self, account_id: str, browser: str = "") -> str:
        """A new secret for the cookie of a browser that just signed in; `browser` is its name."""
        secret, now = new_secret(), self._clock.now()
        async with self._database.writing() as session:
            session.add(
                PhoneSessionRow(
                    token_hash=kept_hash(secret),
                    account_id=account_id,
                    expires_at=now + PHONE_SESSION_LIFE,
                    id=str(uuid.uuid4()),
                    browser=browser,
                    created_at=now,
                    active_at=now,
                    is_locked=False,
                )
            )
            record(session, now, account_id, "signed_in")
        return secret

    async def visitor(self, secret: str) -> Visitor | None:
        """Whom this cookie stands for; counts as activity, or finds that there was none for too long."""
        now = self._clock.now()
        query = (
            select(PhoneSessionRow, AccountRow)
            .join(AccountRow, PhoneSessionRow.account_id == AccountRow.id)
            .where(PhoneSessionRow.token_hash == kept_hash(secret))
            .where(PhoneSessionRow.expires_at > now)
        )
        async with self._database.reading() as session:
            found = (await session.execute(query)).one_or_none()
        if found is None:
            return None
        row, account = found
        locked = row.is_locked or _is_idle(row, now, timedelta(minutes=account.lock_after))
        if locked != row.is_locked or (not locked and _is_idle(row, now, ACTIVITY_STEP)):
            await self._note(row.id, now, locked=locked)
        return Visitor(row.id, account.account(), locked, account.lock_after)

    async def account(self, secret: str) -> Account | None:
        """Who is signed in with this cookie and need not enter the password again."""
        visitor = await self.visitor(secret)
        return visitor.account if visitor is not None and not visitor.is_locked else None

    async def lock(self, secret: str) -> None:
        """Locks this browser now."""
        async with self._database.writing() as session:
            change = update(PhoneSessionRow).where(PhoneSessionRow.token_hash == kept_hash(secret))
            await session.execute(change.values(is_locked=True))

    async def unlock(self, secret: str, account_id: str) -> str | None:
        """Opens the lock under a new secret for the cookie; None when there is no such session any more.

        For who has just proven to know the account's password.
        """
        renewed, now = new_secret(), self._clock.now()
        async with self._database.writing() as session:
            row = await session.get(PhoneSessionRow, kept_hash(secret), with_for_update=True)
            if row is None or row.account_id != account_id or row.expires_at <= now:
                return None
            # One made by a clock that was ahead is locked by now; it must not live until then either.
            row.expires_at = min(row.expires_at, now + PHONE_SESSION_LIFE)
            row.token_hash, row.active_at, row.is_locked = kept_hash(renewed), now, False
            record(session, now, account_id, "phone_unlocked")
        return renewed

    async def lock_after(self, account_id: str) -> int:
        """Minutes without activity after which the account's browsers are locked."""
        async with self._database.reading() as session:
            return (await session.get_one(AccountRow, account_id)).lock_after

    async def set_lock_after(self, account_id: str, minutes: LockMinutes) -> None:
        """Chooses that time for all browsers of the account; what is locked stays locked."""
        async with self._database.writing() as session:
            row = await session.get_one(AccountRow, account_id, with_for_update=True)
            if row.lock_after != minutes:
                row.lock_after = minutes
                record(session, self._clock.now(), account_id, "lock_after_changed")

    async def end(self, secret: str) -> None:
        """Signs this browser out."""
        async with self._database.writing() as session:
            row = await session.get(PhoneSessionRow, kept_hash(secret))
            if row is not None:
                await session.delete(row)
                record(session, self._clock.now(), row.account_id, "signed_out")

    async def purge(self) -> None:
        """Deletes sessions that are over."""
        async with self._database.writing() as session:
            over = delete(PhoneSessionRow).where(PhoneSessionRow.expires_at <= self._clock.now())
            await session.execute(over)

    async def _note(self, session_id: str, now: datetime, *, locked: bool) -> None:
        """Notes activity, or that there was none for too long; a lock closed meanwhile stays closed."""
        change = update(PhoneSessionRow).where(PhoneSessionRow.id == session_id)
        async with self._database.writing() as session:
            if locked:
                await session.execute(change.values(is_locked=True))
            else:
                await session.execute(
                    change.where(PhoneSessionRow.is_locked.is_(False)).values(active_at=now)
                )


async def end_phones(session: AsyncSession, account_id: str, keep: str | None) -> None:
    """Signs all browsers of an account out but the session `keep`, in the caller's transaction."""
    others = delete(PhoneSessionRow).where(PhoneSessionRow.account_id == account_id)
    await session.execute(others.where(PhoneSessionRow.id != keep) if keep else others)


def form_token(cookie: str) -> str:
    """The hidden field of forms shown to this cookie; other sites can neither read nor derive it."""
    return kept_hash(f"form\0{cookie}")


def is_form_token(cookie: str, token: str) -> bool:
    """Whether a form came from a page that was shown to this cookie; takes the same time either way."""
    return hmac.compare_digest(form_token(cookie).encode(), token.encode("utf-8", "surrogatepass"))


def _is_idle(row: PhoneSessionRow, now: datetime, pause: timedelta) -> bool:
    """Whether the noted activity is that old; a clock that was turned back keeps no session open."""
    return abs(now - row.active_at) >= pause
