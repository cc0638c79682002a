"""Every screen by knob and keys alone: all that can be tapped can be reached, and a ring is seen (HMI-5)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtQuick import QQuickItem

from hmi.notices.model import Notice
from hmi.personalisation.model import Preferences
from tests.fakes.services_hmi import AT, GUEST
from tests.harness.__main__ import pages
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

MOST = 200
"""Turns after which the knob must have been everywhere."""
TAPPED = ("QQuickAbstractButton", "QQuickSlider", "QQuickTextInput")
SECTIONS = ("buttons", "choices", "lists", "input", "feedback", "waiting")


def tappable(screen: Screen) -> list[QQuickItem]:
    """All that a finger can use now, also what must be scrolled to."""
    return [
        item
        for item in screen.driver.items()
        if any(item.inherits(kind) for kind in TAPPED) and item.isEnabled() and item.width() * item.height()
    ]


def name(item: QQuickItem) -> str:
    return item.objectName() or item.property("text") or item.metaObject().className()


def focused(screen: Screen) -> QQuickItem:
    item = screen.window.frame.activeFocusItem()
    assert item is not None
    return item


def ring(item: QQuickItem) -> QQuickItem | None:
    """The ring around `item`, if it shows one."""
    waiting = [item]
    while waiting:
        part = waiting.pop()
        if "FocusRing" in part.metaObject().className() and part.isVisible():
            return part
        waiting.extend(part.childItems())
    return None


def seen(screen: Screen, item: QQuickItem) -> QRectF:
    """What of an item is not cut off by lists and the window."""
    area = item.mapRectToScene(item.boundingRect())
    box = item.parentItem()
    while box is not None:
        if box.clip():
            area = area.intersected(box.mapRectToScene(QRectF(0, 0, box.width(), box.height())))
        box = box.parentItem()
    window = screen.window.frame  # QQuickItem.window() would hand its ownership to Python
    return area.intersected(QRectF(0, 0, window.width(), window.height()))


def whole(screen: Screen, item: QQuickItem) -> bool:
    """Whether nothing of an item is cut off; a pixel may be."""
    area, part = item.mapRectToScene(item.boundingRect()), seen(screen, item)
    return part.width() > area.width() - 2 and part.height() > area.height() - 2


def walk(screen: Screen, key: Qt.Key) -> list[QQuickItem]:
    """Turns the knob until it comes round; at each stop the ring must be whole and on the screen."""
    stops: list[QQuickItem] = []
    for _ in range(MOST):
        screen.key(key)
        item = focused(screen)
        if stops and item == stops[-1]:
            continue  # what only stands there to be read is scrolled through
        if item in stops:
            return stops
        stops.append(item)
        around = ring(item)
        assert around is not None, f"{name(item)} has the focus and shows no ring"
        if not whole(screen, around):
            screen.rest(item)  # a list may glide
        assert whole(screen, around), f"the ring of {name(item)} is cut off: {seen(screen, around)}"
    raise AssertionError(f"the focus never comes round: {[name(item) for item in stops]}")


def reached(screen: Screen, key: Qt.Key) -> None:
    stops = walk(screen, key)
    missed = {name(item) for item in tappable(screen)} - {name(item) for item in stops}
    assert not missed, f"never reached: {missed}"


def guest(car: FakeCar) -> None:
    car.account.state.set(GUEST)


def developer(car: FakeCar) -> None:
    car.personalisation.state.set(Preferences(developer=True))


def driving(car: FakeCar) -> None:
    car.vehicle.change(speed_kmh=43.0, parked=False)


def listening(car: FakeCar) -> None:
    car.assistant.find_charging()


def dictating(car: FakeCar) -> None:
    car.assistant.dictate()


def noticed(car: FakeCar) -> None:
    for number in range(3):
        text = "It starts again by itself."
        car.notices.post(Notice(f"n{number}", "mic_off", f"Notice {number}", text, AT, "warning"))


def ready(screen: Screen, page: str) -> None:
    screen.until(lambda: screen.driver.find(f"page-{page}"))
    screen.until(lambda: screen.item(f"page-{page}").property("view"))
    screen.settle()


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Left])
@pytest.mark.parametrize("page", pages())
def test_knob_reaches_all_that_a_finger_reaches(open_screen: Open, page: str, key: Qt.Key) -> None:
    """HMI-5: on every page, both ways round, with a ring at every stop."""
    screen = open_screen(page)
    ready(screen, page)
    reached(screen, key)


@pytest.mark.parametrize("size", [QSize(800, 480), QSize(1080, 1920)])
@pytest.mark.parametrize("page", ["home", "settings"])
def test_knob_reaches_all_on_other_screens(open_screen: Open, page: str, size: QSize) -> None:
    """HMI-5: also where the page is laid out in another way."""
    screen = open_screen(page, size)
    ready(screen, page)
    reached(screen, Qt.Key.Key_Tab)


def test_knob_reaches_all_settings(open_screen: Open) -> None:
    """HMI-5: every section of the settings."""
    screen = open_screen("settings", prepare=developer)
    ready(screen, "settings")
    names = (item.objectName() for item in tappable(screen))
    sections = [name.removeprefix("settings-") for name in names if name.startswith("settings-")]
    assert len(sections) >= 12
    for section in sections:
        screen.window.rootObject().findChild(object, "shell").show("settings", section)
        screen.settle()
        reached(screen, Qt.Key.Key_Tab)


@pytest.mark.parametrize("sheet", ["climate", "volume", "quick", "driver"])
def test_knob_reaches_all_in_the_panels(open_screen: Open, sheet: str) -> None:
    """HMI-5: also what is opened over the page."""
    screen = open_screen("vehicle")
    ready(screen, "vehicle")
    screen.window.rootObject().findChild(object, "sheets").setProperty("shown", sheet)
    screen.settle()
    reached(screen, Qt.Key.Key_Tab)
    screen.key(Qt.Key.Key_Escape)
    screen.until(lambda: screen.window.rootObject().findChild(object, "sheets").property("shown") == "")


@pytest.mark.parametrize("state", [guest, driving, listening, dictating, noticed])
@pytest.mark.parametrize("page", ["navigation", "account"])
def test_knob_reaches_all_in_other_states(
    open_screen: Open, page: str, state: Callable[[FakeCar], object]
) -> None:
    """HMI-5: signed out, driving, while the assistant listens, with a card at the top."""
    screen = open_screen(page, prepare=state)
    ready(screen, page)
    reached(screen, Qt.Key.Key_Right)


@pytest.mark.parametrize("section", SECTIONS)
def test_knob_reaches_every_kind_of_control(open_screen: Open, section: str) -> None:
    """HMI-5: the gallery has them all in all states; also one that refuses can be asked why."""
    screen = open_screen("gallery")
    ready(screen, "gallery")
    screen.tap(f"gallerySection{SECTIONS.index(section)}")
    screen.settle()
    reached(screen, Qt.Key.Key_Tab)


def test_up_and_down_go_to_what_lies_there(open_screen: Open) -> None:
    """HMI-5: down from the rail's first tab is the second, not the next in reading order."""
    screen = open_screen()
    ready(screen, "home")
    screen.item("tabHome").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Down)
    assert name(focused(screen)) == "tabNavigation"
    screen.key(Qt.Key.Key_Up)
    assert name(focused(screen)) == "tabHome"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_pressing_the_knob_acts(open_screen: Open, key: Qt.Key) -> None:
    """HMI-5: Enter and Space do what a tap does."""
    screen = open_screen()
    ready(screen, "home")
    screen.item("tabVehicle").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(key)
    screen.until(lambda: screen.driver.find("page-vehicle"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Back])
def test_back_leads_home(open_screen: Open, key: Qt.Key) -> None:
    """HMI-5: first what lies on top goes, then the page."""
    screen = open_screen("vehicle")
    ready(screen, "vehicle")
    screen.tap("voiceKey")
    screen.until(lambda: screen.car.assistant.state.value.open)
    screen.key(key)
    screen.until(lambda: not screen.car.assistant.state.value.open)
    assert screen.driver.find("page-vehicle")
    screen.key(key)
    screen.until(lambda: screen.driver.find("page-home"))


def test_a_page_can_go_back_within_itself(open_screen: Open) -> None:
    """DESIGN: depth of two; the gallery goes back to the settings it was opened from."""
    screen = open_screen("gallery")
    ready(screen, "gallery")
    screen.key(Qt.Key.Key_Escape)
    screen.until(lambda: screen.driver.find("page-settings"))


def test_a_finger_needs_no_ring(open_screen: Open) -> None:
    """DESIGN: the ring comes with the knob and goes with the finger."""
    screen = open_screen()
    ready(screen, "home")
    screen.key(Qt.Key.Key_Tab)
    assert ring(focused(screen)) is not None
    screen.tap("tabVehicle")
    assert not [item for item in screen.driver.items() if "FocusRing" in item.metaObject().className()]
