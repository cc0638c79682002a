"""The sliders of the settings by knob, by wheel, and left alone by a wheel that only scrolls (HMI-5)."""

from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt

from tests.qml.alone import wheel
from tests.qml.conftest import REFERENCE, Open, Screen

SLIDERS = {
    "brightness": ("display", "brightness"),
    "mediaVolume": ("sound", "media_volume"),
    "guidanceVolume": ("sound", "guidance_volume"),
    "voiceVolume": ("sound", "voice_volume"),
    "voiceSpeed": ("voice", "voice_speed"),
}
"""Section and preference of each slider."""
GAP = 20
"""Pixels between two rows at most."""


def section(open_screen: Open, name: str, size: QSize = REFERENCE) -> Screen:
    screen = open_screen("settings", size)
    screen.until(lambda: screen.item("page-settings").property("view"))
    screen.window.rootObject().findChild(object, "shell").show("settings", name)
    return screen


def kept(screen: Screen, preference: str) -> Any:
    return getattr(screen.car.personalisation.state.value, preference)


@pytest.mark.parametrize("slider", SLIDERS)
def test_knob_takes_hold_turns_and_lets_go(open_screen: Open, slider: str) -> None:
    """HMI-5: pressed it takes hold, each turn is kept, and pressed again it lets go."""
    name, preference = SLIDERS[slider]
    screen = section(open_screen, name)
    item = screen.item(slider)
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    before = kept(screen, preference)
    screen.key(Qt.Key.Key_Return)
    screen.key(Qt.Key.Key_Left)
    screen.until(lambda: kept(screen, preference) < before)
    lower = kept(screen, preference)
    screen.until(lambda: item.property("value") == pytest.approx(lower))
    screen.key(Qt.Key.Key_Right)
    screen.until(lambda: kept(screen, preference) == pytest.approx(before))
    screen.key(Qt.Key.Key_Return)
    for _turn in range(9):  # rows that only stand there to be read are scrolled through
        screen.key(Qt.Key.Key_Right)
    assert screen.window.frame.activeFocusItem() != item
    assert kept(screen, preference) == pytest.approx(before)


def test_wheel_moves_a_slider_where_nothing_scrolls(open_screen: Open) -> None:
    """HMI-5: a notch is a step, and it is kept."""
    screen = open_screen("media")
    item = screen.item("mediaVolume")
    before = kept(screen, "media_volume")
    wheel(screen.window.frame, screen.driver.middle(item), 1)
    screen.until(lambda: kept(screen, "media_volume") == pytest.approx(before + 0.05))


def test_wheel_scrolls_past_a_slider_that_was_not_touched(open_screen: Open) -> None:
    """A page rolled by the wheel changes no setting under it; the one touched last obeys."""
    screen = section(open_screen, "sound", QSize(800, 480))
    item, rows = screen.item("mediaVolume"), screen.item("settingsRows")
    before = kept(screen, "media_volume")
    wheel(screen.window.frame, screen.driver.middle(item), -1)
    screen.until(lambda: rows.property("contentY") > 0)
    assert kept(screen, "media_volume") == before
    screen.until(lambda: not screen.driver.scrolling(item))
    screen.tap("mediaVolume")
    touched = kept(screen, "media_volume")
    wheel(screen.window.frame, screen.driver.middle(item), -1)
    screen.until(lambda: kept(screen, "media_volume") == pytest.approx(touched - 0.05))


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(800, 480), QSize(1080, 1920)])
def test_while_driving_a_page_goes_on_by_steps(open_screen: Open, size: QSize) -> None:
    """HMI-2: nothing rolls; a step shows at most six rows, and no row is left out between two."""
    screen = section(open_screen, "voice", size)
    screen.car.vehicle.change(speed_kmh=50.0, parked=False)
    rows = screen.item("settingsRows")
    screen.until(lambda: not rows.property("interactive"))
    assert rows.height() <= 6 * 1.3 * screen.item("stepDown").height()
    wheel(screen.window.frame, screen.driver.middle(rows), -1)
    screen.settle()
    assert rows.property("contentY") == 0
    most = rows.property("contentHeight") - rows.height()
    at = 0.0
    while at < most - 1:
        screen.tap("stepDown")
        screen.until(lambda at=at: rows.property("contentY") > at)
        assert rows.property("contentY") - at <= rows.height() + GAP
        at = rows.property("contentY")
    assert not screen.item("stepDown").isEnabled()
    while at > 1:
        screen.tap("stepUp")
        screen.until(lambda at=at: rows.property("contentY") < at)
        at = rows.property("contentY")
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    screen.until(lambda: rows.property("interactive"))
    assert screen.driver.find("stepDown") is None
