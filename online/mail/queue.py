"""The queue of mails: written in the transaction that causes a mail, emptied by one task."""

from __future__ import annotations

import asyncio
import logging
import secrets
from datetime import datetime, timedelta

from sqlalchemy import String, Text, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from online.clock import Clock
from online.database import STORAGE_ERRORS, Database, Row, UtcDateTime
from online.mail.message import Mail, compose
from online.mail.transport import DeliveryError, Transport
from online.undisturbed import undisturbed

RETRY_SECONDS = (5, 30, 120, 600, 3600)
"""Pauses between tries; the last one repeats."""
GIVE_UP_AFTER = timedelta(days=3)
"""As long as the link inside works."""

UNWRITABLE = (ValueError, LookupError, TypeError, AttributeError)
"""What the library of mails raises for a header it cannot write."""

log = logging.getLogger(__name__)


class QueuedMailRow(Row):
    """One mail that nobody has taken over yet; deleted once delivered. `about` is the account it names."""

    __tablename__ = "queued_mails"
    id: Mapped[str] = mapped_column(String(60), primary_key=True)
    recipient: Mapped[str] = mapped_column(String(254))
    subject: Mapped[str] = mapped_column(String(200))
    body: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    about: Mapped[str | None] = mapped_column(String(36))
    answer_to: Mapped[str | None] = mapped_column(String(254))
    tries: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class MailQueue:
    """Takes mails in with `put` and delivers them in `run`, oldest first, each until it is taken over."""

    def __init__(self, database: Database, clock: Clock, transport: Transport, sender: str) -> None:
        self._database = database
        self._clock = clock
        self._transport = transport
        self._sender = sender
        self._wake = asyncio.Event()
        self._delivering = asyncio.Lock()

    def held(self) -> asyncio.Lock:
        """Nothing is delivered within `async with` this, and what was deleted there never will be."""
        return self._delivering

    def put(
        self,
        session: AsyncSession,
        recipient: str,
        subject: str,
        body: str,
        *,
        about: str | None = None,
        answer_to: str | None = None,
    ) -> None:
        """Queues a mail within the caller's transaction; call `wake` once that is committed.

        `about` is the account that a mail to somebody else names: when it is erased, so is the mail (PRV-3).
        `answer_to` is the address that answers go to.
        """
        now = self._clock.now()
        mail_id = f"{now:%Y%m%dT%H%M%S%f}-{secrets.token_hex(4)}"
        row = QueuedMailRow(
            id=mail_id,
            recipient=recipient,
            subject=subject,
            body=body,
            about=about,
            answer_to=answer_to,
            created_at=now,
            due_at=now,
        )
        session.add(row)

    def wake(self) -> None:
        """Says that a mail was committed."""
        self._wake.set()

    async def run(self) -> None:
        """Delivers until cancelled. A mail half handed over is handed over again after a restart."""
        while True:
            self._wake.clear()
            try:
                pause = await self.deliver_due()
            except STORAGE_ERRORS as error:
                log.warning("mail queue cannot be read: %s", getattr(error, "orig", error))
                pause = RETRY_SECONDS[0]
            try:
                await asyncio.wait_for(self._wake.wait(), pause)
            except TimeoutError:
                continue

    async def deliver_due(self) -> float | None:
        """Delivers what is due; seconds until the next mail is, None when none waits."""
        while True:
            async with self._delivering:
                row = await self._next()
                if row is None:
                    return None
                wait = (row.due_at - self._clock.now()).total_seconds()
                if wait > 0:
                    return wait
                await self._deliver(row)

    async def _next(self) -> QueuedMailRow | None:
        async with self._database.reading() as session:
            return await session.scalar(select(QueuedMailRow).order_by(QueuedMailRow.due_at).limit(1))

    async def _deliver(self, row: QueuedMailRow) -> None:
        mail = Mail(row.id, row.recipient, row.subject, row.body, row.created_at, row.about, row.answer_to)
        try:
            await self._transport.deliver(mail.id, compose(mail, self._sender))
        except DeliveryError as error:
            await undisturbed(self._put_off(row, str(error)))
            return
        except UNWRITABLE as error:  # one such mail must not keep all others waiting
            log.error("mail %s cannot be put into words: %s", row.id, type(error).__name__)
            await undisturbed(self._put_off(row, type(error).__name__))
            return
        await undisturbed(self._delivered(row))

    async def _delivered(self, row: QueuedMailRow) -> None:
        async with self._database.writing() as session:
            await session.execute(delete(QueuedMailRow).where(QueuedMailRow.id == row.id))

    async def _put_off(self, row: QueuedMailRow, reason: str) -> None:
        now = self._clock.now()
        async with self._database.writing() as session:
            if now - row.created_at > GIVE_UP_AFTER:
                log.error("mail %s given up: %s", row.id, reason)
                await session.execute(delete(QueuedMailRow).where(QueuedMailRow.id == row.id))
                return
            pause = RETRY_SECONDS[min(row.tries, len(RETRY_SECONDS) - 1)]
            log.warning("mail %s put off by %d s: %s", row.id, pause, reason)
            change = update(QueuedMailRow).where(QueuedMailRow.id == row.id)
            await session.execute(change.values(tries=row.tries + 1, due_at=now + timedelta(seconds=pause)))
