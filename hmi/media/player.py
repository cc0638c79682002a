"""What makes sound; the car's own is `hmi.qt.player`, on Qt Multimedia."""

from pathlib import Path
from typing import Protocol

import msgspec

from hmi.topic import Topic


class Progress(msgspec.Struct, frozen=True):
    """How far a sound has come, in seconds; `duration` is 0 for a stream."""

    position: float = 0.0
    duration: float = 0.0


class Player(Protocol):
    """One thing that plays one sound at a time; no call ever waits.

    Attributes:
        ended: told with True when a sound was played to its end, with False when it cannot be played.
        progress: told about twice a second while sound is really made.
    """

    @property
    def ended(self) -> Topic[bool]:
        """See the class."""
        ...

    @property
    def progress(self) -> Topic[Progress]:
        """See the class."""
        ...

    def play(self, source: Path | str, at_seconds: float = 0.0) -> None:
        """Plays a file, or a stream by its address, from `at_seconds`."""
        ...

    def pause(self) -> None:
        """Halts where it is."""
        ...

    def resume(self) -> None:
        """Goes on where it was halted."""
        ...

    def stop(self) -> None:
        """Ends the sound."""
        ...

    def seek(self, seconds: float) -> None:
        """Goes to that place of a file."""
        ...

    def set_volume(self, volume: float, factor: float = 1.0) -> None:
        """Loudness 0 to 1 as people hear it, and a factor on the samples, which ducks."""
        ...

    def close(self) -> None:
        """Ends it for good."""
        ...
