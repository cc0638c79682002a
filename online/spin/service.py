"""What can be done with an S-PIN: set, check, change, reset.

Every entry is counted as wrong before it is looked at, in a transaction of its own: what dies in between, or
comes many times at once, has been counted. A right entry takes the count away again.
"""

from __future__ import annotations

import math
import uuid

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.passwords import Passwords
from online.accounts.service import Accounts
from online.audit.trail import record
from online.clock import Clock
from online.contract.spin import PinLock, PinState, pin_fault
from online.database import Database
from online.errors import ServiceError
from online.spin.tables import SpinRow
from online.throttle import SPIN_PER_ACCOUNT, Throttle

_OF_ACCOUNT = select(SpinRow.wrong, SpinRow.open_at, SpinRow.mark).where(
    SpinRow.account_id == bindparam("account_id")
)
"""Made once, as cars ask for it often."""


class Spins:
    """The S-PINs in the database. Every method raises ServiceError with a code of `contract.problems`."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        passwords: Passwords,
        accounts: Accounts,
        throttle: Throttle,
    ) -> None:
        self._database = database
        self._clock = clock
        self._passwords = passwords
        self._accounts = accounts
        self._throttle = throttle

    async def state(self, account_id: str) -> PinState:
        """Whether there is one, and what its lock says."""
        found = await self._database.rows(_OF_ACCOUNT, account_id=account_id)
        if not found:
            return PinState(is_set=False)
        wrong, open_at, mark = found[0]
        row = SpinRow(wrong=wrong, open_at=open_at, mark=mark)
        wait = row.lock.closed_for(self._now())
        return PinState(
            is_set=True,
            tries_left=row.lock.tries_left if wait == 0 else 0,
            closed_seconds=None if wait is None else math.ceil(wait),
            mark=row.mark,
        )

    async def set(self, account_id: str, pin: str, present: str | None) -> None:
        """Sets the first S-PIN, or another one for who knows the `present` one.

        Raises `spin_weak`, `spin_needed` when there is one and `present` is missing, `too_many_attempts`, and
        what `check` raises.
        """
        _refuse_weak(pin)
        await self._throttle.spend(SPIN_PER_ACCOUNT, account_id)
        if present is not None:
            await self.check(account_id, present)
        pin_hash = await self._passwords.hash(pin)
        async with self._database.writing() as session:
            if present is None and await session.get(SpinRow, account_id) is not None:
                raise ServiceError("spin_needed")
            await _keep(session, account_id, pin_hash)
            record(session, self._clock.now(), account_id, "spin_set")

    async def check(self, account_id: str, pin: str) -> None:
        """Counts one entry; raises `spin_not_set`, `spin_locked`, `spin_blocked` or `spin_wrong`."""
        kept = await self._count(account_id)
        if not await self._passwords.matches(kept, pin):
            await self._record_refusal(account_id)
            raise ServiceError("spin_wrong")
        async with self._database.writing() as session:
            row = await session.get(SpinRow, account_id)
            if row is not None:
                row.lock = PinLock()

    async def reset(self, account_id: str, email: str, password: str, pin: str, sender: str) -> None:
        """Sets another S-PIN and opens the lock for who knows the account's password.

        Raises `spin_weak`, `wrong_credentials` or `too_many_attempts`.
        """
        _refuse_weak(pin)
        account = await self._accounts.authenticate(email, password, sender)
        if account.id != account_id:
            raise ServiceError("wrong_credentials")
        pin_hash = await self._passwords.hash(pin)
        async with self._database.writing() as session:
            await _keep(session, account_id, pin_hash)
            record(session, self._clock.now(), account_id, "spin_reset")

    async def _record_refusal(self, account_id: str) -> None:
        """Tells the owner of a wrong entry; as often as the lock takes one."""
        async with self._database.writing() as session:
            if await session.get(SpinRow, account_id) is not None:
                record(session, self._clock.now(), account_id, "spin_checked", outcome="refused")

    async def _count(self, account_id: str) -> str:
        """Counts an entry as wrong and returns the hash to compare it with."""
        now = self._now()
        async with self._database.writing() as session:
            row = await session.get(SpinRow, account_id, with_for_update=True)
            if row is None:
                raise ServiceError("spin_not_set")
            wait = row.lock.closed_for(now)
            if wait is None:
                raise ServiceError("spin_blocked")
            if wait > 0:
                raise ServiceError("spin_locked", retry_after=math.ceil(wait))
            row.lock = row.lock.after_wrong(now)
            return row.pin_hash

    def _now(self) -> float:
        return self._clock.now().timestamp()


async def _keep(session: AsyncSession, account_id: str, pin_hash: str) -> None:
    mark = str(uuid.uuid4())
    await session.merge(SpinRow(account_id=account_id, pin_hash=pin_hash, wrong=0, open_at=None, mark=mark))


def _refuse_weak(pin: str) -> None:
    if (fault := pin_fault(pin)) is not None:
        raise ServiceError("spin_weak", reason=fault.value)
