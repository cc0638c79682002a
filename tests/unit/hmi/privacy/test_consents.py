"""Consents: given and withdrawn by one touch, at once and also without a network (PRV-2)."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.documents import Documents
from hmi.privacy.calls import PrivacyCalls
from hmi.privacy.consents import PURPOSES, ConsentService
from hmi.texts import Texts, catalogue
from online.contract.consents import Purpose
from online.settings import Settings
from online.texts import FOLDER, Wording
from tests.fakes.driver_seat import DriverSeat, driver_seat
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.waiting import until

EMAIL = "nuria@example.org"


@dataclass
class Driver:
    """A driver in a car, and the services that keep what the driver allows."""

    seat: DriverSeat
    consents: ConsentService

    async def sign_in(self, email: str = EMAIL) -> None:
        await self.seat.account.sign_in_typed(email, PASSWORD)
        await until(self.consents.state, bool)

    async def settled(self) -> None:
        """Nothing is on its way any more."""
        await until(self.consents.state, lambda all_: not any(one.waiting for one in all_))

    def given(self) -> set[Purpose]:
        return {one.purpose for one in self.consents.state.value if one.given}


@asynccontextmanager
async def driver(folder: Path, services: RunningServices, *, network: bool = True) -> AsyncIterator[Driver]:
    async with driver_seat(folder, services.url, services.clock, network=network) as seat:
        consents = ConsentService(
            PrivacyCalls(seat.online),
            seat.online.network,
            seat.outbox,
            Documents(seat.database, "consents", seat.time),
            seat.account.state,
            Texts(),
        )
        await consents.start()
        try:
            yield Driver(seat, consents)
        finally:
            await consents.stop()


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        await running.verified_token(EMAIL)
        yield running


async def at_services(services: RunningServices, email: str = EMAIL) -> set[str]:
    token = (await services.sign_in(email))["access_token"]
    answer = await services.ask("GET", "/v1/account/consents", token)
    return {one["purpose"] for one in answer.body["consents"] if one["given"]}


async def test_nothing_is_given_until_the_driver_gives_it(tmp_path: Path, services: RunningServices) -> None:
    async with driver(tmp_path / "car", services) as car:
        assert car.consents.state.value == ()
        assert not any(map(car.consents.given, PURPOSES))
        with pytest.raises(CarError) as caught:
            await car.consents.decide("marketing", True)
        assert caught.value.code == "not_signed_in"
        await car.sign_in()
        assert [one.purpose for one in car.consents.state.value] == list(PURPOSES)
        assert car.given() == set()


async def test_given_and_withdrawn_in_the_same_way(tmp_path: Path, services: RunningServices) -> None:
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        for given in (True, False, True):
            await car.consents.decide("driving_data", given)
            assert car.consents.given("driving_data") is given
            await car.settled()
            assert await at_services(services) == ({"driving_data"} if given else set())


async def test_without_a_network_it_holds_at_once_and_is_told_later(
    tmp_path: Path, services: RunningServices
) -> None:
    """Over a restart of the car, in the order of the driver's decisions."""
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        await car.consents.decide("marketing", True)
        await car.settled()
        car.seat.online.switch_network(False)
        for purpose, given in (("marketing", False), ("product_analysis", True), ("product_analysis", False)):
            await car.consents.decide(purpose, given)  # type: ignore[arg-type]
        await car.consents.decide("voice_improvement", True)
        assert car.given() == {"voice_improvement"}
    assert await at_services(services) == {"marketing"}
    async with driver(tmp_path / "car", services, network=False) as car:
        await until(car.consents.state, bool)
        assert car.given() == {"voice_improvement"}
        assert {one.purpose for one in car.consents.state.value if one.waiting} == {
            "marketing",
            "product_analysis",
            "voice_improvement",
        }
        car.seat.online.switch_network(True)
        await car.settled()
        assert car.given() == {"voice_improvement"}
    assert await at_services(services) == {"voice_improvement"}


async def test_what_was_decided_on_the_phone_shows_in_the_car(
    tmp_path: Path, services: RunningServices
) -> None:
    token = (await services.sign_in())["access_token"]
    path = "/v1/account/consents/position_history"
    await services.ask("PUT", path, token, json={"given": True, "language": "en"})
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        await until(car.consents.state, lambda _all: car.given() == {"position_history"})
        assert car.consents.given("position_history")


async def test_a_consent_is_never_given_in_anothers_name(tmp_path: Path, services: RunningServices) -> None:
    """It waits for its own driver, and holds the next one up in nothing."""
    await services.verified_token("jordi@example.org")
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        car.seat.online.switch_network(False)
        await car.consents.decide("marketing", True)
        await car.seat.account.sign_out()
        await until(car.consents.state, lambda state: state == ())
        assert not car.consents.given("marketing")
        car.seat.online.switch_network(True)
        await until(car.seat.online.network, lambda network: network == "online")
        await car.sign_in("jordi@example.org")
        await car.consents.decide("driving_data", True)
        await car.settled()
        assert car.given() == {"driving_data"}
        await car.seat.account.sign_out()
        await car.sign_in()
        await until(car.consents.state, lambda _all: car.given() == {"marketing"})
        await car.settled()
    assert await at_services(services) == {"marketing"}
    assert await at_services(services, "jordi@example.org") == {"driving_data"}


async def test_damaged_memory_gives_nothing(tmp_path: Path, services: RunningServices) -> None:
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        await car.consents.decide("marketing", True)
        await car.settled()
        shelf = Documents(car.seat.database, "consents", car.seat.time)
        await shelf.write(f"consents.{car.seat.account.state.value.account_id}", b'{"given": 5')
    async with driver(tmp_path / "car", services, network=False) as car:
        await until(car.consents.state, bool)
        assert car.given() == set()


def test_the_words_are_those_of_the_phones_page() -> None:
    """Issue 4: the driver reads the same on both, in every language."""
    wording = Wording("Hola")
    for file in FOLDER.glob("*.toml"):
        car = {key: text for key, text in catalogue.load(file.stem).items() if key.startswith("consents.")}
        phone = {key: text for key, text in wording.of(file.stem).sentences.items() if key in car}
        assert len(car) == 2 * len(PURPOSES)
        assert car == phone, file.stem
