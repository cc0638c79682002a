"""The light around the driver."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car

COLOURS = {
    "white": "#FFE8D0",
    "red": "#D01020",
    "orange": "#FF6A00",
    "yellow": "#FFC400",
    "green": "#10B040",
    "turquoise": "#00B8B8",
    "blue": "#1040F0",
    "purple": "#8020D0",
    "pink": "#F04090",
}
"""What a colour that was said looks like."""
STEP_PERCENT = 20
LEAST_PERCENT = 10


async def ambient_light(car: Car, slots: Slots) -> Answer:
    """``ambient_light{state,[colour],[level],[direction]}``: on, off, in a colour, brighter or darker."""
    if not slots.flag("state"):
        await car.vehicle.set_ambient(on=False)
        return Answer(car.texts("assistant.ambient.off"))
    colour, level, direction = slots.text("colour"), slots.number("level"), slots.text("direction")
    if colour and colour not in COLOURS:
        return Answer(car.texts("assistant.not_understood"))
    if level is not None and not 0 <= level <= 100:
        return Answer(car.texts("assistant.ambient.range"))
    if level is None and direction:
        step = -STEP_PERCENT if direction == "down" else STEP_PERCENT
        before = car.vehicle.state.value.ambient.percent
        level = min(100, max(LEAST_PERCENT, before + step))
    percent = None if level is None else round(level)
    await car.vehicle.set_ambient(on=percent != 0, colour=COLOURS.get(colour), percent=percent)
    return Answer(_told(car, colour, percent))


def _told(car: Car, colour: str, percent: int | None) -> str:
    if percent == 0:
        return car.texts("assistant.ambient.off")
    if colour:
        return car.texts("assistant.ambient.colour", shade=car.texts(f"assistant.colour.{colour}"))
    if percent is not None:
        return car.texts("assistant.ambient.level", percent=car.texts.percent(percent / 100))
    return car.texts("assistant.ambient.on")
