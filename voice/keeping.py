"""Keeping what was said, where the driver asked for it: the calls about recordings."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from chassis.clock import Clock
from chassis.errors import NotAvailable
from chassis.messages import Body
from voice.protocol import (
    Configure,
    DeleteRecordings,
    GetRecordings,
    PlayRecording,
    Recordings,
    Spoken,
)
from voice.recordings import RATE_HZ
from voice.recordings import Recordings as Folder

log = logging.getLogger(__name__)

Play = Callable[[bytes, int], Awaitable[Spoken]]
"""Plays samples of a rate, mono and 16 bit."""


class Keeper:
    """Keeps sentences of the driver named last, if that driver wants it.

    Args:
        folder: where recordings are; None keeps nothing at all.
        play: lets one be heard.
        tell: told the new list when one more was kept.
    """

    def __init__(self, folder: Folder | None, clock: Clock, play: Play, tell: Callable[[Body], None]) -> None:
        self._folder = folder
        self._clock = clock
        self._play = play
        self._tell = tell
        self._driver = ""
        self._keeps = False
        self._deleted = False

    def configure(self, call: Configure) -> None:
        """Whose sentences are kept from now on, if any.

        Their folder is made now: when it is gone later, the car has forgotten the driver, who may be named
        until the news comes.
        """
        self._driver, self._deleted = call.driver, False
        self._keeps = call.keep_recordings
        if self._keeps and self._driver and self._folder is not None:
            try:
                self._folder.begin(self._driver)
            except OSError as error:
                log.warning("Nothing can be kept of what is said: %s", error.strerror)

    async def heard(self, pcm: bytes) -> None:
        """Keeps a sentence (mono, 16 kHz, 16 bit) that has just been said."""
        driver, folder = self._driver, self._folder
        if not self._keeps or folder is None:
            return
        begin, self._deleted = self._deleted, False
        keep = partial(folder.keep, driver, pcm, self._clock.now(), begin=begin)
        if not await asyncio.to_thread(keep) or driver != self._driver:
            return
        if not self._keeps:  # withdrawn while it was written
            await self._delete([])
        self._tell(await self._listed())

    async def answer(self, call: GetRecordings | PlayRecording | DeleteRecordings) -> Body:
        """Does what is asked with the recordings of the driver.

        Raises:
            NotAvailable: ``recordings_unwritable``, they cannot be deleted.
        """
        match call:
            case PlayRecording():
                return await self._let_hear(call.name)
            case DeleteRecordings():
                await self._delete(call.names)
                self._deleted = self._deleted or not call.names
        return await self._listed()

    async def _let_hear(self, name: str) -> Spoken:
        folder = self._folder
        pcm = None if folder is None else await asyncio.to_thread(folder.read, self._driver, name)
        return Spoken(outcome="dropped") if pcm is None else await self._play(pcm, RATE_HZ)

    async def _delete(self, names: list[str]) -> None:
        if self._folder is None:
            return
        try:
            await asyncio.to_thread(_delete, self._folder, self._driver, names)
        except OSError as error:
            log.warning("Recordings could not be deleted: %s", error.strerror)
            raise NotAvailable(
                "recordings_unwritable", "The recordings cannot be deleted. Try again"
            ) from error

    async def _listed(self) -> Recordings:
        found = [] if self._folder is None else await asyncio.to_thread(self._folder.listed, self._driver)
        return Recordings(recordings=found)


def _delete(folder: Folder, driver: str, names: list[str]) -> None:
    if not names:
        folder.delete_all(driver)
    for name in names:
        folder.delete(driver, name)
