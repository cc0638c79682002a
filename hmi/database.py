"""The car's one SQLite file: one writer, power-cut safe, and a drive that goes on when the disk does not.

WAL with ``synchronous=FULL`` syncs the log at every commit (https://sqlite.org/pragma.html), and
`Database.write` returns only after its commit. When the file cannot be used, the same tables live in memory
for this drive, with what can still be read of the file, and `Database.problem` says why.
"""

import asyncio
import contextlib
import logging
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.files import sync_folder
from chassis.observable import Observable
from hmi.schema import migrate

log = logging.getLogger(__name__)

BUSY_SECONDS = 5.0
_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_LOST = _DAMAGED | {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
}

type Work[T] = Callable[[sqlite3.Connection], T]


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
        thread, connection = self._reading, self._reader
        if connection is None or not self._on_disk:
            thread, connection = self._writing, self._open_writer()
        try:
            return await asyncio.get_running_loop().run_in_executor(thread, work, connection)
        except sqlite3.DatabaseError as error:
            if not _is_lost(error):
                raise
            raise CarError(
                "storage_unreadable", "The car's memory cannot be read. Driving goes on"
            ) from error

    async def write[T](self, work: Work[T]) -> T:
        """Runs `work` in one transaction and returns after its commit; an exception undoes all of it.

        When the disk fails meanwhile, the work is done again on the copy in memory and `problem` is set.
        """
        return await asyncio.get_running_loop().run_in_executor(self._writing, self._write, work)

    async def scrub(self) -> None:
        """Leaves no trace in any file of what was deleted: free pages, the log, copies kept aside (PRV-3).

        Raises:
            CarError: ``storage_unwritable`` when the disk fails meanwhile; the rows are deleted all the same.
        """
        await asyncio.get_running_loop().run_in_executor(self._writing, self._scrub)

    # In the writing thread -----------------------------------------------------------------------

    def _open(self) -> None:
        try:
            self._writer = self._open_file()
            self._reader = _connect(self._path)
            self._reader.execute("PRAGMA query_only = ON")
            self._on_disk = True
        except (sqlite3.Error, OSError, CarError) as error:
            self._go_on_in_memory(error)

    def _open_file(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _prepare(self._path)
        except sqlite3.DatabaseError as error:
            if _primary(error) not in _DAMAGED:
                raise
            self._keep_aside(error)
            return _prepare(self._path)

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
        memory = _connect(":memory:")
        lost, self._writer, self._on_disk = self._writer, memory, False
        if lost is None:
            with contextlib.suppress(sqlite3.Error, OSError, CarError):
                _read_into(memory, self._path)
        else:
            if not (isinstance(error, sqlite3.Error) and _primary(error) in _DAMAGED):
                with contextlib.suppress(sqlite3.Error):
                    lost.backup(memory)
            lost.close()
        migrate(memory)
        self._tell(error if isinstance(error, CarError) else _storage_problem(error))

    def _tell(self, problem: CarError) -> None:
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self.problem.set, problem)

    def _write[T](self, work: Work[T]) -> T:
        try:
            return _transact(self._open_writer(), work)
        except sqlite3.DatabaseError as error:
            if not (self._on_disk and _is_lost(error)):
                raise
            self._go_on_in_memory(error)
            return _transact(self._open_writer(), work)

    def _scrub(self) -> None:
        if not self._on_disk:
            return
        connection = self._open_writer()
        try:
            connection.execute("VACUUM")
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            for aside in self._path.parent.glob(f"{self._path.name}*.damaged-*"):
                aside.unlink()
        except (sqlite3.Error, OSError) as error:
            raise _storage_problem(error) from error
        if busy:
            log.warning("Deleted rows may be found in the log until the next start")

    def _open_writer(self) -> sqlite3.Connection:
        if self._writer is None:
            raise CarError("database_closed", "The car's memory is closed while the car shuts down")
        return self._writer


def _connect(path: Path | str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _prepare(path: Path) -> sqlite3.Connection:
    """The open, checked and migrated file; proves by a commit that it can be written."""
    connection = _connect(path)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        fault = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if fault != "ok":
            raise _damage(fault)
        migrate(connection)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute(f"PRAGMA user_version = {version}")
        sync_folder(path.parent)
    except BaseException:
        connection.close()
        raise
    return connection


def _read_into(memory: sqlite3.Connection, path: Path) -> None:
    """Copies what a file holds on a disk that is read-only or full; SQLite itself needs to write beside it.

    Raises sqlite3.Error, OSError or CarError when the file is not there, damaged or newer.
    """
    with tempfile.TemporaryDirectory(prefix="hola-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        with contextlib.suppress(FileNotFoundError):  # commits that were not yet moved into the file
            shutil.copyfile(f"{path}-wal", f"{copy}-wal")
        with contextlib.closing(_prepare(copy)) as whole:
            whole.backup(memory)


def _transact[T](connection: sqlite3.Connection, work: Work[T]) -> T:
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        # A failing disk may have rolled back by itself.
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    return result


def _damage(fault: str) -> sqlite3.DatabaseError:
    error = sqlite3.DatabaseError(fault)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error


def _primary(error: sqlite3.Error) -> int:
    """SQLite's primary result code: the low byte of the extended one."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _is_lost(error: sqlite3.Error) -> bool:
    return _primary(error) in _LOST


def _storage_problem(error: Exception) -> CarError:
    full = isinstance(error, sqlite3.Error) and _primary(error) == sqlite3.SQLITE_FULL
    reason = "The car's memory is full" if full else "The car's memory cannot be written"
    code = "storage_full" if full else "storage_unwritable"
    return CarError(code, f"{reason}. Everything works, but changes last only for this drive")
