"""The address book in the settings: taken in by a touch, deleted by two, shut before the S-PIN (USR-4)."""

from msgspec.structs import replace

from tests.qml.conftest import Open, Screen


def connection(open_screen: Open) -> Screen:
    screen = open_screen("settings")
    screen.until(lambda: screen.item("page-settings").property("view"))
    screen.window.rootObject().findChild(object, "shell").show("settings", "connectivity")
    return screen


def test_people_are_taken_in_and_deleted(open_screen: Open) -> None:
    screen = connection(open_screen)
    contacts = screen.car.contacts
    screen.tap("contactsTakeIn")
    screen.until(lambda: contacts.state.value.count == 5)
    screen.tap("contactsDelete")
    screen.until(lambda: screen.item("contactsDelete").property("text") == "Delete all of them")
    assert contacts.state.value.count == 5
    screen.tap("contactsDelete")
    screen.until(lambda: contacts.state.value.count == 0)


def test_before_the_spin_nothing_is_told(open_screen: Open) -> None:
    """USR-4."""
    screen = connection(open_screen)
    screen.car.contacts.state.set(replace(screen.car.contacts.state.value, open=False, count=0))
    screen.until(lambda: screen.item("contactsTakeIn").property("reason") == "Enter your S-PIN first")
    assert screen.item("setting-contacts").property("detail").startswith("Enter your S-PIN to see")
