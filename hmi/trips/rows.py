"""A memory of the trip computer as a row of a list, rounded to what is shown."""

from math import nan

import msgspec

from hmi.trips.model import Trip, TripKind


class TripRow(msgspec.Struct, frozen=True):
    """Kilometres, whole minutes as seconds, km/h, litres and kWh per 100 km; a dash's NaN where unknown."""

    kind: TripKind
    kilometres: float
    seconds: float
    speed_kmh: float
    litres: float
    kilowatt_hours: float


def trip_row(kind: TripKind, trip: Trip) -> TripRow:
    """`trip` as it is shown."""
    return TripRow(
        kind,
        round(trip.kilometres, 1),
        trip.seconds // 60 * 60,
        _rounded(trip.speed_kmh, 0),
        _rounded(trip.litres_per_100_km, 1),
        _rounded(trip.kwh_per_100_km, 1),
    )


def _rounded(value: float | None, digits: int) -> float:
    return nan if value is None else round(value, digits)
