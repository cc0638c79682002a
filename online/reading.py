"""Reading SQLite without leaving the event loop: a small read takes less time than handing it to a thread.

A request reads one to three rows by their keys, some tens of microseconds; through a driver's thread each
statement, its rows and the end of its transaction are a hand-over of their own. Writers keep their thread, as
they wait for the disk. In WAL mode no writer makes a reader wait (sqlite.org/wal.html, section 2.2).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Dialect, Engine, Result, ScalarResult, Select, create_engine, make_url
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

type Statement = Select[*tuple[Any, ...]]


class ReadingSession:
    """The reading half of an AsyncSession, over a session that answers at once."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def execute(self, *arguments: Any, **options: Any) -> Result[Any]:
        """As AsyncSession.execute."""
        return self._session.execute(*arguments, **options)

    async def scalar(self, *arguments: Any, **options: Any) -> Any:
        """As AsyncSession.scalar."""
        return self._session.scalar(*arguments, **options)

    async def scalars(self, *arguments: Any, **options: Any) -> ScalarResult[Any]:
        """As AsyncSession.scalars."""
        return self._session.scalars(*arguments, **options)

    async def get(self, *arguments: Any, **options: Any) -> Any:
        """As AsyncSession.get."""
        return self._session.get(*arguments, **options)

    async def get_one(self, *arguments: Any, **options: Any) -> Any:
        """As AsyncSession.get_one."""
        return self._session.get_one(*arguments, **options)


def reading_engine(url: str, busy_seconds: float) -> Engine:
    """An engine for reading the SQLite file of an asynchronous address; nobody waits for a free connection.

    The caller prepares its connections; they are used by the event loop's thread alone.
    """
    return create_engine(
        make_url(url).set(drivername="sqlite"),
        poolclass=QueuePool,
        max_overflow=-1,
        connect_args={"timeout": busy_seconds},
    )


def reading_sessions(engine: Engine) -> sessionmaker[Session]:
    """Sessions on it."""
    return sessionmaker(engine, expire_on_commit=False, autoflush=False)


class QuickReads:
    """Statements that were made once, run again and again on one connection, each on its own state.

    What is left of a read is the read: no transaction is begun and ended around it, no object mapped.
    """

    def __init__(self, open_connection: Callable[[], sqlite3.Connection], dialect: Dialect) -> None:
        self._open = open_connection
        self._dialect = dialect
        self._connection: sqlite3.Connection | None = None
        self._plans: dict[Statement, _Plan] = {}

    def rows(self, statement: Statement, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """All rows of a statement; `values` are those of its `bindparam`s. Raises sqlite3.Error."""
        if self._connection is None:
            self._connection = self._open()
        plan = self._plans.get(statement)
        if plan is None:
            plan = self._plans[statement] = _plan(statement, self._dialect)
        return plan.read(self._connection, values)

    def close(self) -> None:
        """Closes the connection."""
        if self._connection is not None:
            self._connection.close()


@dataclass(frozen=True)
class _Plan:
    """A statement in SQLite's words, and how its types are written and read."""

    sql: str
    fixed: Mapping[str, object]
    binds: tuple[tuple[str, Callable[[Any], Any] | None], ...]
    columns: tuple[Callable[[Any], Any] | None, ...]

    def read(self, connection: sqlite3.Connection, values: Mapping[str, object]) -> list[tuple[Any, ...]]:
        given = {**self.fixed, **values}
        written = [write(given[name]) if write else given[name] for name, write in self.binds]
        return [
            tuple(read(value) if read else value for read, value in zip(self.columns, found, strict=True))
            for found in connection.execute(self.sql, written).fetchall()
        ]


def _plan(statement: Statement, dialect: Dialect) -> _Plan:
    compiled = statement.compile(dialect=dialect)
    binds = tuple(
        (name, compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect))
        for name in compiled.positiontup or ()
    )
    columns = tuple(
        column.type.dialect_impl(dialect).result_processor(dialect, None)
        for column in statement.selected_columns
    )
    return _Plan(compiled.string, compiled.params, binds, columns)
