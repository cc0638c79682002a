import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from chassis.errors import CarError
from chassis.link import Link
from maps.geo import to_mercator
from maps.matching import Track
from maps.protocol import (
    FindNearby,
    Fix,
    GetLabels,
    GetNames,
    GetStatus,
    Guidance,
    Labels,
    Locate,
    PlanRoutes,
    Position,
    Prompt,
    Rerouted,
    Said,
    Search,
    StartGuidance,
    Status,
    StopGuidance,
)
from maps.server import MapsServer
from tests.unit.maps.town import Car, Town, place

WAIT_SECONDS = 15.0


class Screen:
    """The other side of the socket, as the HMI is."""

    def __init__(self, path: Path) -> None:
        self.events: list[Any] = []
        self._arrived = asyncio.Condition()
        self._connected = asyncio.Event()
        self.link = Link(path, Said, self._take, lambda on: self._connected.set() if on else None, "Maps")

    def _take(self, event: Any) -> None:
        self.events.append(event)
        asyncio.get_running_loop().create_task(self._wake())

    async def _wake(self) -> None:
        async with self._arrived:
            self._arrived.notify_all()

    async def connected(self) -> None:
        async with asyncio.timeout(WAIT_SECONDS):
            await self._connected.wait()

    async def until[T](self, kind: type[T], fits: Callable[[T], bool] = lambda _event: True) -> T:
        """The first event of a kind that fits."""
        async with asyncio.timeout(WAIT_SECONDS), self._arrived:
            while True:
                for event in self.events:
                    if isinstance(event, kind) and fits(event):
                        return event
                await self._arrived.wait()


@asynccontextmanager
async def serving(regions: Path, folder: Path) -> AsyncIterator[Screen]:
    path = folder / "maps.sock"
    server = MapsServer(path, regions)
    screen = Screen(path)
    try:
        await server.start()
        screen.link.start()
        await screen.connected()
        yield screen
    finally:
        await screen.link.stop()
        await server.stop()


@pytest.fixture
async def screen(town: Town, tmp_path: Path) -> AsyncIterator[Screen]:
    async with serving(town.regions, tmp_path) as one:
        yield one


async def test_one_socket_answers_every_question(screen: Screen, town: Town) -> None:
    """NAV-1, NAV-2, NAV-6: status, search, categories, nearby, names, labels, here."""
    here = Position(*town.center)
    status = await screen.link.call(GetStatus())
    assert [region.problem for region in status.regions] == [""]
    places = await screen.link.call(Search(text=town.mistyped[0], near=here))
    assert places.text == town.mistyped[0]
    assert places.places[0].name == town.landmark
    parking = await screen.link.call(Search(text="aparcamiento", near=here, language="es"))
    assert (parking.places[0].kind, parking.places[0].name) == ("category", "Aparcamiento")
    assert {one.kind for one in parking.places[1:4]} == {"parking"}
    nearby = await screen.link.call(FindNearby(category="parking", near=here, limit=5))
    distances = [one.distance for one in nearby.places]
    assert distances == sorted(distances)
    assert len(distances) == 5
    names = await screen.link.call(GetNames(near=here))
    assert town.street in names.streets
    assert len(set(names.places)) == len(names.places)
    labels = await screen.link.call(GetLabels(center=here, zoom=16, width=1280, height=720))
    assert isinstance(labels, Labels)
    assert labels.labels
    assert len((await screen.link.call(Locate(position=here))).places) == 1


async def test_car_parks_along_a_route_come_in_driving_order(screen: Screen, town: Town) -> None:
    """NAV-7: stations along the route."""
    routes = await screen.link.call(PlanRoutes(origin=Position(*town.start), stops=[place(town.end)]))
    found = await screen.link.call(
        FindNearby(category="parking", near=Position(*town.start), route_id=routes.routes[0].id)
    )
    track = Track(routes.routes[0].shape)
    along = [
        track.match((one.position.latitude, one.position.longitude), None, 0.0, track.length).travelled
        for one in found.places
    ]
    assert len(along) > 2
    assert all(before <= after + 150 for before, after in pairwise(along))


async def test_a_drive_is_guided_and_a_wrong_turn_gets_a_new_route_within_a_second(
    screen: Screen, town: Town
) -> None:
    """NAV-3, NAV-4: the whole thread from the plan to the arrival, over the socket."""
    routes = await screen.link.call(PlanRoutes(origin=Position(*town.start), stops=[place(town.end)]))
    route = routes.routes[0]
    await screen.link.call(StartGuidance(route_id=route.id, language="es", units="metric"))
    track = Track(route.shape)
    turn = next(m for m in route.maneuvers[1:] if m.type in ("left", "right"))
    fixes = list(Car().along(track, 0.0, track.travelled_at(turn.begin)))
    for fix in fixes:
        await screen.link.send(fix)
    await screen.until(Prompt, lambda prompt: prompt.kind == "start" and prompt.text.startswith("Conduzca"))
    await screen.until(Guidance, lambda state: state.travelled > 10)

    for fix in Car().straight(fixes[-1], fixes[-1].heading, 6.0):
        await screen.link.send(fix)
    begun = asyncio.get_running_loop().time()
    rerouted = await screen.until(Rerouted)
    assert asyncio.get_running_loop().time() - begun < 1.0
    assert rerouted.route.id != route.id

    for fix in Car().along(Track(rerouted.route.shape), time=500.0):
        await screen.link.send(fix)
    arrived = await screen.until(Guidance, lambda state: state.state == "arrived")
    assert arrived.route_id == rerouted.route.id
    await screen.until(Prompt, lambda prompt: prompt.kind == "arrival")
    await screen.link.call(StopGuidance())


async def test_tiles_need_the_token_and_sensible_numbers(screen: Screen, town: Town) -> None:
    """NAV-1: tiles by HTTP on loopback, for nobody without the address."""
    status: Status = await screen.link.call(GetStatus())
    x, y = to_mercator(town.center)
    at = f"16/{int(x * 2**16)}/{int(y * 2**16)}"
    base, token = status.tiles_url.rsplit("/", 1)
    assert base.startswith("http://127.0.0.1:")
    async with aiohttp.ClientSession() as session:

        async def fetch(url: str) -> tuple[int, bytes]:
            async with session.get(url) as answer:
                return answer.status, await answer.read()

        night = await fetch(f"{status.tiles_url}/night/{at}.png")
        day = await fetch(f"{status.tiles_url}/day/{at}.png")
        double = await fetch(f"{status.tiles_url}/night/{at}@2x.png")
        assert {night[0], day[0], double[0]} == {200}
        assert len({night[1], day[1], double[1]}) == 3
        for bad in (
            f"{base}/{'x' * len(token)}/night/{at}.png",
            f"{status.tiles_url}/dusk/{at}.png",
            f"{status.tiles_url}/night/{at}.jpg",
            f"{status.tiles_url}/night/16/99999999/1.png",
            f"{status.tiles_url}/night/25/1/1.png",
            f"{status.tiles_url}/night/16/1/{'9' * 400}.png",
        ):
            assert (await fetch(bad))[0] == 404


async def test_refusals_and_malformed_messages_harm_nobody(
    screen: Screen, town: Town, tmp_path: Path
) -> None:
    """Issue 2, bad input: malformed message on a socket."""
    with pytest.raises(CarError) as outside:
        await screen.link.call(PlanRoutes(origin=Position(*town.start), stops=[place((0.0, 0.0), "Nowhere")]))
    assert outside.value.code == "outside_regions"
    with pytest.raises(CarError) as unknown:
        await screen.link.call(StartGuidance(route_id="gone"))
    assert unknown.value.code == "unknown_route"
    async with (
        aiohttp.ClientSession(connector=aiohttp.UnixConnector(path=str(tmp_path / "maps.sock"))) as session,
        session.ws_connect("http://car/") as raw,
    ):
        await raw.receive()
        for text in (
            "nonsense",
            '{"id": 3, "body": {"type": "search"}}',
            '{"id": 4, "body": {"type": "fly"}}',
        ):
            await raw.send_str(text)
            assert "bad_message" in (await raw.receive_str())
        await raw.send_bytes(b"\xff")
        assert "bad_message" in (await raw.receive_str())
    await screen.link.send(Fix(time=0.0, position=None, heading=0.0, speed=0.0))
    assert (await screen.link.call(GetStatus())).regions


async def test_a_bad_pack_beside_a_good_one(own_regions: Path, town: Town, tmp_path: Path) -> None:
    """Issue 2, bad input: the rest works, and Status says in plain words what does not."""
    broken = own_regions / "broken"
    broken.mkdir()
    (broken / "manifest.json").write_text("{}")
    async with serving(own_regions, tmp_path) as screen:
        status = await screen.link.call(GetStatus())
        assert {region.id: bool(region.problem) for region in status.regions} == {
            town.id: False,
            "broken": True,
        }
        assert (await screen.link.call(Search(text=town.landmark, near=Position(*town.center)))).places


async def test_a_pack_with_a_changed_byte_is_taken_out_after_the_start(
    own_regions: Path, town: Town, tmp_path: Path
) -> None:
    """Issue 2, bad input: hashes are checked in the background so that the start is quick."""
    park = own_regions / town.id / "car_parks.json"
    park.write_bytes(b"#" + park.read_bytes()[1:])
    async with serving(own_regions, tmp_path) as screen:
        told = await screen.until(Status, lambda status: any(region.problem for region in status.regions))
        assert "damaged" in told.regions[0].problem
        assert (await screen.link.call(Search(text=town.landmark, near=Position(*town.center)))).places == []


async def test_a_killed_painter_comes_back(town: Town, tmp_path: Path) -> None:
    """HMI-6: a dead process is restarted, the rest goes on."""
    server = MapsServer(tmp_path / "maps.sock", town.regions)
    await server.start()
    try:
        painter = server._painter
        assert (await server._tiles._tile(("night", 3, 4, 2, 1))).startswith(b"\x89PNG")
        first = painter._process
        assert first is not None
        first.kill()
        await first.wait()
        assert (await server._tiles._tile(("day", 3, 4, 2, 1))).startswith(b"\x89PNG")
        assert painter._process is not first
    finally:
        await server.stop()


async def test_a_second_server_on_the_same_socket_is_refused(
    screen: Screen, town: Town, tmp_path: Path
) -> None:
    """Issue 2, bad input: socket taken."""
    second = MapsServer(tmp_path / "maps.sock", town.regions)
    with pytest.raises(CarError) as refused:
        await second.start()
    await second.stop()
    assert refused.value.code == "socket_in_use"
    assert (tmp_path / "maps.sock").is_socket()
    assert (await screen.link.call(GetStatus())).version == 1
