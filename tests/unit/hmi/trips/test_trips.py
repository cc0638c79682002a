"""The trip computer counts what the car drives, keeps it over a power cut, and can be reset (VEH-3)."""

import asyncio

import msgspec
import pytest

from chassis.errors import BadInput
from hmi.trips.model import Trip, Trips
from hmi.trips.service import TripService
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.signals import Signal, Value
from tests.fakes.manual_time import ManualTime
from tests.fakes.services_home import MemoryShelf


class Road:
    """A car whose signals a test sets, and its trip computer."""

    def __init__(self, shelf: MemoryShelf | None = None) -> None:
        self.time = ManualTime()
        self.bus = SignalBus(self.time)
        self.shelf = shelf or MemoryShelf()
        self.trips = TripService(self.bus, self.shelf, self.time)
        self.odometer, self.litres = 1000.0, 40.0
        self.say(on=True)

    def say(self, *, on: bool, **more: Value) -> None:
        values: dict[Signal[Value], Value] = {
            signals.IGNITION: "ON" if on else "OFF",  # type: ignore[dict-item]
            signals.ODOMETER: self.odometer,  # type: ignore[dict-item]
            signals.FUEL_LITRES: self.litres,  # type: ignore[dict-item]
            **{getattr(signals, name): value for name, value in more.items()},
        }
        self.bus.publish(values)

    def drive(self, kilometres: float, litres: float, seconds: float) -> None:
        """Evenly, with a signal a second."""
        for _second in range(round(seconds)):
            self.time.pass_by(1.0)
            self.odometer += kilometres / seconds
            self.litres -= litres / seconds
            self.say(on=True)


async def test_it_counts_distance_time_and_fuel() -> None:
    """60 km/h for ten minutes on 0.7 l are 10 km and 7 l/100 km, on all three memories."""
    road = Road()
    await road.trips.start()
    road.drive(10.0, 0.7, 600)
    state = road.trips.state.value
    for trip in (state.start, state.refuel, state.long):
        assert trip.kilometres == pytest.approx(10.0)
        assert trip.seconds == pytest.approx(600.0)
        assert trip.speed_kmh == pytest.approx(60.0)
        assert trip.litres_per_100_km == pytest.approx(7.0)
    await road.trips.stop()


async def test_a_start_and_a_full_tank_begin_their_own_trips() -> None:
    """Since start ends with the ignition; since refuelling also when the tank was filled with the car off."""
    road = Road()
    await road.trips.start()
    road.drive(5.0, 0.3, 300)
    road.time.pass_by(1.0)
    road.say(on=False)
    road.litres += 30.0
    road.time.pass_by(600.0)
    road.say(on=True)
    state = road.trips.state.value
    assert (state.start, state.refuel) == (Trip(), Trip())
    assert state.long.kilometres == pytest.approx(5.0)
    road.drive(2.0, 0.1, 120)
    state = road.trips.state.value
    driven = [trip.kilometres for trip in (state.start, state.refuel, state.long)]
    assert driven == pytest.approx([2.0, 2.0, 7.0])
    await road.trips.stop()


async def test_a_reset_is_kept_and_can_be_taken_back() -> None:
    """One touch resets one memory, durably; another brings it back with what was driven since."""
    road = Road()
    await road.trips.start()
    road.drive(5.0, 0.3, 300)
    await road.trips.reset("long")
    assert road.trips.state.value.long == Trip()
    assert msgspec.json.decode(road.shelf.values["trips"], type=Trips).long == Trip()
    assert road.trips.state.value.start.kilometres == pytest.approx(5.0)
    road.drive(1.0, 0.1, 60)
    assert road.trips.undoable.value == "long"
    await road.trips.undo()
    assert road.trips.state.value.long.kilometres == pytest.approx(6.0)
    assert road.trips.undoable.value is None
    with pytest.raises(BadInput):
        await road.trips.reset("monthly")
    await road.trips.stop()


async def test_it_goes_on_after_a_power_cut_and_begins_anew_after_a_stop() -> None:
    """Long-term outlives both; since start goes on only when the program, not the car, was restarted."""
    road = Road()
    await road.trips.start()
    road.drive(5.0, 0.3, 300)
    await road.trips.reset("refuel")  # writes; then the power goes
    cut = MemoryShelf()
    cut.values = dict(road.shelf.values)
    after_cut = Road(cut)
    await after_cut.trips.start()
    assert after_cut.trips.state.value.start.kilometres == pytest.approx(5.0)
    await after_cut.trips.stop()
    await road.trips.stop()
    next_day = Road(road.shelf)
    await next_day.trips.start()
    await asyncio.sleep(0)
    state = next_day.trips.state.value
    assert (state.start, state.long.kilometres) == (Trip(), pytest.approx(5.0))
    await next_day.trips.stop()


async def test_a_car_that_was_silent_did_not_drive_for_hours() -> None:
    """A gap in the signals adds its way, not its time; a damaged document begins anew."""
    road = Road()
    road.shelf.values["trips"] = b"{broken"
    await road.trips.start()
    road.time.pass_by(7200.0)
    road.odometer += 1.0
    road.say(on=True)
    assert road.trips.state.value.long == Trip(kilometres=1.0)
    await road.trips.stop()
