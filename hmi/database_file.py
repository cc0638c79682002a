"""The car's SQLite file itself: opened, checked, copied, and what its errors mean. Blocking, for a thread."""

import contextlib
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from chassis.errors import CarError
from chassis.files import sync_folder
from hmi.schema import migrate

BUSY_SECONDS = 5.0
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_LOST = DAMAGED | {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
}

type Work[T] = Callable[[sqlite3.Connection], T]


def connect(path: Path | str) -> sqlite3.Connection:
    """A connection without transactions of its own."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def prepare(path: Path) -> sqlite3.Connection:
    """The open, checked and migrated file; proves by a commit that it can be written."""
    connection = connect(path)
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


def read_into(memory: sqlite3.Connection, path: Path) -> None:
    """Copies what a file holds on a disk that is read-only or full; SQLite itself needs to write beside it.

    Raises sqlite3.Error, OSError or CarError when the file is not there, damaged or newer.
    """
    with tempfile.TemporaryDirectory(prefix="hola-") as folder:
        copy = Path(folder) / path.name
        shutil.copyfile(path, copy)
        with contextlib.suppress(FileNotFoundError):  # commits that were not yet moved into the file
            shutil.copyfile(f"{path}-wal", f"{copy}-wal")
        with contextlib.closing(prepare(copy)) as whole:
            whole.backup(memory)


def transact[T](connection: sqlite3.Connection, work: Work[T]) -> T:
    """Runs `work` in one transaction; an exception undoes all of it."""
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


def primary(error: sqlite3.Error) -> int:
    """SQLite's primary result code: the low byte of the extended one."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def is_lost(error: sqlite3.Error) -> bool:
    """Whether the file cannot be used any more."""
    return primary(error) in _LOST


def storage_problem(error: Exception) -> CarError:
    """What the driver is told."""
    full = isinstance(error, sqlite3.Error) and primary(error) == sqlite3.SQLITE_FULL
    reason = "The car's memory is full" if full else "The car's memory cannot be written"
    code = "storage_full" if full else "storage_unwritable"
    return CarError(code, f"{reason}. Everything works, but changes last only for this drive")
