"""The account side of a car for tests: real database, real outbox, real client, against the real services."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from hmi.account.service import AccountService
from hmi.database import Database
from hmi.documents import Documents
from hmi.online import OnlineClient
from hmi.outbox import Outbox
from hmi.secrets import Secrets
from hmi.texts import Texts
from online.contract.garage import EnrolCar
from tests.fakes.gates import open_gate
from tests.fakes.manual_time import ManualTime
from tests.fakes.services import TurnedClock
from tests.waiting import until

VIN = "VHAZZZ1KZTW000042"


class Naps:
    """Stands in for `asyncio.sleep`: each nap ends, and time passes, when the test lets it."""

    def __init__(self, time: ManualTime, clock: TurnedClock) -> None:
        self._time = time
        self._clock = clock
        self._allowed = asyncio.Semaphore(0)

    async def __call__(self, seconds: float) -> None:
        """Waits for the test."""
        await self._allowed.acquire()
        self._time.pass_by(seconds)
        self._clock.turn(seconds=seconds)

    def allow(self, count: int) -> None:
        """Lets `count` naps end."""
        for _nap in range(count):
            self._allowed.release()


@dataclass
class DriverSeat:
    """What a driver signs in to."""

    time: ManualTime
    naps: Naps
    database: Database
    secrets: Secrets
    online: OnlineClient
    outbox: Outbox
    account: AccountService


@asynccontextmanager
async def driver_seat(
    folder: Path, url: str, clock: TurnedClock, *, network: bool = True, vin: str = VIN
) -> AsyncIterator[DriverSeat]:
    """A car that was just started; what it keeps is in `folder`."""
    time = ManualTime()
    naps = Naps(time, clock)
    texts = Texts()
    database = Database(folder / "car.sqlite", time)
    secrets = Secrets(folder / "secrets.json")
    online = OnlineClient(url, secrets, time, texts, open_gate())
    outbox = Outbox(database, time, online.network)
    documents = Documents(database, "account", time)
    car = EnrolCar(model="Leon", powertrain="petrol")
    account = AccountService(online, documents, outbox, secrets, time, texts, vin, car, naps)
    await database.start()
    await account.start()
    online.switch_network(network)
    await online.start()
    await outbox.start()
    try:
        if network:
            await until(online.network, lambda state: state == "online")
        yield DriverSeat(time, naps, database, secrets, online, outbox, account)
    finally:
        await outbox.stop()
        await account.stop()
        await online.stop()
        await database.stop()
