"""Taking one's data along: all that the car keeps of the driver, on a drive of theirs (PRV-3)."""

import asyncio
import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.privacy.export.model import Drive, ExportState, Keeper, Part
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from hmi.topic import on_change
from hmi.users.guard import Guard

log = logging.getLogger(__name__)

STEM = "Hola-my-data"
LOOK_SECONDS = 2.0
STEP = 0.01
"""The screen hears of the progress so often; a drive may take thousands of pieces a second."""


class ExportService:
    """Writes an archive of what is kept of the driver who is signed in and identified.

    Attributes:
        state: which drives there are, and how it goes.

    Args:
        keepers: whoever keeps something of a driver, in the order of the archive.
        drives: finds what is plugged in; blocking, called in a thread.
        guard: whose data may be taken; the writing ends in the step in which the driver changes.
        account: names the driver.
    """

    def __init__(
        self,
        keepers: Iterable[Keeper],
        drives: Callable[[], Sequence[Path]],
        guard: Guard,
        account: Observable[AccountState],
        texts: Texts,
        clock: Clock,
        timers: Timers,
    ) -> None:
        self.state = Observable(ExportState())
        self._keepers = tuple(keepers)
        self._drives = drives
        self._guard = guard
        self._account = account
        self._texts = texts
        self._clock = clock
        self._timers = timers
        self._due: Timer | None = None
        self._watched = False
        self._stopped = threading.Event()
        self._writing: asyncio.Task[None] | None = None
        self._tasks = Tasks("export")
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Follows who drives; drives are looked for while somebody watches."""
        self._ends = [on_change(self._guard, lambda watch: watch, self._driver_changed)]

    async def stop(self) -> None:
        """Ends the writing; nothing unfinished stays on the drive."""
        for end in self._ends:
            end()
        self._ends = []
        self._watched = False
        self._rest()
        self._stopped.set()
        await self._tasks.finish()

    async def watch(self, on: bool) -> None:
        """Looks for drives every two seconds from now on, or no more; then the last result is forgotten."""
        self._watched = on
        self._rest()
        if on:
            await self._look()
        elif self.state.value.status == "done" or self.state.value.problem:
            self._change(status="idle", result="", problem="")

    async def export(self, path: str) -> None:
        """Writes everything to the drive at `path`; what came of it is in `state`."""
        if self._writing is not None:
            return
        self._stopped.clear()
        self._writing = self._tasks.start(self._export(Path(path)))
        try:
            await asyncio.wait([self._writing])
        finally:
            self._writing = None

    async def cancel(self) -> None:
        """Ends the writing under way and waits for that."""
        self._stopped.set()
        if self._writing is not None:
            await asyncio.wait([self._writing])

    async def _export(self, drive: Path) -> None:
        from hmi.privacy.export.archive import Stopped  # here: the first frame does not wait for it

        self._change(status="writing", progress=0.0, result="", problem="")
        try:
            file = await self._write(drive)
            result = self._texts("export.done", file=file.name, drive=drive.name)
            self._change(status="done", progress=1.0, result=result)
        except Stopped:
            problem = "" if self._guard.value.open else self._texts("problem.not_identified")
            self._change(status="idle", problem=problem)
        except CarError as error:
            log.info("The driver's data was not written: %s", error.code)
            self._change(status="idle", problem=self._texts.problem(error))
        finally:
            if self.state.value.status == "writing":
                self._change(status="idle", problem=self._texts("problem.export_failed"))

    async def _write(self, drive: Path) -> Path:
        from hmi.privacy.export.archive import write_archive
        from hmi.privacy.export.page import NAME, index_page

        account = self._account.value
        if not account.signed_in or not account.account_id:
            raise CarError("not_signed_in", self._texts("account.sign_in_first"))
        if not self._guard.value.open:
            raise CarError("not_identified", self._texts("problem.not_identified"))
        parts = [part for keeper in self._keepers for part in await keeper.export(account.account_id)]
        now = self._clock.now().astimezone()
        page = await asyncio.to_thread(index_page, parts, self._texts, account.name, now)
        whole = [Part(kind="index", name=NAME, content=page), *parts]
        loop = asyncio.get_running_loop()
        told = 0.0

        def tell(done: float) -> bool:
            nonlocal told
            if done - told >= STEP:
                told = done
                loop.call_soon_threadsafe(self._tell, done)
            return not self._stopped.is_set()

        return await asyncio.to_thread(write_archive, drive, f"{STEM}-{now:%Y-%m-%d}", whole, tell)

    def _tell(self, done: float) -> None:
        if self.state.value.status == "writing":
            self._change(progress=done)

    def _driver_changed(self) -> None:
        """What is written is the data of somebody who is no longer known to sit here."""
        self._stopped.set()
        if self.state.value.status != "writing":
            self._change(status="idle", result="", problem="")

    async def _look(self) -> None:
        found = await asyncio.to_thread(lambda: [_drive(path) for path in self._drives()])
        drives = tuple(
            Drive(path, name, self._texts("export.free", size=self._texts.size(free)) if free >= 0 else "")
            for path, name, free in found
        )
        self._change(drives=drives)
        if self._watched:
            self._rest()
            self._due = self._timers.call_later(LOOK_SECONDS, self._look_again)

    def _look_again(self) -> None:
        self._tasks.start(self._look())

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _change(self, **fields: object) -> None:
        self.state.set(replace(self.state.value, **fields))


def _drive(path: Path) -> tuple[str, str, int]:
    """Where it is, what it is called, and its free bytes, -1 if that cannot be told."""
    import shutil

    try:
        return str(path), path.name, shutil.disk_usage(path).free
    except OSError:
        return str(path), path.name, -1
