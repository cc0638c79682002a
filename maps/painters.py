"""Keeps the painting process running and hands it tiles to paint."""

import asyncio
import contextlib
import logging
import sys
from pathlib import Path

import msgspec

from chassis.errors import NotAvailable
from maps.painting import LENGTH, Painted, PaintTile

log = logging.getLogger(__name__)

PAINT_TIMEOUT_SECONDS = 10.0
START_TIMEOUT_SECONDS = 8.0
FIRST_PAUSE_SECONDS = 0.2
LONGEST_PAUSE_SECONDS = 10.0
STOP_TIMEOUT_SECONDS = 2.0
ROOT = Path(__file__).parent.parent

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Painted)


class Painter:
    """One painting process; started again with growing pauses when it dies."""

    def __init__(self) -> None:
        self._files: list[Path] = []
        self._waiting: dict[int, asyncio.Future[bytes]] = {}
        self._last_number = 0
        self._process: asyncio.subprocess.Process | None = None
        self._task: asyncio.Task[None] | None = None
        self._started = asyncio.Event()

    @property
    def pid(self) -> int | None:
        """The process that paints now, for measuring."""
        return self._process.pid if self._process is not None else None

    def start(self, files: list[Path]) -> None:
        """Begins to paint from these drawing files."""
        self._files = files
        self._task = asyncio.create_task(self._run(), name="painter")

    async def use(self, files: list[Path]) -> None:
        """Paints from other files from now on."""
        if files != self._files:
            await self.stop()
            self.start(files)

    async def stop(self) -> None:
        """Ends the process and fails what it had not painted."""
        task = self._task
        if task is None:
            return
        if not task.cancelling():
            task.cancel()
        # Not awaited itself: cancelling us must not break off its clearing up.
        await asyncio.wait({task})
        if self._task is task:
            self._task = None

    async def paint(self, theme: str, zoom: int, x: int, y: int, scale: int) -> bytes:
        """The tile as PNG.

        Raises:
            NotAvailable: the process is starting, died, is too slow, or its data is damaged.
        """
        stdin = await self._input()
        self._last_number += 1
        number = self._last_number
        answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        try:
            body = _encoder.encode(PaintTile(number, theme, zoom, x, y, scale))
            stdin.write(LENGTH.pack(len(body)) + body)
            async with asyncio.timeout(PAINT_TIMEOUT_SECONDS):
                await stdin.drain()
                return await answer
        except (TimeoutError, ConnectionError) as error:
            raise NotAvailable("painter_stuck", "The map is drawn anew. Try again in a moment") from error
        finally:
            self._waiting.pop(number, None)

    async def _input(self) -> asyncio.StreamWriter:
        """The process's input, as soon as there is one."""
        try:
            async with asyncio.timeout(START_TIMEOUT_SECONDS):
                await self._started.wait()
        except TimeoutError as error:
            raise _starting() from error
        process = self._process
        if process is None or process.stdin is None:
            raise _starting()
        return process.stdin

    async def _run(self) -> None:
        pause = FIRST_PAUSE_SECONDS
        while True:
            begun = asyncio.get_running_loop().time()
            process = await _spawn(self._files)
            self._process = process
            self._started.set()
            try:
                await self._listen(process)
            finally:
                self._process = None
                self._started.clear()
                self._fail_waiting()
                await _end(process)
            lived = asyncio.get_running_loop().time() - begun
            pause = FIRST_PAUSE_SECONDS if lived > LONGEST_PAUSE_SECONDS else pause
            log.warning("Painting process ended with %s; starting it again", process.returncode)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        if process.stdout is None:
            return
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, msgspec.DecodeError):
            while True:
                (length,) = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
                answer = _decoder.decode(await process.stdout.readexactly(length))
                self._take(answer)

    def _take(self, answer: Painted) -> None:
        waiting = self._waiting.get(answer.number)
        if waiting is None or waiting.done():
            return
        if answer.problem:
            log.warning("A tile cannot be drawn: %s", answer.problem)
            waiting.set_exception(NotAvailable("tile_damaged", "This part of the map is damaged"))
        else:
            waiting.set_result(answer.image)

    def _fail_waiting(self) -> None:
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(_starting())


def _starting() -> NotAvailable:
    return NotAvailable("painter_starting", "The map is starting. Try again in a moment")


async def _spawn(files: list[Path]) -> asyncio.subprocess.Process:
    """Starts the process; when cancelled meanwhile, ends it again, so that none is ever left over."""
    pipe = asyncio.subprocess.PIPE
    command = (sys.executable, "-m", "maps.painting", *map(str, files))
    starting = asyncio.ensure_future(
        asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, cwd=ROOT)
    )
    try:
        return await asyncio.shield(starting)
    except asyncio.CancelledError:
        await _end(await starting)
        raise


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.stdin is not None:
        process.stdin.close()
    try:
        await asyncio.wait_for(process.wait(), STOP_TIMEOUT_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()
