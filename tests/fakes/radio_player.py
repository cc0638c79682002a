"""A player that keeps what it was told, and plays when a test says so."""

from pathlib import Path

from hmi.media.player import Progress
from hmi.topic import Topic


class Recorder:
    """Stands for `hmi.qt.player.QtPlayer`."""

    def __init__(self) -> None:
        self.ended: Topic[bool] = Topic()
        self.progress: Topic[Progress] = Topic()
        self.told: list[str] = []
        self.loudness = (0.0, 0.0)

    def play(self, source: Path | str, at_seconds: float = 0.0) -> None:
        name = source.name if isinstance(source, Path) else "stream"
        self.told.append(f"play {name}" + (f" at {at_seconds:g}" if at_seconds else ""))

    def pause(self) -> None:
        self.told.append("pause")

    def resume(self) -> None:
        self.told.append("resume")

    def stop(self) -> None:
        self.told.append("stop")

    def seek(self, seconds: float) -> None:
        self.told.append(f"seek {seconds:g}")

    def set_volume(self, volume: float, factor: float = 1.0) -> None:
        self.loudness = (round(volume, 3), factor)

    def close(self) -> None:
        self.told.append("close")

    def sound(self, seconds: float = 1.0) -> None:
        """Sound is made."""
        self.progress.publish(Progress(seconds, 60.0))
