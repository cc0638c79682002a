"""French as it is spoken in a car, and what is no command (VOI-2, VOI-8)."""

import pytest

from tests.unit.voice.reading import read
from tools.read_back import understanding
from voice.language import Language

SAID = [
    ("Ouvre le coffre", "by_hand", {"thing": "boot"}),
    ("Baisse la vitre", "by_hand", {"thing": "windows"}),
    ("il reste combien de temps ?", "arrival_time", {}),
    ("rentrons à la maison", "navigate", {"place": "home"}),
    ("règle le chauffage sur 20", "set_temperature", {"temperature": 20}),
    ("écris un texto à Lucía", "message", {"kind": "sms", "contact": "Lucía"}),
    ("mets un peu de jazz", "play_genre", {"genre": "jazz"}),
    ("ouvre les paramètres bluetooth", "open_settings", {"section": "connectivity"}),
    ("il reste de l'essence ?", "energy_level", {}),
    ("je ne veux pas prendre l'autoroute", "avoid", {"state": "on", "what": "motorways"}),
    ("euh, est-ce que tu peux allumer la clim, s'il te plaît ?", "climate", {"state": "on"}),
    ("coupez la climatisation", "climate", {"state": "off"}),
    ("j'ai froid", "change_temperature", {"direction": "up"}),
    ("il fait trop chaud", "change_temperature", {"direction": "down"}),
    ("on arrive quand ?", "arrival_time", {}),
    ("où est-ce qu'on peut se garer ?", "find_nearby", {"category": "parking"}),
    ("trouve un resto pas loin", "find_nearby", {"category": "restaurant"}),
    ("désembuez le pare-brise", "demist", {"state": "on", "window": "front"}),
    ("arrête le dégivrage de la lunette arrière", "demist", {"state": "off", "window": "rear"}),
    ("mettez vingt et un degrés", "set_temperature", {"temperature": 21}),
    ("évite les péages", "avoid", {"what": "tolls", "state": "on"}),
    ("n'évite plus les péages", "avoid", {"what": "tolls", "state": "off"}),
    ("verrouille la voiture", "lock", {"state": "locked"}),
    ("déverrouille la voiture", "lock", {"state": "unlocked"}),
    ("la voiture est bien fermée ?", "vehicle_locked", {}),
    ("envoie un mail à Lucía", "message", {"kind": "email", "contact": "Lucía"}),
    ("augmente le son", "change_volume", {"direction": "up"}),
    ("moins fort", "change_volume", {"direction": "down"}),
    ("oui, vas-y", "yes", {}),
    ("non merci", "no", {}),
    ("laisse tomber", "cancel", {}),
]

NO_COMMAND = [
    "bonjour et bienvenue sur notre antenne",
    "il est huit heures, voici le journal présenté par Claire",
    "tu as vu le match hier soir ?",
    "les enfants dorment à l'arrière",
    "ma sœur arrive dimanche avec ses deux filles",
    "le ministre a annoncé une nouvelle réforme",
    "je lui ai dit que je serais en retard",
    "passe-moi la bouteille d'eau",
]


@pytest.fixture(scope="module")
def french() -> Language:
    return understanding("fr")


@pytest.mark.parametrize(("text", "intent", "slots"), SAID)
def test_french_as_it_is_spoken(french: Language, text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(french, text) == (intent, slots)


@pytest.mark.parametrize("text", NO_COMMAND)
def test_french_radio_and_cabin_talk_is_no_command(french: Language, text: str) -> None:
    assert read(french, text) is None
