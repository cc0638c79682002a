"""The knob walks the keyboard on the screen: a line is filled in without touching it (HMI-5)."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.qml.conftest import Open, Screen
from tests.qml.test_focus import driving, focused, guest, name, ring

LETTERS = 3


def line(open_screen: Open) -> tuple[Screen, QQuickItem]:
    """The settings' search, reached by the knob, once the keyboard is there."""
    screen = open_screen("settings")
    field = screen.item("settingsSearch")
    field.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.rest(screen.item("screenKeyboard"))
    return screen, field


def test_turning_goes_past_a_line(open_screen: Open) -> None:
    """HMI-5: a keyboard that stands there takes no turn by itself."""
    screen, field = line(open_screen)
    screen.key(Qt.Key.Key_Right)
    screen.until(lambda: not field.hasActiveFocus())


def test_knob_types_a_word(open_screen: Open) -> None:
    """HMI-5: press to take hold, turn to a key, press to type; back lets go, and turning goes on."""
    screen, field = line(open_screen)
    screen.key(Qt.Key.Key_Return)
    while len(field.property("text")) < LETTERS:
        before = field.property("text")
        screen.key(Qt.Key.Key_Right)
        screen.key(Qt.Key.Key_Return)
        screen.settle()
        assert field.hasActiveFocus()
        assert field.property("text").startswith(before)
    assert len(set(field.property("text"))) == LETTERS
    assert field.hasActiveFocus()
    screen.key(Qt.Key.Key_Escape)
    assert field.hasActiveFocus()
    field.setProperty("text", "")
    screen.key(Qt.Key.Key_Right)
    screen.until(lambda: not field.hasActiveFocus())


def search(screen: Screen) -> QQuickItem:
    screen.tap("openSearch")
    return screen.item("searchField")


def sign_in(screen: Screen) -> QQuickItem:
    screen.tap("signInTyped")
    screen.item("emailField").setProperty("text", "nuria@")
    return screen.item("passwordField")


def settings_search(screen: Screen) -> QQuickItem:
    return screen.item("settingsSearch")


LOCKED = pytest.mark.parametrize(
    ("page", "line_of", "stead"),
    [
        ("navigation", search, "sayIt"),
        ("settings", settings_search, "settings-display"),
        ("account", sign_in, "emptyAction"),
    ],
)


@LOCKED
def test_the_lock_hands_the_knob_on(
    open_screen: Open, page: str, line_of: Callable[[Screen], QQuickItem], stead: str
) -> None:
    """HMI-5, HMI-2: the ring goes to what stands there instead, and back where the line was covered."""
    screen = open_screen(page, prepare=guest)
    field = line_of(screen)
    field.setFocus(False)
    field.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    driving(screen.car)
    screen.until(lambda: name(focused(screen)) == stead)
    assert ring(focused(screen)) is not None
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    if page == "account":
        screen.until(field.hasActiveFocus)
        assert ring(field) is not None


@LOCKED
def test_a_knob_not_used_so_far_begins_where_the_line_was(
    open_screen: Open, page: str, line_of: Callable[[Screen], QQuickItem], stead: str
) -> None:
    """HMI-5, HMI-2: no key that was meant for the line presses what stands there instead."""
    screen = open_screen(page, prepare=guest)
    field = line_of(screen)
    field.setFocus(False)
    field.forceActiveFocus(Qt.FocusReason.MouseFocusReason)
    driving(screen.car)
    screen.until(lambda: not field.hasActiveFocus())
    screen.key(Qt.Key.Key_Return)
    assert not screen.car.assistant.state.value.open
    screen.key(Qt.Key.Key_Down)
    screen.until(lambda: name(focused(screen)) == stead)
    assert ring(focused(screen)) is not None


def test_a_search_opened_by_the_knob_hands_it_on(open_screen: Open) -> None:
    """HMI-5: the page put the focus into the line, but it was the knob that opened it."""
    screen = open_screen("navigation")
    screen.item("openSearch").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.until(screen.item("searchField").hasActiveFocus)
    driving(screen.car)
    screen.until(lambda: name(focused(screen)) == "sayIt")
    assert ring(focused(screen)) is not None
