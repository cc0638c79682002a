"""The frame around everything: rail, status line, climate bar, notices."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QSize, Qt, QUrl
from PySide6.QtQuick import QQuickItem

from hmi.notices.model import Notice
from hmi.personalisation.model import Preferences
from hmi.qt.window import CarWindow
from hmi.status.model import ProgramState, StatusState
from tests.fakes.services_hmi import AT, GUEST
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

PAGES = ("home", "navigation", "media", "vehicle", "settings", "account", "notices")
TABS = {
    "tabNavigation": "navigation",
    "tabMedia": "media",
    "tabVehicle": "vehicle",
    "tabSettings": "settings",
    "tabAccount": "account",
    "tabHome": "home",
}


def pressables(screen: Screen) -> list[QQuickItem]:
    return [
        item for item in screen.driver.items() if item.inherits("QQuickAbstractButton") and item.isEnabled()
    ]


def hidden(screen: Screen, name: str) -> QQuickItem:
    waiting = [screen.window.frame.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.objectName() == name:
            return item
        waiting.extend(item.childItems())
    raise AssertionError(name)


def rolls(item: QQuickItem) -> bool:
    """Whether it lies in a row that is rolled sideways to be reached."""
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable") and above.property("contentWidth") > above.width():
            return True
        above = above.parentItem()
    return False


def test_each_tab_opens_its_page(open_screen: Open) -> None:
    """DESIGN: depth of two, a tab is one touch away."""
    screen = open_screen()
    for tab, page in TABS.items():
        screen.tap(tab)
        if tab == "tabAccount":
            screen.tap("driverAccount")
        screen.until(lambda page=page: screen.driver.find(f"page-{page}"))
        assert screen.item(tab).property("chosen") is True


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(800, 480), QSize(1920, 720), QSize(1080, 1920)])
@pytest.mark.parametrize("page", PAGES)
def test_everything_touched_is_large_enough_and_on_the_screen(
    open_screen: Open, page: str, size: QSize
) -> None:
    """HMI-1, HMI-5: touch targets are 76 x 76 or more, have a name, and lie inside the window."""
    screen = open_screen(page, size)
    screen.until(lambda: screen.driver.find(f"page-{page}"))
    screen.settle()
    dp = min(size.width() / 1280, size.height() / 720)
    found = pressables(screen)
    assert len(found) >= 15
    for item in found:
        what = item.objectName() or item.property("text")
        assert min(item.width(), item.height()) >= 76 * dp - 0.5, what
        assert item.property("text") or item.objectName(), "a button without a name"
        corner = item.mapToScene(item.boundingRect().bottomRight())
        assert rolls(item) or corner.x() <= size.width() + 0.5, what


def test_climate_is_set_by_touch(open_screen: Open) -> None:
    """HMI-3: the bar sets temperature, seat heating, fan, automatic and demisting, and shows what is so."""
    screen = open_screen()
    climate = lambda: screen.car.vehicle.state.value.climate  # noqa: E731
    screen.tap("driverTemperatureMore")
    screen.until(lambda: climate().driver.celsius == 22.0)
    screen.see("22.0°")
    screen.tap("passengerTemperatureLess")
    screen.until(lambda: climate().passenger.celsius == 19.5)
    screen.tap("driverSeatHeating")
    screen.until(lambda: climate().driver.seat_heating == 1)
    screen.tap("climateAuto")
    screen.until(lambda: not climate().auto)
    screen.tap("climateAuto")
    screen.until(lambda: climate().auto)
    screen.tap("demistFront")
    screen.until(lambda: climate().demist_front)
    screen.tap("demistRear")
    screen.until(lambda: climate().demist_rear and climate().demist_front)
    screen.tap("demistRear")
    screen.until(lambda: not climate().demist_rear)


@pytest.mark.parametrize("page", PAGES)
def test_volume_is_one_touch_away(open_screen: Open, page: str) -> None:
    """HMI-3: on every page the volume opens, mutes, comes back, and goes away by the same key."""
    screen = open_screen(
        page, prepare=lambda car: car.personalisation.state.set(Preferences(media_volume=0.6))
    )
    volume = lambda: screen.car.personalisation.state.value.media_volume  # noqa: E731
    screen.tap("volume")
    screen.tap("mute")
    screen.until(lambda: volume() == 0)
    screen.tap("mute")
    screen.until(lambda: volume() == 0.6)
    slider = screen.item("volumeSlider")
    at = slider.mapToScene(QPointF(slider.width() * 0.9, slider.height() / 2)).toPoint()
    screen.click(at)
    screen.until(lambda: volume() > 0.8)
    screen.tap("volume")
    screen.until(lambda: screen.driver.find("volumeCard") is None)


def test_volume_covers_neither_guidance_nor_the_credit(open_screen: Open) -> None:
    """HMI-4, NAV-1: it opens beside the arrival, which ends at 692 of 1280, and above the map's credit."""
    screen = open_screen("navigation")
    screen.tap("volume")
    card = screen.item("volumeCard")
    assert card.mapToScene(QPointF(0, 0)).x() >= 704
    assert card.mapToScene(QPointF(0, card.height())).y() <= 632 - 40


def test_pages_are_never_seen_through_each_other(open_screen: Open) -> None:
    """DESIGN: one thing moves at a time; the old page is gone when the new one comes, which is opaque."""
    screen = open_screen()
    shell = screen.item("shell")
    for page in ("settings", "vehicle", "home"):
        shell.setProperty("current", page)
        shown = [item for item in screen.driver.items() if item.objectName().startswith("page-")]
        assert [(item.objectName(), item.opacity()) for item in shown] == [(f"page-{page}", 1.0)]


def test_climate_works_while_maps_and_voice_are_dead(open_screen: Open) -> None:
    """HMI-3, HMI-6: no map, no voice, no network: climate and the tabs answer as ever."""

    def break_down(car: FakeCar) -> None:
        dead = tuple(ProgramState(name, "failed", 3, "It stopped.") for name in ("maps", "voice"))
        car.status.state.set(StatusState(dead, "offline", "Not connected."))
        car.assistant.change(problem="Speech does not work: no microphone.", engine="")

    screen = open_screen(prepare=break_down)
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    screen.tap("tabVehicle")
    screen.see("412 km")


@pytest.mark.qt_log_ignore("nowhere/MediaView.qml")
def test_a_page_that_cannot_be_loaded_takes_nothing_with_it(open_screen: Open) -> None:
    """HMI-3: a broken page says so, and the rest works."""
    screen = open_screen()
    page = hidden(screen, "page-media")
    page.setProperty("source", QUrl("file:///nowhere/MediaView.qml"))
    screen.tap("tabMedia")
    screen.see("This page cannot be shown")
    screen.tap("tabVehicle")
    screen.see("412 km")


def test_notice_shows_two_lines_and_goes_away(open_screen: Open) -> None:
    """HMI-4: a card at the top, nothing modal."""
    screen = open_screen()
    notice = Notice("voice", "mic_off", "Voice control stopped", "It starts again by itself.", AT, "warning")
    screen.car.notices.post(notice)
    screen.see("Voice control stopped")
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    screen.tap("dismissNotice")
    screen.until(lambda: not screen.driver.sees("Voice control stopped"))
    assert screen.car.notices.state.value.notices == ()


def test_notice_stands_beside_guidance(open_screen: Open) -> None:
    """HMI-4: nothing covers the next maneuver, whose card ends at 584 of 1280."""
    screen = open_screen("navigation")
    state = screen.car.navigation.state
    screen.car.notices.post(Notice("tyres", "tire_repair", "Tyre pressure low", "Front left.", AT))
    card = screen.item("noticeCard")
    screen.until(lambda: card.mapToScene(QPointF(0, 0)).x() < 584)
    state.set(replace(state.value, destination=state.value.home))
    screen.until(lambda: card.mapToScene(QPointF(0, 0)).x() > 596)
    assert card.mapToScene(card.boundingRect().bottomRight()).x() <= 1280


def test_why_a_tap_failed_is_said(open_screen: Open) -> None:
    """ARCHITECTURE: a service raises, the bridge shows it, nothing swallows it."""
    screen = open_screen()
    screen.car.runner.failed.emit("no_network", "Not connected. Navigation works.")
    screen.see("Not connected. Navigation works.")


def test_notice_centre_lists_what_was_told(open_screen: Open) -> None:
    """HMI-4: the status line opens it, and what was seen is no longer unread."""
    screen = open_screen()
    screen.car.notices.post(Notice("update", "info", "Map update ready", "It loads while you drive.", AT))
    screen.tap("dismissNotice")
    screen.car.notices.post(Notice("tyres", "tire_repair", "Tyre pressure low", "Front left.", AT))
    screen.tap("statusLine")
    screen.see("Tyre pressure low")
    screen.until(lambda: all(notice.read for notice in screen.car.notices.state.value.notices))


def test_avatar_shows_who_drives(open_screen: Open) -> None:
    """USR-2: the initials of the driver, nothing for a guest."""
    screen = open_screen()
    screen.see("NV")
    screen.car.account.state.set(GUEST)
    screen.until(lambda: not screen.driver.sees("NV"))


def test_knob_and_keys_reach_and_press_controls(open_screen: Open) -> None:
    """HMI-5: the focus goes round with Tab, Enter presses, and a ring shows where it is."""
    screen = open_screen("settings")
    screen.item("driverTemperatureMore").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    screen.key(Qt.Key.Key_Tab)
    focused = screen.window.frame.activeFocusItem()
    assert focused is not None
    assert focused.objectName() == "driverSeatHeating"
    assert focused.property("visualFocus") is True


@pytest.mark.qt_log_ignore("Main.qml")
@pytest.mark.usefixtures("qtbot")
def test_broken_main_file_shows_the_plain_page(tmp_path: Path) -> None:
    """HMI-3: a QML load error gives a sentence, never a black screen."""
    broken = tmp_path / "Main.qml"
    broken.write_text("import QtQuick\nItem { nonsense: }\n")
    window = CarWindow(())
    window.load(broken)
    assert "Main.qml" in window.problem
    assert "damaged" in window.rootObject().findChild(QQuickItem, "brokenSentence").property("text")
    window.clear()
