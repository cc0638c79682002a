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
from hmi.users.guard import Guard
from maps.protocol import Place

Slot = Literal["home", "work"]

ESTIMATE_SECONDS = 300.0
"""How often the minutes to home and work are asked for again."""


class Favourites:
    """Keeps the kept part of the board; a change is durable before it shows.

    What is on the board is what the guard lets through: nothing of a driver who has not shown who they are,
    and nothing of the last one from the very step in which the next one drives (USR-4).
    """

    def __init__(
        self,
        board: Board,
        shelf: NavigationShelf,
        guard: Guard,
        planning: Planning,
        texts: Texts,
        timers: Timers,
        tasks: Tasks,
        writes: Tasks,
    ) -> None:
        self._board = board
        self._shelf = shelf
        self._guard = guard
        self._planning = planning
        self._texts = texts
        self._timers = timers
        self._tasks = tasks
        self._writes = writes
        self._places = KeptPlaces()
        self._taken = False
        self._one_at_a_time = asyncio.Lock()
        self._due: Timer | None = None

    @property
    def owner(self) -> str | None:
        """Account of the driver whose places these are, empty for a guest; None before the first is known."""
        return self._places.owner if self._taken else None

    async def become(self, owner: str) -> None:
        """From now on the places are those of `owner`. Raises `CarError` when they cannot be read."""
        if owner == self.owner:
            return
        async with self._one_at_a_time:
            await self._take(owner)
        self.estimate()

    def look(self) -> None:
        """Shows what the guard lets through now."""
        shown = self._shown
        before = self._board.value
        self._board.change(
            owner=self._guard.value.owner,
            home=shown.home,
            work=shown.work,
            recent=shown.recent,
            home_minutes=before.home_minutes if shown.home == before.home else None,
            work_minutes=before.work_minutes if shown.work == before.work else None,
        )

    @property
    def _shown(self) -> KeptPlaces:
        watch = self._guard.value
        return self._places if watch.open and watch.owner == self._places.owner else KeptPlaces()

    def stop(self) -> None:
        """Ends what waits."""
        if self._due is not None:
            self._due.cancel()

    def place(self, slot: Slot) -> Place:
        """The place kept as `slot`. Raises `CarError` ``no_home``, ``no_work`` or ``not_identified``."""
        self._need_open()
        place = self._shown.home if slot == "home" else self._shown.work
        if place is None:
            raise CarError(f"no_{slot}", self._texts(f"problem.no_{slot}"))
        return place

    async def keep(self, slot: Slot, place: Place | None) -> None:
        """Keeps `place` as `slot`, None forgets it.

        Raises `CarError` ``not_identified``, or when it cannot be written.
        """
        self._need_open()
        if slot not in ("home", "work"):
            raise BadInput("bad_slot", self._texts("problem.bad_slot"))
        await self._keep(lambda places: msgspec.structs.replace(places, **{slot: place}))
        self.estimate()

    async def forget(self, owner: str) -> None:
        """Forgets all places of `owner`; out of sight even when it raises `CarError`."""
        async with self._one_at_a_time:
            if self._places.owner == owner:
                self._places = KeptPlaces(owner=owner)
                self.look()
            await self._shelf.forget_places(owner)

    def visit(self, place: Place) -> None:
        """Remembers `place` as the newest destination, unless nobody knows whose it is."""
        if not self._guard.value.open:
            return
        self._writes.start(self._keep(lambda places: places.visited(place)))

    def estimate(self) -> None:
        """Asks how long it takes home and to work, now and again later."""
        self.stop()
        self._due = self._timers.call_later(ESTIMATE_SECONDS, self.estimate)
        self._tasks.start(self._estimate())

    async def _estimate(self) -> None:
        shown = self._shown
        home, work = await self._minutes(shown.home), await self._minutes(shown.work)
        if shown == self._shown:
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
        """Changes the places of who drives as this is called, even while they are still being read."""
        owner = self._guard.value.owner
        async with self._one_at_a_time:
            await self._take(owner)
            places = change(self._places)
            await self._shelf.keep_places(places)
            self._places = places
            self.look()

    async def _take(self, owner: str) -> None:
        if owner != self.owner:
            self._places, self._taken = await self._shelf.places(owner), True
        self.look()

    def _need_open(self) -> None:
        if not self._guard.value.open:
            raise CarError("not_identified", self._texts("problem.not_identified"))
