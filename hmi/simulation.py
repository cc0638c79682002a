"""Vehicle signals where there is no vehicle: the simulator, led by navigation, and its console."""

import asyncio
import logging
import math
from collections.abc import Callable
from itertools import product
from typing import TYPE_CHECKING

from chassis.clock import Clock
from chassis.errors import CarError
from hmi.navigation.geo import METRES_A_DEGREE, metres_between
from hmi.navigation.model import CarPosition, NavigationState
from hmi.navigation.service import NavigationService
from hmi.navigation.shape import decode
from hmi.online import OnlineClient
from hmi.peer import Peer
from hmi.settings import Settings
from hmi.tasks import Tasks
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.simulator import Simulator
from maps.protocol import Place, PlanRoutes, Position, Route, Routes

if TYPE_CHECKING:
    from hmi.vehicle.console import SimulatorConsole

log = logging.getLogger(__name__)

DETOUR_METRES = (250.0, 400.0, 700.0)
DETOUR_BEARINGS = (90.0, 270.0, 45.0, 315.0, 0.0, 180.0)
"""Tried in this order, clockwise from where the car is heading."""
OFF_METRES = 80.0
LOOK_METRES = 1500.0
"""How far around the car two ways are compared: the work grows with the product of their lengths."""


class Simulation:
    """A simulated car that follows the route of guidance and can be told to leave it.

    Args:
        console_port: TCP port of the simulator's page, 0 for any free one.
    """

    def __init__(
        self,
        settings: Settings,
        bus: SignalBus,
        clock: Clock,
        navigation: NavigationService,
        maps: Peer,
        online: OnlineClient,
        console_port: int = 0,
    ) -> None:
        self.simulator = Simulator(bus, clock, settings.powertrain, settings.vehicle_file)
        self._navigation = navigation
        self._maps = maps
        self._online = online
        self._bus = bus
        self._console_port = console_port
        self._console: SimulatorConsole | None = None
        self._tasks = Tasks("simulation")
        self._followed: Route | None = None
        self._end: Callable[[], None] | None = None

    async def start(self) -> None:
        """Publishes signals and drives along every route that guidance follows."""
        await self.simulator.start()
        self._end = self._navigation.state.subscribe(self._follow)

    async def stop(self) -> None:
        """Parks the car where it is."""
        if self._end is not None:
            self._end()
        if self._console is not None:
            await self._console.stop()
        await self._tasks.stop()
        await self.simulator.stop()

    async def open_console(self) -> None:
        """Serves the simulator's page; its address is `console_url`."""
        from hmi.vehicle.console import SimulatorConsole  # here: brings the web stack, after the first frame

        console = SimulatorConsole(
            self.simulator, self._bus, self._online.switch_network, self.leave_route, self._console_port
        )
        await console.start()
        self._console = console

    @property
    def console_url(self) -> str:
        """Address of the simulator's page, empty while there is none."""
        return "" if self._console is None else self._console.url

    async def leave_route(self) -> None:
        """Takes a wrong turn: drives to where the route does not lead, until guidance has found a new way.

        Raises:
            CarError: ``no_detour`` when the car is not being led or no other road was found.
        """
        route = self._followed
        if route is None:
            raise CarError("no_detour", "There is no guidance to leave. Start a route first")
        away = await self._way_off(route)
        if away is None:
            raise CarError("no_detour", "No other road was found here. Drive on and try again")
        self.simulator.leave_route(away.shape, away.speeds)

    async def _way_off(self, route: Route) -> Route | None:
        """A route from here whose first few hundred metres leave `route`."""
        here = self._navigation.position.value
        start = Position(here.latitude, here.longitude)
        for metres, bearing in product(DETOUR_METRES, DETOUR_BEARINGS):
            goal = _beside(here, here.heading + bearing, metres)
            place = Place(id="detour", name="Detour", kind="place", position=goal)
            ask = PlanRoutes(start, [place], here.heading, alternatives=False)
            try:
                answer: Routes = await self._maps.call(ask)
            except CarError:
                continue
            for found in answer.routes[:1]:
                if await asyncio.to_thread(leaves, found, route, start):
                    return found
        return None

    def _follow(self, state: NavigationState) -> None:
        """The route of guidance is the course; a reroute does not change a detour under way."""
        if state.route is self._followed:
            return
        self._followed = state.route
        if state.route is None:
            self.simulator.clear_course()
        else:
            self._drive(state.route)

    def _drive(self, route: Route) -> None:
        try:
            if is_there(route):
                self.simulator.clear_course()
            else:
                self.simulator.set_course(route.shape, route.speeds)
        except (CarError, ValueError) as error:
            log.warning("The simulator does not follow the route: %s", error)


def is_there(route: Route) -> bool:
    """Whether the route ends where it begins, without a way between; ValueError as `decode`."""
    return len(set(decode(route.shape))) < 2


def _beside(here: CarPosition, bearing: float, metres: float) -> Position:
    """The point `metres` from `here`."""
    north = metres * math.cos(math.radians(bearing)) / METRES_A_DEGREE
    east = metres * math.sin(math.radians(bearing)) / METRES_A_DEGREE
    return Position(here.latitude + north, here.longitude + east / math.cos(math.radians(here.latitude)))


def leaves(way: Route, route: Route, here: Position) -> bool:
    """Whether `way` goes, within `LOOK_METRES` of `here`, far enough from `route` to be noticed.

    Takes milliseconds to tenths of a second: not for the event loop.
    """
    followed = _around(here, route, LOOK_METRES + OFF_METRES)
    return any(
        all(metres_between(point, other) > OFF_METRES for other in followed)
        for point in _around(here, way, LOOK_METRES)
    )


def _around(here: Position, route: Route, metres: float) -> list[Position]:
    """The points of `route` no farther than `metres` from `here`."""
    points = (Position(*point) for point in decode(route.shape))
    return [point for point in points if metres_between(here, point) <= metres]
