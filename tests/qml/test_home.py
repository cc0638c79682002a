"""Home with its widgets, the trip computer and the light, as a driver meets them."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtTest import QTest

from hmi.home.model import WIDGETS, HomeState, WeatherState
from hmi.trips.model import Trip
from hmi.vehicle import signals
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

SIZES = (QSize(800, 480), QSize(1280, 720), QSize(1920, 720), QSize(1080, 1920))


def inside(screen: Screen, name: str) -> bool:
    """Whether the middle of an item lies on the screen."""
    middle = screen.driver.middle(screen.item(name))
    return 0 <= middle.x() < screen.window.frame.width() and 0 <= middle.y() < screen.window.frame.height()


def tap_in(screen: Screen, slot: str, name: str) -> None:
    """Taps a key on one widget."""
    keys = [item for item in screen.driver.items() if item.objectName() == name]
    at = next(key for key in keys if slot in ancestors(key))
    screen.rest(at)
    screen.click(screen.driver.middle(at))


def ancestors(item: object) -> set[str]:
    names = set()
    while item is not None:
        names.add(item.objectName())  # type: ignore[attr-defined]
        item = item.parentItem()  # type: ignore[attr-defined]
    return names


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_four_widgets_are_in_sight_at_every_size(open_screen: Open, size: QSize) -> None:
    """DESIGN: the grid re-flows; the first four are there without a swipe, beside the map."""
    screen = open_screen(size=size)
    for widget in WIDGETS[:4]:
        screen.until(lambda widget=widget: inside(screen, f"slot-{widget}"))
    slots = [screen.item(f"slot-{widget}") for widget in WIDGETS[:4]]
    corners = [slot.mapToScene(QPointF()).toPoint() for slot in slots]
    places = {(corner.x(), corner.y()) for corner in corners}
    assert len(places) == 4
    assert min(slot.width() for slot in slots) >= 3 * 76 * min(size.width() / 1280, size.height() / 720)


def test_widgets_are_moved_removed_and_added_by_touch(open_screen: Open) -> None:
    """Deliverable 3: the edit key, the keys on each widget, and the shelf beside them."""
    screen = open_screen()
    state = screen.car.home.state
    screen.tap("editHome")
    tap_in(screen, "slot-range", "moveOn")
    screen.until(lambda: state.value.widgets[:2] == ("media", "range"))
    tap_in(screen, "slot-trip", "removeWidget")
    screen.until(lambda: "trip" not in state.value.widgets)
    screen.tap("add-trip")
    screen.until(lambda: state.value.widgets[-1] == "trip")
    screen.tap("restoreHome")
    screen.until(lambda: state.value.widgets == WIDGETS)
    screen.tap("editHome")
    screen.until(lambda: screen.driver.find("restoreHome") is None)


def test_a_widget_is_dragged_to_another_place(open_screen: Open) -> None:
    """Deliverable 3: moving by the finger."""
    screen = open_screen()
    screen.tap("editHome")
    source, goal = (screen.item(f"slot-{name}") for name in ("range", "trip"))
    start = source.mapToScene(QPointF(40, source.height() * 0.45)).toPoint()
    end = goal.mapToScene(QPointF(60, goal.height() * 0.45)).toPoint()
    frame = screen.window.frame
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(frame, start + (end - start) * step / 10, 10)
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    screen.until(lambda: screen.car.home.state.value.widgets[:3] == ("media", "trip", "range"))


def test_a_long_press_begins_to_edit_but_not_while_driving(open_screen: Open) -> None:
    """HMI-2: the home screen is set up when parked; driving off ends it and the reason stands at the key."""
    screen = open_screen()
    at = screen.item("slot-range").mapToScene(QPointF(60, 120)).toPoint()
    hold(screen, at)
    screen.item("restoreHome")
    screen.car.vehicle.bus.publish({signals.SPEED: 40.0, signals.PARKING_BRAKE: False})
    screen.until(lambda: screen.driver.find("restoreHome") is None)
    hold(screen, at)
    screen.settle()
    assert screen.driver.find("restoreHome") is None
    assert screen.item("editHome").property("reason") == "Edit when parked"


def hold(screen: Screen, at: QPoint) -> None:
    frame = screen.window.frame
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    screen._qtbot.wait(1000)  # a long press is time
    QTest.mouseRelease(frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_no_widgets_and_no_favourites_look_right(open_screen: Open) -> None:
    """DESIGN: empty lists explain themselves; an empty home screen still has the map and its keys."""

    def empty(car: FakeCar) -> None:
        car.navigation.state.set(replace(car.navigation.state.value, home=None, work=None, recent=()))
        car.home.state.set(HomeState(("favourites",)))

    screen = open_screen(prepare=empty)
    screen.see("No saved places yet")
    screen.car.home.state.set(HomeState(()))
    screen.until(lambda: screen.driver.find("slot-favourites") is None)
    assert inside(screen, "homeSearch")
    assert inside(screen, "editHome")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_a_home_without_widgets_leads_to_the_first(open_screen: Open, size: QSize) -> None:
    """DESIGN: empty lists explain themselves; one obvious next step, where the widgets were."""
    screen = open_screen(size=size, prepare=lambda car: car.home.state.set(HomeState(())))
    screen.see("No widgets")
    box, grid = (sides(screen, name) for name in ("noWidgets", "widgetGrid"))
    assert grid.adjusted(-1, -1, 1, 1).contains(box)
    screen.tap("emptyAction")
    screen.tap("add-trip")
    screen.until(lambda: screen.car.home.state.value.widgets == ("trip",))
    assert screen.driver.find("noWidgets") is None
    screen.tap("editHome")
    screen.item("slot-trip")
    assert screen.driver.find("noWidgets") is None


def test_a_home_without_widgets_is_filled_by_knob(open_screen: Open) -> None:
    """HMI-5: the key that opens the choice goes away with it, the focus does not."""
    screen = open_screen(prepare=lambda car: car.home.state.set(HomeState(())))
    focused = lambda: screen.window.frame.activeFocusItem()  # noqa: E731
    screen.item("emptyAction").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: focused().objectName() == f"add-{WIDGETS[0]}")
    assert focused().property("visualFocus") is True
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: screen.car.home.state.value.widgets == WIDGETS[:1])


def test_a_home_without_widgets_says_when_they_can_be_added(open_screen: Open) -> None:
    """HMI-2: the way stays there while driving, and says why it is closed."""
    screen = open_screen(prepare=lambda car: car.home.state.set(HomeState(())))
    screen.item("emptyAction")
    screen.car.vehicle.bus.publish({signals.SPEED: 40.0, signals.PARKING_BRAKE: False})
    screen.until(lambda: screen.item("emptyAction").property("reason") == "Edit when parked")
    screen.tap("emptyAction")
    screen.see("Edit when parked")
    assert screen.driver.find("restoreHome") is None


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_choice_of_widgets_shows_that_more_follow(open_screen: Open, size: QSize) -> None:
    """DESIGN: a list that goes on ends within a row, which fades."""
    screen = open_screen(size=size, prepare=lambda car: car.home.state.set(HomeState(())))
    screen.tap("editHome")
    choice = screen.item("absentWidgets")
    more = choice.property("contentHeight") > choice.height()
    assert (screen.driver.find("fadeAfter") is not None) == more
    assert more or size.height() > size.width()
    if more:
        row = screen.item(f"add-{WIDGETS[0]}").height()
        assert choice.height() / row % 1 == pytest.approx(0.6, abs=0.02)
    last = f"add-{WIDGETS[-1]}"
    screen.tap(last)
    screen.until(lambda: WIDGETS[-1] in screen.car.home.state.value.widgets)


def sides(screen: Screen, name: str) -> QRectF:
    """Where an item stands in the window, at rest."""
    item = screen.item(name)
    screen.rest(item)
    return item.mapRectToScene(item.boundingRect())


def test_the_weather_says_why_it_is_not_there(open_screen: Open) -> None:
    """AVL-1, DESIGN: figures marked as simulated, or the reason; never figures and a reason."""
    screen = open_screen(prepare=lambda car: car.home.state.set(HomeState(("weather",))))
    screen.see("simulated")
    assert screen.item("weatherFigure").property("text") == "18 °C"
    screen.car.weather.state.set(WeatherState("offline", "No connection. It comes back by itself"))
    screen.see("No connection. It comes back by itself")
    assert screen.driver.find("weatherFigure") is None


def test_the_trip_is_reset_by_one_touch_and_brought_back_by_another(open_screen: Open) -> None:
    """VEH-3: on Home since start, on the car's page all three."""
    screen = open_screen()
    trips = screen.car.trips.state
    screen.tap("tripReset")
    screen.until(lambda: trips.value.start == Trip())
    screen.tap("tripReset")
    screen.until(lambda: trips.value.start.kilometres > 0)
    screen.tap("tripOpen")
    screen.see("4,812 km")
    screen.see("5.8 l/100 km")
    screen.tap("reset-long")
    screen.until(lambda: trips.value.long == Trip())
    assert trips.value.refuel.kilometres == 318.0


def test_the_light_goes_down_and_out_by_the_same_key(open_screen: Open) -> None:
    """Task 4: lowest light, screen off; any touch wakes it and does nothing else; climate stays in reach."""
    screen = open_screen()
    screen.tap("screenLight")
    screen.until(lambda: screen.car.personalisation.state.value.brightness == 0.05)
    screen.tap("screenLight")
    screen.until(lambda: not screen.car.light.screen_on.value)
    screen.tap("demistRear")
    screen.until(lambda: screen.car.vehicle.state.value.climate.demist_rear)
    assert not screen.car.light.screen_on.value
    screen.click(QPoint(400, 300))
    screen.until(lambda: screen.car.light.screen_on.value)
    assert screen.driver.find("page-home") is not None


def test_each_value_of_the_car_has_its_own_age(open_screen: Open) -> None:
    """VEH-2: what was measured long ago says so; what is new does not."""
    screen = open_screen("vehicle")
    screen.car.vehicle.change(ages=(("tyres", 130), ("energy", 0)), open_doors=("window_rear_left",))
    screen.see("2\u00a0h ago")
    screen.see("rear left")
    assert "ago" not in screen.item("tileRange").property("detail")
    assert "ago" in screen.item("tileTyres").property("detail")


def test_a_name_ten_times_too_long_stays_in_its_widget(open_screen: Open) -> None:
    """Bad input: texts ten times as long as expected."""

    def long_name(car: FakeCar) -> None:
        home = car.navigation.state.value.home
        assert home is not None
        recent = tuple(replace_name(home, f"{n}", "Kauppatorin raitiovaunupysäkki " * 10) for n in range(3))
        car.navigation.state.set(replace(car.navigation.state.value, recent=recent, home=None, work=None))
        car.home.state.set(HomeState(("favourites", "range")))

    screen = open_screen(prepare=long_name)
    card = screen.item("favouritesCard")
    for item in screen.driver.items():
        if item.inherits("QQuickText") and "favouritesCard" in ancestors(item):
            right = item.mapToItem(card, QPointF(item.width(), 0)).x()
            assert right <= card.width()


def replace_name(place: object, key: str, name: str) -> object:
    import msgspec

    return msgspec.structs.replace(place, id=key, name=name)  # type: ignore[type-var]
