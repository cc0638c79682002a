"""The default source of vehicle signals: a car that drives along the course it is given."""

import asyncio
import contextlib
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import BadInput
from hmi.navigation.shape import decode
from hmi.settings import Powertrain
from hmi.vehicle import readings
from hmi.vehicle.body import Body
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.course import Course
from hmi.vehicle.drive import Drive
from hmi.vehicle.energy import TANKS, Energy
from hmi.vehicle.parked import START_LEVEL, Parked, keep_parked, load_parked
from hmi.vehicle.provider import SignalProvider
from hmi.vehicle.satellites import Satellites
from hmi.vehicle.signals import Signal, Value
from hmi.vehicle.surroundings import DUSK_PERCENT, Surroundings
from maps.protocol import SpeedSpan

TICK_SECONDS = 0.1
LONGEST_TICK = 1.0
"""A program that was held up for longer does not let the car jump."""
REFRESH_SECONDS = 1.0
KEEP_SECONDS = 30.0
PARK_SECONDS = 1.0


class Simulator(SignalProvider):
    """A source of signals that needs no vehicle. Without a course the car stands.

    Args:
        bus: where its signals go; requests for actuators come back to `actuate`.
        clock: its monotonic time drives the car.
        powertrain: what the car runs on.
        file: keeps place, odometer and energy between drives; None keeps nothing.
        seed: of the satellites' small error.
    """

    def __init__(
        self, bus: SignalBus, clock: Clock, powertrain: Powertrain, file: Path | None = None, seed: int = 1
    ) -> None:
        self._bus = bus
        self._clock = clock
        self._file = file
        parked = load_parked(file)
        self._drive = Drive((parked.latitude, parked.longitude), parked.heading)
        self._energy = Energy.filled(powertrain, START_LEVEL)
        if parked.litres is not None and parked.kwh is not None:
            tank = TANKS[powertrain]
            litres, kwh = min(parked.litres, tank.litres), min(parked.kwh, tank.kwh)
            self._energy = replace(self._energy, litres=litres, kwh=kwh)
        self._odometer_km = parked.odometer_km
        self._trip_km = 0.0
        self._satellites = Satellites(seed)
        self._measured = self._satellites.measure(self._drive.point, math.inf)
        self._body = Body(locked=parked.locked)
        self._surroundings = Surroundings()
        self._ignition = True
        self._parked = True
        self._crashed = False
        self._detour = False
        self._standing_seconds = PARK_SECONDS
        self._refresh_in = self._keep_in = 0.0
        self._task: asyncio.Task[None] | None = None

    # The provider --------------------------------------------------------------------------------

    async def start(self) -> None:
        """Publishes everything once and then moves the car ten times a second."""
        self._bus.attach(self.actuate)
        self.publish()
        self._keep_in = KEEP_SECONDS
        self._task = asyncio.create_task(self._run(), name="simulator")

    async def stop(self) -> None:
        """Ends the simulation and keeps where the car was left."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None
        await self._keep()

    async def actuate(self, signal: Signal[Value], value: Value) -> None:
        """Carries out a request; raises `CarError` ``no_actuator`` for what this car cannot move."""
        self._body.request(signal, value)
        self.publish()

    # What the road and the console do ------------------------------------------------------------

    @property
    def surroundings(self) -> Surroundings:
        """Weather, light, tunnel and network now."""
        return self._surroundings

    @property
    def detour(self) -> bool:
        """Whether the car is on a course that is not the route."""
        return self._detour

    @property
    def metres_left(self) -> float:
        """To the end of the course, 0 without one."""
        return self._drive.left

    @property
    def speed_factor(self) -> float:
        """How much faster or slower than usual the car drives."""
        return self._drive.factor

    @property
    def speed_limit_kmh(self) -> float | None:
        """What the car does not exceed, None for as the road allows."""
        return None if math.isinf(self._drive.limit) else self._drive.limit * 3.6

    def parked(self) -> Parked:
        """The car as it would be left now."""
        latitude, longitude = self._drive.point
        return Parked(
            latitude=latitude,
            longitude=longitude,
            heading=self._drive.heading,
            odometer_km=self._odometer_km,
            litres=self._energy.litres,
            kwh=self._energy.kwh,
            locked=self._body.locked,
        )

    def set_course(self, shape: str, speeds: Sequence[SpeedSpan] = ()) -> None:
        """Drives along `shape` (polyline with 6 decimals) from where it is nearest, ignition permitting.

        Args:
            speeds: km/h by spans of shape points, as in `maps.protocol.Route`.

        Raises:
            BadInput: ``course_malformed``, the shape cannot be driven; the car keeps its course.
        """
        try:
            course = Course.of_route(decode(shape), speeds)
        except ValueError as error:
            raise BadInput("course_malformed", f"This course cannot be driven: {error}") from error
        self._drive.join(course)
        self._detour = False

    def leave_route(self, shape: str, speeds: Sequence[SpeedSpan] = ()) -> None:
        """Drives along `shape` although guidance leads elsewhere, until the next `set_course`."""
        self.set_course(shape, speeds)
        self._detour = True

    def clear_course(self) -> None:
        """Brakes and stands."""
        self._drive.drop()
        self._detour = False

    def set_ignition(self, on: bool) -> None:
        """Switches the ignition; the course is kept. Each switching on begins a trip."""
        if on and not self._ignition:
            self._trip_km = 0.0
        self._ignition = on
        self.publish()

    def set_speed(self, factor: float = 1.0, limit_kmh: float | None = None) -> None:
        """Scales the speeds of the road by `factor` and holds the car under `limit_kmh`."""
        if not (0 < factor <= 10 and (limit_kmh is None or 0 < limit_kmh <= 300)):
            raise BadInput("speed_value", "The factor goes up to 10, the speed to 300 km/h, both above 0")
        self._drive.factor = factor
        self._drive.limit = math.inf if limit_kmh is None else limit_kmh / 3.6
        self._drive.plan()

    def set_surroundings(self, surroundings: Surroundings) -> None:
        """Changes the world around the car."""
        self._surroundings = surroundings
        self.publish()

    def set_opening(self, name: str, is_open: bool) -> None:
        """Opens or shuts a door, window, boot or bonnet, by the names of `signals.OPENINGS`."""
        self._body.open(name, is_open)
        self.publish()

    def set_locked(self, locked: bool) -> None:
        """Locks or unlocks all doors and the boot, as with the key."""
        self._body.lock(locked)
        self.publish()

    def use_key(self, key: int) -> None:
        """Unlocks the car with key 1 or key 2."""
        self._body.unlock_with(key)
        self.publish()

    def set_lights(self, beam: str) -> None:
        """Turns the light switch: "off", "auto", "low" or "high"."""
        self._body.light(beam)
        self.publish()

    def set_hazard(self, on: bool) -> None:
        """Switches the hazard lights."""
        self._body.blink(on)
        self.publish()

    def set_seat_heating(self, seat: str, level: int) -> None:
        """Heats the "driver" or "passenger" seat, 0 (off) to `SEAT_HEATING_LEVELS`."""
        self._body.heat(seat, level)
        self.publish()

    def set_energy(self, percent: float) -> None:
        """Fills tank and battery to `percent`."""
        if not 0 <= percent <= 100:
            raise BadInput("energy_value", "The level goes from 0 to 100 percent")
        self._energy = Energy.filled(self._energy.powertrain, percent / 100)
        self.publish()

    def crash(self) -> None:
        """Stops the car at once, deploys the airbags and switches the hazard lights on."""
        self._drive.speed = self._drive.acceleration = 0.0
        self._crashed = True
        self._body.blink(True)
        self.publish()

    def repair(self) -> None:
        """Makes the car whole again after a crash."""
        self._crashed = False
        self._body.blink(False)
        self.publish()

    # The passing of time -------------------------------------------------------------------------

    def tick(self, seconds: float) -> None:
        """Lets `seconds` pass and publishes what changed."""
        drive = self._drive
        drive.blocked = not self._ignition or self._crashed or self._energy.empty
        before = drive.travelled
        drive.step(seconds)
        metres = drive.travelled - before
        self._odometer_km += metres / 1000
        self._trip_km += metres / 1000
        if self._ignition:
            self._energy = self._energy.after(seconds, drive.speed, drive.acceleration)
        self._measured = self._satellites.measure(drive.point, metres)
        self._park(seconds)
        outside = self._surroundings.outside_celsius
        self._body.step(seconds, outside=outside, ignition=self._ignition)
        self._refresh_in -= seconds
        if self._refresh_in <= 0:
            self.publish()
        elif drive.speed > 0 or metres > 0:
            self._bus.publish(self._moving())

    def publish(self) -> None:
        """Publishes every signal, so that none grows old."""
        self._refresh_in = REFRESH_SECONDS
        dark = self._surroundings.light_percent < DUSK_PERCENT
        self._bus.publish(
            {
                **self._moving(),
                **readings.energy(self._energy, running=self._ignition),
                **readings.outside(self._surroundings),
                **readings.upkeep(self._odometer_km),
                **readings.switches(ignition=self._ignition, parked=self._parked, crashed=self._crashed),
                **self._body.values(dark=dark, ignition=self._ignition),
            }
        )

    def _moving(self) -> dict[Signal[Any], Value]:
        return {
            **readings.motion(self._drive, self._odometer_km, self._trip_km),
            **readings.satellites(self._measured, self._clock.now(), self._surroundings),
        }

    def _park(self, seconds: float) -> None:
        """Engages the parking brake once the car has stood with nowhere to go, releases it to drive off."""
        going = self._drive.speed > 0 or (self._drive.has_course and not self._drive.blocked)
        self._standing_seconds = 0.0 if going else self._standing_seconds + seconds
        parked = self._standing_seconds >= PARK_SECONDS
        if parked != self._parked:
            self._parked = parked
            self._refresh_in = 0.0

    async def _run(self) -> None:
        last = self._clock.monotonic()
        while True:
            await asyncio.sleep(TICK_SECONDS)
            now = self._clock.monotonic()
            passed, last = min(now - last, LONGEST_TICK), now
            while passed > 0:
                step = min(passed, TICK_SECONDS)
                self.tick(step)
                passed -= step
            self._keep_in -= TICK_SECONDS
            if self._keep_in <= 0:
                self._keep_in = KEEP_SECONDS
                await self._keep()

    async def _keep(self) -> None:
        if self._file is not None:
            await asyncio.to_thread(keep_parked, self._file, self.parked())
