"""The settings: every one found, reached, set at once; licences readable, not while driving."""

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt

from hmi.recordings.model import Kept
from tests.fakes.services_hmi import GUEST
from tests.harness.car import FakeCar

if TYPE_CHECKING:
    from tests.qml.conftest import Open, Screen

SMALL = QSize(800, 480)
MOST_PAGES = 30
MOST_ROWS = 6
"""Of a list while driving."""


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
    ("voice", "spokenAnswers", "spoken_answers", False),
    ("voice", "voiceLanguageChoice5", "language", "it-IT"),
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


def test_a_licence_is_read_by_knob(open_screen: "Open") -> None:
    """HMI-5: the knob turns pages to the last word, then goes on."""
    screen = open_screen("settings")
    screen.tap("settings-about")
    screen.item("part-msgspec").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.item("closeLicence")
    screen.key(Qt.Key.Key_Right)
    screen.until(lambda: screen.item("closeLicence").hasActiveFocus())
    screen.key(Qt.Key.Key_Right)
    text, reader = screen.item("licenceReaderText"), screen.item("licenceReader")
    assert reader.hasActiveFocus()
    before = text.property("contentY")
    screen.key(Qt.Key.Key_Right)
    assert text.property("contentY") > before
    for _turn in range(MOST_PAGES):
        if not reader.hasActiveFocus():
            break
        screen.key(Qt.Key.Key_Right)
        screen.settle()
    assert text.property("atYEnd")
    assert not reader.hasActiveFocus()


def test_the_list_of_parts_waits_until_one_has_stopped(open_screen: "Open") -> None:
    """HMI-2: no list of more than six rows while driving; what it is for is said."""
    screen = open_screen("settings", prepare=drive)
    further = screen.item("sectionsDown")
    while further.isEnabled():
        screen.tap("sectionsDown")
    screen.tap("settings-about")
    screen.see("The licences can be read when you have stopped")
    assert screen.driver.find("part-Hola") is None
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
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


def test_what_was_recorded_can_be_heard_and_deleted(open_screen: "Open") -> None:
    """Issue 5: listed, played, deleted one by one or all, and said honestly."""
    screen = open_screen("settings")
    screen.until(lambda: screen.item("page-settings").property("view"))
    screen.window.rootObject().findChild(object, "shell").show("settings", "recordings")
    screen.see("Kept in this car only")
    screen.tap("playRecording0")
    screen.until(lambda: screen.car.recordings.state.value.playing == "c")
    screen.tap("playRecording0")
    screen.tap("deleteRecording0")
    screen.until(lambda: len(screen.car.recordings.state.value.recordings) == 2)
    screen.tap("deleteRecordings")
    screen.see("Nothing is kept")


def test_lists_have_six_rows_at_most_while_driving(open_screen: "Open") -> None:
    """HMI-2: also what was looked for before one set off; stopped, all of it is there again."""
    screen = open_screen("settings", prepare=talkative)
    search(screen, "e")
    found = lambda: [i for i in screen.driver.items() if i.objectName().startswith("found-")]  # noqa: E731
    screen.until(lambda: len(found()) > MOST_ROWS)
    drive(screen.car)
    screen.until(lambda: len(found()) == MOST_ROWS)
    screen.window.rootObject().findChild(object, "shell").show("settings", "recordings")
    screen.item(f"playRecording{MOST_ROWS - 1}")
    assert screen.driver.find(f"playRecording{MOST_ROWS}") is None
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    screen.item(f"playRecording{MOST_ROWS}")


def talkative(car: FakeCar) -> None:
    """Twelve sentences were kept."""
    state = car.recordings.state
    rows = tuple(Kept(str(number), "22 November 2026, 09:38", "2.4 s") for number in range(12))
    state.set(replace(state.value, recordings=rows))


def test_of_a_guest_nothing_is_kept(open_screen: "Open") -> None:
    """PER-3."""
    screen = open_screen("settings", prepare=lambda car: car.account.state.set(GUEST))
    screen.until(lambda: screen.item("page-settings").property("view"))
    screen.window.rootObject().findChild(object, "shell").show("settings", "keepRecordings")
    screen.tap("keepRecordings")
    screen.see("Sign in first: of a guest nothing is kept")
    assert not any(one.given for one in screen.car.consents.state.value)
