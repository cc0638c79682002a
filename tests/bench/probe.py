"""Measures inside the car's own program: ``python -m tests.bench.probe tap|frames|memory``; prints JSON.

Runs with the environment of the bench's room; its programs, map and services are the real ones.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from itertools import pairwise

import psutil
from PySide6.QtCore import QEvent, QPointF, QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem
from qasync import QEventLoop

from hmi.__main__ import prepare_qt
from hmi.app import Car
from hmi.settings import load_settings
from tests.driver import Driver

PROGRAMS_SECONDS = 90.0
TAPPED = ("tabHome", "driverSeatHeating", "fan", "tabVehicle", "passengerSeatHeating", "demistFront")
ROUNDS = 12
FRAME_SECONDS = 10.0
DRIVE_SECONDS = 20.0
SETTLE_SECONDS = 4.0
TURN_MILLISECONDS = 20_000
MEGABYTE = 1024 * 1024


async def tap(car: Car, driver: Driver) -> list[float]:
    """Milliseconds from an injected press to the first frame after it, for buttons all over the screen."""
    times: list[float] = []
    for _round in range(ROUNDS):
        for name in TAPPED:
            item = await driver.await_item(name)
            times.append(await _press(driver, item))
            await asyncio.sleep(0.12)
    return times


async def _press(driver: Driver, item: QQuickItem) -> float:
    window, spot = driver.window, QPointF(driver.middle(item))
    done: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    begun = 0.0

    def send(kind: QEvent.Type, buttons: Qt.MouseButton) -> None:
        event = QMouseEvent(
            kind, spot, spot, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier
        )
        QGuiApplication.sendEvent(window, event)

    def swapped() -> None:
        if not done.done():
            done.set_result((time.perf_counter() - begun) * 1000)
            send(QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)

    def press() -> None:
        nonlocal begun
        begun = time.perf_counter()
        window.frameSwapped.connect(swapped, Qt.ConnectionType.SingleShotConnection)
        send(QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, window, press)
    return await done


async def frames(car: Car, driver: Driver) -> dict[str, object]:
    """Frame intervals in milliseconds while guidance leads in 3D and the map turns under its names."""
    await _lead(car, driver)
    await driver.tap("tabNavigation")
    await driver.await_item("maneuverCard")
    surface = next(item for item in driver.items() if item.inherits("QDeclarativeGeoMap"))
    turn = QPropertyAnimation(surface, b"bearing")
    turn.setStartValue(0.0)
    turn.setEndValue(360.0)
    turn.setDuration(TURN_MILLISECONDS)
    turn.setLoopCount(-1)
    turn.start()
    stamps: list[float] = []
    await asyncio.sleep(SETTLE_SECONDS)
    driver.window.frameSwapped.connect(lambda: stamps.append(time.perf_counter()))
    await asyncio.sleep(FRAME_SECONDS)
    position = car.navigation.position.value
    return {
        "intervals": [(after - before) * 1000 for before, after in pairwise(stamps)],
        "labels": sum(1 for item in driver.items() if item.objectName().startswith("label")),
        "latitude": position.latitude,
        "longitude": position.longitude,
    }


async def memory(car: Car, driver: Driver) -> dict[str, float]:
    """Resident megabytes of each program, guidance running, all pages opened once."""
    for name in ("tabMedia", "tabVehicle", "tabSettings", "tabNavigation"):
        await driver.tap(name)
    await _lead(car, driver)
    await asyncio.sleep(DRIVE_SECONDS)
    sizes = {"hmi": psutil.Process().memory_info().rss / MEGABYTE}
    for name in ("maps", "voice", "online"):
        number = car.processes.process_id(name)
        assert number is not None, name
        family = [psutil.Process(number), *psutil.Process(number).children(recursive=True)]
        sizes[name] = sum(one.memory_info().rss for one in family) / MEGABYTE
    return sizes


async def _lead(car: Car, driver: Driver) -> None:
    places = await car.navigation.find("Ateneum")
    await car.navigation.drive(places[0])
    await driver.until(lambda: car.navigation.guidance.value is not None, "guidance")


PROBES: dict[str, Callable[[Car, Driver], Awaitable[object]]] = {
    "tap": tap,
    "frames": frames,
    "memory": memory,
}


async def run(name: str) -> object:
    """Starts the car, measures, stops it."""
    car = Car(load_settings(), demo=True)
    try:
        await car.start()
        window = car.show(windowed=True, size=(1280, 720), on_closed=lambda: None)
        driver = Driver(window.frame)
        await driver.frame()
        await car.start_programs()
        await driver.until(lambda: not car.problems(), "all programs healthy", PROGRAMS_SECONDS)
        return await PROBES[name](car, driver)
    finally:
        await asyncio.shield(car.stop())


def main() -> None:
    """Prints what was measured as JSON."""
    prepare_qt()
    qt = QGuiApplication(sys.argv[:1])
    qt.setQuitOnLastWindowClosed(False)
    with QEventLoop(qt) as loop:
        measured = loop.run_until_complete(run(sys.argv[1]))
    print(json.dumps(measured))


if __name__ == "__main__":
    main()
