"""The conversation on screen: all that can be said can be touched as well (VOI-5, VOI-6, VOI-8)."""

from PySide6.QtCore import QPoint, Qt

from tests.fakes.services_hmi import FakeAssistant
from tests.harness.car import FakeCar
from tests.qml.conftest import Open


def test_what_was_understood_is_shown_and_another_reading_is_a_touch_away(open_screen: Open) -> None:
    screen = open_screen(prepare=lambda car: car.assistant.understand())
    screen.see("Seat heating · warmer")
    screen.see("Or did you mean")
    screen.tap("reading2")
    screen.see("Seat heating · passenger")
    screen.until(lambda: screen.driver.find("reading1") is None)


def test_of_several_readings_one_is_chosen(open_screen: Open) -> None:
    screen = open_screen(prepare=lambda car: car.assistant.doubt())
    screen.see("Did you mean this?")
    screen.tap("card2")
    screen.until(lambda: screen.car.assistant.state.value.chosen == 2)


def test_a_risky_thing_is_confirmed_by_touch(open_screen: Open) -> None:
    screen = open_screen(prepare=lambda car: car.assistant.confirm())
    screen.tap("sayYes")
    screen.see("yes was touched")
    screen.until(lambda: screen.driver.find("sayNo") is None)


def test_a_missing_slot_is_typed_when_parked(open_screen: Open) -> None:
    """HMI-2: while driving it is said, and the line is not there."""
    screen = open_screen(prepare=lambda car: car.assistant.miss())
    screen.tap("typeInstead")
    screen.item("typeInstead").setProperty("text", "Ateneum")
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: screen.car.assistant.state.value.transcript == "Ateneum")
    screen.car.assistant.miss()
    screen.car.vehicle.change(speed_kmh=43.0, parked=False)
    screen.until(lambda: screen.driver.find("typeInstead") is None)


def test_a_message_grows_is_changed_and_sent(open_screen: Open) -> None:
    """VOI-6."""
    screen = open_screen(prepare=lambda car: car.assistant.dictate())
    screen.see("Message to Aino Virtanen")
    screen.see("could you bring the")
    screen.tap("draftEdit")
    line = screen.item("draftLine")
    screen.until(lambda: line.property("text").startswith("I am on my way"))
    line.setProperty("text", "Late, sorry")
    screen.key(Qt.Key.Key_Return)
    screen.see("Late, sorry")
    screen.tap("draftSend")
    screen.see("send was touched")


def test_nothing_is_sent_that_was_not_said(open_screen: Open) -> None:
    screen = open_screen(prepare=empty)
    screen.see("Say your message")
    screen.tap("draftSend")
    screen.see("There is nothing to send yet")
    screen.tap("draftDiscard")
    screen.see("discard was touched")


def empty(car: FakeCar) -> None:
    car.assistant.dictate()
    draft = car.assistant.state.value.draft
    assert draft is not None
    car.assistant.change(draft=type(draft)("Aino Virtanen"), transcript="")


def test_which_engine_listens_is_said(open_screen: Open) -> None:
    screen = open_screen(
        prepare=lambda car: car.assistant.change(open=True, engine_note="Vosk small de-de listens")
    )
    screen.see("Vosk small de-de listens")


def test_nothing_modal_lies_above_guidance(open_screen: Open) -> None:
    """DESIGN: nothing covers guidance, and a touch beside the panel goes to the map."""

    def guided(car: FakeCar) -> None:
        from tests.fakes.navigation import GARDEN, FakeNavigation

        car.navigation = FakeNavigation()  # type: ignore[assignment]
        car.navigation.change(route=car.navigation.way_there(), destination=GARDEN)
        car.navigation.drive(60)
        car.assistant.find_charging()

    screen = open_screen("navigation", prepare=guided)
    screen.until(lambda: screen.driver.find("maneuverCard"))
    assert screen.driver.find("assistantScrim") is None
    panel, maneuver = screen.item("assistantPanel"), screen.item("maneuverCard")
    assert panel.mapToScene(QPoint(0, 0)).y() >= maneuver.mapToScene(QPoint(0, 0)).y() + maneuver.height()
    screen.car.assistant.read_news()
    screen.see("Museum of empty")
    screen.settle()
    assert panel.mapToScene(QPoint(0, 0)).y() >= maneuver.mapToScene(QPoint(0, 0)).y() + maneuver.height()
    screen.click(QPoint(900, 120))
    screen.settle()
    assert isinstance(screen.car.assistant, FakeAssistant)
    assert screen.car.assistant.state.value.open
