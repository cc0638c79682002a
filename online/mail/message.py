"""One mail to one person, and its form on the wire (RFC 5322)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

ABOUT = "X-About"
"""Header with the id of the account that a mail to somebody else names; it never leaves the outbox."""


@dataclass(frozen=True)
class Mail:
    """A plain-text mail. `id` stays the same at every try; `about` is the account it names, if any."""

    id: str
    recipient: str
    subject: str
    body: str
    created_at: datetime
    about: str | None = None


def compose(mail: Mail, sender: str) -> EmailMessage:
    """The mail as RFC 5322 message; its Message-ID follows from `id`, so that a repeated delivery shows."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = mail.recipient
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.created_at)
    message["Message-ID"] = f"<{mail.id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    if mail.about is not None:
        message[ABOUT] = mail.about
    message.set_content(mail.body)
    return message
