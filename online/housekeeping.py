"""Deletes what has run out, so that nothing is kept longer than it serves (PRV-2)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from online.database import STORAGE_ERRORS

EVERY_SECONDS = 3600

log = logging.getLogger(__name__)


class Purgeable(Protocol):
    """Something that holds rows with an end."""

    async def purge(self) -> None:
        """Deletes the rows whose end has come."""
        ...


async def keep_house(rooms: Sequence[Purgeable]) -> None:
    """Purges at the start and then every hour, until cancelled."""
    while True:
        for room in rooms:
            try:
                await room.purge()
            except STORAGE_ERRORS as error:
                log.warning("housekeeping put off: %s", getattr(error, "orig", error))
        await asyncio.sleep(EVERY_SECONDS)
