"""The settings: every one found, reached, set at once; licences readable, not while driving."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from tests.harness.car import FakeCar

if TYPE_CHECKING:
    from tests.qml.conftest import Open, Screen

SMALL = QSize(800, 480)


def drive(car: FakeCar) -> None:
    """The car moves."""
    car.vehicle.change(speed_kmh=50.0, parked=False)


def search(screen: "Screen", words: str) -> None:
    """Types into the search field; the field itself is what is tested, not the keyboard."""
    screen.tap("settingsSearch")
    screen.item("settingsSearch").setProperty("text", words)


SETTINGS = (
    ("display", "themeChoice1", "theme", "sun"),
    ("display", "textSizeChoice1", "text_size", "large"),
    ("display", "reducedMotion", "reduced_motion", True),
    ("sound", "speedVolumeChoice2", "speed_volume", "high"),
    ("units", "unitsChoice1", "units", "imperial"),
    ("units", "temperatureChoice0", "temperature", "celsius"),
    ("clock", "clock24h", "clock_24h", False),
    ("voice", "wakePhrase", "wake_phrase", False),
    ("voice", "wakeSensitivityChoice0", "wake_sensitivity", "low"),
    ("navigation", "promptDetailChoice2", "prompt_detail", "off"),
    ("navigation", "mapModeChoice2", "map_mode", "north"),
    ("navigation", "avoidTolls", "avoid_tolls", True),
    ("navigation", "avoidMotorways", "avoid_motorways", True),
    ("navigation", "avoidFerries", "avoid_ferries", True),
    ("developer", "developer", "developer", True),
    ("language", "languageChoice4", "language", "de-DE"),
)
"""Section, what is touched, field, its value afterwards. Touch sounds are tested with sound, elsewhere."""


@pytest.mark.parametrize("size", [QSize(1280, 720), SMALL])
def test_each_setting_is_set_by_one_touch_in_its_section(open_screen: "Open", size: QSize) -> None:
    """PER-1, HMI-1: a section, a touch, and it holds."""
    screen = open_screen("settings", size=size)
    state = screen.car.personalisation.state
    for section, control, field, value in SETTINGS:
        assert getattr(state.value, field) != value
        screen.tap(f"settings-{section}")
        screen.tap(control)
        screen.until(lambda field=field, value=value: getattr(state.value, field) == value)


def test_developer_settings_show_only_for_developers(open_screen: "Open") -> None:
    screen = open_screen("settings")
    screen.tap("settings-developer")
    screen.item("developer")
    assert screen.driver.find("verboseLog") is None
    screen.tap("developer")
    screen.tap("verboseLog")
    screen.until(lambda: screen.car.personalisation.state.value.verbose_log)


@pytest.mark.parametrize(
    ("words", "key"),
    [("ferries", "avoidFerries"), ("brigtness", "brightness"), ("celsius", "temperature"), ("dark", "theme")],
)
def test_a_search_leads_to_the_row(open_screen: "Open", words: str, key: str) -> None:
    """Issue 3: any setting is found by its words, also misspelt, and marked where it stands."""
    screen = open_screen("settings")
    search(screen, words)
    screen.tap(f"found-{key}")
    row = screen.item(f"setting-{key}")
    screen.until(lambda: row.property("found"))
    screen.rest(row)
    assert not screen.driver.wheel_to(row), "it is in sight"


def test_a_search_for_nothing_says_so(open_screen: "Open") -> None:
    screen = open_screen("settings")
    search(screen, "xylophone")
    screen.item("nothingFound")
    screen.see("xylophone")
    screen.tap("settings-sound")
    screen.item("setting-mediaVolume")


def test_nothing_is_typed_while_driving(open_screen: "Open") -> None:
    """HMI-2: no keyboard; what is one touch stays."""
    screen = open_screen("settings", prepare=drive)
    screen.see("Not while driving")
    assert not screen.item("settingsSearch").isEnabled()
    screen.tap("themeChoice2")
    screen.until(lambda: screen.car.personalisation.state.value.theme == "day")


def test_a_licence_can_be_read_in_full(open_screen: "Open") -> None:
    """Issue 3: the licences of all parts, from the first word to the last."""
    screen = open_screen("settings")
    screen.tap("settings-about")
    screen.tap("part-Hola")
    screen.see("GNU GENERAL PUBLIC LICENSE")
    screen.tap("closeLicence")
    screen.item("part-Hola")


def test_no_licence_is_read_while_driving(open_screen: "Open") -> None:
    """HMI-2: no legal texts."""
    screen = open_screen("settings")
    screen.tap("settings-about")
    screen.tap("part-Hola")
    screen.item("closeLicence")
    drive(screen.car)
    screen.item("drivingLock")
    assert not screen.driver.sees("GNU GENERAL PUBLIC LICENSE")


def test_the_other_pages_open_the_setting_they_mean(open_screen: "Open") -> None:
    screen = open_screen()
    screen.item("shell").show("settings", "guidanceVolume")  # type: ignore[attr-defined]
    row = screen.item("setting-guidanceVolume")
    screen.until(lambda: row.property("found"))
