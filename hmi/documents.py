"""Small values that services keep in the car's database, by scope and key."""

import logging
from typing import Any

import msgspec

from chassis.clock import Clock
from hmi.database import Database

log = logging.getLogger(__name__)


class Documents:
    """The documents of one scope, e.g. ``account``; durable when a call has returned. A `Shelf`.

    Args:
        database: where they are kept.
        scope: keeps the keys of one service apart from those of the others.
        clock: dates each change.
    """

    def __init__(self, database: Database, scope: str, clock: Clock) -> None:
        self._database = database
        self._scope = scope
        self._clock = clock

    async def read(self, key: str) -> bytes | None:
        """What is kept under `key`, None if nothing is. Raises `CarError` when the disk fails."""
        query = "SELECT value FROM documents WHERE scope = ? AND name = ?"
        row = await self._database.read(lambda c: c.execute(query, (self._scope, key)).fetchone())
        return None if row is None else bytes(row[0])

    async def write(self, key: str, value: bytes | None) -> None:
        """Keeps `value` under `key`, or forgets `key`. Raises `CarError` when nothing can be kept."""
        if value is None:
            query = "DELETE FROM documents WHERE scope = ? AND name = ?"
            await self._database.write(lambda c: c.execute(query, (self._scope, key)))
            return
        row = (self._scope, key, value, self._clock.now().isoformat())
        query = "INSERT OR REPLACE INTO documents VALUES (?, ?, ?, ?)"
        await self._database.write(lambda c: c.execute(query, row))

    async def load[T](self, key: str, kind: type[T]) -> T | None:
        """The value under `key` as `kind`; None when it is not there or cannot be understood any more."""
        content = await self.read(key)
        try:
            return None if content is None else msgspec.json.decode(content, type=kind)
        except msgspec.DecodeError as error:
            log.warning("%s/%s is not understood and is ignored: %s", self._scope, key, error)
            return None

    async def save(self, key: str, value: Any) -> None:
        """Keeps `value` (anything msgspec can encode) under `key`."""
        await self.write(key, msgspec.json.encode(value))
