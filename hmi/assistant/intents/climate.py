"""Temperature, seats and windows."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.vehicle.model import (
    CELSIUS_STEP,
    HIGHEST_CELSIUS,
    LOWEST_CELSIUS,
    SEAT_HEATING_LEVELS,
    Window,
    Zone,
)

SAID_STEP_CELSIUS = 1.0
"""What "warmer" changes."""

_SEAT_LEVELS = {
    "off": 0,
    "low": 1,
    "medium": 2,
    "high": SEAT_HEATING_LEVELS,
    "on": 2,
    "max": SEAT_HEATING_LEVELS,
}
_BOTH = frozenset({"all", "both"})


async def set_temperature(car: Car, slots: Slots) -> Answer:
    """``set_temperature{temperature,[zone]}`` in the driver's degrees; the driver's zone if none is said."""
    said = slots.number("temperature")
    wanted = None if said is None else car.texts.celsius(said)
    if wanted is None or not LOWEST_CELSIUS <= wanted <= HIGHEST_CELSIUS:
        low, high = (car.texts.temperature(end, spoken=True) for end in (LOWEST_CELSIUS, HIGHEST_CELSIUS))
        return Answer(car.texts("assistant.climate.range", low=low, high=high))
    celsius = round(wanted / CELSIUS_STEP) * CELSIUS_STEP
    for zone in zones(slots):
        await car.vehicle.set_temperature(zone, celsius)
    return Answer(car.texts("assistant.climate.set", degrees=car.texts.temperature(celsius, spoken=True)))


async def change_temperature(car: Car, slots: Slots) -> Answer:
    """``change_temperature{direction,[zone]}``: one degree up or down, as far as it goes."""
    sign = -1 if slots.text("direction") == "down" else 1
    steps = sign * round(SAID_STEP_CELSIUS / CELSIUS_STEP)
    asked = zones(slots)
    climate = car.vehicle.state.value.climate
    before = (climate.driver if asked[0] is Zone.DRIVER else climate.passenger).celsius
    for zone in asked:
        await car.vehicle.step_temperature(zone, steps)
    after = min(HIGHEST_CELSIUS, max(LOWEST_CELSIUS, before + steps * CELSIUS_STEP))
    return Answer(car.texts("assistant.climate.set", degrees=car.texts.temperature(after, spoken=True)))


async def seat_heating(car: Car, slots: Slots) -> Answer:
    """``seat_heating{level,[zone]}``: 0 to 3, or off, low, medium, high."""
    said = slots.text("level")
    number = slots.number("level")
    level = _SEAT_LEVELS.get(said) if number is None else round(number)
    if level is None or not 0 <= level <= SEAT_HEATING_LEVELS:
        return Answer(car.texts("assistant.climate.seat_range", highest=SEAT_HEATING_LEVELS))
    for zone in zones(slots):
        await car.vehicle.set_seat_heating(zone, level)
    if level == 0:
        return Answer(car.texts("assistant.climate.seat_off"))
    return Answer(car.texts("assistant.climate.seat", level=level))


async def demist(car: Car, slots: Slots) -> Answer:
    """``demist{state,[window]}``: the front window where none is said."""
    on = slots.text("state") != "off"
    said = slots.text("window")
    windows = tuple(Window) if said in _BOTH else (Window.REAR if said == "rear" else Window.FRONT,)
    for window in windows:
        await car.vehicle.set_demist(window, on)
    which = "both" if len(windows) > 1 else windows[0].value
    return Answer(car.texts(f"assistant.climate.demist_{which}_{'on' if on else 'off'}"))


def zones(slots: Slots) -> tuple[Zone, ...]:
    """The zones that are meant."""
    said = slots.text("zone")
    if said in _BOTH:
        return tuple(Zone)
    return (Zone.PASSENGER if said == "passenger" else Zone.DRIVER,)
