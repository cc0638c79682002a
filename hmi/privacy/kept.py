"""What is kept of each driver's consents, one document an account (PRV-2)."""

import logging

import msgspec

from hmi.shelf import Shelf
from online.contract.consents import Purpose

log = logging.getLogger(__name__)


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept for one account: the purposes agreed to, and the idempotency keys of what is under way."""

    given: tuple[Purpose, ...] = ()
    waiting: dict[Purpose, str] = {}

    def decided(self, purpose: Purpose, given: bool, key: str) -> "Kept":
        """The same once the driver has decided, on its way under `key`."""
        others = tuple(one for one in self.given if one != purpose)
        return Kept(given=(*others, purpose) if given else others, waiting={**self.waiting, purpose: key})

    def arrived(self, key: str) -> "Kept":
        """The same without what was on its way under `key`."""
        waiting = {purpose: other for purpose, other in self.waiting.items() if other != key}
        return Kept(given=self.given, waiting=waiting)


class KeptConsents:
    """The documents; durable when a call has returned.

    Args:
        shelf: keeps them.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def of(self, account_id: str) -> Kept | None:
        """What is kept for an account; None for nothing that can be understood. Raises `CarError`."""
        raw = await self._shelf.read(_key(account_id))
        try:
            return None if raw is None else msgspec.json.decode(raw, type=Kept)
        except msgspec.DecodeError as error:
            log.warning("The consents are damaged, so none is given: %s", error)
            return None

    async def keep(self, account_id: str, kept: Kept) -> None:
        """Keeps what was decided. Raises `CarError`."""
        await self._shelf.write(_key(account_id), msgspec.json.encode(kept))

    async def forget(self, account_id: str) -> None:
        """Forgets it. Raises `CarError`."""
        await self._shelf.write(_key(account_id), None)


def _key(account_id: str) -> str:
    return f"consents.{account_id}"
