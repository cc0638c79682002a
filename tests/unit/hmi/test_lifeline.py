"""Climate and volume while no screen answers, and how the next screen takes them over (HMI-3)."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from chassis.clock import SystemClock
from hmi.continuing import Continuing
from hmi.guardian import Line
from hmi.lifeline import CabinControl
from hmi.session import Cabin, Handover, Seen, Session, apply_cabin, cabin_of, read
from hmi.slate import Slate
from hmi.vehicle import signals
from hmi.vehicle.body import Body
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.parked import Parked, load_parked
from hmi.vehicle.signals import Signal, Value


def a_car() -> SignalBus:
    """A bus with a simulated body behind it."""
    bus, body = SignalBus(SystemClock()), Body(locked=False)

    async def actuate(which: Signal[Value], value: Value) -> None:
        body.request(which, value)
        bus.publish(dict(body.values(dark=False, ignition=True)))

    bus.attach(actuate)
    bus.publish(dict(body.values(dark=False, ignition=True)))
    return bus


class Volume:
    """Takes what the driver's preferences would."""

    def __init__(self) -> None:
        self.taken: dict[str, object] = {}

    async def change(self, **fields: object) -> None:
        self.taken |= fields


@pytest.fixture
def slate() -> Slate:
    slate = Slate.make("cabin")
    values = {signals.DRIVER_TEMPERATURE.name: 23.5, signals.DEMIST_REAR.name: True}
    slate.write(msgspec.json.encode(Cabin(values=values, volume=0.4)))
    return slate


def test_the_bar_begins_where_the_screen_was(slate: Slate) -> None:
    control = CabinControl(slate)
    assert control.value(signals.DRIVER_TEMPERATURE, 0.0) == 23.5
    assert control.value(signals.DEMIST_REAR, False) is True
    assert control.volume == 0.4


def test_without_anything_from_the_screen_it_works_too() -> None:
    """A screen that fell before it had said anything."""
    control = CabinControl(Slate.make("empty"))
    control.warm(signals.DRIVER_TEMPERATURE, 1)
    assert control.value(signals.DRIVER_TEMPERATURE, 0.0) == 21.5


async def test_the_next_screen_takes_over_what_was_set(slate: Slate) -> None:
    control = await _in_thread(CabinControl, slate)
    await _in_thread(control.warm, signals.DRIVER_TEMPERATURE, 1)
    await _in_thread(control.toggle, signals.DEMIST_REAR)
    await _in_thread(control.louder, -2)
    bus, volume = a_car(), Volume()
    cabin = read(slate, Cabin)
    assert cabin is not None
    await apply_cabin(cabin, bus, volume)
    assert bus.value(signals.DRIVER_TEMPERATURE) == 24.0
    assert bus.value(signals.DEMIST_REAR) is False
    assert volume.taken == {"media_volume": 0.3}


async def test_automatic_mode_survives_although_setting_a_fan_ends_it() -> None:
    bus = a_car()
    cabin = cabin_of(bus, 0.5)
    await bus.request(signals.DRIVER_FAN, 100)
    assert bus.value(signals.CLIMATE_AUTO) is False
    await apply_cabin(cabin, bus)
    assert bus.value(signals.CLIMATE_AUTO) is True


@pytest.mark.parametrize(("steps", "end"), [(40, 28.0), (-40, 16.0)])
def test_it_stops_at_the_ends(slate: Slate, steps: int, end: float) -> None:
    control = CabinControl(slate)
    control.warm(signals.DRIVER_TEMPERATURE, steps)
    control.louder(steps)
    assert control.value(signals.DRIVER_TEMPERATURE, 0.0) == end
    assert control.volume == (1.0 if steps > 0 else 0.0)


def test_a_screen_finds_what_the_one_before_it_left(tmp_path: Path) -> None:
    """The page, what was typed, and where the car was a moment ago; the first screen finds nothing."""
    file = tmp_path / "vehicle.json"
    session, cabin = Slate.make("session"), Slate.make("cabin")
    first = Handover(Line(-1, session, cabin, again=False))
    left = Session(seen=Seen(page="media"), typed="aten", parked=Parked(odometer_km=18_500.0))
    first.keep(left)
    assert first.found() is None
    second = Continuing(Line(-1, session, cabin, again=True), file)
    assert second.session == left
    assert second.page == "media"
    assert load_parked(file).odometer_km == 18_500.0


def test_what_is_not_understood_counts_as_nothing() -> None:
    slate = Slate.make("session")
    slate.write(b'{"seen": 5}')
    assert read(slate, Session) is None


async def _in_thread[T](act: Callable[..., T], *arguments: object) -> T:
    """The bar has no loop of its own running; a test does."""
    return await asyncio.to_thread(act, *arguments)
