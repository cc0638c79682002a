"""What plays a file; the car's own is in `hmi.media.bridge`, on Qt Multimedia."""

from pathlib import Path
from typing import Protocol

from hmi.topic import Topic


class Player(Protocol):
    """One thing that plays one file at a time.

    Attributes:
        ended: told with True when a file was played to its end, with False when it cannot be played.
    """

    @property
    def ended(self) -> Topic[bool]:
        """See the class."""
        ...

    def play(self, path: Path) -> None:
        """Plays `path` from its beginning."""
        ...

    def pause(self) -> None:
        """Halts where it is."""
        ...

    def resume(self) -> None:
        """Goes on where it was halted."""
        ...

    def stop(self) -> None:
        """Ends the file."""
        ...

    def set_volume(self, volume: float) -> None:
        """Loudness 0 to 1 as people hear it."""
        ...


class SilentPlayer:
    """Plays nothing: for a car without sound, and until a real player is attached."""

    def __init__(self) -> None:
        self.ended: Topic[bool] = Topic()

    def play(self, path: Path) -> None:
        """Does nothing."""

    def pause(self) -> None:
        """Does nothing."""

    def resume(self) -> None:
        """Does nothing."""

    def stop(self) -> None:
        """Does nothing."""

    def set_volume(self, volume: float) -> None:
        """Does nothing."""
