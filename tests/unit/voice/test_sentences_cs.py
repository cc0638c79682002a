"""Czech as it is spoken in a car, and what is no command (VOI-2, VOI-8)."""

import pytest

from tests.unit.voice.reading import read
from tools.read_back import understanding
from voice.language import Language

SAID = [
    ("Otevři kufr", "by_hand", {"thing": "boot"}),
    ("Zapni stěrače", "by_hand", {"thing": "wipers"}),
    ("za jak dlouho tam budeme?", "arrival_time", {}),
    ("jedeme domů", "navigate", {"place": "home"}),
    ("potřebuju natankovat", "find_nearby", {"category": "fuel"}),
    ("kde je nejbližší benzínka?", "find_nearby", {"sort": "nearest", "category": "fuel"}),
    ("zamlžilo se mi čelní sklo", "demist", {"state": "on"}),
    ("otevři nastavení bluetooth", "open_settings", {"section": "connectivity"}),
    ("kolik zbývá benzínu?", "energy_level", {}),
    ("bude zítra pršet?", "weather", {"day": "tomorrow"}),
    ("no tak prosím tě, můžeš zapnout klimatizaci?", "climate", {"state": "on"}),
    ("vypněte topení", "climate", {"state": "off"}),
    ("je mi zima", "change_temperature", {"direction": "up"}),
    ("je tu hrozné vedro", "change_temperature", {"direction": "down"}),
    ("kdy tam budeme?", "arrival_time", {}),
    ("kde se dá zaparkovat?", "find_nearby", {"category": "parking"}),
    ("najdi benzínku poblíž", "find_nearby", {"category": "fuel"}),
    ("odmlž zadní sklo", "demist", {"state": "on", "window": "rear"}),
    ("vypni vyhřívání čelního skla", "demist", {"state": "off", "window": "front"}),
    ("nastav teplotu na dvaadvacet stupňů", "set_temperature", {"temperature": 22}),
    ("vyhni se dálnicím", "avoid", {"what": "motorways", "state": "on"}),
    ("nevyhýbej se dálnicím", "avoid", {"what": "motorways", "state": "off"}),
    ("zamkni auto", "lock", {"state": "locked"}),
    ("odemkni auto", "lock", {"state": "unlocked"}),
    ("je auto zamčené?", "vehicle_locked", {}),
    ("zapni vyhřívání sedadla pro spolujezdce", "seat_heating", {"level": 2, "zone": "passenger"}),
    ("zesil rádio", "change_volume", {"direction": "up"}),
    ("ztiš hudbu", "change_volume", {"direction": "down"}),
    ("no jasně", "yes", {}),
    ("ne, děkuju", "no", {}),
    ("nech to být", "cancel", {}),
]

NO_COMMAND = [
    "dobrý den, vítejte u našeho vysílání",
    "je osm hodin, posloucháte zprávy a já jsem Jan Novák",
    "viděl jsi včera ten zápas?",
    "děti vzadu spí",
    "moje sestra přijede v neděli vlakem",
    "vláda schválila nový zákon o daních",
    "říkal jsem mu, že přijdu pozdě",
    "podej mi prosím láhev s vodou",
]


@pytest.fixture(scope="module")
def czech() -> Language:
    return understanding("cs")


@pytest.mark.parametrize(("text", "intent", "slots"), SAID)
def test_czech_as_it_is_spoken(czech: Language, text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(czech, text) == (intent, slots)


@pytest.mark.parametrize("text", NO_COMMAND)
def test_czech_radio_and_cabin_talk_is_no_command(czech: Language, text: str) -> None:
    assert read(czech, text) is None
