"""The local outbox: a folder in which every mail lies as one .eml file, readable by any mail program."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage, Message
from email.parser import BytesParser
from pathlib import Path

from online.contract.accounts import email_key
from online.files import sync_folder, write_durably
from online.mail.message import ABOUT
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

    async def forget(self, email_key: str, account_id: str) -> None:
        """Deletes every mail to an account, or about it, for good (PRV-3); raises OSError when one stays."""
        await asyncio.to_thread(self._forget, email_key, account_id)

    async def of(self, email_key: str) -> list[StoredMail]:
        """All mails to an account, newest first."""
        return await asyncio.to_thread(self._of, email_key)

    def _forget(self, email_key: str, account_id: str) -> None:
        if not self._folder.is_dir():
            return
        for file in (*self._folder.glob("*.eml"), *self._folder.glob(".*.part")):
            message = BytesParser(policy=policy.default).parsebytes(file.read_bytes(), headersonly=True)
            if _is_to(message, email_key) or message[ABOUT] == account_id or file.suffix == ".part":
                file.unlink()
        sync_folder(self._folder)

    def _of(self, email_key: str) -> list[StoredMail]:
        mails = []
        for name in sorted((file.stem for file in self._folder.glob("*.eml")), reverse=True):
            stored = self._read(name)
            if stored is not None and key_or_none(stored.recipient) == email_key:
                mails.append(stored)
        return mails

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


def _is_to(message: Message, email_key: str) -> bool:
    """Whether a mail goes to the account with this key."""
    return key_or_none(str(message["To"] or "")) == email_key


def key_or_none(recipient: str) -> str | None:
    """The unique key of a recipient, None for what is no address."""
    try:
        return email_key(recipient)
    except ValueError:
        return None
