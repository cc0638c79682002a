"""How the vehicle is, and locking it (VEH-2)."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car

KPA_A_BAR = 100.0
KPA_A_PSI = 6.895
TYRES = ("front_left", "front_right", "rear_left", "rear_right")
"""In the order of `VehicleState.tyres_kpa`."""
LOW_BY_KPA = 25.0
"""A tyre that has so much less than the other one of its axle is to be looked at."""


async def vehicle_range(car: Car, _slots: Slots) -> Answer:
    """``vehicle_range{}``: how far the energy on board goes."""
    state = car.vehicle.state.value
    if state.range_km is None:
        return Answer(car.texts("assistant.vehicle.range_unknown"))
    distance = car.texts.distance(state.range_km * 1000, spoken=True)
    if state.energy_percent is None:
        return Answer(car.texts("assistant.vehicle.range", distance=distance))
    percent = car.texts.percent(state.energy_percent / 100)
    return Answer(car.texts(f"assistant.vehicle.range_{_energy(car)}", distance=distance, percent=percent))


async def energy_level(car: Car, _slots: Slots) -> Answer:
    """``energy_level{}``: how full tank or battery is, and how far that goes."""
    state = car.vehicle.state.value
    if state.energy_percent is None:
        return Answer(car.texts("assistant.vehicle.range_unknown"))
    percent = car.texts.percent(state.energy_percent / 100)
    level = car.texts(f"assistant.vehicle.level_{_energy(car)}", percent=percent)
    if state.range_km is None:
        return Answer(level)
    distance = car.texts.distance(state.range_km * 1000, spoken=True)
    return Answer(f"{level}. {car.texts('assistant.vehicle.range', distance=distance)}")


def _energy(car: Car) -> str:
    return "charge" if car.vehicle.state.value.powertrain == "electric" else "fuel"


async def vehicle_locked(car: Car, _slots: Slots) -> Answer:
    """``vehicle_locked{}``: locked or not, and what stands open."""
    state = car.vehicle.state.value
    if state.locked is None:
        return Answer(car.texts("assistant.vehicle.lock_unknown"))
    sentence = car.texts(f"assistant.vehicle.{'locked' if state.locked else 'unlocked'}")
    return Answer(f"{sentence}. {_open(car)}" if state.open_doors else sentence)


async def by_hand(car: Car, slots: Slots) -> Answer:
    """``by_hand{thing}``: what has a switch of its own is left to the driver, and said so (VOI-8)."""
    thing = car.texts(f"assistant.by_hand.{slots.text('thing')}")
    return Answer(car.texts("assistant.by_hand.answer", thing=thing))


async def doors_open(car: Car, _slots: Slots) -> Answer:
    """``doors_open{}``: which doors and windows stand open."""
    return Answer(
        _open(car) if car.vehicle.state.value.open_doors else car.texts("assistant.vehicle.all_shut")
    )


def _open(car: Car) -> str:
    names = [car.texts(f"vehicle.opening.{name}") for name in car.vehicle.state.value.open_doors]
    return car.texts("assistant.vehicle.open", what=car.texts.listed(names))


async def lock(car: Car, slots: Slots) -> Answer:
    """``lock{[state]}``: locks the doors; ``unlocked`` opens them once the driver has confirmed it."""
    if slots.text("state") != "unlocked":
        await car.vehicle.lock()
        return Answer(car.texts("assistant.vehicle.lock_done"))
    state = car.vehicle.state.value
    if state.speed_kmh > 0 or not state.parked:
        return Answer(car.texts("problem.unlock_moving"))

    async def unlock() -> Answer:
        await car.vehicle.unlock()
        return Answer(car.texts("assistant.vehicle.unlock_done"))

    return Answer(car.texts("assistant.vehicle.unlock_sure"), confirm=unlock)


async def next_service(car: Car, _slots: Slots) -> Answer:
    """``next_service{}``: days and distance to the next service and oil change."""
    state, texts = car.vehicle.state.value, car.texts
    if state.service_days is None or state.service_km is None:
        return Answer(texts("assistant.vehicle.service_unknown"))
    if state.service_days <= 0 or state.service_km <= 0:
        return Answer(texts("assistant.vehicle.service_due"))
    distance = texts.distance(state.service_km * 1000, spoken=True)
    said = texts.plural("assistant.vehicle.service", state.service_days, distance=distance)
    if state.oil_days is None or state.oil_km is None or state.powertrain == "electric":
        return Answer(said)
    oil = texts.distance(max(0.0, state.oil_km) * 1000, spoken=True)
    return Answer(f"{said}. {texts.plural('assistant.vehicle.oil', max(0, state.oil_days), distance=oil)}")


async def tyre_pressure(car: Car, _slots: Slots) -> Answer:
    """``tyre_pressure{}``: of the four tyres, and which one has lost some."""
    tyres, texts = car.vehicle.state.value.tyres_kpa, car.texts
    if len(tyres) != len(TYRES):
        return Answer(texts("assistant.vehicle.tyres_unknown"))
    said = [texts.number(round(_pressure(car, kpa), 1)) for kpa in tyres]
    unit = texts(f"assistant.vehicle.{'bar' if texts.units == 'metric' else 'psi'}")
    sentence = texts("assistant.vehicle.tyres", fl=said[0], fr=said[1], rl=said[2], rr=said[3], unit=unit)
    low = [
        texts(f"assistant.tyre.{name}")
        for n, name in enumerate(TYRES)
        if tyres[n ^ 1] - tyres[n] >= LOW_BY_KPA
    ]
    if not low:
        return Answer(sentence)
    return Answer(f"{sentence}. {texts('assistant.vehicle.tyre_low', which=texts.listed(low))}")


def _pressure(car: Car, kpa: float) -> float:
    return kpa / (KPA_A_BAR if car.texts.units == "metric" else KPA_A_PSI)


async def mileage(car: Car, _slots: Slots) -> Answer:
    """``mileage{}``: how far the car has driven in its life."""
    kilometres = car.vehicle.state.value.odometer_km
    if kilometres is None:
        return Answer(car.texts("assistant.vehicle.mileage_unknown"))
    distance = car.texts.distance(kilometres * 1000, spoken=True)
    return Answer(car.texts("assistant.vehicle.mileage", distance=distance))
