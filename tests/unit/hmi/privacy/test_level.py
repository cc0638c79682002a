"""The privacy level is kept, and strict in doubt (PRV-1)."""

import asyncio
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.database import Database
from hmi.documents import Documents
from hmi.privacy.service import LEVEL_KEY, LEVELS, PrivacyService
from online.contract.availability import PrivacyLevel
from tests.fakes.manual_time import ManualTime


class Shelf:
    """Keeps nothing when told so."""

    def __init__(self, kept: bytes | None = None) -> None:
        self.kept = kept
        self.broken = False

    async def read(self, _key: str) -> bytes | None:
        if self.broken:
            raise CarError("storage_unreadable", "The car's memory cannot be read")
        return self.kept

    async def write(self, _key: str, value: bytes | None) -> None:
        if self.broken:
            raise CarError("disk_full", "The car's memory is full")
        self.kept = value


@pytest.mark.parametrize("level", LEVELS)
async def test_the_level_outlives_the_power(tmp_path: Path, level: PrivacyLevel) -> None:
    time = ManualTime()
    for chosen in (level, None):
        database = Database(tmp_path / "car.sqlite", time)
        await database.start()
        privacy = PrivacyService(Documents(database, "privacy", time))
        assert privacy.level.value == "maximum"
        await privacy.start()
        if chosen is not None:
            await privacy.choose(chosen)
        assert privacy.level.value == level
        await privacy.stop()
        await database.stop()


async def test_nothing_goes_out_before_the_level_is_known() -> None:
    privacy = PrivacyService(Shelf())
    assert privacy.level.value == "maximum"
    await privacy.start()
    assert privacy.level.value == "full"


@pytest.mark.parametrize("kept", [b"", b'"open"', b"{}", b'"full', b"\xff"])
async def test_what_is_not_understood_counts_as_the_strictest(kept: bytes) -> None:
    privacy = PrivacyService(Shelf(kept))
    await privacy.start()
    assert privacy.level.value == "maximum"


async def test_a_memory_that_fails_never_opens_the_car() -> None:
    shelf = Shelf()
    privacy = PrivacyService(shelf)
    await privacy.start()
    shelf.broken = True
    with pytest.raises(CarError):
        await privacy.choose("no_position")
    assert privacy.level.value == "no_position"
    with pytest.raises(CarError):
        await privacy.choose("full")
    assert privacy.level.value == "no_position"
    unread = PrivacyService(shelf)
    await unread.start()
    assert unread.level.value == "maximum"


async def test_a_level_that_there_is_not_changes_nothing() -> None:
    shelf = Shelf()
    privacy = PrivacyService(shelf)
    await privacy.start()
    with pytest.raises(ValueError, match="not in tuple"):
        await privacy.choose("open")  # type: ignore[arg-type]
    assert (privacy.level.value, shelf.kept, LEVEL_KEY) == ("full", None, "level")


async def test_a_slow_disk_opens_nothing_that_was_closed_again(tmp_path: Path) -> None:
    """PRV-1: who opens and closes at once has closed, also for the moment between the two writes."""
    database = Database(tmp_path / "car.sqlite", ManualTime())
    await database.start()
    privacy = PrivacyService(Documents(database, "privacy", ManualTime()))
    seen: list[PrivacyLevel] = []
    privacy.level.subscribe(seen.append)
    await asyncio.gather(privacy.choose("full"), privacy.choose("maximum"))
    assert seen == ["maximum"]
    await privacy.start()
    assert privacy.level.value == "maximum"
    await database.stop()
