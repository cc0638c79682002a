"""The calling side of the wire: finds the server, calls it, passes its events on, reconnects."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from chassis.errors import CarError, NotAvailable
from chassis.messages import HEARTBEAT_SECONDS, MAX_FRAME_BYTES, Body, encode_frame, frame_decoder

if TYPE_CHECKING:
    import aiohttp

log = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 0.05
LONGEST_PAUSE_SECONDS = 2.0
DEFAULT_TIMEOUT_SECONDS = 5.0


class Link:
    """One lasting connection to another program of the car.

    Args:
        path: the server's socket file; it need not exist yet.
        bodies: the union of all answer and event structs that may arrive.
        on_event: called with each event, on the loop's thread.
        on_connected: called with True and False as the connection comes and goes.
        name: what the driver calls the other side, used in errors ("Voice").
    """

    def __init__(
        self,
        path: Path,
        bodies: Any,
        on_event: Callable[[Any], None],
        on_connected: Callable[[bool], None] = lambda _connected: None,
        name: str = "This part of the car",
    ) -> None:
        self._path = path
        self._decoder = msgspec.json.Decoder(bodies | None)
        self._on_event = on_event
        self._on_connected = on_connected
        self._name = name
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._last_id = 0
        self._task: asyncio.Task[None] | None = None

    @property
    def connected(self) -> bool:
        """Whether a call would be sent at once."""
        return self._socket is not None

    def start(self) -> None:
        """Begins to connect, and to reconnect whenever the connection breaks."""
        self._task = asyncio.create_task(self._run(), name=f"link:{self._path.name}")

    async def stop(self) -> None:
        """Closes the connection and fails the calls that still wait."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def call(self, body: Body, timeout: float = DEFAULT_TIMEOUT_SECONDS) -> Any:  # noqa: ASYNC109
        """Sends `body` and returns the answer's body.

        Raises:
            NotAvailable: not connected, connection lost, or no answer within `timeout` seconds.
            CarError: the other side refused, with its code and message.
        """
        if self._socket is None:
            raise NotAvailable("not_connected", f"{self._name} is starting. Try again in a moment")
        self._last_id += 1
        call_id = self._last_id
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[call_id] = answer
        try:
            async with asyncio.timeout(timeout):
                await self._socket.send_str(encode_frame(body, call_id))
                return await answer
        except TimeoutError:
            raise NotAvailable("no_answer", f"{self._name} did not answer in time. Try again") from None
        except ConnectionError:
            raise NotAvailable("not_connected", f"{self._name} restarts. Try again in a moment") from None
        finally:
            self._waiting.pop(call_id, None)

    async def send(self, body: Body) -> None:
        """Sends `body` without waiting for an answer; dropped silently while not connected."""
        if self._socket is not None:
            with contextlib.suppress(ConnectionError, RuntimeError):
                await self._socket.send_str(encode_frame(body))

    async def _run(self) -> None:
        # A tenth of the start-up time, and needed only once the screen is up: that answers taps meanwhile.
        await asyncio.to_thread(import_module, "aiohttp")
        import aiohttp

        pause = FIRST_PAUSE_SECONDS
        connector = aiohttp.UnixConnector(path=str(self._path))
        async with aiohttp.ClientSession(connector=connector) as session:
            while True:
                try:
                    async with session.ws_connect(
                        "http://car/", heartbeat=HEARTBEAT_SECONDS, max_msg_size=MAX_FRAME_BYTES
                    ) as socket:
                        pause = FIRST_PAUSE_SECONDS
                        await self._converse(socket)
                except (OSError, aiohttp.ClientError):
                    pass
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _converse(self, socket: "aiohttp.ClientWebSocketResponse") -> None:
        self._socket = socket
        self._on_connected(True)
        try:
            async for message in socket:
                if isinstance(message.data, str):
                    self._take(message.data)
        finally:
            self._socket = None
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(
                        NotAvailable("not_connected", f"{self._name} restarts. Try again in a moment")
                    )
            self._on_connected(False)

    def _take(self, text: str) -> None:
        try:
            frame = frame_decoder.decode(text)
            body = self._decoder.decode(frame.body)
        except msgspec.DecodeError as error:
            log.warning("Dropped a malformed message from %s: %s", self._path.name, error)
            return
        if frame.id == 0:
            if body is not None:
                self._on_event(body)
            elif frame.error is not None:
                log.warning("%s refused a message: %s", self._path.name, frame.error.message)
            return
        answer = self._waiting.get(frame.id)
        if answer is None or answer.done():
            return
        if frame.error is not None:
            answer.set_exception(CarError(frame.error.code, frame.error.message))
        else:
            answer.set_result(body)
