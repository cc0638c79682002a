"""Messages the services would not take: their text waits for its driver, and so does the news (VOI-6)."""

import msgspec

from hmi.messages.model import Draft
from hmi.shelf import Shelf


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """A message that was refused.

    Attributes:
        key: of the entry that carried it, so that it counts once.
        draft: what was dictated.
        code, message: of the refusal.
    """

    key: str
    draft: Draft
    code: str
    message: str


class Refusals:
    """The refusals of each account, oldest first; durable when a call has returned.

    Args:
        shelf: one document a driver.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def of(self, account_id: str) -> tuple[Refusal, ...]:
        """Those the driver has not dealt with. Raises `CarError` when the disk fails."""
        raw = await self._shelf.read(_key(account_id))
        try:
            return () if raw is None else msgspec.json.decode(raw, type=tuple[Refusal, ...])
        except msgspec.DecodeError:
            return ()

    async def add(self, account_id: str, refusal: Refusal) -> None:
        """Keeps one more; one that is known is kept once."""
        before = await self.of(account_id)
        if refusal.key not in (one.key for one in before):
            await self._write(account_id, (*before, refusal))

    async def finish(self, account_id: str, key: str) -> tuple[Refusal, ...]:
        """The driver has dealt with the one called `key`, if there is one; returns what is left."""
        before = await self.of(account_id)
        left = tuple(one for one in before if one.key != key)
        if left != before:
            await self._write(account_id, left)
        return left

    async def forget(self, account_id: str) -> None:
        """Forgets those of an account."""
        await self._write(account_id, ())

    async def _write(self, account_id: str, refusals: tuple[Refusal, ...]) -> None:
        await self._shelf.write(_key(account_id), msgspec.json.encode(refusals) if refusals else None)


def _key(account_id: str) -> str:
    return f"refused.{account_id}"
