"""Registering the car by two keys or by the code from the app, on the screen (ENR-7 b and c)."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSize, Qt

from tests.harness.car import FakeCar

if TYPE_CHECKING:
    from tests.qml.conftest import Open, Screen

SIZES = [QSize(1280, 720), QSize(800, 480)]


def ateca(**fields: Any) -> Callable[[FakeCar], None]:
    """A car that asks for the code."""
    return lambda car: car.ownership.change(proof="pairing_code", **fields)


@pytest.mark.parametrize("size", SIZES)
def test_two_keys_step_by_step(open_screen: "Open", size: QSize) -> None:
    screen = open_screen("settings", size=size)
    ownership = screen.car.ownership
    screen.tap("settings-online")
    screen.tap("openRegistration")
    screen.tap("beginKeys")
    screen.until(lambda: ownership.state.value.step == "first_key")
    ownership.change(problem="That was key two. Unlock with key one first")
    screen.see("That was key two. Unlock with key one first")
    ownership.change(step="second_key", seconds_left=299, problem="")
    screen.see("4:59 left")
    ownership.change(step="reporting", seconds_left=0)
    screen.see("Both keys were used. The services are told")
    ownership.change(step="done", primary_name="Núria Vidal")
    screen.item("registered")
    screen.see("This car belongs to Núria Vidal now")
    screen.key(Qt.Key.Key_Escape)
    screen.see("This car belongs to Núria Vidal")


@pytest.mark.parametrize("size", SIZES)
def test_whose_the_car_is_is_typed_where_several_added_it(open_screen: "Open", size: QSize) -> None:
    why = "Several people have added this car in the app. Type the e-mail of your account"
    screen = open_screen("register", size=size)
    ownership = screen.car.ownership
    ownership.change(step="email", problem=why)
    screen.see(why)
    screen.item("ownerEmail").setProperty("text", "nuria@example.org")
    screen.tap("sendOwner")
    screen.until(lambda: ownership.named == ["nuria@example.org"])
    screen.see("Both keys were used. The services are told")
    ownership.change(step="email", problem="Nobody with this e-mail has added this car")
    screen.see("Nobody with this e-mail has added this car")


@pytest.mark.parametrize("size", SIZES)
def test_the_code_is_typed_on_the_pad(open_screen: "Open", size: QSize) -> None:
    screen = open_screen("register", size=size, prepare=ateca())
    for digit in "12345678":
        screen.tap(f"codePad{digit}")
    screen.until(lambda: screen.car.ownership.codes == ["12345678"])
    screen.car.ownership.change(problem="That code is wrong. 9 tries are left")
    screen.see("That code is wrong. 9 tries are left")


def test_a_paused_entry_takes_no_digit_and_counts_down(open_screen: "Open") -> None:
    screen = open_screen("register", prepare=ateca(paused_seconds=600, problem="Too many"))
    screen.see("Too many wrong codes. The next one is taken in 10:00")
    for _ in range(8):
        screen.tap("codePad1")
    screen.car.ownership.change(paused_seconds=599)
    screen.see("Too many wrong codes. The next one is taken in 9:59")
    assert screen.car.ownership.codes == []


def test_a_car_that_is_registered_otherwise_says_so(open_screen: "Open") -> None:
    """AVL-1: nothing is greyed out without its reason."""
    why = "This car is registered by signing in. Open Account"
    screen = open_screen(
        "settings", prepare=lambda car: car.ownership.change(proof="sign_in_at_car", reason=why)
    )
    screen.tap("settings-online")
    screen.see(why)
    screen.tap("openRegistration")
    screen.settle()
    assert screen.driver.find("page-register") is None


def test_nothing_is_registered_while_driving(open_screen: "Open") -> None:
    screen = open_screen("register", prepare=lambda car: car.vehicle.change(speed_kmh=50.0, parked=False))
    screen.item("drivingLock")
    assert screen.driver.find("beginKeys") is None


def drive_and_park(screen: "Screen") -> None:
    """Away, with keys pressed on the way, and back."""
    screen.car.vehicle.change(speed_kmh=50.0, parked=False)
    screen.item("drivingLock")
    screen.key(Qt.Key.Key_9)
    screen.key(Qt.Key.Key_Return)
    screen.settle()
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    screen.until(lambda: screen.driver.find("drivingLock") is None)


def test_half_an_owner_is_found_again_after_the_drive(open_screen: "Open") -> None:
    """HMI-2: the lock loses nothing typed, takes no key and sends nothing."""
    screen = open_screen("register")
    screen.car.ownership.change(step="email")
    screen.tap("ownerEmail")
    address = screen.item("ownerEmail")
    screen.until(address.hasActiveFocus)
    address.setProperty("text", "nuria@exa")
    drive_and_park(screen)
    assert screen.item("ownerEmail").property("text") == "nuria@exa"
    assert screen.car.ownership.named == []


def test_half_a_code_is_found_again_after_the_drive(open_screen: "Open") -> None:
    """HMI-2, ENR-7 c: the digits count on; only leaving the page forgets them."""
    screen = open_screen("register", prepare=ateca())
    dots = screen.item("codePadDots")
    for digit in "1234567":
        screen.tap(f"codePad{digit}")
    drive_and_park(screen)
    assert screen.item("codePadDots").property("count") == len("1234567")
    screen.tap("codePad8")
    screen.until(lambda: screen.car.ownership.codes == ["12345678"])
    screen.tap("codePad1")
    screen.tap("tabHome")
    screen.until(lambda: dots.property("count") == 0)
