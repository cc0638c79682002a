"""One mail to one person, and its form on the wire (RFC 5322)."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import format_datetime

ABOUT = "X-About"
"""Header with the id of the account that a mail to somebody else names; it never leaves the outbox."""


@dataclass(frozen=True)
class Mail:
    """A plain-text mail.

    Attributes:
        id: stays the same at every try.
        about: the account it names, if any; `answer_to` the address that answers go to, if not the sender's.
    """

    id: str
    recipient: str
    subject: str
    body: str
    created_at: datetime
    about: str | None = None
    answer_to: str | None = None


def compose(mail: Mail, sender: str) -> EmailMessage:
    """The mail as RFC 5322 message; its Message-ID follows from `id`, so that a repeated delivery shows.

    Addresses with letters of other scripts go as they are (RFC 6532): an encoded one is another address.
    """
    addresses = f"{mail.recipient}{mail.answer_to or ''}"
    message = EmailMessage(policy=SMTP if addresses.isascii() else SMTPUTF8)
    message["From"] = sender
    message["To"] = mail.recipient
    if mail.answer_to is not None:
        message["Reply-To"] = mail.answer_to
    message["Subject"] = _line(mail.subject)
    message["Date"] = format_datetime(mail.created_at)
    message["Message-ID"] = f"<{mail.id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    if mail.about is not None:
        message[ABOUT] = mail.about
    message.set_content(mail.body)
    return message


def _line(text: str) -> str:
    """A subject in one line, of which nothing is taken for an encoded word (RFC 2047): names stand in it."""
    seen = "".join(" " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign for sign in text)
    return " ".join(seen.replace("=?", "= ?").split())
