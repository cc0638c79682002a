"""What can be done with accounts: create, confirm, look up, check the password."""

from __future__ import annotations

import uuid
from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.passwords import Passwords
from online.accounts.tables import AccountRow, ConfirmationRow
from online.audit.trail import record
from online.clock import Clock
from online.contract.accounts import (
    PASSWORD_LENGTH_MAX,
    PASSWORD_LENGTH_MIN,
    Account,
    NewAccount,
    email_key,
    tidy_email,
    tidy_name,
)
from online.database import Database
from online.errors import ServiceError
from online.mail.queue import MailQueue
from online.secret import kept_hash, new_secret
from online.texts import Wording
from online.throttle import (
    MAIL_PER_ACCOUNT,
    MAIL_PER_ADDRESS,
    REGISTRATION_PER_ADDRESS,
    SIGN_IN_PER_ACCOUNT,
    SIGN_IN_PER_ADDRESS,
    Throttle,
)

CONFIRMATION_LIFE = timedelta(days=3)


class Accounts:
    """The accounts in the database. Every method raises ServiceError with a code of `contract.problems`."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        passwords: Passwords,
        mails: MailQueue,
        throttle: Throttle,
        wording: Wording,
        public_url: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._passwords = passwords
        self._mails = mails
        self._throttle = throttle
        self._wording = wording
        self._public_url = public_url

    async def create(self, new: NewAccount, sender: str) -> Account:
        """Creates an account and queues its confirmation mail, both or neither (ENR-3).

        Raises `account_exists` for a known e-mail in any spelling, and what `checked` raises.
        """
        new = checked(new)
        await self._throttle.spend(REGISTRATION_PER_ADDRESS, sender)
        row = AccountRow(
            id=str(uuid.uuid4()),  # 122 random bits: that of an erased account never comes again
            name=new.name,
            email=new.email,
            email_key=email_key(new.email),
            password_hash=await self._passwords.hash(new.password),
            language=new.language,
            created_at=self._clock.now(),
            verified_at=None,
        )
        try:
            async with self._database.writing() as session:
                session.add(row)
                await session.flush()
                record(session, row.created_at, row.id, "account_created")
                self._queue_confirmation(session, row)
        except IntegrityError as error:
            raise ServiceError("account_exists") from error
        self._mails.wake()
        return row.account()

    async def resend(self, email: str, sender: str) -> None:
        """Sends the confirmation mail again; silent when there is no such account or nothing to confirm."""
        key = key_of(email)
        await self._throttle.spend(MAIL_PER_ADDRESS, sender)
        await self._throttle.spend(MAIL_PER_ACCOUNT, key)
        async with self._database.writing() as session:
            row = await session.scalar(select(AccountRow).where(AccountRow.email_key == key))
            if row is not None and row.verified_at is None:
                self._queue_confirmation(session, row)
        self._mails.wake()

    async def confirm(self, token: str) -> Account | None:
        """Marks the account of a confirmation link as verified; None when the link is unknown or too old.

        Opening the link again is harmless: mail programs open links ahead of their reader.
        """
        async with self._database.writing() as session:
            link, now = await session.get(ConfirmationRow, kept_hash(token)), self._clock.now()
            if link is None or not now < link.expires_at <= now + CONFIRMATION_LIFE:
                return None
            row = await session.get_one(AccountRow, link.account_id)
            if row.verified_at is None:
                row.verified_at = self._clock.now()
                record(session, row.verified_at, row.id, "email_confirmed")
            return row.account()

    async def authenticate(self, email: str, password: str, sender: str) -> Account:
        """The account of an e-mail and its password; raises `wrong_credentials` or `too_many_attempts`."""
        try:
            key = email_key(email)
        except ValueError:
            key = ""  # takes the same way and time as an unknown address
        await self._throttle.spend(SIGN_IN_PER_ADDRESS, sender)
        await self._throttle.spend(SIGN_IN_PER_ACCOUNT, key)
        async with self._database.reading() as session:
            row = await session.scalar(select(AccountRow).where(AccountRow.email_key == key))
        fitting = password if len(password) <= PASSWORD_LENGTH_MAX else ""
        if not await self._passwords.matches(row.password_hash if row else None, fitting) or row is None:
            if row is not None:
                await self._record_refusal(row.id)
            raise ServiceError("wrong_credentials")
        await self._throttle.forgive(SIGN_IN_PER_ACCOUNT, key)
        await self._renew_hash(row, password)
        return row.account()

    async def find(self, account_id: str) -> Account | None:
        """An account by its id."""
        async with self._database.reading() as session:
            row = await session.get(AccountRow, account_id)
            return row.account() if row else None

    async def purge(self) -> None:
        """Deletes confirmation links that no longer work."""
        async with self._database.writing() as session:
            await session.execute(
                delete(ConfirmationRow).where(ConfirmationRow.expires_at <= self._clock.now())
            )

    async def _record_refusal(self, account_id: str) -> None:
        """Tells the owner of a wrong password; as often as the throttle lets somebody try."""
        async with self._database.writing() as session:
            if await session.get(AccountRow, account_id) is not None:
                record(session, self._clock.now(), account_id, "signed_in", outcome="refused")

    async def _renew_hash(self, row: AccountRow, password: str) -> None:
        """Hashes a password anew when the parameters have grown since it was kept."""
        if not self._passwords.is_dated(row.password_hash):
            return
        renewed = await self._passwords.hash(password)
        async with self._database.writing() as session:
            (await session.get_one(AccountRow, row.id)).password_hash = renewed

    def _queue_confirmation(self, session: AsyncSession, row: AccountRow) -> None:
        """Puts a new confirmation link and its mail into the caller's transaction."""
        token = new_secret()
        expires_at = self._clock.now() + CONFIRMATION_LIFE
        session.add(ConfirmationRow(token_hash=kept_hash(token), account_id=row.id, expires_at=expires_at))
        text = self._wording.of(row.language)
        link = f"{self._public_url}/confirm?token={token}"
        body = text("mail.confirm_body", name=row.name, link=link, days=CONFIRMATION_LIFE.days)
        self._mails.put(session, row.email, text("mail.confirm_subject"), body)


def checked(new: NewAccount) -> NewAccount:
    """The new account with its fields tidied.

    Raises ServiceError `name_malformed`, `email_malformed`, `password_too_short` or `password_too_long`.
    """
    try:
        name = tidy_name(new.name)
    except ValueError as error:
        raise ServiceError("name_malformed") from error
    key_of(new.email)
    check_password(new.password)
    return NewAccount(name=name, email=tidy_email(new.email), password=new.password, language=new.language)


def check_password(password: str) -> None:
    """Raises ServiceError `password_too_short` or `password_too_long`."""
    if len(password) < PASSWORD_LENGTH_MIN:
        raise ServiceError("password_too_short")
    if len(password) > PASSWORD_LENGTH_MAX:
        raise ServiceError("password_too_long")


def key_of(email: str) -> str:
    """The unique key of an e-mail; raises ServiceError `email_malformed`."""
    try:
        return email_key(email)
    except ValueError as error:
        raise ServiceError("email_malformed") from error
