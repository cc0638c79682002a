"""The user menu on the screen: changing the driver, the S-PIN, and what stays hidden until then."""

from msgspec.structs import replace
from PySide6.QtCore import QSize

from tests.fakes.services_users import GUEST_NOW, PIN
from tests.harness.__main__ import guarded
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen


def enter(screen: Screen, pin: str) -> None:
    for digit in pin:
        screen.tap(f"driverPin{digit}")


def test_two_touches_change_the_driver_and_the_pin_is_asked(open_screen: Open) -> None:
    """USR-2, ENR-6: the avatar, the other's face; then four digits, wrong and right."""
    screen = open_screen()
    users = screen.car.users.state
    screen.tap("tabAccount")
    screen.tap("driver-Pau Ferrer")
    screen.until(lambda: users.value.present.name == "Pau Ferrer")
    screen.see("S-PIN of Pau Ferrer")
    enter(screen, "2581")
    screen.see("That is not the S-PIN. After three wrong entries it locks")
    enter(screen, PIN)
    screen.until(lambda: users.value.identified)
    screen.until(lambda: screen.driver.find("driverPin") is None)


def test_the_pin_can_wait_and_nothing_else_waits_for_it(open_screen: Open) -> None:
    """USR-2: never blocks navigation, media or climate."""
    screen = open_screen()
    screen.tap("tabAccount")
    screen.tap("driver-Pau Ferrer")
    screen.see("S-PIN of Pau Ferrer")
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    screen.tap("driverPinCancel")
    screen.until(lambda: screen.car.users.state.value.entry == "closed")
    screen.see("Places hidden until the S-PIN is entered")
    screen.tap("tabNavigation")
    screen.until(lambda: screen.driver.find("page-navigation"))


def test_a_locked_pin_takes_no_digit_and_counts_down(open_screen: Open) -> None:
    def locked(car: FakeCar) -> None:
        guarded(car)
        car.users.change(entry="asked", closed_seconds=30)

    screen = open_screen("users", prepare=locked)
    screen.see("Locked after wrong entries. Opens in 30 s")
    screen.car.users.change(closed_seconds=-1)
    screen.see("Locked. Set another S-PIN in your account on the phone")


def test_no_digits_are_typed_while_driving(open_screen: Open) -> None:
    def moving(car: FakeCar) -> None:
        guarded(car)
        car.users.ask()
        car.vehicle.change(speed_kmh=43.0, parked=False)

    screen = open_screen("users", prepare=moving)
    screen.see("Enter it when the car is parked")


def test_home_hides_places_and_leads_to_the_pin(open_screen: Open) -> None:
    """USR-4: neither names nor minutes, and one touch from where they would stand."""
    screen = open_screen(prepare=guarded)
    shown = " ".join(screen.driver.texts())
    assert "Runeberginkatu" not in shown
    assert "14 min" not in shown
    screen.see("Enter S-PIN")
    screen.tap("chipHome")
    screen.until(lambda: screen.car.users.state.value.entry == "asked")
    screen.see("S-PIN of Núria Vidal")


def test_a_user_is_removed_only_after_a_question(open_screen: Open) -> None:
    screen = open_screen("users")
    users = screen.car.users.state
    screen.tap("user-Pau Ferrer")
    screen.tap("userRemove")
    screen.see("Remove Pau Ferrer from this car?")
    screen.tap("removeUserCancel")
    assert len(users.value.users) == 3
    screen.tap("userRemove")
    screen.tap("removeUserAccept")
    screen.until(lambda: len(users.value.users) == 2)


def test_a_secondary_user_finds_nothing_to_nominate_or_withdraw(open_screen: Open) -> None:
    """USR-3."""

    def secondary(car: FakeCar) -> None:
        rows = car.users.state.value.users
        car.users.change(users=tuple(replace(row, role="secondary") for row in rows))

    screen = open_screen("users", prepare=secondary)
    screen.tap("user-Pau Ferrer")
    screen.item("userSwitch")
    for name in ("userInvite", "userWithdraw", "userRemove"):
        assert screen.driver.find(name) is None


def test_a_guest_finds_the_users_behind_the_avatar(open_screen: Open) -> None:
    def left(car: FakeCar) -> None:
        car.account.state.set(replace(car.account.state.value, signed_in=False, name="", initials=""))
        rows = tuple(replace(row, present=False) for row in car.users.state.value.users)
        car.users.state.set(replace(GUEST_NOW, users=rows))

    screen = open_screen(prepare=left)
    screen.tap("tabAccount")
    screen.see("A guest drives")
    screen.tap("driver-Núria Vidal")
    screen.until(lambda: screen.car.users.state.value.present.name == "Núria Vidal")


def test_upright_the_actions_stand_below_the_list(open_screen: Open) -> None:
    screen = open_screen("users", size=QSize(1080, 1920))
    screen.item("userSignOut")
