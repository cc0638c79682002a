"""The part of the `Navigation` bridge about places: search, the opened place, kept and nearby ones."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtPositioning import QGeoCoordinate

from hmi.navigation.model import NavigationState
from hmi.navigation.rows import LiveRow, PlaceRow, known, live_row, place_row
from hmi.qt.bridges import Bridge
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from maps.protocol import Place

if TYPE_CHECKING:
    from hmi.navigation.service import NavigationService

NO_PLACE = PlaceRow()
NOT_LIVE = LiveRow()


class SearchBridge(Bridge):
    """`opened...` describes the place whose card is shown; `openedId` is empty when there is none.

    Distances are metres, angles degrees clockwise from north, times minutes; -1 stands for an unknown number.
    """

    searchChanged = Signal()
    openedChanged = Signal()
    keptChanged = Signal()
    nearbyChanged = Signal()

    def __init__(self, service: "NavigationService", runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._opened: Place | None = None
        self._owner = ""
        self._results = DataclassListModel(PlaceRow, lambda row: row.place_id, parent=self)
        self._recent = DataclassListModel(PlaceRow, lambda row: row.place_id, parent=self)
        self._nearby = DataclassListModel(LiveRow, lambda row: row.place_id, parent=self)
        self.subscribe(service.state, self._fill_places)
        self.follow(
            service.state,
            [
                (lambda s: (s.search_text, s.search_status, s.search_problem), self.searchChanged),
                (lambda s: (s.home, s.work, s.home_minutes, s.work_minutes), self.keptChanged),
                (lambda s: (s.category, s.nearby_problem), self.nearbyChanged),
            ],
        )

    @property
    def _state(self) -> NavigationState:
        return self._service.state.value

    @property
    def _opened_row(self) -> PlaceRow:
        return place_row(self._opened) if self._opened else NO_PLACE

    @property
    def _opened_live(self) -> LiveRow:
        return next((row for row in self._nearby.rows if row.place_id == self._opened_row.place_id), NOT_LIVE)

    def _fill_places(self, state: NavigationState) -> None:
        if state.owner != self._owner:  # the next driver is not shown what the last one looked at
            self._owner = state.owner
            self._set_opened(None)
        self._results.replace([place_row(place) for place in state.results])
        self._recent.replace([place_row(place) for place in state.recent])
        live = [live_row(place, state.category) for place in state.nearby]
        if live != list(self._nearby.rows):
            self._nearby.replace(live)
            self.openedChanged.emit()

    searchText = Property(str, lambda self: self._state.search_text, notify=searchChanged)
    searchStatus = Property(str, lambda self: self._state.search_status, notify=searchChanged)
    searchProblem = Property(str, lambda self: self._state.search_problem, notify=searchChanged)
    results = Property(QObject, lambda self: self._results, constant=True)
    recent = Property(QObject, lambda self: self._recent, constant=True)

    openedId = Property(str, lambda self: self._opened_row.place_id, notify=openedChanged)
    openedName = Property(str, lambda self: self._opened_row.name, notify=openedChanged)
    openedDescription = Property(str, lambda self: self._opened_row.description, notify=openedChanged)
    openedKind = Property(str, lambda self: self._opened_row.kind, notify=openedChanged)
    openedFree = Property(int, lambda self: self._opened_live.free, notify=openedChanged)
    openedNearby = Property(bool, lambda self: bool(self._opened_live.place_id), notify=openedChanged)
    openedCapacity = Property(int, lambda self: self._opened_live.capacity, notify=openedChanged)
    openedMinutes = Property(int, lambda self: self._opened_live.minutes, notify=openedChanged)
    openedStale = Property(bool, lambda self: self._opened_live.stale, notify=openedChanged)
    openedSimulated = Property(bool, lambda self: self._opened_live.simulated, notify=openedChanged)
    openedDistance = Property(float, lambda self: self._opened_row.distance, notify=openedChanged)
    openedBearing = Property(float, lambda self: self._opened_row.bearing, notify=openedChanged)
    openedPosition = Property(QGeoCoordinate, lambda self: _where(self._opened_row), notify=openedChanged)

    homeName = Property(str, lambda self: _name(self._state.home), notify=keptChanged)
    workName = Property(str, lambda self: _name(self._state.work), notify=keptChanged)
    homeMinutes = Property(int, lambda self: known(self._state.home_minutes), notify=keptChanged)
    workMinutes = Property(int, lambda self: known(self._state.work_minutes), notify=keptChanged)

    category = Property(str, lambda self: self._state.category, notify=nearbyChanged)
    nearbyProblem = Property(str, lambda self: self._state.nearby_problem, notify=nearbyChanged)
    nearby = Property(QObject, lambda self: self._nearby, constant=True)

    @Slot(str)
    def search(self, text: str) -> None:
        """Searches for what stands in the field now."""
        self._runner.run(self._service.search(text))

    @Slot()
    def clearSearch(self) -> None:
        """Empties the search field."""
        self._runner.run(self._service.clear_search())

    @Slot(str)
    def showNearby(self, category: str) -> None:
        """Shows the places of a category on the map; empty hides them."""
        self._runner.run(self._service.show_nearby(category))

    @Slot(str)
    def openPlace(self, place_id: str) -> None:
        """Opens the card of a place that some list shows now."""
        self._set_opened(next((place for place in self._places() if place.id == place_id), None))

    @Slot()
    def closePlace(self) -> None:
        """Puts the card of the opened place away."""
        self._set_opened(None)

    @Slot()
    def keepAsHome(self) -> None:
        """Keeps the opened place as the driver's home."""
        if self._opened is not None:
            self._runner.run(self._service.keep("home", self._opened))

    @Slot()
    def keepAsWork(self) -> None:
        """Keeps the opened place as the driver's work."""
        if self._opened is not None:
            self._runner.run(self._service.keep("work", self._opened))

    @Slot()
    def goHome(self) -> None:
        """Plans the way home."""
        self._runner.run(self._service.go_home())

    @Slot()
    def goToWork(self) -> None:
        """Plans the way to work."""
        self._runner.run(self._service.go_work())

    def _set_opened(self, place: Place | None) -> None:
        if place != self._opened:
            self._opened = place
            self.openedChanged.emit()

    def _places(self) -> Iterable[Place]:
        state = self._state
        yield from state.results
        yield from state.recent
        yield from (live.place for live in state.nearby)
        yield from (place for place in (state.home, state.work) if place)


def _name(place: Place | None) -> str:
    return place.name if place else ""


def _where(row: PlaceRow) -> QGeoCoordinate:
    return QGeoCoordinate(row.latitude, row.longitude) if row.place_id else QGeoCoordinate()
