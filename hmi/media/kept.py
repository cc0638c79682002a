"""What played, kept over a power cut and the end of the drive, so that it goes on by itself."""

import logging
from pathlib import Path

import msgspec

from hmi.media.model import MediaState
from hmi.media.player import Progress
from hmi.shelf import Shelf
from online.contract.radio import Station

log = logging.getLogger(__name__)

PLAYED_KEY = "played"


class Played(msgspec.Struct, frozen=True, kw_only=True):
    """The sound of the last moment.

    Attributes:
        path: of the file, empty for a station.
        position: seconds into the file.
        playing: whether it was heard.
    """

    source: str = ""
    station: Station | None = None
    path: str = ""
    position: float = 0.0
    playing: bool = False

    @property
    def file(self) -> Path | None:
        """The file, None for a station."""
        return Path(self.path) if self.path else None


def played(state: MediaState, progress: Progress) -> Played:
    """What is to be kept of `state`."""
    track = state.track if state.station is None else None
    return Played(
        source=state.source,
        station=state.station,
        path=str(track.path) if track is not None else "",
        position=progress.position if track is not None else 0.0,
        playing=state.playing,
    )


class PlayedShelf:
    """Reads and writes it; a damaged one counts as none."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def load(self) -> Played:
        """What was kept last."""
        raw = await self._shelf.read(PLAYED_KEY)
        try:
            return Played() if raw is None else msgspec.json.decode(raw, type=Played)
        except msgspec.DecodeError as error:
            log.warning("What played last is damaged and was left aside: %s", error)
            return Played()

    async def save(self, now: Played) -> None:
        """Raises `CarError` when it cannot be written."""
        await self._shelf.write(PLAYED_KEY, msgspec.json.encode(now))
