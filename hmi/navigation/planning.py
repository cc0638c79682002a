"""Choosing a route before guidance (NAV-3)."""

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.navigation.board import Board
from hmi.navigation.guiding import Guiding
from hmi.navigation.positioning import Positioning
from hmi.navigation.wishes import Wishes
from hmi.peer import Peer
from hmi.texts import Texts
from maps.protocol import Place, PlanRoutes, Route, Routes

PLAN_TIMEOUT_SECONDS = 15.0


class Planning:
    """Keeps the plan part of the board; an answer to a dropped plan is dropped too."""

    def __init__(
        self,
        maps: Peer,
        board: Board,
        positioning: Positioning,
        wishes: Observable[Wishes],
        guiding: Guiding,
        texts: Texts,
    ) -> None:
        self._maps = maps
        self._board = board
        self._positioning = positioning
        self._wishes = wishes
        self._guiding = guiding
        self._texts = texts
        self._stops: tuple[Place, ...] = ()
        self._turn = 0

    async def plan(self, place: Place, *, add_stop: bool = False) -> None:
        """Asks for routes to `place`, or through it to the stops still ahead; they follow on the board."""
        ahead = self._guiding.stops if add_stop else ()
        await self.plan_stops((place, *ahead))

    async def plan_stops(self, stops: tuple[Place, ...]) -> None:
        """Asks for routes through `stops`."""
        self._turn += 1
        turn = self._turn
        self._stops = stops
        self._board.change(plan_status="planning", plan_problem="", routes=(), selected=0)
        try:
            routes = await self.ask(stops)
        except CarError as error:
            if turn == self._turn:
                self._board.change(plan_status="failed", plan_problem=self._texts.problem(error))
            return
        if turn == self._turn:
            self._board.change(plan_status="choosing", routes=routes)

    async def ask(self, stops: tuple[Place, ...], *, alternatives: bool = True) -> tuple[Route, ...]:
        """Routes from the car through `stops`, the best first. Raises `CarError` when there is none."""
        if not self._positioning.known.value:
            raise NotAvailable("no_position", self._texts("problem.no_position"))
        question = PlanRoutes(
            origin=self._positioning.here(),
            stops=list(stops),
            heading=self._positioning.heading(),
            avoid=list(self._wishes.value.avoid),
            language=self._texts.language,
            alternatives=alternatives,
        )
        answer: Routes = await self._maps.call(question, timeout=PLAN_TIMEOUT_SECONDS)
        if not answer.routes:
            raise CarError("no_route", self._texts("problem.no_route"))
        return tuple(answer.routes)

    def select(self, index: int) -> None:
        """Takes the route at `index` of the board; an index that does not exist changes nothing."""
        if 0 <= index < len(self._board.value.routes):
            self._board.change(selected=index)

    async def start(self) -> None:
        """Begins guidance on the selected route. Raises `CarError` when there is none or maps refuses."""
        board = self._board.value
        if board.plan_status != "choosing":
            raise CarError("no_plan", self._texts("problem.no_plan"))
        route, stops = board.routes[board.selected], self._stops
        await self._guiding.begin(route, stops)
        self.drop()

    async def drive(self, stops: tuple[Place, ...]) -> Route:
        """Plans through `stops` and begins guidance on the best route at once. Raises `CarError`."""
        self.drop()
        route = (await self.ask(stops, alternatives=False))[0]
        await self._guiding.begin(route, stops)
        return route

    def drop(self) -> None:
        """Forgets the plan; guidance that runs goes on."""
        self._turn += 1
        self._board.change(plan_status="idle", plan_problem="", routes=(), selected=0)

    async def retry(self) -> None:
        """Repeats a plan that failed."""
        if self._board.value.plan_status == "failed":
            await self.plan_stops(self._stops)
