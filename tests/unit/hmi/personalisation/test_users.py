"""Each driver's own settings: they come with the driver and go with the guest."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.account.model import AccountState
from hmi.database import Database
from hmi.documents import Documents
from hmi.notices.service import NoticesService
from hmi.personalisation.model import Preferences
from hmi.personalisation.service import PersonalisationService
from hmi.shelf import Shelf
from hmi.texts import Texts
from tests.fakes.manual_time import ManualTime
from tests.waiting import until

NURIA = AccountState(signed_in=True, account_id="nuria")
PAU = AccountState(signed_in=True, account_id="pau")
NOBODY = AccountState()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(tmp_path / "car.sqlite", ManualTime())
    await database.start()
    yield database
    await database.stop()


@pytest.fixture
def shelf(database: Database) -> Documents:
    return Documents(database, "personalisation", ManualTime())


async def opened(shelf: Shelf) -> PersonalisationService:
    clock = ManualTime()
    service = PersonalisationService(shelf, NoticesService(clock, clock), Texts())
    await service.start()
    return service


async def test_settings_come_with_the_driver(shelf: Documents) -> None:
    """PER-1: saved by itself, per user, also when the other one drove in between."""
    service = await opened(shelf)
    await service.become("nuria")
    await service.change(theme="day", language="es-ES")
    await service.become("")
    await service.become("pau")
    await service.change(theme="night", media_volume=0.1)
    await service.become("nuria")
    assert service.state.value == Preferences(theme="day", language="es-ES")
    again = await opened(shelf)
    assert again.state.value == Preferences(theme="day", language="es-ES"), "the first frame is the driver's"


async def test_all_settings_of_a_driver_apply_at_once(shelf: Documents) -> None:
    """PER-2: no mixture of two drivers is ever shown."""
    service = await opened(shelf)
    await service.become("nuria")
    await service.change(theme="day", language="es-ES", units="imperial")
    await service.become("")
    shown: list[Preferences] = []
    service.state.subscribe(shown.append)
    await service.become("nuria")
    assert shown == [Preferences(), Preferences(theme="day", language="es-ES", units="imperial")]


async def test_a_guest_leaves_no_trace(shelf: Documents, database: Database) -> None:
    """PER-3: gone when the drive ends, from the database too."""
    service = await opened(shelf)
    await service.change(language="es-ES")
    await service.stop()
    assert (await opened(shelf)).state.value == Preferences()
    assert await shelf.read("guest") is None


async def test_a_guest_keeps_the_settings_over_a_power_cut(shelf: Documents) -> None:
    """HMI-6: what is set comes back after a crash, which ends no drive."""
    await (await opened(shelf)).change(units="imperial")
    assert (await opened(shelf)).state.value.units == "imperial"


async def test_a_guest_gets_nothing_of_who_signed_out(shelf: Documents) -> None:
    """PER-3, USR-4."""
    service = await opened(shelf)
    await service.become("nuria")
    await service.change(language="es-ES", avoid_tolls=True)
    await service.become("")
    assert service.state.value == Preferences()


async def test_who_signs_in_for_the_first_time_goes_on_with_what_is_set(shelf: Documents) -> None:
    service = await opened(shelf)
    await service.change(language="es-ES")
    await service.become("nuria")
    spanish = Preferences(language="es-ES")
    assert service.state.value == spanish
    await service.become("")
    assert service.state.value == Preferences()
    assert (await opened(shelf)).state.value == Preferences()
    await service.become("nuria")
    assert service.state.value == spanish


async def test_settings_from_before_users_go_to_the_first_who_signs_in(shelf: Documents) -> None:
    await shelf.write("preferences", b'{"theme":"day","language":"es-ES","voice_speed":1.3}')
    service = await opened(shelf)
    before = Preferences(theme="day", language="es-ES", voice_speed=1.3)
    assert service.state.value == before
    await service.become("nuria")
    assert service.state.value == before
    await service.become("pau")
    assert service.state.value == Preferences(), "a second driver begins with none of the first one's"
    await service.become("")
    assert service.state.value == Preferences(), "they are nobody else's any more"
    await service.become("nuria")
    assert service.state.value == before


async def test_the_account_decides_whose_settings_hold(shelf: Documents) -> None:
    service = await opened(shelf)
    service.follow(NURIA)
    await service.become("nuria")
    await service.change(theme="day")
    service.follow(NOBODY)
    await until(service.state, lambda now: now.theme == "auto")
    service.follow(PAU)
    service.follow(NURIA)
    await until(service.state, lambda now: now.theme == "day")
    await service.stop()


async def test_nobody_becomes_a_guest_while_the_services_are_asked_who_it_is(shelf: Documents) -> None:
    """A sign-in whose account is not known yet changes nothing."""
    service = await opened(shelf)
    await service.become("nuria")
    await service.change(theme="day")
    service.follow(AccountState(signed_in=True))
    service.follow(NURIA)
    await service.become("nuria")
    assert service.state.value.theme == "day"
    await service.stop()
    assert (await opened(shelf)).state.value.theme == "day"


async def test_a_full_memory_does_not_keep_a_driver_from_the_settings(shelf: Documents) -> None:
    service = await opened(shelf)
    await service.become("nuria")
    await service.change(theme="day")
    await service.become("")

    class Full:
        async def read(self, key: str) -> bytes | None:
            return await shelf.read(key)

        async def write(self, key: str, value: bytes | None) -> None:
            raise CarError("storage_full", "The car's memory is full")

    late = await opened(Full())
    await late.become("nuria")
    assert late.state.value.theme == "day"
