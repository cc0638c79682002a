"""Places and the running journey of the driver, kept over a power cut."""

import logging

import msgspec

from hmi.shelf import Shelf
from maps.protocol import Place, Profile

log = logging.getLogger(__name__)

RECENT_MAX = 20
PLACES_KEY = "navigation.places"
"""Of a guest; a user has their account behind it."""
OWNERS_KEY = "navigation.owners"
JOURNEY_KEY = "navigation.journey"


class KeptPlaces(msgspec.Struct, frozen=True, kw_only=True):
    """Home, work and the last destinations, newest first.

    Attributes:
        owner: account of the signed-in driver they belong to, empty for places kept without signing in.
    """

    home: Place | None = None
    work: Place | None = None
    recent: tuple[Place, ...] = ()
    owner: str = ""

    def visited(self, place: Place) -> "KeptPlaces":
        """The same with `place` as the newest destination."""
        others = tuple(other for other in self.recent if other.id != place.id)
        return msgspec.structs.replace(self, recent=(place, *others)[:RECENT_MAX])


class Journey(msgspec.Struct, frozen=True, kw_only=True):
    """Where guidance leads: the stops still ahead, the last is the destination."""

    stops: tuple[Place, ...]
    profile: Profile = "fastest"


class NavigationShelf:
    """Reads and writes what navigation keeps. A damaged value counts as none, and is logged."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def places(self, owner: str) -> KeptPlaces:
        """The kept places of `owner`, of a guest if it is empty.

        Who has none yet goes on with what the guest has kept, which is the guest's no more.
        """
        kept = await self._read(_key(owner), KeptPlaces) if owner else None
        if kept is not None:
            return kept
        first = await self._read(PLACES_KEY, KeptPlaces) or KeptPlaces()
        if not owner:
            return first if not first.owner else KeptPlaces()
        if first.owner not in ("", owner):
            return KeptPlaces(owner=owner)
        taken = msgspec.structs.replace(first, owner=owner)
        if first != KeptPlaces():
            await self.keep_places(taken)
            await self._shelf.write(PLACES_KEY, None)
        return taken

    async def keep_places(self, places: KeptPlaces) -> None:
        """Raises `CarError` when it cannot be written."""
        owners = await self._owners()
        if places.owner and places.owner not in owners:
            await self._shelf.write(OWNERS_KEY, msgspec.json.encode((*owners, places.owner)))
        await self._shelf.write(_key(places.owner), msgspec.json.encode(places))

    async def owners(self) -> tuple[str, ...]:
        """Whose places are kept, but for a guest's."""
        first = await self._read(PLACES_KEY, KeptPlaces)
        own = (first.owner,) if first is not None and first.owner else ()
        return (*own, *await self._owners())

    async def forget_places(self, owner: str) -> None:
        """Forgets the places of `owner`. Raises `CarError` when that cannot be written."""
        first = await self._read(PLACES_KEY, KeptPlaces)
        if first is not None and first.owner == owner:
            await self._shelf.write(PLACES_KEY, None)
        if owner:
            await self._shelf.write(_key(owner), None)
            rest = tuple(one for one in await self._owners() if one != owner)
            await self._shelf.write(OWNERS_KEY, msgspec.json.encode(rest))

    async def _owners(self) -> tuple[str, ...]:
        return await self._read(OWNERS_KEY, tuple[str, ...]) or ()

    async def journey(self) -> Journey | None:
        """The journey that was under way, None if there was none."""
        return await self._read(JOURNEY_KEY, Journey)

    async def keep_journey(self, journey: Journey | None) -> None:
        """Raises `CarError` when it cannot be written."""
        await self._shelf.write(JOURNEY_KEY, msgspec.json.encode(journey) if journey else None)

    async def _read[T](self, key: str, kind: type[T]) -> T | None:
        raw = await self._shelf.read(key)
        if raw is None:
            return None
        try:
            return msgspec.json.decode(raw, type=kind)
        except msgspec.DecodeError as error:
            log.warning("%s is damaged and was left aside: %s", key, error)
            return None


def _key(owner: str) -> str:
    return f"{PLACES_KEY}.{owner}" if owner else PLACES_KEY
