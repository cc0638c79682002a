"""The trip computer: sums up what the car's signals say, and keeps it over a power cut (VEH-3)."""

import asyncio
import contextlib
import logging
from collections.abc import Callable

import msgspec

from chassis.clock import Clock
from chassis.errors import BadInput, CarError
from chassis.observable import Observable
from hmi.shelf import Shelf
from hmi.trips.model import TRIPS, Trip, TripKind, Trips
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus

log = logging.getLogger(__name__)

KEY = "trips"
KEEP_SECONDS = 30.0
"""A power cut costs at most so much of a trip."""
SUM_SECONDS = 1.0
LONGEST_GAP_SECONDS = 5.0
"""A car that told nothing for longer was not driving: the time does not count."""
REFUEL_LITRES = 2.0
REFUEL_KWH = 1.0
"""So much more at once is no measuring error and no braking: somebody refuelled or charged."""


class TripService:
    """Three memories that count at the same time.

    Attributes:
        state: the sums; changes about once a second while the car drives.
        undoable: the memory that was reset last and can be had back, None when there is none.

    Args:
        bus: the car's signals.
        shelf: keeps the sums.
        clock: tells the time between two signals.
    """

    def __init__(self, bus: SignalBus, shelf: Shelf, clock: Clock) -> None:
        self.state = Observable(Trips())
        self.undoable: Observable[TripKind | None] = Observable(None)
        self._bus = bus
        self._shelf = shelf
        self._clock = clock
        self._undo = Trip()
        self._last: _Reading | None = None
        self._kept = Trips()
        self._task: asyncio.Task[None] | None = None
        self._end: Callable[[], None] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def start(self) -> None:
        """Takes the kept sums over, and begins to count."""
        with contextlib.suppress(CarError):  # the database tells the driver
            raw = await self._shelf.read(KEY)
            if raw is not None:
                self._restore(raw)
        self._kept = self.state.value
        self._end = self._bus.subscribe(
            (signals.ODOMETER, signals.IGNITION, signals.FUEL_LITRES, signals.CHARGE_ENERGY),
            lambda _changes: self._count(),
        )
        self._task = asyncio.create_task(self._tick(), name="trips")

    async def stop(self) -> None:
        """Counts no more; the next start of the car begins a new trip."""
        if self._end is not None:
            self._end()
            self._end = None
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None
            self.state.set(msgspec.structs.replace(self.state.value, ended=True))
            await self._keep()

    async def reset(self, kind: str) -> None:
        """Sets one memory to nothing; `undo` brings it back.

        Raises `BadInput` ``trip_unknown``, `CarError` when it cannot be kept; then it counts on as before.
        """
        known = _known(kind)
        before = self.state.value.of(known)
        await self._put(known, Trip())
        self._undo = before
        self.undoable.set(known)

    async def undo(self) -> None:
        """Brings back what was reset last, with what was driven since; without effect when nothing was."""
        kind = self.undoable.value
        if kind is None:
            return
        self.undoable.set(None)
        await self._put(kind, self._undo.plus(self.state.value.of(kind)))

    def forget_undo(self) -> None:
        """The last reset stands."""
        self.undoable.set(None)

    async def _put(self, kind: TripKind, trip: Trip) -> None:
        before = self.state.value.of(kind)
        self.state.set(self.state.value.put(kind, trip))
        try:
            await self._keep(told=True)
        except CarError:
            self.state.set(self.state.value.put(kind, before))
            raise

    def _restore(self, raw: bytes) -> None:
        try:
            self.state.set(msgspec.json.decode(raw, type=Trips))
        except msgspec.DecodeError as error:
            log.warning("The kept trips are damaged and begin anew: %s", error)

    async def _tick(self) -> None:
        """Time passes also while the car stands with the ignition on."""
        waited = 0.0
        while True:
            await asyncio.sleep(1.0)
            self._count()
            waited += 1.0
            if waited >= KEEP_SECONDS:
                waited = 0.0
                await self._keep()

    def _count(self) -> None:
        now, last = self._read(), self._last
        if now is None:
            return
        if last is not None and now.on and now.time - last.time < SUM_SECONDS:
            return  # ten signals a second, one sum
        self._last = now if now.on else None
        trips = _filled(self.state.value, now)
        if now.on and trips.ended:
            trips = msgspec.structs.replace(trips, start=Trip(), ended=False)
        elif not now.on and last is not None:
            trips = msgspec.structs.replace(trips, ended=True)
        self.state.set(trips if last is None else trips.plus(now.since(last)))

    def _read(self) -> "_Reading | None":
        odometer = self._bus.value(signals.ODOMETER)
        ignition = self._bus.value(signals.IGNITION)
        if odometer is None or ignition is None:
            return None
        return _Reading(
            self._clock.monotonic(),
            ignition in ("ON", "START"),
            odometer,
            self._bus.value(signals.FUEL_LITRES) or 0.0,
            self._bus.value(signals.CHARGE_ENERGY) or 0.0,
        )

    async def _keep(self, *, told: bool = False) -> None:
        """Writes what changed. Raises `CarError` only where the driver waits for it (`told`)."""
        async with self._one_at_a_time:
            state = self.state.value
            if state == self._kept:
                return
            try:
                await self._shelf.write(KEY, msgspec.json.encode(state))
                self._kept = state
            except CarError as error:
                if told:
                    raise
                log.info("The trips are not kept for now: %s", error)


class _Reading(msgspec.Struct, frozen=True):
    """What the signals said at `time`, in seconds."""

    time: float
    on: bool
    odometer: float
    litres: float
    kilowatt_hours: float

    def since(self, before: "_Reading") -> Trip:
        """What was driven and used between the two; filling up is no negative use."""
        seconds = self.time - before.time
        used = before.kilowatt_hours - self.kilowatt_hours
        return Trip(
            kilometres=max(self.odometer - before.odometer, 0.0),
            seconds=seconds if seconds <= LONGEST_GAP_SECONDS else 0.0,
            litres=max(before.litres - self.litres, 0.0),
            kilowatt_hours=0.0 if used <= -REFUEL_KWH else used,
        )


def _filled(trips: Trips, now: _Reading) -> Trips:
    """`trips` with the levels of `now`; a new trip since refuelling when they have risen."""
    lowest = now.litres if trips.lowest_litres is None else trips.lowest_litres
    charged = trips.kilowatt_hours is not None and now.kilowatt_hours - trips.kilowatt_hours >= REFUEL_KWH
    refuelled = now.litres - lowest >= REFUEL_LITRES
    after = msgspec.structs.replace(
        trips,
        lowest_litres=now.litres if refuelled else min(lowest, now.litres),
        kilowatt_hours=now.kilowatt_hours,
    )
    return after.put("refuel", Trip()) if refuelled or charged else after


def _known(kind: str) -> TripKind:
    for known in TRIPS:
        if known == kind:
            return known
    raise BadInput("trip_unknown", f"The trip computer has no memory {kind}")
