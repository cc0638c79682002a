"""Places that the map of this car does not have, from the services."""

from chassis.errors import CarError
from hmi.assistant.answer import CARDS_MAX, Answer, Slots, one_slot
from hmi.assistant.car import Car
from hmi.assistant.intents.destinations import ask_which
from hmi.assistant.intents.driving import drive
from hmi.assistant.intents.services import OFFLINE, ask_services, nonsense
from hmi.assistant.model import Card
from hmi.navigation.geo import metres_between
from maps.protocol import Place, Position
from online.contract.intents import FoundPlace, SearchAnswer, SearchIntent
from online.contract.plain import plain, speakable

LONGEST = 80


async def search_online(car: Car, slots: Slots) -> Answer:
    """``search_online{query}``: places for the words; picking one leads there, if the map has roads to it."""
    query = plain(slots.text("query"), LONGEST)
    if not query:
        return Answer(
            car.texts("assistant.search.what"),
            takes={"dictated": lambda said: search_online(car, one_slot("query", said.text("text")))},
            expects="text",
        )
    try:
        found = await _ask(car, query)
    except CarError as error:
        if error.code not in OFFLINE:
            raise
        return await _on_the_map(car, query, error.message)
    if not found.places:
        return Answer(car.texts("assistant.search.nothing", query=speakable(query)))
    return _choices(car, found)


async def beyond_the_map(car: Car, wanted: str) -> Answer:
    """For a destination that the map does not know: those the services know, else that there is none."""
    query = plain(wanted, LONGEST)
    nothing = car.texts("assistant.navigate.nothing", place=wanted)
    try:
        found = await _ask(car, query)
    except CarError as error:
        further = car.texts("assistant.navigate.further")
        return Answer(f"{nothing}. {further}" if error.code in OFFLINE else nothing)
    return _choices(car, found) if found.places else Answer(nothing)


async def _ask(car: Car, query: str) -> SearchAnswer:
    """Raises `CarError` with the reason why nobody could be asked."""
    here = car.navigation.position.value if car.online.privacy.value == "full" else None
    intent = SearchIntent(
        query=query,
        latitude=None if here is None else here.latitude,
        longitude=None if here is None else here.longitude,
        language=car.texts.language,
        limit=CARDS_MAX,
    )
    found = await ask_services(car, intent)
    if not isinstance(found, SearchAnswer):
        raise nonsense(car)
    return found


def _choices(car: Car, found: SearchAnswer) -> Answer:
    places = tuple(_place(car, number, one) for number, one in enumerate(found.places[:CARDS_MAX], 1))

    async def choose(number: int) -> Answer:
        return await drive(car, places[number - 1])

    source = car.texts("assistant.simulated") if found.simulated else plain(found.provider, LONGEST)
    cards = tuple(
        Card(number, place.name, place.description, f"{car.texts.distance(place.distance)} · {source}")
        for number, place in enumerate(places, 1)
    )
    return Answer(car.texts("assistant.which"), cards, choose)


def _place(car: Car, number: int, found: FoundPlace) -> Place:
    """As the map's own places are: the words of a stranger are plain and short."""
    position = Position(found.latitude, found.longitude)
    here = car.navigation.position.value
    return Place(
        id=f"online/{number}",
        name=plain(found.name, LONGEST),
        description=plain(found.description, LONGEST),
        position=position,
        kind="poi",
        distance=metres_between(Position(here.latitude, here.longitude), position),
    )


async def _on_the_map(car: Car, query: str, why: str) -> Answer:
    """Offline: what the map of this car has for the words."""
    try:
        places = [place for place in await car.navigation.find(query) if place.kind != "category"]
    except CarError:
        places = []
    if not places:
        return Answer(car.texts("assistant.online.offer", why=why))
    answer = ask_which(car, tuple(places[:CARDS_MAX]), lambda place: drive(car, place))
    return Answer(car.texts("assistant.online.offer_map", why=why), answer.cards, answer.choose)
