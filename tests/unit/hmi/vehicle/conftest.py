"""A simulated car that moves as fast as the test can step it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from hmi.settings import Powertrain
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.signals import Signal, Value
from hmi.vehicle.simulator import Simulator
from maps.protocol import SpeedSpan
from tests.fakes.manual_time import ManualTime
from tests.fakes.polyline import encode

TICK = 0.1
START = (60.165300, 24.939817)
# Bulevardi to Erottaja, left to the north, left again: 680 m with bends of 80 and 60 degrees.
COURSE = (
    START,
    (60.165531, 24.940478),
    (60.165949, 24.941678),
    (60.166800, 24.944000),
    (60.168000, 24.943000),
    (60.169000, 24.942300),
    (60.169000, 24.941000),
)


class SimulatedCar:
    """The simulator, its bus and the time it lives in."""

    def __init__(self, powertrain: Powertrain = "petrol", file: Path | None = None) -> None:
        self.time = ManualTime()
        self.bus = SignalBus(self.time)
        self.simulator = Simulator(self.bus, self.time, powertrain, file)
        self.bus.attach(self.simulator.actuate)
        self.simulator.publish()

    def drive(
        self, points: tuple[tuple[float, float], ...] = COURSE, speeds: tuple[SpeedSpan, ...] = ()
    ) -> None:
        """Gives the car a course."""
        self.simulator.set_course(encode(points), speeds)

    def step(self, seconds: float) -> None:
        """Lets time pass in ticks of the simulator's own length."""
        for _tick in range(round(seconds / TICK)):
            self.time.pass_by(TICK)
            self.simulator.tick(TICK)

    def until(self, reached: Callable[[], object], seconds: float = 600) -> None:
        """Lets time pass until `reached`; fails after `seconds` of the car's time."""
        for _tick in range(round(seconds / TICK)):
            if reached():
                return
            self.step(TICK)
        raise AssertionError("It did not come to it")

    def value[T: Value](self, signal: Signal[T]) -> T:
        """The latest value of a signal that must be known."""
        value = self.bus.value(signal)
        assert value is not None, signal.name
        return value

    @property
    def speed(self) -> float:
        """km/h."""
        return self.value(signals.SPEED)

    @property
    def arrived(self) -> bool:
        """Whether the car stands with the parking brake on."""
        return self.value(signals.PARKING_BRAKE)


@pytest.fixture
def car() -> SimulatedCar:
    return SimulatedCar()
