"""Each control refusing with its reason, busy, failed, held, masked; and what a touch does then."""

import pytest
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.driver import Driver
from tests.qml import alone
from tests.qml.alone import Build, click, face, found, said

build = alone.build

REFUSING = [
    'Button { objectName: "it"; text: "Go"; primary: true; reason: "Stop first";'
    ' onActivated: page.said = "done" }',
    'IconButton { objectName: "it"; text: "Go"; iconName: "mic"; reason: "Stop first";'
    ' onActivated: page.said = "done" }',
    'Pill { objectName: "it"; text: "Go"; reason: "Stop first"; onActivated: page.said = "done" }',
    'Switch { objectName: "it"; text: "Go"; on: false; reason: "Stop first";'
    ' onActivated: page.said = "done" }',
    'Slider { objectName: "it"; text: "Go"; reason: "Stop first"; onMoved: page.said = "done" }',
    'Tabs { text: "Go"; labels: ["A", "B"]; current: 0; objectName: "it"; reasons: ["", "Stop first"];'
    ' onChosen: page.said = "done" }',
    'SegmentedChoice { text: "Go"; labels: ["A", "B"]; current: 0; objectName: "it"; reason: "Stop first";'
    ' onChosen: page.said = "done" }',
    'Stepper { text: "Go"; value: "20"; objectName: "it"; reason: "Stop first";'
    ' onStepped: page.said = "done" }',
]
PARTS = {"Tabs": "it1", "SegmentedChoice": "it1", "Stepper": "itMore"}


def key(view: QQuickView, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(view, one)


def running(driver: Driver, kind: str) -> list[QQuickItem]:
    return [item for item in driver.items() if kind in item.metaObject().className()]


def scene(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("body", REFUSING)
def test_what_refuses_shows_why_when_tapped(build: Build, body: str) -> None:
    """AVL-1: the reason comes beside the finger, wholly on the screen, is told, and goes by a touch."""
    view, driver = build(body)
    control = found(driver, PARTS.get(body.split(" ")[0], "it"))
    told = QAccessible.queryAccessibleInterface(control)
    assert told.text(QAccessible.Text.Description) == "Stop first"
    assert not driver.sees("Stop first")
    click(view, driver.middle(control))
    bubble = found(driver, "reasonBubble")
    assert driver.sees("Stop first")
    assert QRectF(0, 0, view.width(), view.height()).contains(scene(bubble))
    assert not scene(bubble).contains(control.mapToScene(QPointF(control.width() / 2, control.height() / 2)))
    assert said(view) == ""
    click(view, driver.middle(bubble))
    assert driver.find("reasonBubble") is None


def test_one_reason_at_a_time(build: Build) -> None:
    """DESIGN: what comes next takes the place of what was."""
    view, driver = build(
        'Row { Button { objectName: "a"; text: "A"; reason: "First" }'
        ' Button { objectName: "b"; text: "B"; reason: "Second" } }'
    )
    click(view, driver.middle(found(driver, "a")))
    click(view, driver.middle(found(driver, "b")))
    assert driver.sees("Second")
    assert not driver.sees("First")


def test_a_reason_goes_with_its_control(build: Build) -> None:
    """HMI-4: nothing of an old page stays over the next."""
    view, driver = build('Button { objectName: "a"; text: "A"; reason: "First" }')
    button = found(driver, "a")
    click(view, driver.middle(button))
    assert driver.sees("First")
    button.setVisible(False)
    assert not driver.sees("First")


def test_a_refusing_control_says_why_by_knob_too(build: Build) -> None:
    """HMI-5, AVL-1: it can be reached, and Enter shows its reason."""
    view, driver = build('Button { objectName: "a"; text: "A"; reason: "First" }')
    found(driver, "a").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    key(view, Qt.Key.Key_Return)
    assert driver.sees("First")


@pytest.mark.parametrize(
    "body",
    [
        'Button { objectName: "it"; text: "Go"; busy: true; onActivated: page.said = "done" }',
        'IconButton { objectName: "it"; text: "Go"; iconName: "mic"; busy: true;'
        ' onActivated: page.said = "done" }',
        'ListRow { objectName: "it"; text: "Go"; busy: true; width: 600; onActivated: page.said = "done" }',
        'TapCard { objectName: "it"; text: "Go"; busy: true; onActivated: page.said = "done" }',
        'Switch { objectName: "it"; text: "Go"; on: true; busy: true; onActivated: page.said = "done" }',
    ],
)
def test_what_is_busy_turns_and_takes_no_second_tap(build: Build, body: str) -> None:
    """STO-4: a double tap does nothing twice."""
    view, driver = build(body)
    control = found(driver, "it")
    assert running(driver, "Spinner")
    click(view, driver.middle(control))
    assert said(view) == ""
    control.setProperty("busy", False)
    assert not running(driver, "Spinner")
    click(view, driver.middle(control))
    assert said(view) == "done"


@pytest.mark.parametrize(
    "body",
    [
        'ListRow { objectName: "it"; text: "Go"; width: 600; error: "No answer";'
        ' onActivated: page.said = "again" }',
        'TapCard { objectName: "it"; text: "Go"; error: "No answer"; onActivated: page.said = "again" }',
    ],
)
def test_what_failed_says_so_and_can_be_tried_again(build: Build, body: str) -> None:
    """DESIGN: an error says what happened, by a sign and words, not by colour alone."""
    view, driver = build(body)
    control = found(driver, "it")
    assert driver.sees("No answer")
    assert [icon for icon in running(driver, "Icon_QMLTYPE") if icon.property("name") == "error"]
    click(view, driver.middle(control))
    assert said(view) == "again"


def test_a_failed_button_has_a_sign_and_an_edge(build: Build) -> None:
    """DESIGN: warning by colour alone never."""
    _, driver = build('Button { objectName: "it"; text: "Pay"; error: "Declined" }')
    assert [icon for icon in running(driver, "Icon_QMLTYPE") if icon.property("name") == "error"]
    told = QAccessible.queryAccessibleInterface(found(driver, "it"))
    assert told.text(QAccessible.Text.Description) == "Declined"


def test_danger_looks_like_danger(build: Build) -> None:
    """DESIGN: what cannot be undone has the colour of danger, and no other has it."""
    _, driver = build(
        'Row { Button { objectName: "a"; text: "A"; primary: true }'
        ' Button { objectName: "b"; text: "B"; primary: true; danger: true }'
        ' Rectangle { objectName: "c"; color: Theme.danger; width: 9; height: 9 } }'
    )
    assert face(found(driver, "b")) == found(driver, "c").property("color")
    assert face(found(driver, "a")) != found(driver, "c").property("color")


def test_slider_is_held_by_the_knob(build: Build) -> None:
    """HMI-5: turning goes past a slider; pressed it takes hold, turns, and lets go."""
    view, driver = build(
        'Row { Slider { objectName: "v"; text: "V"; stepSize: 0.1; value: 0.5; valueText: value.toFixed(1);'
        ' onMoved: page.said = value.toFixed(1) } Button { objectName: "b"; text: "B" } }'
    )
    slider = found(driver, "v")
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert not driver.sees("0.5")
    key(view, Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert said(view) == "0.6"
    assert driver.sees("0.6")
    key(view, Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert said(view) == "0.4"
    key(view, Qt.Key.Key_Escape, Qt.Key.Key_Right)
    assert view.activeFocusItem() == found(driver, "b")
    assert slider.property("value") == pytest.approx(0.4)


def test_a_refusing_slider_stays_where_it_is(build: Build) -> None:
    """AVL-1: neither finger nor knob moves it."""
    view, driver = build('Slider { objectName: "v"; text: "V"; value: 0.5; reason: "Parked only" }')
    slider = found(driver, "v")
    click(view, slider.mapToScene(QPointF(slider.width() - 30, 30)).toPoint())
    slider.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    key(view, Qt.Key.Key_Return, Qt.Key.Key_Right)
    assert slider.property("value") == 0.5


def test_stepper_says_at_its_end_that_it_is_one(build: Build) -> None:
    """AVL-1: the end of a range is a reason too."""
    view, driver = build('Stepper { objectName: "t"; text: "T"; value: "28"; canMore: false }')
    click(view, driver.middle(found(driver, "tMore")))
    assert driver.sees("This is the highest it goes")


def test_tabs_ask_and_scroll_to_what_finds_no_room(build: Build) -> None:
    """HMI-5: the knob brings a tab into sight that lies outside."""
    view, driver = build(
        'Tabs { objectName: "t"; text: "T"; width: 400; current: 0;'
        " onChosen: index => page.said = String(index);"
        ' labels: ["First tab", "Second tab", "Third tab", "Fourth tab"] }'
    )
    tabs, last = found(driver, "t"), found(driver, "t3")
    assert scene(last).right() > scene(tabs).right()
    found(driver, "t0").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    key(view, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert view.activeFocusItem() == last
    assert scene(last).right() <= scene(tabs).right() + 1
    key(view, Qt.Key.Key_Space)
    assert said(view) == "3"


def test_knob_goes_through_a_long_list_in_order(build: Build) -> None:
    """HMI-5: rows come when the knob gets there; each once, in order, there and back."""
    view, driver = build(
        "ListView { anchors.fill: parent; clip: true; model: 60; cacheBuffer: 0;"
        ' delegate: ListRow { required property int index; text: "Row " + index; objectName: "row" + index;'
        " width: ListView.view.width } }"
    )
    found(driver, "row0").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for number in range(60):
        assert view.activeFocusItem().objectName() == f"row{number}"
        assert scene(view.activeFocusItem()).bottom() <= view.height() + 1
        key(view, Qt.Key.Key_Right)
    for number in range(58, -1, -1):
        key(view, Qt.Key.Key_Left)
        if number == 58 and view.activeFocusItem().objectName() == "row59":
            key(view, Qt.Key.Key_Left)
        assert view.activeFocusItem().objectName() == f"row{number}"


def test_text_field_says_what_is_wrong_and_empties_itself(build: Build) -> None:
    """DESIGN: an error stands where it is made; a cross empties the line."""
    view, driver = build(
        'TextField { objectName: "f"; placeholderText: "E-mail"; text: "nuria"; clearable: true;'
        ' error: text === "" ? "" : "An e-mail has an @ in it"; width: 500 }'
    )
    field = found(driver, "f")
    assert driver.sees("An e-mail has an @ in it")
    high = field.height()
    click(view, driver.middle(found(driver, "fClear")))
    assert field.property("text") == ""
    assert not driver.sees("An e-mail has an @ in it")
    assert field.height() < high
    assert driver.find("fClear") is None


def test_what_was_typed_outlives_the_lock_of_driving(build: Build) -> None:
    """HMI-2: entering and leaving the state loses nothing typed, and nothing lies over the reason."""
    _, driver = build('TextField { objectName: "f"; placeholderText: "Where to?"; text: "Aten"; width: 500 }')
    field = found(driver, "f")
    field.setProperty("reason", "Stop first")
    assert driver.sees("Stop first")
    assert field.property("color").alpha() == 0
    field.setProperty("reason", "")
    assert field.property("text") == "Aten"
    assert field.property("color").alpha() == 255


def test_up_and_down_leave_a_text_field(build: Build) -> None:
    """HMI-5: left and right belong to the words, up and down to the knob."""
    view, driver = build(
        'Column { TextField { objectName: "f"; placeholderText: "F"; text: "ab" }'
        ' Button { objectName: "b"; text: "B" } }'
    )
    field = found(driver, "f")
    field.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    field.setProperty("cursorPosition", 0)
    key(view, Qt.Key.Key_Right)
    assert view.activeFocusItem() == field
    key(view, Qt.Key.Key_Down)
    assert view.activeFocusItem() == found(driver, "b")


DIALOG = (
    'Button { objectName: "first"; text: "Ask"; onActivated: dialog.open = true }'
    ' Button { objectName: "other"; text: "Other"; x: 600; onActivated: page.said = "behind" }'
    ' Dialog { id: dialog; objectName: "d"; title: "Delete it?"; text: "It is gone then."; danger: true;'
    ' accept: "Delete"; %s onAccepted: page.said = "yes"; onCancelled: { page.said = "no"; open = false } }'
)


def test_dialog_holds_the_focus_until_it_is_answered(build: Build) -> None:
    """HMI-5: the knob stays with the question, going back is the safe answer, and the focus returns."""
    view, driver = build(DIALOG % "")
    first = found(driver, "first")
    first.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    key(view, Qt.Key.Key_Return)
    assert driver.sees("It is gone then.")
    visited = set()
    for _ in range(5):
        visited.add(view.activeFocusItem().objectName())
        key(view, Qt.Key.Key_Right)
    assert visited == {"dAccept", "dCancel"}
    key(view, Qt.Key.Key_Escape)
    assert said(view) == "no"
    assert not driver.sees("It is gone then.")
    assert view.activeFocusItem() == first


def test_dialog_locks_the_page_and_begins_at_the_safe_answer(build: Build) -> None:
    """DESIGN: one question at a time; pressing at once deletes nothing."""
    view, driver = build(DIALOG % "")
    click(view, driver.middle(found(driver, "first")))
    click(view, driver.middle(found(driver, "other")))
    assert said(view) == ""
    assert view.activeFocusItem().objectName() == "dCancel"
    click(view, driver.middle(found(driver, "dAccept")))
    assert said(view) == "yes"


def test_dialog_never_covers_guidance(build: Build) -> None:
    """HMI-4: it stands beside the maneuver, darkens nothing, and what lies there can still be touched."""
    view, driver = build(DIALOG % "keepClear: Qt.rect(0, 0, 300, 150);")
    click(view, driver.middle(found(driver, "first")))
    card = found(driver, "dCard")
    assert not scene(card).intersects(QRectF(0, 0, 300, 150))
    assert QRectF(0, 0, view.width(), view.height()).contains(scene(card))
    assert view.rootObject().property("said") == ""
    click(view, driver.middle(found(driver, "first")))
    assert driver.sees("It is gone then.")


def test_progress_says_what_happens_and_has_a_way_out(build: Build) -> None:
    """DESIGN: progress with what is happening, and always a way out."""
    view, driver = build(
        'ProgressCard { objectName: "p"; width: 800; title: "Map update"; step: "Loading";'
        ' remaining: "2 min";'
        ' value: 0.5; onCancelled: page.said = "cancelled"; onRetried: page.said = "retried" }'
    )
    assert driver.sees("Loading · 2 min")
    click(view, driver.middle(found(driver, "pCancel")))
    assert said(view) == "cancelled"
    card = found(driver, "p")
    card.setProperty("error", "The download broke off. What was loaded is kept.")
    assert driver.sees("What was loaded is kept")
    QTest.qWait(50)
    click(view, driver.middle(found(driver, "pRetry")))
    assert said(view) == "retried"


def test_qr_view_holds_its_place_and_offers_a_new_code(build: Build) -> None:
    """ENR-2: being made, ready, no longer good."""
    view, driver = build(
        'QrView { objectName: "q"; modules: 0; path: ""; text: "Scan it"; code: "WDJB";'
        ' onRetried: page.said = "new" }'
    )
    code = found(driver, "q")
    assert running(driver, "Skeleton")
    code.setProperty("path", "M0 0h1v1h-1z")
    code.setProperty("modules", 21)
    square = found(driver, "qCode")
    assert square.width() == square.height()
    assert driver.sees("WDJB")
    code.setProperty("error", "The code is no longer good")
    assert driver.find("qCode") is None
    assert not driver.sees("WDJB")
    QTest.qWait(50)
    click(view, driver.middle(found(driver, "qRetry")))
    assert said(view) == "new"


PIN = (
    'PinPad { objectName: "p"; title: "S-PIN"; text: "Four digits"; anchors.fill: parent;'
    ' onEntered: pin => page.said = pin; onCancelled: page.said = "cancelled" }'
)


def test_pin_is_taken_masked_and_forgotten(build: Build) -> None:
    """ENR-6: four digits; none is ever shown, and they are kept by nothing once handed on."""
    view, driver = build(PIN)
    dots = found(driver, "pDots")
    for number, digit in enumerate("407", start=1):
        click(view, driver.middle(found(driver, f"p{digit}")))
        assert dots.property("count") == number
    assert sorted(text for text in driver.texts() if text.isdigit()) == list("0123456789")
    click(view, driver.middle(found(driver, "p1")))
    assert said(view) == "4071"
    assert dots.property("count") == 0


def test_pin_is_typed_by_keys_and_corrected(build: Build) -> None:
    """HMI-5: digits and backspace of a keyboard; delete and cancel on the pad."""
    view, driver = build(PIN)
    found(driver, "p5").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    key(view, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Backspace)
    assert found(driver, "pDots").property("count") == 1
    click(view, driver.middle(found(driver, "pDelete")))
    assert found(driver, "pDots").property("count") == 0
    key(view, Qt.Key.Key_9, Qt.Key.Key_8, Qt.Key.Key_7, Qt.Key.Key_6)
    assert said(view) == "9876"
    click(view, driver.middle(found(driver, "pCancel")))
    assert said(view) == "cancelled"


def test_a_wrong_pin_shakes_unless_motion_is_reduced(build: Build, qtbot: QtBot) -> None:
    """DESIGN: reduced motion is obeyed; the words say it in any case."""
    view, driver = build(PIN + " property bool still: false; onStillChanged: Theme.reducedMotion = still")
    pad, dots = found(driver, "p"), found(driver, "pDots")
    rest = scene(dots).x()
    click(view, driver.middle(found(driver, "p4")))
    pad.setProperty("error", "Wrong PIN. 2 tries left.")
    assert dots.property("count") == 0
    assert driver.sees("Wrong PIN. 2 tries left.")
    qtbot.waitUntil(lambda: abs(scene(dots).x() - rest) > 4)
    shake = view.rootObject().findChild(QObject, "pShake")
    qtbot.waitUntil(lambda: not shake.property("running"))  # it passes by the middle before its end, too
    assert scene(dots).x() == rest
    view.rootObject().setProperty("still", True)
    pad.setProperty("error", "")
    pad.setProperty("error", "Wrong PIN. 1 try left.")
    for _ in range(8):
        qtbot.wait(20)
        assert scene(dots).x() == rest
    view.rootObject().setProperty("still", False)


def test_a_locked_or_left_pin_pad_takes_and_keeps_nothing(build: Build) -> None:
    """ENR-6: locked it says for how long; what was typed is gone when it is left."""
    view, driver = build(PIN)
    pad = found(driver, "p")
    click(view, driver.middle(found(driver, "p4")))
    pad.setVisible(False)
    pad.setVisible(True)
    assert found(driver, "pDots").property("count") == 0
    pad.setProperty("reason", "Locked for 28 s")
    assert driver.sees("Locked for 28 s")
    click(view, driver.middle(found(driver, "p4")))
    found(driver, "p5").forceActiveFocus()
    key(view, Qt.Key.Key_1)
    assert found(driver, "pDots").property("count") == 0


MOVING = (
    'Row { Spinner { objectName: "a" } Skeleton { objectName: "b"; width: 90; height: 90 }'
    ' ProgressBar { objectName: "c"; text: "C"; value: NaN } }'
    " property bool still: false; onStillChanged: Theme.reducedMotion = still"
)


def test_everything_stands_still_with_reduced_motion(build: Build, qtbot: QtBot) -> None:
    """DESIGN: spinner, skeleton and bar move; with reduced motion two pictures of them are the same."""
    view, _ = build(MOVING)
    picture = lambda: view.screen().grabWindow(view.winId()).toImage()  # noqa: E731
    before = picture()
    qtbot.waitUntil(lambda: picture() != before)
    view.rootObject().setProperty("still", True)
    qtbot.wait(100)
    before = picture()
    qtbot.wait(300)
    assert picture() == before
    view.rootObject().setProperty("still", False)


@pytest.mark.parametrize(
    "body", ['TapCard { text: "Card"; width: 300 }', 'Button { text: "Go"; width: 300 }']
)
def test_type_follows_the_text_size(build: Build, body: str) -> None:
    """HMI-1: large text is a fifth larger, everywhere from one token."""
    view, driver = build(body + " property real scaled: 1; onScaledChanged: Theme.textScale = scaled")
    word = next(item for item in driver.items() if item.inherits("QQuickText") and item.property("text"))
    before = word.property("font").pixelSize()
    view.rootObject().setProperty("scaled", 1.2)
    assert word.property("font").pixelSize() == pytest.approx(before * 1.2, abs=1)
    view.rootObject().setProperty("scaled", 1)
