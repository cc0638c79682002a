"""Deletes what has run out, so that nothing is kept longer than it serves (PRV-2)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from online.database import STORAGE_ERRORS
from online.timekeeping import Timekeeper
from online.undisturbed import undisturbed

EVERY_SECONDS = 3600

log = logging.getLogger(__name__)


class Purgeable(Protocol):
    """Something that holds rows with an end."""

    async def purge(self) -> None:
        """Deletes the rows whose end has come."""
        ...


async def keep_house(rooms: Sequence[Purgeable], timekeeper: Timekeeper) -> None:
    """Purges at the start and then every hour while the clock is believed, until cancelled."""
    while True:
        await purge_all(rooms, timekeeper)
        await asyncio.sleep(EVERY_SECONDS)


async def purge_all(rooms: Sequence[Purgeable], timekeeper: Timekeeper) -> None:
    """Purges once, or not at all: what a wrong clock deletes is gone for good."""
    try:
        if not await undisturbed(timekeeper.is_believed()):
            return
    except STORAGE_ERRORS as error:
        log.warning("housekeeping put off: %s", getattr(error, "orig", error))
        return
    for room in rooms:
        try:
            await undisturbed(room.purge())
        except STORAGE_ERRORS as error:
            log.warning("housekeeping put off: %s", getattr(error, "orig", error))
