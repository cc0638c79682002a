"""How the vehicle is, and locking it."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car


async def vehicle_range(car: Car, _slots: Slots) -> Answer:
    """``vehicle_range{}``: how far the energy on board goes."""
    state = car.vehicle.state.value
    if state.range_km is None:
        return Answer(car.texts("assistant.vehicle.range_unknown"))
    distance = car.texts.distance(state.range_km * 1000, spoken=True)
    if state.energy_percent is None:
        return Answer(car.texts("assistant.vehicle.range", distance=distance))
    kind = "charge" if state.powertrain == "electric" else "fuel"
    percent = car.texts.percent(state.energy_percent / 100)
    return Answer(car.texts(f"assistant.vehicle.range_{kind}", distance=distance, percent=percent))


async def vehicle_locked(car: Car, _slots: Slots) -> Answer:
    """``vehicle_locked{}``: locked or not, and what stands open."""
    state = car.vehicle.state.value
    if state.locked is None:
        return Answer(car.texts("assistant.vehicle.lock_unknown"))
    sentence = car.texts(f"assistant.vehicle.{'locked' if state.locked else 'unlocked'}")
    if not state.open_doors:
        return Answer(sentence)
    names = [car.texts(f"vehicle.opening.{name}") for name in state.open_doors]
    return Answer(f"{sentence}. {car.texts('assistant.vehicle.open', what=car.texts.listed(names))}")


async def lock(car: Car, _slots: Slots) -> Answer:
    """``lock{}``: locks the doors."""
    await car.vehicle.lock()
    return Answer(car.texts("assistant.vehicle.lock_done"))
