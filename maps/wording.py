"""How guidance speaks in the seven languages: distances, joining words and fixed sentences.

Valhalla words the maneuvers themselves; here they are put into running speech.
"""

from collections.abc import Callable
from dataclasses import dataclass

from maps.protocol import Units

METRES_PER_MILE = 1609.344
METRES_PER_YARD = 0.9144
METRES_PER_FOOT = 0.3048


@dataclass(frozen=True)
class Wording:
    """The fixed words of one language; `{}` is where the variable part goes.

    Attributes:
        ahead: distance and action: "In {distance}, {action}".
        then: a second action after the first.
        metres, kilometres, feet, miles: number to words, e.g. 300 -> "300 metres".
    """

    ahead: str
    then: str
    arrived: str
    way_point: str
    rerouted: str
    metres: Callable[[int], str]
    kilometres: Callable[[float], str]
    short_imperial: Callable[[float], str]
    miles: Callable[[float], str]
    no_way_on: str


def _decimal(number: float, mark: str) -> str:
    return f"{number:.1f}".removesuffix(".0").replace(".", mark)


def _counted(one: str, many: str, mark: str = ",") -> Callable[[float], str]:
    return lambda number: f"{_decimal(number, mark)} {one if number == 1 else many}"


def _czech_kilometres(number: float) -> str:
    word = (
        "kilometr"
        if number == 1
        else "kilometru"
        if number % 1
        else "kilometry"
        if number < 5
        else "kilometrů"
    )
    return f"{_decimal(number, ',')} {word}"


def _czech_miles(number: float) -> str:
    word = "míli" if number == 1 else "míle" if number % 1 or number < 5 else "mil"
    return f"{_decimal(number, ',')} {word}"


def _english_miles(number: float) -> str:
    if number == 1:
        return "1 mile"
    fractions = {
        0.25: "a quarter of a mile",
        0.5: "half a mile",
        0.75: "three quarters of a mile",
        1.0: "1 mile",
    }
    return fractions.get(number) or f"{_decimal(number, '.')} miles"


def _yards(metres: float) -> str:
    return f"{max(50, round(metres / METRES_PER_YARD / 50) * 50)} yards"


def _feet(word: str) -> Callable[[float], str]:
    return lambda metres: f"{max(50, round(metres / METRES_PER_FOOT / 50) * 50)} {word}"


ENGLISH = Wording(
    ahead="In {distance}, {action}",
    then="{first}, then {second}",
    arrived="You have arrived",
    way_point="You have reached your stop",
    rerouted="New route",
    metres=lambda number: f"{number} metres",
    kilometres=_counted("kilometre", "kilometres", "."),
    short_imperial=_yards,
    miles=_english_miles,
    no_way_on="No way on was found. Guidance keeps trying",
)
AMERICAN = Wording(
    ahead=ENGLISH.ahead,
    then=ENGLISH.then,
    arrived=ENGLISH.arrived,
    way_point=ENGLISH.way_point,
    rerouted=ENGLISH.rerouted,
    metres=lambda number: f"{number} meters",
    kilometres=_counted("kilometer", "kilometers", "."),
    short_imperial=_feet("feet"),
    miles=_english_miles,
    no_way_on=ENGLISH.no_way_on,
)
SPANISH = Wording(
    ahead="En {distance}, {action}",
    then="{first} y después {second}",
    arrived="Ha llegado a su destino",
    way_point="Ha llegado a su parada",
    rerouted="Nueva ruta",
    metres=lambda number: f"{number} metros",
    kilometres=_counted("kilómetro", "kilómetros"),
    short_imperial=_feet("pies"),
    miles=_counted("milla", "millas"),
    no_way_on="No se ha encontrado un camino. La guía lo sigue intentando",
)
FRENCH = Wording(
    ahead="Dans {distance}, {action}",
    then="{first}, puis {second}",
    arrived="Vous êtes arrivé à destination",
    way_point="Vous êtes arrivé à votre étape",
    rerouted="Nouvel itinéraire",
    metres=lambda number: f"{number} mètres",
    kilometres=lambda number: f"{_decimal(number, ',')} {'kilomètre' if number < 2 else 'kilomètres'}",
    short_imperial=_feet("pieds"),
    miles=lambda number: f"{_decimal(number, ',')} {'mile' if number < 2 else 'miles'}",
    no_way_on="Aucun chemin n'a été trouvé. Le guidage continue d'essayer",
)
GERMAN = Wording(
    ahead="In {distance} {action}",
    then="{first}, dann {second}",
    arrived="Sie haben Ihr Ziel erreicht",
    way_point="Sie haben Ihr Zwischenziel erreicht",
    rerouted="Neue Route",
    metres=lambda number: f"{number} Metern",
    kilometres=_counted("Kilometer", "Kilometern"),
    short_imperial=_feet("Fuß"),
    miles=_counted("Meile", "Meilen"),
    no_way_on="Es wurde kein Weg gefunden. Die Zielführung versucht es weiter",
)
ITALIAN = Wording(
    ahead="Tra {distance}, {action}",
    then="{first}, poi {second}",
    arrived="È arrivato a destinazione",
    way_point="È arrivato alla tappa",
    rerouted="Nuovo percorso",
    metres=lambda number: f"{number} metri",
    kilometres=_counted("chilometro", "chilometri"),
    short_imperial=_feet("piedi"),
    miles=_counted("miglio", "miglia"),
    no_way_on="Non è stata trovata una strada. La guida continua a provare",
)
CZECH = Wording(
    ahead="Za {distance} {action}",
    then="{first}, potom {second}",
    arrived="Dorazili jste do cíle",
    way_point="Dorazili jste na zastávku",
    rerouted="Nová trasa",
    metres=lambda number: f"{number} metrů",
    kilometres=_czech_kilometres,
    short_imperial=_feet("stop"),
    miles=_czech_miles,
    no_way_on="Žádná cesta nebyla nalezena. Navigace to zkouší dál",
)
WORDINGS = {"es": SPANISH, "fr": FRENCH, "de": GERMAN, "it": ITALIAN, "cs": CZECH}


def wording(language: str) -> Wording:
    """The words of one of the car's languages; British English for any other."""
    if language == "en-US":
        return AMERICAN
    return WORDINGS.get(language[:2], ENGLISH)


def spoken_distance(metres: float, units: Units, words: Wording) -> str:
    """A rounded distance as one says it."""
    if units == "imperial":
        return _imperial(metres, words)
    if metres >= 950:
        kilometres = metres / 1000
        return words.kilometres(round(kilometres, 1) if kilometres < 3 else round(kilometres))
    step = 10 if metres < 100 else 50 if metres < 500 else 100
    return words.metres(max(10, round(metres / step) * step))


def _imperial(metres: float, words: Wording) -> str:
    miles = metres / METRES_PER_MILE
    if miles < 0.2:
        return words.short_imperial(metres)
    if miles < 0.95 and words in (ENGLISH, AMERICAN):
        return words.miles(max(0.25, round(miles * 4) / 4))
    return words.miles(round(miles, 1) if miles < 3 else round(miles))


def in_sentence(text: str) -> str:
    """An action to be put behind other words: without full stop, its first letter small."""
    text = text.strip().removesuffix(".")
    is_word = text[1:2].islower() or (text[1:2] == " " and not text[2:3].isdecimal())
    return text[0].lower() + text[1:] if is_word else text


def ahead(distance: str, action: str, words: Wording) -> str:
    """ "In 300 metres, turn right" """
    return words.ahead.format(distance=distance, action=in_sentence(action))


def followed_by(first: str, second: str, words: Wording) -> str:
    """ "Turn right, then turn left" """
    return words.then.format(first=first.strip().removesuffix("."), second=in_sentence(second))
