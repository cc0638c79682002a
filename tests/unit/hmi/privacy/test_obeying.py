"""What a consent governs is kept with it and not without it, whoever withdraws it and wherever (PRV-2)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.errors import CarError, NotAvailable
from hmi.documents import Documents
from hmi.privacy.consents import LOOK_SECONDS
from online.settings import Settings
from tests.fakes.consents_seat import EMAIL, Driver, driver
from tests.fakes.manual_time import ManualTime
from tests.fakes.services import RunningServices, TurnedClock, running_services
from tests.waiting import until
from voice.keeping import Keeper
from voice.protocol import Configure, Spoken
from voice.recordings import Recordings as Folder

SENTENCE = b"\x13\x37what was said\x00" * 2000


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        await running.verified_token(EMAIL)
        yield running


class Microphone:
    """Speaks to a car: the keeper of the voice program, set by the consents as `hmi.app` sets it."""

    def __init__(self, folder: Path) -> None:
        self.recordings = Folder(folder)
        self._keeper = Keeper(self.recordings, ManualTime(), self._play, lambda _said: None)
        self.erased: list[str] = []
        self.broken = False

    async def say(self, car: Driver) -> None:
        """The driver says a sentence."""
        self._obey(car)
        await self._keeper.heard(SENTENCE)

    async def erase(self, account_id: str) -> None:
        """Erases what was kept of an account."""
        if self.broken:
            raise NotAvailable("recordings_unwritable", "The recordings cannot be deleted. Try again")
        self.recordings.delete_all(account_id)
        self.erased.append(account_id)

    def _obey(self, car: Driver) -> None:
        keeps = car.consents.given("voice_recordings")
        account = car.seat.account.state.value.account_id
        self._keeper.configure(Configure(keep_recordings=keeps, driver=account))

    async def _play(self, _pcm: bytes, _rate: int) -> Spoken:
        return Spoken(outcome="finished")


def in_files(folder: Path) -> bool:
    """Whether anything of the sentence is in any file of the car."""
    return any(SENTENCE[:64] in file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def test_only_with_the_consent_is_a_sentence_on_the_disk(
    tmp_path: Path, services: RunningServices
) -> None:
    folder = tmp_path / "car"
    microphone = Microphone(folder / "recordings")
    async with driver(folder, services, erase=microphone.erase) as car:
        await microphone.say(car)  # of a guest
        await car.sign_in()
        await microphone.say(car)
        assert not in_files(folder)
        await car.consents.decide("voice_recordings", True)
        await microphone.say(car)
        assert in_files(folder)
        await car.consents.decide("voice_recordings", False)
        assert not in_files(folder)
        await microphone.say(car)
        assert not in_files(folder)


async def test_withdrawn_on_the_phone_it_is_gone_from_the_car_at_the_next_look(
    tmp_path: Path, services: RunningServices
) -> None:
    folder = tmp_path / "car"
    microphone = Microphone(folder / "recordings")
    async with driver(folder, services, erase=microphone.erase) as car:
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        await car.settled()
        await microphone.say(car)
        assert in_files(folder)
        await _withdraw_on_the_phone(services)
        car.seat.time.pass_by(LOOK_SECONDS)
        await until(car.consents.state, lambda _all: not car.given())
        await car.consents.settled()
        assert not in_files(folder)
        await microphone.say(car)
        assert not in_files(folder)


async def test_withdrawn_on_the_phone_while_the_car_was_off_it_is_gone_after_the_start(
    tmp_path: Path, services: RunningServices
) -> None:
    folder = tmp_path / "car"
    microphone = Microphone(folder / "recordings")
    async with driver(folder, services, erase=microphone.erase) as car:
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        await car.settled()
        await microphone.say(car)
    await _withdraw_on_the_phone(services)
    async with driver(folder, services, network=False, erase=microphone.erase) as car:
        await until(car.consents.state, bool)
        await car.consents.settled()
        assert in_files(folder), "what the driver allowed stays until the car knows better"
        car.seat.online.switch_network(True)
        await until(car.consents.state, lambda _all: not car.given())
        await car.consents.settled()
    assert not in_files(folder)


async def test_what_could_not_be_erased_is_said_and_erased_at_the_next_start(
    tmp_path: Path, services: RunningServices
) -> None:
    """A disk that fails, or the power that goes in between; also without a network."""
    folder = tmp_path / "car"
    microphone = Microphone(folder / "recordings")
    async with driver(folder, services, erase=microphone.erase) as car:
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        await car.settled()
        await microphone.say(car)
        microphone.broken = True
        with pytest.raises(CarError) as caught:
            await car.consents.decide("voice_recordings", False)
        assert caught.value.code == "recordings_unwritable"
        assert not car.consents.given("voice_recordings")
        assert in_files(folder)
    microphone.broken = False
    async with driver(folder, services, network=False, erase=microphone.erase) as car:
        await until(car.consents.state, bool)
        await car.consents.settled()
        assert not in_files(folder)


async def test_what_a_power_cut_left_of_another_driver_is_erased_whoever_drives(
    tmp_path: Path, services: RunningServices
) -> None:
    """She has withdrawn, the disk failed, the power went, and he drives: nothing of hers waits for her."""
    await services.verified_token("jordi@example.org")
    folder = tmp_path / "car"
    microphone = Microphone(folder / "recordings")
    async with driver(folder, services, erase=microphone.erase) as car:
        await car.sign_in("jordi@example.org")
        jordi = car.seat.account.state.value.account_id
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        await car.settled()
        await microphone.say(car)
        microphone.broken = True
        with pytest.raises(CarError):
            await car.consents.decide("voice_recordings", False)
        await car.seat.account.switch(jordi)
        await car.consents.settled()
        assert in_files(folder)
    microphone.broken = False
    async with driver(folder, services, network=False, erase=microphone.erase) as car:
        await until(car.consents.state, bool)
        assert car.seat.account.state.value.account_id == jordi
        await car.consents.settled()
        assert not in_files(folder)
        shelf = Documents(car.seat.database, "consents", car.seat.time)
        assert await shelf.read("owed") is None


async def test_what_is_allowed_again_before_it_could_be_erased_stays(
    tmp_path: Path, services: RunningServices
) -> None:
    folder = tmp_path / "car"
    microphone = Microphone(folder / "recordings")
    async with driver(folder, services, network=False, erase=microphone.erase) as car:
        car.seat.online.switch_network(True)
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        microphone.broken = True
        with pytest.raises(CarError):
            await car.consents.decide("voice_recordings", False)
        await car.consents.decide("voice_recordings", True)
        microphone.broken = False
        await microphone.say(car)
        await car.settled()
        car.seat.time.pass_by(LOOK_SECONDS)
        await car.consents.settled()
        assert in_files(folder)


async def test_what_another_driver_allowed_stays(tmp_path: Path, services: RunningServices) -> None:
    await services.verified_token("jordi@example.org")
    folder = tmp_path / "car"
    microphone = Microphone(folder / "recordings")
    async with driver(folder, services, erase=microphone.erase) as car:
        await car.sign_in()
        await car.consents.decide("voice_recordings", True)
        await car.settled()
        await microphone.say(car)
        nuria = car.seat.account.state.value.account_id
        microphone.erased.clear()
        await car.seat.account.sign_out()
        await car.sign_in("jordi@example.org")
        await car.consents.settled()
        await car.consents.decide("voice_recordings", False)
        assert nuria not in microphone.erased
        assert in_files(folder)


async def _withdraw_on_the_phone(services: RunningServices) -> None:
    token = (await services.sign_in())["access_token"]
    change = {"given": False, "language": "en"}
    await services.ask("PUT", "/v1/account/consents/voice_recordings", token, json=change)
