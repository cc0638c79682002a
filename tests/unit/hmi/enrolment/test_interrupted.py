"""What dies between any two steps of the registration: the services, the car's power, the network (ENR-1)."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from hmi.enrolment.model import Step
from online.settings import Settings
from tests.fakes.enrolment_seat import EnrolmentSeat, enrolment_seat
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.waiting import until
from tests.world import free_port

NAME, EMAIL, PIN = "Núria Vidal", "nuria@example.org", "2580"


class Mortal:
    """Services that die and come back at the same address with the same data."""

    def __init__(self, folder: Path) -> None:
        self.clock = TurnedClock()
        self.settings = Settings(host="127.0.0.1", port=free_port(), data=folder / "services", demo=True)
        self.running: RunningServices | None = None
        self._life = AsyncExitStack()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.settings.port}"

    async def live(self) -> RunningServices:
        if self.running is None:
            self.running = await self._life.enter_async_context(running_services(self.settings, self.clock))
        return self.running

    async def die(self) -> None:
        self.running = None
        await self._life.aclose()
        self._life = AsyncExitStack()


@pytest.fixture
async def mortal(tmp_path: Path) -> AsyncIterator[Mortal]:
    services = Mortal(tmp_path)
    await services.live()
    yield services
    await services.die()


async def create(seat: EnrolmentSeat, _services: Mortal) -> None:
    await seat.enrolment.choose("create")
    await seat.enrolment.create(NAME, EMAIL, PASSWORD)


async def confirm(_seat: EnrolmentSeat, services: Mortal) -> None:
    running = await services.live()  # the driver opens the link when the page can be reached again
    assert (await running.ask("GET", await running.confirmation_path())).status == 200


async def accept(seat: EnrolmentSeat, _services: Mortal) -> None:
    for number in (1, 2, 3):
        await until(
            seat.enrolment.state, lambda state, number=number: state.document and state.number == number
        )
        await seat.enrolment.accept()


async def choose_pin(seat: EnrolmentSeat, _services: Mortal) -> None:
    await seat.enrolment.enter_pin(PIN)
    await seat.enrolment.enter_pin(PIN)


async def enrol(seat: EnrolmentSeat, _services: Mortal) -> None:
    await seat.enrolment.enrol()


type Act = Callable[[EnrolmentSeat, Mortal], Awaitable[None]]
WAY: tuple[tuple[Step, Act], ...] = (
    ("account", create),
    ("email", confirm),
    ("documents", accept),
    ("spin", choose_pin),
    ("car", enrol),
)
"""What the driver does at each step."""


async def walk(seat: EnrolmentSeat, services: Mortal, steps: tuple[tuple[Step, Act], ...]) -> None:
    for step, act in steps:
        await seat.at(step)
        await act(seat, services)


async def arrived(seat: EnrolmentSeat, services: Mortal) -> None:
    """The car is enrolled, and the services know all of it."""
    await seat.at("done")
    running = await services.live()
    token = (await running.sign_in())["access_token"]
    assert (await running.ask("GET", "/v1/account/acceptances", token)).body["open"] == []
    assert (await running.ask("GET", "/v1/spin", token)).body["is_set"]
    assert [car["role"] for car in (await running.ask("GET", "/v1/cars", token)).body] == ["primary"]


@pytest.mark.parametrize("dead", range(len(WAY)), ids=[step for step, _act in WAY])
async def test_services_that_die_before_a_step_are_waited_for(
    mortal: Mortal, tmp_path: Path, dead: int
) -> None:
    """The step says why it waits, takes what the driver does, and goes on by itself when they are back."""
    async with enrolment_seat(tmp_path, mortal.url, mortal.clock) as seat:
        await walk(seat, mortal, WAY[:dead])
        await seat.at(WAY[dead][0])
        await mortal.die()
        await WAY[dead][1](seat, mortal)
        if mortal.running is None:
            await until(seat.enrolment.state, lambda state: state.waiting)
            await mortal.live()
        seat.seat.online.look()
        await walk(seat, mortal, WAY[dead + 1 :])
        await arrived(seat, mortal)
        assert seat.now.waiting == ""


@pytest.mark.parametrize("cut", range(len(WAY) + 1), ids=[*(step for step, _act in WAY), "done"])
async def test_a_power_cut_before_a_step_loses_nothing(mortal: Mortal, tmp_path: Path, cut: int) -> None:
    """The next start stands at the same step, with what was typed, and goes on from there."""
    async with enrolment_seat(tmp_path, mortal.url, mortal.clock) as seat:
        await walk(seat, mortal, WAY[:cut])
        await seat.at(WAY[cut][0] if cut < len(WAY) else "done")
        if cut == 0:
            await seat.enrolment.choose("create")
            await seat.enrolment.type(name=NAME, email=EMAIL)
    async with enrolment_seat(tmp_path, mortal.url, mortal.clock) as seat:
        if cut == 0:
            assert (seat.now.way, seat.now.name, seat.now.email) == ("create", NAME, EMAIL)
        await walk(seat, mortal, WAY[cut:])
        await arrived(seat, mortal)


@pytest.mark.parametrize("cut", range(2, len(WAY)), ids=[step for step, _act in WAY[2:]])
async def test_a_power_cut_while_a_step_waits_for_the_network(
    mortal: Mortal, tmp_path: Path, cut: int
) -> None:
    """What the driver did without network is done at the next start; only the S-PIN is asked for again."""
    step, act = WAY[cut]
    async with enrolment_seat(tmp_path, mortal.url, mortal.clock) as seat:
        await walk(seat, mortal, WAY[:cut])
        await seat.at(step)
        seat.seat.online.switch_network(False)
        await act(seat, mortal)
    async with enrolment_seat(tmp_path, mortal.url, mortal.clock) as seat:
        seat.seat.online.switch_network(False)  # the outbox looks anew
        seat.seat.online.switch_network(True)
        await walk(seat, mortal, WAY[cut:] if step == "spin" else WAY[cut + 1 :])
        await arrived(seat, mortal)


async def test_nothing_secret_is_kept(mortal: Mortal, tmp_path: Path) -> None:
    """ENR-1: neither password nor S-PIN reaches the disk of the car, not even while they wait."""
    async with enrolment_seat(tmp_path, mortal.url, mortal.clock) as seat:
        await seat.at("account")
        await mortal.die()
        await create(seat, mortal)
        await until(seat.enrolment.state, lambda state: state.waiting)
        await mortal.live()
        seat.seat.online.look()
        await walk(seat, mortal, WAY[1:])
        await arrived(seat, mortal)
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert PASSWORD.encode() not in kept
    assert f'"{PIN}"'.encode() not in kept


async def test_a_code_for_the_phone_outlives_the_services(mortal: Mortal, tmp_path: Path) -> None:
    """ENR-2: without services the assistant says so, and shows a code by itself once they are back."""
    await mortal.die()
    async with enrolment_seat(tmp_path, mortal.url, mortal.clock, network=False) as seat:
        await until(seat.enrolment.state, lambda state: state.waiting)
        await mortal.live()
        seat.seat.online.switch_network(True)
        await until(seat.seat.account.state, lambda state: state.sign_in.user_code)
