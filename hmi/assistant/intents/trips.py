"""What the trip computer has counted, and setting it to nothing."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.trips.model import TRIPS, Trip, TripKind

METRES_A_KILOMETRE = 1000
LITRES_PER_100_KM_BY_MILES_A_GALLON = {"en-US": 235.215}
IMPERIAL_GALLON = 282.481
"""Miles a gallon are this by litres per 100 km; the gallon of the United States is a smaller one."""


async def trip_summary(car: Car, slots: Slots) -> Answer:
    """``trip_summary{[trip]}``: distance, time, speed and consumption; since the start where none is said."""
    kind, texts = _kind(slots), car.texts
    trip = car.cabin.trips.state.value.of(kind)
    name = texts(f"assistant.trip.{kind}")
    if trip.kilometres <= 0:
        return Answer(texts("assistant.trip.nothing", trip=name))
    distance = texts.distance(trip.kilometres * METRES_A_KILOMETRE, spoken=True)
    parts = [
        texts("assistant.trip.driven", trip=name, distance=distance, duration=_duration(car, trip)),
        *_average(car, trip),
    ]
    return Answer(". ".join(parts))


async def reset_trip(car: Car, slots: Slots) -> Answer:
    """``reset_trip{[trip]}``: ``start``, ``refuel`` or ``long``, once the driver has confirmed it."""
    kind, trips = _kind(slots), car.cabin.trips

    async def reset() -> Answer:
        await trips.reset(kind)
        return Answer(car.texts(f"assistant.trip.reset_{kind}"))

    name = car.texts(f"assistant.trip.{kind}")
    return Answer(car.texts("assistant.trip.reset_sure", trip=name), confirm=reset)


def _kind(slots: Slots) -> TripKind:
    said = slots.text("trip")
    return next((kind for kind in TRIPS if kind == said), "start")


def _duration(car: Car, trip: Trip) -> str:
    return car.texts.duration(trip.seconds, spoken=True)


def _average(car: Car, trip: Trip) -> list[str]:
    texts, said = car.texts, []
    if trip.speed_kmh is not None:
        speed = texts.distance(trip.speed_kmh * METRES_A_KILOMETRE, spoken=True)
        said.append(texts("assistant.trip.speed", distance=speed))
    litres, energy = trip.litres_per_100_km, trip.kwh_per_100_km
    if litres:
        said.append(_fuel(car, litres))
    if energy:
        said.append(texts("assistant.trip.energy", amount=texts.number(round(energy, 1))))
    return said


def _fuel(car: Car, litres: float) -> str:
    if car.texts.units == "metric":
        return car.texts("assistant.trip.litres", amount=car.texts.number(round(litres, 1)))
    gallon = LITRES_PER_100_KM_BY_MILES_A_GALLON.get(car.texts.language, IMPERIAL_GALLON)
    return car.texts("assistant.trip.gallon", amount=car.texts.number(round(gallon / litres)))
