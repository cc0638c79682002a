"""Real services, and a car in a folder of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from online.settings import Settings
from tests.fakes.services import RunningServices, TurnedClock, running_services
from tests.fakes.users_seat import UsersSeat, users_seat


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        yield running


@pytest.fixture
async def car(services: RunningServices, tmp_path: Path) -> AsyncIterator[UsersSeat]:
    async with users_seat(tmp_path / "car", services) as car:
        yield car
