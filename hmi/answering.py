"""Notices programs that run but do not answer any more, and has them started again (HMI-6)."""

import asyncio
import contextlib
from collections.abc import Mapping

from chassis.observable import Observable
from hmi.processes import Processes

LOOK_SECONDS = 1.0
SILENT_SECONDS = 5.0
"""A link that stays broken for so long although its program runs: longer than it takes to connect again."""


class Answering:
    """Looks at the links once a second; one breaks by itself when the other side shows no more signs of life.

    Args:
        processes: the programs.
        links: whether each program answers, by its name.
    """

    def __init__(
        self,
        processes: Processes,
        links: Mapping[str, Observable[bool]],
        look_seconds: float = LOOK_SECONDS,
        silent_seconds: float = SILENT_SECONDS,
    ) -> None:
        self._processes = processes
        self._links = links
        self._look_seconds = look_seconds
        self._silent_seconds = silent_seconds
        self._silent = dict.fromkeys(links, 0.0)
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begins to look."""
        self._task = asyncio.create_task(self._watch(), name="answering")

    async def stop(self) -> None:
        """Looks no more."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self._look_seconds)
            running = {state.name for state in self._processes.states.value if state.status == "running"}
            for name, connected in self._links.items():
                mute = name in running and not connected.value
                self._silent[name] = self._silent[name] + self._look_seconds if mute else 0.0
                if self._silent[name] >= self._silent_seconds:
                    self._silent[name] = 0.0
                    await self._processes.put_down(name)
