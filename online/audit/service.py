"""Reading the audit trail, and forgetting it in time."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from sqlalchemy import delete, select

from online.audit.tables import ActivityRow
from online.clock import Clock, iso_utc
from online.contract.activity import (
    KEPT_DAYS,
    PAGE_ENTRIES,
    Activity,
    ActivityKind,
    ActivityOutcome,
    ActivityPage,
)
from online.database import Database


class Activities:
    """The audit trail in the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of(self, account_id: str, before: int | None = None) -> ActivityPage:
        """A page of an account's entries, newest first; `before` is the `next` of the page above."""
        query = select(ActivityRow).where(ActivityRow.account_id == account_id)
        if before is not None:
            query = query.where(ActivityRow.id < before)
        async with self._database.reading() as session:
            newest = query.order_by(ActivityRow.id.desc()).limit(PAGE_ENTRIES + 1)
            rows = list(await session.scalars(newest))
        more = len(rows) > PAGE_ENTRIES
        shown = rows[:PAGE_ENTRIES]
        return ActivityPage(activities=[_activity(row) for row in shown], next=shown[-1].id if more else None)

    async def purge(self) -> None:
        """Deletes the entries that were kept long enough."""
        async with self._database.writing() as session:
            old = self._clock.now() - timedelta(days=KEPT_DAYS)
            await session.execute(delete(ActivityRow).where(ActivityRow.at <= old))


def _activity(row: ActivityRow) -> Activity:
    """An entry as its owner reads it."""
    return Activity(
        id=row.id,
        at=iso_utc(row.at),
        kind=cast(ActivityKind, row.kind),
        outcome=cast(ActivityOutcome, row.outcome),
        sender=row.sender,
        vin=row.vin,
    )
