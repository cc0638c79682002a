"""Whom a driver means by a name, and which of their numbers or addresses; asked back if need be."""

from collections.abc import Awaitable, Callable, Sequence

from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.model import Card
from hmi.contacts.model import Contact, Number

Meet = Callable[[Contact], Awaitable[Answer]]
"""What is done with the person who is meant."""
Reach = Callable[[str], Awaitable[Answer]]
"""What is done with the number or address that is meant."""


def ask_who(car: Car, question: str, again: Callable[[Slots], Awaitable[Answer]]) -> Answer:
    """Asks for a person; a name alone answers, and `again` takes it."""
    return Answer(car.texts(question), takes={"fill": again}, slots=("contact",), listens=True)


async def meet(car: Car, name: str, then: Meet) -> Answer:
    """Has `then` take the person called `name`, or asks which of several. Raises `CarError` as `Car` does."""
    found = car.known_people.contacts.book.find(name)
    if not found:
        return Answer(car.texts("assistant.people.unknown", name=name))
    if len(found) == 1:
        return await then(found[0])

    async def choose(number: int) -> Answer:
        return await then(found[number - 1])

    cards = tuple(Card(number, contact.name) for number, contact in enumerate(found[:CARDS_MAX], 1))
    return Answer(car.texts("assistant.people.which"), cards, choose)


async def reach(
    car: Car, contact: Contact, ways: Sequence[str], details: Sequence[str], then: Reach
) -> Answer:
    """Has `then` take the one of `ways` to reach somebody, or asks which; `details` say what each one is."""
    if len(ways) == 1:
        return await then(ways[0])

    async def choose(number: int) -> Answer:
        return await then(ways[number - 1])

    cards = tuple(
        Card(n, detail, way) if detail else Card(n, way)
        for n, (way, detail) in enumerate(zip(ways[:CARDS_MAX], details, strict=False), 1)
    )
    return Answer(car.texts("assistant.people.which_way", name=contact.name), cards, choose)


def kinds(car: Car, numbers: Sequence[Number]) -> tuple[str, ...]:
    """``Mobile``, ``Work``: what each number is."""
    return tuple(car.texts(f"assistant.number.{number.kind}") for number in numbers)
