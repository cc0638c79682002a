"""Fan, climate control and auxiliary heater."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.vehicle.model import FAN_LEVELS

SAID_MINUTES = 30
"""How long the auxiliary heater runs when no time is said (REM-6)."""


async def set_fan(car: Car, slots: Slots) -> Answer:
    """``set_fan{level}``: 0 (off) to 7."""
    level = slots.number("level")
    if level is None or not 0 <= level <= FAN_LEVELS:
        return Answer(car.texts("assistant.fan.range", highest=FAN_LEVELS))
    return await _set_fan(car, round(level))


async def change_fan(car: Car, slots: Slots) -> Answer:
    """``change_fan{direction}``: one level up or down, as far as it goes; never off."""
    step = -1 if slots.text("direction") == "down" else 1
    return await _set_fan(car, min(FAN_LEVELS, max(1, car.vehicle.state.value.climate.fan + step)))


async def _set_fan(car: Car, level: int) -> Answer:
    await car.vehicle.set_fan(level)
    return Answer(car.texts("assistant.fan.set", level=level) if level else car.texts("assistant.fan.off"))


async def climate(car: Car, slots: Slots) -> Answer:
    """``climate{state}``: on lets it choose fan and cooling itself, off stops the air."""
    if slots.flag("state"):
        await car.vehicle.set_auto(on=True)
        await car.vehicle.set_cooling(on=True)
        degrees = car.texts.temperature(car.vehicle.state.value.climate.driver.celsius, spoken=True)
        return Answer(car.texts("assistant.climate.on", degrees=degrees))
    await car.vehicle.set_fan(0)
    return Answer(car.texts("assistant.climate.off"))


async def auxiliary_heater(car: Car, slots: Slots) -> Answer:
    """``auxiliary_heater{state}``: half an hour of it, or none; the car says why it cannot start."""
    on = slots.flag("state")
    await car.vehicle.set_heater(SAID_MINUTES if on else 0)
    if not on:
        return Answer(car.texts("assistant.heater.off"))
    return Answer(
        car.texts("assistant.heater.on", duration=car.texts.duration(SAID_MINUTES * 60, spoken=True))
    )
