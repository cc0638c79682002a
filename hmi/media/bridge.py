"""Media as QML sees it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.media.model import MediaState, Track
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner

if TYPE_CHECKING:
    from hmi.media.service import MediaService

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(MediaState)


@QmlElement
@QmlSingleton
class Media(Bridge):
    """What can be played and what plays.

    Signals:
        trackChanged: another track is the current one.
        playingChanged: it plays, or does not.
        libraryChanged: what was found, or a problem with it.
        volumeChanged: the loudness that was set.
    """

    trackChanged = Signal()
    playingChanged = Signal()
    libraryChanged = Signal()
    volumeChanged = Signal()

    index = _shown(int, lambda s: s.index, trackChanged)
    title = _shown(str, lambda s: s.track.title if s.track else "", trackChanged)
    detail = _shown(str, lambda s: _detail(s.track), trackChanged)
    playing = _shown(bool, lambda s: s.playing, playingChanged)
    status = _shown(str, lambda s: s.status, libraryChanged)
    problem = _shown(str, lambda s: s.problem, libraryChanged)
    count = _shown(int, lambda s: len(s.tracks), libraryChanged)
    volume = _shown(float, lambda s: s.volume, volumeChanged)

    def __init__(self, service: "MediaService", runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._tracks = DataclassListModel(
            Track, lambda track: track.path, {"path": lambda track: str(track.path), "about": _detail}, self
        )
        self.subscribe(service.state, self._fill)
        self.follow(
            service.state,
            (
                (lambda s: (s.index, s.track), self.trackChanged),
                (lambda s: s.playing, self.playingChanged),
                (lambda s: (s.status, s.problem, len(s.tracks)), self.libraryChanged),
                (lambda s: s.volume, self.volumeChanged),
            ),
        )

    @property
    def state(self) -> MediaState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(QObject, constant=True)
    def tracks(self) -> QObject:
        """All that can be played: ``title``, ``artist``, ``album``, ``about``."""
        return self._tracks

    def _fill(self, state: MediaState) -> None:
        if self._tracks.rows != state.tracks:
            self._tracks.replace(state.tracks)

    @Slot()
    def toggle(self) -> None:
        """Plays or halts."""
        self._runner.run(self._service.toggle())

    @Slot()
    def next(self) -> None:
        """The next track."""
        self._runner.run(self._service.next())

    @Slot()
    def previous(self) -> None:
        """The track before."""
        self._runner.run(self._service.previous())

    @Slot(int)
    def select(self, index: int) -> None:
        """Plays the track in that row."""
        self._runner.run(self._service.select(index))

    @Slot()
    def scan(self) -> None:
        """Looks for files again."""
        self._runner.run(self._service.scan())


def _detail(track: Track | None) -> str:
    return " · ".join(filter(None, (track.artist, track.album))) if track else ""
