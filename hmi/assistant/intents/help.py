"""What can be said."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.model import Card


async def show_help(car: Car, _slots: Slots) -> Answer:
    """``help{}``: examples to say."""
    examples = car.texts.words("assistant.examples")
    cards = tuple(Card(number, example) for number, example in enumerate(examples, 1))
    return Answer(car.texts("assistant.help"), cards)
