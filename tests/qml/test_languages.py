"""Seven languages on one running screen: texts, figures, keys; and texts no designer has thought of."""

from collections.abc import Iterator

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QByteArray, QLocale, QObject, QSize, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from hmi.account.model import AccountState
from hmi.notices.model import Notice
from hmi.personalisation.model import LANGUAGES, Language
from hmi.qt.window import QML_FOLDER
from tests.fakes.navigation import ATENEUM, CAR_PARKS, GARDEN
from tests.fakes.services_hmi import AT
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen
from tests.qml.test_clipping import SECTIONS, SIZES, Look, Reader, on_the_map

HEADINGS = {
    "en-GB": "Settings",
    "en-US": "Settings",
    "es-ES": "Ajustes",
    "fr-FR": "Réglages",
    "de-DE": "Einstellungen",
    "it-IT": "Impostazioni",
    "cs-CZ": "Nastavení",
}
ARABIC = "إذاعة القرآن الكريم من القاهرة"
HEBREW = "גלגלצ 91.8"
FIGURES = b"""
import QtQml
import Hola.Theme
QtObject {
    function say(language: string, imperial: bool, clock24h: bool): list<string> {
        Units.language = language;
        Units.imperial = imperial;
        Units.fahrenheit = imperial;
        Units.clock24h = clock24h;
        const moment = new Date(2026, 10, 22, 14, 5);
        return [Units.distance(4830), Units.distance(120), Units.number(12345.6, 1), Units.time(moment),
            Units.dayInWords(moment), Units.money(12.5, "EUR"), Units.percent(0.5), Units.airTemperature(-3)];
    }
}
"""
METRIC = {
    "en-GB": "4.8 km|120 m|12,345.6|14:05|Sunday, 22 November|€12.50|50%|-3 °C",
    "es-ES": "4,8 km|120 m|12.345,6|14:05|domingo, 22 de noviembre|12,50 €|50%|-3 °C",
    "fr-FR": "4,8 km|120 m|12 345,6|14:05|dimanche 22 novembre|12,50 €|50%|-3 °C",
    "de-DE": "4,8 km|120 m|12.345,6|14:05|Sonntag, 22. November|12,50 €|50%|-3 °C",
    "it-IT": "4,8 km|120 m|12.345,6|14:05|domenica 22 novembre|12,50 €|50%|-3 °C",
    "cs-CZ": "4,8 km|120 m|12 345,6|14:05|neděle 22. listopadu|12,50 €|50%|-3 °C",
}


def speak(screen: Screen, language: Language) -> None:
    state = screen.car.personalisation.state
    state.set(msgspec.structs.replace(state.value, language=language))


def test_every_language_is_one_tap_away_and_back(open_screen: Open) -> None:
    """HMI-1: chosen in the settings, at once, each named in itself."""
    screen = open_screen("settings")
    screen.window.rootObject().findChild(QObject, "shell").show("settings", "language")
    for index, language in [*enumerate(LANGUAGES), (0, "en-GB")]:
        screen.tap(f"languageChoice{index}")
        screen.until(lambda language=language: screen.car.personalisation.state.value.language == language)
        screen.see(HEADINGS[language])


def test_no_two_sections_of_the_settings_are_called_the_same(open_screen: Open) -> None:
    """HMI-1: in one list each name leads to one section."""
    screen = open_screen("settings")
    for language in LANGUAGES:
        speak(screen, language)
        screen.see(HEADINGS[language])
        names = [str(screen.item(f"settings-{section}").property("text")) for section in SECTIONS]
        assert len(set(names)) == len(SECTIONS), f"{language}: {names}"


def test_american_units_are_offered_and_never_set_by_themselves(open_screen: Open) -> None:
    """HMI-1, PER-1: choosing American English changes no other setting; one tap takes its units."""
    screen = open_screen("settings")
    screen.window.rootObject().findChild(QObject, "shell").show("settings", "language")
    assert screen.driver.find("useAmericanUnits") is None
    screen.tap("languageChoice1")
    offer = screen.item("useAmericanUnits")
    kept = screen.car.personalisation.state
    assert (kept.value.units, kept.value.clock_24h) == ("metric", True)
    screen.tap("useAmericanUnits")
    screen.until(lambda: (kept.value.units, kept.value.clock_24h) == ("imperial", False))
    screen.until(lambda: not offer.isVisible())
    screen.see("64 °F")


def test_the_keyboard_has_the_letters_of_each_language(open_screen: Open) -> None:
    """HMI-1: Qt brings a layout for each; it follows the screen's language."""
    screen = open_screen("settings")
    settings = keyboard_settings(screen)
    screen.tap("settingsSearch")
    screen.until(lambda: settings.property("activeLocales"))
    for language in (*LANGUAGES[1:], LANGUAGES[0]):
        wanted = language.replace("-", "_")
        screen.until(lambda wanted=wanted: wanted in settings.property("availableLocales"))
        assert wanted in settings.property("activeLocales")
        speak(screen, language)
        screen.until(lambda wanted=wanted: settings.property("locale") == wanted)


def keyboard_settings(screen: Screen) -> QObject:
    """Qt's settings of its keyboard, as the screen's own engine has them."""
    component = QQmlComponent(screen.window.engine(), screen.window)
    source = b"""
import QtQml
import QtQuick.VirtualKeyboard.Settings
QtObject {
    readonly property list<string> availableLocales: VirtualKeyboardSettings.availableLocales
    readonly property list<string> activeLocales: VirtualKeyboardSettings.activeLocales
    readonly property string locale: VirtualKeyboardSettings.locale
}
"""
    component.setData(QByteArray(source), QUrl())
    made = component.create()
    assert made is not None, component.errorString()
    made.setParent(screen.window)
    return made


@pytest.fixture
def figures(qtbot: QtBot) -> Iterator[QObject]:
    """Says quantities as QML writes them."""
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    component = QQmlComponent(engine)
    component.setData(QByteArray(FIGURES), QUrl())
    made = component.create()
    assert made is not None, component.errorString()
    QQmlEngine.setObjectOwnership(made, QQmlEngine.ObjectOwnership.CppOwnership)
    yield made
    made.deleteLater()


@pytest.mark.parametrize("language", METRIC)
def test_figures_are_written_as_drivers_there_read_them(figures: QObject, language: str) -> None:
    """HMI-1: decimal comma, thousands, date order, money, shares."""
    assert "|".join(plain(figures.say(language, False, True))) == METRIC[language]  # type: ignore[attr-defined]


def plain(said: list[str]) -> list[str]:
    """With ordinary spaces and minus signs, for reading."""
    return [text.translate({0xA0: " ", 0x202F: " ", 0x2212: "-"}) for text in said]


def test_figures_in_american_and_imperial(figures: QObject) -> None:
    """HMI-1: miles and yards, Fahrenheit, twelve hours, the month first."""
    said = plain(figures.say("en-US", True, False))  # type: ignore[attr-defined]
    assert said == [
        "3.0 mi",
        "130 yd",
        "12,345.6",
        "2:05 PM",
        "Sunday, November 22",
        "€12.50",
        "50%",
        "27 °F",
    ]


def test_qt_knows_every_language() -> None:
    """HMI-1: none falls back to the C locale, which writes no separators."""
    for language in LANGUAGES:
        assert QLocale(language.replace("-", "_")).name() == language.replace("-", "_")


def endless(car: FakeCar, _texts: object) -> None:
    """Everything that is called by others has a name ten times as long, or reads from right to left."""
    long = "Kasvitieteellinen puutarha ja kasvihuoneet " * 6
    navigation = car.navigation
    garden = msgspec.structs.replace(GARDEN, name=long, description=long)
    station = msgspec.structs.replace(ATENEUM, name=ARABIC * 4, description=HEBREW)
    parks = tuple(replace(live, place=msgspec.structs.replace(live.place, name=long)) for live in CAR_PARKS)
    way = msgspec.structs.replace(navigation.way_there(), via=long, stops=[garden])
    navigation.change(home=garden, work=station, recent=(garden, station), category="parking", nearby=parks)
    navigation.change(plan_status="choosing", routes=(way, way), selected=0)
    car.account.state.set(
        AccountState(True, long, long.replace(" ", "") + "@example.org", "KP", True, "primary")
    )
    tracks = tuple(
        replace(track, title=long, artist=ARABIC, album=HEBREW) for track in car.media.state.value.tracks
    )
    car.media.change(tracks=tracks, index=0, problem=long)
    car.notices.post(Notice("long", "warning", long, long, AT, "warning"))
    car.assistant.change(transcript=long, answer=ARABIC * 8)


def endlessly_guided(car: FakeCar, texts: object) -> None:
    endless(car, texts)
    way = car.navigation.way_there()
    long = "Kaivokadun ja Mannerheimintien " * 8
    maneuvers = [msgspec.structs.replace(one, street=long, instruction=long) for one in way.maneuvers]
    garden = msgspec.structs.replace(GARDEN, name=ARABIC * 6)
    way = msgspec.structs.replace(way, maneuvers=maneuvers, stops=[garden])
    car.navigation.change(plan_status="idle", routes=(), route=way, destination=garden)
    car.navigation.drive(60, maneuver=maneuvers[1], street=long)


def endlessly_answered(car: FakeCar, texts: object) -> None:
    endless(car, texts)
    car.assistant.find_charging()
    cards = tuple(
        replace(card, title=ARABIC * 3, detail="150 kW " * 20) for card in car.assistant.state.value.cards
    )
    car.assistant.change(cards=cards, transcript="Find a charging station " * 10)


STRETCHED = (
    *(Look(page, so=endless) for page in ("home", "media", "vehicle", "account", "notices", "navigation")),
    Look("settings", "online", so=endless),
    Look("navigation", so=endlessly_guided),
    Look("home", so=endlessly_guided),
    Look("home", so=endlessly_answered),
    Look("home", so=endless, sheet="driver"),
    Look("home", so=endless, sheet="quick"),
)


@pytest.mark.parametrize("size", SIZES, ids=["1280x720", "800x480"])
def test_endless_and_right_to_left_names_stay_in_their_place(
    open_screen: Open, qtbot: QtBot, size: QSize
) -> None:
    """Bad input: ten times as long, Arabic and Hebrew: cut where they may be, over nothing, no warning."""
    reader = Reader(qtbot, open_screen(size=size, prepare=on_the_map))
    texts = reader.use("de-DE")
    for look in STRETCHED:
        reader.read(look, texts, may_be_cut=lambda _text: True)
    reader.tell()
