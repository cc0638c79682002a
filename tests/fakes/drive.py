"""A car on its way for tests of services: real bus, real database, real link, maps and services faked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hmi.database import Database
from hmi.documents import Documents
from hmi.navigation.service import NavigationService
from hmi.notices.service import NoticesService
from hmi.peer import Peer
from hmi.texts import Texts
from hmi.users.guard import Guard
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from maps import protocol
from tests.fakes.fake_maps import FakeMaps
from tests.fakes.fake_online import FakeOnline
from tests.fakes.manual_time import ManualTime
from tests.waiting import until


@dataclass
class Drive:
    """All that a navigation service stands on, and the service itself.

    Attributes:
        asks: accounts whose S-PIN is asked.
        guard: of the present navigation service.
    """

    folder: Path
    time: ManualTime
    bus: SignalBus
    database: Database
    maps: FakeMaps
    peer: Peer
    online: FakeOnline
    notices: NoticesService
    texts: Texts
    navigation: NavigationService
    asks: set[str] = field(default_factory=set)
    guard: Guard = field(init=False)

    def move(self, latitude: float = 60.1702, longitude: float = 24.9441, **more: Any) -> None:
        """Publishes where the car is, as the simulator does: all signals of one moment at once."""
        values = {"speed": 36.0, "heading": 90.0, "odometer": 1000.0, "fix": "THREE_D"} | more
        self.bus.publish(
            {
                signals.LATITUDE: latitude,
                signals.LONGITUDE: longitude,
                signals.HEADING: values["heading"],
                signals.SPEED: values["speed"],
                signals.ODOMETER: values["odometer"],
                signals.FIX_TYPE: values["fix"],
            }
        )
        self.time.pass_by(0.1)

    def bus_step(self, step: int) -> None:
        """One of many small steps: a metre further each."""
        self.bus.publish({signals.ODOMETER: 1000 + step / 1000, signals.LONGITUDE: 24.9441 + step * 1.8e-5})

    async def ready(self) -> None:
        """Waits until maps is there, and says where the car is."""
        await until(self.navigation.state, lambda state: state.available)
        self.move()
        await until(self.navigation.located, bool)


def new_navigation(drive: Drive) -> NavigationService:
    """A navigation service on the same ground, as after a restart of hmi."""
    drive.guard = Guard(drive.online.account, lambda account: account in drive.asks)
    return NavigationService(
        drive.peer,
        drive.bus,
        Documents(drive.database, "navigation", drive.time),
        drive.online,
        drive.online.account,
        drive.notices,
        drive.texts,
        drive.time,
        drive.time,
        drive.guard,
    )


@asynccontextmanager
async def driving(folder: Path) -> AsyncIterator[Drive]:
    """A car with maps running; the position is not known yet."""
    time = ManualTime()
    database = Database(folder / "car.sqlite", time)
    await database.start()
    bus, online, texts = SignalBus(time), FakeOnline(), Texts()
    maps = FakeMaps(folder / "maps.sock")
    peer = Peer(folder / "maps.sock", protocol.Said, "Navigation")
    notices = NoticesService(time, time)
    drive = Drive(folder, time, bus, database, maps, peer, online, notices, texts, None)  # type: ignore[arg-type]
    drive.navigation = new_navigation(drive)
    await maps.start()
    await drive.navigation.start()
    peer.start()
    try:
        yield drive
    finally:
        await drive.navigation.stop()
        await peer.stop()
        await maps.stop()
        await notices.stop()
        await database.stop()
