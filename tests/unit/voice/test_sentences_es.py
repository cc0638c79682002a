"""Spanish as it is spoken in a car, and what is no command (VOI-2, VOI-8)."""

import pytest

from tests.unit.voice.reading import read
from tools.read_back import understanding
from voice.language import Language

SAID = [
    ("Cierra el techo solar", "by_hand", {"thing": "roof"}),
    ("Abre la ventanilla, por favor", "by_hand", {"thing": "windows"}),
    ("me estoy congelando", "change_temperature", {"direction": "up"}),
    ("quita el aire acondicionado", "climate", {"state": "off"}),
    ("vamos a la calle Mannerheimintie", "navigate", {"place": "Mannerheimintie"}),
    ("pon luz ambiental roja", "ambient_light", {"state": "on", "colour": "red"}),
    ("abre los ajustes de bluetooth", "open_settings", {"section": "connectivity"}),
    ("¿queda mucha batería?", "energy_level", {}),
    ("no quiero ir por autopista", "avoid", {"state": "on", "what": "motorways"}),
    ("oye, ¿podrías encender el aire acondicionado, por favor?", "climate", {"state": "on"}),
    ("apaga el aire acondicionado", "climate", {"state": "off"}),
    ("uf, tengo mucho frío", "change_temperature", {"direction": "up"}),
    ("hace demasiado calor aquí", "change_temperature", {"direction": "down"}),
    ("¿dónde puedo estacionar el carro?", "find_nearby", {"category": "parking"}),
    ("prende la radio", "play_station", {}),
    ("baja la calefacción un poco", "change_temperature", {"direction": "down"}),
    ("desempaña la luneta trasera", "demist", {"state": "on", "window": "rear"}),
    ("apaga el desempañador del parabrisas", "demist", {"state": "off", "window": "front"}),
    ("pon el ventilador al nivel tres", "set_fan", {"level": 3}),
    ("evita los peajes", "avoid", {"what": "tolls", "state": "on"}),
    ("no evites los peajes", "avoid", {"what": "tolls", "state": "off"}),
    ("abre el coche", "lock", {"state": "unlocked"}),
    ("cierra el coche", "lock", {"state": "locked"}),
    ("¿está cerrado el coche?", "vehicle_locked", {}),
    ("envía un correo a Lucía", "message", {"kind": "email", "contact": "Lucía"}),
    ("marca el cero cuatro cero cinco cinco", "call", {"number": "04055"}),
    ("muestra las distancias en millas", "set_units", {"units": "imperial"}),
    ("sí, claro", "yes", {}),
    ("no, gracias", "no", {}),
    ("cancela", "cancel", {}),
]

NO_COMMAND = [
    "hola, ¿qué tal estás?",
    "hola a todos y bienvenidos a la tarde de radio",
    "le dije hola a tu hermano en la fiesta",
    "son las ocho de la mañana, una hora menos en Canarias",
    "el presidente ha viajado a Bruselas para la reunión",
    "los niños se han dormido ahí detrás",
    "¿te acuerdas de aquella película?",
    "mañana tengo que llevar a la abuela al médico",
]


@pytest.fixture(scope="module")
def spanish() -> Language:
    return understanding("es")


@pytest.mark.parametrize(("text", "intent", "slots"), SAID)
def test_spanish_as_it_is_spoken(spanish: Language, text: str, intent: str, slots: dict[str, object]) -> None:
    assert read(spanish, text) == (intent, slots)


@pytest.mark.parametrize("text", NO_COMMAND)
def test_spanish_radio_and_cabin_talk_is_no_command(spanish: Language, text: str) -> None:
    assert read(spanish, text) is None
