"""The services' client for services of the car: answers what a test laid down, and can be out of reach."""

import asyncio
from typing import Any

import msgspec

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.status.model import Network
from online.contract.availability import PrivacyLevel
from online.contract.intents import (
    CarPark,
    FoundPlace,
    Headline,
    NewsAnswer,
    NewsIntent,
    OnlineAnswer,
    OnlineIntent,
    ParkingAnswer,
    SearchAnswer,
    SearchIntent,
    WeatherAnswer,
    WeatherIntent,
)

GUEST = AccountState()
DRIVER = AccountState(
    signed_in=True, name="Nuria", email="nuria@example.org", verified=True, account_id="nuria"
)
UNVERIFIED = AccountState(signed_in=True, name="Nuria", email="nuria@example.org", account_id="nuria")


def parking(*parks: CarPark, simulated: bool = True) -> ParkingAnswer:
    """Live parking as the services answer it."""
    return ParkingAnswer(
        provider="Demo", simulated=simulated, observed_at="2026-06-15T10:00:00Z", car_parks=parks
    )


def car_park(identity: str, free: int, observed_at: str = "2026-06-15T10:00:00Z") -> CarPark:
    """One car park with 60 spaces."""
    return CarPark(
        id=identity,
        name=identity,
        latitude=60.17,
        longitude=24.944,
        distance_m=100,
        observed_at=observed_at,
        capacity=60,
        free=free,
    )


def weather() -> WeatherAnswer:
    """Rain, 12 degrees."""
    return WeatherAnswer(
        provider="Demo",
        simulated=True,
        observed_at="2026-06-15T10:00:00Z",
        day="today",
        date="2026-06-15",
        condition="rain",
        temperature_c=12.2,
        low_c=8.0,
        high_c=14.0,
        precipitation_percent=80,
        wind_mps=4.0,
    )


def news(*titles: str, summary: str = "") -> NewsAnswer:
    """Headlines of a paper that does not exist."""
    return NewsAnswer(
        provider="Paper",
        simulated=False,
        observed_at="2026-06-15T10:00:00Z",
        headlines=tuple(Headline(title=title, source="Paper", summary=summary) for title in titles),
    )


def search(*names: str) -> SearchAnswer:
    """Places a little north of the car."""
    places = tuple(
        FoundPlace(name=name, description="Somewhere", latitude=60.18, longitude=24.944) for name in names
    )
    return SearchAnswer(provider="OpenStreetMap", simulated=False, places=places)


class FakeOnline:
    """Stands for `hmi.online.OnlineClient`.

    Attributes:
        asked: the questions so far; `calls` method, path and body of everything else.
        answers: what to answer, by type of question's name; `error` is raised instead when set.
        silent: never answers.
    """

    def __init__(self) -> None:
        self.network: Observable[Network] = Observable("online")
        self.privacy: Observable[PrivacyLevel] = Observable("full")
        self.account = Observable(DRIVER)
        self.asked: list[OnlineIntent] = []
        self.calls: Observable[tuple[tuple[str, str, Any], ...]] = Observable(())
        self.parking = parking()
        self.weather = weather()
        self.news = news("First", "Second")
        self.search = search("Elsewhere")
        self.error: CarError | None = None
        self.silent = False

    async def call(self, method: str, path: str, _answer: Any = None, *, body: Any = None) -> None:
        """Takes any other call."""
        self.calls.set((*self.calls.value, (method, path, body)))
        if self.error is not None:
            raise self.error

    async def ask(self, intent: OnlineIntent) -> OnlineAnswer:
        """Answers by the kind of the question."""
        self.asked.append(intent)
        if self.silent:
            await asyncio.Event().wait()
        if self.error is not None:
            raise self.error
        match intent:
            case WeatherIntent():
                return msgspec.structs.replace(self.weather, day=intent.day, place_name=intent.place_name)
            case NewsIntent():
                return self.news
            case SearchIntent():
                return self.search
        return self.parking
