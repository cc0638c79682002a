"""Everything that goes out on the wire: a recording way to a server, and all addresses called."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from urllib.parse import urlsplit

_CALLS = ("socket.connect", "socket.getaddrinfo", "socket.sendto")
_seen: list[str] | None = None
_hooked = False


class Wiretap:
    """Bytes that were sent to the server behind it.

    Attributes:
        url: where to call it.
        sent: all that came in, of all connections together.
        connections: how many there were.
    """

    def __init__(self, url: str) -> None:
        self._target = urlsplit(url)
        self._server: asyncio.Server | None = None
        self._talks: set[asyncio.Task[None]] = set()
        self.url = ""
        self.sent = bytearray()
        self.connections = 0

    async def start(self) -> None:
        """Listens on a free port."""
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"http://127.0.0.1:{port}{self._target.path}"

    async def stop(self) -> None:
        """Hangs up."""
        assert self._server is not None
        self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)

    def clear(self) -> None:
        """Forgets what was heard."""
        self.sent.clear()
        self.connections = 0

    def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        talk = asyncio.create_task(self._talk(reader, writer))
        self._talks.add(talk)
        talk.add_done_callback(self._talks.discard)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(self._target.hostname, self._target.port)
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(self._pass(reader, back, self.sent))
                both.create_task(self._pass(there, writer, bytearray()))
        except* ConnectionError:
            pass
        finally:
            for end in (back, writer):
                end.close()

    async def _pass(
        self, source: asyncio.StreamReader, target: asyncio.StreamWriter, heard: bytearray
    ) -> None:
        while piece := await source.read(65536):
            heard += piece
            target.write(piece)
            await target.drain()
        with contextlib.suppress(OSError):
            target.write_eof()


@asynccontextmanager
async def wiretap(url: str) -> AsyncIterator[Wiretap]:
    """A recording way to the server at `url`."""
    tap = Wiretap(url)
    await tap.start()
    try:
        yield tap
    finally:
        await tap.stop()


@contextmanager
def all_calls() -> Iterator[list[str]]:
    """Every address this process connects to or looks up in the block, by any library (PEP 578)."""
    global _seen, _hooked
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked = True
    _seen = []
    try:
        yield _seen
    finally:
        _seen = None


def _hear(event: str, arguments: tuple[object, ...]) -> None:
    if _seen is not None and event in _CALLS:
        address = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
        if not isinstance(address, str | bytes) or event == "socket.getaddrinfo":  # else a Unix socket
            _seen.append(f"{event} {address!r}")
