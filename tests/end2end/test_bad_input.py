"""Issue 2, "Bad input", as a driver meets it: the rest works, and one clear sentence says what does not."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from chassis.clock import SystemClock
from hmi.database import Database
from hmi.documents import Documents
from hmi.personalisation.model import Preferences
from tests.end2end.conftest import Play
from tests.fakes.small_disk import SmallDisk

pytestmark = pytest.mark.timeout(280)
NOISE = ("Traceback", "Task was destroyed", "never retrieved", "never awaited", "a tap failed")


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallDisk]:
    with SmallDisk(tmp_path_factory.mktemp("disk") / "car") as disk:
        yield disk


@pytest.fixture(scope="module")
def blows(disk: SmallDisk, play_scenario: Play) -> dict[str, str]:
    return play_scenario("blows", *([disk.folder] if disk.mounted else []))


@pytest.fixture(scope="module")
def spoiled(tmp_path_factory: pytest.TempPathFactory, play_scenario: Play) -> Iterator[dict[str, str]]:
    with SmallDisk(tmp_path_factory.mktemp("read-only") / "car") as disk:
        asyncio.run(_remember_spanish(disk.folder))
        (disk.folder / "secrets.json").write_text('{"refresh_token": [')
        (disk.folder / "vehicle.json").write_bytes(b"\xff\xfe")
        disk.make_read_only()
        yield play_scenario("spoiled", disk.folder)


async def _remember_spanish(folder: Path) -> None:
    clock = SystemClock()
    database = Database(folder / "car.sqlite", clock)
    await database.start()
    await Documents(database, "personalisation", clock).save("preferences", Preferences(language="es-ES"))
    await database.stop()


def went_well(steps: dict[str, str], step: str) -> None:
    assert step in steps, f"It did not come to {step}:\n{steps['the_log'][-3000:]}"
    assert not steps[step], f"{steps[step]}\n{steps['the_log'][-3000:]}"


@pytest.mark.parametrize(
    "step",
    [
        "maps_killed",
        "nonsense_on_the_sockets",
        "voice_killed",
        "microphone_unplugged",
        "services_killed",
        "disk_full",
        "still_led",
    ],
)
def test_the_drive_goes_on_whatever_breaks(blows: dict[str, str], disk: SmallDisk, step: str) -> None:
    """HMI-6, NAV-4, VOI-1; the screen speaks Spanish, HMI-1."""
    if step == "disk_full" and not disk.mounted:
        pytest.skip(disk.reason)
    went_well(blows, step)


@pytest.mark.parametrize(
    "step",
    [
        "home_in_the_drivers_language",
        "memory_cannot_be_written",
        "port_taken",
        "no_usable_map",
        "voice_without_model_and_microphone",
        "climate_works",
        "reasons_for_the_terminal",
    ],
)
def test_a_spoiled_car_starts_and_says_what_is_wrong(spoiled: dict[str, str], step: str) -> None:
    """PRG-1, HMI-3, HMI-6, NAV-1, VOI-3."""
    went_well(spoiled, step)


def test_nothing_falls_over_on_the_way(blows: dict[str, str], spoiled: dict[str, str]) -> None:
    """STYLE: a run fails on what nobody foresaw; the programs end in order and quietly."""
    for steps in (blows, spoiled):
        assert steps["the_status"] == "0", steps["the_log"][-3000:]
        assert [line for line in steps["the_log"].splitlines() if any(word in line for word in NOISE)] == []
