"""The restrictions follow the signals of the bus (HMI-2)."""

from collections.abc import Iterator

import pytest

from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.distraction import FREE, LOCKED, STANDING_SECONDS
from hmi.vehicle.restraint import Restraint
from tests.fakes.manual_time import ManualTime


@pytest.fixture
def time() -> ManualTime:
    return ManualTime()


@pytest.fixture
def bus(time: ManualTime) -> SignalBus:
    return SignalBus(time)


@pytest.fixture
def restraint(bus: SignalBus, time: ManualTime) -> Iterator[Restraint]:
    kept = Restraint(bus, time, time)
    yield kept
    kept.stop()


def test_a_silent_vehicle_is_locked(restraint: Restraint) -> None:
    assert restraint.state.value == LOCKED


def test_a_red_light_frees_without_any_new_signal(
    bus: SignalBus, time: ManualTime, restraint: Restraint
) -> None:
    bus.publish({signals.SPEED: 40.0, signals.PARKING_BRAKE: False})
    bus.publish({signals.SPEED: 0.0})
    time.pass_by(STANDING_SECONDS - 0.1)
    assert restraint.state.value == LOCKED
    time.pass_by(0.2)
    assert restraint.state.value == FREE
    bus.publish({signals.SPEED: 12.0})
    assert restraint.state.value == LOCKED


def test_stop_and_go_stays_locked(bus: SignalBus, time: ManualTime, restraint: Restraint) -> None:
    seen: list[bool] = []
    restraint.state.subscribe(lambda locked: seen.append(locked.driving))
    for _ in range(10):
        bus.publish({signals.SPEED: 15.0})
        time.pass_by(3)
        bus.publish({signals.SPEED: 0.0})
        time.pass_by(STANDING_SECONDS - 1)
    assert seen == [True]


def test_the_gear_alone_tells_that_the_car_is_parked(bus: SignalBus, restraint: Restraint) -> None:
    bus.publish({signals.SPEED: 0.0, signals.SELECTED_GEAR: signals.GEAR_PARK})
    assert restraint.state.value == FREE


def test_after_its_end_it_follows_nothing(bus: SignalBus, time: ManualTime) -> None:
    ended = Restraint(bus, time, time)
    bus.publish({signals.SPEED: 40.0, signals.PARKING_BRAKE: False})
    bus.publish({signals.SPEED: 0.0})
    ended.stop()
    time.pass_by(60)
    assert ended.state.value == LOCKED
