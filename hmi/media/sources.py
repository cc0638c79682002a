"""The sources with files: the car's own music folder and the drives that are plugged in (MED-1)."""

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

import msgspec
from msgspec.structs import replace

from chassis.observable import Observable
from hmi.media import library, tags
from hmi.media.model import DEVICE, Source, Track
from hmi.tasks import Tasks
from hmi.texts import Texts

log = logging.getLogger(__name__)

Drives = Callable[[], tuple[Path, ...]]
LOOK_SECONDS = 2.0
"""How soon a drive that is plugged in or pulled out is noticed."""
BATCH = 100
"""Files whose tags are read before the screen sees them."""


class Place(msgspec.Struct, frozen=True):
    """A folder of a source."""

    id: str
    folder: Path


class Sources:
    """Finds files and their tags, and notices drives that come and go.

    A source shows its files by name at once; tags follow, and damaged files leave.

    Args:
        folder: the driver's music; it need not exist.
        drives: finds the drives that are plugged in; called in a thread.
        read: reads the tags of a file; called in a thread.

    Attributes:
        state: this device, then the drives by name.
    """

    def __init__(
        self,
        folder: Path,
        texts: Texts,
        drives: Drives = tuple,
        read: tags.Reader = tags.read,
        look_seconds: float = LOOK_SECONDS,
    ) -> None:
        self.state: Observable[tuple[Source, ...]] = Observable((Source(DEVICE, "device"),))
        self._folder = folder
        self._texts = texts
        self._drives = drives
        self._read = read
        self._look_seconds = look_seconds
        self._scans: dict[str, asyncio.Task[None]] = {}
        self._tasks = Tasks("media files")

    async def start(self) -> None:
        """Begins to look for files and drives."""
        self._tasks.start(self._watch())

    async def stop(self) -> None:
        """Looks no more."""
        await self._tasks.stop()

    async def scan(self) -> None:
        """Looks at every file again, and returns when all tags were read."""
        places = await self._places()
        self._show(places)
        for place in places:
            self._scan(place)
        await asyncio.gather(*self._scans.values(), return_exceptions=True)

    async def _watch(self) -> None:
        while True:
            places = await self._places()
            known = {source.id for source in self.state.value if source.id in self._scans}
            self._show(places)
            for place in places:
                if place.id not in known:
                    self._scan(place)
            await asyncio.sleep(self._look_seconds)

    async def _places(self) -> list[Place]:
        drives = await asyncio.to_thread(self._drives)
        return [Place(DEVICE, self._folder), *(Place(f"usb:{drive.name}", drive) for drive in drives)]

    def _show(self, places: list[Place]) -> None:
        """Sources that are there now; those that are gone take their scan with them."""
        before = {source.id: source for source in self.state.value}
        for gone in set(self._scans) - {place.id for place in places}:
            self._scans.pop(gone).cancel()
        self.state.set(tuple(before.get(place.id) or _new(place) for place in places))

    def _scan(self, place: Place) -> None:
        if (running := self._scans.get(place.id)) is not None:
            running.cancel()
        self._scans[place.id] = self._tasks.start(self._fill(place))

    async def _fill(self, place: Place) -> None:
        try:
            found = await asyncio.to_thread(library.scan, place.folder)
        except OSError as error:
            log.info("%s cannot be read: %s", place.folder, error)
            problem = self._texts("media.folder_unreadable")
            self._change(place.id, status="empty", tracks=(), skipped=0, problem=problem)
            return
        known = self._tracks(place.id)
        if tuple(track.path for track in known) != tuple(track.path for track in found):
            self._change(place.id, tracks=found)
        good: list[Track] = []
        for start in range(0, len(found), BATCH):
            batch = found[start : start + BATCH]
            good += await asyncio.to_thread(self._complete, batch)
            rest = found[start + BATCH :]
            done = not rest
            self._change(
                place.id,
                tracks=(*good, *rest),
                skipped=start + len(batch) - len(good),
                status=("ready" if good else "empty") if done else "scanning",
                problem="",
            )
        if not found:
            self._change(place.id, status="empty", tracks=(), skipped=0, problem="")

    def _complete(self, batch: tuple[Track, ...]) -> list[Track]:
        return [track for track in map(self._read, batch) if track is not None]

    def _tracks(self, source_id: str) -> tuple[Track, ...]:
        return next((source.tracks for source in self.state.value if source.id == source_id), ())

    def _change(self, source_id: str, **fields: object) -> None:
        self.state.set(
            tuple(
                replace(source, **fields) if source.id == source_id else source for source in self.state.value
            )
        )


def _new(place: Place) -> Source:
    if place.id == DEVICE:
        return Source(DEVICE, "device")
    return Source(place.id, "usb", place.folder.name)
