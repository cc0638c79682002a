"""The database: its history, and what it does when it cannot."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, select, text

from online.database import Database, DatabaseUnusableError, alembic_config, sqlite_url
from online.garage.tables import CarRow
from online.schema import METADATA
from online.throttle import ThrottleRow
from tests.fakes.services import TurnedClock


async def migrated(folder: Path) -> Database:
    database = Database(sqlite_url(folder))
    await database.migrate()
    return database


async def refused(folder: Path, why: str) -> None:
    database = Database(sqlite_url(folder))
    with pytest.raises(DatabaseUnusableError, match=why):
        await database.migrate()
    await database.close()


def tables(folder: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(folder / "online.sqlite")) as connection:
        return connection.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()


async def test_the_migrations_make_the_tables_of_the_code(tmp_path: Path) -> None:
    await (await migrated(tmp_path)).close()
    engine = create_engine(f"sqlite:///{tmp_path / 'online.sqlite'}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


async def test_starting_again_changes_nothing(tmp_path: Path) -> None:
    await (await migrated(tmp_path)).close()
    before = tables(tmp_path)
    await (await migrated(tmp_path)).close()
    assert tables(tmp_path) == before


async def test_keys_of_addresses_are_computed_anew_and_nobody_is_lost(tmp_path: Path) -> None:
    """Where two accounts would come together, the one whose new key is taken keeps the key it had."""
    old = {
        "nuria": ("Ñuria@x.org", "ñuria@x.org"),
        "first": ("a@straße.de", "a@strasse.de"),
        "later": ("a@xn--strae-oqa.de", "a@xn--strae-oqa.de"),
        "ss": ("ß@x.org", "ss@x.org"),
    }
    engine = create_engine(f"sqlite:///{tmp_path / 'online.sqlite'}")
    with engine.begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0010")
        for number, (name, (email, key)) in enumerate(old.items()):
            connection.execute(
                text(
                    "INSERT INTO accounts (id, name, email, email_key, password_hash, language, created_at)"
                    " VALUES (:id, 'N', :email, :key, '', 'en', :made)"
                ),
                {"id": name, "email": email, "key": key, "made": f"2026-01-0{number + 1}"},
            )
    await (await migrated(tmp_path)).close()
    with engine.connect() as connection:
        keys = {
            row.id: row.email_key for row in connection.execute(text("SELECT id, email_key FROM accounts"))
        }
    engine.dispose()
    assert keys == {
        "nuria": "ñuria@x.org",
        "first": "a@strasse.de",  # its new key is taken
        "later": "a@xn--strae-oqa.de",
        "ss": "ß@x.org",
    }


async def test_cars_keep_the_moment_at_which_they_were_registered_first(tmp_path: Path) -> None:
    """LIC-1: that of the oldest role in them; a car that is nobody's goes, as nothing is known of it."""
    engine = create_engine(f"sqlite:///{tmp_path / 'online.sqlite'}")
    with engine.begin() as connection:
        config = alembic_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0012")
        for number in (1, 2):
            account = {"id": f"account {number}", "email": f"{number}@x.org"}
            connection.execute(
                text(
                    "INSERT INTO accounts (id, name, email, email_key, password_hash, language, created_at)"
                    " VALUES (:id, 'N', :email, :email, '', 'en', '2026-01-01 00:00:00')"
                ),
                account,
            )
        for vin in ("shared", "nobody's"):
            car = "INSERT INTO cars (vin, model, navigation) VALUES (:vin, 'Leon', true)"
            connection.execute(text(car), {"vin": vin})
        for number, role in ((2, "primary"), (1, "secondary")):
            enrolment = "INSERT INTO enrolments VALUES ('shared', :id, :role, :at)"
            row = {"id": f"account {number}", "role": role, "at": f"2026-02-0{number} 00:00:00.000000"}
            connection.execute(text(enrolment), row)
    database = await migrated(tmp_path)
    async with database.reading() as session:
        cars = {car.vin: car.registered_at for car in await session.scalars(select(CarRow))}
    await database.close()
    engine.dispose()
    assert cars == {"shared": datetime(2026, 2, 1, tzinfo=UTC)}


async def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    await (await migrated(tmp_path)).close()
    with closing(sqlite3.connect(tmp_path / "online.sqlite")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    await refused(tmp_path, "newer version")


async def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "online.sqlite").write_text("this is not a database, whatever its name says" * 100)
    await refused(tmp_path, "not a database")


def test_an_address_nobody_understands_is_an_honest_error() -> None:
    for url in ("nonsense", "oracle+nothing://x"):
        with pytest.raises(DatabaseUnusableError, match="cannot be used"):
            Database(url)


async def test_two_writers_wait_for_each_other(tmp_path: Path) -> None:
    """One writer at a time, and none fails at commit because another was quicker."""
    database = await migrated(tmp_path)
    now = TurnedClock().now()

    async def write(number: int) -> None:
        async with database.writing() as session:
            await session.get(ThrottleRow, "x")
            session.add(ThrottleRow(key=str(number), free_at=now))
            await session.flush()
            await asyncio.sleep(0)

    await asyncio.gather(*(write(number) for number in range(8)))
    async with database.reading() as session:
        assert (await session.get_one(ThrottleRow, "7")).free_at == now
    await database.close()
