"""Sound files through Qt Multimedia, loaded when the first file is played."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from hmi.topic import Topic

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer


class QtPlayer(QObject):
    """A `hmi.media.player.Player` on the machine's loudspeaker.

    Attributes:
        ended: see `hmi.media.player.Player`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ended: Topic[bool] = Topic()
        self._volume = 0.5
        self._player: QMediaPlayer | None = None
        self._output: QAudioOutput | None = None

    def play(self, path: Path) -> None:
        """Plays `path` from its beginning."""
        player = self._player or self._make()
        player.setSource(QUrl.fromLocalFile(str(path)))
        player.play()

    def pause(self) -> None:
        """Halts where it is."""
        if self._player is not None:
            self._player.pause()

    def resume(self) -> None:
        """Goes on where it was halted."""
        if self._player is not None:
            self._player.play()

    def stop(self) -> None:
        """Ends the file and lets go of it."""
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())

    def set_volume(self, volume: float) -> None:
        """Loudness 0 to 1 as people hear it."""
        self._volume = volume
        if self._output is not None:
            self._output.setVolume(_amplitude(volume))

    def _make(self) -> "QMediaPlayer":
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        output, player = QAudioOutput(self), QMediaPlayer(self)
        output.setVolume(_amplitude(self._volume))
        player.setAudioOutput(output)

        def watch(status: QMediaPlayer.MediaStatus) -> None:
            if status == QMediaPlayer.MediaStatus.EndOfMedia:
                self.ended.publish(True)
            elif status == QMediaPlayer.MediaStatus.InvalidMedia:
                self.ended.publish(False)

        player.mediaStatusChanged.connect(watch)
        self._player, self._output = player, output
        return player


def _amplitude(volume: float) -> float:
    """The factor on the samples for a loudness as people hear it."""
    from PySide6.QtMultimedia import QtAudio

    scale = QtAudio.VolumeScale
    return QtAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
