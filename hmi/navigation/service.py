"""Navigation as screen and assistant use it: one face for search, plan, guidance and places around."""

import asyncio
import logging
from collections.abc import Callable

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.navigation.availability import Availability
from hmi.navigation.board import Board
from hmi.navigation.favourites import Favourites, Slot
from hmi.navigation.guiding import Guiding
from hmi.navigation.kept import NavigationShelf
from hmi.navigation.model import CarPosition, LivePlace, NavigationState
from hmi.navigation.nearby import Nearby, Online
from hmi.navigation.planning import Planning
from hmi.navigation.positioning import Positioning
from hmi.navigation.search import SearchField
from hmi.navigation.wishes import Wishes, wishes
from hmi.notices.service import NoticesService
from hmi.peer import Peer
from hmi.personalisation.model import Preferences
from hmi.shelf import Shelf
from hmi.tasks import Tasks
from hmi.texts import Locale, Texts
from hmi.timers import Timers
from hmi.topic import Topic, on_change
from hmi.users.guard import Guard
from hmi.users.leaver import Leaver
from hmi.vehicle.bus import SignalBus
from maps.protocol import (
    GetLabels,
    GetNames,
    Guidance,
    GuidanceTrouble,
    Label,
    Labels,
    Locate,
    Names,
    Place,
    Places,
    Position,
    Prompt,
    Rerouted,
    Route,
    Status,
)

log = logging.getLogger(__name__)


class NavigationService:
    """Everything the driver does with navigation; the facts come from the maps program.

    While maps is away `state.available` is False with a sentence, and all comes back by itself.

    Args:
        maps: the link to the maps program; started by the composition root after this service.
        bus: position, speed and wheels.
        shelf: keeps places and the running journey.
        online: for live parking, when the driver is signed in.
        account: places of who is not signed in to this car any more are forgotten.
        guard: whether the driver's places may be shown; `account`'s own where it is left out.
    """

    def __init__(
        self,
        maps: Peer,
        bus: SignalBus,
        shelf: Shelf,
        online: Online,
        account: Observable[AccountState],
        notices: NoticesService,
        texts: Texts,
        clock: Clock,
        timers: Timers,
        guard: Guard | None = None,
    ) -> None:
        self._maps = maps
        self._texts = texts
        self._timers = timers
        self._board = Board()
        self._tasks = Tasks("navigation")
        self._writes = Tasks("navigation")
        self._account = account
        self._guard = guard or Guard(account)
        self._one_driver_at_a_time = asyncio.Lock()
        self._ends: list[Callable[[], None]] = []
        self._wishes = Observable(Wishes())
        self._positioning = Positioning(bus, maps, clock, timers, self._tasks)
        kept = self._kept = NavigationShelf(shelf)
        self._availability = Availability(
            maps, self._board, texts, self._tasks, self._came, lambda: self._guiding.lose()
        )
        self._guiding = Guiding(
            maps,
            self._board,
            self._positioning,
            self._wishes,
            kept,
            notices,
            texts,
            timers,
            self._tasks,
            self._writes,
        )
        self._search = SearchField(maps, self._board, self._positioning, texts, timers, self._tasks)
        self._planning = Planning(maps, self._board, self._positioning, self._wishes, self._guiding, texts)
        self._favourites = Favourites(
            self._board, kept, self._guard, self._planning, texts, timers, self._tasks, self._writes
        )
        self._nearby = Nearby(
            maps, self._board, self._positioning, online, account, texts, clock, timers, self._tasks
        )

    def follow(self, preferences: Preferences) -> None:
        """Plans and speaks from now on as `preferences` wish; a route under way stays."""
        self._wishes.set(wishes(preferences))

    @property
    def state(self) -> Observable[NavigationState]:
        """All but the moving parts."""
        return self._board

    @property
    def position(self) -> Observable[CarPosition]:
        """Where the car is drawn, with or without guidance."""
        return self._positioning.position

    @property
    def located(self) -> Observable[bool]:
        """Whether satellites have said where the car is since the start."""
        return self._positioning.known

    @property
    def guidance(self) -> Observable[Guidance | None]:
        """Where on the route the car is, None while nothing leads."""
        return self._guiding.guidance

    @property
    def prompts(self) -> Topic[str]:
        """Sentences to speak now."""
        return self._guiding.prompts

    @property
    def stops(self) -> tuple[Place, ...]:
        """The stops still ahead, the last is the destination."""
        return self._guiding.stops

    async def start(self) -> None:
        """Reads what was kept and begins to follow maps, signals and services."""
        await self._guiding.restore()
        self._ends = [
            self._maps.events.subscribe(self._take),
            self._maps.connected.subscribe(self._availability.connected),
            self._texts.locale.subscribe(self._speak),
            self._guiding.begun.subscribe(self._favourites.visit),
            self._positioning.known.subscribe(lambda _known: self._resume()),
            on_change(self._guard, lambda watch: (watch.known, watch.owner), self._greet),
            on_change(self._guard, lambda watch: watch.open, self._identified),
            on_change(self._account, lambda account: account.others, self._greet),
        ]
        await self._take_driver()
        self._positioning.start()
        self._nearby.start()

    async def stop(self) -> None:
        """Ends all that runs; a journey under way goes on at the next start."""
        for end in self._ends:
            end()
        self._ends = []
        self._favourites.stop()
        self._positioning.stop()
        self._nearby.stop()
        self._guiding.stop()
        self._search.clear()
        await self._tasks.stop()
        await self._writes.finish()

    # Searching and planning ----------------------------------------------------------------------

    async def search(self, text: str) -> None:
        """Takes what stands in the search field now."""
        self._search.type(text)

    async def clear_search(self) -> None:
        """Empties the search field."""
        self._search.clear()

    async def find(self, text: str) -> tuple[Place, ...]:
        """Places for `text`, best first, without touching the search field. Raises `CarError`."""
        return await self._search.find(text)

    async def plan(self, place: Place, add_stop: bool = False) -> None:
        """Shows routes to `place`; with `add_stop` through it. A category shows its places instead."""
        if place.kind == "category":
            await self.show_nearby(place.category or place.id)
            return
        await self._planning.plan(place, add_stop=add_stop)

    async def select(self, index: int) -> None:
        """Selects one of the routes shown."""
        self._planning.select(index)

    async def start_guidance(self) -> None:
        """Leads along the selected route. Raises `CarError` when there is none or it is refused."""
        await self._planning.start()

    async def drive(self, place: Place, add_stop: bool = False) -> Route:
        """Plans to `place` (or through it) and leads at once. Raises `CarError`."""
        return await self._planning.drive((place, *(self.stops if add_stop else ())))

    async def drive_on(self, stops: tuple[Place, ...] | None = None) -> Route:
        """Plans anew through `stops`, those still ahead if None, as the driver wishes now, and leads at once.

        Raises `CarError` ``no_guidance`` when nothing is ahead, and as `drive` does.
        """
        ahead = self.stops if stops is None else stops
        if not ahead:
            raise CarError("no_guidance", self._texts("assistant.no_guidance"))
        return await self._planning.drive(ahead)

    async def other_routes(self) -> tuple[Route, ...]:
        """Shows the routes there are through the stops still ahead, the best first; `select` takes one.

        Raises `CarError` ``no_guidance`` when nothing is ahead, and what went wrong with planning.
        """
        if not self.stops:
            raise CarError("no_guidance", self._texts("assistant.no_guidance"))
        await self._planning.plan_stops(self.stops)
        board = self._board.value
        if board.plan_status == "failed":
            raise CarError("no_route", board.plan_problem)
        return board.routes

    async def drop_plan(self) -> None:
        """Forgets the routes shown; guidance that runs goes on."""
        self._planning.drop()

    async def stop_guidance(self) -> None:
        """Ends guidance."""
        await self._guiding.end()

    async def retry(self) -> None:
        """Tries again what failed: search, plan, guidance."""
        self._search.again()
        self._guiding.resume()
        await self._planning.retry()

    # Places --------------------------------------------------------------------------------------

    async def show_nearby(self, category: str) -> None:
        """Shows the places of `category` around the car; "" hides them."""
        await self._nearby.show(category)

    async def look_around(
        self, category: str, near: Position | None = None, *, along: bool = False
    ) -> tuple[tuple[LivePlace, ...], str]:
        """Shows places of `category` around `near` or the car, and returns them.

        With `along` those at the route under way, whatever their category. The second is one sentence why
        live facts are missing, or "". Raises `CarError`.
        """
        return await self._nearby.look(category, near, along=along)

    async def keep(self, slot: Slot, place: Place | None) -> None:
        """Keeps `place` as home or work, None forgets it. Raises `CarError` when it cannot be written."""
        await self._favourites.keep(slot, place)

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets a user's home, work and last destinations, and the running journey of who drives.

        Raises `CarError` when that cannot be written; all of it is out of sight nevertheless.
        """
        await self._writes.finish()  # what is under way in their name is forgotten too
        async with self._one_driver_at_a_time:
            try:
                if self._favourites.owner == leaver.account_id:
                    self._planning.drop()
                    self._search.clear()
                    await self._guiding.forget()
            finally:
                await self._favourites.forget(leaver.account_id)

    async def forget_guest(self) -> None:
        """The guest's drive is over: what they kept is gone, unless who signed in went on with it (USR-1)."""
        await self._writes.finish()
        async with self._one_driver_at_a_time:
            await self._favourites.forget("")

    def kept(self, slot: Slot) -> Place:
        """The driver's home or work. Raises `CarError` ``no_home``, ``no_work`` or ``not_identified``."""
        return self._favourites.place(slot)

    async def go_home(self) -> Route:
        """Leads home at once. Raises `CarError` ``no_home`` when it is not set."""
        return await self.drive(self._favourites.place("home"))

    async def go_work(self) -> Route:
        """Leads to work at once. Raises `CarError` ``no_work`` when it is not set."""
        return await self.drive(self._favourites.place("work"))

    async def labels(self, view: GetLabels) -> list[Label]:
        """The names to draw in a view; none while maps is away."""
        try:
            answer: Labels = await self._maps.call(view)
        except NotAvailable:
            return []
        return answer.labels

    async def whereabouts(self) -> Place | None:
        """The address or street the car is at, None off the roads. Raises `CarError`.

        Raises `NotAvailable` ``no_position`` before satellites have said where the car is.
        """
        if not self._positioning.known.value:
            raise NotAvailable("no_position", self._texts("problem.no_position"))
        answer: Places = await self._maps.call(Locate(position=self._positioning.here()))
        return answer.places[0] if answer.places else None

    async def names(self) -> Names:
        """Streets and places a driver may say. Raises `CarError`."""
        answer: Names = await self._maps.call(GetNames(near=self._positioning.here()))
        return answer

    def _greet(self) -> None:
        """Somebody else drives: what was the last driver's is off the screen in this very step."""
        if self._guard.value.owner != self._board.value.owner:
            self._search.clear()
            self._planning.drop()
        self._favourites.look()
        self._writes.start(self._take_driver())

    def _identified(self) -> None:
        self._favourites.look()
        self._favourites.estimate()

    async def _take_driver(self) -> None:
        """Places stay with their driver, and go when that driver is signed out of this car (PRV-2)."""
        async with self._one_driver_at_a_time:
            watch, others = self._guard.value, self._account.value.others
            if not watch.known:
                return  # who it is will be known in a moment
            try:
                before = self._favourites.owner
                await self._favourites.become(watch.owner)
                await self._forget_all_but({watch.owner, *(other.account_id for other in others)}, before)
            except CarError as error:
                log.warning("The places of the driver who left are still written: %s", error)

    async def _forget_all_but(self, owners: set[str], before: str | None) -> None:
        """Forgets the places of everybody else, and the journey if it was theirs who drove `before`.

        The journey first: the owner stays written until all else is gone, so a power cut is made good.
        """
        gone = [owner for owner in await self._kept.owners() if owner not in owners]
        if gone and before in (None, *gone):
            self._planning.drop()
            await self._guiding.forget()
        for owner in gone:
            await self._favourites.forget(owner)

    # What maps says ------------------------------------------------------------------------------

    def _take(self, event: object) -> None:
        match event:
            case Status():
                self._availability.take(event)
            case Guidance() | Prompt() | Rerouted() | GuidanceTrouble():
                self._guiding.take(event)
            case _:
                pass

    def _came(self) -> None:
        middle = self._availability.middle()
        if middle is not None:
            self._positioning.suppose(middle)
        self._resume()

    def _resume(self) -> None:
        """Maps and position are there: what waited for them goes on."""
        if self._board.value.available and self._positioning.known.value:
            self._tasks.start(self._positioning.send())
            self._guiding.resume()
            self._nearby.refresh()
            self._favourites.estimate()

    def _speak(self, _locale: Locale) -> None:
        """Another language or other units: what is on the board is said again in them."""
        self._availability.describe()
        self._guiding.resume()
        self._nearby.refresh()
