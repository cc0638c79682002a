"""All sessions of an account, of cars and of browsers: listing them, ending one or the others (ENR-9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from online.audit.trail import record
from online.clock import Clock, iso_utc
from online.contract.sessions import Session
from online.database import Database
from online.errors import ServiceError
from online.identity.phone_sessions import end_phones
from online.identity.sign_ins import end_sign_in
from online.identity.tables import DeviceGrantRow, PhoneSessionRow, RefreshTokenRow, SignInRow


class Sessions:
    """The sessions in the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def of(self, account_id: str, current: str | None) -> list[Session]:
        """An account's sessions: `current` first, then by the moment they were last seen, newest first."""
        now = self._clock.now()
        alive = exists().where(RefreshTokenRow.sign_in_id == SignInRow.id, RefreshTokenRow.expires_at > now)
        cars = select(SignInRow).where(
            SignInRow.account_id == account_id, SignInRow.ended_at.is_(None), alive
        )
        phones = select(PhoneSessionRow).where(
            PhoneSessionRow.account_id == account_id, PhoneSessionRow.expires_at > now
        )
        async with self._database.reading() as session:
            seen = [
                *_of_cars(await session.scalars(cars), current),
                *_of_phones(await session.scalars(phones), current),
            ]
        seen.sort(key=lambda entry: (entry[1].current, entry[0]), reverse=True)
        return [found for _, found in seen]

    async def end(self, account_id: str, session_id: str) -> None:
        """Ends one session; raises ServiceError `not_found` for none, or that of somebody else."""
        now = self._clock.now()
        async with self._database.writing() as session:
            car = await session.get(SignInRow, session_id, with_for_update=True)
            phone = await session.scalar(select(PhoneSessionRow).where(PhoneSessionRow.id == session_id))
            if car is not None and car.account_id == account_id and car.ended_at is None:
                await end_sign_in(session, car.id, now)
            elif phone is not None and phone.account_id == account_id:
                await session.delete(phone)
            else:
                raise ServiceError("not_found")
            record(session, now, account_id, "session_ended")

    async def end_others(self, session: AsyncSession, account_id: str, keep: str | None) -> None:
        """Ends every session but `keep`, also one that a confirmed code was about to open.

        In the caller's transaction: a changed password and the sessions that end with it are one deed.
        """
        open_cars = select(SignInRow.id).where(
            SignInRow.account_id == account_id, SignInRow.ended_at.is_(None)
        )
        for car in list(await session.scalars(open_cars)):
            if car != keep:
                await end_sign_in(session, car, self._clock.now())
        await end_phones(session, account_id, keep)
        await session.execute(delete(DeviceGrantRow).where(DeviceGrantRow.account_id == account_id))


def _of_cars(rows: Iterable[SignInRow], current: str | None) -> Iterator[tuple[datetime, Session]]:
    for row in rows:
        seen_at = row.last_seen_at or row.created_at
        yield (
            seen_at,
            Session(
                id=row.id,
                kind="car",
                name=row.device_name,
                created_at=iso_utc(row.created_at),
                last_seen_at=iso_utc(seen_at),
                current=row.id == current,
            ),
        )


def _of_phones(rows: Iterable[PhoneSessionRow], current: str | None) -> Iterator[tuple[datetime, Session]]:
    for row in rows:
        yield (
            row.active_at,
            Session(
                id=row.id,
                kind="phone",
                name=row.browser,
                created_at=iso_utc(row.created_at),
                last_seen_at=iso_utc(row.active_at),
                current=row.id == current,
            ),
        )
