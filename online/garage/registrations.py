"""When a car was registered first: a fact about the car, whoever has it (LIC-1, LIC-5; decision 0017).

While a car is somebody's the moment stands with it. When its last user goes, the car is forgotten; what stays
is the moment under a keyed hash of the VIN, from which nobody without the key finds the car. A car that comes
back takes its moment along, so a moment is kept in one place at a time.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from datetime import datetime
from pathlib import Path

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from online.clock import Clock
from online.contract.licences import Licence, free_year
from online.database import Database, DatabaseUnusableError
from online.files import write_durably
from online.garage.tables import CarRow, EnrolmentRow, RegistrationRow

KEY_BYTES = 32


class Registrations:
    """First registrations in the database.

    Args:
        key_file: file of the key, mode 0600; made when it is missing, and then cars that nobody has any more
            are not known again.

    Raises OSError when the file cannot be read or written, DatabaseUnusableError when it is damaged.
    """

    def __init__(self, database: Database, clock: Clock, key_file: Path) -> None:
        self._database = database
        self._clock = clock
        self._key = _kept_key(key_file)

    async def found_again(self, session: AsyncSession, vin: str) -> datetime:
        """When a car there is no row of was registered first, now if never; belongs into its new row.

        In the caller's transaction.
        """
        query = delete(RegistrationRow).where(RegistrationRow.car_hash == self._hash(vin))
        known = await session.scalar(query.returning(RegistrationRow.registered_at))
        return known or self._clock.now()

    async def forget_unused(self, session: AsyncSession, vin: str) -> None:
        """Forgets a car that has no user left, but for its hash.

        In the caller's transaction, which has locked the car.
        """
        car = await session.get(CarRow, vin)
        if car is None:
            return
        if await session.scalar(select(EnrolmentRow.vin).where(EnrolmentRow.vin == vin).limit(1)) is not None:
            return
        session.add(RegistrationRow(car_hash=self._hash(vin), registered_at=car.registered_at))
        await session.delete(car)

    async def purge(self) -> None:
        """Counts what a clock that was ahead registered as registered now."""
        now = self._clock.now()
        async with self._database.writing() as session:
            for table in (CarRow, RegistrationRow):
                ahead = update(table).where(table.registered_at > now)
                await session.execute(ahead.values(registered_at=now))

    def _hash(self, vin: str) -> str:
        """HMAC-SHA-256 (RFC 2104): without the key every VIN there can be is tried in an hour."""
        return hmac.new(self._key, vin.encode(), hashlib.sha256).hexdigest()


def free_licences(vin: str, registered: datetime, now: datetime) -> tuple[Licence, ...]:
    """The licences of the free year of a car.

    Registered in a moment to come: the services' own clock was ahead then. It holds all the same, from the
    beginning of this day, until housekeeping puts the moment right; a day, as facts get a new number with
    each change. Nobody gains: at the end it is a year from when the clock was right.
    """
    begun = registered if registered <= now else now.replace(hour=0, minute=0, second=0, microsecond=0)
    return free_year(vin, begun.timestamp())


def _kept_key(path: Path) -> bytes:
    """The key in a file; a new one is written first when there is none."""
    if not path.exists():
        write_durably(path, secrets.token_hex(KEY_BYTES).encode())
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii"))
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise DatabaseUnusableError(
            f"The key in {path} is damaged. Put the file of a backup in its place, or delete it: then cars"
            " that come back begin a new free year."
        )
    return key
