"""A mail server on the loopback device: just enough of RFC 5321 to take a mail or to refuse it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field


@dataclass
class MailServer:
    """Takes mails.

    Attributes:
        port: where it listens.
        refuses: whether it answers every mail with a temporary failure.
        taken: raw mails it took.
        came: set whenever a mail was taken or refused.
    """

    port: int = 0
    refuses: bool = False
    taken: list[bytes] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One conversation."""
        writer.write(b"220 here\r\n")
        while line := await reader.readline():
            word = line[:4].upper()
            if word == b"DATA":
                writer.write(b"354 go on\r\n")
                mail = await reader.readuntil(b"\r\n.\r\n")
                if not self.refuses:
                    self.taken.append(mail)
                writer.write(b"451 not now\r\n" if self.refuses else b"250 taken\r\n")
                self.came.set()
            elif word == b"QUIT":
                writer.write(b"221 bye\r\n")
                break
            else:
                writer.write(b"250 fine\r\n")
        await writer.drain()
        writer.close()


@asynccontextmanager
async def running_mail_server() -> AsyncIterator[MailServer]:
    """The server until the block ends."""
    mails = MailServer()
    server = await asyncio.start_server(mails.serve, "127.0.0.1", 0)
    mails.port = server.sockets[0].getsockname()[1]
    async with server:
        yield mails
