"""The car and the real services agree on whose the car is (ENR-7 b and c)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from hmi.documents import Documents
from hmi.ownership.calls import OwnershipCalls
from hmi.ownership.service import OwnershipService
from hmi.texts import Texts
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.simulator import Simulator
from online.contract.equipment import Equipment
from online.settings import Settings
from tests.fakes.driver_seat import DriverSeat, driver_seat
from tests.fakes.services import RunningServices, TurnedClock, running_services
from tests.waiting import until

LEON, ATECA = "VSSZZZKMZ1R000042", "VSSZZZKH7ZW000007"


class Car:
    """A radio-only car in which nobody is signed in."""

    def __init__(self, seat: DriverSeat, model: str, vin: str) -> None:
        bus, texts = SignalBus(seat.time), Texts()
        self.simulator = Simulator(bus, seat.time, "petrol")
        self.simulator.publish()
        self.seat = seat
        self.ownership = OwnershipService(
            OwnershipCalls(seat.online),
            seat.outbox,
            bus,
            seat.secrets,
            Documents(seat.database, "ownership", seat.time),
            seat.time,
            seat.time,
            texts,
            Equipment(model=model, navigation="radio"),
            vin,
        )

    @property
    def problem(self) -> str:
        return self.ownership.state.value.problem

    async def both_keys(self) -> None:
        await self.ownership.begin()
        self.simulator.use_key(1)
        self.simulator.use_key(2)
        await until(self.ownership.state, lambda state: state.step in ("done", "idle"))


@asynccontextmanager
async def car(folder: Path, services: RunningServices, model: str, vin: str) -> AsyncIterator[Car]:
    async with driver_seat(folder, services.url, services.clock, vin=vin) as seat:
        parked = Car(seat, model, vin)
        await parked.ownership.start()
        try:
            yield parked
        finally:
            await parked.ownership.stop()


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        yield running


async def claim(
    services: RunningServices, model: str, vin: str, email: str = "nuria@example.org"
) -> dict[str, Any]:
    """Adds the car in the app, by a new account."""
    token = await services.verified_token(email)
    body = {"vin": vin, "model": model, "navigation": False}
    answer = await services.ask("POST", "/v1/garage/claims", token, json=body)
    assert answer.status in (200, 201), answer
    return {"token": token, **answer.body}


async def owns(services: RunningServices, token: str, vin: str) -> bool:
    cars = (await services.ask("GET", "/v1/cars", token)).body
    return [(one["vin"], one["role"]) for one in cars] == [(vin, "primary")]


async def test_both_keys_prove_it_to_the_services(tmp_path: Path, services: RunningServices) -> None:
    claimed = await claim(services, "Leon", LEON)
    assert claimed["way"] == "two_keys"
    async with car(tmp_path / "car", services, "leon", LEON) as leon:
        await leon.both_keys()
        assert leon.ownership.state.value.primary_name == "Núria Vidal"
    assert await owns(services, claimed["token"], LEON)


async def test_of_several_claimants_the_typed_email_says_whose_it_is(
    tmp_path: Path, services: RunningServices
) -> None:
    """ENR-7 b: the keys are used once; an e-mail of nobody asks again."""
    mine = await claim(services, "Leon", LEON)
    await claim(services, "Leon", LEON, "jordi@example.org")
    async with car(tmp_path / "car", services, "leon", LEON) as leon:
        state = leon.ownership.state
        await leon.ownership.begin()
        leon.simulator.use_key(1)
        leon.simulator.use_key(2)
        await until(state, lambda now: now.step == "email")
        assert (
            leon.problem == "Several people have added this car in the app. Type the e-mail of your account"
        )
        for wrong in ("marta@example.org", "no address"):
            await leon.ownership.name(wrong)
            await until(state, lambda now: now.step == "email")
            assert "Nobody with this e-mail" in leon.problem
        await leon.ownership.name("")
        assert state.value.step == "email", "nothing typed is no answer"
        await leon.ownership.name(" NURIA@example.org ")
        await until(state, lambda now: now.step == "done")
        assert state.value.primary_name == "Núria Vidal"
    assert await owns(services, mine["token"], LEON)


async def test_who_goes_back_is_not_asked_whose_it_is_again(
    tmp_path: Path, services: RunningServices
) -> None:
    for email in ("nuria@example.org", "jordi@example.org"):
        await claim(services, "Leon", LEON, email)
    async with car(tmp_path / "car", services, "leon", LEON) as leon:
        await leon.ownership.begin()
        leon.simulator.use_key(1)
        leon.simulator.use_key(2)
        await until(leon.ownership.state, lambda now: now.step == "email")
        await leon.ownership.cancel()
        await leon.ownership.name("nuria@example.org")
        assert leon.ownership.state.value.step == "idle"


async def test_keys_without_a_claim_give_the_car_to_nobody(tmp_path: Path, services: RunningServices) -> None:
    async with car(tmp_path / "car", services, "leon", LEON) as leon:
        await leon.both_keys()
        assert leon.ownership.state.value.step == "idle"
        assert leon.problem
        await claim(services, "Leon", LEON)
        await leon.both_keys()
        assert leon.ownership.state.value.step == "done"


async def test_the_code_proves_it_to_the_services(tmp_path: Path, services: RunningServices) -> None:
    claimed = await claim(services, "Ateca", ATECA)
    assert claimed["way"] == "pairing_code"
    async with car(tmp_path / "car", services, "ateca", ATECA) as ateca:
        await ateca.ownership.pair("00000000")
        assert "9" in ateca.problem
        await ateca.ownership.pair(claimed["code"])
        assert ateca.ownership.state.value.primary_name == "Núria Vidal"
    assert await owns(services, claimed["token"], ATECA)


async def test_ten_wrong_codes_close_the_pad_until_the_services_open_it(
    tmp_path: Path, services: RunningServices
) -> None:
    """The pause outlives a restart of the car: the services keep it."""
    claimed = await claim(services, "Ateca", ATECA)
    async with car(tmp_path / "car", services, "ateca", ATECA) as ateca:
        for number in range(10):
            await ateca.ownership.pair(f"{number:08}")
            assert ateca.problem
        await ateca.ownership.pair(claimed["code"])
        assert 0 < ateca.ownership.state.value.paused_seconds <= 600
    async with car(tmp_path / "car", services, "ateca", ATECA) as ateca:
        await ateca.ownership.pair(claimed["code"])
        assert ateca.ownership.state.value.paused_seconds > 0
        services.clock.turn(seconds=601)
        ateca.seat.time.pass_by(601)
        await ateca.ownership.pair(claimed["code"])
        assert ateca.ownership.state.value.step == "done"


async def test_an_old_code_asks_to_add_the_car_again(tmp_path: Path, services: RunningServices) -> None:
    claimed = await claim(services, "Ateca", ATECA)
    services.clock.turn(days=366)
    async with car(tmp_path / "car", services, "ateca", ATECA) as ateca:
        await ateca.ownership.pair(claimed["code"])
        assert ateca.ownership.state.value.step == "idle"
        assert "add" in ateca.problem.lower()


async def test_a_car_with_another_secret_is_not_believed(tmp_path: Path, services: RunningServices) -> None:
    """Trust on first use: whoever knows the VIN alone cannot speak for the car."""
    claimed = await claim(services, "Ateca", ATECA)
    async with car(tmp_path / "car", services, "ateca", ATECA) as ateca:
        await ateca.ownership.pair(claimed["code"])
        assert ateca.ownership.state.value.step == "done"
    async with car(tmp_path / "thief", services, "ateca", ATECA) as thief:
        await thief.ownership.pair(claimed["code"])
        assert thief.ownership.state.value.step == "idle"
        assert thief.problem
