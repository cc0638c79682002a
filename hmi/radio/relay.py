"""A loopback address from which the player takes a radio stream, so that it never meets the network itself.

The player's own network code waits without end in a tunnel; here the car decides when a stream is over. It
speaks just enough HTTP/1.1 for one reader: one answer, chunked (RFC 9112 section 7.1), then the end.
"""

import asyncio
import contextlib
import logging
import secrets

log = logging.getLogger(__name__)

HOST = "127.0.0.1"
REQUEST_SECONDS = 5.0
BUFFER_BYTES = 1 << 20
"""What a channel holds while the player does not read: about a minute at 128 kbit/s."""
_HEADER = (
    "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nCache-Control: no-store\r\n"
    "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
)


class Channel:
    """One stream on its way to the player.

    Attributes:
        url: what the player is told to play.
    """

    def __init__(self, url: str, kind: str) -> None:
        self.url = url
        self.kind = kind
        self._waiting = bytearray()
        self._more = asyncio.Event()
        self._closed = False

    @property
    def full(self) -> bool:
        """Whether the player has not taken what was sent for too long."""
        return len(self._waiting) > BUFFER_BYTES

    def send(self, sound: bytes) -> None:
        """Hands `sound` on; after `close` nothing is taken any more."""
        if not self._closed:
            self._waiting += sound
            self._more.set()

    def close(self) -> None:
        """Ends the stream: the player plays what it has, then says that it is over."""
        self._closed = True
        self._more.set()

    async def pour(self, writer: asyncio.StreamWriter) -> None:
        """Writes all that is sent until the end. Raises `OSError` when the player went away."""
        writer.write(_HEADER.format(kind=self.kind).encode())
        while True:
            await self._more.wait()
            self._more.clear()
            if sound := bytes(self._waiting):
                self._waiting.clear()
                writer.write(b"%x\r\n%b\r\n" % (len(sound), sound))
                await writer.drain()
            elif self._closed:
                writer.write(b"0\r\n\r\n")
                await writer.drain()
                return


class Relay:
    """Serves the channels that are open, to this machine only and only by their unguessable addresses."""

    def __init__(self) -> None:
        self._server: asyncio.Server | None = None
        self._channels: dict[str, Channel] = {}
        self._pouring: set[asyncio.Task[None]] = set()

    async def start(self) -> None:
        """Listens on any free port. Raises `OSError`."""
        if self._server is None:
            self._server = await asyncio.start_server(self._serve, HOST, 0)

    async def stop(self) -> None:
        """Ends every channel and listens no more."""
        for channel in self._channels.values():
            channel.close()
        self._channels.clear()
        for task in list(self._pouring):
            task.cancel()
        await asyncio.gather(*self._pouring, return_exceptions=True)
        if self._server is not None:
            self._server.close()
            self._server = None

    def open(self, kind: str) -> Channel:
        """A channel for sound of the MIME type `kind`; the relay must have been started."""
        if self._server is None:
            raise RuntimeError("The relay was not started")
        token = secrets.token_urlsafe(16)
        port = self._server.sockets[0].getsockname()[1]
        channel = self._channels[token] = Channel(f"http://{HOST}:{port}/{token}", kind)
        return channel

    def close(self, channel: Channel) -> None:
        """Ends `channel`; a player that still reads gets what is left."""
        channel.close()
        self._channels = {token: kept for token, kept in self._channels.items() if kept is not channel}

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101  streams call this as a task
        self._pouring.add(task)
        try:
            with contextlib.suppress(OSError, TimeoutError, asyncio.IncompleteReadError, ValueError):
                await self._answer(reader, writer)
        finally:
            self._pouring.discard(task)
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(REQUEST_SECONDS):
            request = await reader.readuntil(b"\r\n\r\n")
        channel = self._channels.get(request.split(b" ", 2)[1].decode("ascii", "replace").lstrip("/"))
        if channel is None:
            writer.write(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
            return
        await channel.pour(writer)
