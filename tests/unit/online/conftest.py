"""The services in a folder of their own, for every test anew."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

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
def settings(tmp_path: Path) -> Settings:
    feed = tmp_path / "car_parks.json"
    feed.write_text(json.dumps(CAR_PARKS), encoding="utf-8")
    return Settings(host="127.0.0.1", port=0, data=tmp_path / "data", parking_feed=feed, demo=True)


@pytest.fixture
async def online(settings: Settings, clock: TurnedClock) -> AsyncIterator[RunningServices]:
    async with running_services(settings, clock) as running:
        yield running
