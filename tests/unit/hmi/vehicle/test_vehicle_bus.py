"""One source of signals, named by the Vehicle Signal Specification (VEH-1)."""

import pytest

from chassis.errors import BadInput, CarError, NotAvailable
from hmi.vehicle import signals
from hmi.vehicle.bus import Changes, SignalBus
from hmi.vehicle.signals import Signal, Value
from tests.fakes.manual_time import ManualTime


@pytest.fixture
def bus() -> SignalBus:
    return SignalBus(ManualTime())


def test_samples_carry_their_time() -> None:
    """VEH-2: each value with its age."""
    time = ManualTime()
    bus = SignalBus(time)
    assert bus.get(signals.SPEED) is None
    time.pass_by(7)
    bus.publish({signals.SPEED: 50})
    sample = bus.get(signals.SPEED)
    assert sample is not None
    assert (sample.value, sample.time, type(sample.value)) == (50.0, 7.0, float)
    time.pass_by(1)
    bus.publish({signals.SPEED: 50.0})
    again = bus.get(signals.SPEED)
    assert again is not None
    assert again.time == 8.0


def test_subscribers_hear_of_changes_once_a_publication(bus: SignalBus) -> None:
    heard: list[Changes] = []
    bus.publish({signals.LATITUDE: 60.0})
    end = bus.subscribe("Vehicle.CurrentLocation", heard.append)
    assert [set(changes) for changes in heard] == [{signals.LATITUDE.name}]
    bus.publish({signals.LATITUDE: 60.1, signals.LONGITUDE: 24.9, signals.SPEED: 3.0})
    assert set(heard[1]) == {signals.LATITUDE.name, signals.LONGITUDE.name}
    bus.publish({signals.LATITUDE: 60.1})
    bus.publish({signals.SPEED: 4.0})
    assert len(heard) == 2
    end()
    bus.publish({signals.LATITUDE: 60.2})
    assert len(heard) == 2


def test_a_name_is_no_prefix_of_another_word(bus: SignalBus) -> None:
    heard: list[Changes] = []
    bus.subscribe("Vehicle.TraveledDistance", heard.append)
    bus.publish({signals.TRIP_DISTANCE: 1.0})
    assert heard == []


@pytest.mark.parametrize(
    ("signal", "value"),
    [
        (signals.LATITUDE, 90.1),
        (signals.LATITUDE, "north"),
        (signals.LATITUDE, float("nan")),
        (signals.SPEED, True),
        (signals.IS_MOVING, 1),
        (signals.FUEL_LEVEL, 12.5),
        (signals.FUEL_LEVEL, -1),
        (signals.FIX_TYPE, "FOUR_D"),
        (signals.DRIVER_TEMPERATURE, 30.0),
    ],
)
def test_bad_values_are_refused_whole(bus: SignalBus, signal: Signal[Value], value: Value) -> None:
    with pytest.raises(BadInput) as caught:
        bus.publish({signals.IS_CHARGING: True, signal: value})
    assert caught.value.code == "signal_value"
    assert bus.values() == {}


async def test_requests_go_to_the_provider_checked(bus: SignalBus) -> None:
    asked: list[tuple[str, Value]] = []

    async def actuate(signal: Signal[Value], value: Value) -> None:
        asked.append((signal.name, value))
        if value is False:
            raise CarError("stuck", "The lock is stuck")

    with pytest.raises(NotAvailable):
        await bus.request(signals.DEMIST_FRONT, True)
    bus.attach(actuate)
    await bus.request("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", 22)
    assert asked == [("Vehicle.Cabin.HVAC.Station.Row1.Driver.Temperature", 22.0)]
    with pytest.raises(CarError, match="stuck"):
        await bus.request(signals.DEMIST_FRONT, False)
    for signal, value, code in (
        (signals.SPEED, 10.0, "not_an_actuator"),
        ("Vehicle.Wings", True, "signal_unknown"),
        (signals.DRIVER_FAN, 101, "signal_value"),
    ):
        with pytest.raises(BadInput) as caught:
            await bus.request(signal, value)
        assert caught.value.code == code
    assert len(asked) == 2


def test_names_are_those_of_the_specification() -> None:
    """Names as released in VSS 5.1; the overlay is the only one of our own."""
    assert all(name.startswith("Vehicle.") for name in signals.CATALOGUE)
    assert len(signals.CATALOGUE) > 70
    for name in (
        "Vehicle.Speed",
        "Vehicle.CurrentLocation.GNSSReceiver.FixType",
        "Vehicle.Cabin.Door.Row2.PassengerSide.Window.IsOpen",
        "Vehicle.Chassis.Axle.Row1.Wheel.Left.Tire.Pressure",
        "Vehicle.Cabin.Seat.Row1.DriverSide.HeatingCooling",
        "Vehicle.Powertrain.CombustionEngine.DieselExhaustFluid.Level",
    ):
        assert signals.named(name).name == name
