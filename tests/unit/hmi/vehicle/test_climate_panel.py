"""What the climate panel sets beyond the bar: zones as one, air, the auxiliary heater (AVL-2, REM-6)."""

from collections.abc import AsyncIterator

import pytest

from chassis.errors import BadInput, CarError, NotAvailable
from hmi.vehicle import signals
from hmi.vehicle.heater import heater_bar
from hmi.vehicle.model import Air, Zone
from hmi.vehicle.service import VehicleService
from online.contract.equipment import Equipment
from tests.unit.hmi.vehicle.conftest import SimulatedCar


def built(model: str, week: str | None, *, fitted: bool = True) -> Equipment:
    return Equipment(model=model, parking_heater=fitted, production_week=week)


@pytest.fixture
async def service(car: SimulatedCar) -> AsyncIterator[VehicleService]:
    vehicle = VehicleService(car.bus, car.time, equipment=built("leon", "2026-W20"))
    yield vehicle
    await vehicle.stop()


def degrees(service: VehicleService) -> tuple[float, float]:
    climate = service.state.value.climate
    return climate.driver.celsius, climate.passenger.celsius


async def test_with_sync_the_passenger_follows_the_driver(service: VehicleService) -> None:
    await service.set_temperature(Zone.PASSENGER, 18.0)
    await service.set_sync(True)
    assert degrees(service) == (21.0, 21.0)
    await service.step_temperature(Zone.DRIVER, 3)
    assert degrees(service) == (22.5, 22.5)
    await service.step_temperature(Zone.PASSENGER, -1)
    assert degrees(service) == (22.5, 22.0)
    assert not service.state.value.climate.sync


async def test_air_goes_where_it_is_wanted(car: SimulatedCar, service: VehicleService) -> None:
    for air in Air:
        await service.set_air(air)
        assert service.state.value.climate.air is air
        assert car.value(signals.PASSENGER_AIR) == air.value.upper()
    await service.set_cooling(False)
    await service.set_recirculation(True)
    climate = service.state.value.climate
    assert (climate.cooling, climate.recirculation) == (False, True)


@pytest.mark.parametrize(
    ("equipment", "ignition", "parked", "bar"),
    [
        (built("leon", None, fitted=False), True, False, "not_fitted"),
        (built("leon", "2020-W48"), False, True, "in_app"),
        (built("leon", "2020-W49"), False, True, ""),
        (built("formentor", None), False, True, "in_app"),
        (built("ateca", "2019-W01"), False, True, ""),
        (built("leon", "2026-W20"), True, False, "not_parked"),
        (built("leon", "2026-W20"), True, True, "ignition_on"),
    ],
)
def test_why_the_heater_cannot_start(equipment: Equipment, ignition: bool, parked: bool, bar: str) -> None:
    """AVL-2: Ateca always, Leon and Formentor built after week 48/2020; REM-6: parked, engine off."""
    assert heater_bar(equipment, ignition=ignition, parked=parked) == bar


async def test_the_heater_runs_its_time_in_the_parked_car(car: SimulatedCar, service: VehicleService) -> None:
    """REM-6: heats a cold cabin, counts down, ends by itself, and the ignition ends it too."""
    car.step(2)
    with pytest.raises(NotAvailable) as refused:
        await service.set_heater(30)
    assert refused.value.code == "heater_ignition_on"
    car.simulator.set_ignition(False)
    car.step(0.1)
    with pytest.raises(BadInput):
        await service.set_heater(15)
    await service.set_heater(10)
    cold = car.value(signals.CABIN_TEMPERATURE)
    assert (service.state.value.heater.minutes_left, service.state.value.heater.mode) == (10, "heat")
    car.step(61)
    assert service.state.value.heater.minutes_left == 9
    assert car.value(signals.CABIN_TEMPERATURE) > cold
    car.step(9 * 60)
    assert (service.state.value.heater.minutes_left, service.state.value.heater.mode) == (0, "")
    await service.set_heater(20)
    car.simulator.set_ignition(True)
    car.step(1.1)
    assert service.state.value.heater.minutes_left == 0
    assert service.state.value.heater.bar == "ignition_on"


async def test_the_vehicle_itself_refuses_to_heat_a_running_car(car: SimulatedCar) -> None:
    with pytest.raises(CarError) as refused:
        await car.bus.request(signals.HEATER_TIME, 600)
    assert refused.value.code == "heater_ignition_on"
