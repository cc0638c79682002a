"""The maps program: one socket for questions and guidance, one port for tiles."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import assert_never

from chassis.messages import Body
from chassis.wire import WireServer
from maps import finding
from maps.categories import Categories
from maps.driving import Driving
from maps.label_choice import choose_labels
from maps.painters import Painter
from maps.planning import RoutePlanner
from maps.protocol import (
    PROTOCOL_VERSION,
    Call,
    FindNearby,
    Fix,
    GetLabels,
    GetNames,
    GetStatus,
    Labels,
    Locate,
    Places,
    PlanRoutes,
    Routes,
    Search,
    StartGuidance,
    Status,
    StopGuidance,
)
from maps.regions import Regions, open_regions, verify
from maps.routing import Router
from maps.tiles import TileServer

log = logging.getLogger(__name__)


class MapsServer:
    """Everything the program does, started and stopped in one place.

    Args:
        socket: the Unix socket to serve.
        regions: folder of region packs; it may be missing or empty.
    """

    def __init__(self, socket: Path, regions: Path) -> None:
        self._folder = regions
        self._categories = Categories()
        self._regions = Regions()
        self._painter = Painter()
        self._tiles = TileServer(self._painter)
        self._planner = RoutePlanner()
        # One thread each: their data allows one user at a time, and a long route must not hold up typing.
        self._places = ThreadPoolExecutor(1, "places")
        self._routing = ThreadPoolExecutor(1, "routing")
        self._checking = ThreadPoolExecutor(1, "checking")
        self._verifying: asyncio.Task[None] | None = None
        self._wire = WireServer(socket, Call, self._answer, lambda: [self.status()])
        self._driving = Driving(self._planner, self._on_routing_thread, self._wire.publish, self._router_of)

    async def start(self) -> None:
        """Opens packs, tiles and socket. Raises `CarError` ``socket_in_use``."""
        self._regions = await self._on_places_thread(lambda: open_regions(self._folder, self._categories))
        self._painter.start([pack.map_file for pack in self._regions.packs])
        await self._tiles.start()
        await self._wire.start()
        self._verifying = asyncio.create_task(self._verify(), name="verify-regions")

    async def stop(self) -> None:
        """Ends everything; safe after a failed start."""
        if self._verifying is not None:
            self._verifying.cancel()
            await asyncio.wait({self._verifying})
        await self._driving.stop()
        await self._wire.stop()
        await self._tiles.stop()
        await self._painter.stop()
        for pool in (self._places, self._routing, self._checking):
            pool.shutdown(wait=True, cancel_futures=True)
        for pack in self._regions.packs:
            pack.close()

    def status(self) -> Status:
        """What is there now."""
        return Status(version=PROTOCOL_VERSION, tiles_url=self._tiles.url, regions=self._regions.all)

    async def _answer(self, call: Call) -> Body | None:
        regions = self._regions
        match call:
            case GetStatus():
                return self.status()
            case Search():
                return await self._on_places_thread(lambda: finding.search(call, regions, self._categories))
            case FindNearby():
                route = self._planner.find(call.route_id).route if call.route_id else None
                return await self._on_places_thread(
                    lambda: finding.find_nearby(call, regions, self._categories, route)
                )
            case GetLabels():
                data = [pack.labels for pack in regions.packs]
                labels = await self._on_places_thread(lambda: choose_labels(data, call, self._categories))
                return Labels(labels=labels)
            case GetNames():
                return await self._on_places_thread(lambda: finding.names(call, regions))
            case Locate():
                address = await self._on_places_thread(lambda: finding.address_at(call, regions))
                if address is not None:
                    return Places(places=[address])
                return await self._on_routing_thread(lambda: finding.street_at(call, regions))
            case PlanRoutes():
                return Routes(routes=await self._on_routing_thread(lambda: self._planner.plan(call, regions)))
            case StartGuidance():
                await self._driving.begin(self._planner.find(call.route_id), call.language, call.units)
                return None
            case StopGuidance():
                self._driving.end()
                return None
            case Fix():
                self._driving.take(call)
                return None
            case _:
                assert_never(call)

    async def _on_places_thread[T](self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._places, work)

    async def _on_routing_thread[T](self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._routing, work)

    def _router_of(self, region: str) -> Router | None:
        return next((pack.router for pack in self._regions.packs if pack.folder.name == region), None)

    async def _verify(self) -> None:
        """Reads all packs whole, after the start; a damaged one is taken out of use and told."""
        loop = asyncio.get_running_loop()
        for pack in self._regions.packs:
            problem = await loop.run_in_executor(self._checking, verify, pack)
            if problem is not None:
                log.warning("Region %s is damaged and left out", pack.manifest.id)
                self._regions = self._regions.without(pack, problem)
                await self._painter.use([one.map_file for one in self._regions.packs])
                self._tiles.forget()
                self._wire.publish(self.status())
