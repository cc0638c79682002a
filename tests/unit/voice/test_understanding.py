"""What is typed or heard becomes an intent with its slots; cabin talk becomes none (VOI-2, VOI-4, VOI-8)."""

import pytest

from voice.language import Language
from voice.recognisers.protocol import Hypothesis

ENGLISH = [
    ("take me to the Ateneum", "navigate", {"place": "Ateneum"}),
    ("could you drive me to Stockmann please", "navigate", {"place": "Stockmann"}),
    ("I want to go to the central station", "navigate", {"place": "Helsinki Central Station"}),
    ("stop the navigation", "cancel_navigation", {}),
    ("when will we arrive", "arrival_time", {}),
    ("how much longer is it", "arrival_time", {}),
    ("find a parking space near here", "find_nearby", {"category": "parking"}),
    ("where's the nearest gas station", "find_nearby", {"category": "fuel", "sort": "nearest"}),
    ("where can I fill up", "find_nearby", {"category": "fuel"}),
    ("is there a charging station nearby", "find_nearby", {"category": "charging"}),
    ("I'm hungry", "find_nearby", {"category": "restaurant"}),
    ("I need a coffee", "find_nearby", {"category": "cafe"}),
    ("find a supermarket", "find_nearby", {"category": "supermarket"}),
    ("search for a hotel on the way", "find_nearby", {"category": "hotel", "along": "route"}),
    ("set the temperature to twenty one point five degrees", "set_temperature", {"temperature": 21.5}),
    ("set the temperature to 21.5", "set_temperature", {"temperature": 21.5}),
    ("set the passenger side to nineteen", "set_temperature", {"zone": "passenger", "temperature": 19}),
    ("twenty two and a half degrees", "set_temperature", {"temperature": 22.5}),
    ("I'm too cold", "change_temperature", {"direction": "up"}),
    ("make it a bit cooler", "change_temperature", {"direction": "down"}),
    ("set the seat heating to level three", "seat_heating", {"level": 3}),
    ("turn on the seat heating", "seat_heating", {"level": 2}),
    ("switch off the passenger seat heater", "seat_heating", {"level": 0, "zone": "passenger"}),
    ("demist the windscreen", "demist", {"state": "on", "window": "front"}),
    ("turn off the rear defroster", "demist", {"state": "off", "window": "rear"}),
    ("the windows are all fogged up", "demist", {"state": "on"}),
    ("how far can I still drive", "vehicle_range", {}),
    ("is the car locked", "vehicle_locked", {}),
    ("lock the doors", "lock", {"state": "locked"}),
    ("which privacy level is set", "privacy_level", {}),
    ("do you share my position", "privacy_level", {}),
    (
        "turn on the seat heating, two degrees warmer and demist the rear window",
        "comfort",
        {"level": 2, "degrees": 2, "direction": "up", "window": "rear"},
    ),
    ("three degrees colder", "comfort", {"degrees": 3, "direction": "down"}),
    ("turn on the radio and play Hola Uno", "play_station", {"station": "hola uno"}),
    ("pause the music", "control_media", {"action": "pause"}),
    ("resume the music", "control_media", {"action": "play"}),
    ("next station", "control_media", {"action": "next"}),
    ("play the previous song", "control_media", {"action": "previous"}),
    ("play my favourite stations", "play_favourites", {}),
    ("reset the trip computer", "reset_trip", {"trip": "start"}),
    ("reset the long-term trip", "reset_trip", {"trip": "long"}),
    (
        "dim the screen and instruments to the lowest and turn off the screen",
        "screen_light",
        {"light": "lowest", "screen": "off"},
    ),
    ("what's the weather like tomorrow", "weather", {"day": "tomorrow"}),
    ("will it rain", "weather", {}),
    ("how many free parking spaces are there at Kamppi", "free_parking", {"place": "Kamppi"}),
    ("are there any free parking spaces", "free_parking", {}),
    ("open the settings", "open_page", {"page": "settings"}),
    ("go to the home screen", "open_page", {"page": "home"}),
    ("switch to night mode", "set_theme", {"theme": "night"}),
    ("set the volume to thirty five percent", "set_volume", {"volume": 35}),
    ("mute", "mute", {"state": "on"}),
    ("louder", "change_volume", {"direction": "up"}),
    ("turn the music down a bit", "change_volume", {"direction": "down"}),
    ("the second one", "choose", {"number": 2}),
    ("number four", "choose", {"number": 4}),
    ("yes", "yes", {}),
    ("go ahead", "yes", {}),
    ("no thanks", "no", {}),
    ("never mind", "cancel", {}),
    ("say that again", "repeat", {}),
    ("what can I say", "help", {}),
]

SPANISH = [
    ("llévame al Ateneum", "navigate", {"place": "Ateneum"}),
    ("quiero ir a Stockmann por favor", "navigate", {"place": "Stockmann"}),
    ("cancela la ruta", "cancel_navigation", {}),
    ("a qué hora llegamos", "arrival_time", {}),
    ("cuánto falta para llegar", "arrival_time", {}),
    ("busca un aparcamiento cerca de aquí", "find_nearby", {"category": "parking"}),
    ("dónde hay una gasolinera", "find_nearby", {"category": "fuel"}),
    ("tengo que cargar el coche", "find_nearby", {"category": "charging"}),
    ("tengo hambre", "find_nearby", {"category": "restaurant"}),
    ("busca una cafetería", "find_nearby", {"category": "cafe"}),
    ("encuentra un supermercado", "find_nearby", {"category": "supermarket"}),
    ("necesito un hotel", "find_nearby", {"category": "hotel"}),
    ("pon la temperatura a veintiuno y medio", "set_temperature", {"temperature": 21.5}),
    ("sube la temperatura a 23 grados", "set_temperature", {"temperature": 23}),
    ("tengo frío", "change_temperature", {"direction": "up"}),
    ("baja un poco la temperatura", "change_temperature", {"direction": "down"}),
    ("pon la calefacción del asiento al nivel tres", "seat_heating", {"level": 3}),
    ("enciende la calefacción del asiento", "seat_heating", {"level": 2}),
    ("apaga el asiento calefactable", "seat_heating", {"level": 0}),
    ("desempaña el parabrisas", "demist", {"state": "on", "window": "front"}),
    ("apaga el desempañado de la luneta", "demist", {"state": "off", "window": "rear"}),
    ("cuántos kilómetros me quedan", "vehicle_range", {}),
    ("está cerrado el coche", "vehicle_locked", {}),
    ("cierra el coche", "lock", {"state": "locked"}),
    ("qué nivel de privacidad tengo", "privacy_level", {}),
    ("qué tiempo hace mañana", "weather", {"day": "tomorrow"}),
    ("va a llover", "weather", {}),
    ("cuántas plazas libres hay en Kamppi", "free_parking", {"place": "Kamppi"}),
    ("abre los ajustes", "open_page", {"page": "settings"}),
    ("modo noche", "set_theme", {"theme": "night"}),
    ("pon el volumen al treinta por ciento", "set_volume", {"volume": 30}),
    ("pausa la música", "control_media", {"action": "pause"}),
    ("siguiente emisora", "control_media", {"action": "next"}),
    ("canción anterior", "control_media", {"action": "previous"}),
    ("pon mis emisoras favoritas", "play_favourites", {}),
    ("silencio", "mute", {"state": "on"}),
    ("sube el volumen", "change_volume", {"direction": "up"}),
    ("la segunda", "choose", {"number": 2}),
    ("número tres", "choose", {"number": 3}),
    ("sí", "yes", {}),
    ("por supuesto", "yes", {}),
    ("no gracias", "no", {}),
    ("olvídalo", "cancel", {}),
    ("repite por favor", "repeat", {}),
    ("qué puedo decir", "help", {}),
]

CABIN_TALK = {
    "en": [
        "did you watch the game last night",
        "it is lovely to see you again",
        "I think we should call your mother tomorrow",
        "large espresso with sugar and a lot of milk",
        "the kids are sleeping in the back seat",
        "turn on the lights in the kitchen",
        "how is your brother doing these days",
        "I told her that I would be late",
        "pass me the water",
        "thank you for watching",
        "you",
        "🙂",
    ],
    "es": [
        "ayer vi a tu hermano en la plaza mayor",
        "los niños están durmiendo",
        "hay que comprar pan y leche",
        "mi madre viene el domingo a comer",
        "me gusta mucho esta canción",
        "pásame el agua",
    ],
}

MISHEARD = [
    "take me to the athenaeum",
    "take me to at a name",
    "Take meat on the hay to the um.",
    "Take me till the eighth of the um.",
    "Oh, take me to Italy, em.",
]


def read(language: Language, text: str) -> tuple[str, dict[str, object]] | None:
    readings = language.read((Hypothesis(text),))
    if not readings:
        return None
    return readings[0].intent, {name: slot.value for name, slot in readings[0].slots.items()}


@pytest.mark.parametrize(("text", "intent", "slots"), ENGLISH)
def test_english_sentences_are_understood(
    english: Language, text: str, intent: str, slots: dict[str, object]
) -> None:
    assert read(english, text) == (intent, slots)


@pytest.mark.parametrize(("text", "intent", "slots"), SPANISH)
def test_spanish_sentences_are_understood(
    spanish: Language, text: str, intent: str, slots: dict[str, object]
) -> None:
    assert read(spanish, text) == (intent, slots)


@pytest.mark.parametrize("text", CABIN_TALK["en"])
def test_english_cabin_talk_is_no_command(english: Language, text: str) -> None:
    """VOI-8."""
    assert read(english, text) is None


@pytest.mark.parametrize("text", CABIN_TALK["es"])
def test_spanish_cabin_talk_is_no_command(spanish: Language, text: str) -> None:
    """VOI-8."""
    assert read(spanish, text) is None


@pytest.mark.parametrize("text", MISHEARD)
def test_a_name_survives_what_the_recogniser_makes_of_it(english: Language, text: str) -> None:
    """VOI-2: all of these are what Moonshine heard for "take me to the Ateneum" of synthetic voices."""
    assert read(english, text) == ("navigate", {"place": "Ateneum"})


def test_an_unknown_place_is_kept_as_it_was_heard(english: Language) -> None:
    """NAV-2: the map search may know it."""
    (best, *_) = english.read((Hypothesis("navigate to the airport"),))
    assert (best.intent, best.slots["place"].value, best.slots["place"].text) == (
        "navigate",
        "airport",
        "airport",
    )


def test_a_better_second_hypothesis_wins(english: Language) -> None:
    heard = (Hypothesis("It's a car locked."), Hypothesis("Is the car locked?"))
    assert english.read(heard)[0].intent == "vehicle_locked"


def test_both_languages_know_the_same_intents(english: Language, spanish: Language) -> None:
    """VOI-4."""
    assert {intent for _text, intent, _slots in ENGLISH} <= english.intents
    assert spanish.intents <= english.intents


def test_a_name_of_another_script_does_no_harm(english: Language) -> None:
    english.set_names("favourite", {"🏠": 1.0, "مطار": 1.0, "Äitien koti": 1.0})
    assert read(english, "take me to Kiasma") == ("navigate", {"place": "Kiasma"})
    english.set_names("favourite", {})


def test_of_names_that_sound_alike_the_better_known_one_is_meant() -> None:
    """VOI-4: a mumbled name may be a museum or a shop; what was said clearly is taken by its sound."""
    language = Language("en-GB")
    language.set_names("place", {"Ateneum": 0.66, "H&M": 0.26, "Solvum": 0.26})
    for heard, name in (("A to the M", "Ateneum"), ("Solvum", "Solvum")):
        best = language.read((Hypothesis(f"take me to the {heard}"),))[0]
        assert best.slots["place"].value == name


@pytest.mark.parametrize(
    ("tag", "said", "place"),
    [
        ("en-GB", "will it rain in Tampere tomorrow", "tampere"),
        ("es-ES", "va a llover mañana en Madrid", "madrid"),
        ("it-IT", "domani piove a Roma", "roma"),
    ],
)
def test_the_weather_of_a_town_is_not_that_of_a_known_name_a_little_like_it(
    tag: str, said: str, place: str
) -> None:
    """VOI-3, VOI-4: any town may be asked for, also one the car has no map of."""
    language = Language(tag)
    language.set_names("place", {"Kamppi": 1.0, "Stockmann": 1.0})
    language.set_names("contact", {"Mama": 1.0})
    best = language.read((Hypothesis(said),))[0]
    assert (best.intent, best.slots["place"].value, best.slots["day"].value) == ("weather", place, "tomorrow")


def test_people_are_named_by_their_first_names() -> None:
    """VOI-4: however short the name, and not somebody who sounds a little like it."""
    language = Language("es-ES")
    language.set_names("contact", {"Anna Meyer": 1.0, "Mama": 1.0})
    best = language.read((Hypothesis("manda un correo a Ana"),))[0]
    assert (best.intent, best.slots["contact"].value) == ("message", "Anna Meyer")
