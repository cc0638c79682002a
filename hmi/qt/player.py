"""Sound through Qt Multimedia, in a thread of its own and loaded when the first sound is played.

Qt's player waits for its network and its decoder inside `stop` and `setSource`, without end when a stream
stalls. Here it lives in a thread that runs Qt's loop and no Python: every call is queued, none is waited for.
"""

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Q_ARG, QLoggingCategory, QMetaObject, QObject, Qt, QThread, QUrl, Signal, Slot

from hmi.media.player import Progress
from hmi.topic import Topic

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

log = logging.getLogger(__name__)

QUIT_MS = 3000
"""How long the thread may take to end with the program."""


class _Maker(QObject):
    """Makes the player inside its thread, where its timers belong."""

    made = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.player: QMediaPlayer | None = None
        self.output: QAudioOutput | None = None

    @Slot()
    def make(self) -> None:
        """Makes both and says so."""
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self.output, self.player = QAudioOutput(), QMediaPlayer()
        self.player.setAudioOutput(self.output)
        self.made.emit()

    @Slot()
    def drop(self) -> None:
        """Ends both, then the thread."""
        for thing in (self.player, self.output):
            if thing is not None:
                thing.deleteLater()
        QThread.currentThread().quit()


class QtPlayer(QObject):
    """A `hmi.media.player.Player` on the machine's loudspeaker.

    Attributes:
        ended: see `hmi.media.player.Player`.
        progress: see `hmi.media.player.Player`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ended: Topic[bool] = Topic()
        self.progress: Topic[Progress] = Topic()
        self._loudness = (0.5, 1.0)
        self._wanted = QUrl()
        self._shown = QUrl()
        self._position = self._duration = 0
        self._start_at = 0
        self._over = False
        self._halted = False
        self._thread: QThread | None = None
        self._maker: _Maker | None = None

    def play(self, source: Path | str, at_seconds: float = 0.0) -> None:
        """Plays a file, or a stream by its address, from `at_seconds`."""
        url = QUrl.fromLocalFile(str(source)) if isinstance(source, Path) else QUrl(source)
        self._wanted, self._start_at = url, round(at_seconds * 1000)
        self._halted = self._over = False
        self._position = self._duration = 0
        if self._maker is None:
            self._begin()
            return
        self._tell("stop")
        self._tell("setSource", Q_ARG(QUrl, QUrl()))
        self._tell("setSource", Q_ARG(QUrl, url))
        self._tell("play")

    def pause(self) -> None:
        """Halts where it is."""
        self._halted = True
        self._tell("pause")

    def resume(self) -> None:
        """Goes on where it was halted."""
        self._halted = False
        self._tell("play")

    def stop(self) -> None:
        """Ends the sound and lets go of its file."""
        self._wanted = QUrl()
        self._tell("stop")
        self._tell("setSource", Q_ARG(QUrl, QUrl()))

    def seek(self, seconds: float) -> None:
        """Goes to that place of a file."""
        self._tell("setPosition", Q_ARG("qlonglong", round(seconds * 1000)))

    def set_volume(self, volume: float, factor: float = 1.0) -> None:
        """Loudness 0 to 1 as people hear it, and a factor on the samples, which ducks."""
        self._loudness = (volume, factor)
        if self._maker is not None and self._maker.output is not None:
            loud = _amplitude(volume) * factor
            _queue(self._maker.output, "setVolume", Q_ARG("float", loud))

    def close(self) -> None:
        """Ends the thread; nothing is played afterwards."""
        thread, maker = self._thread, self._maker
        if thread is None or maker is None:
            return
        self.stop()
        _queue(maker, "drop")
        if not thread.wait(QUIT_MS):
            log.warning("The sound did not end within %d ms", QUIT_MS)
            thread.setParent(None)  # ends with the process
            return
        self._thread = self._maker = None

    def _begin(self) -> None:
        QLoggingCategory.setFilterRules("qt.multimedia.ffmpeg*=false")
        self._thread = QThread()
        self._thread.setObjectName("sound")
        self._maker = _Maker()
        self._maker.made.connect(self._made)
        self._maker.moveToThread(self._thread)
        self._thread.start()
        _queue(self._maker, "make")

    @Slot()
    def _made(self) -> None:
        player = self._maker.player if self._maker is not None else None
        if player is None:
            return
        player.mediaStatusChanged.connect(self._status_changed)
        player.sourceChanged.connect(self._source_changed)
        player.positionChanged.connect(self._position_changed)
        player.durationChanged.connect(self._duration_changed)
        player.errorOccurred.connect(self._failed)
        self.set_volume(*self._loudness)
        if not self._wanted.isEmpty():
            self._tell("setSource", Q_ARG(QUrl, self._wanted))
            self._tell("pause" if self._halted else "play")

    def _tell(self, name: str, *arguments: Any) -> None:
        if self._maker is not None and self._maker.player is not None:
            _queue(self._maker.player, name, *arguments)

    @Slot(QUrl)
    def _source_changed(self, url: QUrl) -> None:
        self._shown = url

    def _status_changed(self, status: Any) -> None:
        if self._stale():
            return
        match status.name:
            case "LoadedMedia" | "BufferedMedia" | "BufferingMedia" if self._start_at:
                self.seek(self._start_at / 1000)
                self._start_at = 0
            case "EndOfMedia":
                self._end(to_the_end=True)
            case "InvalidMedia":
                self._end(to_the_end=False)

    def _failed(self, error: Any, message: str) -> None:
        """The decoder gave up; Qt would go on trying for ever."""
        if not self._stale() and not self._over and error.name != "NoError":
            log.info("A sound could not be played: %s", message)
            self._end(to_the_end=False)

    @Slot("qlonglong")
    def _position_changed(self, milliseconds: int) -> None:
        if not self._stale() and not self._over and milliseconds // 500 != self._position // 500:
            self._position = milliseconds
            self._publish()

    @Slot("qlonglong")
    def _duration_changed(self, milliseconds: int) -> None:
        if not self._stale() and not self._over:
            self._duration = milliseconds
            self._publish()

    def _publish(self) -> None:
        self.progress.publish(Progress(self._position / 1000, max(0, self._duration) / 1000))

    def _end(self, *, to_the_end: bool) -> None:
        if self._over:
            return
        self._over = True
        if not to_the_end:
            self._tell("stop")
        self.ended.publish(to_the_end)

    def _stale(self) -> bool:
        """Whether what was just told is of the sound before."""
        return self._wanted.isEmpty() or (self._shown != self._wanted and not self._shown.isEmpty())


def _queue(target: QObject, name: str, *arguments: Any) -> None:
    QMetaObject.invokeMethod(target, name, Qt.ConnectionType.QueuedConnection, *arguments)


def _amplitude(volume: float) -> float:
    """The factor on the samples for a loudness as people hear it."""
    from PySide6.QtMultimedia import QtAudio

    scale = QtAudio.VolumeScale
    return QtAudio.convertVolume(volume, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
