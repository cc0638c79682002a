"""The screen's side of the guardian: says four times a second that it answers, and what to go on with."""

import asyncio
import contextlib
import ctypes
import faulthandler
import logging
import os
import signal
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import IO

from hmi.guardian import Line

log = logging.getLogger(__name__)

BEAT_SECONDS = 0.25
LARGEST_STACKS = 256 * 1024
PR_SET_PDEATHSIG = 1
TEST_VARIABLE = "HOLA_TEST"
"""Set for tests that need a screen which really hangs: SIGUSR2 then halts its thread for ever."""


class Watchdog:
    """Runs on the loop that draws the screen, so that it falls silent when the screen does.

    Args:
        line: to the guardian.
        stacks: file that gets the stack of all threads when the screen hangs or crashes.
        note: called at every beat, to write down what the next screen is to go on with.
        gone: called when the guardian is no more.
    """

    def __init__(
        self, line: Line, stacks: Path, note: Callable[[], Awaitable[None]], gone: Callable[[], object]
    ) -> None:
        self._line = line
        self._path = stacks
        self._note = note
        self._gone = gone
        self._task: asyncio.Task[None] | None = None
        self._stacks: IO[bytes] | None = None

    async def start(self) -> None:
        """From now on the guardian expects to hear from this screen."""
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        with contextlib.suppress(OSError):  # without a disk there is no stack, but still a guardian
            self._open_stacks()
        if os.environ.get(TEST_VARIABLE):
            asyncio.get_running_loop().add_signal_handler(signal.SIGUSR2, hang)
        self._task = asyncio.create_task(self._beat(), name="watchdog")

    async def stop(self) -> None:
        """Tells the guardian that the silence which follows is meant."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        with contextlib.suppress(BrokenPipeError):
            self._line.say("leaving")

    def _open_stacks(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._path.exists() and self._path.stat().st_size > LARGEST_STACKS:
            self._path.unlink()
        self._stacks = self._path.open("ab", buffering=0)
        began = time.strftime("%Y-%m-%d %H:%M:%S")
        self._stacks.write(f"\n{began} screen with process number {os.getpid()}\n".encode())
        faulthandler.enable(self._stacks)
        faulthandler.register(signal.SIGUSR1, self._stacks, all_threads=True)
        self._line.say(f"stacks {self._path}")

    async def _beat(self) -> None:
        try:
            while True:
                self._line.say("alive")
                await self._note()
                await asyncio.sleep(BEAT_SECONDS)
        except BrokenPipeError:
            log.error("the guardian is gone, the car ends")
            self._gone()


def hang() -> None:
    """Never returns: what a lock that is never released does to a screen."""
    while True:
        time.sleep(3600)
