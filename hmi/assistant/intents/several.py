"""Sentences that ask for several things at once; each is carried out by the intent it would be alone."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents import climate
from hmi.vehicle.model import CELSIUS_STEP, HIGHEST_CELSIUS, LOWEST_CELSIUS
from voice.protocol import Slot


async def comfort(car: Car, slots: Slots) -> Answer:
    """``comfort{[level],[degrees,direction],[window]}``: seat heating, warmer or colder, and a demister."""
    said: list[Answer] = []
    if slots.number("level") is not None:
        said.append(await climate.seat_heating(car, slots))
    if slots.number("degrees") is not None:
        said.append(await _by_degrees(car, slots))
    if slots.text("window"):
        window = {"window": Slot(slots.text("window")), "state": Slot("on")}
        said.append(await climate.demist(car, Slots(window)))
    return Answer(". ".join(answer.text for answer in said))


async def _by_degrees(car: Car, slots: Slots) -> Answer:
    """So many degrees up or down from what is wanted now, as far as it goes."""
    change = (slots.number("degrees") or 0.0) * (-1 if slots.text("direction") == "down" else 1)
    zones = climate.zones(slots)
    state = car.vehicle.state.value.climate
    before = state.passenger.celsius if zones[0] == "passenger" else state.driver.celsius
    celsius = min(HIGHEST_CELSIUS, max(LOWEST_CELSIUS, before + change))
    celsius = round(celsius / CELSIUS_STEP) * CELSIUS_STEP
    for zone in zones:
        await car.vehicle.set_temperature(zone, celsius)
    return Answer(car.texts("assistant.climate.set", degrees=car.texts.temperature(celsius, spoken=True)))
