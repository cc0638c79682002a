"""Car parks, fuel and charging around the car: from the pack, with what the services know now (NAV-6)."""

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.navigation.board import Board
from hmi.navigation.geo import metres_between
from hmi.navigation.model import LivePlace
from hmi.navigation.positioning import Positioning
from hmi.peer import Peer
from hmi.status.model import Network
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from hmi.topic import on_change
from maps.protocol import FindNearby, Place, Places, Position
from online.contract.availability import PrivacyLevel
from online.contract.intents import CarPark, OnlineAnswer, OnlineIntent, ParkingAnswer, ParkingIntent

log = logging.getLogger(__name__)

REFRESH_SECONDS = 60.0
STALE_MINUTES = 15
SAME_PLACE_METRES = 60.0
LIVE_RADIUS_METRES = 3000
LIVE_LIMIT = 50
LIVE_SECONDS = 3.0
"""How long live facts are waited for before the plain places are shown."""
ALONG_ROUTE = frozenset({"fuel", "charging"})


class Online(Protocol):
    """The services, as `hmi.online.OnlineClient` offers them."""

    network: Observable[Network]
    privacy: Observable[PrivacyLevel]

    async def ask(self, intent: OnlineIntent) -> OnlineAnswer:
        """Asks the services. Raises `NotAvailable` when they cannot be reached, `CarError` when refused."""
        ...


class Nearby:
    """Keeps the places of one category on the board while the driver looks at them."""

    def __init__(
        self,
        maps: Peer,
        board: Board,
        positioning: Positioning,
        online: Online,
        account: Observable[AccountState],
        texts: Texts,
        clock: Clock,
        timers: Timers,
        tasks: Tasks,
    ) -> None:
        self._maps = maps
        self._board = board
        self._positioning = positioning
        self._online = online
        self._account = account
        self._texts = texts
        self._clock = clock
        self._timers = timers
        self._tasks = tasks
        self._due: Timer | None = None
        self._turn = 0
        self._near: Position | None = None
        self._ends: list[Callable[[], None]] = []

    def start(self) -> None:
        """Follows network and account: live facts appear and go with them."""
        self._ends = [
            on_change(self._online.network, lambda network: network, self.refresh),
            on_change(self._online.privacy, lambda level: level, self.refresh),
            on_change(self._account, lambda account: (account.signed_in, account.verified), self.refresh),
        ]

    def stop(self) -> None:
        """Follows nothing more."""
        for end in self._ends:
            end()
        self._ends = []
        self._rest()

    async def show(self, category: str) -> None:
        """Puts the places of `category` on the board; an empty one takes them away."""
        if not category:
            self._begin("", None)
            return
        try:
            await self.look(category)
        except CarError as error:
            self._board.change(nearby_problem=self._texts.problem(error))

    async def look(
        self, category: str, near: Position | None = None, *, along: bool = False
    ) -> tuple[tuple[LivePlace, ...], str]:
        """Puts the places of `category` around `near` (or the car) on the board and returns what `find` does.

        Raises `CarError` when maps does not answer.
        """
        turn = self._begin(category, near)
        places, problem = await self.find(category, near, along=along)
        if turn == self._turn:
            shown = problem if places else self._texts("navigation.nearby.none")
            self._show(places, shown)
        return places, problem

    async def find(
        self, category: str, near: Position | None = None, *, along: bool = False
    ) -> tuple[tuple[LivePlace, ...], str]:
        """The places around `near` (the car if None) and one sentence why live facts are missing, or "".

        With `along` those at the route come first. Raises `CarError` when maps does not answer.
        """
        where = near or self._positioning.here()
        route = self._board.value.route
        places: tuple[Place, ...] = ()
        if near is None and route is not None and (along or category in ALONG_ROUTE):
            places = await self._find(category, where, route.id)
        places = places or await self._find(category, where, "")
        plain = tuple(LivePlace(place, capacity=_whole(place.details.get("capacity"))) for place in places)
        if category != "parking" or not plain:
            return plain, ""
        return await self._enrich(plain, where)

    def refresh(self) -> None:
        """Looks again, if anything is looked at."""
        self._rest()
        if self._board.value.category:
            self._tasks.start(self._update(self._turn, self._board.value.category))

    def _begin(self, category: str, near: Position | None) -> int:
        self._turn += 1
        self._near = near
        self._rest()
        self._board.change(category=category, nearby=(), nearby_problem="")
        return self._turn

    def _show(self, places: tuple[LivePlace, ...], problem: str) -> None:
        self._rest()
        self._board.change(nearby=places, nearby_problem=problem)
        self._due = self._timers.call_later(REFRESH_SECONDS, self.refresh)

    async def _update(self, turn: int, category: str) -> None:
        try:
            places, problem = await self.find(category, self._near)
        except CarError as error:
            log.info("Places around were not refreshed: %s", error)
            places, problem = self._aged(), self._texts.problem(error)
        if turn == self._turn:
            self._show(places, problem)

    async def _find(self, category: str, near: Position, route_id: str) -> tuple[Place, ...]:
        question = FindNearby(category=category, near=near, route_id=route_id, language=self._texts.language)
        answer: Places = await self._maps.call(question)
        return tuple(answer.places)

    async def _enrich(
        self, places: tuple[LivePlace, ...], near: Position
    ) -> tuple[tuple[LivePlace, ...], str]:
        account = self._account.value
        if not account.signed_in:
            return places, self._texts("navigation.nearby.sign_in")
        if not account.verified:
            return places, self._texts("navigation.nearby.verify")
        if (level := self._online.privacy.value) != "full":
            return places, self._texts(f"problem.privacy_{level}")
        if self._online.network.value != "online":
            return places, self._texts("navigation.nearby.offline")
        intent = ParkingIntent(
            latitude=near.latitude,
            longitude=near.longitude,
            radius_m=LIVE_RADIUS_METRES,
            limit=LIVE_LIMIT,
        )
        try:
            async with asyncio.timeout(LIVE_SECONDS):
                answer = await self._online.ask(intent)
        except (CarError, TimeoutError) as error:
            log.info("Live parking is missing: %s", error)
            return places, self._texts("navigation.nearby.offline")
        if not isinstance(answer, ParkingAnswer):
            return places, self._texts("navigation.nearby.offline")
        return tuple(with_live(place, answer, self._clock.now()) for place in places), ""

    def _aged(self) -> tuple[LivePlace, ...]:
        """What is shown without its live part, which nobody vouches for any more."""
        return tuple(LivePlace(live.place, capacity=live.capacity) for live in self._board.value.nearby)

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None


def with_live(known: LivePlace, answer: ParkingAnswer, now: datetime) -> LivePlace:
    """`known` with what `answer` says about it: the same id, else the nearest within 60 m."""
    park = _same_park(known.place, answer.car_parks)
    if park is None:
        return known
    age = max(0, int((now - datetime.fromisoformat(park.observed_at).astimezone(UTC)).total_seconds() // 60))
    return LivePlace(
        known.place,
        free=park.free,
        capacity=park.capacity if park.capacity is not None else known.capacity,
        observed_minutes=age,
        stale=age > STALE_MINUTES,
        source=answer.provider,
        simulated=answer.simulated,
    )


def _same_park(place: Place, parks: tuple[CarPark, ...]) -> CarPark | None:
    for park in parks:
        if park.id == place.id:
            return park
    near = [(metres_between(place.position, Position(park.latitude, park.longitude)), park) for park in parks]
    near = [pair for pair in near if pair[0] <= SAME_PLACE_METRES]
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _whole(text: str | None) -> int | None:
    return int(text) if text is not None and text.isdecimal() else None
