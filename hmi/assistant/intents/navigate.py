"""Driving to a place, over stops, another way; when the car arrives and where it is (NAV-3)."""

from datetime import timedelta

from chassis.errors import CarError
from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.destinations import favourite_named, lead
from hmi.assistant.intents.driving import drive, started
from hmi.assistant.intents.search import beyond_the_map
from hmi.assistant.model import Card
from maps.protocol import Route

AVOIDABLE = {"motorways": "avoid_motorways", "tolls": "avoid_tolls", "ferries": "avoid_ferries"}
"""The setting that keeps new routes away from each."""


async def navigate(car: Car, slots: Slots) -> Answer:
    """``navigate{[place]}``: leads there at once, or asks where to, or which of several is meant."""
    wanted = slots.text("place") or slots.text("contact")
    if not wanted:
        question = car.texts("assistant.navigate.where")
        return Answer(
            question, takes={"fill": lambda said: navigate(car, said)}, slots=("place",), listens=True
        )
    favourite = favourite_named(car, wanted)
    if favourite is not None:
        route = await (car.navigation.go_home() if favourite == "home" else car.navigation.go_work())
        return started(car, route, wanted)
    return await lead(car, wanted, lambda place: drive(car, place), lambda: beyond_the_map(car, wanted))


async def cancel_navigation(car: Car, _slots: Slots) -> Answer:
    """``cancel_navigation{}``: ends guidance."""
    if car.navigation.state.value.destination is None:
        return Answer(car.texts("assistant.no_guidance"))
    await car.navigation.stop_guidance()
    return Answer(car.texts("assistant.navigate.stopped"))


async def remove_stop(car: Car, _slots: Slots) -> Answer:
    """``remove_stop{}``: goes straight on to the destination, past the next stop."""
    stops = car.navigation.stops
    if not stops:
        return Answer(car.texts("assistant.no_guidance"))
    if len(stops) == 1:
        return Answer(car.texts("assistant.stop.none"))
    route = await car.navigation.drive_on(stops[1:])
    duration = car.texts.duration(route.duration, spoken=True)
    return Answer(car.texts("assistant.stop.removed", stop=stops[0].name, duration=duration))


async def alternatives(car: Car, _slots: Slots) -> Answer:
    """``alternatives{}``: other routes to the same destination, to choose from."""
    routes = (await car.navigation.other_routes())[:CARDS_MAX]
    car.page_requests.publish("navigation")

    async def choose(number: int) -> Answer:
        await car.navigation.select(number - 1)
        await car.navigation.start_guidance()
        duration = car.texts.duration(routes[number - 1].duration, spoken=True)
        return Answer(car.texts("assistant.alternatives.taken", duration=duration))

    async def keep() -> Answer:
        await car.navigation.drop_plan()
        return Answer(car.texts("assistant.left_as_is"))

    cards = tuple(_route_card(car, number, route) for number, route in enumerate(routes, 1))
    if len(cards) < 2:
        await car.navigation.drop_plan()
        return Answer(car.texts("assistant.alternatives.none"))
    return Answer(car.texts("assistant.alternatives.which"), cards, choose, refuse=keep)


def _route_card(car: Car, number: int, route: Route) -> Card:
    texts = car.texts
    marks = [
        texts(f"assistant.alternatives.{mark}")
        for mark, has in (("toll", route.has_toll), ("ferry", route.has_ferry))
        if has
    ]
    title = (
        texts("assistant.alternatives.via", street=route.via) if route.via else texts.duration(route.duration)
    )
    return Card(
        number,
        title,
        texts.duration(route.duration),
        " · ".join((texts.distance(route.length), *marks)),
    )


async def avoid(car: Car, slots: Slots) -> Answer:
    """``avoid{what,state}``: motorways, tolls or ferries, also on the route under way."""
    what, on = slots.text("what"), slots.flag("state")
    setting = AVOIDABLE.get(what)
    if setting is None:
        return Answer(car.texts("assistant.not_understood"))
    await car.personalisation.change(**{setting: on})
    said = car.texts(f"assistant.avoid.{what}_{'on' if on else 'off'}")
    if not car.navigation.stops:
        return Answer(said)
    route = await car.navigation.drive_on()
    duration = car.texts.duration(route.duration, spoken=True)
    return Answer(f"{said}. {car.texts('assistant.avoid.rerouted', duration=duration)}")


async def guidance_voice(car: Car, slots: Slots) -> Answer:
    """``guidance_voice{state}``: spoken directions or none."""
    on = slots.flag("state")
    await car.personalisation.change(prompt_detail="all" if on else "off")
    return Answer(car.texts(f"assistant.guidance_voice.{'on' if on else 'off'}"))


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


async def where_am_i(car: Car, _slots: Slots) -> Answer:
    """``where_am_i{}``: the address or street the car is at."""
    place = await car.navigation.whereabouts()
    car.page_requests.publish("navigation")
    if place is None:
        return Answer(car.texts("assistant.where.off_road"))
    if place.description:
        return Answer(car.texts("assistant.where.in_town", place=place.name, town=place.description))
    return Answer(car.texts("assistant.where.at", place=place.name))
