"""The privacy level of this car: chosen by the driver, kept, strict until it is known (PRV-1)."""

import logging
from typing import get_args

import msgspec

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.shelf import Shelf
from online.contract.availability import PrivacyLevel

log = logging.getLogger(__name__)

LEVEL_KEY = "level"
LEVELS: tuple[PrivacyLevel, ...] = get_args(PrivacyLevel)
"""From the strictest to the most open."""
UNTOUCHED: PrivacyLevel = "full"
"""Of a car in which nobody has chosen yet; what needs a consent still waits for it (PRV-2)."""


class PrivacyService:
    """Keeps the level.

    Attributes:
        level: holds from the moment it is chosen; *maximum* until `start` has read what was kept.

    Args:
        shelf: keeps it.
    """

    def __init__(self, shelf: Shelf) -> None:
        self.level: Observable[PrivacyLevel] = Observable("maximum")
        self._shelf = shelf
        self._wanted: PrivacyLevel = "maximum"

    async def start(self) -> None:
        """Takes over what was kept. What cannot be read or understood counts as the strictest level."""
        try:
            raw = await self._shelf.read(LEVEL_KEY)
            self.level.set(UNTOUCHED if raw is None else msgspec.json.decode(raw, type=PrivacyLevel))
        except (CarError, msgspec.DecodeError) as error:
            log.warning("The privacy level is not known, so nothing leaves the car: %s", error)

    async def stop(self) -> None:
        """Ends nothing: the level holds to the last request."""

    async def choose(self, level: PrivacyLevel) -> None:
        """Changes the level: a stricter one holds at once, a more open one once it is kept and still wanted.

        Raises:
            ValueError: there is no such level.
            CarError: it could not be kept; a stricter one then holds for this drive.
        """
        stricter = LEVELS.index(level) < LEVELS.index(self.level.value)
        self._wanted = level
        if stricter:
            self.level.set(level)
        await self._shelf.write(LEVEL_KEY, msgspec.json.encode(level))
        if self._wanted == level:
            self.level.set(level)
