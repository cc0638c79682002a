"""Places of a kind around the car, and what is free there."""

from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.destinations import clear_winner
from hmi.assistant.intents.driving import drive
from hmi.assistant.model import Card
from hmi.navigation.choosing import Wish, chosen, wish_of
from hmi.navigation.model import LivePlace
from maps.protocol import Position


async def find_nearby(car: Car, slots: Slots) -> Answer:
    """``find_nearby{[category],[power],[sort],[open],[along]}``: shows them on the map and as choices.

    "The cheapest one" goes on with the category said before; without one the car asks what is looked for.
    """
    category = slots.text("category")
    if not category:
        return _ask_category(car, slots)
    name_key = f"assistant.category.{category}"
    if not car.texts.has(name_key):
        return Answer(car.texts("assistant.not_understood"))
    along = slots.text("along") == "route"
    if along and car.navigation.state.value.route is None:
        return Answer(car.texts("assistant.no_guidance"))
    places, _problem = await car.navigation.look_around(category, along=along)
    if not places:
        return Answer(car.texts("assistant.nearby.none", category=car.texts(name_key)))
    wish = wish_of(slots.number("power"), slots.text("sort"), slots.text("open") == "now")
    found = chosen(places, wish, car.clock.now().astimezone())
    sentence = _sentence(car, wish, found, category)
    shown = (found or places)[:CARDS_MAX]
    answer = choices(car, shown, marked(car, shown, sentence))
    return with_refinement(car, slots, answer)


def with_refinement(car: Car, slots: Slots, answer: Answer) -> Answer:
    """`answer`, which "the cheapest one" or "and restaurants?" may follow."""
    return Answer(
        answer.text,
        answer.cards,
        answer.choose,
        takes={"fill": lambda said: find_nearby(car, slots.filled(said))},
        slots=("sort", "category"),
    )


def _ask_category(car: Car, slots: Slots) -> Answer:
    return Answer(
        car.texts("assistant.nearby.what"),
        takes={"fill": lambda said: find_nearby(car, slots.filled(said))},
        slots=("category",),
        listens=True,
    )


def _sentence(car: Car, wish: Wish, found: tuple[LivePlace, ...], category: str) -> str:
    """The question, after what could not be had as it was wished."""
    texts, which = car.texts, car.texts("assistant.which")
    name = texts(f"assistant.category.{category}")
    if not found and wish.power_kw:
        return f"{texts('assistant.nearby.none_power', power=texts.number(wish.power_kw))}. {which}"
    if not found and wish.open_now:
        return f"{texts('assistant.nearby.none_open', category=name)}. {which}"
    if wish.sort == "cheapest" and not any("fee" in live.place.details for live in found):
        return f"{texts('assistant.nearby.no_prices')}. {which}"
    return which


async def free_parking(car: Car, slots: Slots) -> Answer:
    """``free_parking{[place]}``: free spaces around a place or the car; offline the car parks of the map."""
    name = slots.text("place")
    near = await _position(car, name) if name else None
    if name and near is None:
        return Answer(car.texts("assistant.navigate.nothing", place=name))
    answer = await _free_parking(car, near)
    elsewhere = {"correct": lambda said: free_parking(car, said)}
    return Answer(answer.text, answer.cards, answer.choose, takes=elsewhere)


async def _free_parking(car: Car, near: Position | None) -> Answer:
    places, problem = await car.navigation.look_around("parking", near)
    if not places:
        return Answer(car.texts("assistant.nearby.none", category=car.texts("assistant.category.parking")))
    if problem:
        question = marked(car, places, f"{problem}. {car.texts('assistant.which')}")
        return choices(car, places[:CARDS_MAX], question)
    with_space = tuple(place for place in places if place.free is None or place.free > 0)
    if not with_space:
        return Answer(marked(car, places, car.texts("assistant.parking.full")))
    return choices(car, with_space[:CARDS_MAX], marked(car, places, car.texts("assistant.which")))


def marked(car: Car, places: tuple[LivePlace, ...], sentence: str) -> str:
    """`sentence`, begun with the word that the facts are made up when they are: eyes stay on the road."""
    made_up = any(place.simulated for place in places)
    return car.texts("assistant.demo", sentence=sentence) if made_up else sentence


async def _position(car: Car, name: str) -> Position | None:
    places = list(await car.navigation.find(name))
    place = (clear_winner(name, places) or places[0]) if places else None
    return None if place is None else place.position


def choices(car: Car, places: tuple[LivePlace, ...], question: str) -> Answer:
    """Numbered cards, and the places on the map, with what is known of each; picking one leads there."""
    car.page_requests.publish("navigation")

    async def choose(number: int) -> Answer:
        return await drive(car, places[number - 1].place)

    cards = tuple(card(car, number, live) for number, live in enumerate(places, 1))
    return Answer(question, cards, choose)


def card(car: Car, number: int, live: LivePlace) -> Card:
    """One card; stale or made-up facts are marked (NAV-6)."""
    extra = [car.texts.distance(live.place.distance)]
    if live.stale and live.observed_minutes is not None:
        extra.append(car.texts("assistant.stale", minutes=live.observed_minutes))
    if live.simulated:
        extra.append(car.texts("assistant.simulated"))
    return Card(number, live.place.name, facts(car, live), " · ".join(extra))


def facts(car: Car, live: LivePlace) -> str:
    """``4 of 60 free``, ``60 spaces``, ``150 kW``: what is known, else nothing."""
    parts = []
    if power := live.place.details.get("power_kw"):
        parts.append(f"{power} kW")
    if live.free is not None and live.capacity is not None:
        parts.append(car.texts("assistant.parking.free_of", free=live.free, capacity=live.capacity))
    elif live.free is not None:
        parts.append(car.texts.plural("assistant.parking.free", live.free))
    elif live.capacity is not None:
        parts.append(car.texts.plural("assistant.parking.capacity", live.capacity))
    return " · ".join(parts)
