"""Measures inside the car's own program: ``python -m tests.bench.probe tap|frames``; prints JSON.

Runs with the environment of the bench's room; its programs, map and services are the real ones.
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from PySide6.QtCore import QMetaObject, QPointF, QPropertyAnimation, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from qasync import QEventLoop

from hmi.app import Car
from hmi.screen import prepare_qt
from hmi.settings import load_settings
from tests.bench.names import with_more
from tests.bench.press import press
from tests.bench.pulse import Frames
from tests.driver import Driver

PROGRAMS_SECONDS = 90.0
TAPPED = ("tabHome", "driverSeatHeating", "fan", "tabVehicle", "passengerSeatHeating", "demistFront")
ROUNDS = 20
QUIET_SECONDS = 0.12
FRAME_SECONDS = 10.0
SETTLE_SECONDS = 4.0
LOOK_SECONDS = 0.5
TURN_MILLISECONDS = 20_000
NAMES = 50
ROUTE_LINES = 2


@dataclass(frozen=True)
class Seat:
    """Where a probe sits."""

    car: Car
    driver: Driver
    frames: Frames


async def tap(seat: Seat) -> list[float]:
    """Milliseconds from an injected press to the frame that shows it, for buttons all over the screen."""
    times: list[float] = []
    for _round in range(ROUNDS):
        for name in TAPPED:
            item = await seat.driver.await_item(name)
            await quiet(seat)
            times.append(await _press(seat, item))
    return times[len(TAPPED) :]  # the first round opens the pages


async def quiet(seat: Seat) -> None:
    """Waits until the screen stands still: a frame under way would lengthen the next one."""
    while (rest := seat.frames.busy_for(QUIET_SECONDS)) > 0:  # noqa: ASYNC110 - there is no event for nothing
        await asyncio.sleep(rest)


async def _press(seat: Seat, item: QQuickItem) -> float:
    done: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    window, spot = seat.driver.window, QPointF(seat.driver.middle(item))

    def shown(milliseconds: float) -> None:
        assert item.property("down"), f"{item.objectName()} does not show that it is pressed"
        done.set_result(milliseconds)

    QTimer.singleShot(0, window, lambda: press(window, seat.frames, spot, shown))
    return await done


async def frames(seat: Seat) -> dict[str, object]:
    """Frame intervals in milliseconds while guidance leads in 3D and the map turns under its names.

    Looks now and then whether all of that is really on the screen; AssertionError otherwise. Tells where the
    map looked at, so that a bare map can look there too.
    """
    surface = await _lead(seat)
    navigation = seat.car.navigation
    position = navigation.position.value
    setattr(navigation, "labels", with_more(navigation.labels))  # noqa: B010 - it is no slot of the class
    camera = next(item for item in _relatives(surface) if _is_a(item, "MapCamera"))
    QMetaObject.invokeMethod(camera, "leave")
    turn = QPropertyAnimation(camera, b"bearing")
    turn.setStartValue(0.0)
    turn.setEndValue(360.0)
    turn.setDuration(TURN_MILLISECONDS)
    turn.setLoopCount(-1)
    turn.start()
    await asyncio.sleep(SETTLE_SECONDS)
    seat.frames.stamps.clear()
    names, lines, turned = [], [], 0.0
    bearing = surface.property("bearing")
    for _look in range(int(FRAME_SECONDS / LOOK_SECONDS)):
        await asyncio.sleep(LOOK_SECONDS)
        names.append(_names(surface))
        lines.append(_route_lines(surface))
        assert seat.driver.find("maneuverCard") is not None, "there is no guidance on the screen"
        turned += (surface.property("bearing") - bearing) % 360
        bearing = surface.property("bearing")
    intervals = seat.frames.intervals()
    turn.stop()
    mean = sum(names) / len(names)
    assert mean >= NAMES, f"only {mean:.0f} names on the map"
    assert min(lines) >= ROUTE_LINES, "no route on the map"
    assert turned > 0.8 * 360 * FRAME_SECONDS * 1000 / TURN_MILLISECONDS, f"turned by {turned:.0f} degrees"
    return {
        "intervals": intervals,
        "names": mean,
        "lines": min(lines),
        "turned": turned,
        "view": [position.latitude, position.longitude, *map(surface.property, ("zoomLevel", "tilt"))],
    }


async def _lead(seat: Seat) -> QQuickItem:
    """Starts guidance and shows it; returns the map."""
    places = await seat.car.navigation.find("Ateneum")
    await seat.car.navigation.drive(places[0])
    await seat.driver.until(lambda: seat.car.navigation.guidance.value is not None, "guidance")
    await seat.driver.tap("tabNavigation")
    await seat.driver.await_item("maneuverCard")
    surface = await seat.driver.await_item("mapSurface")
    await seat.driver.until(lambda: surface.property("tilt") > 40, "the tilted map")
    return surface


def _relatives(item: QQuickItem) -> list[QQuickItem]:
    parent = item.parentItem()
    assert parent is not None
    return parent.childItems()


def _is_a(item: QQuickItem, kind: str) -> bool:
    """Whether `item` is of the QML file `kind`."""
    return item.metaObject().className().startswith(f"{kind}_QML")


def _visible(item: QQuickItem) -> list[QQuickItem]:
    found = [child for child in item.childItems() if child.isVisible() and child.opacity() > 0]
    return [one for child in found for one in (child, *_visible(child))]


def _names(surface: QQuickItem) -> int:
    """Names in sight on the map now."""
    return sum(1 for item in _visible(surface) if _is_a(item, "MapLabel"))


def _route_lines(surface: QQuickItem) -> int:
    """Lines of ways on the map now."""
    ways = (item for item in _visible(surface) if item.inherits("QDeclarativePolylineMapItem"))
    return sum(1 for way in ways if way.width() > 1 and way.height() > 1)


PROBES: dict[str, Callable[[Seat], Awaitable[object]]] = {
    "tap": tap,
    "frames": frames,
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
        return await PROBES[name](Seat(car, driver, Frames(window.frame)))
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
