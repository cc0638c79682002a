from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.errors import BadInput, CarError
from hmi.database import Database
from hmi.documents import Documents
from hmi.notices.service import NoticesService
from hmi.personalisation.model import Preferences
from hmi.personalisation.service import PersonalisationService
from hmi.texts import Texts
from tests.fakes.manual_time import ManualTime


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Documents]:
    clock = ManualTime()
    database = Database(tmp_path / "car.sqlite", clock)
    await database.start()
    yield Documents(database, "preferences", clock)
    await database.stop()


@pytest.fixture
def notices() -> NoticesService:
    clock = ManualTime()
    return NoticesService(clock, clock)


async def opened(shelf: Documents, notices: NoticesService) -> PersonalisationService:
    service = PersonalisationService(shelf, notices, Texts())
    await service.start()
    return service


async def test_settings_outlive_a_restart(shelf: Documents, notices: NoticesService) -> None:
    """PER-1: saved by itself."""
    service = await opened(shelf, notices)
    await service.change(theme="night", language="es-ES")
    await service.change(media_volume=0.25)
    again = await opened(shelf, notices)
    assert again.state.value == Preferences(theme="night", language="es-ES", media_volume=0.25)
    assert notices.state.value.notices == ()


async def test_a_change_shows_only_once_it_is_kept(shelf: Documents, notices: NoticesService) -> None:
    shown: list[Preferences] = []

    class Full:
        async def read(self, key: str) -> bytes | None:
            return await shelf.read(key)

        async def write(self, key: str, value: bytes | None) -> None:
            raise CarError("storage_full", "The car's memory is full")

    service = PersonalisationService(Full(), notices, Texts())
    service.state.subscribe(shown.append)
    with pytest.raises(CarError, match="full"):
        await service.change(theme="day")
    assert shown == [Preferences()]


@pytest.mark.parametrize(
    "fields",
    [
        {"theme": "pink"},
        {"media_volume": 1.5},
        {"voice_speed": "fast"},
        {"colour": 1},
        {"voice_volume": float("nan")},
    ],
)
async def test_what_cannot_be_set_is_refused_and_changes_nothing(
    shelf: Documents, notices: NoticesService, fields: dict[str, object]
) -> None:
    service = await opened(shelf, notices)
    with pytest.raises(BadInput):
        await service.change(**fields)
    assert service.state.value == Preferences()


@pytest.mark.parametrize("raw", [b"", b"{", b'{"theme": "pink"}', b"[]", b'{"media_volume": 9}', b"\xff\xfe"])
async def test_damaged_settings_give_defaults_and_a_notice(
    shelf: Documents, notices: NoticesService, raw: bytes
) -> None:
    """Bad input: the car starts with defaults, tells the driver, and can be set again."""
    await shelf.write("preferences", raw)
    service = await opened(shelf, notices)
    assert service.state.value == Preferences()
    assert [notice.title for notice in notices.state.value.notices] == ["Settings could not be read"]
    await service.change(theme="day")
    assert (await opened(shelf, notices)).state.value.theme == "day"


async def test_settings_of_a_newer_version_keep_what_is_known(
    shelf: Documents, notices: NoticesService
) -> None:
    await shelf.write("preferences", b'{"theme": "day", "hologram": true}')
    assert (await opened(shelf, notices)).state.value.theme == "day"
