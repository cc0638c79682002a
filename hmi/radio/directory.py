"""The directory of stations as the car has it, and each driver's favourites (MED-1, PER-1)."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Protocol

import msgspec
from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.radio.stations import StationIndex
from hmi.shelf import Shelf
from hmi.status.model import Network
from hmi.tasks import Tasks
from hmi.topic import on_change
from hmi.users.leaver import Leaver
from online.contract.radio import Station, StationList

log = logging.getLogger(__name__)

LIST_KEY = "stations"
FAVOURITES_KEY = "favourites.{owner}"
GUEST = ""
FRESH_FOR = timedelta(hours=12)
AGAIN_SECONDS = 60.0
FAVOURITES_MAX = 200


class Directory(Protocol):
    """What is needed of the services' client."""

    @property
    def network(self) -> Observable[Network]:
        """Whether there is any."""
        ...

    async def stations(self, known: str) -> StationList:
        """The list of stations; without its rows when it is the one `known`."""
        ...


class _KeptList(msgspec.Struct, frozen=True):
    fetched_at: datetime
    stations: StationList


class DirectoryState(msgspec.Struct, frozen=True):
    """Stations to choose from.

    Attributes:
        index: all of the directory, ready to be searched.
        favourites: the driver's own, in the order they were chosen.
        loading: whether nothing is there yet but may come.
        network: whether stations can be heard now.
        simulated: whether the stations are the demo's.
    """

    index: StationIndex = msgspec.field(default_factory=StationIndex)
    favourites: tuple[Station, ...] = ()
    loading: bool = True
    network: Network = "offline"
    simulated: bool = False


class StationDirectory:
    """Keeps the list of the services for times without a network, and favourites as long as their driver.

    A guest's favourites are never written, and last as long as their drive (USR-1).

    Attributes:
        state: see `DirectoryState`.
    """

    def __init__(
        self, online: Directory, shelf: Shelf, account: Observable[AccountState], clock: Clock
    ) -> None:
        self.state = Observable(DirectoryState())
        self._online = online
        self._shelf = shelf
        self._account = account
        self._clock = clock
        self._kept: _KeptList | None = None
        self._owner = ""
        self._tasks = Tasks("stations")
        self._one_at_a_time = asyncio.Lock()
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Takes over what was kept, and asks for news once there is a network."""
        self._kept = await self._load(LIST_KEY, _KeptList)
        if self._kept is not None:
            await self._take(self._kept.stations)
        await self._take_owner()
        self._ends = [
            self._online.network.subscribe(self._network_changed),
            on_change(self._account, _owner, self._owner_changed),
        ]

    async def stop(self) -> None:
        """Asks no more."""
        for end in self._ends:
            end()
        self._ends = []
        await self._tasks.stop()

    def _owner_changed(self) -> None:
        self._tasks.start(self._take_owner())

    def is_favourite(self, station: Station) -> bool:
        """Whether the driver has chosen it."""
        return any(kept.id == station.id for kept in self.state.value.favourites)

    async def toggle_favourite(self, station: Station) -> None:
        """Keeps a station as favourite, or no longer. Raises `CarError` when it cannot be kept."""
        async with self._one_at_a_time:
            await self._follow_owner()
            before = self.state.value.favourites
            after = tuple(kept for kept in before if kept.id != station.id)
            if len(after) == len(before):
                after = (*before, station)[:FAVOURITES_MAX]
            if self._owner != GUEST:
                await self._shelf.write(FAVOURITES_KEY.format(owner=self._owner), msgspec.json.encode(after))
            self._change(favourites=after)

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets the favourites of a user who leaves the car. Raises `CarError` when that fails."""
        async with self._one_at_a_time:
            await self._shelf.write(FAVOURITES_KEY.format(owner=leaver.account_id), None)
            if self._owner == leaver.account_id:
                self._change(favourites=())

    async def forget_guest(self) -> None:
        """The guest's drive is over: the next one has no favourites (USR-1)."""
        async with self._one_at_a_time:
            if self._owner == GUEST:
                self._change(favourites=())

    async def clear(self) -> None:
        """Forgets the list, which comes again with a network; favourites stay. Raises `CarError`."""
        await self._shelf.write(LIST_KEY, None)
        self._kept = None
        self._change(index=StationIndex(), loading=self._online.network.value == "online", simulated=False)
        self._network_changed(self._online.network.value)

    def station(self, station_id: str) -> Station | None:
        """The station of that id, in the directory or among the favourites."""
        state = self.state.value
        kept = {station.id: station for station in state.favourites}
        return state.index.by_id.get(station_id) or kept.get(station_id)

    async def _take_owner(self) -> None:
        async with self._one_at_a_time:
            await self._follow_owner()

    async def _follow_owner(self) -> None:
        owner = _owner(self._account.value)
        if owner != self._owner:
            key = FAVOURITES_KEY.format(owner=owner)
            kept = None if owner == GUEST else await self._load(key, tuple[Station, ...])
            self._owner = owner
            self._change(favourites=kept or ())

    def _network_changed(self, network: Network) -> None:
        self._change(network=network)
        if network == "online":
            self._tasks.start(self._refresh())

    async def _refresh(self) -> None:
        """Asks until there is an answer or no network."""
        while self._online.network.value == "online":
            kept, now = self._kept, self._clock.now()
            if kept is not None and timedelta() <= now - kept.fetched_at < FRESH_FOR:
                return
            try:
                answer = await self._online.stations(kept.stations.version if kept else "")
            except CarError as error:
                log.info("The list of stations did not come: %s", error)
                self._change(loading=False)
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            stations = kept.stations if answer.unchanged and kept is not None else answer
            self._kept = _KeptList(now, stations)
            try:
                await self._shelf.write(LIST_KEY, await asyncio.to_thread(msgspec.json.encode, self._kept))
            except CarError as error:
                log.info("The list of stations is not kept: %s", error)
            await self._take(stations)
            return

    async def _take(self, stations: StationList) -> None:
        if self.state.value.index.stations != stations.stations or self.state.value.loading:
            index = await asyncio.to_thread(StationIndex(stations.stations).prepared)
            self._change(index=index, loading=False, simulated=stations.simulated)

    async def _load[T](self, key: str, kind: type[T]) -> T | None:
        raw = await self._shelf.read(key)
        if raw is None:
            return None
        try:
            return await asyncio.to_thread(msgspec.json.decode, raw, type=kind)
        except msgspec.DecodeError as error:
            log.warning("%s is damaged and is left aside: %s", key, error)
            return None

    def _change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))


def _owner(account: AccountState) -> str:
    return account.account_id if account.signed_in else GUEST
