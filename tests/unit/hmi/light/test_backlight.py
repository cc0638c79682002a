"""The lamp behind the screen, on a device folder as the kernel lays it out."""

from pathlib import Path

import pytest

from chassis.clock import SystemClock
from hmi.light.backlight import find_backlight
from hmi.light.service import LightService
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.signals import Signal, Value
from tests.fakes.services_hmi import FakePersonalisation


def device(devices: Path, name: str, most: str = "255") -> Path:
    folder = devices / name
    folder.mkdir(parents=True)
    (folder / "max_brightness").write_text(most)
    (folder / "brightness").write_text("17\n")
    return folder


@pytest.mark.parametrize(("brightness", "written"), [(1.0, "255"), (0.5, "128"), (0.05, "13"), (0.001, "1")])
def test_the_lamp_is_set_and_never_goes_out(tmp_path: Path, brightness: float, written: str) -> None:
    """Settings, "Brightness"."""
    folder = device(tmp_path, "panel")
    lamp = find_backlight(tmp_path)
    assert lamp is not None
    lamp.set(brightness)
    assert (folder / "brightness").read_text() == written


@pytest.mark.parametrize("most", ["0", "", "many"])
def test_a_lamp_that_makes_no_sense_is_left_alone(tmp_path: Path, most: str) -> None:
    """Bad input: the next one is taken."""
    device(tmp_path, "a", most)
    good = device(tmp_path, "b")
    lamp = find_backlight(tmp_path)
    assert lamp is not None
    lamp.set(1)
    assert (good / "brightness").read_text() == "255"


def test_without_a_lamp_there_is_none(tmp_path: Path) -> None:
    assert find_backlight(tmp_path) is None
    assert find_backlight(tmp_path / "nothing") is None


async def test_the_lamp_follows_the_setting(tmp_path: Path) -> None:
    """From the first moment on, and at each change."""

    async def actuate(_signal: Signal[Value], _value: Value) -> None:
        return None

    folder = device(tmp_path, "panel")
    bus, driver = SignalBus(SystemClock()), FakePersonalisation()
    bus.attach(actuate)
    light = LightService(driver, bus, find_backlight(tmp_path))  # type: ignore[arg-type]
    assert light.lamp
    await light.start()
    await light.settled()
    assert (folder / "brightness").read_text() == "255"
    await light.set_brightness(0.2)
    await light.settled()
    assert (folder / "brightness").read_text() == "51"
    await light.stop()
