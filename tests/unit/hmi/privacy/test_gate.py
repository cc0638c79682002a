"""The one way out of the car (PRV-1)."""

import ast
import asyncio
import re
from pathlib import Path

import pytest

import hmi.online
from chassis.errors import NotAvailable
from chassis.observable import Observable
from hmi.privacy.errands import ERRANDS, STREAM, Errand
from hmi.privacy.gate import Gate, hindrance
from hmi.privacy.service import LEVELS
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel
from online.contract.reasons import Code
from tests.fakes.gates import open_gate

PACKAGES = ("hmi", "voice", "maps", "chassis")
WAYS_OUT = {
    "hmi/transport.py": "the services; asks the gate",
    "hmi/radio/stream.py": "radio stations; asks the gate",
    "hmi/demo.py": "sets the demo up before there is a car: free ports, and pip",
    "chassis/downloads.py": "speech models, by a person at the command line",
    "voice/models_command.py": "asks whether the models can be had, at the command line",
    "chassis/link.py": "Unix sockets inside the car",
    "chassis/wire.py": "Unix sockets inside the car",
    "maps/tiles.py": "serves tiles on the loopback device",
    "hmi/radio/relay.py": "serves the sound of a station on the loopback device",
    "hmi/vehicle/console.py": "serves the simulator console on the loopback device",
}
"""Every module that can open a socket. A new one asks the gate, or says here why nothing leaves by it."""
NETWORKING = {"aiohttp", "socket", "urllib.request", "http.client", "http.server", "ssl", "smtplib", "ftplib"}
STREAMS = {"open_connection", "start_server", "create_connection", "create_datagram_endpoint"}


async def _try(gate: Gate, method: str, path: str, content: bytes = b"", *, personal: bool = False) -> str:
    """The code it is held back with, "" when it goes."""
    try:
        async with gate.through(method, path, content, personal=personal, seconds=1):
            return ""
    except NotAvailable as error:
        return error.code


@pytest.mark.parametrize("level", LEVELS)
async def test_what_goes_out_at_each_level(level: PrivacyLevel) -> None:
    """At maximum nothing that the law does not require; without position nothing that carries it."""
    gate = open_gate(level)
    for errand in ERRANDS:
        path = errand.path.replace("{}", "VSSZZZKLZPR000001")
        expected = {
            "full": "",
            "no_position": "privacy_no_position" if errand.position else "",
            "maximum": "privacy_maximum",
        }
        assert await _try(gate, errand.method, path, personal=errand.personal) == expected[level]


@pytest.mark.parametrize("level", LEVELS)
async def test_what_the_law_requires_goes_out_always(level: PrivacyLevel) -> None:
    """AVL-3: with the position, at any level."""
    call = Errand("POST", "/v1/emergency", position=True, law=True)
    gate = Gate(Observable(level), Texts(), (call,))
    async with gate.through("POST", "/v1/emergency", b"", seconds=1):
        pass
    assert hindrance(level, call) is None


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/new"),
        ("DELETE", "/v1/me"),
        ("GET", "/v1/me/position"),
        ("GET", "/v1/cars/a/b/facts"),
        ("GET", "/v1/cars//facts"),
        ("GET", "/v1/me#x"),
        ("get", "/v1/me"),
        ("GET", ""),
    ],
)
async def test_what_nobody_has_described_is_held_back_below_full(method: str, path: str) -> None:
    """Fail closed."""
    assert await _try(open_gate(), method, path) == ""
    assert await _try(open_gate("no_position"), method, path) == "privacy_no_position"
    assert await _try(open_gate("maximum"), method, path) == "privacy_maximum"


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("/v1/me", b'{"a":[{"Latitude":60.17}]}'),
        ("/v1/me?lat=60.17", b""),
        ("/v1/me?a=1&LON", b""),
        ("/v1/me", b"a=1&longitude=24.9"),
        ("/v1/me", b'{"car":{"position":null}}'),
    ],
)
async def test_coordinates_are_found_where_none_were_declared(path: str, content: bytes) -> None:
    assert await _try(open_gate(), "GET", path, content) == ""
    assert await _try(open_gate("no_position"), "GET", path, content) == "privacy_no_position"


async def test_a_token_does_not_go_where_none_was_declared() -> None:
    assert await _try(open_gate("no_position"), "GET", "/v1/radio/stations", personal=True) != ""
    assert await _try(open_gate("no_position"), "GET", "/v1/radio/stations?known=a", personal=False) == ""


@pytest.mark.parametrize(
    ("path", "level", "code"),
    [("/v1/intents", "no_position", "privacy_no_position"), ("/v1/accounts", "maximum", "privacy_maximum")],
)
async def test_tightening_breaks_off_what_is_under_way(path: str, level: PrivacyLevel, code: str) -> None:
    gate = open_gate()
    out = asyncio.Event()

    async def ask() -> None:
        async with gate.through("POST", path, seconds=None):
            out.set()
            await asyncio.Event().wait()

    asking = asyncio.create_task(ask())
    await out.wait()
    gate.level.set(level)
    with pytest.raises(NotAvailable) as caught:
        await asking
    assert caught.value.code == code


async def test_what_may_still_go_is_not_broken_off() -> None:
    gate = open_gate()
    async with gate.through("GET", STREAM, seconds=5):
        gate.level.set("no_position")
        await asyncio.sleep(0)


async def test_a_time_out_stays_one() -> None:
    with pytest.raises(TimeoutError):
        async with open_gate().through("GET", "/health", seconds=0.001):
            await asyncio.Event().wait()


def test_the_reason_is_that_of_the_availability_rules() -> None:
    """AVL-1: one set of codes; the driver reads what to do about it."""
    gate = open_gate("maximum")
    with pytest.raises(NotAvailable) as caught:
        gate._hold_back(None)
    assert caught.value.code == Code.PRIVACY_MAXIMUM.name.lower()
    assert caught.value.message.endswith("Settings, Privacy")


def test_every_path_the_car_calls_says_what_it_carries() -> None:
    """A path that is not in `errands` goes out at full privacy only; that is hardly what was meant."""
    described = {(errand.method, errand.path) for errand in ERRANDS}
    paths = {path for _method, path in described}
    root = Path(hmi.online.__file__).parent
    source = "\n".join(file.read_text("utf-8") for file in sorted(root.rglob("*.py")))
    called = {_template(path) for path in re.findall(r'f?"(/(?:v1|oauth)/[^"]+)"', source)}
    with_method = re.findall(r'"(GET|PUT|POST|DELETE|PATCH)",\s*f?"(/(?:v1|oauth)/[^"]+)"', source)
    # What ends early is put together with the rest elsewhere.
    unknown = {path for path in called if not any(f"{one}/".startswith(f"{path}/") for one in paths)}
    unknown |= {path for method, path in with_method if (method, _template(path)) not in described}
    assert len(called) > 20
    assert not unknown, f"Say in hmi/privacy/errands.py what these carry: {sorted(unknown)}"


def _template(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path).partition("?")[0]


def test_nothing_else_in_the_car_opens_a_way_out() -> None:
    """Every module that uses the network is known, with the reason why the driver's level holds there."""
    root = Path(hmi.online.__file__).parents[1]
    found = {
        file.relative_to(root).as_posix()
        for package in PACKAGES
        for file in (root / package).rglob("*.py")
        if _uses_network(ast.parse(file.read_text("utf-8")))
    }
    assert found <= WAYS_OUT.keys(), f"Ask the gate, or say why not: {sorted(found - WAYS_OUT.keys())}"


def _uses_network(tree: ast.Module) -> bool:
    for node in ast.walk(tree):
        match node:
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                node.body = []
            case ast.Import(names=names):
                if any(alias.name in NETWORKING for alias in names):
                    return True
            case ast.ImportFrom(module=str(module), names=names):
                if module in NETWORKING or any(f"{module}.{alias.name}" in NETWORKING for alias in names):
                    return True
                if module.startswith("PySide6.QtNetwork"):
                    return True
            case ast.Attribute(attr=name) if name in STREAMS:
                return True
    return False
