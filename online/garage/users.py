"""What can be done with the users of a car: nominate, accept, withdraw (USR-1, USR-3)."""

from __future__ import annotations

import uuid
from typing import cast

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.service import key_of
from online.accounts.tables import AccountRow
from online.audit.trail import record
from online.clock import Clock, iso_utc
from online.contract.accounts import Account, tidy_email
from online.contract.garage import CARS_MAX, Role
from online.contract.users import USERS_MAX, CarUser, CarUsers, Nomination
from online.contract.vin import tidy_vin
from online.database import Database
from online.errors import ServiceError
from online.garage.locks import lock_accounts, lock_car
from online.garage.tables import CarRow, EnrolmentRow, NominationRow
from online.mail.queue import MailQueue
from online.ownership.tables import CarKeyRow
from online.texts import Wording
from online.throttle import MAIL_PER_ACCOUNT, NOMINATION_PER_RECIPIENT, Throttle


class Users:
    """The users of cars in the database. Every method raises ServiceError with a code of `contract.problems`.

    A car somebody has no role in answers like one there is not (`not_found`).
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        mails: MailQueue,
        throttle: Throttle,
        wording: Wording,
        public_url: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._mails = mails
        self._throttle = throttle
        self._wording = wording
        self._public_url = public_url

    async def of(self, account: Account, typed_vin: str) -> CarUsers:
        """Everybody in the car; only the primary user sees whom it nominated."""
        vin = tidy_vin(typed_vin)
        async with self._database.reading() as session:
            role = await _role(session, account.id, vin)
            return CarUsers(
                users=await _users(session, vin),
                nominations=await _nominations(session, vin=vin) if role == "primary" else [],
            )

    async def offered(self, account: Account) -> list[Nomination]:
        """Nominations that wait for this account's answer."""
        async with self._database.reading() as session:
            return await _nominations(session, email_key=key_of(account.email))

    async def nominate(self, account: Account, typed_vin: str, email: str) -> Nomination:
        """Nominates whoever has, or will have, an account with `email`, and writes to them.

        Raises `right_missing`, `email_malformed`, `already_user`, `users_full` or `too_many_attempts`.
        """
        vin, key = tidy_vin(typed_vin), key_of(email)
        await self._throttle.spend(MAIL_PER_ACCOUNT, f"nomination {account.id}")
        await self._throttle.spend(NOMINATION_PER_RECIPIENT, key)
        try:
            async with self._database.writing() as session:
                await lock_accounts(session, account.id)
                await lock_car(session, vin)
                await _need_primary(session, account.id, vin)
                await _check_new(session, vin, key)
                row = NominationRow(
                    id=str(uuid.uuid4()),
                    vin=vin,
                    email=tidy_email(email),
                    email_key=key,
                    made_by=account.id,
                    made_at=self._clock.now(),
                )
                session.add(row)
                record(session, row.made_at, account.id, "user_nominated", vin=vin)
                await session.flush()
                (made,) = await _nominations(session, nomination_id=row.id)
                self._write(session, account, made)
        except IntegrityError as error:  # the same nomination twice at the same moment
            raise ServiceError("already_user") from error
        self._mails.wake()
        return made

    async def accept(self, account: Account, nomination_id: str) -> None:
        """Makes the account a secondary user. Raises `not_found` for none, or that of somebody else."""
        async with self._database.writing() as session:
            await lock_accounts(session, account.id)
            row = await _locked_nomination(session, nomination_id)
            if row is None or row.email_key != key_of(account.email):
                raise ServiceError("not_found")
            count = (
                select(func.count()).select_from(EnrolmentRow).where(EnrolmentRow.account_id == account.id)
            )
            if (await session.scalar(count) or 0) >= CARS_MAX:
                raise ServiceError("garage_full")
            present = await session.get(EnrolmentRow, (row.vin, account.id))
            if present is None:
                session.add(
                    EnrolmentRow(
                        vin=row.vin, account_id=account.id, role="secondary", enrolled_at=self._clock.now()
                    )
                )
            await session.delete(row)
            record(session, self._clock.now(), account.id, "nomination_accepted", vin=row.vin)

    async def refuse(self, account: Account, nomination_id: str) -> None:
        """Ends a nomination, by the nominated or by who made it; silent when there is none."""
        async with self._database.writing() as session:
            await lock_accounts(session, account.id)
            row = await _locked_nomination(session, nomination_id)
            if row is not None and (row.made_by == account.id or row.email_key == key_of(account.email)):
                await session.delete(row)
                record(session, self._clock.now(), account.id, "nomination_ended", vin=row.vin)

    async def withdraw(self, account: Account, typed_vin: str, user_id: str) -> None:
        """Takes a secondary user's role away, by the primary user or by that user; a repeat does no harm.

        Raises `right_missing` for others, also for the primary user's own role: giving up the car is another
        step.
        """
        vin = tidy_vin(typed_vin)
        async with self._database.writing() as session:
            await lock_accounts(session, account.id, user_id)
            await lock_car(session, vin)
            if user_id != account.id:
                await _need_primary(session, account.id, vin)
            row = await session.get(EnrolmentRow, (vin, user_id))
            if row is None:
                return
            if row.role == "primary":
                raise ServiceError("right_missing")
            await session.delete(row)
            for concerned in {account.id, user_id}:
                record(session, self._clock.now(), concerned, "user_withdrawn", vin=vin)

    def _write(self, session: AsyncSession, by: Account, made: Nomination) -> None:
        text = self._wording.of(by.language)
        body = text("mail.nomination_body", by=made.by, model=made.model, link=f"{self._public_url}/account")
        self._mails.put(session, made.email, text("mail.nomination_subject", by=made.by), body, about=by.id)


async def _role(session: AsyncSession, account_id: str, vin: str) -> Role:
    """The account's role in the car; raises `not_found` when it has none."""
    row = await session.get(EnrolmentRow, (vin, account_id))
    if row is None:
        raise ServiceError("not_found")
    return cast(Role, row.role)


async def _locked_nomination(session: AsyncSession, nomination_id: str) -> NominationRow | None:
    """A nomination with its car held, so that the car is not given up meanwhile; None when it is gone."""
    row = await session.get(NominationRow, nomination_id)
    if row is None:
        return None
    await lock_car(session, row.vin)
    return await session.get(NominationRow, nomination_id, with_for_update=True)


async def _need_primary(session: AsyncSession, account_id: str, vin: str) -> None:
    if await _role(session, account_id, vin) != "primary":
        raise ServiceError("right_missing")


async def _check_new(session: AsyncSession, vin: str, email_key: str) -> None:
    """Raises `already_user` for somebody who is one, `users_full` when there is no room."""
    known = (
        select(func.count())
        .select_from(EnrolmentRow)
        .join(AccountRow, AccountRow.id == EnrolmentRow.account_id)
        .where(EnrolmentRow.vin == vin, AccountRow.email_key == email_key)
    )
    if await session.scalar(known):
        raise ServiceError("already_user")
    count = 0
    for table in (EnrolmentRow, NominationRow):
        count += await session.scalar(select(func.count()).select_from(table).where(table.vin == vin)) or 0
    if count >= USERS_MAX:
        raise ServiceError("users_full")


async def _users(session: AsyncSession, vin: str) -> list[CarUser]:
    query = (
        select(EnrolmentRow, AccountRow.name)
        .join(AccountRow, AccountRow.id == EnrolmentRow.account_id)
        .where(EnrolmentRow.vin == vin)
        .order_by(EnrolmentRow.role, EnrolmentRow.enrolled_at, EnrolmentRow.account_id)
    )
    return [
        CarUser(
            account_id=row.account_id, name=name, role=cast(Role, row.role), since=iso_utc(row.enrolled_at)
        )
        for row, name in await session.execute(query)
    ]


async def _nominations(session: AsyncSession, **by: str) -> list[Nomination]:
    """Nominations by one column: ``vin``, ``email_key`` or ``nomination_id``; oldest first."""
    columns = {
        "vin": NominationRow.vin,
        "email_key": NominationRow.email_key,
        "nomination_id": NominationRow.id,
    }
    query = (
        select(NominationRow, CarRow.model, AccountRow.name)
        .join(CarRow, CarRow.vin == NominationRow.vin)
        .join(AccountRow, AccountRow.id == NominationRow.made_by)
        .where(*(columns[name] == value for name, value in by.items()))
        .order_by(NominationRow.made_at, NominationRow.id)
    )
    return [
        Nomination(
            id=row.id, vin=row.vin, model=model, email=row.email, by=name, made_at=iso_utc(row.made_at)
        )
        for row, model, name in await session.execute(query)
    ]


async def forget_users(session: AsyncSession, vin: str) -> None:
    """Ends every role and nomination in a car whose primary user gives it up, and forgets the car's key."""
    await session.execute(delete(EnrolmentRow).where(EnrolmentRow.vin == vin))
    await session.execute(delete(NominationRow).where(NominationRow.vin == vin))
    await session.execute(delete(CarKeyRow).where(CarKeyRow.vin == vin))
