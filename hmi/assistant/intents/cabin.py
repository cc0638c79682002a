"""Radio stations, the trip computer, and the light of screen and instruments."""

from chassis.errors import NotAvailable
from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.extras import Extras
from hmi.radio.stations import Wanted
from hmi.trips.model import TRIPS


async def play_station(car: Car, slots: Slots) -> Answer:
    """``play_station{[station]}``: a station by its name; without one the first of the favourites."""
    extras, name = _extras(car), slots.text("station")
    state = extras.stations.value
    if state.network == "offline":
        return Answer(car.texts("assistant.radio.offline"))
    found = (
        tuple(station for station in state.favourites if station.name.casefold() == name.casefold())
        or state.index.find(Wanted(name))
        if name
        else state.favourites or state.index.stations
    )
    if not found:
        return Answer(car.texts("assistant.radio.unknown", station=name))
    await extras.radio.play_station(found[0], found)
    return Answer(car.texts("assistant.radio.playing", station=found[0].name))


async def reset_trip(car: Car, slots: Slots) -> Answer:
    """``reset_trip{[trip]}``: ``start``, ``refuel`` or ``long``; since start where none is said."""
    said = slots.text("trip")
    kind = said if said in TRIPS else "start"
    await _extras(car).trips.reset(kind)
    return Answer(car.texts(f"assistant.trip.reset_{kind}"))


async def screen_light(car: Car, slots: Slots) -> Answer:
    """``screen_light{[light],[screen]}``: ``lowest`` or ``full``; the screen goes ``off`` without a word."""
    light, wanted = _extras(car).light, slots.text("light")
    if wanted == "lowest":
        await light.lower()
    elif wanted == "full":
        await light.set_brightness(1.0)
    if slots.text("screen") == "off":
        light.turn_off()
        return Answer(closes=True)
    return Answer(car.texts(f"assistant.light.{'lowest' if wanted == 'lowest' else 'full'}"))


def _extras(car: Car) -> Extras:
    if car.extras is None:
        raise NotAvailable("no_vehicle", car.texts("problem.no_vehicle"))
    return car.extras
