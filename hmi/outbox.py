"""What must reach the services: kept on disk, in order within a stream, sent until it was taken.

At-least-once delivery with an idempotency key per entry, so that the services take each one once.
"""

import asyncio
import contextlib
import logging
import sqlite3
import uuid
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import msgspec

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.database import Database
from hmi.status.model import Network

log = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 300.0


class Entry(msgspec.Struct, frozen=True):
    """One thing to be delivered. `attempts` counts the tries that failed."""

    number: int
    key: str
    stream: str
    kind: str
    payload: bytes
    attempts: int = 0
    next_try: float = 0.0


Deliver = Callable[[Entry], Awaitable[None]]
Refused = Callable[[Entry, CarError], Awaitable[None]]


@contextlib.contextmanager
def in_their_name() -> Iterator[None]:
    """Around what is sent in a driver's name: should they have gone on the way, it waits for them."""
    try:
        yield
    except CarError as error:
        if error.code == "not_signed_in":
            raise NotAvailable(error.code, error.message) from error
        raise


_HEADS = """
    SELECT number, key, stream, kind, payload, attempts, next_try FROM outbox AS entry
    WHERE number = (SELECT min(number) FROM outbox WHERE stream = entry.stream) ORDER BY number
"""


class Outbox:
    """Keeps entries in the database and delivers them one after another.

    Args:
        database: where entries are kept.
        clock: its wall time decides when a failed entry is tried again.
        network: when it becomes ``online`` everything is tried at once.
    """

    def __init__(self, database: Database, clock: Clock, network: Observable[Network]) -> None:
        self._database = database
        self._clock = clock
        self._network = network
        self._end: Callable[[], None] = lambda: None
        self._handlers: dict[str, tuple[Deliver, Refused | None]] = {}
        self._telling: set[str] = set()
        self._wake = asyncio.Event()
        self._hurried = False
        self._task: asyncio.Task[None] | None = None

    def handle(self, kind: str, deliver: Deliver, refused: Refused | None = None) -> None:
        """Names who delivers entries of `kind`.

        Args:
            deliver: sends one entry; raises `NotAvailable` to have it tried again later, any other
                `CarError` when it will never be taken.
            refused: told about an entry that will never be taken, which is removed afterwards: when the power
                goes in between, or the telling fails, it is told again.
        """
        self._handlers[kind] = (deliver, refused)

    async def put(self, kind: str, payload: Any, stream: str = "", key: str = "") -> str:
        """Keeps `payload` (anything msgspec can encode) for delivery and returns its idempotency key.

        Durable on return. A `key` that is already waiting is kept once, one that is just being refused goes
        again. `stream` defaults to the kind.
        """
        key = key or str(uuid.uuid4())
        row = (key, stream or kind, kind, msgspec.json.encode(payload), self._clock.now().isoformat())
        again = key in self._telling

        def keep(connection: sqlite3.Connection) -> None:
            if again:
                connection.execute("DELETE FROM outbox WHERE key = ?", (key,))
            connection.execute(
                "INSERT INTO outbox (key, stream, kind, payload, created_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO NOTHING",
                row,
            )

        await self._database.write(keep)
        self._wake.set()
        return key

    async def waiting(self) -> list[Entry]:
        """The first entry of every stream, oldest first."""
        return await self._database.read(lambda c: [Entry(*row) for row in c.execute(_HEADS)])

    async def holds(self, entry: Entry) -> bool:
        """Whether an entry is still there: it may be dropped while it is under way."""
        query = "SELECT count(*) FROM outbox WHERE number = ?"
        held = await self._database.read(lambda c: c.execute(query, (entry.number,)).fetchone()[0])
        return bool(held)

    async def drop(self, kind: str, stream: str | None = None) -> None:
        """Forgets all waiting entries of `kind`, those of one `stream` only if it is given."""
        query = "DELETE FROM outbox WHERE kind = ? AND stream = coalesce(?, stream)"
        await self._database.write(lambda c: c.execute(query, (kind, stream)))

    def hurry(self) -> None:
        """Tries everything again at once: what kept it back may be gone."""
        self._hurried = True
        self._wake.set()

    async def start(self) -> None:
        """Begins to deliver, also what earlier runs left."""
        self._end = self._network.subscribe(self._look_at_network)
        self._task = asyncio.create_task(self._run(), name="outbox")

    async def stop(self) -> None:
        """Stops delivering; what is under way is delivered again at the next start."""
        self._end()
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    def _look_at_network(self, network: Network) -> None:
        if network == "online":
            self.hurry()

    async def _run(self) -> None:
        while True:
            self._wake.clear()
            try:
                pause = await self._deliver_due()
            except CarError as error:
                log.error("The outbox cannot be read: %s", error)
                pause = LONGEST_PAUSE_SECONDS
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), pause)

    async def _deliver_due(self) -> float:
        """Delivers all that is due; returns the seconds until the next entry is."""
        if self._hurried:
            self._hurried = False
            await self._database.write(lambda c: c.execute("UPDATE outbox SET next_try = 0"))
        while True:
            now = self._clock.now().timestamp()
            heads = [entry for entry in await self.waiting() if entry.kind in self._handlers]
            due = [entry for entry in heads if not 0 < entry.next_try - now <= LONGEST_PAUSE_SECONDS]
            if not due:
                return min((entry.next_try - now for entry in heads), default=LONGEST_PAUSE_SECONDS)
            async with asyncio.TaskGroup() as group:
                for entry in due:
                    group.create_task(self._deliver(entry))

    async def _deliver(self, entry: Entry) -> None:
        deliver, _refused = self._handlers[entry.kind]
        try:
            await deliver(entry)
        except NotAvailable as error:
            log.info("Entry %s (%s) waits: %s", entry.key, entry.kind, error.code)
            await self._postpone(entry)
        except CarError as error:
            log.warning("Entry %s (%s) was refused: %s", entry.key, entry.kind, error)
            await self._refuse(entry, error)
        except Exception:  # top of a delivery: one bad entry must not stop the others
            log.exception("Entry %s (%s) failed", entry.key, entry.kind)
            await self._postpone(entry)
        else:
            await self._settle(entry)

    async def _refuse(self, entry: Entry, error: CarError) -> None:
        """Tells first and removes then, so that no refusal is lost with the power."""
        _deliver, refused = self._handlers[entry.kind]
        self._telling.add(entry.key)
        try:
            if refused is not None:
                await refused(entry, error)
        except Exception:  # top of a telling: it must not stop the others
            log.exception("The refusal of entry %s (%s) could not be told", entry.key, entry.kind)
            await self._postpone(entry)
        else:
            await self._settle(entry)
        finally:
            self._telling.discard(entry.key)

    async def _settle(self, entry: Entry) -> None:
        await self._database.write(
            lambda c: c.execute("DELETE FROM outbox WHERE number = ?", (entry.number,))
        )

    async def _postpone(self, entry: Entry) -> None:
        pause = min(FIRST_PAUSE_SECONDS * 2**entry.attempts, LONGEST_PAUSE_SECONDS)
        next_try = self._clock.now().timestamp() + pause
        await self._database.write(
            lambda c: c.execute(
                "UPDATE outbox SET attempts = ?, next_try = ? WHERE number = ?",
                (entry.attempts + 1, next_try, entry.number),
            )
        )
