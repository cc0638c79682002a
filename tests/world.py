"""The whole product for a test: real programs, real screen, real sound, in folders of their own.

A scenario runs in a process of its own (``python -m tests.end2end.first_drive``), so that its screen and
sound card are set before Qt and PortAudio look for them.
"""

import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fakes.display import VirtualDisplay
from tests.fakes.sound_card import VirtualSoundCard

if TYPE_CHECKING:
    from hmi.app import Car
    from tests.driver import Driver

REPOSITORY = Path(__file__).parent.parent


def free_port() -> int:
    """A loopback port nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@dataclass
class World:
    """What a scenario acts on.

    Attributes:
        car: `hmi.app.Car`, with all its programs running.
        driver: looks at the car's screen and taps it.
        sound: the cabin's microphone and the car's loudspeaker.
        folder: for files of this run.
        services_url: address of the online services, for a phone.
    """

    car: "Car"
    driver: "Driver"
    sound: VirtualSoundCard
    folder: Path
    services_url: str


type Scenario = Callable[[World], Awaitable[None]]
type Prepare = Callable[[Path, dict[str, str], VirtualSoundCard], None]
"""Spoils what a car finds at its start: folder of the run, the settings' variables, the sound card."""


def as_it_is(_folder: Path, _environment: dict[str, str], _sound: VirtualSoundCard) -> None:
    """Spoils nothing."""


def play(
    scenario: Scenario,
    size: tuple[int, int] = (1280, 720),
    *,
    prepare: Prepare = as_it_is,
    healthy: bool = True,
) -> int:
    """Runs `scenario` on a car that was just started; returns the exit status for the process.

    Args:
        prepare: called before the car starts.
        healthy: wait until all programs are.
    """
    with tempfile.TemporaryDirectory(prefix="hola-") as name:
        folder = Path(name)
        with VirtualDisplay() as display, VirtualSoundCard(folder) as sound:
            os.environ.update(sound.environment())
            if "HOLA_TEST_DISPLAY" not in os.environ:
                os.environ.update(display.environment())
            start = _Start(size, prepare, healthy)
            return _play(scenario, folder, sound, start)


@dataclass(frozen=True)
class _Start:
    size: tuple[int, int]
    prepare: Prepare
    healthy: bool


def _play(scenario: Scenario, folder: Path, sound: VirtualSoundCard, start: _Start) -> int:
    from PySide6.QtGui import QGuiApplication
    from qasync import QEventLoop

    from hmi.screen import prepare_qt

    prepare_qt()
    qt = QGuiApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    with QEventLoop(qt) as loop:
        loop.run_until_complete(_run(scenario, folder, sound, start))
    return 0


async def _run(scenario: Scenario, folder: Path, sound: VirtualSoundCard, start: _Start) -> None:
    from chassis.logs import start_logging
    from hmi.app import Car
    from hmi.demo import Folders, prepare_region
    from hmi.screen import keep_heap_small
    from hmi.settings import load_settings
    from tests.driver import Driver, NotSeen

    start_logging("test")
    kept = Folders(REPOSITORY / "var")
    prepare_region(kept)
    environment = {
        "HOLA_DATA": str(folder / "car"),
        "HOLA_SOCKETS": str(folder / "sockets"),
        "HOLA_REGIONS": str(kept.regions),
        "HOLA_MODELS": str(kept.models),
        "HOLA_SERVICES_URL": f"http://127.0.0.1:{free_port()}",
    }
    start.prepare(folder, environment, sound)
    car = Car(load_settings(environment=environment), demo=True)
    try:
        await car.start()
        window = car.show(windowed=True, size=start.size, on_closed=lambda: None)
        driver = Driver(window.frame)
        await driver.frame()
        keep_heap_small()
        await car.start_programs()
        if start.healthy:
            try:
                await driver.until(lambda: not car.problems(), "all programs healthy", 60)
            except NotSeen as error:
                raise NotSeen("; ".join([*car.problems(), str(error)])) from None
        await scenario(World(car, driver, sound, folder, environment["HOLA_SERVICES_URL"]))
    finally:
        await asyncio.shield(car.stop())
