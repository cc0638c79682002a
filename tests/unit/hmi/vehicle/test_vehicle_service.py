"""What the driver sees of the vehicle and can set (VEH-2)."""

import pytest

from chassis.errors import BadInput, CarError
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.model import Ambient, VehicleState, Window, Zone
from hmi.vehicle.service import VehicleService
from hmi.vehicle.surroundings import Surroundings
from tests.fakes.manual_time import ManualTime
from tests.unit.hmi.vehicle.conftest import SimulatedCar
from tests.waiting import until


@pytest.fixture
def service(car: SimulatedCar) -> VehicleService:
    return VehicleService(car.bus, car.time)


def test_before_any_signal_nothing_is_claimed() -> None:
    time = ManualTime()
    state = VehicleService(SignalBus(time), time).state.value
    assert state == VehicleState()
    assert (state.range_km, state.locked, state.odometer_km, state.tyres_kpa) == (None, None, None, ())


def test_the_state_is_that_of_the_signals(car: SimulatedCar, service: VehicleService) -> None:
    state = service.state.value
    assert (state.ignition, state.parked, state.speed_kmh, state.night) == (True, True, 0, False)
    assert state.range_km == pytest.approx(600)
    assert (state.energy_percent, state.locked, state.outside_celsius) == (72, False, 9.0)
    assert (state.service_days, state.tyres_kpa) == (143, (240, 238, 250, 251))
    car.drive()
    car.simulator.set_opening("boot", True)
    car.simulator.set_opening("window_rear_left", True)
    car.simulator.set_surroundings(Surroundings(night=True, outside_celsius=-5))
    car.step(10)
    state = service.state.value
    assert state.speed_kmh == pytest.approx(car.speed)
    assert not state.parked
    assert set(state.open_doors) == {"boot", "window_rear_left"}
    assert (state.night, state.outside_celsius) == (True, -5)


def test_an_electric_car_shows_its_charge() -> None:
    car = SimulatedCar("electric")
    service = VehicleService(car.bus, car.time, "electric")
    car.simulator.set_energy(40)
    assert service.state.value.energy_percent == pytest.approx(40)
    assert service.state.value.powertrain == "electric"


async def test_values_that_stay_away_show_their_age(car: SimulatedCar, service: VehicleService) -> None:
    """VEH-2: each value with its age; a provider that fell silent is noticed."""
    await service.start()
    car.time.pass_by(150)
    state = await until(service.state, lambda state: state.age_seconds)
    assert state.age_seconds == 150
    await service.stop()


async def test_temperature(service: VehicleService) -> None:
    await service.set_temperature(Zone.DRIVER, 19.4)
    await service.step_temperature(Zone.PASSENGER, 3)
    climate = service.state.value.climate
    assert (climate.driver.celsius, climate.passenger.celsius) == (19.5, 22.5)
    await service.step_temperature(Zone.DRIVER, -40)
    await service.step_temperature(Zone.PASSENGER, 40)
    climate = service.state.value.climate
    assert (climate.driver.celsius, climate.passenger.celsius) == (16, 28)
    with pytest.raises(BadInput, match="16 to 28"):
        await service.set_temperature(Zone.DRIVER, 28.5)


async def test_seat_heating_cycles_down(service: VehicleService) -> None:
    levels = []
    for _press in range(5):
        await service.next_seat_heating(Zone.DRIVER)
        levels.append(service.state.value.climate.driver.seat_heating)
    assert levels == [3, 2, 1, 0, 3]
    assert service.state.value.climate.passenger.seat_heating == 0
    await service.set_seat_heating(Zone.PASSENGER, 2)
    assert service.state.value.climate.passenger.seat_heating == 2
    with pytest.raises(BadInput):
        await service.set_seat_heating(Zone.DRIVER, 4)


async def test_fan_automatic_and_demisting(car: SimulatedCar, service: VehicleService) -> None:
    for level in range(8):
        await service.set_fan(level)
        assert service.state.value.climate.fan == level
    assert not service.state.value.climate.auto
    await service.set_auto(True)
    assert service.state.value.climate.auto
    before = service.state.value.climate.fan
    await service.set_demist(Window.FRONT, True)
    climate = service.state.value.climate
    assert climate.demist_front
    assert not climate.demist_rear
    assert climate.fan > before
    with pytest.raises(BadInput):
        await service.set_fan(8)
    assert car.value(signals.DRIVER_FAN) == car.value(signals.PASSENGER_FAN)


async def test_locking(car: SimulatedCar, service: VehicleService) -> None:
    await service.lock()
    assert service.state.value.locked
    await service.unlock()
    assert service.state.value.locked is False
    car.simulator.set_opening("front_left", True)
    with pytest.raises(CarError) as caught:
        await service.lock()
    assert caught.value.code == "door_open"
    assert service.state.value.locked is False
    car.simulator.set_opening("front_left", False)
    car.simulator.set_opening("window_front_left", True)
    await service.lock()
    assert service.state.value.locked


async def test_unlocking_waits_until_the_car_is_parked(car: SimulatedCar, service: VehicleService) -> None:
    """VEH-2: neither while driving nor at a red light; parked again it unlocks."""
    await service.lock()
    for speed, brake in ((50.0, False), (0.0, False), (3.0, True)):
        car.bus.publish({signals.SPEED: speed, signals.PARKING_BRAKE: brake})
        with pytest.raises(CarError, match="when it is parked") as caught:
            await service.unlock()
        assert caught.value.code == "unlock_moving"
        assert service.state.value.locked
    car.bus.publish({signals.SPEED: 0.0, signals.PARKING_BRAKE: True})
    await service.unlock()
    assert service.state.value.locked is False


async def test_the_light_around_the_driver(car: SimulatedCar, service: VehicleService) -> None:
    """PER-1, VOI-4: on, red and less bright, on both sides."""
    await service.set_ambient(on=True, colour="#C00000", percent=40)
    assert service.state.value.ambient == Ambient(on=True, colour="#C00000", percent=40)
    assert [car.bus.value(lamp) for lamp in signals.AMBIENT_COLOUR] == ["#C00000", "#C00000"]
    await service.set_ambient(on=False)
    assert service.state.value.ambient == Ambient(on=False, colour="#C00000", percent=40)
