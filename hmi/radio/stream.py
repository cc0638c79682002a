"""A radio station from the network to the player, through tunnels; the screen never waits for it (MED-1)."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Literal

import msgspec

from chassis.errors import NotAvailable
from chassis.observable import Observable
from hmi.privacy.errands import STREAM
from hmi.privacy.gate import Gate
from hmi.radio.icy import IcySplitter
from hmi.radio.playlist import PLAYLIST_BYTES, PLAYLIST_KINDS, first_address, in_pieces
from hmi.radio.relay import Channel, Relay
from hmi.status.model import Network
from hmi.topic import Topic

if TYPE_CHECKING:
    import aiohttp

log = logging.getLogger(__name__)

CONNECT_SECONDS = 8.0
SILENCE_SECONDS = 6.0
"""Without a byte for so long a stream counts as broken."""
PAUSES = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Seconds between tries; the last one for ever."""
STEADY_SECONDS = 20.0
"""A stream that has held so long starts again with the shortest pause."""
PIECE_BYTES = 16_384
PLAYLIST_DEPTH = 3
NOT_SOUND = ("text/", "image/", "application/json")


Refusal = Literal["gone", "pieces", "no_sound"]


class Connecting(msgspec.Struct, frozen=True):
    """It is being reached for; `again` when it has played before or a try has failed."""

    again: bool


class Flowing(msgspec.Struct, frozen=True):
    """Its sound comes; the player takes it from `url`."""

    url: str


class Named(msgspec.Struct, frozen=True):
    """The station tells what it plays."""

    title: str


class Refused(msgspec.Struct, frozen=True):
    """It will not come, and is not tried again.

    Attributes:
        why: the station is ``gone``, sends its sound in ``pieces`` (HLS, RFC 8216), or sends ``no_sound``.
    """

    why: Refusal


Event = Connecting | Flowing | Named | Refused


class _Broken(Exception):
    """The connection could not be had or did not hold; trying again helps."""


class _NoSound(Exception):
    """What comes is no sound; trying again does not help."""

    def __init__(self, why: Refusal = "no_sound") -> None:
        super().__init__()
        self.why: Refusal = why


class RadioStream:
    """Fetches one station at a time and goes on by itself after every break.

    Args:
        network: while it is ``offline`` nothing is tried; the moment it is not, it is.
        relay: started here when first needed.
        gate: lets each connection out or holds it back.
        pauses: seconds between tries.

    Attributes:
        events: what happens, for the one who shows and plays it.
    """

    def __init__(
        self,
        network: Observable[Network],
        relay: Relay,
        gate: Gate,
        pauses: tuple[float, ...] = PAUSES,
        silence_seconds: float = SILENCE_SECONDS,
    ) -> None:
        self.events: Topic[Event] = Topic()
        self._network = network
        self._relay = relay
        self._gate = gate
        self._pauses = pauses
        self._silence = silence_seconds
        self._task: asyncio.Task[None] | None = None
        self._channel: Channel | None = None
        self._online = asyncio.Event()
        self._offline = asyncio.Event()
        self._end: Callable[[], None] = network.subscribe(self._network_changed)

    @property
    def barred(self) -> bool:
        """Whether the driver's privacy level keeps stations away."""
        return self._gate.level.value == "maximum"

    def open(self, address: str) -> None:
        """Plays the station at `address` from now on, in place of the one before."""
        self.close()
        self._task = asyncio.create_task(self._keep_on(address), name="radio")

    def close(self) -> None:
        """Ends the station; nothing more is told of it."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._let_go()

    async def stop(self) -> None:
        """Ends all of it."""
        self._end()
        task = self._task
        self.close()
        if task is not None:
            await asyncio.gather(task, return_exceptions=True)
        await self._relay.stop()

    def _network_changed(self, network: Network) -> None:
        here, away = (self._online, self._offline) if network != "offline" else (self._offline, self._online)
        here.set()
        away.clear()

    async def _keep_on(self, address: str) -> None:
        """Connects again and again until the station refuses or `close` is called."""
        await self._relay.start()
        # Imported in a thread: the first station must not cost a frame.
        await asyncio.to_thread(import_module, "aiohttp")
        import aiohttp

        failures, loop = 0, asyncio.get_running_loop()
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=self._silence)
        async with aiohttp.ClientSession(timeout=timeout, headers={"User-Agent": "Hola-car/0.1"}) as session:
            while True:
                self.events.publish(Connecting(again=failures > 0))
                await self._online.wait()
                began = loop.time()
                try:
                    await self._until_offline(self._listen(session, address, 0))
                except _NoSound as error:
                    self.events.publish(Refused(error.why))
                    return
                except (_Broken, aiohttp.ClientError, TimeoutError, OSError) as error:
                    log.info("The station broke off: %s", error or type(error).__name__)
                finally:
                    self._let_go()
                failures = 1 if loop.time() - began > STEADY_SECONDS else failures + 1
                self.events.publish(Connecting(again=True))
                await self._pause(self._pauses[min(failures, len(self._pauses)) - 1])

    async def _until_offline(self, work: "asyncio._CoroutineLike[None]") -> None:
        """`work`, broken off the moment there is no network."""
        listening = asyncio.ensure_future(work)
        gone = asyncio.ensure_future(self._offline.wait())
        try:
            await asyncio.wait({listening, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not listening.done():
                raise _Broken("no network")
            await listening
        finally:
            for task in (listening, gone):
                task.cancel()
            await asyncio.gather(listening, gone, return_exceptions=True)

    async def _pause(self, seconds: float) -> None:
        """Waits for the next try; a network that comes back cuts the wait short."""
        if self._network.value == "offline":
            await self._online.wait()
            return
        waiting = asyncio.ensure_future(self._offline.wait())
        try:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(waiting, seconds)
        finally:
            waiting.cancel()

    async def _listen(self, session: "aiohttp.ClientSession", address: str, depth: int) -> None:
        """One connection, until it breaks or the driver lets nothing out of the car any more."""
        import aiohttp

        try:
            async with (
                self._gate.through("GET", STREAM, seconds=None),
                session.get(address, headers={"Icy-MetaData": "1"}) as response,
            ):
                _check(response)
                if response.content_type in PLAYLIST_KINDS or response.url.path.lower().endswith(
                    (".m3u", ".pls")
                ):
                    head = await response.content.read(PLAYLIST_BYTES)
                    text = head.decode("utf-8", "replace")
                    if in_pieces(text):
                        raise _NoSound("pieces")
                    inner = first_address(text, str(response.url))
                    if inner is None or depth >= PLAYLIST_DEPTH:
                        raise _NoSound
                    await response.release() if response.closed else response.close()
                    await self._listen(session, inner, depth + 1)
                    return
                await self._pass_on(response)
        except NotAvailable as error:
            raise _Broken(error.code) from error
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError, aiohttp.TooManyRedirects) as error:
            raise _NoSound from error

    async def _pass_on(self, response: "aiohttp.ClientResponse") -> None:
        splitter = IcySplitter(_metaint(response.headers.get("icy-metaint", "")))
        channel: Channel | None = None
        async for piece in response.content.iter_chunked(PIECE_BYTES):
            sound, title = splitter.take(piece)
            if title is not None:
                self.events.publish(Named(title))
            if not sound:
                continue
            if channel is None:
                channel = self._channel = self._relay.open(response.content_type)
                self.events.publish(Flowing(channel.url))
            if channel.full:
                raise _Broken("the player takes nothing")
            channel.send(sound)
        raise _Broken("the station ended the stream")

    def _let_go(self) -> None:
        if self._channel is not None:
            self._relay.close(self._channel)
            self._channel = None


def _check(response: "aiohttp.ClientResponse") -> None:
    """Raises what an answer without sound means."""
    if response.status in {404, 410}:
        raise _NoSound("gone")
    if response.status in {401, 403, 451}:
        raise _NoSound
    if response.status != 200:
        raise _Broken(f"the station answers {response.status}")
    if response.content_type.startswith(NOT_SOUND):
        raise _NoSound


def _metaint(text: str) -> int:
    """The distance of ICY notes, 0 for none or for nonsense."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else 0
