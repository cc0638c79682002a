"""The weather, from the services."""

from chassis.errors import CarError
from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.destinations import clear_winner
from hmi.assistant.intents.services import OFFLINE, ask_services, nonsense
from hmi.assistant.model import Card
from hmi.navigation.names import plain as same_name
from maps.protocol import Position
from online.contract.intents import Day, WeatherAnswer, WeatherIntent
from online.contract.plain import plain, speakable

LONGEST_NAME = 80


async def weather(car: Car, slots: Slots) -> Answer:
    """``weather{[day],[place]}``: today or tomorrow, where the car is or at a place.

    "And tomorrow" and "and in Turku" go on from it.
    """
    day: Day = "tomorrow" if slots.text("day") == "tomorrow" else "today"
    try:
        found = await ask_services(car, await _intent(car, plain(slots.text("place"), LONGEST_NAME), day))
        answer = _told(car, found) if isinstance(found, WeatherAnswer) else None
        if answer is None:
            raise nonsense(car)
    except CarError as error:
        if error.code not in OFFLINE:
            raise
        answer = _offered(car, error.message, elsewhere=slots.text("place") != "")
    takes = {"fill": lambda said: weather(car, slots.filled(said))}
    return Answer(answer.text, answer.cards, takes=takes, slots=("day", "place"))


async def _intent(car: Car, name: str, day: Day) -> WeatherIntent:
    """A place of the map by its position; any other, and every one where none may leave, by its name."""
    language = car.texts.language
    if not name:
        here = car.navigation.position.value
        return WeatherIntent(latitude=here.latitude, longitude=here.longitude, day=day, language=language)
    there = await _position(car, name) if car.online.privacy.value == "full" else None
    if there is None:
        return WeatherIntent(place_name=name, day=day, language=language)
    return WeatherIntent(
        latitude=there.latitude, longitude=there.longitude, place_name=name, day=day, language=language
    )


async def _position(car: Car, name: str) -> Position | None:
    """Where the map has a place of just that name; None also while the map is away."""
    try:
        winner = clear_winner(name, list(await car.navigation.find(name)))
    except CarError:
        return None
    is_meant = winner is not None and same_name(winner.name) == same_name(name)
    return winner.position if winner is not None and is_meant else None


def _told(car: Car, found: WeatherAnswer) -> Answer:
    texts = car.texts
    condition = texts(f"assistant.weather.condition.{found.condition}")
    place = plain(found.place_name or "", LONGEST_NAME)
    sentence = texts(
        f"assistant.weather.{found.day}",
        condition=condition,
        temperature=texts.temperature(round(found.temperature_c), spoken=True),
        low=texts.temperature(round(found.low_c), spoken=True),
        high=texts.temperature(round(found.high_c), spoken=True),
    )
    if place:
        sentence = texts("assistant.weather.at", place=speakable(place), sentence=sentence)
    if found.simulated:
        sentence = texts("assistant.demo", sentence=sentence)
    provider = plain(found.provider, LONGEST_NAME)
    source = f"{provider} · {texts('assistant.simulated')}" if found.simulated else provider
    rain = found.precipitation_percent
    detail = "" if rain is None else texts("assistant.weather.rain", percent=texts.percent(rain / 100))
    title = f"{texts.temperature(found.temperature_c)} {condition}"
    return Answer(sentence, (Card(1, f"{place}: {title}" if place else title, detail, source),))


def _offered(car: Car, why: str, *, elsewhere: bool) -> Answer:
    """What the car measures itself, where that is what was asked for."""
    celsius = car.vehicle.state.value.outside_celsius
    if celsius is None or elsewhere:
        return Answer(car.texts("assistant.online.offer", why=why))
    degrees = car.texts.temperature(round(celsius), spoken=True)
    return Answer(car.texts("assistant.online.offer_outside", why=why, temperature=degrees))
