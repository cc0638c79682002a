"""The maps program without maps: a real server on a real socket that answers what a test laid down."""

import asyncio
from pathlib import Path
from typing import Any

from chassis.errors import CarError
from chassis.messages import Body
from chassis.observable import Observable
from chassis.wire import WireServer
from maps import protocol
from maps.protocol import (
    Bounds,
    FindNearby,
    GetLabels,
    GetNames,
    GetStatus,
    Guidance,
    Label,
    Labels,
    Locate,
    Maneuver,
    Names,
    Place,
    PlaceKind,
    Places,
    PlanRoutes,
    Position,
    Region,
    Route,
    Routes,
    Search,
    Status,
)

HELSINKI = Region("helsinki", "Helsinki", 1, Bounds(60.164, 24.935, 60.179, 24.953))
METRES_A_SECOND = 10.0


def place(name: str, latitude: float = 60.17, longitude: float = 24.944, **more: Any) -> Place:
    """A place in Helsinki."""
    kind: PlaceKind = more.pop("kind", "poi")
    identity = more.pop("id", f"node/{name}")
    return Place(identity, name, kind, Position(latitude, longitude), **more)


def route(identity: str, stops: list[Place], length: float = 2400.0) -> Route:
    """A route with a way point for each stop but the last, at the shape points 10, 20 ..."""
    maneuvers = [Maneuver("start", "Drive", 0, length, length / METRES_A_SECOND)]
    maneuvers += [Maneuver("way_point", "Stop", 10 * n, 1, 1) for n in range(1, len(stops))]
    maneuvers += [Maneuver("destination", "Arrive", 99, 0, 0)]
    return Route(identity, "fastest", "", length, length / METRES_A_SECOND, maneuvers, [], stops)


class FakeMaps:
    """Answers by the tables below and keeps what it was asked.

    Attributes:
        calls: everything that came in, in order.
        found: places by searched text; `around` by category; `here` where the car is.
        alternatives: how many routes a plan gets.
        refusals: by type of call, the error it is refused with.
        held: by searched text, what its answer waits for.
    """

    def __init__(self, socket: Path) -> None:
        self.calls: Observable[tuple[Body, ...]] = Observable(())
        self.regions: list[Region] = [HELSINKI]
        self.found: dict[str, list[Place]] = {}
        self.around: dict[str, list[Place]] = {}
        self.labels: list[Label] = []
        self.here: list[Place] = []
        self.names = Names(streets=[], places=[])
        self.alternatives = 2
        self.refusals: dict[type[Body], CarError] = {}
        self.held: dict[str, asyncio.Event] = {}
        self._socket = socket
        self._planned = 0
        self._server: WireServer | None = None

    async def start(self) -> None:
        """Opens the socket."""
        self._server = WireServer(self._socket, protocol.Call, self._answer, lambda: [self._status()])
        await self._server.start()

    async def stop(self) -> None:
        """Goes away, as a program that died."""
        if self._server is not None:
            await self._server.stop()
            self._server = None

    def say(self, event: Body) -> None:
        """Sends an event."""
        assert self._server is not None
        self._server.publish(event)

    def guide(self, route_id: str, **more: Any) -> None:
        """Sends a `Guidance` event."""
        values: dict[str, Any] = {
            "position": Position(60.171, 24.945),
            "heading": 90.0,
            "maneuver": Maneuver("right", "Turn right", 5, 100, 10),
            "to_maneuver": 240.0,
            "left": 1200.0,
            "seconds": 900.0,
            "state": "on_route",
        }
        self.say(Guidance(route_id=route_id, **(values | more)))

    def asked[T: Body](self, kind: type[T]) -> list[T]:
        """The calls of one kind so far."""
        return [call for call in self.calls.value if isinstance(call, kind)]

    def _status(self) -> Status:
        return Status(version=1, tiles_url="http://127.0.0.1:1/token", regions=self.regions)

    async def _answer(self, call: Body) -> Body | None:
        self.calls.set((*self.calls.value, call))
        if type(call) in self.refusals:
            raise self.refusals[type(call)]
        match call:
            case GetStatus():
                return self._status()
            case Search():
                places = self.found.get(call.text, [])
                if call.text in self.held:
                    await self.held[call.text].wait()
                return Places(places=places, text=call.text)
            case FindNearby():
                return Places(places=self.around.get(call.category, []))
            case PlanRoutes():
                return Routes(routes=self._routes(call))
            case GetLabels():
                return Labels(labels=self.labels)
            case GetNames():
                return self.names
            case Locate():
                return Places(places=self.here)
            case _:
                return None

    def _routes(self, call: PlanRoutes) -> list[Route]:
        self._planned += 1
        count = self.alternatives if call.alternatives else 1
        return [route(f"r{self._planned}.{n}", call.stops, 2400.0 + 600 * n) for n in range(count)]
