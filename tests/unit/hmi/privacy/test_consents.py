"""Consents: given and withdrawn by one touch, at once and also without a network (PRV-2)."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.documents import Documents
from hmi.privacy.consents import LOOK_SECONDS, Calls
from hmi.texts import catalogue
from online.contract.consents import OFFERED, Consents, ConsentState, GiveConsent, Purpose
from online.settings import Settings
from online.texts import FOLDER, Wording
from tests.fakes.consents_seat import EMAIL, driver
from tests.fakes.services import RunningServices, TurnedClock, running_services
from tests.waiting import until


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
        assert not any(map(car.consents.given, OFFERED))
        with pytest.raises(CarError) as caught:
            await car.consents.decide("voice_recordings", True)
        assert caught.value.code == "not_signed_in"
        await car.sign_in()
        assert [one.purpose for one in car.consents.state.value] == list(OFFERED)
        assert car.given() == set()


async def test_given_and_withdrawn_in_the_same_way(tmp_path: Path, services: RunningServices) -> None:
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        for given in (True, False, True):
            await car.consents.decide("voice_recordings", given)
            assert car.consents.given("voice_recordings") is given
            await car.settled()
            assert await at_services(services) == ({"voice_recordings"} if given else set())


async def test_without_a_network_it_holds_at_once_and_is_told_later(
    tmp_path: Path, services: RunningServices
) -> None:
    """Over a restart of the car, in the order of the driver's decisions."""
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        await car.settled()
        car.seat.online.switch_network(False)
        for given in (False, True, False):
            await car.consents.decide("voice_recordings", given)
        assert car.given() == set()
    assert await at_services(services) == {"voice_recordings"}
    async with driver(tmp_path / "car", services, network=False) as car:
        await until(car.consents.state, bool)
        assert car.given() == set()
        assert {one.purpose for one in car.consents.state.value if one.waiting} == {"voice_recordings"}
        car.seat.online.switch_network(True)
        await car.settled()
        assert car.given() == set()
    assert await at_services(services) == set()


class Deaf:
    """Services that take a question and let go of it when the test says so."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self.asked = asyncio.Event()
        self.answers = asyncio.Event()

    async def consents(self) -> Consents:
        found = await self._calls.consents()
        self.asked.set()
        await self.answers.wait()
        return found

    async def give_consent(self, purpose: Purpose, given: GiveConsent, key: str) -> ConsentState:
        return await self._calls.give_consent(purpose, given, key)


async def test_a_withdrawal_holds_at_once_whatever_the_services_do(
    tmp_path: Path, services: RunningServices
) -> None:
    """They hang over a question: the driver does not wait, and what they said before is no news after."""
    erased: list[str] = []

    async def erase(account_id: str) -> None:
        erased.append(account_id)

    async with driver(tmp_path / "car", services, erase=erase) as car:
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        await car.settled()
        await car.consents.settled()
        erased.clear()
        deaf = car.consents._calls = Deaf(car.consents._calls)
        car.seat.time.pass_by(LOOK_SECONDS)
        await deaf.asked.wait()
        withdrawing = asyncio.create_task(car.consents.decide("voice_recordings", False))
        await asyncio.sleep(0)
        assert not car.consents.given("voice_recordings"), "in the very step"
        assert car.given() == set()
        await withdrawing
        assert erased == [car.seat.account.state.value.account_id]
        await car.settled()
        deaf.answers.set()
        await car.consents.settled()
        assert car.given() == set()
    assert await at_services(services) == set()


async def test_who_withdraws_and_lets_another_drive_has_withdrawn(
    tmp_path: Path, services: RunningServices
) -> None:
    """And the next one has not; a consent that was given meanwhile is nobody's."""
    await services.verified_token("jordi@example.org")
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        nuria = car.seat.account.state.value.account_id
        for email in (EMAIL, "jordi@example.org"):
            await car.sign_in(email)
            await car.consents.decide("voice_recordings", True)
            await car.settled()
        await car.seat.account.switch(nuria)
        await until(car.consents.state, lambda _all: car.given() == {"voice_recordings"})
        jordi = car.seat.account.state.value.others[0].account_id
        async with car.consents._one_at_a_time:
            withdrawing = asyncio.create_task(car.consents.decide("voice_recordings", False))
            await asyncio.sleep(0)
            await car.seat.account.switch(jordi)
        await withdrawing
        await until(car.consents.state, lambda _all: car.given() == {"voice_recordings"})
        async with car.consents._one_at_a_time:
            giving = asyncio.create_task(car.consents.decide("voice_recordings", True))
            await asyncio.sleep(0)
            await car.seat.account.switch(nuria)
        with pytest.raises(CarError):
            await giving
        await until(car.consents.state, lambda _all: car.seat.account.state.value.account_id == nuria)
        await car.consents.settled()
        await car.settled()
        assert car.given() == set()
    assert await at_services(services) == set()
    assert await at_services(services, "jordi@example.org") == {"voice_recordings"}


async def test_what_was_decided_on_the_phone_shows_in_the_car(
    tmp_path: Path, services: RunningServices
) -> None:
    token = (await services.sign_in())["access_token"]
    path = "/v1/account/consents/voice_recordings"
    await services.ask("PUT", path, token, json={"given": True, "language": "en"})
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        await until(car.consents.state, lambda _all: car.given() == {"voice_recordings"})
        assert car.consents.given("voice_recordings")


async def test_a_consent_is_never_given_in_anothers_name(tmp_path: Path, services: RunningServices) -> None:
    """It waits for its own driver, and holds the next one up in nothing."""
    await services.verified_token("jordi@example.org")
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        car.seat.online.switch_network(False)
        await car.consents.decide("voice_recordings", True)
        await car.seat.account.sign_out()
        await until(car.consents.state, lambda state: state == ())
        assert not car.consents.given("voice_recordings")
        car.seat.online.switch_network(True)
        await until(car.seat.online.network, lambda network: network == "online")
        await car.sign_in("jordi@example.org")
        await car.consents.decide("voice_recordings", False)
        await car.settled()
        assert car.given() == set()
        await car.seat.account.sign_out()
        await car.sign_in()
        await until(car.consents.state, lambda _all: car.given() == {"voice_recordings"})
        await car.settled()
    assert await at_services(services) == {"voice_recordings"}
    assert await at_services(services, "jordi@example.org") == set()


async def test_damaged_memory_gives_nothing(tmp_path: Path, services: RunningServices) -> None:
    async with driver(tmp_path / "car", services) as car:
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
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
        assert len(car) == 2 * len(OFFERED)
        assert car == phone, file.stem
