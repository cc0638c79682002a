"""Settings > Apps: what each of the car's own apps may use and keeps, and what can be done about it."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt

from tests.harness.car import FakeCar

if TYPE_CHECKING:
    from tests.qml.conftest import Open, Screen

REFERENCE = QSize(1280, 720)
SMALL = QSize(800, 480)


def open_apps(open_screen: "Open", size: QSize = REFERENCE) -> "Screen":
    screen = open_screen("settings", size=size)
    screen.tap("settings-apps")
    screen.see("21.4 GB free")
    return screen


def test_an_app_opens_and_says_what_it_uses_and_keeps(open_screen: "Open") -> None:
    """Issue 3, Apps: one touch shows it and brings it into sight, also on the smallest screen."""
    screen = open_apps(open_screen, SMALL)
    for app in ("navigation", "phone", "vehicle"):
        screen.tap(f"app-{app}")
        screen.until(lambda app=app: screen.car.apps.state.value.chosen == app)
        screen.item("appSettings")
        row = screen.item(f"setting-app-{app}")
        screen.rest(row)
        assert screen.driver.middle(screen.item(f"app-{app}")).y() < screen.window.frame.height()
    screen.tap("app-vehicle")
    screen.until(lambda: screen.driver.find("appSettings") is None)


def test_it_follows_the_privacy_level_while_one_looks(open_screen: "Open") -> None:
    """PRV-1."""
    screen = open_apps(open_screen)
    screen.car.privacy.level.set("full")
    screen.tap("app-voice")
    screen.see("Answers questions about weather and news")
    assert not screen.driver.sees("Not now")
    screen.car.privacy.level.set("maximum")
    screen.see("Not now: maximum privacy")


def test_a_cache_is_cleared_only_after_a_second_word(open_screen: "Open") -> None:
    screen = open_apps(open_screen)
    screen.tap("app-media")
    screen.tap("appClear")
    screen.see("Favourites and music stay")
    screen.tap("appNotSure")
    screen.item("appClear")
    assert ("media", "covers") in screen.car.apps.sizes
    screen.tap("appClear")
    screen.tap("appSure")
    screen.see("Cleared: 5.6 MB")
    assert ("media", "covers") not in screen.car.apps.sizes
    assert ("media", "entries") in screen.car.apps.sizes
    screen.tap("appClear")
    screen.see("There is nothing to clear")


def test_a_program_is_started_anew_after_a_second_word(open_screen: "Open") -> None:
    screen = open_apps(open_screen)
    screen.tap("app-navigation")
    screen.tap("appRestart")
    screen.see("A route goes on by itself")
    screen.tap("appSure")
    screen.until(lambda: screen.car.apps.processes.restarted == ["maps"])


def test_while_driving_nothing_is_cleared_or_stopped(open_screen: "Open") -> None:
    """HMI-2; also what was already asked once."""
    screen = open_apps(open_screen)
    screen.tap("app-navigation")
    screen.tap("appRestart")
    screen.item("appSure")
    screen.car.vehicle.change(speed_kmh=50.0, parked=False)
    screen.tap("appSure")
    screen.see("Not while driving")
    assert screen.car.apps.processes.restarted == []


def test_while_driving_there_is_little_to_read(open_screen: "Open") -> None:
    """HMI-2: which things an app uses, by icon and name; what for, and the figures, once the car stands."""
    screen = open_apps(open_screen)
    screen.tap("app-navigation")
    screen.see("Version")
    words = sum(map(len, screen.driver.texts()))
    screen.car.vehicle.change(speed_kmh=50.0, parked=False)
    screen.see("More when parked")
    assert not screen.driver.sees("Version")
    assert screen.driver.sees("Position")
    assert sum(map(len, screen.driver.texts())) < words - 150
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    screen.see("Version")


def test_a_program_that_fell_is_seen_without_opening(open_screen: "Open") -> None:
    screen = open_apps(open_screen)
    screen.car.apps.processes.fall("voice", "Voice restarts. The rest goes on")
    screen.see("Voice restarts. The rest goes on. Restarted 2 times since the start")


def test_each_app_leads_to_its_settings(open_screen: "Open") -> None:
    screen = open_apps(open_screen)
    screen.tap("app-voice")
    screen.tap("appSettings")
    screen.item("setting-wakePhrase")
    screen.tap("settings-apps")
    screen.until(lambda: screen.car.apps.state.value.chosen == "")
    screen.tap("app-phone")
    screen.tap("appSettings")
    screen.item("setting-contacts")


@pytest.mark.parametrize(
    ("words", "key"), [("microphone", "app-voice"), ("cache", "appStorage"), ("uninstall", "apps")]
)
def test_a_search_leads_there(open_screen: "Open", words: str, key: str) -> None:
    screen = open_screen("settings")
    screen.tap("settingsSearch")
    screen.item("settingsSearch").setProperty("text", words)
    screen.tap(f"found-{key}")
    row = screen.item(f"setting-{key}")
    screen.until(lambda: row.property("found"))
    screen.rest(row)
    assert not screen.driver.wheel_to(row), "it is in sight"


def test_apps_from_the_store_are_honestly_none(open_screen: "Open") -> None:
    screen = open_apps(open_screen)
    screen.see("None are installed")


def test_the_knob_opens_an_app_and_takes_back_a_doubt(open_screen: "Open") -> None:
    """HMI-5: without a touch, the question stands on what changes nothing."""
    screen = open_apps(open_screen)
    screen.item("app-media").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.item("appClear").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: screen.item("appNotSure").hasActiveFocus())
    screen.key(Qt.Key.Key_Return)
    screen.item("appClear")
    assert ("media", "covers") in screen.car.apps.sizes


def huge(car: FakeCar) -> None:
    """A disk nobody has thought of."""
    car.apps.sizes[("navigation", "maps")] = 9_876_543_210_987


def test_a_huge_disk_is_written_out(open_screen: "Open") -> None:
    """Bad input."""
    screen = open_screen("settings", prepare=huge)
    screen.tap("settings-apps")
    screen.see("9,877 GB")


def test_the_knob_reads_on_to_the_last_line(open_screen: "Open") -> None:
    """HMI-5: what only stands there to be read is scrolled through before the focus leaves it."""
    screen = open_apps(open_screen, SMALL)
    screen.tap("app-vehicle")
    screen.item("appSettings").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    last = screen.item("setting-apps")
    for _turn in range(9):
        if not screen.item("appSettings").hasActiveFocus():
            break
        screen.key(Qt.Key.Key_Right)
    assert not screen.item("appSettings").hasActiveFocus(), "and then it goes on"
    assert not screen.driver.wheel_to(last), "the last row is in sight"
