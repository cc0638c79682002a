"""A driver in a car who gives and withdraws consents, against the real services."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from hmi.documents import Documents
from hmi.privacy.calls import PrivacyCalls
from hmi.privacy.consents import ConsentService
from hmi.privacy.withdrawals import Eraser
from hmi.texts import Texts
from online.contract.consents import Purpose
from tests.fakes.driver_seat import DriverSeat, driver_seat
from tests.fakes.services import PASSWORD, RunningServices
from tests.waiting import until

EMAIL = "nuria@example.org"


@dataclass
class Driver:
    """A driver in a car, and the services that keep what the driver allows."""

    seat: DriverSeat
    consents: ConsentService

    async def sign_in(self, email: str = EMAIL) -> None:
        """Signs in by e-mail and password, until the consents are shown."""
        await self.seat.account.sign_in_typed(email, PASSWORD)
        await until(self.consents.state, bool)

    async def settled(self) -> None:
        """Nothing is on its way any more."""
        await until(self.consents.state, lambda all_: not any(one.waiting for one in all_))

    def given(self) -> set[Purpose]:
        """The purposes agreed to."""
        return {one.purpose for one in self.consents.state.value if one.given}


@asynccontextmanager
async def driver(
    folder: Path, services: RunningServices, *, network: bool = True, erase: Eraser | None = None
) -> AsyncIterator[Driver]:
    """A car that was just started; what it keeps is in `folder`, `erase` erases the recordings."""
    async with driver_seat(folder, services.url, services.clock, network=network) as seat:
        consents = ConsentService(
            PrivacyCalls(seat.online),
            seat.online.network,
            seat.outbox,
            Documents(seat.database, "consents", seat.time),
            seat.account.state,
            Texts(),
            seat.time,
            {} if erase is None else {"voice_recordings": erase},
        )
        await consents.start()
        try:
            yield Driver(seat, consents)
        finally:
            await consents.stop()
