"""The registration assistant as a driver meets it."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt

from hmi.account.model import AccountState
from tests.fakes.services_hmi import GUEST
from tests.harness.__main__ import STATES
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

LOCKED = "Three wrong entries. Try again in 5 min"


def at(state: str) -> Callable[[FakeCar], object]:
    """The made-up car at a step."""
    return STATES[state]


def fresh(car: FakeCar) -> None:
    """Nobody has signed in yet; a code for the phone is shown."""
    sign_in = {"status": "waiting", "user_code": "WDJB-MJHT", "qr_address": "http://hola.example/device"}
    car.account.state.set(AccountState(sign_in=replace(GUEST.sign_in, **sign_in)))
    car.enrolment.change(offer="new")


def asked(screen: Screen, *what: object) -> None:
    screen.until(lambda: what in screen.car.enrolment.asked)


def test_home_offers_it_until_it_is_put_away(open_screen: Open) -> None:
    """ENR-1: one touch from Home; the cross puts the card away."""
    screen = open_screen(prepare=fresh)
    screen.tap("enrolmentOffer")
    screen.until(lambda: screen.driver.find("page-enrolment"))
    screen.see("WDJB-MJHT")
    screen.tap("tabHome")
    screen.tap("dismissOffer")
    screen.until(lambda: screen.driver.find("enrolmentOffer") is None)


def test_home_does_not_offer_it_while_driving(open_screen: Open) -> None:
    """HMI-2: nothing asks to be set up on the road."""
    screen = open_screen(prepare=fresh)
    screen.item("enrolmentOffer")
    screen.car.vehicle.change(speed_kmh=30.0, parked=False)
    screen.until(lambda: screen.driver.find("enrolmentOffer") is None)


def test_the_account_page_leads_to_it(open_screen: Open) -> None:
    """ENR-1: a guest and a driver without this car find it there."""
    screen = open_screen("account", prepare=fresh)
    screen.car.account.state.set(GUEST)
    screen.tap("beginEnrolment")
    screen.until(lambda: screen.driver.find("page-enrolment"))
    screen.car.account.state.set(AccountState(True, "Núria Vidal", "nuria@example.org", "NV", True, "none"))
    screen.tap("tabAccount")
    screen.tap("driverAccount")
    screen.tap("carRole")
    screen.until(lambda: screen.driver.find("page-enrolment"))


def test_the_code_for_the_phone_is_there_at_once(open_screen: Open) -> None:
    """ENR-2: no further touch; typing here is one touch away."""
    screen = open_screen("enrolment", prepare=fresh)
    asked(screen, "open")
    screen.see("WDJB-MJHT")
    screen.tap("cancelSignIn")
    screen.until(lambda: screen.car.enrolment.state.value.way == "create")


def test_an_account_is_made_by_typing(open_screen: Open) -> None:
    """ENR-1, ENR-3: what is typed goes to memory with each letter, the password only to the services."""
    screen = open_screen("enrolment", prepare=fresh)
    screen.car.enrolment.change(way="create")
    screen.see("Type your name first")
    screen.item("nameField").setProperty("text", "Núria Vidal")
    screen.item("emailField").setProperty("text", "nuria@example.org")
    screen.until(lambda: screen.car.enrolment.state.value.email == "nuria@example.org")
    assert screen.car.enrolment.state.value.name == "Núria Vidal"
    screen.item("passwordField").setProperty("text", "short")
    screen.see("A password has at least 12 characters")
    screen.item("passwordField").setProperty("text", "a quiet red train")
    screen.tap("submitCreate")
    asked(screen, "create", "Núria Vidal", "nuria@example.org", "a quiet red train")
    assert screen.item("passwordField").property("text") == ""
    screen.car.enrolment.change(problem="There is an account with this e-mail already.", way="sign_in")
    screen.see("There is an account with this e-mail already.")
    assert screen.item("emailField").property("text") == "nuria@example.org"


def test_back_leaves_typing_then_the_assistant(open_screen: Open) -> None:
    """DESIGN: everything can be broken off and resumed."""
    screen = open_screen("enrolment", prepare=fresh)
    screen.car.enrolment.change(way="sign_in")
    screen.item("passwordField")
    screen.key(Qt.Key.Key_Escape)
    screen.until(lambda: screen.car.enrolment.state.value.way == "phone")
    screen.key(Qt.Key.Key_Escape)
    screen.until(lambda: screen.driver.find("page-home"))
    asked(screen, "close")


def test_the_mail_is_waited_for(open_screen: Open) -> None:
    """ENR-3: which address, what stays locked, once more, and going on without."""
    screen = open_screen("enrolment", prepare=at("mail"))
    screen.see("nuria@example.org")
    screen.see("Until then the online services stay locked")
    screen.tap("resendMail")
    screen.see("Sent again")
    screen.tap("goOn")
    screen.see("Terms of use")


def test_documents_are_read_in_full_and_accepted_one_by_one(open_screen: Open) -> None:
    """ENR-4: scrolled by finger to the end; each is accepted for itself."""
    screen = open_screen("enrolment", prepare=at("document"))
    screen.see("Document 1 of 3")
    text = screen.item("documentText")
    assert text.property("contentHeight") > text.height()
    text.setProperty("contentY", text.property("contentHeight") - text.height())
    screen.see("Paragraph 12")
    for number in (2, 3):
        screen.tap("acceptDocument")
        screen.see(f"Document {number} of 3")
    screen.tap("acceptDocument")
    screen.see("Choose an S-PIN")


def test_documents_are_read_by_knob(open_screen: Open) -> None:
    """ENR-4, HMI-1: the knob turns pages until the end, then goes on to what can be pressed."""
    screen = open_screen("enrolment", prepare=at("document"))
    text, reader = screen.item("documentText"), screen.item("document")
    reader.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _turn in range(20):
        if text.property("atYEnd"):
            break
        assert reader.hasActiveFocus()
        screen.key(Qt.Key.Key_Right)
    assert text.property("atYEnd")
    screen.key(Qt.Key.Key_Right)
    screen.until(screen.item("acceptDocument").hasActiveFocus)


def test_the_pin_is_asked_for_twice(open_screen: Open) -> None:
    """ENR-6: the rule stands there before the first digit, a refusal afterwards."""
    screen = open_screen("enrolment", prepare=at("spin"))
    screen.see("Four digits, not all equal")
    for digit in "2580":
        screen.tap(f"spinPad{digit}")
    asked(screen, "pin", "2580")
    screen.see("Repeat your S-PIN")
    screen.car.enrolment.change(spin_mode="choose", spin_error="The two were different. Choose again")
    screen.see("The two were different. Choose again")
    screen.car.enrolment.change(spin_mode="ask", spin_error="", spin_reason=LOCKED)
    screen.see("Enter your S-PIN")
    screen.see(LOCKED)


def test_the_car_is_shown_enrolled_and_confirmed(open_screen: Open) -> None:
    """ENR-5, ENR-8: VIN and equipment, how it goes, a conflict in words, and the end."""
    screen = open_screen("enrolment", prepare=at("enrol"))
    for words in ("Leon", "VSSZZZKLZPR000001", "Plug-in hybrid"):
        screen.see(words)
    screen.tap("enrolCar")
    screen.item("enrolProgress")
    conflict = "This car has a main user already. Only they can give it up."
    screen.car.enrolment.change(enrolling=False, problem=conflict)
    screen.see(conflict)
    screen.see("Try again")
    screen.car.account.state.set(replace(screen.car.account.state.value, role="primary"))
    screen.car.enrolment.change(step="done", problem="")
    screen.see("You are the main user of this car")
    screen.tap("finishEnrolment")
    screen.until(lambda: screen.driver.find("page-home"))


@pytest.mark.parametrize("state", ["mail", "document", "spin", "enrol"])
def test_every_step_says_that_it_waits_for_the_network(open_screen: Open, state: str) -> None:
    """ENR-1: and that nothing has to be done about it."""
    screen = open_screen("enrolment", size=QSize(800, 480), prepare=at(state))
    screen.car.enrolment.change(waiting="No network")
    screen.see("No network. It goes on by itself")
    screen.car.enrolment.change(waiting="")
    screen.until(lambda: not screen.driver.sees("It goes on by itself"))


def test_driving_away_locks_it_and_keeps_everything(open_screen: Open) -> None:
    """HMI-2, ENR-1: why, in a sentence; parked again all stands there as before."""
    screen = open_screen("enrolment", prepare=fresh)
    screen.car.enrolment.change(way="create")
    screen.item("nameField").setProperty("text", "Núria")
    screen.item("passwordField").setProperty("text", "a quiet")
    screen.car.vehicle.change(speed_kmh=30.0, parked=False)
    screen.see("The registration goes on when you have stopped")
    assert screen.driver.find("nameField") is None
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    assert screen.item("nameField").property("text") == "Núria"
    assert screen.item("passwordField").property("text") == "a quiet"
