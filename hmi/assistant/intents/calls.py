"""Calling somebody by the telephone that is connected, once the driver has confirmed whom."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.persons import ask_who, kinds, meet, reach
from hmi.assistant.model import Card
from hmi.contacts.model import Contact


async def call(car: Car, slots: Slots) -> Answer:
    """``call{[contact],[number]}``: asks whom, which of several, which number, and whether to call."""
    number, name = slots.text("number"), slots.text("contact")
    if number:
        return await _confirm(car, number, number)
    car.known_people.contacts.need_open()
    if not name:
        return ask_who(car, "assistant.call.whom", lambda said: call(car, said))
    return await meet(car, name, lambda contact: _which_number(car, contact))


async def _which_number(car: Car, contact: Contact) -> Answer:
    numbers = contact.numbers
    if not numbers:
        return Answer(car.texts("assistant.call.no_number", name=contact.name))
    return await reach(
        car,
        contact,
        [number.number for number in numbers],
        kinds(car, numbers),
        lambda number: _confirm(car, contact.name, number),
    )


async def _confirm(car: Car, name: str, number: str) -> Answer:
    telephone = car.known_people.telephone.value
    if telephone is None:
        cards = (Card(1, name, number if name != number else ""),)
        return Answer(car.texts("assistant.call.no_telephone"), cards)

    async def place() -> Answer:
        await telephone.call(number)
        return Answer(car.texts("assistant.call.calling", name=name))

    return Answer(car.texts("assistant.call.sure", name=name), confirm=place)
