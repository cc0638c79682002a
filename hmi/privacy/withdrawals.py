"""Erasing what is kept for a purpose without a consent: noted first, so no power cut spares it (PRV-2)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Mapping

import msgspec

from chassis.errors import CarError
from hmi.shelf import Shelf
from online.contract.consents import Purpose

log = logging.getLogger(__name__)

OWED = "owed"

Eraser = Callable[[str], Awaitable[None]]
"""Erases what the car keeps of an account (its id) for one purpose. Raises `CarError` when that fails; may be
called for an account of which nothing is kept."""
type Debt = tuple[str, Purpose]
"""An account, and a purpose it consents to no more: what is kept for it is still to be erased."""


class Withdrawals:
    """What is to be erased, of whomever. Each call raises `CarError` when the memory fails.

    Args:
        shelf: keeps the debts in one document.
        erasers: of whoever keeps something in the car for a purpose.
    """

    def __init__(self, shelf: Shelf, erasers: Mapping[Purpose, Eraser]) -> None:
        self._shelf = shelf
        self._erasers = erasers
        self._one_at_a_time = asyncio.Lock()

    async def note(self, account_id: str, *purposes: Purpose) -> None:
        """Notes what is to be erased; durable on return."""
        new = [(account_id, purpose) for purpose in purposes if purpose in self._erasers]
        await self._change(lambda debts: (*debts, *new))

    async def cancel(self, account_id: str, purpose: Purpose) -> None:
        """It is allowed again, or was erased."""
        await self._change(lambda debts: (one for one in debts if one != (account_id, purpose)))

    async def forget(self, account_id: str) -> None:
        """Forgets what an account had withdrawn; all of theirs goes elsewhere."""
        await self._change(lambda debts: (one for one in debts if one[0] != account_id))

    async def erase(self, account_id: str, purpose: Purpose) -> None:
        """Erases it now. Raises `CarError` also when that fails; it stays noted."""
        if (erase := self._erasers.get(purpose)) is not None:
            await erase(account_id)
            await self.cancel(account_id, purpose)

    async def obey(self, account_id: str, allowed: Callable[[str, Purpose], bool]) -> None:
        """Erases all that is noted, and what is not `allowed` to be kept of an account, none if empty."""
        present = [(account_id, purpose) for purpose in self._erasers if account_id]
        for debt in dict.fromkeys((*present, *await self._debts())):
            if not allowed(*debt):
                try:
                    await self.erase(*debt)
                except CarError as error:
                    log.warning("What was kept for %s is still there: %s", debt[1], error)

    async def _change(self, change: Callable[[tuple[Debt, ...]], Iterable[Debt]]) -> None:
        async with self._one_at_a_time:
            before = await self._debts()
            after = tuple(dict.fromkeys(change(before)))
            if after != before:
                await self._shelf.write(OWED, msgspec.json.encode(after) if after else None)

    async def _debts(self) -> tuple[Debt, ...]:
        raw = await self._shelf.read(OWED)
        try:
            return () if raw is None else msgspec.json.decode(raw, type=tuple[Debt, ...])
        except msgspec.DecodeError as error:
            log.warning("What is to be erased is damaged: %s", error)
            return ()
