"""Home, car, media, account, settings and the voice overlay, as a driver meets them."""

from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from hmi.account.model import AccountState, SignIn
from tests.fakes.services_hmi import GUEST
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

GREETINGS = {
    "en-GB": ("Good morning", "Good afternoon", "Good evening"),
    "es-ES": ("Buenos días", "Buenas tardes", "Buenas noches"),
}


def guest(car: FakeCar) -> None:
    car.account.state.set(GUEST)


def greeting(language: str) -> str:
    hour = datetime.now().hour  # noqa: DTZ005 - the screen greets by the wall clock too
    return GREETINGS[language][0 if 5 <= hour < 12 else 1 if 12 <= hour < 18 else 2]


def test_home_greets_by_name_and_guests_without(open_screen: Open) -> None:
    """USR-4: a guest is greeted, by no name."""
    screen = open_screen()
    screen.see(f"{greeting('en-GB')}, Núria")
    guest(screen.car)
    screen.until(lambda: screen.item("greeting").property("text") == greeting("en-GB"))


def test_home_shows_the_car_at_a_glance(open_screen: Open) -> None:
    """VEH-2: range, lock and service; unknown values are not made up."""
    screen = open_screen()
    for text in ("412 km", "Locked", "Service in 84 days", "14 min", "22 min"):
        screen.see(text)
    screen.car.vehicle.change(range_km=None, locked=None, service_days=1)
    screen.see("Lock unknown")
    screen.see("Service in 1 day")
    assert screen.item("range").property("text") == "–"


def test_where_to_opens_the_search(open_screen: Open) -> None:
    """DESIGN: a task takes two or three steps."""
    screen = open_screen()
    screen.tap("homeSearch")
    screen.until(lambda: screen.driver.find("page-navigation"))


def test_home_chip_drives_home(open_screen: Open) -> None:
    """NAV-2: a kept place is one touch away."""
    screen = open_screen()
    screen.tap("chipHome")
    screen.until(lambda: ("go_home",) in screen.car.navigation.asked)


def test_media_keys_and_list(open_screen: Open) -> None:
    """MED-1: play, halt, skip and choose."""
    screen = open_screen()
    screen.tap("mediaPlay")
    screen.until(lambda: not screen.car.media.state.value.playing)
    screen.tap("mediaNext")
    screen.see("Valse triste")
    screen.tap("openMedia")
    screen.tap("track2")
    screen.until(lambda: screen.item("trackTitle").property("text") == "Karelia Suite")


def test_no_music_explains_itself(open_screen: Open) -> None:
    """DESIGN: empty lists explain themselves."""
    screen = open_screen("media", prepare=lambda car: car.media.empty())
    screen.tap("sourceDevice")
    screen.see("No music found")
    assert screen.item("emptyAction").isEnabled()


def test_car_page_marks_old_values_and_open_doors(open_screen: Open) -> None:
    """VEH-2: each value with its age, doors by name."""
    screen = open_screen("vehicle")
    screen.see("All shut")
    assert not screen.driver.sees("ago")
    screen.car.vehicle.change(open_doors=("front_left", "boot"), age_seconds=3 * 3600)
    screen.see("2 open")
    screen.see("front left door, boot")
    screen.see("3\u00a0h ago")


def test_car_is_locked_by_touch(open_screen: Open) -> None:
    """VEH-2: the lock answers."""
    screen = open_screen("vehicle")
    screen.tap("lockButton")
    screen.see("Unlocked")
    screen.tap("lockButton")
    screen.until(lambda: screen.car.vehicle.state.value.locked)


def test_a_car_on_the_road_is_not_unlocked_by_touch(open_screen: Open) -> None:
    """VEH-2: the button refuses and the reason stands beside it; parked again it works."""
    screen = open_screen("vehicle")
    screen.car.vehicle.change(speed_kmh=50.0, parked=False)
    screen.see("Unlocks when parked")
    screen.tap("lockButton")
    assert screen.car.vehicle.state.value.locked
    screen.car.vehicle.change(speed_kmh=0.0, parked=True)
    screen.until(lambda: not screen.driver.sees("Unlocks when parked"))
    screen.tap("lockButton")
    screen.see("Unlocked")


def test_signing_in_with_the_phone(open_screen: Open) -> None:
    """ENR-2: QR code, the code to compare, the countdown, and a way out."""
    screen = open_screen("account", prepare=guest)
    screen.tap("signInPhone")
    screen.see("WDJB-MJHT")
    screen.see("9:58")
    assert screen.item("signInQr").property("modules") >= 21
    screen.tap("cancelSignIn")
    screen.see("Live parking and weather")
    screen.car.account.state.set(
        AccountState(True, "Núria Vidal", "nuria@example.org", "NV", True, "primary")
    )
    screen.see("You are the main user of this car")


def test_a_denied_sign_in_says_so_and_can_be_tried_again(open_screen: Open) -> None:
    """ENR-2: the reason stands beside the next step."""
    state = AccountState(sign_in=SignIn(status="denied", problem="The phone said no. Nothing was changed."))
    screen = open_screen("account", prepare=lambda car: car.account.state.set(state))
    screen.see("The phone said no. Nothing was changed.")
    screen.see("Try again")


def test_signing_in_by_typing(open_screen: Open) -> None:
    """ENR-2: e-mail and password work too; a refusal is one sentence and the password is gone."""
    screen = open_screen("account", prepare=guest)
    screen.tap("signInTyped")
    screen.item("emailField").setProperty("text", "nuria@example.org")
    screen.item("passwordField").setProperty("text", "correct horse")
    screen.tap("submitSignIn")
    screen.until(lambda: screen.car.account.typed == ("nuria@example.org", "correct horse"))
    screen.see("E-mail and password do not fit together. Check both.")
    assert screen.item("passwordField").property("text") == ""


def key(screen: Screen, label: str) -> QQuickItem:
    def there() -> QQuickItem | None:
        return next((item for item in screen.driver.items() if item.property("text") == label), None)

    screen.until(there)
    found = there()
    assert found is not None
    return found


def test_keyboard_on_the_screen_types_and_leaves_climate_free(open_screen: Open) -> None:
    """HMI-1, HMI-3: touching a field brings the keyboard, in the car's look, above the climate bar."""
    screen = open_screen("account", prepare=guest)
    screen.tap("signInTyped")
    screen.tap("emailField")
    for letter in "hola":
        letter_key = key(screen, letter)
        screen.rest(letter_key)
        screen.click(screen.driver.middle(letter_key))
    screen.until(lambda: screen.item("emailField").property("text").lower() == "hola")
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)


def test_mail_can_be_sent_again(open_screen: Open) -> None:
    """ENR-3: services wait for the link, and say so."""
    state = AccountState(True, "Núria Vidal", "nuria@example.org", "NV", False, "primary")
    screen = open_screen("account", prepare=lambda car: car.account.state.set(state))
    screen.see("E-mail not confirmed yet")
    screen.see("Send again")


def test_account_locks_while_driving_and_offers_the_voice(open_screen: Open) -> None:
    """HMI-2: one sentence, and "say it instead"."""
    screen = open_screen("account", prepare=guest)
    screen.see("Live parking and weather")
    screen.car.vehicle.change(speed_kmh=30.0)
    screen.see("Not while driving")
    assert screen.driver.find("signInPhone") is None
    screen.tap("emptyAction")
    screen.until(lambda: screen.car.assistant.state.value.open)
    screen.car.vehicle.change(speed_kmh=0.0)
    screen.until(lambda: screen.driver.find("signInPhone"))


def test_voice_overlay_shows_words_answer_and_cards(open_screen: Open) -> None:
    """VOI-5: what was heard, numbered choices that can be touched."""
    screen = open_screen()
    screen.tap("voiceKey")
    screen.see("I'm listening")
    screen.car.assistant.find_charging()
    screen.see("Find a charging station on the way with more than 100 kW")
    screen.see("150 kW · 4 of 6 free")
    screen.tap("card2")
    screen.until(lambda: screen.car.assistant.state.value.chosen == 2)
    screen.car.assistant.change(answer="Rautatientori. 4 minutes.")
    screen.see("Rautatientori. 4 minutes.")


def test_voice_overlay_leaves_the_climate_bar_free_and_closes_outside(open_screen: Open) -> None:
    """HMI-3: nothing covers climate; a touch outside ends the conversation."""
    screen = open_screen(prepare=lambda car: car.assistant.find_charging())
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    assert screen.car.assistant.state.value.open
    screen.until(lambda: screen.driver.find("assistantScrim"))
    screen.click(QPoint(700, 60))
    screen.until(lambda: screen.driver.find("assistantPanel") is None)


def test_typing_stands_in_for_speech(open_screen: Open) -> None:
    """VOI-8: without a microphone the reason is said and a line can be typed; not while driving (HMI-2)."""

    def mute(car: FakeCar) -> None:
        car.assistant.change(open=True, problem="No microphone was found. Typing and touch work.")

    screen = open_screen(prepare=mute)
    screen.see("No microphone was found. Typing and touch work.")
    assert screen.item("typeInstead").isEnabled()
    screen.car.vehicle.change(speed_kmh=20.0)
    screen.see("Typing opens when you have stopped")


def test_why_speech_does_not_work_is_said_once(open_screen: Open) -> None:
    """VOI-8: one sentence and the line to type in, also where the answer is that very sentence."""
    screen = open_screen(prepare=silence)
    line = screen.item("typeInstead")
    said = [text for text in screen.driver.texts() if "no speech model" in text]
    assert len(said) == 1
    assert line.isEnabled()


def test_who_types_is_not_hurried_and_sees_the_line(open_screen: Open) -> None:
    """VOI-1, HMI-1: beside the microphone one can type; the line stands above the keyboard and stays."""
    screen = open_screen()
    screen.tap("voiceKey")
    screen.tap("typeKey")
    line = screen.item("typeInstead")
    screen.until(line.hasActiveFocus)
    screen.rest(key(screen, "&123"))
    keyboard = QGuiApplication.inputMethod().keyboardRectangle()
    screen.until(lambda: line.mapToScene(QPointF(0, line.height())).y() < keyboard.y())
    screen.car.assistant.change(open=False)
    screen.settle()
    assert screen.driver.find("typeInstead") is not None
    line.setProperty("text", "find a car park")
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: screen.car.assistant.state.value.transcript == "find a car park")
    screen.tap("assistantClose")
    screen.until(lambda: screen.driver.find("assistantPanel") is None)


def test_theme_changes_at_once(open_screen: Open) -> None:
    """HMI-1: day and night without restart, by hand or by the light sensor."""
    screen = open_screen("settings")
    dark = screen.window.rootObject().property("color")
    screen.tap("themeChoice2")
    screen.until(lambda: screen.window.rootObject().property("color").lightness() > 200)
    screen.tap("themeChoice0")
    screen.until(lambda: screen.window.rootObject().property("color") == dark)
    screen.car.vehicle.change(night=False)
    screen.until(lambda: screen.window.rootObject().property("color").lightness() > 200)


def test_language_changes_at_once_and_back(open_screen: Open) -> None:
    """HMI-1: every text, numbers and plural forms, without restart."""
    screen = open_screen("settings")
    screen.tap("settings-language")
    screen.tap("languageChoice2")
    for text in ("Ajustes", "Idioma", "21,5°"):
        screen.see(text)
    screen.tap("tabHome")
    screen.see("Revisión en 84 días")
    screen.see(f"{greeting('es-ES')}, Núria")
    screen.tap("tabSettings")
    screen.tap("languageChoice0")
    screen.see("Language")
    assert not screen.driver.sees("Idioma")


def test_units_and_clock(open_screen: Open) -> None:
    """HMI-1: metric and imperial, 12 and 24 hours."""
    screen = open_screen("settings")
    screen.tap("settings-units")
    screen.tap("unitsChoice1")
    screen.see("64 °F")
    screen.tap("temperatureChoice0")
    screen.see("18 °C")
    screen.tap("settings-clock")
    screen.tap("clock24h")
    screen.until(lambda: screen.item("clock").property("text")[-2:].upper() in ("AM", "PM"))
    screen.tap("tabHome")
    screen.see("256 mi")


def test_voice_settings(open_screen: Open) -> None:
    """PER-1: wake phrase and reduced motion are kept by the service."""
    screen = open_screen("settings")
    screen.tap("settings-voice")
    screen.tap("wakePhrase")
    screen.until(lambda: not screen.car.personalisation.state.value.wake_phrase)
    screen.tap("settings-display")
    screen.tap("reducedMotion")
    screen.until(lambda: screen.car.personalisation.state.value.reduced_motion)


def test_about_credits_the_map(open_screen: Open) -> None:
    """NAV-1, FACTS: the Open Database License is named."""
    screen = open_screen("settings")
    screen.tap("settings-about")
    screen.see("© OpenStreetMap contributors")


def silence(car: FakeCar) -> None:
    """There is no microphone; the voice key's answer says it once more."""
    reason = "There is no speech model for this language. Type your question"
    car.assistant.change(open=True, problem=reason, answer=reason, transcript="", cards=())
