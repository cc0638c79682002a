"""Guidance: begun, followed, lost, found again after a restart, ended by arrival (NAV-3, NAV-4, HMI-6)."""

import asyncio
import logging
from typing import assert_never

import msgspec

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.navigation.board import Board
from hmi.navigation.kept import Journey, NavigationShelf
from hmi.navigation.positioning import Positioning
from hmi.navigation.wishes import Wishes
from hmi.notices.service import NoticesService
from hmi.peer import Peer
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from hmi.topic import Topic
from maps.protocol import (
    Guidance,
    GuidanceTrouble,
    Place,
    PlanRoutes,
    Prompt,
    Rerouted,
    Route,
    Routes,
    StartGuidance,
    StopGuidance,
)

log = logging.getLogger(__name__)

PLAN_TIMEOUT_SECONDS = 15.0
FIRST_PAUSE_SECONDS = 2.0
LONGEST_PAUSE_SECONDS = 60.0
ARRIVED_SECONDS = 30.0
"""How long the arrival stays on the screen when nobody touches it."""

GuidanceEvent = Guidance | Prompt | Rerouted | GuidanceTrouble


class Guiding:
    """Keeps the guidance part of the board and the journey on the shelf.

    Attributes:
        guidance: where on the route the car is, also for a while after it arrived; None while nothing leads.
        prompts: sentences to speak now.
        begun: told each time guidance begins, with the destination.
    """

    def __init__(
        self,
        maps: Peer,
        board: Board,
        positioning: Positioning,
        wishes: Observable[Wishes],
        shelf: NavigationShelf,
        notices: NoticesService,
        texts: Texts,
        timers: Timers,
        tasks: Tasks,
        writes: Tasks,
    ) -> None:
        self.guidance: Observable[Guidance | None] = Observable(None)
        self.prompts: Topic[str] = Topic()
        self.begun: Topic[Place] = Topic()
        self._maps = maps
        self._board = board
        self._positioning = positioning
        self._wishes = wishes
        self._shelf = shelf
        self._notices = notices
        self._texts = texts
        self._timers = timers
        self._tasks = tasks
        self._writes = writes
        self._journey: Journey | None = None
        self._led = False
        self._pause = FIRST_PAUSE_SECONDS
        self._due: Timer | None = None
        self._farewell: Timer | None = None

    @property
    def stops(self) -> tuple[Place, ...]:
        """The stops still ahead, the last is the destination; empty without guidance."""
        return self._journey.stops if self._journey is not None else ()

    async def restore(self) -> None:
        """Takes up the journey that was under way when the car was switched off."""
        self._journey = await self._shelf.journey()
        if self._journey is not None and not self._journey.stops:
            self._journey = None
        if self._journey is not None:
            self._board.change(
                destination=self._journey.stops[-1], trouble=self._texts("navigation.waits_for_maps")
            )

    def stop(self) -> None:
        """Ends what waits; the journey stays on the shelf."""
        self._rest()
        self._part()

    async def begin(self, route: Route, stops: tuple[Place, ...]) -> None:
        """Leads along `route`. The journey is kept first, so that a power cut does not lose it.

        Raises `CarError` when maps refuses or it cannot be kept; then what ran before is as it was.
        """
        before = self._journey
        journey = Journey(stops=stops, profile=route.profile)
        await self._shelf.keep_journey(journey)
        try:
            await self._lead(journey, route)
        except (CarError, asyncio.CancelledError):
            self._writes.start(self._shelf.keep_journey(before))
            raise
        self.begun.publish(stops[-1])

    async def end(self) -> None:
        """Ends guidance. Raises `CarError` when it cannot be kept that it ended."""
        self._clear()
        await self._shelf.keep_journey(None)
        await self._maps.send(StopGuidance())

    async def forget(self) -> None:
        """Ends guidance also while maps is away. Raises `CarError` when that cannot be kept."""
        self._tasks.start(self._maps.send(StopGuidance()))
        self._clear()
        await self._shelf.keep_journey(None)

    def resume(self) -> None:
        """Leads on after maps came back or the position became known; without a journey nothing happens."""
        self._rest()
        if self._journey is not None and self._positioning.known.value and self._board.value.available:
            self._tasks.start(self._resume(self._journey))

    def lose(self) -> None:
        """Maps is away: the journey waits, and nothing old is shown as if it were now."""
        self._rest()
        self._led = False
        self._follow(None)
        if self._journey is not None:
            self._board.change(trouble=self._texts("navigation.waits_for_maps"))

    def take(self, event: GuidanceEvent) -> None:
        """Takes what maps says while it guides."""
        match event:
            case Prompt():
                if event.kind in self._wishes.value.silent:
                    return
                self.prompts.publish(event.text)
            case Guidance():
                self._advance(event)
            case Rerouted():
                if self._led:
                    self._board.change(route=event.route, trouble="")
            case GuidanceTrouble():
                if self._led:
                    problem = self._texts.problem(CarError(event.code, event.message))
                    self._board.change(trouble=problem)
            case _:
                assert_never(event)

    async def _lead(self, journey: Journey, route: Route) -> None:
        await self._maps.call(
            StartGuidance(route_id=route.id, language=self._texts.language, units=self._texts.units)
        )
        self._rest()
        self._part()
        self._journey = journey
        self._led = True
        self._pause = FIRST_PAUSE_SECONDS
        self._board.change(destination=journey.stops[-1], route=route, trouble="")
        await self._positioning.send()

    async def _resume(self, journey: Journey) -> None:
        try:
            question = PlanRoutes(
                origin=self._positioning.here(),
                stops=list(journey.stops),
                heading=self._positioning.heading(),
                profile=journey.profile,
                avoid=list(self._wishes.value.avoid),
                language=self._texts.language,
                alternatives=False,
            )
            answer: Routes = await self._maps.call(question, timeout=PLAN_TIMEOUT_SECONDS)
            if self._journey is journey and answer.routes:
                await self._lead(journey, answer.routes[0])
        except CarError as error:
            log.info("Guidance could not go on yet: %s", error)
            if self._journey is journey:
                self._board.change(trouble=self._texts.problem(error))
                self._due = self._timers.call_later(self._pause, self.resume)
                self._pause = min(self._pause * 2, LONGEST_PAUSE_SECONDS)

    def _advance(self, guidance: Guidance) -> None:
        route = self._board.value.route
        if not self._led or self._journey is None or route is None or route.id != guidance.route_id:
            return
        if guidance.state == "arrived":
            self._arrive(self._journey.stops[-1], guidance)
            return
        self._follow(guidance)
        if guidance.state == "on_route":
            self._board.change(trouble="")
            self._pass_stops(route, self._journey, guidance)

    def _pass_stops(self, route: Route, journey: Journey, guidance: Guidance) -> None:
        """Strikes off the stops behind the car, so that a restart does not lead back to them."""
        way_points = [maneuver.begin for maneuver in route.maneuvers if maneuver.type == "way_point"]
        ahead = 1 + sum(begin > guidance.shape_index for begin in way_points)
        if ahead < len(journey.stops):
            self._journey = msgspec.structs.replace(journey, stops=journey.stops[-ahead:])
            self._writes.start(self._shelf.keep_journey(self._journey))

    def _arrive(self, destination: Place, guidance: Guidance) -> None:
        """The journey is over; that it is stays in sight until the driver has seen it, or for a while."""
        self._clear(destination, guidance)
        self._farewell = self._timers.call_later(ARRIVED_SECONDS, self._clear)
        self._notices.tell(
            "navigation.arrived", "flag", lambda: (self._texts("navigation.arrived"), destination.name)
        )
        self._writes.start(self._shelf.keep_journey(None))
        self._tasks.start(self._maps.send(StopGuidance()))

    def _clear(self, destination: Place | None = None, guidance: Guidance | None = None) -> None:
        self._rest()
        self._part()
        self._journey = None
        self._led = False
        self.guidance.set(guidance)
        self._positioning.match(None)
        self._board.change(destination=destination, route=None, trouble="")

    def _follow(self, guidance: Guidance | None) -> None:
        self.guidance.set(guidance)
        self._positioning.match(guidance)

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _part(self) -> None:
        if self._farewell is not None:
            self._farewell.cancel()
            self._farewell = None
