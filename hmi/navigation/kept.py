"""Places and the running journey of the driver, kept over a power cut."""

import logging

import msgspec

from hmi.shelf import Shelf
from maps.protocol import Place, Profile

log = logging.getLogger(__name__)

RECENT_MAX = 20
PLACES_KEY = "navigation.places"
JOURNEY_KEY = "navigation.journey"


class KeptPlaces(msgspec.Struct, frozen=True, kw_only=True):
    """Home, work and the last destinations, newest first.

    Attributes:
        owner: e-mail of the signed-in driver they belong to, empty for places kept without signing in.
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

    async def places(self) -> KeptPlaces:
        """The kept places."""
        return await self._read(PLACES_KEY, KeptPlaces) or KeptPlaces()

    async def keep_places(self, places: KeptPlaces) -> None:
        """Raises `CarError` when it cannot be written."""
        await self._shelf.write(PLACES_KEY, msgspec.json.encode(places))

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
