"""Settings change with the driver, against the real services."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hmi.documents import Documents
from hmi.notices.service import NoticesService
from hmi.personalisation.model import Preferences
from hmi.personalisation.service import PersonalisationService
from hmi.texts import Texts
from online.settings import Settings
from tests.fakes.driver_seat import DriverSeat, driver_seat
from tests.fakes.manual_time import ManualTime
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.waiting import until

EMAIL = "nuria@example.org"


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        yield running


def personalisation(seat: DriverSeat) -> PersonalisationService:
    time = ManualTime()
    shelf = Documents(seat.database, "personalisation", time)
    return PersonalisationService(shelf, NoticesService(time, time), Texts())


async def test_a_drivers_settings_come_at_sign_in_and_go_at_sign_out(
    services: RunningServices, tmp_path: Path
) -> None:
    """PER-1, PER-3; the next start shows the driver's settings before the services have answered."""
    await services.new_account()
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        service = personalisation(seat)
        await service.start()
        end = seat.account.state.subscribe(service.follow)
        await seat.account.sign_in_typed(EMAIL, PASSWORD)
        state = await until(seat.account.state, lambda state: state.account_id)
        await service.become(state.account_id)
        await service.change(theme="day", avoid_tolls=True)
        again = personalisation(seat)
        await again.start()
        assert again.state.value == Preferences(theme="day", avoid_tolls=True)
        await seat.account.sign_out()
        await until(service.state, lambda now: now == Preferences())
        await seat.account.sign_in_typed(EMAIL, PASSWORD)
        await until(service.state, lambda now: now == Preferences(theme="day", avoid_tolls=True))
        end()
        await service.stop()
