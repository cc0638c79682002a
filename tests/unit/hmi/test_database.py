"""The car's memory survives what cars suffer: power cuts, full and damaged disks."""

import asyncio
import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.database import Database
from hmi.documents import Documents
from hmi.schema import steps
from tests.fakes.manual_time import ManualTime
from tests.fakes.small_disk import SmallDisk
from tests.waiting import until

WRITER = """
import asyncio, sys
from pathlib import Path
from chassis.clock import SystemClock
from hmi.database import Database

async def main() -> None:
    database = Database(Path(sys.argv[1]), SystemClock())
    await database.start()
    assert database.durable
    number = int(sys.argv[2])
    while True:
        row = ("power", str(number), b"x" * 500, "")
        await database.write(lambda c: c.execute("INSERT INTO documents VALUES (?, ?, ?, ?)", row))
        print(number, flush=True)
        number += 1

asyncio.run(main())
"""


@contextlib.asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Database]:
    database = Database(path, ManualTime())
    await database.start()
    try:
        yield database
    finally:
        await database.stop()


def names(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT name FROM documents ORDER BY name")]


def insert(name: str, connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO documents VALUES ('test', ?, x'00', '')", (name,))


def write_until_killed(path: Path, number: int, lines: int) -> int:
    """Lets another process write, kills it some time after `lines` writes, and says how far it got."""
    command = [sys.executable, "-c", WRITER, str(path), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline() for _line in range(lines)]
        os.kill(writer.pid, signal.SIGKILL)
        told += writer.stdout.read().split()
    return int(told[-1]) + 1


async def test_acknowledged_writes_survive_sigkill(tmp_path: Path) -> None:
    """Power may go at any instruction: what `write` returned from is there (ARCHITECTURE, durable state)."""
    path, acknowledged = tmp_path / "car.sqlite", 0
    for round_ in range(8):
        acknowledged = await asyncio.to_thread(write_until_killed, path, acknowledged, 3 + 7 * round_)
        async with opened(path) as database:
            assert database.problem.value is None
            kept = {int(name) for name in await database.read(names)}
        assert set(range(acknowledged)) <= kept
        acknowledged = max(kept) + 1


async def test_a_failing_write_leaves_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path / "car.sqlite") as database:

        def half(connection: sqlite3.Connection) -> None:
            insert("first", connection)
            raise ValueError("second half failed")

        with pytest.raises(ValueError, match="second half"):
            await database.write(half)
        assert await database.read(names) == []


async def test_reading_cannot_write(tmp_path: Path) -> None:
    async with opened(tmp_path / "car.sqlite") as database:
        with pytest.raises(CarError):
            await database.read(lambda c: insert("sneaked", c))
        assert await database.read(names) == []
        assert database.durable


async def test_settings_for_durability_hold(tmp_path: Path) -> None:
    async with opened(tmp_path / "car.sqlite") as database:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        found = [
            await database.write(lambda c, p=pragma: c.execute(f"PRAGMA {p}").fetchone()[0])
            for pragma in pragmas
        ]
        assert found == ["wal", 2, 1]


async def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "car.sqlite"
    path.write_bytes(b"this is no database, " * 400)
    async with opened(path) as database:
        problem = await until(database.problem, bool)
        assert problem is not None
        assert problem.code == "database_damaged"
        assert database.durable
        await database.write(lambda c: insert("after", c))
    aside = list(tmp_path.glob("car.sqlite.damaged-*"))
    assert [file.read_bytes()[:20] for file in aside] == [b"this is no database,"]
    async with opened(path) as database:
        assert database.problem.value is None
        assert await database.read(names) == ["after"]


async def test_damage_inside_is_found(tmp_path: Path) -> None:
    path = tmp_path / "car.sqlite"
    async with opened(path) as database:
        for number in range(200):
            await database.write(lambda c, n=number: insert(f"{n:03}" * 50, c))
    content = bytearray(path.read_bytes())
    content[4096 * 4 : 4096 * 6] = b"\xa5" * 8192
    path.write_bytes(content)
    async with opened(path) as database:
        problem = await until(database.problem, bool)
        assert problem is not None
        assert problem.code == "database_damaged"


async def test_without_a_disk_the_drive_goes_on_in_memory(tmp_path: Path) -> None:
    """Read-only or missing disk: the rest works, one clear sentence (issue 2, bad input)."""
    (tmp_path / "file").write_text("not a folder")
    async with opened(tmp_path / "file" / "car.sqlite") as database:
        problem = await until(database.problem, bool)
        assert problem is not None
        assert problem.code == "storage_unwritable"
        assert not database.durable
        await database.write(lambda c: insert("for this drive", c))
        assert await database.read(names) == ["for this drive"]


async def test_a_full_disk_in_the_middle_of_a_drive(tmp_path: Path) -> None:
    """What was kept before stays known, the write that did not fit is done in memory, the driver is told."""
    path = tmp_path / "car.sqlite"
    async with opened(path) as database:
        await database.write(lambda c: insert("before", c))
        await database.write(lambda c: c.execute("PRAGMA max_page_count = 1"))
        await database.write(
            lambda c: c.execute("INSERT INTO documents VALUES ('test', 'big', zeroblob(100000), '')")
        )
        problem = await until(database.problem, bool)
        assert problem is not None
        assert problem.code == "storage_full"
        assert await database.read(names) == ["before", "big"]
        assert not database.durable
    async with opened(path) as database:
        assert await database.read(names) == ["before"]


async def test_a_disk_with_room_again_gets_all_of_the_drive(tmp_path: Path) -> None:
    """Not before it takes a write, and all at once."""
    with SmallDisk(tmp_path / "disk") as disk:
        path = disk.folder / "car.sqlite"
        async with opened(path) as database:
            await database.write(lambda c: insert("before", c))
            filler = disk.fill()
            for number in range(300):
                await database.write(lambda c, n=number: insert(f"full {n:03} {'x' * 500}", c))
            assert not database.durable
            assert not await database.reclaim()
            with pytest.raises(CarError):
                await database.scrub()
            filler.unlink()
            assert await database.reclaim()
            assert database.durable
            await until(database.problem, lambda problem: problem is None)
            await database.write(lambda c: insert("zz", c))
            kept = await database.read(names)
            assert len(kept) == 302
            await database.scrub()
        async with opened(path) as database:
            assert await database.read(names) == kept
            mode = await database.write(lambda c: c.execute("PRAGMA journal_mode").fetchone()[0])
            assert mode == "wal"


async def test_a_file_that_could_not_be_read_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("no folder yet")
    path = tmp_path / "folder" / "car.sqlite"
    async with opened(path) as database:
        await database.write(lambda c: insert("for this drive", c))
        (tmp_path / "folder").unlink()
        async with opened(path) as other:
            await other.write(lambda c: insert("kept long", c))
        assert not await database.reclaim()
    async with opened(path) as database:
        assert await database.read(names) == ["kept long"]


async def test_a_read_only_disk_in_the_middle_of_a_drive(tmp_path: Path) -> None:
    async with opened(tmp_path / "car.sqlite") as database:
        await database.write(lambda c: c.execute("PRAGMA query_only = ON").fetchall())
        await database.write(lambda c: insert("later", c))
        problem = await until(database.problem, bool)
        assert problem is not None
        assert problem.code == "storage_unwritable"
        assert await database.read(names) == ["later"]


async def test_what_a_read_only_disk_holds_is_known(tmp_path: Path) -> None:
    """Issue 2, bad input: the driver's settings are there, also those only in the write-ahead log."""
    with SmallDisk(tmp_path / "disk") as disk:
        async with opened(disk.folder / "car.sqlite") as database:
            await database.write(lambda c: insert("kept", c))
            for part in list(disk.folder.iterdir()):  # as a power cut leaves it
                shutil.copy(part, disk.folder / part.name.replace("car", "cut"))
        disk.make_read_only()
        async with opened(disk.folder / "cut.sqlite") as database:
            problem = await until(database.problem, bool)
            assert problem is not None
            assert problem.code == "storage_unwritable"
            await database.write(lambda c: insert("for this drive", c))
            assert await database.read(names) == ["for this drive", "kept"]


async def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    """After a slot went back to the older software its data must not be harmed (OTA-4)."""
    path = tmp_path / "car.sqlite"
    async with opened(path) as database:
        await database.write(lambda c: c.execute("PRAGMA user_version = 9999"))
    before = path.read_bytes()
    async with opened(path) as database:
        problem = await until(database.problem, bool)
        assert problem is not None
        assert problem.code == "database_newer"
        await database.write(lambda c: insert("drive", c))
    assert path.read_bytes() == before


async def test_migrations_are_applied_once_and_in_order(tmp_path: Path) -> None:
    path = tmp_path / "car.sqlite"
    for _start in range(2):
        async with opened(path) as database:
            version = await database.read(lambda c: c.execute("PRAGMA user_version").fetchone()[0])
            assert version == len(steps()) > 0


async def test_many_writers_wait_for_each_other(tmp_path: Path) -> None:
    async with opened(tmp_path / "car.sqlite") as database:
        await asyncio.gather(*(database.write(lambda c, n=n: insert(f"{n:02}", c)) for n in range(50)))
        assert await database.read(names) == [f"{n:02}" for n in range(50)]


async def test_documents_keep_scopes_apart_and_survive(tmp_path: Path) -> None:
    path, time = tmp_path / "car.sqlite", ManualTime()
    async with opened(path) as database:
        home, work = Documents(database, "home", time), Documents(database, "work", time)
        await home.save("place", {"a": 1})
        await work.write("place", b"not json")
        await work.write("gone", b"1")
        await work.write("gone", None)
    async with opened(path) as database:
        home, work = Documents(database, "home", time), Documents(database, "work", time)
        assert await home.load("place", dict[str, int]) == {"a": 1}
        assert await work.read("place") == b"not json"
        assert await work.load("place", dict[str, int]) is None
        assert await work.read("gone") is None
