"""The services in a folder of their own, for every test anew."""

import json
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from online.database import Database, sqlite_url
from online.settings import Settings
from tests.fakes.chromium_phone import Phone, running_phone
from tests.fakes.demo_services import Car, demo_services
from tests.fakes.postgresql import PostgresCluster, programs
from tests.fakes.services import RunningServices, TurnedClock, running_services
from tests.missing import missing

CAR_PARKS = [
    {
        "id": "way/1",
        "name": "Elielinaukio",
        "latitude": 60.1719,
        "longitude": 24.9402,
        "capacity": 300,
        "opening_hours": "24/7",
    },
    {
        "id": "way/2",
        "name": "Kluuvi",
        "latitude": 60.1695,
        "longitude": 24.9490,
        "capacity": None,
        "opening_hours": None,
    },
    {
        "id": "way/3",
        "name": "Far away",
        "latitude": 60.3000,
        "longitude": 25.1000,
        "capacity": 10,
        "opening_hours": None,
    },
]


@pytest.fixture
def clock() -> TurnedClock:
    return TurnedClock()


@pytest.fixture(scope="session")
def postgresql(pytestconfig: pytest.Config) -> Iterator[str | None]:
    """Address of a PostgreSQL database to empty and use, None for SQLite.

    ``--database postgresql``, or HOLA_TEST_DATABASE=postgresql, starts a server for the tests alone; another
    value is the address of one that runs.
    """
    asked = pytestconfig.getoption("--database") or os.environ.get("HOLA_TEST_DATABASE", "sqlite")
    if asked == "sqlite":
        yield None
    elif asked != "postgresql":
        yield asked
    elif (folder := programs()) is None:
        missing('PostgreSQL is not installed: run `make test ARGS="--database postgresql ..."`')
    else:
        with PostgresCluster(folder) as cluster:
            yield cluster.url


@pytest.fixture
async def database_url(postgresql: str | None) -> str | None:
    """None is SQLite in the test's own folder."""
    if postgresql:
        engine = create_async_engine(postgresql)
        async with engine.begin() as connection:
            await connection.execute(text("DROP SCHEMA public CASCADE"))
            await connection.execute(text("CREATE SCHEMA public"))
        await engine.dispose()
    return postgresql


@pytest.fixture
def settings(tmp_path: Path, database_url: str | None) -> Settings:
    feed = tmp_path / "car_parks.json"
    feed.write_text(json.dumps(CAR_PARKS), encoding="utf-8")
    return Settings(
        host="127.0.0.1",
        port=0,
        data=tmp_path / "data",
        database_url=database_url,
        parking_feed=feed,
        demo=True,
    )


@pytest.fixture
async def online(settings: Settings, clock: TurnedClock) -> AsyncIterator[RunningServices]:
    async with running_services(settings, clock) as running:
        yield running


@pytest.fixture
async def database(online: RunningServices) -> AsyncIterator[Database]:
    """What the running services stand on."""
    database = Database(online.settings.database_url or sqlite_url(online.settings.data))
    yield database
    await database.close()


@pytest.fixture
def car(tmp_path: Path) -> Iterator[Car]:
    """A car in front of the real program."""
    with demo_services(tmp_path / "data") as car:
        yield car


@pytest.fixture
def phone(tmp_path: Path) -> Iterator[Phone]:
    """A phone whose pages have nothing to complain about."""
    with running_phone(tmp_path / "profile") as phone:
        yield phone
        assert phone.complaints() == []
