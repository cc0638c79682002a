"""Tasks with an owner: a service keeps what it started and ends it when it stops."""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from chassis.errors import CarError

log = logging.getLogger(__name__)


class Tasks:
    """The running coroutines of one service. A failure is logged and ends that task only."""

    def __init__(self, owner: str) -> None:
        self._owner = owner
        self._running: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Runs `work`; the caller may cancel what is returned."""
        task = asyncio.create_task(self._guard(work), name=self._owner)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        # A task that is cancelled before its first step never awaits `work`.
        task.add_done_callback(lambda _task: work.close())
        return task

    async def stop(self) -> None:
        """Cancels what still runs and waits for its end."""
        running = list(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def finish(self) -> None:
        """Waits for the end of what runs, without ending it: for writes."""
        await asyncio.gather(*self._running, return_exceptions=True)

    async def _guard(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except CarError as error:
            log.info("%s: %s", self._owner, error)
        except Exception:
            log.exception("%s failed", self._owner)
