"""Running the services' coroutines from QML slots."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from chassis.errors import CarError

logger = logging.getLogger(__name__)

UNEXPECTED = "unexpected"
"""The code that goes with an error nobody foresaw; what it was stands in the log."""


class TaskRunner(QObject):
    """Owns every task that a tap started, shows how it failed, and ends all of them at shutdown.

    Args:
        explain: what a failure is called on the screen, in the driver's language.

    Signals:
        failed: code and one sentence for the driver, when a task raised.
        busyChanged: `busy` changed.
    """

    failed = Signal(str, str)
    busyChanged = Signal(bool)

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        explain: Callable[[CarError], str] = lambda error: error.message,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._loop = loop
        self._explain = explain
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether any task is under way."""
        return bool(self._tasks)

    def run(self, work: Coroutine[Any, Any, object]) -> None:
        """Starts `work` and returns at once; after `stop` nothing is started any more."""
        if self._stopped:
            work.close()
            return
        was_busy = self.busy
        task = self._loop.create_task(self._guarded(work), name=getattr(work, "__qualname__", "tap"))
        self._tasks.add(task)
        task.add_done_callback(self._forget)
        # A task that is cancelled before its first step never awaits `work`.
        task.add_done_callback(lambda _task: work.close())
        if not was_busy:
            self.busyChanged.emit(True)

    async def stop(self) -> None:
        """Cancels what is under way and waits for its end."""
        self._stopped = True
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _guarded(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            await work
        except CarError as error:
            logger.info("a tap was refused: %s", error)
            self.failed.emit(error.code, self._explain(error))
        except Exception:  # top of a task
            logger.exception("a tap failed")
            message = QCoreApplication.translate(
                "TaskRunner", "That did not work. Everything else goes on; try again."
            )
            self.failed.emit(UNEXPECTED, message)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not self._tasks:
            self.busyChanged.emit(False)
