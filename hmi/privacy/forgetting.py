"""Forgetting a user: every part of the car in one order, and again after a power cut (PRV-3, USR-2).

Who is to be forgotten is written down first and struck off last, so whatever cuts the power in between, the
next start goes on. What is kept after that is nobody's: that the free pages of the files are still to be
wiped. While the disk takes no changes nobody is forgotten, which is said, and it is tried again.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence

import msgspec

from chassis.errors import CarError
from hmi.database import Database
from hmi.documents import Documents
from hmi.secrets import Secrets
from hmi.tasks import Tasks
from hmi.timers import Timer, Timers
from hmi.users.leaver import Keeper, Leaver

log = logging.getLogger(__name__)

KEY = "leaving"
RETRY_SECONDS = 60.0
"""So long after something could not be forgotten it is tried again."""


class Farewell(msgspec.Struct, frozen=True):
    """Somebody to be forgotten; `left` names the parts that could not do it yet, all of them while empty.

    `asked` counts how often that was asked for: whoever is noted again while the parts forget is forgotten
    by all of them again.
    """

    leaver: Leaver
    left: tuple[str, ...] = ()
    asked: int = 0


class Leaving(msgspec.Struct, frozen=True):
    """What is still to do; `wipe` when rows were deleted whose traces may be in the files."""

    farewells: tuple[Farewell, ...] = ()
    wipe: bool = False


class Forgetting:
    """Forgets users of this car.

    Args:
        database: leaves no trace of what was deleted.
        documents: keep who is to be forgotten.
        keepers: everybody who keeps something by account, the sign-in first, so that nothing more is written.
        secrets: what the parts deleted in them must be gone from their file too.
        who: of an account, and of whether it was erased, everybody who leaves with it.
        timers: to try again what could not be done.
    """

    def __init__(
        self,
        database: Database,
        documents: Documents,
        keepers: Sequence[Keeper],
        secrets: Secrets,
        who: Callable[[str, bool], Sequence[Leaver]],
        timers: Timers,
    ) -> None:
        self._database = database
        self._documents = documents
        self.keepers = tuple(keepers)
        self._secrets = secrets
        self._who = who
        self._timers = timers
        self._due: Timer | None = None
        self._tasks = Tasks("forgetting")
        self._noting = asyncio.Lock()
        self._working = asyncio.Lock()

    async def start(self) -> None:
        """Goes on where the power was cut."""
        self._tasks.start(self.work())

    async def stop(self) -> None:
        """Lets the car finish forgetting."""
        self._rest()
        await self._tasks.finish()
        self._rest()

    async def forget(self, account_id: str, *, erased: bool = False) -> None:
        """Forgets a user; nothing of them is left on return.

        Raises `CarError` when something of it cannot be written, ``forgetting_waits`` when nothing can; it is
        tried again later.
        """
        await self.note(account_id, erased=erased)
        await self.work()

    async def note(self, account_id: str, *, erased: bool = False) -> None:
        """Writes down that a user is to be forgotten, which `work` does, or the next start.

        Raises `CarError` ``forgetting_waits`` when that would not outlive the power.
        """
        new = self._who(account_id, erased)
        durable = await self._database.reclaim()
        async with self._noting:
            before = await self._read()
            farewells = {one.leaver.account_id: one for one in before.farewells}
            for leaver in new:
                known = farewells.get(leaver.account_id)
                one = leaver if known is None else leaver.with_more(known.leaver)
                asked = 0 if known is None else known.asked + 1
                # Asked for anew, everybody forgets anew.
                farewells[leaver.account_id] = Farewell(one, asked=asked)
            await self._documents.save(KEY, Leaving(tuple(farewells.values()), before.wipe))
        if not (durable and self._database.durable):
            raise self._wait()

    async def work(self) -> None:
        """Forgets everybody who is written down. Raises `CarError` as `forget` does."""
        async with self._working:
            if await self._read() == Leaving():
                return
            if not await self._database.reclaim():
                raise self._wait()
            refusal = await self._forget_all()
            if (await self._read()).wipe:
                try:
                    await self._wipe()
                except CarError as error:
                    log.warning("Traces of who was forgotten may be left: %s", error)
                    raise self._wait() from error
        if refusal is not None:
            self._wait()
            raise refusal

    async def _forget_all(self) -> CarError | None:
        """Also those who are written down meanwhile; returns what kept the first one from being forgotten."""
        refusal: CarError | None = None
        tried: set[tuple[str, int]] = set()
        while new := [one for one in (await self._read()).farewells if _name(one) not in tried]:
            for farewell in new:
                tried.add(_name(farewell))
                try:
                    await self._forget(farewell)
                except CarError as error:  # the others are forgotten all the same
                    refusal = refusal or error
        return refusal

    def _wait(self) -> CarError:
        """Has it tried again soon; what to say meanwhile."""
        self._rest()
        self._due = self._timers.call_later(RETRY_SECONDS, self._again)
        message = "The car's memory takes no changes now, so what it keeps of this user cannot be deleted"
        return CarError("forgetting_waits", message)

    def _again(self) -> None:
        self._tasks.start(self.work())

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    async def _forget(self, farewell: Farewell) -> None:
        """Asks every part that is left to forget one user; once a part has, it is not asked again.

        Whoever is removed may be back before the last part could do it, and keeps their new sign-in.
        """
        refusals: dict[str, CarError] = {}
        for keeper in self.keepers:
            name = type(keeper).__name__
            if not farewell.left or name in farewell.left:
                try:
                    await keeper.forget_user(farewell.leaver)
                except CarError as error:
                    log.warning("%s could not forget a user: %s", name, error)
                    refusals[name] = error
        try:
            await self._secrets.written()
        except CarError:
            refusals[type(self._secrets).__name__] = self._wait()
        account_id = farewell.leaver.account_id
        if not farewell.left:
            await self._database.write(lambda connection: _forget_rows(connection, account_id))
        async with self._noting:
            before = (await self._read()).farewells
            # One that has changed meanwhile, from removed to erased, is worked off as it is now.
            after = [one for one in before if one != farewell]
            if refusals and farewell in before:
                after.append(msgspec.structs.replace(farewell, left=tuple(refusals)))
            await self._documents.save(KEY, Leaving(tuple(after), wipe=True))
        if refusals:
            raise next(iter(refusals.values()))
        log.info("The car has forgotten a user")

    async def _wipe(self) -> None:
        await self._database.scrub()
        async with self._noting:
            farewells = (await self._read()).farewells
            if farewells:
                await self._documents.save(KEY, Leaving(farewells))
            else:
                await self._documents.write(KEY, None)

    async def _read(self) -> Leaving:
        return await self._documents.load(KEY, Leaving) or Leaving()


def _name(farewell: Farewell) -> tuple[str, int]:
    """One and the same wish, whatever of it is done."""
    return farewell.leaver.account_id, farewell.asked


class _InTheNameOf(msgspec.Struct, frozen=True):
    """The part of a payload on its way that says for whom it goes."""

    account: str = ""
    account_id: str = ""


def _forget_rows(connection: sqlite3.Connection, account_id: str) -> None:
    """Rows kept or waiting in the name of exactly this account, by whoever: a net under the keepers."""
    if not account_id:
        return
    names = connection.execute("SELECT scope, name FROM documents").fetchall()
    kept = [(scope, name) for scope, name in names if _owner_of(name) == account_id]
    connection.executemany("DELETE FROM documents WHERE scope = ? AND name = ?", kept)
    entries = connection.execute("SELECT number, stream, payload FROM outbox").fetchall()
    waiting = [
        (number,)
        for number, stream, payload in entries
        if account_id in (_owner_of(stream), *_named_in(payload))
    ]
    connection.executemany("DELETE FROM outbox WHERE number = ?", waiting)


def _owner_of(name: str) -> str:
    """The account behind the last dot of a name like ``contacts.5bdb…``."""
    return name.rpartition(".")[2]


def _named_in(payload: bytes) -> tuple[str, str]:
    try:
        named = msgspec.json.decode(payload, type=_InTheNameOf)
    except msgspec.DecodeError:
        return ("", "")
    return (named.account, named.account_id)
