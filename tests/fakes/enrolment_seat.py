"""The registration assistant of a car for tests: real database, outbox, client and services."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from chassis.observable import Observable
from hmi.documents import Documents
from hmi.enrolment.formalities import Formalities
from hmi.enrolment.kept import Kept
from hmi.enrolment.model import EnrolmentState, Step
from hmi.enrolment.service import EnrolmentService
from hmi.notices.service import NoticesService
from hmi.texts import Texts
from hmi.timers import LoopTimers
from hmi.vehicle.distraction import LOCKED, Restrictions
from tests.fakes.driver_seat import DriverSeat, driver_seat
from tests.fakes.services import TurnedClock
from tests.waiting import until


@dataclass
class EnrolmentSeat:
    """What a driver registers in."""

    seat: DriverSeat
    enrolment: EnrolmentService
    restrictions: Observable[Restrictions]
    notices: NoticesService
    texts: Texts

    @property
    def now(self) -> EnrolmentState:
        """What the assistant shows."""
        return self.enrolment.state.value

    async def at(self, step: Step) -> EnrolmentState:
        """Waits until the assistant is at `step` and what it asks is there."""
        return await until(self.enrolment.state, lambda state: state.step == step and _ready(state))

    def drive(self, driving: bool) -> None:
        """Drives away, or parks."""
        self.restrictions.set(LOCKED if driving else Restrictions())


def _ready(state: EnrolmentState) -> bool:
    match state.step:
        case "documents":
            return state.document is not None
        case "spin":
            return state.spin_mode != "unknown"
        case _:
            return not state.busy


@asynccontextmanager
async def enrolment_seat(
    folder: Path, url: str, clock: TurnedClock, *, network: bool = True, opened: bool = True
) -> AsyncIterator[EnrolmentSeat]:
    """A car that was just started, with the assistant on its screen; what it keeps is in `folder`."""
    async with driver_seat(folder, url, clock, network=network) as seat:
        texts = Texts()
        restrictions = Observable(Restrictions())
        notices = NoticesService(seat.time, LoopTimers())
        enrolment = EnrolmentService(
            seat.account,
            Formalities(seat.online),
            Kept(Documents(seat.database, "enrolment", seat.time)),
            seat.outbox,
            seat.online.network,
            restrictions,
            notices,
            texts,
        )
        await enrolment.start()
        if opened:
            enrolment.open()
        try:
            yield EnrolmentSeat(seat, enrolment, restrictions, notices, texts)
        finally:
            await enrolment.stop()
            await notices.stop()
