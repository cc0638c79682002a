"""Deleting the account from the car: the services erase, then the car forgets (PRV-3).

That it was asked for is kept until the car has forgotten everything: whatever cuts the power in between, the
next start goes on once the services have ended the sign-in.
"""

import logging
import sqlite3
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

import msgspec

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.database import Database
from hmi.privacy.model import ErasureState
from hmi.secrets import Secret
from hmi.shelf import Shelf
from hmi.tasks import Tasks
from hmi.texts import Texts

log = logging.getLogger(__name__)

ASKED_KEY = "asked"
SHARED_SCOPES = ("notices", "enrolment")
"""Documents that are not kept by account, and may tell about the driver all the same."""


class Calls(Protocol):
    """What is needed of `hmi.privacy.calls.PrivacyCalls`."""

    async def erase(self, password: Secret) -> None: ...  # noqa: D102


class Asked(msgspec.Struct, frozen=True):
    """Whose erasure was asked for."""

    account_id: str
    email: str


class ErasureService:
    """Erases one account.

    Attributes:
        state: how it goes.

    Args:
        calls: to the services.
        account: who is signed in.
        signed_in: `OnlineClient.signed_in`; ends when the services have erased the account.
        database: gives up every row that tells of the account, and leaves no trace of it in the file.
        shelf: keeps that it was asked for.
        forget: what else has to forget the driver, in this order; each may be called twice.
    """

    def __init__(
        self,
        calls: Calls,
        account: Observable[AccountState],
        signed_in: Observable[bool],
        database: Database,
        shelf: Shelf,
        texts: Texts,
        forget: Sequence[Callable[[], Awaitable[None]]],
    ) -> None:
        self.state = Observable(ErasureState())
        self._calls = calls
        self._account = account
        self._signed_in = signed_in
        self._database = database
        self._shelf = shelf
        self._texts = texts
        self._forget = tuple(forget)
        self._tasks = Tasks("erasure")
        self._end: Callable[[], None] = lambda: None

    async def start(self) -> None:
        """Goes on where the power was cut."""
        self._end = self._signed_in.subscribe(lambda signed_in: None if signed_in else self._ended())

    async def stop(self) -> None:
        """Lets the car finish forgetting."""
        self._end()
        self._end = lambda: None
        await self._tasks.finish()

    async def erase(self, password: str) -> None:
        """Deletes the account that is signed in; what comes of it is in `state`."""
        account = self._account.value
        if self.state.value.status == "asking" or not account.signed_in:
            return
        self.state.set(ErasureState("asking"))
        asked = Asked(account.account_id, account.email)
        await self._shelf.write(ASKED_KEY, msgspec.json.encode(asked))
        try:
            await self._calls.erase(Secret(password))
        except CarError as error:
            # Without an answer nobody knows: should it have been done, the sign-in ends, see `_ended`.
            if not isinstance(error, NotAvailable):
                await self._shelf.write(ASKED_KEY, None)
            self.state.set(ErasureState("idle", self._texts.problem(error)))
            return
        await self._forget_all(asked)
        self.state.set(ErasureState("done"))

    async def dismiss(self) -> None:
        """Forgets what was said about the last try."""
        if self.state.value.status != "asking":
            self.state.set(ErasureState())

    def _ended(self) -> None:
        if self.state.value.status != "asking":
            self._tasks.start(self._go_on())

    async def _go_on(self) -> None:
        raw = await self._shelf.read(ASKED_KEY)
        if raw is not None:
            log.info("An erasure that was asked for is completed")
            await self._forget_all(msgspec.json.decode(raw, type=Asked))

    async def _forget_all(self, asked: Asked) -> None:
        for forget in self._forget:
            await forget()
        await self._database.write(lambda connection: _forget_rows(connection, asked))
        await self._database.scrub()
        log.info("The car has forgotten an account")


def _forget_rows(connection: sqlite3.Connection, asked: Asked) -> None:
    """Every row that names the account, in whatever scope, so also that it was asked; and the shared ones."""
    for scope in SHARED_SCOPES:
        connection.execute("DELETE FROM documents WHERE scope = ?", (scope,))
    for trace in filter(None, (asked.account_id, asked.email)):
        connection.execute(
            "DELETE FROM documents WHERE instr(name, ?) OR instr(value, ?)", (trace, trace.encode())
        )
        connection.execute(
            "DELETE FROM outbox WHERE instr(stream, ?) OR instr(payload, ?)", (trace, trace.encode())
        )
