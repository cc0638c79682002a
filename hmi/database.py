"""The car's one SQLite file: one writer, power-cut safe, and a drive that goes on when the disk does not.

WAL with ``synchronous=FULL`` syncs the log at every commit (https://sqlite.org/pragma.html), and
`Database.write` returns only after its commit. When the file cannot be used, the same tables live in memory
for this drive, with what can still be read of the file, and `Database.problem` says why.
"""

import asyncio
import contextlib
import logging
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.database_file import (
    DAMAGED,
    Work,
    connect,
    is_lost,
    prepare,
    primary,
    read_into,
    storage_problem,
    transact,
)
from hmi.schema import migrate

log = logging.getLogger(__name__)


class Database:
    """Reads and writes of the whole car program, done in two threads, one of them for writing.

    Attributes:
        problem: why the file is not used or had to be replaced, None while all is well. The composition root
            subscribes to it and tells the driver.

    Args:
        path: the file; its folder is made when missing.
        clock: names files that are kept aside.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self.problem: Observable[CarError | None] = Observable(None)
        self._path = path
        self._clock = clock
        self._writing = ThreadPoolExecutor(1, "database-write")
        self._reading = ThreadPoolExecutor(1, "database-read")
        self._writer: sqlite3.Connection | None = None
        self._reader: sqlite3.Connection | None = None
        self._on_disk = False
        self._whole = False
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def durable(self) -> bool:
        """Whether what is written now outlives the power."""
        return self._on_disk

    async def start(self) -> None:
        """Opens the file and brings it up to date; never fails, see `problem`."""
        self._loop = asyncio.get_running_loop()
        await self._loop.run_in_executor(self._writing, self._open)

    async def stop(self) -> None:
        """Waits for running work and closes the file."""
        loop = asyncio.get_running_loop()
        for thread, connection in ((self._reading, self._reader), (self._writing, self._writer)):
            if connection is not None:
                await loop.run_in_executor(thread, connection.close)
            thread.shutdown()

    async def read[T](self, work: Work[T]) -> T:
        """What `work` finds on a connection that cannot write.

        Raises:
            CarError: ``storage_unreadable`` when the disk fails.
        """
        reader, loop = self._reader, asyncio.get_running_loop()
        try:
            if reader is None or not self._on_disk:
                return await loop.run_in_executor(self._writing, lambda: work(self._open_writer()))
            return await loop.run_in_executor(self._reading, work, reader)
        except sqlite3.DatabaseError as error:
            if not is_lost(error):
                raise
            raise CarError(
                "storage_unreadable", "The car's memory cannot be read. Driving goes on"
            ) from error

    async def write[T](self, work: Work[T]) -> T:
        """Runs `work` in one transaction and returns after its commit; an exception undoes all of it.

        When the disk fails meanwhile, the work is done again on the copy in memory and `problem` is set.
        """
        return await asyncio.get_running_loop().run_in_executor(self._writing, self._write, work)

    async def reclaim(self) -> bool:
        """Whether what is written now outlives the power; goes back to the file if the disk lets it.

        Then all that was changed in memory is written too, at once or not at all, and there is no `problem`.
        """
        return await asyncio.get_running_loop().run_in_executor(self._writing, self._reclaim)

    async def scrub(self) -> None:
        """Leaves no trace in any file of what was deleted: free pages, the log, copies kept aside (PRV-3).

        Raises:
            CarError: ``storage_unwritable`` when the file is not used, fails meanwhile or is read all the
                time: traces may be left.
        """
        await asyncio.get_running_loop().run_in_executor(self._writing, self._scrub)

    # In the writing thread -----------------------------------------------------------------------

    def _open(self) -> None:
        try:
            self._writer = self._open_file()
            self._reader = _connect_to_read(self._path)
            self._on_disk = True
        except (sqlite3.Error, OSError, CarError) as error:
            self._go_on_in_memory(error)

    def _open_file(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return prepare(self._path)
        except sqlite3.DatabaseError as error:
            if primary(error) not in DAMAGED:
                raise
            self._keep_aside(error)
            return prepare(self._path)

    def _keep_aside(self, error: sqlite3.Error) -> None:
        mark = f".damaged-{self._clock.now():%Y%m%dT%H%M%SZ}"
        for ending in ("", "-wal", "-shm"):
            part = self._path.with_name(self._path.name + ending)
            if part.exists():
                part.rename(part.with_name(part.name + mark))
        log.error("%s is damaged (%s); kept aside as *%s", self._path, error, mark)
        message = "The car's memory was damaged and starts anew. The damaged file is kept for the workshop"
        self._tell(CarError("database_damaged", message))

    def _go_on_in_memory(self, error: Exception) -> None:
        log.error("%s cannot be used, going on in memory: %s", self._path, error)
        memory = connect(":memory:")
        lost, self._writer, self._on_disk, self._whole = self._writer, memory, False, False
        with contextlib.suppress(sqlite3.Error, OSError, CarError):
            if lost is None:
                read_into(memory, self._path)
                self._whole = True
            elif not (isinstance(error, sqlite3.Error) and primary(error) in DAMAGED):
                lost.backup(memory)
                self._whole = True
        if lost is not None:
            lost.close()
        migrate(memory)
        self._tell(error if isinstance(error, CarError) else storage_problem(error))

    def _reclaim(self) -> bool:
        # What could not be read of the file is still in it, and must not be written over.
        if self._on_disk or not self._whole:
            return self._on_disk
        memory = self._open_writer()
        with contextlib.ExitStack() as stack:
            try:
                file = stack.enter_context(contextlib.closing(prepare(self._path)))
                memory.backup(file)
                self._reader = self._reader or _connect_to_read(self._path)
            except (sqlite3.Error, OSError, CarError) as error:
                log.info("%s still cannot be used: %s", self._path, error)
                return False
            stack.pop_all()
        self._writer, self._on_disk = file, True
        memory.close()
        log.info("%s is used again", self._path)
        self._tell(None)
        return True

    def _tell(self, problem: CarError | None) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.problem.set, problem)

    def _write[T](self, work: Work[T]) -> T:
        try:
            return transact(self._open_writer(), work)
        except sqlite3.DatabaseError as error:
            if not (self._on_disk and is_lost(error)):
                raise
            self._go_on_in_memory(error)
            return transact(self._open_writer(), work)

    def _scrub(self) -> None:
        if not self._on_disk:
            raise CarError("storage_unwritable", "The file of the car's memory is not used now")
        connection = self._open_writer()
        try:
            connection.execute("VACUUM")
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            for aside in self._path.parent.glob(f"{self._path.name}*.damaged-*"):
                aside.unlink()
        except (sqlite3.Error, OSError) as error:
            raise storage_problem(error) from error
        if busy:
            raise CarError("storage_unwritable", "The log of the car's memory is in use")

    def _open_writer(self) -> sqlite3.Connection:
        if self._writer is None:
            raise CarError("database_closed", "The car's memory is closed while the car shuts down")
        return self._writer


def _connect_to_read(path: Path) -> sqlite3.Connection:
    connection = connect(path)
    connection.execute("PRAGMA query_only = ON")
    return connection
