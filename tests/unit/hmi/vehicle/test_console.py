"""The simulator's console page, over its real server."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse

from chassis.errors import CarError
from hmi.vehicle import signals
from hmi.vehicle.console import SimulatorConsole
from hmi.vehicle.model import Zone
from hmi.vehicle.service import VehicleService
from tests.unit.hmi.vehicle.conftest import SimulatedCar


class Desk:
    """A developer in front of the page."""

    def __init__(self, car: SimulatedCar) -> None:
        self.car = car
        self.networks: list[bool] = []
        self.left: CarError | None = None
        self.leaves = 0
        self.console = SimulatorConsole(car.simulator, car.bus, self.networks.append, self.leave)

    async def leave(self) -> None:
        self.leaves += 1
        if self.left is not None:
            raise self.left

    async def send(self, socket: ClientWebSocketResponse, **message: Any) -> None:
        await socket.send_json(message)

    async def next(self, socket: ClientWebSocketResponse, kind: str) -> dict[str, Any]:
        while True:
            message = await asyncio.wait_for(socket.receive_json(), 5)
            if message["type"] == kind:
                return message


@pytest.fixture
async def desk(car: SimulatedCar) -> AsyncIterator[Desk]:
    desk = Desk(car)
    await desk.console.start()
    yield desk
    await desk.console.stop()


@pytest.fixture
async def browser() -> AsyncIterator[ClientSession]:
    async with ClientSession() as session:
        yield session


@pytest.fixture
async def socket(desk: Desk, browser: ClientSession) -> AsyncIterator[ClientWebSocketResponse]:
    async with browser.ws_connect(desk.console.url + "live") as socket:
        yield socket


async def test_the_page_and_its_parts_are_served(desk: Desk, browser: ClientSession) -> None:
    for name, kind in (
        ("", "text/html"),
        ("console.css", "text/css"),
        ("console.js", "text/javascript"),
        ("icon.svg", "image/svg+xml"),
    ):
        async with browser.get(desk.console.url + name) as response:
            assert (response.status, response.content_type) == (200, kind)
            assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    async with browser.get(desk.console.url + "secrets") as response:
        assert response.status == 404


async def test_only_with_the_token_and_only_by_this_machines_name(desk: Desk, browser: ClientSession) -> None:
    root = desk.console.url.rsplit("/", 2)[0]
    async with browser.get(f"{root}/wrong/") as response:
        assert response.status == 404
    async with browser.get(desk.console.url, headers={"Host": "evil.example:80"}) as response:
        assert response.status == 404
    async with browser.get(desk.console.url + "live", headers={"Origin": "https://evil.example"}) as response:
        assert response.status == 403


async def test_every_control_reaches_the_car(desk: Desk, socket: ClientWebSocketResponse) -> None:
    car = desk.car
    commands: list[tuple[dict[str, Any], str, object]] = [
        ({"type": "ignition", "on": False}, "ignition", False),
        ({"type": "ignition", "on": True}, "ignition", True),
        ({"type": "speed", "factor": 2, "limit_kmh": 80}, "factor", 2),
        ({"type": "speed", "factor": 2, "limit_kmh": 80}, "limit_kmh", 80),
        ({"type": "speed", "factor": 1, "limit_kmh": None}, "limit_kmh", None),
        ({"type": "network", "on": False}, "network", False),
        ({"type": "night", "on": True}, "night", True),
        ({"type": "tunnel", "on": True}, "tunnel", True),
        ({"type": "tunnel", "on": True}, "fix", False),
        ({"type": "outside", "celsius": -12}, "outside_celsius", -12),
        ({"type": "crash"}, "crashed", True),
        ({"type": "crash", "repair": True}, "crashed", False),
        ({"type": "locks", "locked": True}, "locked", True),
        ({"type": "key", "key": 1}, "locked", False),
        ({"type": "lights", "beam": "high"}, "lights", "high"),
        ({"type": "lights", "beam": "high"}, "high_beam", True),
        ({"type": "lights", "beam": "low"}, "lights", "low"),
        ({"type": "lights", "beam": "low"}, "high_beam", False),
        ({"type": "lights", "beam": "low"}, "low_beam", True),
        ({"type": "lights", "beam": "off"}, "low_beam", False),
        ({"type": "lights", "beam": "auto"}, "lights", "auto"),
        ({"type": "hazard", "on": True}, "hazard", True),
        ({"type": "hazard", "on": False}, "hazard", False),
        ({"type": "level", "percent": 15}, "level_percent", 15),
    ]
    await desk.next(socket, "state")
    for command, field, value in commands:
        await desk.send(socket, **command)
        assert (await desk.next(socket, "state"))[field] == value, command
    await desk.send(socket, type="opening", name="boot", is_open=True)
    assert (await desk.next(socket, "state"))["openings"]["boot"] is True
    assert car.value(signals.BOOT_OPEN)
    assert desk.networks == [False]
    assert car.value(signals.CONNECTIVITY) is False
    unlocks = [car.value(key) for key in (signals.KEY_ONE_UNLOCKS, signals.KEY_TWO_UNLOCKS)]
    await desk.send(socket, type="key", key=2)
    await desk.next(socket, "state")
    assert unlocks == [1, 0]
    assert car.value(signals.KEY_TWO_UNLOCKS) == 1
    await desk.send(socket, type="leave_route")
    await desk.next(socket, "state")
    assert desk.leaves == 1


async def test_lights_and_seats_reach_the_signals(desk: Desk, socket: ClientWebSocketResponse) -> None:
    """VEH-2: what the page sets is what the car's screen shows, and the other way round."""
    car, shown = desk.car, VehicleService(desk.car.bus, desk.car.time)
    await desk.next(socket, "state")
    await desk.send(socket, type="lights", beam="high")
    await desk.next(socket, "state")
    assert (car.value(signals.LIGHT_SWITCH), car.value(signals.HIGH_BEAM)) == ("BEAM", True)
    assert car.value(signals.LOW_BEAM)
    await desk.send(socket, type="hazard", on=True)
    await desk.next(socket, "state")
    assert car.value(signals.HAZARD_LIGHTS)
    for level in (3, 1, 0, 2):
        await desk.send(socket, type="seat_heating", seat="passenger", level=level)
        assert (await desk.next(socket, "state"))["seat_heating"] == {"driver": 0, "passenger": level}
        assert shown.state.value.climate.passenger.seat_heating == level
    await shown.set_seat_heating(Zone.DRIVER, 1)
    assert (await desk.next(socket, "state"))["seat_heating"] == {"driver": 1, "passenger": 2}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "bad_message"),
        ('{"type":"fly"}', "bad_message"),
        ('{"type":"speed","factor":0,"limit_kmh":null}', "bad_message"),
        ('{"type":"lights","beam":"disco"}', "bad_message"),
        ('{"type":"seat_heating","seat":"driver","level":4}', "bad_message"),
        ('{"type":"seat_heating","seat":"rear","level":1}', "bad_message"),
        ('{"type":"opening","name":"roof","is_open":true}', "opening_unknown"),
        ('{"type":"leave_route"}', "no_detour"),
    ],
)
async def test_what_cannot_be_done_is_told(
    desk: Desk, socket: ClientWebSocketResponse, text: str, code: str
) -> None:
    """Issue 2, bad input: malformed message on a socket; the page stays usable."""
    desk.left = CarError("no_detour", "There is no guidance to leave")
    await socket.send_str(text)
    assert (await desk.next(socket, "trouble"))["code"] == code
    await desk.send(socket, type="night", on=True)
    await desk.next(socket, "state")
    assert (await desk.next(socket, "state"))["night"] is True


async def test_the_page_is_live(desk: Desk, socket: ClientWebSocketResponse) -> None:
    await desk.next(socket, "state")
    desk.car.drive()
    desk.car.step(8)
    assert (await desk.next(socket, "state"))["speed_kmh"] == pytest.approx(40, abs=1)


async def test_a_taken_port_is_told(desk: Desk, car: SimulatedCar) -> None:
    """Issue 2, bad input: port taken."""
    port = int(desk.console.url.split(":")[2].split("/")[0])
    second = SimulatorConsole(car.simulator, car.bus, lambda _on: None, desk.leave, port)
    with pytest.raises(CarError, match="port_taken"):
        await second.start()
    assert second.url == ""
