"""The password of an account: changing it, setting another one by a mailed link (ENR-9)."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.passwords import Passwords
from online.accounts.service import Accounts, check_password, key_of
from online.accounts.tables import AccountRow, PasswordResetRow
from online.audit.trail import record
from online.clock import Clock
from online.contract.accounts import Account
from online.database import Database
from online.errors import ServiceError
from online.identity.phone_sessions import PhoneSessions
from online.identity.sessions import Sessions
from online.mail.queue import MailQueue
from online.secret import kept_hash, new_secret
from online.texts import Wording
from online.throttle import (
    MAIL_PER_ACCOUNT,
    MAIL_PER_ADDRESS,
    RESET_PER_ADDRESS,
    SIGN_IN_PER_ACCOUNT,
    Throttle,
)

RESET_LIFE = timedelta(hours=1)
RESET_PATH = "/password/new"
"""Page of the link in the mail; it gets the secret as `token`."""


class Credentials:
    """The passwords in the database. Every method raises ServiceError with a code of `contract.problems`."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        passwords: Passwords,
        accounts: Accounts,
        sessions: Sessions,
        phones: PhoneSessions,
        mails: MailQueue,
        throttle: Throttle,
        wording: Wording,
        public_url: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._passwords = passwords
        self._accounts = accounts
        self._sessions = sessions
        self._phones = phones
        self._mails = mails
        self._throttle = throttle
        self._wording = wording
        self._public_url = public_url

    async def change(self, account: Account, present: str, new: str, keep: str | None, sender: str) -> None:
        """Sets another password for who knows the present one; ends every session but `keep` (ENR-9).

        Raises `password_too_short`, `password_too_long`, `wrong_credentials` or `too_many_attempts`.
        """
        check_password(new)
        await self._prove(account, present, sender)
        await self._set(account.id, new, keep)

    async def unlock(self, cookie: str, password: str, sender: str) -> str:
        """Opens the lock of a browser with the password; its new cookie.

        Raises `not_signed_in` when the session is over, `wrong_credentials` or `too_many_attempts`.
        """
        visitor = await self._phones.visitor(cookie)
        if visitor is None:
            raise ServiceError("not_signed_in")
        await self._prove(visitor.account, password, sender)
        renewed = await self._phones.unlock(cookie, visitor.account.id)
        if renewed is None:
            raise ServiceError("not_signed_in")
        return renewed

    async def ask_reset(self, email: str, sender: str) -> None:
        """Mails a link that sets another password; silent when there is no such account (PRV-4).

        Raises `email_malformed` or `too_many_attempts`.
        """
        key = key_of(email)
        await self._throttle.spend(MAIL_PER_ADDRESS, sender)
        await self._throttle.spend(MAIL_PER_ACCOUNT, f"reset {key}")
        async with self._database.writing() as session:
            row = await session.scalar(select(AccountRow).where(AccountRow.email_key == key))
            if row is not None:
                self._queue_reset(session, row)
        self._mails.wake()

    async def reset_is_open(self, token: str) -> bool:
        """Whether the link of a mail still sets a password; looking does not use it up."""
        async with self._database.reading() as session:
            return await self._open_reset(session, token) is not None

    async def redeem(self, token: str, new: str, sender: str) -> Account:
        """Sets the password by a link, once; ends every session and opens a sign-in that was throttled.

        The link came by mail, so the address is confirmed as well. Raises `reset_link_dead`,
        `password_too_short`, `password_too_long` or `too_many_attempts`.
        """
        check_password(new)
        await self._throttle.spend(RESET_PER_ADDRESS, sender)
        async with self._database.reading() as session:
            if await self._open_reset(session, token) is None:
                raise ServiceError("reset_link_dead")
        password_hash = await self._passwords.hash(new)
        async with self._database.writing() as session:
            link = await self._open_reset(session, token)
            if link is None:  # used by another browser meanwhile
                raise ServiceError("reset_link_dead")
            row = await session.get_one(AccountRow, link.account_id, with_for_update=True)
            row.verified_at = row.verified_at or self._clock.now()
            await self._put(session, row, password_hash, keep=None)
            record(session, self._clock.now(), row.id, "password_reset")
            account, key = row.account(), row.email_key
        self._mails.wake()
        await self._throttle.forgive(SIGN_IN_PER_ACCOUNT, key)
        return account

    async def purge(self) -> None:
        """Deletes links that no longer work."""
        async with self._database.writing() as session:
            dead = delete(PasswordResetRow).where(PasswordResetRow.expires_at <= self._clock.now())
            await session.execute(dead)

    async def _prove(self, account: Account, password: str, sender: str) -> None:
        """Raises `wrong_credentials` or `too_many_attempts` unless this is the account's password."""
        if (await self._accounts.authenticate(account.email, password, sender)).id != account.id:
            raise ServiceError("wrong_credentials")

    async def _set(self, account_id: str, new: str, keep: str | None) -> None:
        password_hash = await self._passwords.hash(new)
        async with self._database.writing() as session:
            row = await session.get_one(AccountRow, account_id, with_for_update=True)
            await self._put(session, row, password_hash, keep)
            record(session, self._clock.now(), account_id, "password_changed")
        self._mails.wake()

    async def _put(
        self, session: AsyncSession, row: AccountRow, password_hash: str, keep: str | None
    ) -> None:
        """Keeps the new hash, ends the other sessions and links, and writes to the owner."""
        row.password_hash = password_hash
        await session.execute(delete(PasswordResetRow).where(PasswordResetRow.account_id == row.id))
        await self._sessions.end_others(session, row.id, keep)
        text = self._wording.of(row.language)
        body = text("mail.password_changed_body", name=row.name, link=f"{self._public_url}/password")
        self._mails.put(session, row.email, text("mail.password_changed_subject"), body)

    async def _open_reset(self, session: AsyncSession, token: str) -> PasswordResetRow | None:
        """The row of a link that still works, held against a second use by the caller's transaction."""
        row = await session.get(PasswordResetRow, kept_hash(token), with_for_update=True)
        now = self._clock.now()
        return row if row is not None and now < row.expires_at <= now + RESET_LIFE else None

    def _queue_reset(self, session: AsyncSession, row: AccountRow) -> None:
        """Puts a new link and its mail into the caller's transaction."""
        token, now = new_secret(), self._clock.now()
        session.add(
            PasswordResetRow(token_hash=kept_hash(token), account_id=row.id, expires_at=now + RESET_LIFE)
        )
        record(session, now, row.id, "password_reset_asked")
        text = self._wording.of(row.language)
        link = f"{self._public_url}{RESET_PATH}?token={token}"
        minutes = int(RESET_LIFE.total_seconds()) // 60
        body = text("mail.reset_body", name=row.name, link=link, minutes=minutes)
        self._mails.put(session, row.email, text("mail.reset_subject"), body)
