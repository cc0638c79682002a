"""Giving and withdrawing consents; withdrawing erases in the same transaction (PRV-2)."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.clock import Clock, iso_utc
from online.consents.tables import ConsentChangeRow
from online.contract.consents import OFFERED, Consents, ConsentState, GiveConsent, Purpose
from online.database import Database

Eraser = Callable[[AsyncSession, str], Awaitable[None]]
"""Deletes what is kept of an account (its id) for one purpose, within the caller's transaction."""


class ConsentRegister:
    """The consents in the database.

    `erasers` belong to whoever keeps data for a purpose: one that keeps some without an eraser here breaks
    PRV-2. Before it keeps anything it asks `is_given`, in the transaction in which it keeps. What is kept in
    a car alone, the car erases.
    """

    def __init__(self, database: Database, clock: Clock, erasers: Mapping[Purpose, Eraser]) -> None:
        self._database = database
        self._clock = clock
        self._erasers = erasers

    async def of(self, account_id: str) -> Consents:
        """Every purpose offered and whether the account consents to it."""
        async with self._database.reading() as session:
            newest = {purpose: await _newest(session, account_id, purpose) for purpose in OFFERED}
        return Consents(consents=[_state(purpose, row) for purpose, row in newest.items()])

    async def change(self, account_id: str, purpose: Purpose, change: GiveConsent) -> ConsentState:
        """Keeps a decision; the same decision again is none. Withdrawing erases, both or neither."""
        async with self._database.writing() as session:
            # Two decisions at once are taken one after the other, also on PostgreSQL.
            await session.get(AccountRow, account_id, with_for_update=True)
            row = await _newest(session, account_id, purpose)
            if (row is not None and row.given) != change.given or row is None:
                row = ConsentChangeRow(
                    account_id=account_id,
                    purpose=purpose,
                    given=change.given,
                    language=change.language,
                    changed_at=self._clock.now(),
                )
                session.add(row)
            if not change.given and (erase := self._erasers.get(purpose)) is not None:
                await erase(session, account_id)
            return _state(purpose, row)


async def is_given(session: AsyncSession, account_id: str, purpose: Purpose) -> bool:
    """Whether something may be kept for a purpose, in the transaction that keeps it."""
    await session.get(AccountRow, account_id, with_for_update=True)
    row = await _newest(session, account_id, purpose)
    return row is not None and row.given


async def _newest(session: AsyncSession, account_id: str, purpose: Purpose) -> ConsentChangeRow | None:
    query = (
        select(ConsentChangeRow)
        .where(ConsentChangeRow.account_id == account_id, ConsentChangeRow.purpose == purpose)
        .order_by(ConsentChangeRow.id.desc())
        .limit(1)
    )
    found: ConsentChangeRow | None = await session.scalar(query)
    return found


def _state(purpose: Purpose, row: ConsentChangeRow | None) -> ConsentState:
    if row is None:
        return ConsentState(purpose=purpose, given=False, changed_at=None)
    return ConsentState(purpose=purpose, given=row.given, changed_at=iso_utc(row.changed_at))
