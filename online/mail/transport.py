"""Where mails go: the interface, and the mail server behind it."""

from __future__ import annotations

from email.message import EmailMessage
from typing import Protocol

import aiosmtplib

from online.mail.message import ABOUT
from online.settings import SmtpSettings

SMTP_TIMEOUT_SECONDS = 30


class DeliveryError(Exception):
    """A mail could not be handed over; the text says why. It is tried again later."""


class Transport(Protocol):
    """Takes a composed mail over for good."""

    async def deliver(self, mail_id: str, message: EmailMessage) -> None:
        """Hands the mail over; raises DeliveryError when it was not taken."""
        ...


class SmtpTransport:
    """A mail server (RFC 5321)."""

    def __init__(self, settings: SmtpSettings) -> None:
        self._settings = settings

    async def deliver(self, mail_id: str, message: EmailMessage) -> None:
        """Sends the mail; raises DeliveryError when the server cannot be reached or refuses."""
        del message[ABOUT]
        try:
            await aiosmtplib.send(
                message,
                hostname=self._settings.host,
                port=self._settings.port,
                username=self._settings.username,
                password=self._settings.password,
                use_tls=self._settings.security == "tls",
                start_tls=self._settings.security == "starttls",
                timeout=SMTP_TIMEOUT_SECONDS,
            )
        except (aiosmtplib.SMTPException, OSError) as error:
            raise DeliveryError(f"mail server {self._settings.host}: {error}") from error
