"""Whether the machine's clock may be believed where believing it destroys something (decision 0012).

The latest moment that was believed is kept. A clock that goes on from there is believed at once; one that
leapt, either way, only when it is found there again a day later, and did not come back in between. A database
without an account has nothing to lose: there the first look is enough.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from online.accounts.tables import AccountRow
from online.clock import Clock
from online.database import Database, Row, UtcDateTime

STEP = timedelta(hours=25)
"""How far a clock may have gone on between two looks: services that stood still for a day are no wonder."""
BACK = timedelta(hours=2)
"""How far it may have been set back."""
SECOND_LOOK = timedelta(hours=24)
"""How long after a leap was first seen it is believed."""
LAST_LOOK = timedelta(days=8)
"""How long after it at most: services that run once a week do get there, another leap does not."""
_ONLY = 1

log = logging.getLogger(__name__)


class ClockRow(Row):
    """One row: the moment believed last, and the first look at a clock that had leapt from it."""

    __tablename__ = "clock"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    believed: Mapped[datetime | None] = mapped_column(UtcDateTime)
    leapt: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Timekeeper:
    """Judges the clock by what it showed before, also before a restart."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def is_believed(self) -> bool:
        """Whether the present moment may be acted on for good; what is found is kept."""
        now = self._clock.now()
        async with self._database.writing() as session:
            row = await session.get_one(ClockRow, _ONLY, with_for_update=True)
            if row.believed is not None and -BACK <= now - row.believed <= STEP:
                row.believed, row.leapt = max(now, row.believed), None
                return True
            first = row.believed is None
            if row.leapt is None or not timedelta(0) <= now - row.leapt <= LAST_LOOK:
                row.leapt = now
            if now - row.leapt >= SECOND_LOOK or (first and await _is_unused(session)):
                row.believed, row.leapt = now, None
                return True
        if first:
            log.debug("The clock is looked at again in a day; until then nothing that runs out is deleted")
        else:
            log.warning("The clock has leapt: nothing that runs out is deleted for a day")
        return False


async def _is_unused(session: AsyncSession) -> bool:
    """Whether nobody has an account yet: nothing here has an end that a wrong clock could bring about."""
    return await session.scalar(select(AccountRow.id).limit(1)) is None
