"""What can be said."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.model import Card

TOPICS = frozenset({"navigation", "climate", "phone", "media", "vehicle", "settings", "online"})


async def show_help(car: Car, slots: Slots) -> Answer:
    """``help{[topic]}``: examples to say, of one topic if it is named."""
    topic = slots.text("topic")
    examples = car.texts.words(f"assistant.help_{topic}" if topic in TOPICS else "assistant.examples")
    cards = tuple(Card(number, example) for number, example in enumerate(examples, 1))
    return Answer(car.texts("assistant.help"), cards)
