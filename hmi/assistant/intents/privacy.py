"""What leaves the car, asked aloud."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car


async def privacy_level(car: Car, _slots: Slots) -> Answer:
    """``privacy_level{}``: which level holds, and what that means (PRV-1)."""
    return Answer(car.texts(f"assistant.privacy.{car.online.privacy.value}"))
