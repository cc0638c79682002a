"""Radio stations, and the light of screen and instruments."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.radio.stations import Wanted


async def play_station(car: Car, slots: Slots) -> Answer:
    """``play_station{[station]}``: a station by its name; without one the first of the favourites."""
    parts, name = car.cabin, slots.text("station")
    state = parts.stations.value
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
    await parts.radio.play_station(found[0], found)
    return Answer(car.texts("assistant.radio.playing", station=found[0].name))


async def screen_light(car: Car, slots: Slots) -> Answer:
    """``screen_light{[light],[screen]}``: ``lowest`` or ``full``; the screen goes ``off`` without a word."""
    light, wanted = car.cabin.light, slots.text("light")
    if wanted == "lowest":
        await light.lower()
    elif wanted == "full":
        await light.set_brightness(1.0)
    if slots.text("screen") == "off":
        light.turn_off()
        return Answer(closes=True)
    return Answer(car.texts(f"assistant.light.{'lowest' if wanted == 'lowest' else 'full'}"))
