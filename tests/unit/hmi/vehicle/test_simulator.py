"""The simulator drives plausibly: along the road, within what tyres and passengers take (VEH-1)."""

import asyncio
import math
from pathlib import Path

import pytest

from chassis.clock import SystemClock
from chassis.errors import BadInput, CarError
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.course import Course, flat, turn
from hmi.vehicle.simulator import Simulator
from hmi.vehicle.surroundings import Surroundings
from maps.protocol import SpeedSpan
from tests.fakes.polyline import encode
from tests.unit.hmi.vehicle.conftest import COURSE, START, TICK, SimulatedCar


def away(car: SimulatedCar, points: tuple[tuple[float, float], ...] = COURSE) -> float:
    """Metres between where the satellites say the car is and the nearest point of the line."""
    here = (car.value(signals.LATITUDE), car.value(signals.LONGITUDE))
    return Course.of_route(points, ()).nearest(here)[1]


def test_without_a_course_the_car_stands_parked_in_helsinki(car: SimulatedCar) -> None:
    car.step(5)
    assert car.speed == 0
    assert car.value(signals.PARKING_BRAKE)
    assert car.value(signals.SELECTED_GEAR) == 126
    assert math.hypot(*flat(START, (car.value(signals.LATITUDE), car.value(signals.LONGITUDE)))) < 6
    assert 24.935 < car.value(signals.LONGITUDE) < 24.953
    assert 60.164 < car.value(signals.LATITUDE) < 60.179


def test_the_whole_drive_is_plausible(car: SimulatedCar) -> None:
    """Accelerates at most 2 m/s2, brakes at most 2.5, stays on the road, turns smoothly, stops at the end."""
    car.drive(speeds=(SpeedSpan(0, 3, 50, 45), SpeedSpan(3, 6, 30, 30)))
    start = car.value(signals.ODOMETER)
    last_speed, last_heading, slowest_bend, ticks = 0.0, car.value(signals.HEADING), math.inf, 0
    while not (car.arrived and ticks > 20):
        car.step(TICK)
        ticks += 1
        rate = (car.speed - last_speed) / 3.6 / TICK
        assert -2.5 - 1e-6 <= rate <= 2.0 + 1e-6
        assert abs(turn(last_heading, car.value(signals.HEADING))) <= 50 * TICK + 1e-6
        assert away(car) < 8
        assert car.speed <= 45 + 1e-6
        wheels = [car.value(wheel) for wheel in signals.WHEEL_SPEEDS]
        assert sum(wheels) / 4 == pytest.approx(car.speed, abs=0.5)
        if 150 < (car.value(signals.ODOMETER) - start) * 1000 < 320:
            slowest_bend = min(slowest_bend, car.speed)
        last_speed, last_heading = car.speed, car.value(signals.HEADING)
        assert ticks < 3000
    length = Course.of_route(COURSE, ()).length
    assert (car.value(signals.ODOMETER) - start) * 1000 == pytest.approx(length, abs=1)
    assert car.value(signals.TRIP_DISTANCE) * 1000 == pytest.approx(length, abs=1)
    assert slowest_bend < 32
    assert turn(car.value(signals.HEADING), 270) == pytest.approx(0, abs=3)
    assert 680 / (40 / 3.6) < ticks * TICK < 140


def test_speed_follows_the_spans_and_brakes_before_them(car: SimulatedCar) -> None:
    straight = tuple((60.165 + index * 0.001, 24.94) for index in range(8))
    car.drive(straight, (SpeedSpan(0, 3, 0, 80), SpeedSpan(3, 7, 30, 0)))
    fastest = 0.0
    while not car.arrived or fastest == 0:
        car.step(TICK)
        fastest = max(fastest, car.speed)
        if car.value(signals.LATITUDE) > 60.16803:
            assert car.speed <= 30.5
    assert fastest > 70


def test_standing_still_the_position_does_not_dance(car: SimulatedCar) -> None:
    before = car.value(signals.LATITUDE), car.value(signals.LONGITUDE)
    car.step(60)
    assert (car.value(signals.LATITUDE), car.value(signals.LONGITUDE)) == before


def test_the_satellites_error_is_small_and_the_same_each_time() -> None:
    tracks = []
    for _run in range(2):
        car = SimulatedCar()
        car.drive()
        car.step(30)
        tracks.append((car.value(signals.LATITUDE), car.value(signals.LONGITUDE)))
    assert tracks[0] == tracks[1]


def test_in_a_tunnel_there_is_no_fix_but_the_wheels_go_on(car: SimulatedCar) -> None:
    """NAV-4: position goes on from wheel speed."""
    car.drive()
    car.step(15)
    car.simulator.set_surroundings(Surroundings(tunnel=True))
    place, odometer = car.value(signals.LATITUDE), car.value(signals.ODOMETER)
    car.step(5)
    assert car.value(signals.FIX_TYPE) == "NONE"
    assert car.value(signals.LATITUDE) == place
    assert car.value(signals.ODOMETER) > odometer + 0.03
    assert car.value(signals.LOW_BEAM)
    car.simulator.set_surroundings(Surroundings())
    assert car.value(signals.FIX_TYPE) == "THREE_D"
    assert car.value(signals.LATITUDE) != place


def test_ignition_off_stops_the_car_and_on_again_goes_on(car: SimulatedCar) -> None:
    car.drive()
    car.step(15)
    car.simulator.set_ignition(False)
    car.step(15)
    assert car.speed == 0
    assert car.value(signals.IGNITION) == "OFF"
    assert car.arrived
    car.simulator.set_ignition(True)
    assert car.value(signals.TRIP_DISTANCE) == 0
    car.step(10)
    assert car.speed > 20
    assert not car.arrived


def test_a_crash_deploys_the_airbags_and_stops_at_once(car: SimulatedCar) -> None:
    """CAL-3: the sensors an emergency call starts from."""
    car.drive()
    car.step(15)
    car.simulator.crash()
    assert all(car.value(bag) for bag in signals.AIRBAGS)
    assert car.value(signals.HAZARD_LIGHTS)
    car.step(5)
    assert car.speed == 0
    car.simulator.repair()
    car.step(10)
    assert not any(car.value(bag) for bag in signals.AIRBAGS)
    assert car.speed > 20


def test_leaving_the_route_and_following_the_new_one(car: SimulatedCar) -> None:
    """NAV-4: rerouting when the simulator leaves the route."""
    car.drive()
    car.step(12)
    here = (car.value(signals.LATITUDE), car.value(signals.LONGITUDE))
    detour = (here, (60.1655, 24.9420), (60.1650, 24.9430))
    car.simulator.leave_route(encode(detour))
    assert car.simulator.detour
    car.until(lambda: away(car) > 60)
    here = (car.value(signals.LATITUDE), car.value(signals.LONGITUDE))
    new_route = (here, (60.1650, 24.9430), (60.1660, 24.9440))
    car.drive(new_route)
    assert not car.simulator.detour
    ticks = 0
    while not car.arrived:
        before = car.value(signals.LATITUDE), car.value(signals.LONGITUDE)
        car.step(TICK)
        ticks += 1
        jump = math.hypot(*flat(before, (car.value(signals.LATITUDE), car.value(signals.LONGITUDE))))
        assert jump < 3
    assert ticks > 50
    assert away(car, new_route) < 6


def test_a_far_course_is_driven_to_first(car: SimulatedCar) -> None:
    far = ((60.1660, 24.9400), (60.1670, 24.9400))
    car.drive(far)
    start = car.value(signals.LATITUDE)
    car.step(2)
    assert car.value(signals.LATITUDE) - start < 0.0001
    car.until(lambda: car.arrived)
    assert car.value(signals.LATITUDE) == pytest.approx(60.1670, abs=0.0001)


def test_clearing_the_course_brakes_to_a_stand(car: SimulatedCar) -> None:
    car.drive()
    car.step(15)
    car.simulator.clear_course()
    car.step(1)
    assert 0 < car.speed < 40
    car.until(lambda: car.arrived, 20)
    assert car.simulator.metres_left == 0


@pytest.mark.parametrize("shape", ["", "\x00", "??", encode([START]), encode([START, START])])
def test_a_course_that_is_none_is_refused(car: SimulatedCar, shape: str) -> None:
    car.drive()
    left = car.simulator.metres_left
    with pytest.raises(BadInput) as caught:
        car.simulator.set_course(shape)
    assert caught.value.code == "course_malformed"
    assert car.simulator.metres_left == left


@pytest.mark.parametrize("powertrain", ["petrol", "diesel", "e_hybrid", "electric"])
def test_driving_costs_energy_and_range(powertrain: str) -> None:
    car = SimulatedCar(powertrain)  # type: ignore[arg-type]
    long = tuple((60.0 + index * 0.01, 24.94) for index in range(30))
    car.simulator.set_course(encode([START, *long[18:]]), [SpeedSpan(0, 30, 130, 130)])
    range_before = car.value(signals.RANGE)
    level = signals.FUEL_LITRES if powertrain in ("petrol", "diesel") else signals.CHARGE_ENERGY
    before, start = car.value(level), car.value(signals.ODOMETER)
    car.step(500)
    kilometres = car.value(signals.ODOMETER) - start
    used = (before - car.value(level)) / kilometres * 100
    assert kilometres > 8
    assert (4 < used < 11) if level is signals.FUEL_LITRES else (15 < used < 30)
    assert car.value(signals.RANGE) < range_before - 3000


def test_an_empty_tank_ends_the_drive(car: SimulatedCar) -> None:
    car.simulator.set_energy(0)
    assert car.value(signals.RANGE) == 0
    assert car.value(signals.FUEL_LOW)
    car.drive()
    car.step(10)
    assert car.speed == 0
    car.simulator.set_energy(50)
    car.step(10)
    assert car.speed > 10
    with pytest.raises(BadInput):
        car.simulator.set_energy(101)


def test_speed_factor_and_limit(car: SimulatedCar) -> None:
    straight = tuple((60.165 + index * 0.001, 24.94) for index in range(12))
    car.drive(straight)
    car.simulator.set_speed(limit_kmh=20)
    car.step(20)
    assert car.speed == pytest.approx(20, abs=0.1)
    car.simulator.set_speed(factor=1.5)
    car.step(15)
    assert car.speed == pytest.approx(60, abs=0.1)
    with pytest.raises(BadInput):
        car.simulator.set_speed(factor=0)


async def test_the_car_is_where_it_was_left(tmp_path: Path) -> None:
    """A restart (or power cut after parking) begins where the last drive ended."""
    file = tmp_path / "data" / "vehicle.json"
    car = SimulatedCar("e_hybrid", file)
    car.drive()
    car.step(30)
    car.simulator.set_locked(True)
    await car.simulator.stop()
    again = SimulatedCar("e_hybrid", file)
    for signal in (signals.ODOMETER, signals.CHARGE_ENERGY, signals.HEADING, signals.BOOT_LOCKED):
        assert again.value(signal) == car.value(signal)
    assert again.value(signals.LATITUDE) == pytest.approx(car.value(signals.LATITUDE), abs=0.0001)


@pytest.mark.parametrize("content", [b"", b"{", b'{"version": 99}', b'{"latitude": 900}'])
def test_a_damaged_place_is_no_reason_not_to_start(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "vehicle.json"
    file.write_bytes(content)
    car = SimulatedCar(file=file)
    assert math.hypot(*flat(START, (car.value(signals.LATITUDE), car.value(signals.LONGITUDE)))) < 6


async def test_it_ticks_by_itself_once_started() -> None:
    clock = SystemClock()
    bus = SignalBus(clock)
    simulator = Simulator(bus, clock, "petrol")
    moving = asyncio.Event()
    await simulator.start()
    try:
        simulator.set_course(encode(COURSE))
        bus.subscribe(signals.IS_MOVING, lambda _changes: bus.value(signals.IS_MOVING) and moving.set())
        await asyncio.wait_for(moving.wait(), 5)
    finally:
        await simulator.stop()


async def test_climate_seats_and_lights_do_what_they_are_asked(car: SimulatedCar) -> None:
    await car.bus.request(signals.DRIVER_TEMPERATURE, 24.5)
    assert car.value(signals.DRIVER_TEMPERATURE) == 24.5
    cold = car.value(signals.CABIN_TEMPERATURE)
    car.step(300)
    assert car.value(signals.CABIN_TEMPERATURE) > cold + 2
    await car.bus.request(signals.DRIVER_FAN, 71)
    car.step(5)
    assert not car.value(signals.CLIMATE_AUTO)
    assert car.value(signals.DRIVER_FAN) == 71
    await car.bus.request(signals.CLIMATE_AUTO, True)
    assert car.value(signals.DRIVER_FAN) != 71
    car.simulator.set_surroundings(Surroundings(night=True))
    assert car.value(signals.LOW_BEAM)
    await car.bus.request(signals.LIGHT_SWITCH, "OFF")
    assert not car.value(signals.LOW_BEAM)
    with pytest.raises(CarError, match="cannot do that"):
        await car.bus.request(signals.PARKING_BRAKE, False)


def test_nothing_grows_old_while_the_car_stands() -> None:
    car = SimulatedCar()
    car.step(30)
    ages = [car.time.monotonic() - sample.time for sample in car.bus.values().values()]
    assert max(ages) <= 1.0
