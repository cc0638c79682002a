"""What Home and the car's page show, without disk or network: the real services on made-up surroundings."""

from chassis.clock import SystemClock
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.home.model import WeatherState
from hmi.home.service import HomeService
from hmi.trips.model import Trip, Trips
from hmi.trips.service import TripService
from hmi.vehicle.bus import SignalBus


class MemoryShelf:
    """Keeps values as long as the test.

    Attributes:
        values: what is kept, by key.
    """

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}

    async def read(self, key: str) -> bytes | None:
        return self.values.get(key)

    async def write(self, key: str, value: bytes | None) -> None:
        if value is None:
            self.values.pop(key, None)
        else:
            self.values[key] = value


class FakeWeather:
    """A fine day, as the demo's services would say."""

    def __init__(self) -> None:
        self.state = Observable(
            WeatherState(
                "ready",
                condition="partly_cloudy",
                celsius=18.0,
                low_celsius=11.0,
                high_celsius=21.0,
                rain_percent=20,
                provider="Hola demo",
                simulated=True,
            )
        )


def home_service() -> HomeService:
    """The widgets of a guest."""
    return HomeService(MemoryShelf(), Observable(AccountState()))


def trip_service(bus: SignalBus) -> TripService:
    """A trip computer after an hour's drive, which counts no further."""
    service = TripService(bus, MemoryShelf(), SystemClock())
    service.state.set(
        Trips(
            start=Trip(kilometres=42.3, seconds=3_120, litres=2.37),
            refuel=Trip(kilometres=318.0, seconds=21_600, litres=18.4),
            long=Trip(kilometres=4_812.0, seconds=332_000, litres=287.0),
            ended=False,
        )
    )
    return service
