"""What the car keeps is counted where it lies: real files, a real database."""

import os
import shutil
from pathlib import Path

import pytest

from hmi.apps.model import APPS
from hmi.apps.storage import CACHES, STORES, Places, clear_folder, measure, memory_of, rows, size_of
from hmi.database import Database
from hmi.documents import Documents
from tests.fakes.manual_time import ManualTime


def write(path: Path, size: int) -> Path:
    """A file of `size` bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    return path


@pytest.fixture
def places(tmp_path: Path) -> Places:
    data = tmp_path / "car"
    write(data / "car.sqlite", 5000)
    write(data / "secrets.json", 70)
    write(data / "tiles" / "a" / "1.png", 300)
    write(data / "covers" / "c.jpg", 4000)
    write(data / "recordings" / "nuria" / "x.wav", 900)
    write(data / "vehicle.json", 11)
    write(data / "car.sqlite.damaged-20260615T100000Z", 2000)
    write(data / "regions" / "helsinki" / "map.sqlite", 70_000)
    write(tmp_path / "models" / "whisper" / "model.bin", 1234)
    return Places(
        data=data,
        secrets=data / "secrets.json",
        regions=data / "regions",
        tiles=data / "tiles",
        covers=data / "covers",
        models=tmp_path / "models",
        recordings=data / "recordings",
    )


def test_every_byte_of_the_cars_folder_belongs_to_one_app(places: Places) -> None:
    found = measure(places, {("phone", "contacts"): 1500})
    assert found.sizes[("navigation", "maps")] == 70_000
    assert found.sizes[("navigation", "tiles")] == 300
    assert found.sizes[("media", "covers")] == 4000
    assert found.sizes[("voice", "models")] == 1234
    assert found.sizes[("voice", "recordings")] == 900
    assert found.sizes[("online", "account")] == 70
    assert found.sizes[("vehicle", "other")] == 5000 - 1500 + 11 + 2000
    on_disk = sum(file.stat().st_size for file in places.data.rglob("*") if file.is_file())
    assert sum(map(found.of, APPS)) == on_disk + 1234
    assert found.free == pytest.approx(shutil.disk_usage(places.data).free, rel=0.05)


def test_what_can_be_cleared_is_counted_alone(places: Places) -> None:
    found = measure(places, {("media", "stations"): 6000})
    assert found.cache_of("navigation") == 300
    assert found.cache_of("media") == 10_000
    assert found.cache_of("voice") == 0, "speech models and recordings do not come again by themselves"
    assert {kind for kinds in STORES.values() for kind in kinds} >= CACHES


def test_a_folder_that_is_a_link_counts_once(places: Places, tmp_path: Path) -> None:
    """Regions and models of a workshop's disk are often linked in."""
    elsewhere = tmp_path / "elsewhere"
    places.regions.rename(elsewhere)
    places.regions.symlink_to(elsewhere)
    assert measure(places, {}).sizes[("navigation", "maps")] == 70_000
    (places.data / "loop").symlink_to(places.data)
    assert size_of(places.data) < 100_000, "links are not followed"


def test_nothing_there_is_nothing_and_no_error(tmp_path: Path) -> None:
    """Bad input: a car that has just been made, a disk that was pulled out."""
    nowhere = tmp_path / "nowhere"
    found = measure(Places(**dict.fromkeys(Places.__struct_fields__, nowhere)), {})
    assert sum(map(found.of, APPS)) == 0
    assert found.free == 0


def test_clearing_leaves_what_is_on_the_screen(places: Places) -> None:
    shown = write(places.covers / "shown.jpg", 10)
    clear_folder(places.covers, frozenset({str(shown)}))
    assert [file.name for file in places.covers.iterdir()] == ["shown.jpg"]
    clear_folder(places.covers / "never-made")


async def test_rows_are_counted_by_whose_they_are(tmp_path: Path) -> None:
    time = ManualTime()
    database = Database(tmp_path / "car.sqlite", time)
    await database.start()
    for scope, name, size in (
        ("radio", "stations", 5000),
        ("radio", "favourites.ana", 100),
        ("contacts", "contacts.ana@example.org", 700),
        ("navigation", "recent", 40),
        ("personalisation", "guest", 60),
        ("made_up_later", "x", 33),
    ):
        await Documents(database, scope, time).write(name, b"v" * size)
    found = await database.read(rows)
    assert 5000 < found[("media", "stations")] < 5100
    assert 100 < found[("media", "entries")] < 200
    assert 700 < found[("phone", "contacts")] < 800
    assert 93 < found[("vehicle", "settings")] < 250, "also those of a scope nobody has named yet"
    before = found.get(("online", "account"), 0)
    await database.write(
        lambda c: c.execute(
            "INSERT INTO outbox (key, stream, kind, payload, created_at) VALUES ('k', 's', 'k', ?, 't')",
            (b"p" * 900,),
        )
    )
    assert (await database.read(rows))[("online", "account")] == before + 902
    await database.stop()


def test_memory_is_what_the_kernel_says() -> None:
    mine = memory_of(os.getpid())
    assert mine is not None
    assert mine > 5_000_000
    assert memory_of(2**22 + 1) is None
