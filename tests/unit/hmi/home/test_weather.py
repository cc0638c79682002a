"""The weather of the home screen: asked when it may be, honest when it cannot (AVL-4, PRV-4)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from msgspec.structs import replace

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.home.model import HomeState
from hmi.home.weather import FORGET_SECONDS, REFRESH_SECONDS, RETRY_SECONDS, STALE_SECONDS, WeatherService
from hmi.navigation.model import CarPosition
from hmi.status.model import Network
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel
from online.contract.intents import OnlineAnswer, OnlineIntent, WeatherAnswer, WeatherIntent
from tests.fakes.manual_time import ManualTime

DRIVER = AccountState(signed_in=True, verified=True, email="nuria@example.org")
FINE = WeatherAnswer(
    provider="Demo",
    simulated=True,
    observed_at="2026-06-15T10:00:00Z",
    day="today",
    date="2026-06-15",
    condition="clear",
    temperature_c=18.0,
    low_c=11.0,
    high_c=21.0,
    precipitation_percent=None,
    wind_mps=3.0,
)


class Services:
    """Answers with `FINE` until told to fail."""

    def __init__(self) -> None:
        self.network: Observable[Network] = Observable("online")
        self.privacy: Observable[PrivacyLevel] = Observable("full")
        self.asked: list[OnlineIntent] = []
        self.fails = False
        self.refuses = ""

    async def ask(self, intent: OnlineIntent) -> OnlineAnswer:
        self.asked.append(intent)
        if self.fails:
            raise NotAvailable("offline", "No connection")
        if self.refuses:
            raise CarError(self.refuses, "No")
        return FINE


@dataclass
class Sky:
    """The service and what it stands on."""

    time: ManualTime
    services: Services
    account: Observable[AccountState]
    home: Observable[HomeState]
    weather: WeatherService

    async def pass_by(self, seconds: float) -> None:
        self.time.pass_by(seconds)
        await self.weather.settled()


@pytest.fixture
async def sky() -> AsyncIterator[Sky]:
    time, services = ManualTime(), Services()
    account, home = Observable(DRIVER), Observable(HomeState())
    position = Observable(CarPosition(60.17, 24.94))
    weather = WeatherService(services, account, home, position, Texts(), time, time)
    await weather.start()
    await weather.settled()
    yield Sky(time, services, account, home, weather)
    await weather.stop()


async def test_it_is_asked_where_the_car_is_and_renewed(sky: Sky) -> None:
    """Every 15 minutes, with position and language and nothing else (PRV-4)."""
    state = sky.weather.state.value
    assert (state.status, state.celsius, state.condition, state.simulated) == ("ready", 18.0, "clear", True)
    assert sky.services.asked == [WeatherIntent(latitude=60.17, longitude=24.94, language="en-GB")]
    await sky.pass_by(REFRESH_SECONDS)
    assert len(sky.services.asked) == 2


async def test_nobody_is_asked_for_what_nobody_sees(sky: Sky) -> None:
    """PRV-4: without the widget no position goes out; with it again, at once."""
    sky.home.set(HomeState(widgets=("range",)))
    await sky.pass_by(5 * REFRESH_SECONDS)
    assert len(sky.services.asked) == 1
    sky.home.set(HomeState())
    await sky.weather.settled()
    assert len(sky.services.asked) == 2


async def test_a_guest_and_an_unconfirmed_driver_are_told_why(sky: Sky) -> None:
    """AVL-1: never empty without its reason, and nothing of the driver before."""
    sky.account.set(AccountState())
    assert (sky.weather.state.value.status, sky.weather.state.value.celsius) == ("guest", None)
    assert "Sign in" in sky.weather.state.value.problem
    sky.account.set(replace(DRIVER, verified=False))
    assert sky.weather.state.value.status == "unverified"
    assert len(sky.services.asked) == 1


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("terms_not_accepted", "Finish the registration to see the weather"),
        ("not_enrolled", "Finish the registration to see the weather"),
        ("licence_expired", "There is no valid licence for the weather"),
        ("internal", "No answer from the weather service. It is asked again"),
    ],
)
async def test_why_the_services_refuse_is_said_and_asked_again_once_that_changes(
    sky: Sky, code: str, said: str
) -> None:
    """AVL-1, AVL-4."""
    sky.services.refuses = code
    sky.account.set(replace(DRIVER, account_id="n"))
    await sky.weather.settled()
    assert (sky.weather.state.value.status, sky.weather.state.value.problem) == ("failed", said)
    sky.services.refuses = ""
    sky.account.set(replace(DRIVER, account_id="n", role="primary"))
    await sky.weather.settled()
    assert sky.weather.state.value.status == "ready"


async def test_old_figures_are_marked_and_then_forgotten(sky: Sky) -> None:
    """Offline: the last figures stay a while, say that they are old, and are never passed off as new."""
    sky.services.network.set("offline")
    assert sky.weather.state.value.status == "ready"
    assert not sky.weather.state.value.stale
    await sky.pass_by(STALE_SECONDS + RETRY_SECONDS)
    assert sky.weather.state.value.stale
    await sky.pass_by(FORGET_SECONDS)
    assert (sky.weather.state.value.status, sky.weather.state.value.celsius) == ("offline", None)
    sky.services.network.set("online")
    await sky.weather.settled()
    assert (sky.weather.state.value.status, sky.weather.state.value.stale) == ("ready", False)


@pytest.mark.parametrize(
    ("level", "why"), [("no_position", "No position shared."), ("maximum", "Maximum privacy.")]
)
async def test_what_the_driver_keeps_private_is_not_asked_with(
    sky: Sky, level: PrivacyLevel, why: str
) -> None:
    """PRV-1, AVL-1: the reason is the driver's own choice, and figures come back with it."""
    await sky.weather.settled()
    assert sky.weather.state.value.status == "ready"
    asked = len(sky.services.asked)
    sky.services.privacy.set(level)
    await sky.weather.settled()
    assert sky.weather.state.value.status == "private"
    assert sky.weather.state.value.problem.startswith(why)
    sky.time.pass_by(10 * RETRY_SECONDS)
    await sky.weather.settled()
    assert len(sky.services.asked) == asked
    sky.services.privacy.set("full")
    await sky.weather.settled()
    assert sky.weather.state.value.status == "ready"
