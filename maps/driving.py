"""Runs guidance: fixes in, events out, new routes planned beside it."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from chassis.errors import BadInput, CarError
from chassis.messages import Body
from maps.guidance import Event, Guide, NeedRoute
from maps.planning import RoutePlanner
from maps.protocol import Fix, Rerouted, Units
from maps.routing import PlannedRoute, Router, RouteRequest

log = logging.getLogger(__name__)

REROUTE_TIMEOUT_SECONDS = 10.0


class OnThread(Protocol):
    """Runs blocking work on the thread that owns Valhalla."""

    def __call__[T](self, work: Callable[[], T]) -> Awaitable[T]:
        """Awaits the result of `work`."""
        ...


class Driving:
    """At most one guidance at a time.

    Args:
        on_thread: where Valhalla may be called.
        publish: sends an event to everyone.
        router_of: the router of a region by its id, None when that region is gone.
    """

    def __init__(
        self,
        planner: RoutePlanner,
        on_thread: OnThread,
        publish: Callable[[Body], None],
        router_of: Callable[[str], Router | None],
    ) -> None:
        self._planner = planner
        self._on_thread = on_thread
        self._publish = publish
        self._router_of = router_of
        self._guide: Guide | None = None
        self._guidances = 0
        self._last_fix: Fix | None = None
        self._rerouting: asyncio.Task[None] | None = None

    async def begin(self, planned: PlannedRoute, language: str, units: Units) -> None:
        """Starts guidance on `planned`, in the place of any other; speaks at once where the car is known."""
        self.end()
        begun = self._guidances
        router = self._router_of(planned.region)
        if router is not None:
            planned = await self._on_thread(lambda: router.in_language(planned, language))
            self._planner.keep(planned)
        if begun != self._guidances:
            return  # ended or begun anew meanwhile
        self._guide = Guide(planned, language, units)
        if self._last_fix is not None:
            self._tell(self._guide.take(self._last_fix))

    def end(self) -> None:
        """Ends guidance, if there is any."""
        self._guide = None
        self._guidances += 1
        if self._rerouting is not None:
            self._rerouting.cancel()
            self._rerouting = None

    async def stop(self) -> None:
        """Ends guidance and waits for what it was doing."""
        task = self._rerouting
        self.end()
        if task is not None:
            await asyncio.gather(task, return_exceptions=True)

    def take(self, fix: Fix) -> None:
        """The car moved."""
        self._last_fix = fix
        if self._guide is not None:
            self._tell(self._guide.take(fix))

    def _tell(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, NeedRoute):
                self._rerouting = asyncio.create_task(self._reroute(event), name="reroute")
            else:
                self._publish(event)

    async def _reroute(self, need: NeedRoute) -> None:
        guide = self._guide
        try:
            async with asyncio.timeout(REROUTE_TIMEOUT_SECONDS):
                planned = await self._on_thread(lambda: self._plan(need))
        except (CarError, TimeoutError) as error:
            message = error.message if isinstance(error, CarError) else ""
            code = error.code if isinstance(error, CarError) else "no_route"
            log.info("No new route: %s", error)
            if guide is self._guide and guide is not None and self._last_fix is not None:
                self._tell(guide.failed(self._last_fix.time, code, message))
            return
        if guide is not self._guide or guide is None:
            return
        self._planner.keep(planned)
        self._publish(Rerouted(route=planned.route))
        self._tell(guide.follow(planned))

    def _plan(self, need: NeedRoute) -> PlannedRoute:
        router = self._router_of(need.planned.region)
        if router is None:
            raise BadInput("outside_regions", "The map of this region is gone. Install it again")
        request = RouteRequest(
            need.origin,
            need.stops,
            need.heading,
            need.planned.route.profile,
            need.planned.request.avoid,
            need.planned.request.language,
        )
        return router.plan(request)[0]
