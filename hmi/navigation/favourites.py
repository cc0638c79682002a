"""Home, work and the last destinations, and how long it takes to the first two now."""

import asyncio
from collections.abc import Callable
from typing import Literal

import msgspec

from chassis.errors import BadInput, CarError
from hmi.navigation.board import Board
from hmi.navigation.kept import KeptPlaces, NavigationShelf
from hmi.navigation.planning import Planning
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from maps.protocol import Place

Slot = Literal["home", "work"]

ESTIMATE_SECONDS = 300.0
"""How often the minutes to home and work are asked for again."""


class Favourites:
    """Keeps the kept part of the board; a change is durable before it shows."""

    def __init__(
        self,
        board: Board,
        shelf: NavigationShelf,
        planning: Planning,
        texts: Texts,
        timers: Timers,
        tasks: Tasks,
        writes: Tasks,
    ) -> None:
        self._board = board
        self._shelf = shelf
        self._planning = planning
        self._texts = texts
        self._timers = timers
        self._tasks = tasks
        self._writes = writes
        self._places = KeptPlaces()
        self._one_at_a_time = asyncio.Lock()
        self._due: Timer | None = None

    @property
    def owner(self) -> str:
        """E-mail of the signed-in driver whose places these are, empty when they are nobody's."""
        return self._places.owner

    async def restore(self) -> None:
        """Reads what was kept."""
        self._places = await self._shelf.places()
        self._show()

    def stop(self) -> None:
        """Ends what waits."""
        if self._due is not None:
            self._due.cancel()

    def place(self, slot: Slot) -> Place:
        """The place kept as `slot`. Raises `CarError` ``no_home`` or ``no_work``."""
        place = self._places.home if slot == "home" else self._places.work
        if place is None:
            raise CarError(f"no_{slot}", self._texts(f"problem.no_{slot}"))
        return place

    async def keep(self, slot: Slot, place: Place | None) -> None:
        """Keeps `place` as `slot`, None forgets it. Raises `CarError` when it cannot be written."""
        if slot not in ("home", "work"):
            raise BadInput("bad_slot", self._texts("problem.bad_slot"))
        await self._keep(lambda places: msgspec.structs.replace(places, **{slot: place}))
        self.estimate()

    async def give(self, owner: str) -> None:
        """From now on the places are those of `owner`. Raises `CarError` when it cannot be written."""
        if owner != self.owner:
            await self._keep(lambda places: msgspec.structs.replace(places, owner=owner))

    async def forget(self) -> None:
        """Forgets all places; they are out of sight even when it raises `CarError` because of the memory."""
        async with self._one_at_a_time:
            self._places = KeptPlaces()
            self._show()
            self._board.change(home_minutes=None, work_minutes=None)
            await self._shelf.keep_places(self._places)

    def visit(self, place: Place) -> None:
        """Remembers `place` as the newest destination."""
        self._writes.start(self._keep(lambda places: places.visited(place)))

    def estimate(self) -> None:
        """Asks how long it takes home and to work, now and again later."""
        self.stop()
        self._due = self._timers.call_later(ESTIMATE_SECONDS, self.estimate)
        self._tasks.start(self._estimate())

    async def _estimate(self) -> None:
        home = await self._minutes(self._places.home)
        work = await self._minutes(self._places.work)
        self._board.change(home_minutes=home, work_minutes=work)

    async def _minutes(self, place: Place | None) -> int | None:
        if place is None or not self._board.value.available:
            return None
        try:
            route = (await self._planning.ask((place,), alternatives=False))[0]
        except CarError:
            return None
        return max(1, round(route.duration / 60))

    async def _keep(self, change: Callable[[KeptPlaces], KeptPlaces]) -> None:
        async with self._one_at_a_time:
            places = change(self._places)
            await self._shelf.keep_places(places)
            self._places = places
            self._show()

    def _show(self) -> None:
        self._board.change(home=self._places.home, work=self._places.work, recent=self._places.recent)
