"""USR-1, PER-3: a guest keeps nothing, and the next guest is somebody else."""

from pathlib import Path

import pytest

from chassis.observable import Observable
from hmi.home.model import WIDGETS
from hmi.messages.model import Draft
from hmi.users.guests import Guests
from hmi.vehicle.model import VehicleState
from online.contract.radio import Station
from tests.fakes.services import RunningServices
from tests.fakes.users_seat import NURIA, UsersSeat, account_with_pin, users_seat

DRAFT = Draft(kind="sms", name="Ada", address="+35840", text="Only for Ada")
STATION = Station(id="s", name="Radio Ada", stream="http://radio.example.org/")
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nTEL:+358401234567\nEND:VCARD\n"


async def drive_as_guest(car: UsersSeat, folder: Path) -> None:
    (folder / "car" / "people.vcf").write_text(CARD)
    await car.contacts.take_in()
    await car.messages.keep(DRAFT)
    await car.stations.toggle_favourite(STATION)
    await car.home.remove("weather")
    rows = await car.seat.database.read(lambda c: c.execute("SELECT value FROM documents").fetchall())
    assert [value for (value,) in rows if b"Ada" in value or b"media" in value] == []


async def nothing_is_left(car: UsersSeat) -> bool:
    kept = (
        await car.messages.draft(),
        car.stations.state.value.favourites,
        car.contacts.book.contacts,
        car.home.state.value.widgets,
    )
    return kept == (None, (), (), WIDGETS)


@pytest.mark.parametrize("end", ["ignition", "sign_in"])
async def test_what_a_guest_did_ends_with_their_drive(
    services: RunningServices, tmp_path: Path, end: str
) -> None:
    vehicle = Observable(VehicleState(ignition=True))
    await account_with_pin(services, NURIA, "2580")
    async with users_seat(tmp_path / "car", services) as car:
        guests = Guests(car.guard, vehicle, (car.messages, car.stations, car.home, car.contacts))
        await guests.start()
        await drive_as_guest(car, tmp_path)
        assert not await nothing_is_left(car)
        if end == "ignition":
            vehicle.set(VehicleState(ignition=False))
        else:
            await car.sign_in(NURIA)
            await car.identified("2580")
            await car.stations.toggle_favourite(STATION)
            await car.users.switch("")
        await guests.stop()
        await car.home.settled()
        await car.contacts.settled()
        assert await nothing_is_left(car)


async def test_switching_off_takes_nothing_from_a_driver(services: RunningServices, tmp_path: Path) -> None:
    vehicle = Observable(VehicleState(ignition=True))
    await account_with_pin(services, NURIA, "2580")
    async with users_seat(tmp_path / "car", services) as car:
        guests = Guests(car.guard, vehicle, (car.messages, car.stations, car.home, car.contacts))
        await guests.start()
        await car.sign_in(NURIA)
        await car.identified("2580")
        await car.messages.keep(DRAFT)
        await car.stations.toggle_favourite(STATION)
        vehicle.set(VehicleState(ignition=False))
        await guests.stop()
        assert await car.messages.draft() == DRAFT
        assert car.stations.state.value.favourites == (STATION,)
