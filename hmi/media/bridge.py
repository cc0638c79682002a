"""Media as QML sees it."""

from typing import TYPE_CHECKING, cast

import msgspec
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.media.browse import By, groups, members
from hmi.media.model import MediaState, Source, Track
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel, SnapshotListModel
from hmi.qt.tasks import TaskRunner

if TYPE_CHECKING:
    from hmi.media.service import MediaService

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(MediaState)


class Row(msgspec.Struct, frozen=True):
    """One line of a source's list: a file, or files under one name (`count` above 0)."""

    title: str
    about: str = ""
    count: int = 0
    path: str = ""


@QmlElement
@QmlSingleton
class Media(Bridge):
    """What can be played, what plays, and the files of the source that is looked at.

    Signals:
        trackChanged: another file or station is the current one, or what is told of it.
        playingChanged: it plays, or does not; or why there is silence.
        libraryChanged: what was found, or a problem with it.
        volumeChanged: the loudness that was set.
        progressChanged: how far the file has come.
        listChanged: which source, and which of its lists, is looked at.
    """

    trackChanged = Signal()
    playingChanged = Signal()
    libraryChanged = Signal()
    volumeChanged = Signal()
    progressChanged = Signal()
    listChanged = Signal()

    index = _shown(int, lambda s: s.index, trackChanged)
    title = _shown(str, lambda s: _title(s), trackChanged)
    detail = _shown(str, lambda s: _detail(s), trackChanged)
    cover = _shown(QUrl, lambda s: QUrl.fromLocalFile(s.cover) if s.cover else QUrl(), trackChanged)
    source = _shown(str, lambda s: s.source, trackChanged)
    sourceName = _shown(str, lambda s: s.source.partition(":")[2], trackChanged)
    stationId = _shown(str, lambda s: s.station.id if s.station else "", trackChanged)
    path = _shown(str, lambda s: str(s.track.path) if s.track and not s.station else "", trackChanged)
    playing = _shown(bool, lambda s: s.playing, playingChanged)
    activity = _shown(str, lambda s: s.activity, playingChanged)
    problem = _shown(str, lambda s: s.problem, libraryChanged)
    count = _shown(int, lambda s: len(s.tracks), trackChanged)
    canSkip = _shown(bool, lambda s: s.station is not None or len(s.tracks) > 1, trackChanged)
    volume = _shown(float, lambda s: s.volume, volumeChanged)

    def __init__(self, service: "MediaService", runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._looked_at = ""
        self._by: By = "songs"
        self._group: str | None = None
        self._rows: SnapshotListModel[Row] = SnapshotListModel(
            Row, lambda row: (row.path, row.title), None, self
        )
        self._sources = DataclassListModel(
            Source,
            lambda source: source.id,
            {
                "sourceId": lambda source: source.id,
                "tracks": lambda source: len(source.tracks),
            },
            self,
        )
        self.subscribe(service.state, self._fill)
        self.follow(
            service.state,
            (
                (
                    lambda s: (s.index, s.track, s.station, s.told, s.cover, s.source, len(s.tracks)),
                    self.trackChanged,
                ),
                (lambda s: (s.playing, s.activity), self.playingChanged),
                (lambda s: (s.problem, s.sources), self.libraryChanged),
                (lambda s: s.volume, self.volumeChanged),
            ),
        )
        self.follow(service.progress, ((lambda p: p, self.progressChanged),))

    @property
    def state(self) -> MediaState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(QObject, constant=True)
    def sources(self) -> QObject:
        """Where sound comes from: ``sourceId``, ``kind``, ``name``, ``tracks`` (their number)."""
        return self._sources

    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        """The list that is looked at: ``title``, ``about``, ``count``, ``path``."""
        return self._rows

    @Property(float, notify=progressChanged)
    def position(self) -> float:
        """Seconds into the file."""
        return self._service.progress.value.position

    @Property(float, notify=progressChanged)
    def duration(self) -> float:
        """Seconds of the file, 0 for a station."""
        return self._service.progress.value.duration

    @Property(str, notify=listChanged)
    def by(self) -> str:
        """How the files are listed: ``songs``, ``artists``, ``albums`` or ``folders``."""
        return self._by

    @Property(str, notify=listChanged)
    def group(self) -> str:
        """The artist, album or folder that is open."""
        return self._group or ""

    @Property(bool, notify=listChanged)
    def grouped(self) -> bool:
        """Whether one is open."""
        return self._group is not None

    @Property(str, notify=libraryChanged)
    def status(self) -> str:
        """Of the source that is looked at: ``scanning``, ``empty`` or ``ready``; ``gone`` when pulled out."""
        source = self.state.of(self._looked_at)
        return source.status if source else "gone"

    @Property(int, notify=libraryChanged)
    def skipped(self) -> int:
        """Damaged files of the source that is looked at."""
        source = self.state.of(self._looked_at)
        return source.skipped if source else 0

    @Property(str, notify=libraryChanged)
    def sourceProblem(self) -> str:
        """Why the source that is looked at cannot be read, else empty."""
        source = self.state.of(self._looked_at)
        return source.problem if source else ""

    @Slot(str)
    def look(self, source_id: str) -> None:
        """Looks at the files of a source."""
        if source_id != self._looked_at:
            self._looked_at, self._group = source_id, None
            self._show_list()
            self.libraryChanged.emit()

    @Slot(str)
    def listBy(self, by: str) -> None:
        """Lists them by ``songs``, ``artists``, ``albums`` or ``folders``."""
        if by in ("songs", "artists", "albums", "folders"):
            self._by, self._group = cast(By, by), None
            self._show_list()

    @Slot(str)
    def openGroup(self, name: str) -> None:
        """Opens an artist, album or folder."""
        self._group = name
        self._show_list()

    @Slot()
    def closeGroup(self) -> None:
        """Back to all of them."""
        self._group = None
        self._show_list()

    @Slot(int)
    def activate(self, row: int) -> None:
        """Opens the group of that row, or plays from there."""
        rows = self._rows.rows
        if not 0 <= row < len(rows):
            return
        if rows[row].count:
            self.openGroup(rows[row].title)
        else:
            self._runner.run(self._service.play_files(self._looked_at, self._listed(), row))

    @Slot()
    def toggle(self) -> None:
        """Plays or halts."""
        self._runner.run(self._service.toggle())

    @Slot()
    def next(self) -> None:
        """The next file or station."""
        self._runner.run(self._service.next())

    @Slot()
    def previous(self) -> None:
        """The file or station before."""
        self._runner.run(self._service.previous())

    @Slot(float)
    def seek(self, seconds: float) -> None:
        """Goes to that place of the file."""
        self._runner.run(self._service.seek(seconds))

    @Slot()
    def scan(self) -> None:
        """Looks for files again."""
        self._runner.run(self._service.scan())

    def _fill(self, state: MediaState) -> None:
        if self._sources.rows != state.sources:
            before = {source.id: source for source in self._sources.rows}.get(self._looked_at)
            self._sources.replace(state.sources)
            if state.of(self._looked_at) != before:
                self._show_list()

    def _listed(self) -> tuple[Track, ...]:
        source = self.state.of(self._looked_at)
        tracks = source.tracks if source else ()
        return tracks if self._group is None else members(tracks, self._by, self._group)

    def _show_list(self) -> None:
        tracks = self._listed()
        if self._group is None and self._by != "songs":
            self._rows.replace([Row(group.name, count=group.count) for group in groups(tracks, self._by)])
        else:
            self._rows.replace([Row(track.title, _of(track), path=str(track.path)) for track in tracks])
        self.listChanged.emit()


def _title(state: MediaState) -> str:
    if state.station is not None:
        return state.station.name
    return state.track.title if state.track else ""


def _detail(state: MediaState) -> str:
    if state.station is not None:
        # Many stations say their own name first.
        told = state.told.removeprefix(state.station.name).lstrip(" -–—:|")
        return told or state.station.genre
    return _of(state.track) if state.track else ""


def _of(track: Track) -> str:
    return " · ".join(filter(None, (track.artist, track.album)))
