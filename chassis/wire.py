"""The answering side of the wire: a server of typed calls on a Unix socket (see `chassis.messages`)."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import msgspec
from aiohttp import WSMsgType, web

from chassis.errors import BadInput, CarError
from chassis.messages import HEARTBEAT_SECONDS, MAX_FRAME_BYTES, Body, Refusal, encode_frame, frame_decoder

log = logging.getLogger(__name__)


class WireServer:
    """Serves typed calls on a Unix socket and publishes events to everyone connected.

    Args:
        path: the socket's file; a stale one left by a killed process is replaced.
        calls: the union of all call structs this program understands.
        answer: coroutine that carries out one call; raises `CarError` to refuse it.
        greet: bodies sent to each new connection at once (the present state).
    """

    def __init__(
        self,
        path: Path,
        calls: Any,
        answer: Callable[[Any], Awaitable[Body | None]],
        greet: Callable[[], list[Body]] = list,
    ) -> None:
        self._path = path
        self._decoder = msgspec.json.Decoder(calls)
        self._answer = answer
        self._greet = greet
        self._sockets: set[web.WebSocketResponse] = set()
        self._sending: set[asyncio.Task[None]] = set()
        self._runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Opens the socket. Raises `CarError` ``socket_in_use`` when a living server holds it."""
        await self.make_room()
        app = web.Application()
        app.router.add_get("/", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.UnixSite(self._runner, str(self._path)).start()
        self._path.chmod(0o600)

    async def make_room(self) -> None:
        """Removes a socket nobody serves; for who has much to load before `start`. Raises as `start`."""
        if not self._path.exists():
            return
        try:
            _reader, writer = await asyncio.open_unix_connection(str(self._path))
        except OSError:
            self._path.unlink(missing_ok=True)
            return
        writer.close()
        raise CarError("socket_in_use", f"Another program already serves {self._path.name}")

    async def stop(self) -> None:
        """Says goodbye to everyone and removes the socket's file."""
        for socket in list(self._sockets):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(socket.close(), 1.0)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
            self._path.unlink(missing_ok=True)

    def publish(self, event: Body) -> None:
        """Sends `event` to everyone connected; a connection that is gone is skipped."""
        text = encode_frame(event)
        for socket in self._sockets:
            self._keep(asyncio.create_task(self._send(socket, text)))

    async def _serve(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT_SECONDS, max_msg_size=MAX_FRAME_BYTES)
        await socket.prepare(request)
        calls: set[asyncio.Task[None]] = set()
        for body in self._greet():
            await self._send(socket, encode_frame(body))
        self._sockets.add(socket)
        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    await self._refuse(socket, 0, BadInput("bad_message", "Only text frames are understood"))
                    continue
                task = asyncio.create_task(self._take(socket, message.data))
                calls.add(task)
                task.add_done_callback(calls.discard)
        finally:
            self._sockets.discard(socket)
            for task in list(calls):
                task.cancel()
            await asyncio.gather(*calls, return_exceptions=True)
        return socket

    async def _take(self, socket: web.WebSocketResponse, text: str) -> None:
        call_id = 0
        try:
            frame = frame_decoder.decode(text)
            call_id = frame.id
            call = self._decoder.decode(frame.body)
        except msgspec.DecodeError as error:
            log.warning("Refused a malformed message: %s", error)
            await self._refuse(socket, call_id, BadInput("bad_message", f"Message not understood: {error}"))
            return
        try:
            body = await self._answer(call)
        except CarError as error:
            await self._refuse(socket, call_id, error)
        except Exception:  # top of a call: one failure must not end the program
            log.exception("Call %s failed", type(call).__name__)
            await self._refuse(socket, call_id, CarError("internal", "That did not work. The rest goes on"))
        else:
            if call_id:
                await self._send(socket, encode_frame(body, call_id))

    async def _refuse(self, socket: web.WebSocketResponse, call_id: int, error: CarError) -> None:
        await self._send(socket, encode_frame(None, call_id, Refusal(error.code, error.message)))

    async def _send(self, socket: web.WebSocketResponse, text: str) -> None:
        with contextlib.suppress(ConnectionError, RuntimeError):
            await socket.send_str(text)

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)
