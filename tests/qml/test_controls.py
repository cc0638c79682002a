"""Each control alone: it answers to the press, says why it cannot, and works by knob and keys."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from hmi.qt.window import QML_FOLDER
from tests.qml import alone
from tests.qml.alone import Build, click, face, found, press, said

build = alone.build

BUTTON = (
    'Button { objectName: "go"; text: "Go"; anchors.centerIn: parent; %s onActivated: page.said = "done" }'
)


@pytest.mark.parametrize("kind", ["", "primary: true;", "quiet: true;"])
def test_button_looks_pressed_before_it_is_let_go(build: Build, qtbot: QtBot, kind: str) -> None:
    """DESIGN: no lag a tap; the press itself shows."""
    view, driver = build(BUTTON % kind)
    button = found(driver, "go")
    before = face(button)
    press(view, driver.middle(button))
    qtbot.waitUntil(lambda: face(button) != before)
    assert said(view) == ""
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, driver.middle(button))
    assert said(view) == "done"


def test_what_cannot_be_used_says_why(build: Build) -> None:
    """AVL-1: nothing is greyed out without its reason."""
    view, driver = build(
        'Button { objectName: "go"; text: "Go"; reason: "Stop first"; anchors.centerIn: parent;'
        ' onActivated: page.said = "done"; onRefused: reason => page.said = reason }'
    )
    click(view, driver.middle(found(driver, "go")))
    assert said(view) == "Stop first"


def test_list_row_shows_its_reason(build: Build) -> None:
    """AVL-1: the reason stands in the row itself."""
    _, driver = build('ListRow { text: "Sign in"; detail: "By phone"; reason: "Stop first"; width: 600 }')
    assert driver.sees("Stop first")
    assert not driver.sees("By phone")


def test_focus_ring_comes_with_keys_and_not_with_touch(build: Build, qtbot: QtBot) -> None:
    """HMI-5: one sees where the knob is; a finger needs no ring."""
    view, driver = build(BUTTON % "")
    button = found(driver, "go")
    click(view, driver.middle(button))
    assert button.property("visualFocus") is False
    view.rootObject().forceActiveFocus()
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    ring = next(item for item in driver.items() if "FocusRing" in item.metaObject().className())
    assert ring.isVisible()
    view.rootObject().setProperty("said", "")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert said(view) == "done"


def test_switch_only_asks(build: Build) -> None:
    """ARCHITECTURE: one way round; the switch shows what is so, not what was touched."""
    view, driver = build(
        'Switch { objectName: "s"; text: "Wake"; on: false; anchors.centerIn: parent;'
        ' onActivated: page.said = "asked" }'
    )
    switch = found(driver, "s")
    click(view, driver.middle(switch))
    assert said(view) == "asked"
    assert switch.property("on") is False


def test_segmented_choice_tells_which_was_touched(build: Build) -> None:
    """DESIGN: one of few, all in sight."""
    view, driver = build(
        'SegmentedChoice { objectName: "c"; text: "Theme"; labels: ["A", "B", "C"]; current: 0;'
        " anchors.centerIn: parent; onChosen: index => page.said = String(index) }"
    )
    click(view, driver.middle(found(driver, "c2")))
    assert said(view) == "2"


def test_stepper_steps_both_ways_and_stops_at_the_end(build: Build) -> None:
    """DESIGN: less and more beside the value."""
    view, driver = build(
        'Stepper { objectName: "t"; text: "Temperature"; value: "21"; canMore: false;'
        " anchors.centerIn: parent; onStepped: steps => page.said += steps }"
    )
    click(view, driver.middle(found(driver, "tLess")))
    click(view, driver.middle(found(driver, "tMore")))
    assert said(view) == "-1"


def test_slider_follows_the_finger(build: Build) -> None:
    """DESIGN: the whole height can be touched."""
    view, driver = build(
        'Slider { objectName: "v"; text: "Volume"; width: 400; anchors.centerIn: parent;'
        " onMoved: page.said = value.toFixed(1) }"
    )
    slider = found(driver, "v")
    assert slider.height() >= 76
    end = slider.mapToScene(QPointF(slider.width() - 1, 3)).toPoint()
    press(view, driver.middle(slider))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert said(view) == "1.0"


def test_text_field_refuses_with_its_reason(build: Build) -> None:
    """HMI-2: no keyboard while driving, and one sentence why."""
    view, driver = build(
        'TextField { objectName: "f"; placeholderText: "Where to?"; reason: "Stop first"; width: 500 }'
    )
    assert driver.sees("Stop first")
    click(view, driver.middle(found(driver, "f")))
    assert view.activeFocusItem() is not found(driver, "f")


def test_empty_state_offers_a_way_on(build: Build) -> None:
    """DESIGN: an empty list explains itself and names the next step."""
    view, driver = build(
        'EmptyState { iconName: "map"; title: "No map"; text: "It loads at home."; action: "Try again";'
        ' width: 600; onActivated: page.said = "again" }'
    )
    assert driver.sees("No map")
    assert driver.sees("It loads at home.")
    click(view, driver.middle(found(driver, "emptyAction")))
    assert said(view) == "again"


def test_every_icon_named_in_qml_is_bundled() -> None:
    """DESIGN: Material Symbols, bundled; a name without a file would leave a hole."""
    import re

    icons = {file.stem for file in (QML_FOLDER / "Hola" / "Theme" / "icons").glob("*.svg")}
    pattern = re.compile(r"(?:iconName|icon|name):[^\n]*")
    for file in (QML_FOLDER / "Hola").rglob("*.qml"):
        for line in pattern.findall(file.read_text(encoding="utf-8")):
            if not line.startswith("iconName"):
                continue
            named = set(re.findall(r'[?:]\s*"([a-z0-9_]+(?:-fill)?)"', line))
            assert named <= icons, f"{file.name}: {named - icons}"
