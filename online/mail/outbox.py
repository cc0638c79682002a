"""The local outbox: a folder in which every mail lies as one .eml file, readable by any mail program."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

from online.files import write_durably
from online.mail.transport import DeliveryError

_NAME = re.compile(r"[0-9A-Za-z-]{1,80}")


@dataclass(frozen=True)
class StoredMail:
    """One mail of the outbox as shown: header fields decoded, `body` plain text."""

    name: str
    recipient: str
    subject: str
    date: str
    body: str


class Outbox:
    """Writes mails into a folder and reads them again (the demo shows them)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def deliver(self, mail_id: str, message: EmailMessage) -> None:
        """Writes the mail as a file that survives a power cut; raises DeliveryError when that fails."""
        try:
            await asyncio.to_thread(write_durably, self._folder / f"{mail_id}.eml", bytes(message))
        except OSError as error:
            raise DeliveryError(f"outbox {self._folder}: {error.strerror}") from error

    async def newest(self, limit: int = 50) -> list[StoredMail]:
        """The newest mails, newest first."""
        return await asyncio.to_thread(self._newest, limit)

    async def read(self, name: str) -> StoredMail | None:
        """One mail by its name, None when there is none."""
        if not _NAME.fullmatch(name):
            return None
        return await asyncio.to_thread(self._read, name)

    def _newest(self, limit: int) -> list[StoredMail]:
        try:
            names = sorted((file.stem for file in self._folder.glob("*.eml")), reverse=True)[:limit]
        except OSError:
            return []
        return [mail for mail in map(self._read, names) if mail is not None]

    def _read(self, name: str) -> StoredMail | None:
        try:
            raw = (self._folder / f"{name}.eml").read_bytes()
        except FileNotFoundError:
            return None
        message = BytesParser(policy=policy.default).parsebytes(raw)
        body = message.get_body(("plain",))
        return StoredMail(
            name=name,
            recipient=str(message["To"]),
            subject=str(message["Subject"]),
            date=str(message["Date"]),
            body=body.get_content().replace("\r\n", "\n") if body is not None else "",
        )
