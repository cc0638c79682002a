"""What can be said about a car: who its users are, in which role, and which licences it has."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import datetime
from typing import cast

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.clock import Clock
from online.contract.facts import CarFacts, FactUser
from online.contract.garage import Role
from online.contract.licences import Licence
from online.contract.vin import tidy_vin
from online.database import Database
from online.errors import ServiceError
from online.facts.keys import FactKeys
from online.facts.tables import CarFactsRow, FactNumberRow
from online.garage.locks import lock_car
from online.garage.registrations import free_licences
from online.garage.tables import CarRow, EnrolmentRow
from online.spin.tables import SpinRow

FRESH_SECONDS = 30 * 86_400


class _Content(msgspec.Struct, frozen=True):
    """The part of facts whose change makes them newer."""

    users: list[FactUser]
    licences: list[Licence]


class Facts:
    """The facts about cars in the database."""

    def __init__(self, database: Database, clock: Clock, keys: FactKeys) -> None:
        self._database = database
        self._clock = clock
        self._keys = keys

    async def of(self, account_id: str, typed_vin: str, known: Collection[str]) -> str:
        """The signed facts of a car the account has a role in, by a key in `known` if possible.

        Raises ServiceError `not_found` for any other car.
        """
        vin = tidy_vin(typed_vin)
        moment = self._clock.now()
        async with self._database.reading() as session:
            content = await _content(session, account_id, vin, moment)
            row = await session.get(CarFactsRow, vin)
        if row is None or row.digest != _digest(content):
            async with self._database.writing() as session:
                await lock_car(session, vin)
                content = await _content(session, account_id, vin, moment)
                row = await _count_on(session, vin, _digest(content))
        now = int(moment.timestamp())
        facts = CarFacts(
            vin=vin,
            number=row.number,
            issued_at=now,
            expires_at=now + FRESH_SECONDS,
            users=content.users,
            licences=content.licences,
            keys=self._keys.public(),
        )
        return self._keys.sign(msgspec.json.encode(facts), known)


async def _content(session: AsyncSession, account_id: str, vin: str, now: datetime) -> _Content:
    if await session.get(EnrolmentRow, (vin, account_id)) is None:
        raise ServiceError("not_found")
    query = (
        select(EnrolmentRow, AccountRow.name, SpinRow)
        .join(AccountRow, AccountRow.id == EnrolmentRow.account_id)
        .outerjoin(SpinRow, SpinRow.account_id == EnrolmentRow.account_id)
        .where(EnrolmentRow.vin == vin)
        .order_by(EnrolmentRow.role, EnrolmentRow.enrolled_at, EnrolmentRow.account_id)
    )
    rows = list(await session.execute(query))
    users = [
        FactUser(
            account_id=row.account_id, name=name, role=cast(Role, row.role), spin=spin.mark if spin else None
        )
        for row, name, spin in rows
    ]
    car = await session.get_one(CarRow, vin)
    return _Content(users, list(free_licences(vin, car.registered_at, now)))


async def _count_on(session: AsyncSession, vin: str, digest: str) -> CarFactsRow:
    """The row of the car with this content, under the next number if the content is new."""
    # Whoever is second waits here, also for the first facts of a car on PostgreSQL.
    numbers = await session.get_one(FactNumberRow, 1, with_for_update=True)
    row = await session.get(CarFactsRow, vin)
    if row is None:
        row = CarFactsRow(vin=vin, number=0, digest="")
        session.add(row)
    if row.digest != digest:
        numbers.last += 1
        row.number, row.digest = numbers.last, digest
    return row


def _digest(content: _Content) -> str:
    return hashlib.sha256(msgspec.json.encode(content)).hexdigest()
