"""Erasing an account: rows, mails, and what the database file still shows of them (PRV-3).

The wish is kept first and answered; one task then does the work, in steps that can each be repeated:

1. mails in the outbox, while nothing is delivered; then all rows, in one transaction;
2. the database file is written anew without what was deleted;
3. the wish itself.

A power cut leaves the wish, and the next start goes on with it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.service import Accounts
from online.accounts.tables import AccountRow
from online.clock import Clock
from online.contract.accounts import Account
from online.database import STORAGE_ERRORS, Database
from online.errors import ServiceError
from online.export.tables import ErasureRow
from online.garage.locks import lock_accounts, lock_car
from online.garage.registrations import Registrations
from online.garage.tables import CarRow, EnrolmentRow, NominationRow
from online.garage.users import forget_users
from online.identity.erased import bury_tokens
from online.identity.sign_ins import REFRESH_LIFE
from online.identity.tables import DeviceGrantRow, PhoneSessionRow
from online.mail.outbox import Outbox, key_or_none
from online.mail.queue import MailQueue, QueuedMailRow
from online.ownership.claims import forget_entries
from online.texts import Wording
from online.undisturbed import undisturbed

RETRY_SECONDS = 60.0
"""Pause after the storage failed."""

log = logging.getLogger(__name__)


class Erasures:
    """Takes wishes in with `ask` and fulfils them in `run`, also those of before a restart."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        accounts: Accounts,
        mails: MailQueue,
        outbox: Outbox,
        wording: Wording,
        registrations: Registrations,
    ) -> None:
        self._database = database
        self._clock = clock
        self._accounts = accounts
        self._mails = mails
        self._outbox = outbox
        self._wording = wording
        self._registrations = registrations
        self._wake = asyncio.Event()

    async def ask(self, account: Account, password: str, sender: str) -> None:
        """Keeps the wish and signs the account out everywhere; its cars learn why.

        Raises ServiceError `wrong_credentials` or `too_many_attempts`.
        """
        found = await self._accounts.authenticate(account.email, password, sender)
        if found.id != account.id:
            raise ServiceError("wrong_credentials")
        async with self._database.writing() as session:
            # The same wish at the same moment waits here, and finds the row or the account gone.
            if await session.get(AccountRow, account.id, with_for_update=True) is None:
                return
            now = self._clock.now()
            await session.merge(ErasureRow(account_id=account.id, asked_at=now))
            await bury_tokens(session, account.id, now + REFRESH_LIFE)
            for table in (PhoneSessionRow, DeviceGrantRow):
                await session.execute(delete(table).where(table.account_id == account.id))
        self._wake.set()

    async def run(self) -> None:
        """Erases until cancelled."""
        while True:
            self._wake.clear()
            pause = None
            try:
                await self.erase_asked()
            except (*STORAGE_ERRORS, OSError) as error:
                log.error("erasure put off: %s", getattr(error, "orig", error))
                pause = RETRY_SECONDS
            try:
                await asyncio.wait_for(self._wake.wait(), pause)
            except TimeoutError:
                continue

    async def erase_asked(self) -> None:
        """Erases every account that asked for it; raises OSError or DBAPIError when the storage fails."""
        async with self._database.reading() as session:
            asked = list(await session.scalars(select(ErasureRow.account_id)))
        for account_id in asked:
            await self._erase(account_id)
        if not asked:
            return
        await self._database.scrub()
        await undisturbed(self._done(asked))

    async def _done(self, asked: Sequence[str]) -> None:
        async with self._database.writing() as session:
            await session.execute(delete(ErasureRow).where(ErasureRow.account_id.in_(asked)))

    async def _erase(self, account_id: str) -> None:
        """Removes mails and rows of an account; one that is gone already is fine."""
        async with self._mails.held():
            async with self._database.reading() as session:
                account = await session.get(AccountRow, account_id)
            if account is None:
                return
            # Before the rows: the account's row is what finds them again after a power cut.
            await self._outbox.forget(account.email_key, account_id)
            await undisturbed(self._erase_account(account))
        self._mails.wake()

    async def _erase_account(self, account: AccountRow) -> None:
        async with self._database.writing() as session:
            await self._erase_rows(session, account)

    async def _erase_rows(self, session: AsyncSession, account: AccountRow) -> None:
        """Deletes all rows of an account and unpairs its cars; most tables follow the account's row."""
        await lock_accounts(session, account.id)
        # Again: who knows the password can sign in after the wish.
        await bury_tokens(session, account.id, self._clock.now() + REFRESH_LIFE)
        held = select(EnrolmentRow.vin, EnrolmentRow.role).where(EnrolmentRow.account_id == account.id)
        held = held.order_by(EnrolmentRow.vin)
        cars = [(vin, role) for vin, role in await session.execute(held)]
        for vin, role in cars:
            await lock_car(session, vin)
            if role == "primary":
                await self._tell_users(session, account.id, vin)
                await forget_users(session, vin)
        for mail in await session.scalars(select(QueuedMailRow)):
            if mail.about == account.id or key_or_none(mail.recipient) == account.email_key:
                await session.delete(mail)
        await session.execute(delete(NominationRow).where(NominationRow.email_key == account.email_key))
        await session.execute(delete(AccountRow).where(AccountRow.id == account.id))
        await forget_entries(session)
        for vin, _ in cars:
            await self._registrations.forget_unused(session, vin)

    async def _tell_users(self, session: AsyncSession, primary_id: str, vin: str) -> None:
        """Writes to everybody who loses a car with its primary user, without saying who that was."""
        car = await session.get_one(CarRow, vin)
        users = select(AccountRow).join(EnrolmentRow, EnrolmentRow.account_id == AccountRow.id)
        users = users.where(EnrolmentRow.vin == vin, EnrolmentRow.account_id != primary_id)
        for user in await session.scalars(users):
            text = self._wording.of(user.language)
            body = text("mail.car_gone_body", name=user.name, model=car.model)
            self._mails.put(session, user.email, text("mail.car_gone_subject", model=car.model), body)
