"""Cars added in the app, and the codes that go with them (ENR-7)."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import delete, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.passwords import Passwords
from online.accounts.tables import AccountRow
from online.audit.trail import record
from online.clock import Clock, iso_utc
from online.contract.equipment import Equipment, OwnershipProof, model_key, ownership_proof
from online.contract.garage import CARS_MAX
from online.contract.ownership import (
    CLAIM_LIFE,
    CODE_DIGITS,
    CODE_LIFE,
    Claim,
    ClaimCar,
    ClaimState,
)
from online.contract.vin import tidy_vin, vin_fault
from online.database import Database
from online.errors import ServiceError
from online.garage.service import primary_of
from online.garage.tables import EnrolmentRow
from online.ownership.tables import ClaimRow, CodeEntryRow
from online.throttle import ENROLMENT_PER_ACCOUNT, Throttle

FORGOTTEN_AFTER = timedelta(days=30)
"""How long a claim that ran out is still shown as such, and wrong codes are still counted."""


class Claims:
    """The claims in the database. Every method raises ServiceError with a code of `contract.problems`."""

    def __init__(self, database: Database, clock: Clock, passwords: Passwords, throttle: Throttle) -> None:
        self._database = database
        self._clock = clock
        self._passwords = passwords
        self._throttle = throttle

    async def make(self, account_id: str, car: ClaimCar) -> Claim:
        """Adds a car; again gives a new code, and the one before no longer works.

        Raises `vin_malformed`, `ownership_unprovable`, `car_has_primary`, `garage_full` or
        `too_many_attempts`.
        """
        vin = sound_vin(car.vin)
        way = way_of(car)
        await self._throttle.spend(ENROLMENT_PER_ACCOUNT, account_id)
        code = new_code() if way == "pairing_code" else None
        code_hash = await hash_of(self._passwords, vin, code) if code else None
        now = self._clock.now()
        async with self._database.writing() as session:
            await session.get(AccountRow, account_id, with_for_update=True)
            primary = await primary_of(session, vin)
            if primary is not None and primary.account_id != account_id:
                raise ServiceError("car_has_primary")
            await _check_room(session, account_id, vin)
            row = ClaimRow(
                vin=vin,
                account_id=account_id,
                model=car.model,
                powertrain=car.powertrain,
                navigation=car.navigation,
                way=way,
                code_hash=code_hash,
                made_at=now,
                expires_at=now + (CODE_LIFE if code else CLAIM_LIFE),
                verified_at=None,
                proof_key=None,
            )
            if primary is not None:  # there is nothing left to prove
                code = row.code_hash = None
                row.verified_at = now
            row = await session.merge(row)
            record(session, now, account_id, "car_claimed", vin=vin)
            return claim_of(row, primary is not None, now, code)

    async def of(self, account_id: str) -> list[Claim]:
        """The cars the account added, oldest first. Codes are not told again: nobody knows them any more."""
        query = (
            select(ClaimRow, EnrolmentRow.vin)
            .outerjoin(
                EnrolmentRow,
                (EnrolmentRow.vin == ClaimRow.vin)
                & (EnrolmentRow.account_id == account_id)
                & (EnrolmentRow.role == "primary"),
            )
            .where(ClaimRow.account_id == account_id)
            .order_by(ClaimRow.made_at, ClaimRow.vin)
        )
        now = self._clock.now()
        async with self._database.reading() as session:
            return [
                claim_of(row, enrolled is not None, now) for row, enrolled in await session.execute(query)
            ]

    async def remove(self, account_id: str, typed_vin: str) -> None:
        """Takes a car off the list: its code no longer works. An enrolment stays; a repeat does no harm."""
        gone = delete(ClaimRow).where(ClaimRow.vin == tidy_vin(typed_vin), ClaimRow.account_id == account_id)
        async with self._database.writing() as session:
            await session.execute(gone)
            await forget_entries(session, self._clock.now())

    async def purge(self) -> None:
        """Forgets claims that ran out long ago, and wrong codes nobody followed up."""
        old = self._clock.now() - FORGOTTEN_AFTER
        async with self._database.writing() as session:
            await session.execute(delete(ClaimRow).where(ClaimRow.expires_at <= old))
            await session.execute(delete(CodeEntryRow).where(CodeEntryRow.tried_at <= old))
            await forget_entries(session, self._clock.now())


async def forget_entries(session: AsyncSession, now: datetime | None = None) -> None:
    """Forgets wrong codes of cars for which no code is out any more, in the caller's transaction.

    With `now` pauses stay that are not over: adding the car again does not end one.
    """
    code = exists().where(ClaimRow.vin == CodeEntryRow.vin, ClaimRow.way == "pairing_code")
    gone = delete(CodeEntryRow).where(~code)
    if now is not None:
        gone = gone.where(or_(CodeEntryRow.open_at.is_(None), CodeEntryRow.open_at <= now))
    await session.execute(gone)


def sound_vin(typed: str) -> str:
    """A VIN in capitals; raises ServiceError `vin_malformed` for a typing error (ENR-5)."""
    vin = tidy_vin(typed)
    if (fault := vin_fault(vin)) is not None:
        raise ServiceError("vin_malformed", reason=fault.value)
    return vin


def way_of(car: ClaimCar) -> OwnershipProof:
    """How ownership of such a car is proved; raises ServiceError `ownership_unprovable` when it cannot be."""
    equipment = Equipment(
        model=model_key(car.model),
        powertrain=car.powertrain,
        navigation="navigation" if car.navigation else "radio",
    )
    way = ownership_proof(equipment)
    if way is None:
        raise ServiceError("ownership_unprovable")
    return way


def new_code() -> str:
    """A pairing code, every one of 10^8 as likely."""
    return f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"


async def hash_of(passwords: Passwords, vin: str, code: str) -> str:
    """What is kept of a code: one slow hash finds it among all claims of a car, and it fits no other car."""
    salt = hashlib.sha256(f"pairing code\0{vin}".encode()).digest()[:16]
    return await passwords.digest(code, salt)


def claim_of(row: ClaimRow, enrolled: bool, now: datetime, code: str | None = None) -> Claim:
    """A claim as its account sees it; `enrolled` says that the account is the car's primary user."""
    state: ClaimState = "waiting"
    if enrolled:
        state = "verified"
    elif row.verified_at is not None or not now < row.expires_at <= now + CODE_LIFE:
        state = "expired"  # a code works once: given up since, the car has to be added again
    return Claim(
        vin=row.vin,
        way=cast(OwnershipProof, row.way),
        state=state,
        code=code,
        code_expires_at=iso_utc(row.expires_at) if row.way == "pairing_code" else None,
    )


async def _check_room(session: AsyncSession, account_id: str, vin: str) -> None:
    """Raises ServiceError `garage_full` when cars and claims together would be more than an account holds."""
    held = select(EnrolmentRow.vin).where(EnrolmentRow.account_id == account_id, EnrolmentRow.vin != vin)
    claimed = select(ClaimRow.vin).where(ClaimRow.account_id == account_id, ClaimRow.vin != vin)
    count = select(func.count()).select_from(held.union(claimed).subquery())
    if (await session.scalar(count) or 0) >= CARS_MAX:
        raise ServiceError("garage_full")
