"""A stop on the way: a place, or one of a kind along the route (NAV-3)."""

from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.destinations import lead
from hmi.assistant.intents.navigate import navigate
from hmi.assistant.intents.nearby import card, find_nearby
from maps.protocol import Place


async def add_stop(car: Car, slots: Slots) -> Answer:
    """``add_stop{[place],[category]}``: asks where if neither is said; without a route it leads there."""
    place, category = slots.text("place"), slots.text("category")
    if not place and not category:
        question = car.texts("assistant.stop.where")
        return Answer(
            question,
            takes={"fill": lambda said: add_stop(car, said)},
            slots=("category", "place"),
            listens=True,
        )
    if car.navigation.state.value.destination is None:
        return await (navigate(car, slots) if place else find_nearby(car, slots))
    if place:
        return await lead(car, place, lambda stop: _drive_over(car, stop))
    return await _one_of(car, category)


async def _one_of(car: Car, category: str) -> Answer:
    name_key = f"assistant.category.{category}"
    if not car.texts.has(name_key):
        return Answer(car.texts("assistant.not_understood"))
    places, _problem = await car.navigation.look_around(category, along=True)
    if not places:
        return Answer(car.texts("assistant.nearby.none", category=car.texts(name_key)))
    shown = places[:CARDS_MAX]
    car.page_requests.publish("navigation")

    async def choose(number: int) -> Answer:
        return await _drive_over(car, shown[number - 1].place)

    cards = tuple(card(car, number, live) for number, live in enumerate(shown, 1))
    return Answer(car.texts("assistant.which"), cards, choose)


async def _drive_over(car: Car, stop: Place) -> Answer:
    route = await car.navigation.drive(stop, add_stop=True)
    car.page_requests.publish("navigation")
    duration = car.texts.duration(route.duration, spoken=True)
    return Answer(car.texts("assistant.stop.added", stop=stop.name, duration=duration))
