"""The services in a folder of their own, for every test anew."""

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from online.settings import Settings
from tests.fakes.services import RunningServices, TurnedClock, running_services

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


@pytest.fixture
async def database_url() -> str | None:
    """None is SQLite in the test's own folder; HOLA_TEST_DATABASE a PostgreSQL database to empty and use."""
    url = os.environ.get("HOLA_TEST_DATABASE")
    if url:
        engine = create_async_engine(url)
        async with engine.begin() as connection:
            await connection.execute(text("DROP SCHEMA public CASCADE"))
            await connection.execute(text("CREATE SCHEMA public"))
        await engine.dispose()
    return url


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
