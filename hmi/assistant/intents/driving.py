"""Beginning to drive somewhere, as every intent says it."""

from hmi.assistant.answer import Answer
from hmi.assistant.car import Car
from maps.protocol import Place, Route


async def drive(car: Car, place: Place) -> Answer:
    """Begins guidance to `place` and says how long it takes."""
    return started(car, await car.navigation.drive(place), place.name)


def started(car: Car, route: Route, name: str) -> Answer:
    """The answer when guidance has begun, which the map shows."""
    car.page_requests.publish("navigation")
    duration = car.texts.duration(route.duration, spoken=True)
    return Answer(car.texts("assistant.navigate.started", place=name, duration=duration))
