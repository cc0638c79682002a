"""The order in which writers of garages wait for each other on PostgreSQL: accounts first, then the car.

Whoever changes who uses a car holds both, so that no car is forgotten while it gets a user, nobody becomes a
user of a car that is being given up, and what is counted - cars, users - is counted one after the other.
"""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.garage.tables import CarRow


async def lock_accounts(session: AsyncSession, *account_ids: str) -> None:
    """Holds accounts until the caller's transaction ends; those that are gone are fine."""
    for account_id in sorted(set(account_ids)):
        await session.get(AccountRow, account_id, with_for_update=True)


async def lock_car(session: AsyncSession, vin: str) -> CarRow | None:
    """Holds a car until the caller's transaction ends; None when there is none."""
    return await session.get(CarRow, vin, with_for_update=True)
