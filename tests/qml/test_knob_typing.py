"""The knob walks the keyboard on the screen: a line is filled in without touching it (HMI-5)."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.qml.conftest import Open, Screen

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
