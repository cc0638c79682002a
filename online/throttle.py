"""How often something may be tried: one place, kept in the database so that a restart forgives nothing."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import String, delete
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, mapped_column

from online.clock import Clock
from online.database import Database, Row, UtcDateTime
from online.errors import ServiceError
from online.secret import kept_hash


@dataclass(frozen=True)
class Rule:
    """`burst` tries at once, then one more for every `seconds` that pass."""

    name: str
    burst: int
    seconds: float


SIGN_IN_PER_ACCOUNT = Rule("sign-in/account", burst=10, seconds=60)
SIGN_IN_PER_ADDRESS = Rule("sign-in/address", burst=60, seconds=10)
REGISTRATION_PER_ADDRESS = Rule("registration/address", burst=30, seconds=60)
MAIL_PER_ACCOUNT = Rule("mail/account", burst=3, seconds=120)
MAIL_PER_ADDRESS = Rule("mail/address", burst=30, seconds=60)
NOMINATION_PER_RECIPIENT = Rule("nomination/recipient", burst=5, seconds=3600)
SPIN_PER_ACCOUNT = Rule("spin/account", burst=10, seconds=30)
ENROLMENT_PER_ACCOUNT = Rule("enrolment/account", burst=60, seconds=30)
RESET_PER_ADDRESS = Rule("reset/address", burst=30, seconds=20)
DEVICE_CODES_PER_ADDRESS = Rule("device-codes/address", burst=60, seconds=5)
USER_CODES_PER_ACCOUNT = Rule("user-codes/account", burst=10, seconds=60)
USER_CODES_PER_ADDRESS = Rule("user-codes/address", burst=30, seconds=20)
EXPORT_PER_ACCOUNT = Rule("export/account", burst=5, seconds=60)
MESSAGE_PER_ACCOUNT = Rule("message/account", burst=10, seconds=300)
MESSAGE_PER_RECIPIENT = Rule("message/recipient", burst=5, seconds=600)
INTENTS_PER_ACCOUNT = Rule("intents/account", burst=60, seconds=1)


class ThrottleRow(Row):
    """One counted thing: `free_at` is the moment at which all tries would be given back."""

    __tablename__ = "throttle"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    free_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class Throttle:
    """Counts tries by the generic cell rate algorithm (ITU-T I.371): one moment in time for each key."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def spend(self, rule: Rule, subject: str) -> None:
        """Counts one try of `subject`; raises ServiceError `too_many_attempts` when none is left."""
        try:
            wait = await self._spend(rule, subject)
        except IntegrityError:  # another instance made the row a moment ago
            wait = await self._spend(rule, subject)
        if wait > 0:
            raise ServiceError("too_many_attempts", retry_after=math.ceil(wait), reason=rule.name)

    async def refund(self, rule: Rule, subject: str) -> None:
        """Gives one try back: that one was right, the wrong ones beside it stay counted."""
        async with self._database.writing() as session:
            row = await session.get(ThrottleRow, _key(rule, subject), with_for_update=True)
            if row is not None:
                row.free_at -= timedelta(seconds=rule.seconds)

    async def forgive(self, rule: Rule, subject: str) -> None:
        """Gives all tries back, after one that succeeded."""
        async with self._database.writing() as session:
            await session.execute(delete(ThrottleRow).where(ThrottleRow.key == _key(rule, subject)))

    async def purge(self) -> None:
        """Forgets the subjects that have all their tries back."""
        async with self._database.writing() as session:
            await session.execute(delete(ThrottleRow).where(ThrottleRow.free_at < self._clock.now()))

    async def _spend(self, rule: Rule, subject: str) -> float:
        """Seconds to wait: 0 when the try was counted."""
        now = self._clock.now()
        async with self._database.writing() as session:
            row = await session.get(ThrottleRow, _key(rule, subject), with_for_update=True)
            if row is None:
                row = ThrottleRow(key=_key(rule, subject), free_at=now)
                session.add(row)
            pause = timedelta(seconds=rule.seconds)
            if row.free_at > now + rule.burst * pause:  # counted by a clock that was ahead: one try is left
                row.free_at = now + (rule.burst - 1) * pause
            free_at = max(row.free_at, now)
            wait = (free_at - now).total_seconds() - (rule.burst - 1) * rule.seconds
            if wait <= 0:
                row.free_at = free_at + pause
        return max(wait, 0.0)


def _key(rule: Rule, subject: str) -> str:
    """Row key: a hash, so that no address or e-mail stands in this table (PRV-4)."""
    return kept_hash(f"{rule.name}\0{subject}")
