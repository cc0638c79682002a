"""German as it is spoken in a car, and what is no command (VOI-2, VOI-8)."""

import pytest

from tests.unit.voice.reading import read
from tools.read_back import understanding
from voice.language import Language

SAID = [
    ("Mach bitte das Schiebedach zu", "by_hand", {"thing": "roof"}),
    ("Schalte die Scheibenwischer ein", "by_hand", {"thing": "wipers"}),
    ("Ich würde gern nach Kamppi fahren", "navigate", {"place": "Kamppi"}),
    ("Wie komme ich am besten zum Kiasma?", "navigate", {"place": "Kiasma"}),
    ("Nach Hause bitte", "navigate", {"place": "home"}),
    ("Neues Ziel", "navigate", {}),
    ("Navigation abbrechen", "cancel_navigation", {}),
    ("Brechen Sie bitte die Navigation ab", "cancel_navigation", {}),
    ("Vorher noch zu Stockmann", "add_stop", {"place": "Stockmann"}),
    ("Autobahn vermeiden", "avoid", {"what": "motorways", "state": "on"}),
    ("Um wie viel Uhr sind wir da?", "arrival_time", {}),
    ("Wo kann ich hier parken?", "find_nearby", {"category": "parking"}),
    ("Der Tank ist fast leer", "find_nearby", {"category": "fuel"}),
    (
        "Such eine Ladesäule mit mehr als 150 kW",
        "find_nearby",
        {"category": "charging", "power": 150},
    ),
    ("Such die billigste Tankstelle", "find_nearby", {"category": "fuel", "sort": "cheapest"}),
    ("Mir ist kalt", "change_temperature", {"direction": "up"}),
    ("Können Sie es etwas kühler machen?", "change_temperature", {"direction": "down"}),
    ("Heizung auf 21,5 Grad", "set_temperature", {"temperature": 21.5}),
    ("Stell die Temperatur auf einundzwanzigeinhalb Grad", "set_temperature", {"temperature": 21.5}),
    ("Mach mir bitte die Sitzheizung an", "seat_heating", {"level": 2}),
    ("Sitzheizung auf Stufe drei", "seat_heating", {"level": 3}),
    ("Mach die Heckscheibe frei", "demist", {"state": "on", "window": "rear"}),
    ("Schalte die Klimaanlage aus", "climate", {"state": "off"}),
    ("Ambientelicht grün", "ambient_light", {"state": "on", "colour": "green"}),
    ("Ruf bitte Anna Virtanen an", "call", {"contact": "Anna Virtanen"}),
    ("Wähle die 040 55 12", "call", {"number": "0405512"}),
    ("Schick Thomas Keller eine SMS", "message", {"kind": "sms", "contact": "Thomas Keller"}),
    ("Stell die Lautstärke auf fünfunddreißig Prozent", "set_volume", {"volume": 35}),
    ("Das ist mir zu laut", "change_volume", {"direction": "down"}),
    ("Wie weit reicht der Tank noch?", "vehicle_range", {}),
    ("Hab ich das Auto abgesperrt?", "vehicle_locked", {}),
    ("Schließ das Auto ab", "lock", {"state": "locked"}),
    ("Wann muss das Auto in die Werkstatt?", "next_service", {}),
    ("Steht noch eine Tür offen?", "doors_open", {}),
    ("Ich bin Sofia", "switch_user", {"user": "Sofia"}),
    ("Wird es morgen kalt?", "weather", {"day": "tomorrow"}),
    ("die zweite", "choose", {"number": 2}),
    ("Nein, ich meinte Stockmann", "correct", {"place": "Stockmann"}),
]

NO_COMMAND = [
    "Hast du gestern das Spiel gesehen?",
    "Die Kinder schlafen auf der Rückbank",
    "Meine Schwester kommt am Sonntag mit ihren Töchtern",
    "Der Minister hat eine neue Reform angekündigt",
    "Ich habe ihm gesagt, dass ich später komme",
    "Es ist acht Uhr, hier sind die Meldungen des Tages",
    "Gib mir doch die Flasche nach hinten",
    "Ich bin so müde heute",
    "Im Büro war wieder die Hölle los",
]


@pytest.fixture(scope="module")
def german() -> Language:
    return understanding("de")


@pytest.mark.parametrize(("text", "intent", "slots"), SAID)
def test_german_is_understood(german: Language, text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(german, text) == (intent, slots)


@pytest.mark.parametrize("text", NO_COMMAND)
def test_german_cabin_talk_is_no_command(german: Language, text: str) -> None:
    """VOI-8."""
    assert read(german, text) is None
