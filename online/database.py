"""The services' database: SQLite by default, PostgreSQL by URL; one way to read and one way to write."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import URL, Connection, DateTime, Dialect, Engine, MetaData, event, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.exc import TimeoutError as NoConnectionLeftError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.types import TypeDecorator

from online.reading import QuickReads, ReadingSession, Statement, reading_engine, reading_sessions

MIGRATIONS = Path(__file__).with_name("migrations")
BUSY_SECONDS = 10
"""How long one writer waits for another before it gives up."""
SQLITE_PRAGMAS = ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL", "secure_delete = ON")
"""Durable against power cuts; deleted rows are overwritten, not only forgotten (PRV-3)."""
SCRUB_TRIES = 6
"""How often the log is tried to be emptied; each try waits BUSY_SECONDS for readers."""
STORAGE_ERRORS = (DBAPIError, NoConnectionLeftError, sqlite3.Error, ConnectionError, TimeoutError)
"""What using a database can raise that has nothing to do with the statement: full disk, server gone."""
_WRITES = "hola_writes"
_MIGRATION_LOCK = 0x484F4C41
"""Key of the PostgreSQL advisory lock that lets one instance migrate at a time."""


class DatabaseUnusableError(Exception):
    """The database cannot be used; the text is a sentence for the person who runs the services."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC also where the database knows no time zones (SQLite)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Into the database: UTC; a naive moment is a programming error."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("naive moment")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Out of the database: aware, UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Row(DeclarativeBase):
    """Base of all tables; constraint names follow one rule so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Database:
    """Sessions on one engine.

    SQLite has one writer: a writing session takes the lock at its first statement (BEGIN IMMEDIATE), so that
    two requests never find out only at commit that they stood in each other's way. Writers of this process
    queue, as SQLite would let them try by chance until one's time is up.
    """

    def __init__(self, url: str) -> None:
        try:
            self._engine = create_async_engine(url, **_engine_options(url))
        except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
            raise DatabaseUnusableError(f"The database address cannot be used: {error}") from error
        self._turn: AbstractAsyncContextManager[object] = nullcontext()
        self._glances: Engine | None = None
        if self._engine.dialect.name == "sqlite":
            self._turn = asyncio.Lock()
            _prepare_sqlite(self._engine.sync_engine)
            self._glances = reading_engine(url, BUSY_SECONDS)
            _prepare_sqlite(self._glances)
            self._at_once = reading_sessions(self._glances)
            file = make_url(url).database or ""
            self._quick = QuickReads(partial(_open_sqlite, file), self._glances.dialect)
        writer = self._engine.execution_options(**{_WRITES: True})
        self._readers = async_sessionmaker(self._engine, expire_on_commit=False)
        self._writers = async_sessionmaker(writer, expire_on_commit=False)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A session that only reads, on one consistent state."""
        if self._glances is not None:
            with self._at_once() as glance:
                yield cast(AsyncSession, ReadingSession(glance))
            return
        async with self._readers() as session:
            yield session

    async def rows(self, statement: Statement, **values: object) -> Sequence[tuple[Any, ...]]:
        """All rows of one statement that is made once and run often, a constant of its module.

        `values` are those of its `bindparam`s. The quickest way to read: what every request does goes by it.
        """
        if self._glances is not None:
            return self._quick.rows(statement, values)
        async with self._readers() as session:
            return [tuple(row) for row in await session.execute(statement, values)]

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """A session that writes: committed at the end of the block, rolled back when it raises."""
        async with self._turn, self._writers() as session, session.begin():
            yield session

    async def answers(self) -> None:
        """Asks the database for a sign of life; raises DBAPIError when it gives none."""
        async with self.reading() as session:
            await session.execute(text("SELECT 1"))

    async def migrate(self) -> None:
        """Brings the tables to this version's form. Raises DatabaseUnusableError when that cannot be."""
        writer = self._engine.execution_options(**{_WRITES: True})
        try:
            async with writer.begin() as connection:
                await connection.run_sync(_upgrade)
        except CommandError as error:
            raise DatabaseUnusableError(
                "The database was made by a newer version of the services. Update the services."
            ) from error
        except (DBAPIError, OSError, sqlite3.Error) as error:
            raise DatabaseUnusableError(_sentence(error, self._engine.url)) from error

    async def scrub(self) -> None:
        """Writes the database anew, so that its files show nothing of deleted rows (PRV-3).

        Raises DBAPIError or OSError when that is not possible now, and TimeoutError when a reader kept the
        log of SQLite from being emptied.
        """
        async with self._engine.connect() as connection:
            # Beside SQLAlchemy, which would open a transaction: neither statement works in one.
            driver = (await connection.get_raw_connection()).driver_connection
            if driver is None:
                raise ConnectionError("no connection to the database")
            if self._engine.dialect.name != "sqlite":
                await driver.execute("VACUUM")
                return
            try:
                await driver.execute("VACUUM")
                for _ in range(SCRUB_TRIES):
                    async with driver.execute("PRAGMA wal_checkpoint(TRUNCATE)") as answer:
                        busy, *_rest = await answer.fetchone()
                    if not busy:
                        return
            except sqlite3.Error as error:
                raise OSError(f"database: {error}") from error
        raise TimeoutError("the database is being read")

    async def close(self) -> None:
        """Closes all connections."""
        await self._engine.dispose()
        if self._glances is not None:
            self._glances.dispose()
            self._quick.close()


def sqlite_url(data: Path) -> str:
    """URL of the SQLite file in the data folder."""
    return f"sqlite+aiosqlite:///{data.resolve() / 'online.sqlite'}"


def alembic_config() -> Config:
    """Alembic's settings for the migrations in this package."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    return config


def _engine_options(url: str) -> dict[str, object]:
    """Engine options that only one kind of database understands."""
    if make_url(url).get_backend_name() == "sqlite":
        return {"connect_args": {"timeout": BUSY_SECONDS}}
    return {"pool_pre_ping": True}


def _prepare_sqlite(engine: Engine) -> None:
    """Makes each connection durable, checked by foreign keys, and explicit about its transactions."""

    @event.listens_for(engine, "connect")
    def connect(connection: sqlite3.Connection, _record: ConnectionPoolEntry) -> None:
        # The driver's own implicit BEGIN comes late and deferred; "begin" below says it instead.
        connection.isolation_level = None
        _set_pragmas(connection)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _set_pragmas(connection: sqlite3.Connection) -> None:
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _open_sqlite(file: str) -> sqlite3.Connection:
    """A connection for reading without transactions."""
    connection = sqlite3.connect(file, timeout=BUSY_SECONDS, isolation_level=None)
    _set_pragmas(connection)
    return connection


def _upgrade(connection: Connection) -> None:
    """Runs the migrations that are missing, on this connection."""
    config = alembic_config()
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def newest_revision() -> str | None:
    """The revision this version of the services works on."""
    return ScriptDirectory.from_config(alembic_config()).get_current_head()


def _sentence(error: Exception, url: URL) -> str:
    """What to tell the person who runs the services about a database that cannot be opened or written."""
    reason = str(error.orig) if isinstance(error, DBAPIError) and error.orig else str(error)
    if url.get_backend_name() == "sqlite":
        return (
            f"The database {url.database} cannot be written: {reason}. Free space or change its permissions."
        )
    return (
        f"The database {url.database} on {url.host} cannot be used: {reason}. Start it or correct --database."
    )
