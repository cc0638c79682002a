"""Driving to a place by name."""

from datetime import timedelta

from chassis.errors import CarError
from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.model import Card
from hmi.navigation.favourites import Slot
from hmi.navigation.geo import metres_between
from hmi.navigation.names import plain
from maps.protocol import Place, Route

SAME_PLACE_METRES = 200.0
"""Two places of one name within so much are one destination to a driver (the entrances of a museum)."""


async def navigate(car: Car, slots: Slots) -> Answer:
    """``navigate{place}``: leads there at once, or asks which of several is meant."""
    wanted = slots.text("place")
    if not wanted:
        return Answer(car.texts("assistant.navigate.where"))
    favourite = favourite_named(car, wanted)
    if favourite is not None:
        route = await (car.navigation.go_home() if favourite == "home" else car.navigation.go_work())
        return started(car, route, wanted)
    places = [place for place in await car.navigation.find(wanted) if place.kind != "category"]
    if not places:
        return Answer(car.texts("assistant.navigate.nothing", place=wanted))
    winner = clear_winner(wanted, places)
    return await drive(car, winner) if winner is not None else ask_which(car, tuple(places[:CARDS_MAX]))


async def drive(car: Car, place: Place) -> Answer:
    """Begins guidance to `place` and says how long it takes."""
    return started(car, await car.navigation.drive(place), place.name)


def started(car: Car, route: Route, name: str) -> Answer:
    """The answer when guidance has begun, which the map shows."""
    car.page_requests.publish("navigation")
    duration = car.texts.duration(route.duration, spoken=True)
    return Answer(car.texts("assistant.navigate.started", place=name, duration=duration))


def ask_which(car: Car, places: tuple[Place, ...]) -> Answer:
    """Numbered cards and the question which of them is meant."""

    async def choose(number: int) -> Answer:
        return await drive(car, places[number - 1])

    cards = tuple(
        Card(number, place.name, place.description, car.texts.distance(place.distance))
        for number, place in enumerate(places, 1)
    )
    return Answer(car.texts("assistant.which"), cards, choose)


def clear_winner(wanted: str, places: list[Place]) -> Place | None:
    """The one place that is meant without doubt, None when the driver has to choose.

    That is the only one found, or the one whose name is what was said - if all others of that name are
    entrances of the same place.
    """
    if len(places) == 1:
        return places[0]
    named = [place for place in places if plain(place.name) == plain(wanted)]
    if not named:
        return None
    first = named[0]
    apart = [place for place in named if metres_between(place.position, first.position) > SAME_PLACE_METRES]
    return None if apart else first


def favourite_named(car: Car, wanted: str) -> Slot | None:
    """Home or work, when that is what the driver calls it."""
    said = plain(wanted)
    if said in car.texts.words("assistant.words.home"):
        return "home"
    return "work" if said in car.texts.words("assistant.words.work") else None


async def cancel_navigation(car: Car, _slots: Slots) -> Answer:
    """``cancel_navigation{}``: ends guidance."""
    if car.navigation.state.value.destination is None:
        return Answer(car.texts("assistant.no_guidance"))
    await car.navigation.stop_guidance()
    return Answer(car.texts("assistant.navigate.stopped"))


async def arrival_time(car: Car, _slots: Slots) -> Answer:
    """``arrival_time{}``: when and in how long the car arrives."""
    guidance, destination = car.navigation.guidance.value, car.navigation.state.value.destination
    if destination is None:
        return Answer(car.texts("assistant.no_guidance"))
    if guidance is None:
        raise CarError("guidance_waits", car.texts("navigation.waits_for_maps"))
    at = (car.clock.now() + timedelta(seconds=guidance.seconds)).astimezone()
    return Answer(
        car.texts(
            "assistant.arrival",
            place=destination.name,
            time=car.texts.time(at),
            duration=car.texts.duration(guidance.seconds, spoken=True),
            distance=car.texts.distance(guidance.left, spoken=True),
        )
    )
