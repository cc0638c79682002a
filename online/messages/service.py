"""Sends what was dictated, with the driver's confirmed address to answer to."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete
from sqlalchemy.exc import IntegrityError

from online.accounts.service import key_of
from online.audit.trail import record
from online.clock import Clock
from online.contract.accounts import Account, tidy_email
from online.contract.messages import NewMessage
from online.database import Database
from online.mail.queue import MailQueue
from online.messages.tables import SentMessageRow
from online.texts import Wording
from online.throttle import MESSAGE_PER_ACCOUNT, MESSAGE_PER_RECIPIENT, Throttle

REMEMBERED = timedelta(days=30)
"""How long a car may try again without a message being sent twice."""


class Messages:
    """Messages from cars."""

    def __init__(
        self, database: Database, clock: Clock, mails: MailQueue, throttle: Throttle, wording: Wording
    ) -> None:
        self._database = database
        self._clock = clock
        self._mails = mails
        self._throttle = throttle
        self._wording = wording

    async def send(self, account: Account, message: NewMessage) -> None:
        """Queues `message` durably, once; a repetition does nothing.

        Raises `email_malformed` or `too_many_attempts`. The caller makes sure that the account is verified.
        """
        recipient_key = key_of(message.recipient)
        if await self._is_known(account, message):
            return
        await self._throttle.spend(MESSAGE_PER_ACCOUNT, account.id)
        await self._throttle.spend(MESSAGE_PER_RECIPIENT, recipient_key)
        text = self._wording.of(message.language)
        body = text("mail.message_body", text=message.text, by=account.name, email=account.email)
        try:
            async with self._database.writing() as session:
                now = self._clock.now()
                session.add(SentMessageRow(id=message.id, account_id=account.id, sent_at=now))
                await session.flush()
                self._mails.put(
                    session,
                    tidy_email(message.recipient),
                    text("mail.message_subject", by=account.name),
                    body,
                    about=account.id,
                    answer_to=account.email,
                )
                record(session, now, account.id, "message_sent")
        except IntegrityError:  # the same message twice at the same moment
            return
        self._mails.wake()

    async def purge(self) -> None:
        """Forgets what nobody tries again."""
        async with self._database.writing() as session:
            old = self._clock.now() - REMEMBERED
            await session.execute(delete(SentMessageRow).where(SentMessageRow.sent_at <= old))

    async def _is_known(self, account: Account, message: NewMessage) -> bool:
        async with self._database.reading() as session:
            return await session.get(SentMessageRow, (message.id, account.id)) is not None
