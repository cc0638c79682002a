"""What the screen sees of media."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

MediaStatus = Literal["scanning", "empty", "ready"]


@dataclass(frozen=True)
class Track:
    """One audio file. `artist` is empty where the file's name does not tell it; `album` is its folder."""

    path: Path
    title: str
    artist: str = ""
    album: str = ""


@dataclass(frozen=True)
class MediaState:
    """What can be played and what plays.

    Attributes:
        tracks: all found, in the order they are played.
        index: the track that plays or would play, -1 without tracks.
        volume: 0 to 1 as set; `ducked` while the voice speaks over it.
        problem: one sentence when a folder or a file cannot be read, else empty.
    """

    status: MediaStatus = "scanning"
    tracks: tuple[Track, ...] = ()
    index: int = -1
    playing: bool = False
    volume: float = 0.5
    ducked: bool = False
    problem: str = ""

    @property
    def track(self) -> Track | None:
        """The track at `index`."""
        return self.tracks[self.index] if 0 <= self.index < len(self.tracks) else None
