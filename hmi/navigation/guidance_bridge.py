"""The part of the `Navigation` bridge about driving: the choice between routes, guidance, the car."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QDateTime, QObject, Signal, Slot
from PySide6.QtPositioning import QGeoCoordinate

from chassis.clock import Clock
from hmi.navigation.model import CarPosition, NavigationState
from hmi.navigation.rows import LaneRow, RouteRow, lane_rows, route_row
from hmi.navigation.search_bridge import SearchBridge
from hmi.navigation.shape import Point, decode
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from maps.protocol import Guidance, Maneuver, Position, Route

if TYPE_CHECKING:
    from hmi.navigation.service import NavigationService

NO_GUIDANCE = Guidance("", Position(0.0, 0.0), 0.0, Maneuver("", "", 0, 0.0, 0.0), 0.0, 0.0, 0.0, "on_route")

DRIVEN_POINTS = 500
"""So much of the way behind the car is marked as driven: on a long route all of it would cost a frame."""


class GuidanceBridge(SearchBridge):
    """Routes to choose from, the one being followed and the next maneuver on it.

    Metres, seconds, km/h, degrees clockwise from north. Without guidance its properties are empty or zero.
    `routePath` is the shape of the selected route, else of the one being followed; `drivenPath` what of that
    lies behind the car.
    """

    planChanged = Signal()
    routeChanged = Signal()
    pathChanged = Signal()
    drivenChanged = Signal()
    carChanged = Signal()
    roadChanged = Signal()
    maneuverChanged = Signal()
    distancesChanged = Signal()
    arrivalChanged = Signal()

    def __init__(self, service: "NavigationService", runner: TaskRunner, clock: Clock) -> None:
        super().__init__(service, runner)
        self._clock = clock
        self._route: Route | None = None
        self._path: list[Point] = []
        paths = {"path": lambda row: coordinates(row.path)}
        self._routes = DataclassListModel(RouteRow, lambda row: row.route_id, paths, self)
        self._lanes = DataclassListModel(LaneRow, lambda row: row.number, parent=self)
        self.subscribe(service.state, self._fill_routes)
        self.subscribe(
            service.guidance, lambda g: self._lanes.replace(lane_rows(g.maneuver.lanes if g else ()))
        )
        self._follow_plan()
        self._follow_guidance()

    def _follow_plan(self) -> None:
        self.follow(
            self._service.state,
            [
                (lambda s: (route := _shown(s)) and route.id, self.pathChanged),
                (lambda s: s.destination, self.routeChanged),
                (lambda s: (s.plan_status, s.plan_problem, s.routes, s.selected), self.planChanged),
            ],
        )
        self.follow(self._service.position, [(lambda position: position, self.carChanged)])

    def _follow_guidance(self) -> None:
        self.follow(
            self._service.guidance,
            [
                (lambda g: g and (g.route_id, g.shape_index), self.drivenChanged),
                (lambda g: g and (g.street, g.speed_limit, g.state, g.estimated), self.roadChanged),
                (lambda g: g and (g.maneuver, g.then), self.maneuverChanged),
                (lambda g: g and (g.to_maneuver, g.left, g.seconds), self.distancesChanged),
                (lambda g: g and self._arrival(g), self.arrivalChanged),
            ],
        )

    def _fill_routes(self, state: NavigationState) -> None:
        if [row.route_id for row in self._routes.rows] != [route.id for route in state.routes]:
            self._routes.replace([route_row(route) for route in state.routes])
        if (route := _shown(state)) != self._route:
            self._route = route
            self._path = decode(route.shape) if route else []

    def _arrival(self, guidance: Guidance) -> datetime:
        """When the car arrives, to the nearest minute."""
        moment = self._clock.now() + timedelta(seconds=guidance.seconds + 30)
        return moment.replace(second=0, microsecond=0)

    @property
    def _now(self) -> Guidance:
        return self._service.guidance.value or NO_GUIDANCE

    @property
    def _car(self) -> CarPosition:
        return self._service.position.value

    @property
    def _driven(self) -> list[Point]:
        follows = self._route is not None and self._route.id == self._now.route_id
        end = self._now.shape_index + 1
        return self._path[max(0, end - DRIVEN_POINTS) : end] if follows else []

    # The choice between routes

    planStatus = Property(str, lambda self: self._state.plan_status, notify=planChanged)
    planProblem = Property(str, lambda self: self._state.plan_problem, notify=planChanged)
    planName = Property(str, lambda self: _goal(self._state.routes), notify=planChanged)
    routes = Property(QObject, lambda self: self._routes, constant=True)
    selected = Property(int, lambda self: self._state.selected, notify=planChanged)

    @Slot()
    def plan(self) -> None:
        """Plans routes to the opened place."""
        if self._opened is not None:
            self._runner.run(self._service.plan(self._opened))

    @Slot()
    def addStop(self) -> None:
        """Plans routes by way of the opened place."""
        if self._opened is not None:
            self._runner.run(self._service.plan(self._opened, add_stop=True))

    @Slot(int)
    def select(self, index: int) -> None:
        """Selects one of `routes`."""
        self._runner.run(self._service.select(index))

    @Slot()
    def dropPlan(self) -> None:
        """Forgets `routes`; guidance goes on."""
        self._runner.run(self._service.drop_plan())

    @Slot()
    def start(self) -> None:
        """Begins guidance on the selected route."""
        self._set_opened(None)
        self._runner.run(self._service.start_guidance())

    @Slot()
    def stop(self) -> None:
        """Ends guidance."""
        self._runner.run(self._service.stop_guidance())

    @Slot()
    def retry(self) -> None:
        """Tries again what failed."""
        self._runner.run(self._service.retry())

    # Guidance

    guiding = Property(bool, lambda self: self._state.destination is not None, notify=routeChanged)
    destination = Property(str, lambda self: _name(self._state), notify=routeChanged)
    destinationPosition = Property(
        QGeoCoordinate, lambda self: _goal_position(self._state), notify=pathChanged
    )
    routePath = Property(list, lambda self: coordinates(self._path), notify=pathChanged)
    drivenPath = Property(list, lambda self: coordinates(self._driven), notify=drivenChanged)

    maneuver = Property(str, lambda self: self._now.maneuver.type, notify=maneuverChanged)
    maneuverStreet = Property(str, lambda self: self._now.maneuver.street, notify=maneuverChanged)
    instruction = Property(str, lambda self: self._now.maneuver.instruction, notify=maneuverChanged)
    exit = Property(int, lambda self: self._now.maneuver.exit, notify=maneuverChanged)
    laneCount = Property(int, lambda self: len(self._now.maneuver.lanes), notify=maneuverChanged)
    then = Property(str, lambda self: self._now.then, notify=maneuverChanged)
    lanes = Property(QObject, lambda self: self._lanes, constant=True)
    toManeuver = Property(float, lambda self: self._now.to_maneuver, notify=distancesChanged)
    left = Property(float, lambda self: self._now.left, notify=distancesChanged)
    secondsLeft = Property(float, lambda self: self._now.seconds, notify=distancesChanged)
    arrival = Property(QDateTime, lambda self: _moment(self._arrival(self._now)), notify=arrivalChanged)
    progress = Property(str, lambda self: self._now.state, notify=roadChanged)
    street = Property(str, lambda self: self._now.street, notify=roadChanged)
    speedLimit = Property(float, lambda self: self._now.speed_limit, notify=roadChanged)

    # The car

    carPosition = Property(
        QGeoCoordinate,
        lambda self: QGeoCoordinate(self._car.latitude, self._car.longitude),
        notify=carChanged,
    )
    carHeading = Property(float, lambda self: self._car.heading, notify=carChanged)
    carSpeed = Property(float, lambda self: self._car.speed_kmh, notify=carChanged)
    carEstimated = Property(bool, lambda self: self._car.estimated, notify=carChanged)


def _shown(state: NavigationState) -> Route | None:
    """The route that the map shows: the selected one while there is a choice."""
    return state.routes[state.selected] if state.routes else state.route


def coordinates(points: Any) -> list[QGeoCoordinate]:
    """`points` (latitude, longitude) as QML has them."""
    return [QGeoCoordinate(latitude, longitude) for latitude, longitude in points]


def _moment(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


def _name(state: NavigationState) -> str:
    return state.destination.name if state.destination else ""


def _goal(routes: tuple[Route, ...]) -> str:
    """The name of where `routes` lead."""
    return routes[0].stops[-1].name if routes and routes[0].stops else ""


def _goal_position(state: NavigationState) -> QGeoCoordinate:
    """Where the routes to choose from lead, else where guidance leads."""
    planned = state.routes[0].stops if state.routes else ()
    goal = planned[-1] if planned else state.destination
    return QGeoCoordinate(goal.position.latitude, goal.position.longitude) if goal else QGeoCoordinate()
