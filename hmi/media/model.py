"""What the screen sees of media."""

from pathlib import Path
from typing import Literal

import msgspec

from online.contract.radio import Station

MediaStatus = Literal["scanning", "empty", "ready"]
SourceKind = Literal["radio", "device", "usb"]
Activity = Literal["", "connecting", "buffering", "reconnecting"]
"""What a station does while it is to play and makes no sound yet, or no more."""

RADIO = "radio"
DEVICE = "device"


class Track(msgspec.Struct, frozen=True):
    """One audio file; what its tags do not tell comes from its name and folder. `seconds` is 0 if unknown."""

    path: Path
    title: str
    artist: str = ""
    album: str = ""
    seconds: float = 0.0


class Source(msgspec.Struct, frozen=True):
    """Where sound comes from.

    Attributes:
        id: ``radio``, ``device``, or ``usb:`` and the drive's name.
        name: of a drive; empty for the others, which the screen names in the driver's language.
        tracks: its files that can be read, in the order they are played.
        skipped: how many files were left out because they are damaged.
        problem: one sentence when it cannot be read, else empty.
    """

    id: str
    kind: SourceKind
    name: str = ""
    status: MediaStatus = "scanning"
    tracks: tuple[Track, ...] = ()
    skipped: int = 0
    problem: str = ""


class MediaState(msgspec.Struct, frozen=True):
    """What can be played and what plays.

    Attributes:
        sources: radio, this device, then the drives.
        source: id of the one that plays or played last, empty before the first.
        tracks: what is played one after the other, `index` the one that plays, -1 without any.
        station: the one that plays or would, None while it is a file.
        told: what the station says it plays.
        playing: whether the driver wants to hear it; `activity` is why there may be silence all the same.
        cover: file of the picture to show, empty without one.
        volume: 0 to 1 as set; `ducked` while the voice speaks over it, `muted` until the driver ends it.
        problem: one sentence when something cannot be played, else empty.
    """

    sources: tuple[Source, ...] = (Source(RADIO, "radio", status="ready"), Source(DEVICE, "device"))
    source: str = ""
    tracks: tuple[Track, ...] = ()
    index: int = -1
    station: Station | None = None
    told: str = ""
    playing: bool = False
    activity: Activity = ""
    cover: str = ""
    volume: float = 0.5
    ducked: bool = False
    muted: bool = False
    problem: str = ""

    @property
    def status(self) -> MediaStatus:
        """Of all files together."""
        files = [source for source in self.sources if source.kind != "radio"]
        if any(source.status == "scanning" for source in files):
            return "scanning"
        return "ready" if any(source.tracks for source in files) else "empty"

    @property
    def track(self) -> Track | None:
        """The file at `index`, None while a station plays."""
        return self.tracks[self.index] if 0 <= self.index < len(self.tracks) else None

    def of(self, source_id: str) -> Source | None:
        """The source of that id, None if it is not there (any more)."""
        return next((source for source in self.sources if source.id == source_id), None)
