"""The wire between the car's programs, over real Unix sockets."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import ClientSession, UnixConnector

from chassis.errors import BadInput, CarError, NotAvailable
from chassis.link import Link
from chassis.wire import Body, WireServer


class Ask(Body, tag="ask", frozen=True):
    text: str


class Fail(Body, tag="fail", frozen=True):
    bug: bool = False


class Hang(Body, tag="hang", frozen=True):
    pass


class Told(Body, tag="told", frozen=True):
    text: str


class Changed(Body, tag="changed", frozen=True):
    value: int


async def answer(call: Ask | Fail | Hang) -> Body | None:
    match call:
        case Ask(text):
            return Told(text=text.upper())
        case Fail(bug=True):
            raise ZeroDivisionError
        case Fail():
            raise BadInput("no_road_near", "There is no road near that place")
        case Hang():
            await asyncio.Event().wait()
    return None


class Peer:
    """A link with what it was told, and events to wait for."""

    def __init__(self, path: Path) -> None:
        self.events: asyncio.Queue[Changed] = asyncio.Queue()
        self.up = asyncio.Event()
        self.down = asyncio.Event()
        self.link = Link(path, Told | Changed, self.events.put_nowait, self._moved, "The tester")

    def _moved(self, connected: bool) -> None:
        (self.up if connected else self.down).set()
        (self.down if connected else self.up).clear()


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[WireServer]:
    server = WireServer(tmp_path / "wire", Ask | Fail | Hang, answer, lambda: [Changed(value=0)])
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def peer(tmp_path: Path) -> AsyncIterator[Peer]:
    peer = Peer(tmp_path / "wire")
    peer.link.start()
    yield peer
    await peer.link.stop()


async def within[T](waiting: asyncio.Future[T] | asyncio.Task[T]) -> T:
    async with asyncio.timeout(5):
        return await waiting


async def test_a_call_is_answered_with_a_typed_body(server: WireServer, peer: Peer) -> None:
    await peer.up.wait()
    assert await peer.link.call(Ask(text="hola")) == Told(text="HOLA")


async def test_calls_overtake_a_call_that_takes_long(server: WireServer, peer: Peer) -> None:
    await peer.up.wait()
    slow = asyncio.create_task(peer.link.call(Hang(), timeout=30))
    assert await peer.link.call(Ask(text="quick")) == Told(text="QUICK")
    slow.cancel()


async def test_a_refusal_arrives_with_code_and_message(server: WireServer, peer: Peer) -> None:
    await peer.up.wait()
    with pytest.raises(CarError, match="no road near") as caught:
        await peer.link.call(Fail())
    assert caught.value.code == "no_road_near"


async def test_a_bug_in_one_call_leaves_the_program_serving(
    server: WireServer, peer: Peer, caplog: pytest.LogCaptureFixture
) -> None:
    await peer.up.wait()
    with pytest.raises(CarError) as caught:
        await peer.link.call(Fail(bug=True))
    assert caught.value.code == "internal"
    assert "ZeroDivisionError" in caplog.text
    assert await peer.link.call(Ask(text="still")) == Told(text="STILL")


@pytest.mark.parametrize(
    "text",
    ["", "{", '{"id": 3}', '{"id": 3, "body": {"type": "ask"}}', '{"id":3,"body":{"type":"rm"}}', "[1]"],
)
async def test_a_malformed_message_is_refused_and_the_connection_goes_on(
    server: WireServer, tmp_path: Path, text: str
) -> None:
    async with (
        ClientSession(connector=UnixConnector(path=str(tmp_path / "wire"))) as session,
        session.ws_connect("http://car/") as socket,
    ):
        assert (await socket.receive_json())["body"] == {"type": "changed", "value": 0}
        await socket.send_str(text)
        assert (await socket.receive_json())["error"]["code"] == "bad_message"
        await socket.send_str('{"id": 4, "body": {"type": "ask", "text": "a"}}')
        assert (await socket.receive_json())["body"] == {"type": "told", "text": "A"}


async def test_events_reach_everyone_after_the_greeting(server: WireServer, peer: Peer) -> None:
    assert await within(asyncio.ensure_future(peer.events.get())) == Changed(value=0)
    server.publish(Changed(value=7))
    assert await within(asyncio.ensure_future(peer.events.get())) == Changed(value=7)


async def test_the_link_comes_back_after_the_other_side_restarted(
    server: WireServer, peer: Peer, tmp_path: Path
) -> None:
    """HMI-6: a dead program is restarted and the rest goes on."""
    await peer.up.wait()
    waiting = asyncio.create_task(peer.link.call(Hang(), timeout=30))
    await asyncio.sleep(0)
    await server.stop()
    with pytest.raises(NotAvailable, match="The tester restarts"):
        await waiting
    await within(asyncio.ensure_future(peer.down.wait()))
    with pytest.raises(NotAvailable, match="is starting"):
        await peer.link.call(Ask(text="anyone"))
    again = WireServer(tmp_path / "wire", Ask | Fail | Hang, answer)
    await again.start()
    await within(asyncio.ensure_future(peer.up.wait()))
    assert await peer.link.call(Ask(text="back")) == Told(text="BACK")
    await again.stop()


async def test_no_answer_in_time_is_said_and_leaves_no_trace(server: WireServer, peer: Peer) -> None:
    await peer.up.wait()
    with pytest.raises(NotAvailable) as caught:
        await peer.link.call(Hang(), timeout=0.05)
    assert caught.value.code == "no_answer"


async def test_only_the_cars_own_user_can_open_the_socket(server: WireServer, tmp_path: Path) -> None:
    assert (tmp_path / "wire").stat().st_mode & 0o777 == 0o600


async def test_a_stale_socket_is_replaced_and_a_living_one_is_not(server: WireServer, tmp_path: Path) -> None:
    second = WireServer(tmp_path / "wire", Ask, answer)
    with pytest.raises(CarError) as caught:
        await second.start()
    assert caught.value.code == "socket_in_use"
    stale = tmp_path / "stale"
    stale.touch()
    third = WireServer(stale, Ask, answer)
    await third.start()
    await third.stop()
