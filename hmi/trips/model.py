"""What the trip computer counts."""

from typing import Literal

import msgspec

TripKind = Literal["start", "refuel", "long"]

TRIPS: tuple[TripKind, ...] = ("start", "refuel", "long")
LEAST_KILOMETRES = 0.3
"""Below that a consumption per 100 km says nothing."""


class Trip(msgspec.Struct, frozen=True, kw_only=True):
    """Sums since its last reset: kilometres, seconds with the ignition on, litres and kilowatt hours used."""

    kilometres: float = 0.0
    seconds: float = 0.0
    litres: float = 0.0
    kilowatt_hours: float = 0.0

    @property
    def speed_kmh(self) -> float | None:
        """Average speed, None while nothing was driven."""
        return self.kilometres * 3600 / self.seconds if self.kilometres > 0 and self.seconds > 0 else None

    @property
    def litres_per_100_km(self) -> float | None:
        """Average fuel consumption, None over the first metres."""
        return self._per_100_km(self.litres)

    @property
    def kwh_per_100_km(self) -> float | None:
        """Average consumption of the traction battery, None over the first metres."""
        return self._per_100_km(self.kilowatt_hours)

    def plus(self, more: "Trip") -> "Trip":
        """Both together; what a battery gained never makes less than nothing of the whole."""
        return Trip(
            kilometres=self.kilometres + more.kilometres,
            seconds=self.seconds + more.seconds,
            litres=self.litres + more.litres,
            kilowatt_hours=max(0.0, self.kilowatt_hours + more.kilowatt_hours),
        )

    def _per_100_km(self, amount: float) -> float | None:
        return amount * 100 / self.kilometres if self.kilometres >= LEAST_KILOMETRES else None


class Trips(msgspec.Struct, frozen=True, kw_only=True):
    """The three memories.

    Attributes:
        ended: the ignition was switched off since: the next start begins a new trip.
        lowest_litres: in the tank since it was filled last, None while unknown; `kilowatt_hours` in the
            battery when looked at last. By them the car knows that it was filled up while it was off.
    """

    start: Trip = Trip()
    refuel: Trip = Trip()
    long: Trip = Trip()
    ended: bool = True
    lowest_litres: float | None = None
    kilowatt_hours: float | None = None

    def of(self, kind: TripKind) -> Trip:
        """One of the three."""
        trip: Trip = getattr(self, kind)
        return trip

    def plus(self, more: Trip) -> "Trips":
        """`more` driven on each of them."""
        return msgspec.structs.replace(
            self, start=self.start.plus(more), refuel=self.refuel.plus(more), long=self.long.plus(more)
        )

    def put(self, kind: TripKind, trip: Trip) -> "Trips":
        """`trip` in the place of one of them."""
        return msgspec.structs.replace(self, **{kind: trip})
