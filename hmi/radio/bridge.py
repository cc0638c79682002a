"""The directory of stations as QML sees it."""

from typing import TYPE_CHECKING, Literal, cast

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import SnapshotListModel
from hmi.qt.tasks import TaskRunner
from hmi.radio.directory import DirectoryState
from hmi.radio.stations import StationIndex, Wanted
from hmi.texts import Texts
from online.contract.radio import Station

if TYPE_CHECKING:
    from hmi.media.service import MediaService
    from hmi.radio.directory import StationDirectory

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(DirectoryState)
Tab = Literal["all", "favourites", "genres", "countries"]


class Choice(msgspec.Struct, frozen=True):
    """A genre or country to choose; `key` is the genre, or the country as ISO 3166-1 alpha-2."""

    key: str
    name: str


@QmlElement
@QmlSingleton
class Radio(Bridge):
    """Stations to choose from, searched and filtered.

    Signals:
        directoryChanged: the list, or whether it can be had.
        viewChanged: which tab, genre, country or words are looked for.
        favouritesChanged: the driver's favourites.
    """

    directoryChanged = Signal()
    viewChanged = Signal()
    favouritesChanged = Signal()

    loading = _shown(bool, lambda s: s.loading, directoryChanged)
    offline = _shown(bool, lambda s: s.network == "offline", directoryChanged)
    simulated = _shown(bool, lambda s: s.simulated, directoryChanged)
    total = _shown(int, lambda s: len(s.index.stations), directoryChanged)
    favouriteCount = _shown(int, lambda s: len(s.favourites), favouritesChanged)

    def __init__(
        self, directory: "StationDirectory", media: "MediaService", texts: Texts, runner: TaskRunner
    ) -> None:
        super().__init__()
        self._directory = directory
        self._media = media
        self._texts = texts
        self._runner = runner
        self._tab: Tab = "all"
        self._wanted = Wanted()
        self._found: tuple[Station, ...] = ()
        self._kept: frozenset[str] = frozenset()
        self._rows: SnapshotListModel[Station] = SnapshotListModel(
            Station,
            lambda station: station.id,
            {
                "stationId": lambda station: station.id,
                "about": self._about,
                "favourite": lambda station: station.id in self._kept,
            },
            self,
        )
        self._choices: SnapshotListModel[Choice] = SnapshotListModel(Choice, lambda row: row.key, None, self)
        self._looked_at: tuple[object, ...] = ()
        self._favourites = StationIndex()
        self.follow(
            directory.state,
            (
                (lambda s: (s.index, s.loading, s.network, s.simulated), self.directoryChanged),
                (lambda s: s.favourites, self.favouritesChanged),
            ),
        )
        self.subscribe(directory.state, self._fill)
        self.subscribe(texts.locale, lambda _locale: self._show())

    @property
    def state(self) -> DirectoryState:
        """The present state, for the properties."""
        return self._directory.state.value

    @Property(QObject, constant=True)
    def stations(self) -> QObject:
        """The stations found: ``stationId``, ``name``, ``about``, ``favourite``."""
        return self._rows

    @Property(QObject, constant=True)
    def choices(self) -> QObject:
        """The genres or countries to choose: ``key``, ``name``."""
        return self._choices

    @Property(str, notify=viewChanged)
    def tab(self) -> str:
        """``all``, ``favourites``, ``genres`` or ``countries``."""
        return self._tab

    @Property(str, notify=viewChanged)
    def query(self) -> str:
        """The words looked for."""
        return self._wanted.text

    @Property(str, notify=viewChanged)
    def chosen(self) -> str:
        """The genre or country that is open, in the driver's language; empty without one."""
        return self._wanted.genre or self._country(self._wanted.country)

    @Property(bool, notify=viewChanged)
    def choosing(self) -> bool:
        """Whether genres or countries are listed instead of stations."""
        return self._tab in ("genres", "countries") and not self.chosen and not self._wanted.text

    @Slot(str)
    def openTab(self, tab: str) -> None:
        """Looks at all stations, the favourites, the genres or the countries."""
        if tab in ("all", "favourites", "genres", "countries"):
            self._tab = cast(Tab, tab)
            self._look(Wanted(self._wanted.text))

    @Slot(str)
    def search(self, text: str) -> None:
        """Looks for words as they are typed."""
        self._look(replace(self._wanted, text=text))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Opens a genre or country; an empty key closes it."""
        field = "country" if self._tab == "countries" else "genre"
        self._look(Wanted(self._wanted.text, **{field: key}))  # type: ignore[arg-type]

    @Slot(str)
    def play(self, station_id: str) -> None:
        """Plays a station; the next ones are those of the list it was picked from."""
        station = self._directory.station(station_id)
        if station is not None:
            self._runner.run(self._media.play_station(station, self._found))

    @Slot(str)
    def toggleFavourite(self, station_id: str) -> None:
        """Keeps a station as favourite, or no longer."""
        playing = self._media.state.value.station
        station = self._directory.station(station_id)
        if station is None and playing is not None and playing.id == station_id:
            station = playing
        if station is not None:
            self._runner.run(self._directory.toggle_favourite(station))

    @Slot(str, result=bool)
    def isFavourite(self, station_id: str) -> bool:
        """Whether the driver has chosen it; ask again when ``favouritesChanged``."""
        return any(station.id == station_id for station in self.state.favourites)

    def _look(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._show()

    def _fill(self, state: DirectoryState) -> None:
        now = (state.index, state.favourites)
        if now != self._looked_at:
            self._looked_at = now
            self._favourites = StationIndex(state.favourites)
            self._kept = frozenset(station.id for station in state.favourites)
            self._show()

    def _show(self) -> None:
        state = self.state
        index = self._favourites if self._tab == "favourites" else state.index
        self._found = index.find(self._wanted)
        if self._rows.rows == self._found:
            self._rows.refresh()
        else:
            self._rows.replace(self._found)
        if self._tab == "countries":
            self._choices.replace([Choice(key, self._country(key)) for key in state.index.countries])
        else:
            self._choices.replace([Choice(genre, genre) for genre in state.index.genres])
        self.viewChanged.emit()

    def _about(self, station: Station) -> str:
        return " · ".join(filter(None, (station.genre, self._country(station.country))))

    def _country(self, code: str) -> str:
        return self._texts.country(code) if code else ""
