"""Pages out of sight: they are kept as pictures, cost nothing, and come back as things are now."""

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from hmi.personalisation.model import Preferences
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen
from tests.tour.difference import Picture, compare, picture

RAIL = {"home": "tabHome", "navigation": "tabNavigation", "media": "tabMedia", "vehicle": "tabVehicle"}


def still(car: FakeCar) -> None:
    """Nothing slides."""
    car.personalisation.state.set(Preferences(reduced_motion=True))


def show(screen: Screen, page: str) -> None:
    screen.tap(RAIL.get(page, "tabSettings"))
    screen.until(lambda: screen.driver.find(f"page-{page}"))


def photograph(screen: Screen) -> Picture:
    """What the window shows now, from its own frame."""
    frames: list[None] = []
    screen.driver.swapped.connect(lambda: frames.append(None))
    screen.window.frame.update()
    screen.until(lambda: len(frames) > 2 or screen.window.frame.update())
    window = screen.window.frame
    return picture(window.screen().grabWindow(window.winId()).toImage())


def test_what_changed_out_of_sight_is_on_the_picture(open_screen: Open) -> None:
    """HMI-1: theme, language and values change while another page is open; the picture shows what is so."""
    screen = open_screen("vehicle", prepare=still)
    screen.see("412 km")
    show(screen, "settings")
    screen.car.vehicle.change(range_km=100, open_doors=("boot",))
    screen.car.personalisation.state.set(Preferences(reduced_motion=True, theme="day", language="es-ES"))
    show(screen, "vehicle")
    screen.see("100 km")
    shown = photograph(screen)
    pictures = [item for item in screen.driver.items() if item.property("hideSource")]
    assert len(pictures) == 1
    pictures[0].setProperty("hideSource", False)
    pictures[0].setOpacity(0)
    assert compare(photograph(screen), shown).tolerated


@pytest.mark.parametrize("page", [*RAIL, "settings"])
def test_a_page_out_of_sight_is_nowhere(open_screen: Open, page: str) -> None:
    """HMI-5: neither finger nor knob nor screen reader finds anything of it."""
    screen = open_screen(page, prepare=still)
    screen.until(lambda: screen.item(f"page-{page}").property("view"))
    view = screen.item(f"page-{page}").property("view")
    assert isinstance(view, QQuickItem)
    other = "vehicle" if page != "vehicle" else "media"
    show(screen, other)
    assert screen.driver.find(f"page-{page}") is None
    assert not any(within(item, view) for item in screen.driver.items())
    for _turn in range(60):
        screen.key(Qt.Key.Key_Tab)
        focus = screen.window.frame.activeFocusItem()
        assert focus is None or not within(focus, view)
    assert not any(within(item, view) for item in read_out(screen.window.frame))
    show(screen, page)
    assert any(within(item, view) for item in screen.driver.items())


def within(item: QObject, view: QQuickItem) -> bool:
    """Whether `item` is a part of the page's view."""
    above = item if isinstance(item, QQuickItem) else None
    while above is not None and above != view:
        above = above.parentItem()
    return above is not None


def read_out(window: QObject) -> list[QObject]:
    """Everything a screen reader comes to."""
    waiting, found = [QAccessible.queryAccessibleInterface(window)], []
    while waiting:
        interface = waiting.pop()
        if interface is None or not interface.isValid():
            continue
        if (thing := interface.object()) is not None:
            found.append(thing)
        waiting.extend(interface.child(n) for n in range(interface.childCount()))
    return found


def test_a_map_out_of_sight_stands_still(open_screen: Open) -> None:
    """NAV-1: of the two maps only the one that is seen moves with the car."""
    screen = open_screen("home", prepare=still)
    small = screen.item("homeMap")
    screen.until(lambda: small.property("seen"))
    show(screen, "navigation")
    large = screen.item("map")
    screen.until(lambda: large.property("seen"))
    screen.until(lambda: not small.property("seen"))
    show(screen, "home")
    screen.until(lambda: small.property("seen"))
    screen.until(lambda: not large.property("seen"))
