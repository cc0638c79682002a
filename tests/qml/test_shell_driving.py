"""Driving locks what needs more than a glance, and takes nothing away (HMI-2)."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from hmi.vehicle.distraction import LIST_ROWS
from maps.protocol import Place, Position
from tests.fakes.services_hmi import GUEST
from tests.fakes.services_users import GUEST_NOW
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

QML = Path(__file__).parents[2] / "qml"


def drive_off(screen: Screen) -> None:
    screen.car.vehicle.change(speed_kmh=43.0, parked=False)


def park(screen: Screen) -> None:
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)


def guest(car: FakeCar) -> None:
    car.account.state.set(GUEST)
    car.users.state.set(GUEST_NOW)


def write(screen: Screen, field: str, text: str) -> QQuickItem:
    """Touches a field and types into it."""
    screen.tap(field)
    item = screen.item(field)
    screen.until(lambda: item.hasActiveFocus())
    for letter in text:
        QTest.keyClick(screen.window.frame, letter)
    screen.until(lambda: item.property("text") == text)
    return item


def test_half_a_search_is_found_again_after_the_drive(open_screen: Open) -> None:
    """HMI-2: entering and leaving the state loses nothing typed, and the voice is offered meanwhile."""
    screen = open_screen("navigation")
    screen.tap("openSearch")
    field = write(screen, "searchField", "alexand")
    drive_off(screen)
    screen.until(lambda: not field.isEnabled())
    screen.see("Say it instead")
    QTest.keyClick(screen.window.frame, Qt.Key.Key_X)
    screen.tap("tabHome")
    park(screen)
    screen.tap("tabNavigation")
    assert screen.item("searchField").property("text") == "alexand"
    screen.tap("searchField")
    screen.until(lambda: field.hasActiveFocus())
    QTest.keyClick(screen.window.frame, Qt.Key.Key_End)
    QTest.keyClick(screen.window.frame, "r")
    screen.until(lambda: field.property("text") == "alexandr")


def test_half_an_e_mail_is_found_again_after_the_drive(open_screen: Open) -> None:
    """HMI-2, ENR-1: what was typed is there again, also when another page was looked at meanwhile."""
    screen = open_screen("account", prepare=guest)
    screen.tap("signInTyped")
    write(screen, "emailField", "nuria@")
    drive_off(screen)
    screen.see("Not while driving")
    assert screen.driver.find("emailField") is None
    park(screen)
    assert screen.item("emailField").property("text") == "nuria@"
    screen.tap("tabHome")
    screen.tap("tabAccount")
    screen.tap("signInTyped")
    assert screen.item("emailField").property("text") == "nuria@"


def keys(screen: Screen, text: str) -> None:
    """Keys without touching anything, then the one that sends."""
    for letter in text:
        QTest.keyClick(screen.window.frame, letter)
    screen.key(Qt.Key.Key_Return)
    screen.settle()


def test_a_locked_sign_in_takes_no_key_and_sends_nothing(open_screen: Open) -> None:
    """HMI-2: what is below the lock has no focus; parked again, one goes on where one was."""
    screen = open_screen("account", prepare=guest)
    screen.tap("signInTyped")
    write(screen, "emailField", "nuria@exa")
    password = write(screen, "passwordField", "ab")
    drive_off(screen)
    screen.item("drivingLock")
    keys(screen, "zzz")
    assert screen.car.account.typed is None
    assert not password.hasActiveFocus()
    park(screen)
    assert screen.item("emailField").property("text") == "nuria@exa"
    assert screen.item("passwordField").property("text") == "ab"
    screen.until(password.hasActiveFocus)
    keys(screen, "c")
    screen.until(lambda: screen.car.account.typed == ("nuria@exa", "abc"))


def test_a_locked_registration_takes_no_key_and_sends_nothing(open_screen: Open) -> None:
    """HMI-2, ENR-1."""
    screen = open_screen("enrolment", prepare=guest)
    screen.car.enrolment.change(way="create")
    write(screen, "nameField", "Pau")
    write(screen, "emailField", "pau@example.org")
    password = write(screen, "passwordField", "a quiet red train")
    asked = list(screen.car.enrolment.asked)
    drive_off(screen)
    screen.item("drivingLock")
    keys(screen, "zzz")
    assert screen.car.enrolment.asked == asked
    park(screen)
    screen.until(password.hasActiveFocus)
    assert password.property("text") == "a quiet red train"


def test_half_a_question_is_found_again_after_the_drive(open_screen: Open) -> None:
    """HMI-2: the line of the assistant, too."""
    screen = open_screen()
    screen.car.assistant.change(open=True, listening="waiting", problem="No microphone was found.")
    line = write(screen, "typeInstead", "how far")
    drive_off(screen)
    screen.until(lambda: not line.isEnabled())
    park(screen)
    screen.until(line.isEnabled)
    assert line.property("text") == "how far"


def test_the_keyboard_goes_at_once_whatever_the_page_does(open_screen: Open) -> None:
    """HMI-2: no page can keep the keyboard up; also one that forgets to lock its field."""
    screen = open_screen("account", prepare=guest)
    screen.tap("signInTyped")
    screen.tap("emailField")
    panel = lambda: screen.driver.find("screenKeyboard")  # noqa: E731
    screen.until(lambda: panel() is not None)
    drive_off(screen)
    screen.until(lambda: panel() is None)
    field = next(item for item in hidden(screen) if item.objectName() == "emailField")
    field.forceActiveFocus()
    screen.settle()
    assert panel() is None


def test_six_places_a_step_while_driving(open_screen: Open) -> None:
    """HMI-2: the nearest six, from the top, although the list was scrolled before."""

    def many(car: FakeCar) -> None:
        places = tuple(
            Place(f"p{n}", f"Place {n}", "address", Position(60.17 + n / 1000, 24.94)) for n in range(20)
        )
        car.navigation.state.set(
            type(car.navigation.state.value)(available=True, recent=places),
        )

    screen = open_screen("navigation", prepare=many)
    screen.tap("openSearch")
    shown = lambda: [item for item in screen.driver.items() if re.fullmatch(r"place\d+", item.objectName())]  # noqa: E731
    recent = screen.item("recent")
    recent.setProperty("contentY", 400.0)
    drive_off(screen)
    screen.until(lambda: len(shown()) == LIST_ROWS)
    assert recent.property("contentY") <= 0
    assert recent.property("interactive") is False


def hidden(screen: Screen) -> list[QQuickItem]:
    """Every item, seen or not."""
    found, waiting = [], [screen.window.frame.contentItem()]
    while waiting:
        item = waiting.pop()
        found.append(item)
        waiting.extend(item.childItems())
    return found


@pytest.mark.parametrize("word", ["Vehicle.moving", "Vehicle.speedKmh"])
def test_no_screen_judges_driving_by_itself(word: str) -> None:
    """HMI-2: one policy; only Home asks whether the car moves, because its map then does."""
    users = {file.name for file in QML.rglob("*.qml") if word in file.read_text("utf-8")}
    assert users <= {"HomeView.qml"}
