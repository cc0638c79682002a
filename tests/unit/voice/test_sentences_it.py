"""Italian as it is spoken in a car, and what is no command (VOI-2, VOI-8)."""

import pytest

from tests.unit.voice.reading import read
from tools.read_back import understanding
from voice.language import Language

SAID = [
    ("Chiudi il tetto", "by_hand", {"thing": "roof"}),
    ("Apri il bagagliaio", "by_hand", {"thing": "boot"}),
    ("fra quanto arriviamo?", "arrival_time", {}),
    ("torniamo a casa", "navigate", {"place": "home"}),
    ("metti ventidue gradi", "set_temperature", {"temperature": 22}),
    ("dov'è il benzinaio più vicino?", "find_nearby", {"sort": "nearest", "category": "fuel"}),
    ("si è appannato il parabrezza", "demist", {"state": "on", "window": "front"}),
    ("apri le impostazioni del bluetooth", "open_settings", {"section": "connectivity"}),
    ("quanta benzina mi resta?", "energy_level", {}),
    ("domani piove?", "weather", {"day": "tomorrow"}),
    ("senti, potresti accendere l'aria condizionata per favore?", "climate", {"state": "on"}),
    ("spenga il climatizzatore", "climate", {"state": "off"}),
    ("fa freddo", "change_temperature", {"direction": "up"}),
    ("ho troppo caldo", "change_temperature", {"direction": "down"}),
    ("quanto manca?", "arrival_time", {}),
    ("dove si può parcheggiare?", "find_nearby", {"category": "parking"}),
    ("c'è un benzinaio qui vicino?", "find_nearby", {"category": "fuel"}),
    ("sbrina il lunotto", "demist", {"state": "on", "window": "rear"}),
    ("spegni lo sbrinatore", "demist", {"state": "off"}),
    ("metti la temperatura a ventuno e mezzo", "set_temperature", {"temperature": 21.5}),
    ("evita i pedaggi", "avoid", {"what": "tolls", "state": "on"}),
    ("non evitare i pedaggi", "avoid", {"what": "tolls", "state": "off"}),
    ("chiudi la macchina", "lock", {"state": "locked"}),
    ("apri la macchina", "lock", {"state": "unlocked"}),
    ("la macchina è chiusa?", "vehicle_locked", {}),
    ("chiama Thomas Keller", "call", {"contact": "Thomas Keller"}),
    ("alza il volume", "change_volume", {"direction": "up"}),
    ("abbassa la musica", "change_volume", {"direction": "down"}),
    ("certo, va bene", "yes", {}),
    ("no grazie", "no", {}),
    ("lascia perdere", "cancel", {}),
]

NO_COMMAND = [
    "buongiorno a tutti e ben ritrovati",
    "sono le otto, ecco il giornale radio di questa mattina",
    "hai visto la partita ieri sera?",
    "i bambini dormono sul sedile dietro",
    "mia sorella arriva domenica con il treno",
    "il governo ha presentato la nuova legge",
    "gli ho detto che sarei arrivato tardi",
    "passami la bottiglia d'acqua",
]


@pytest.fixture(scope="module")
def italian() -> Language:
    return understanding("it")


@pytest.mark.parametrize(("text", "intent", "slots"), SAID)
def test_italian_as_it_is_spoken(italian: Language, text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(italian, text) == (intent, slots)


@pytest.mark.parametrize("text", NO_COMMAND)
def test_italian_radio_and_cabin_talk_is_no_command(italian: Language, text: str) -> None:
    assert read(italian, text) is None
