"""The light of screen and instruments follows the driver; a dark screen comes back (PER-1)."""

from chassis.clock import SystemClock
from hmi.light.service import LightService
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.signals import Signal, Value
from tests.fakes.services_hmi import FakePersonalisation


async def test_screen_and_instruments_are_dimmed_together() -> None:
    """One setting, both lamps; what goes beyond the range is held at its end."""
    lamps: list[tuple[str, Value]] = []

    async def actuate(signal: Signal[Value], value: Value) -> None:
        lamps.append((signal.name, value))

    bus = SignalBus(SystemClock())
    bus.attach(actuate)
    personalisation = FakePersonalisation()
    light = LightService(personalisation, bus)  # type: ignore[arg-type]
    await light.start()
    await light.lower()
    await light.settled()
    names = (signals.SCREEN_BRIGHTNESS.name, signals.INSTRUMENT_BRIGHTNESS.name)
    assert lamps == [(name, value) for value in (100, 5) for name in names]
    assert personalisation.state.value.brightness == 0.05
    await light.set_brightness(7.0)
    await light.settled()
    assert lamps[-1] == (names[1], 100)
    await light.stop()


def test_the_screen_goes_off_and_wakes() -> None:
    """Darkness is not a setting: nothing is kept of it."""
    light = LightService(FakePersonalisation(), SignalBus(SystemClock()))  # type: ignore[arg-type]
    light.turn_off()
    assert not light.screen_on.value
    light.wake()
    assert light.screen_on.value
