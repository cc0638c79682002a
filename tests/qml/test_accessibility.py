"""What a screen reader is told: a name, a role and a state for everything that can be tapped (HMI-5)."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from hmi.personalisation.model import Preferences
from tests.fakes.services_hmi import GUEST
from tests.harness.__main__ import pages
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

TAPPED = ("QQuickAbstractButton", "QQuickSlider", "QQuickTextInput")
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.Link,
    QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.RadioButton,
    QAccessible.Role.Slider,
}
SECTIONS = ("buttons", "choices", "lists", "input", "feedback", "waiting")


def interface(item: QQuickItem) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(item)
    assert found is not None, f"{item.objectName() or item.metaObject().className()} is told to nobody"
    return found


def tapped(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.driver.items() if any(item.inherits(kind) for kind in TAPPED)]


def faults(screen: Screen) -> list[str]:
    """A line for each tappable item without a name or a role of its own."""
    lines = []
    for item in tapped(screen):
        what = (
            f"{item.objectName() or item.metaObject().className()} at {item.mapToScene(QPointF()).toTuple()}"
        )
        found = QAccessible.queryAccessibleInterface(item)
        if found is None:
            lines.append(f"{what}: told to nobody")
            continue
        if not found.text(QAccessible.Text.Name).strip():
            lines.append(f"{what}: no name")
        if found.role() not in ROLES:
            lines.append(f"{what}: role {found.role()}")
    return lines


def ready(screen: Screen, page: str) -> None:
    screen.until(lambda: screen.driver.find(f"page-{page}"))
    screen.until(lambda: screen.item(f"page-{page}").property("view"))
    screen.settle()


@pytest.mark.parametrize("page", pages())
def test_everything_tapped_has_a_name_and_a_role(open_screen: Open, page: str) -> None:
    """HMI-5: on every page, in the frame around it, and in the overlays."""
    screen = open_screen(page)
    ready(screen, page)
    assert len(tapped(screen)) >= 15
    assert not faults(screen)
    screen.tap("voiceKey")
    screen.until(lambda: screen.car.assistant.state.value.open)
    screen.car.assistant.find_charging()
    screen.settle()
    assert not faults(screen)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_kind_of_control_has_a_name_and_a_role(open_screen: Open, section: str) -> None:
    """HMI-5: the gallery has them all."""
    screen = open_screen("gallery")
    ready(screen, "gallery")
    screen.tap(f"gallerySection{SECTIONS.index(section)}")
    screen.settle()
    assert not faults(screen)


def test_every_setting_has_a_name_and_a_role(open_screen: Open) -> None:
    """HMI-5: every section, also the developer's."""
    screen = open_screen(
        "settings", prepare=lambda car: car.personalisation.state.set(Preferences(developer=True))
    )
    ready(screen, "settings")
    names = (item.objectName() for item in tapped(screen))
    sections = [name.removeprefix("settings-") for name in names if name.startswith("settings-")]
    assert len(sections) >= 12
    for section in sections:
        screen.window.rootObject().findChild(object, "shell").show("settings", section)
        screen.until(lambda: not faults(screen))
    screen.tap("settings-apps")
    screen.tap("app-media")
    screen.item("appClear")
    assert not faults(screen), "also what is said of one app"


@pytest.mark.parametrize("sheet", ["climate", "volume", "quick", "driver"])
def test_every_panel_has_names_and_roles(open_screen: Open, sheet: str) -> None:
    """HMI-5: also what is opened over the page."""
    screen = open_screen("vehicle")
    ready(screen, "vehicle")
    before = len(tapped(screen))
    screen.window.rootObject().findChild(object, "sheets").setProperty("shown", sheet)
    screen.until(lambda: len(tapped(screen)) > before and not faults(screen))


def test_guest_and_driving_car_are_told_too(open_screen: Open) -> None:
    """HMI-5: what takes the place of a page while driving or signed out has names as well."""

    def prepare(car: FakeCar) -> None:
        car.account.state.set(GUEST)
        car.vehicle.change(speed_kmh=50.0, parked=False)

    for page in ("account", "navigation"):
        screen = open_screen(page, prepare=prepare)
        ready(screen, page)
        assert not faults(screen)


def test_states_are_told(open_screen: Open) -> None:
    """HMI-5: which tab is chosen, what a stepper stands at, why something refuses."""
    screen = open_screen("gallery")
    ready(screen, "gallery")
    assert interface(screen.item("gallerySection0")).state().checked
    assert not interface(screen.item("gallerySection1")).state().checked
    refusing = interface(screen.item("galleryRefusing0"))
    assert refusing.text(QAccessible.Text.Description) == "Opens when you have stopped"
    screen.tap("gallerySection1")
    assert interface(screen.item("gallerySwitch")).state().checked
    slider = interface(screen.item("gallerySlider"))
    assert slider.role() == QAccessible.Role.Slider
    assert slider.text(QAccessible.Text.Description) == "40 %"


def test_a_screen_reader_can_press(open_screen: Open) -> None:
    """HMI-5: the press action does what a tap does."""
    screen = open_screen()
    ready(screen, "home")
    actions = interface(screen.item("tabVehicle")).actionInterface()
    actions.doAction("Press")
    screen.until(lambda: screen.driver.find("page-vehicle"))


def test_what_is_typed_secretly_is_not_told(open_screen: Open) -> None:
    """ENR-6: a PIN's digits are told by number only."""
    screen = open_screen("gallery")
    ready(screen, "gallery")
    screen.tap("gallerySection3")
    dots = interface(screen.item("galleryPinDots"))
    screen.tap("galleryPin7")
    screen.until(lambda: dots.text(QAccessible.Text.Name) == "1 of 4 digits")
    screen.tap("galleryPin3")
    screen.until(lambda: dots.text(QAccessible.Text.Name) == "2 of 4 digits")
