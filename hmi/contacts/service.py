"""Keeps the address book of each driver, and shows it only to the driver who is identified (USR-4, PRV-2)."""

import asyncio
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.contacts.files import find_files, read_files
from hmi.contacts.model import Book, Contact, ContactsState
from hmi.shelf import Shelf
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.topic import on_change
from hmi.users.guard import Guard
from hmi.users.leaver import Leaver

log = logging.getLogger(__name__)

EMPTY = Book()


class ContactsService:
    """One address book a driver. A guest's lasts as long as the drive, and nothing of it is written (PER-3).

    Attributes:
        state: how many there are, and how an import goes.

    Args:
        shelf: one document a driver.
        guard: whose book is open.
        folders: where address books may lie: drives that are plugged in; blocking, called in a thread.
    """

    def __init__(
        self, shelf: Shelf, guard: Guard, texts: Texts, folders: Callable[[], Sequence[Path]]
    ) -> None:
        self.state = Observable(ContactsState())
        self._shelf = shelf
        self._guard = guard
        self._texts = texts
        self._folders = folders
        self._book = EMPTY
        self._owner: str | None = None
        self._tasks = Tasks("contacts")
        self._one_at_a_time = asyncio.Lock()
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Opens the book of who drives, and follows who that is."""
        self._ends = [on_change(self._guard, lambda watch: watch, self._look)]
        self._look()

    async def stop(self) -> None:
        """Follows no more."""
        for end in self._ends:
            end()
        self._ends = []
        await self._tasks.stop()

    async def settled(self) -> None:
        """Waits until the book of who drives is open."""
        await self._tasks.finish()

    @property
    def book(self) -> Book:
        """The people that may be named now; nobody while the driver is not identified."""
        watch = self._guard.value
        return self._book if watch.open and watch.owner == self._owner else EMPTY

    def need_open(self) -> None:
        """Raises `CarError` ``not_identified`` while the driver has not shown who they are."""
        if not self._guard.value.open:
            raise CarError("not_identified", self._texts("problem.not_identified"))

    # Importing and forgetting --------------------------------------------------------------------

    async def take_in(self) -> int:
        """Takes in the address books on the drives plugged in; how many people the book has gained.

        Raises `CarError` ``not_identified``, ``no_contacts`` when there is no such file, and what
        `read_files` raises.
        """
        self.need_open()
        self._change(reading=True, done="", problem="")
        try:
            files = await asyncio.to_thread(lambda: find_files(self._folders()))
            if not files:
                raise CarError("no_contacts", self._texts("problem.no_contacts"))
            gained = await self._take(await read_files(files))
            self._change(done=self._texts.plural("contacts.gained", gained))
        except CarError as error:
            self._change(problem=self._texts.problem(error))
            raise
        finally:
            self._change(reading=False)
        return gained

    async def clear(self) -> None:
        """Forgets everybody in the driver's book. Raises `CarError` when that cannot be written."""
        self.need_open()
        async with self._one_at_a_time:
            if self._owner:
                await self._shelf.write(_key(self._owner), None)
            self._book = EMPTY
        self._change(done="", problem="")

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets the book of a user who leaves the car. Raises `CarError` when that cannot be written."""
        async with self._one_at_a_time:
            await self._shelf.write(_key(leaver.account_id), None)
            if self._owner == leaver.account_id:
                self._book = EMPTY
        self._change()

    async def forget_guest(self) -> None:
        """The guest's drive is over: the next one finds nobody (USR-1)."""
        async with self._one_at_a_time:
            if self._owner == "":
                self._book = EMPTY
        self._change()

    async def _take(self, contacts: tuple[Contact, ...]) -> int:
        self.need_open()
        owner = self._guard.value.owner
        async with self._one_at_a_time:
            if owner != self._guard.value.owner:  # somebody else drives by now
                return 0
            if owner != self._owner:
                await self._open(owner)
            before = self._book
            after = await asyncio.to_thread(before.with_more, contacts)
            if owner:
                await self._shelf.write(_key(owner), await asyncio.to_thread(_encoded, after))
            self._book = after
        return len(after) - len(before)

    # Who drives ----------------------------------------------------------------------------------

    def _look(self) -> None:
        self._change()
        watch = self._guard.value
        if watch.known and watch.owner != self._owner:
            self._tasks.start(self._become())

    async def _become(self) -> None:
        async with self._one_at_a_time:
            watch = self._guard.value
            if watch.known and watch.owner != self._owner:
                await self._open(watch.owner)
        self._change()

    async def _open(self, owner: str) -> None:
        self._book, self._owner = EMPTY, owner
        if not owner:
            return
        raw = await self._shelf.read(_key(owner))
        try:
            self._book = EMPTY if raw is None else await asyncio.to_thread(_decoded, raw)
        except msgspec.DecodeError as error:
            log.warning("An address book is damaged and was left aside: %s", error)

    def _change(self, **fields: Any) -> None:
        watch = self._guard.value
        state = self.state.value
        if watch.owner != state.owner:
            fields = {"done": "", "problem": "", **fields}
        shown = {"owner": watch.owner, "open": watch.open, "count": len(self.book)}
        self.state.set(msgspec.structs.replace(state, **shown, **fields))


def _key(owner: str) -> str:
    return f"contacts.{owner}"


def _encoded(book: Book) -> bytes:
    return msgspec.json.encode(book.contacts)


def _decoded(raw: bytes) -> Book:
    return Book(msgspec.json.decode(raw, type=tuple[Contact, ...]))
