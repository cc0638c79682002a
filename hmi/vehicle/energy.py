"""What driving costs: fuel and charge from rolling, air, acceleration and the car's own needs.

Road load after Guzzella and Sciarretta, Vehicle Propulsion Systems, 3rd ed., section 2.1, for a compact car.
"""

import msgspec
from msgspec.structs import replace

from hmi.settings import Powertrain

MASS_KG = 1500.0
ROLLING_RESISTANCE = 0.011
DRAG_AREA_M2 = 0.65
AIR_DENSITY = 1.2
GRAVITY = 9.81
AUXILIARY_WATTS = 600.0
MOTOR_EFFICIENCY = 0.85
RECUPERATION = 0.6
IDLE_LITRES_PER_HOUR = 0.6
JOULES_PER_KWH = 3.6e6
AVERAGING_METRES = 30_000.0
"""Distance over which the consumption that the range is told from is averaged."""
KWH_PER_LITRE = {"petrol": 8.6, "e_hybrid": 8.6, "diesel": 9.8}
ENGINE_EFFICIENCY = {"petrol": 0.26, "e_hybrid": 0.28, "diesel": 0.33}


class Tank(msgspec.Struct, frozen=True):
    """Energy that can be carried: litres of fuel and kilowatt hours of charge."""

    litres: float
    kwh: float


TANKS: dict[Powertrain, Tank] = {
    "petrol": Tank(50, 0),
    "diesel": Tank(50, 0),
    "e_hybrid": Tank(40, 12.8),
    "electric": Tank(0, 58),
}
USUAL_LITRES_PER_100KM = {"petrol": 6.0, "diesel": 4.6, "e_hybrid": 5.6, "electric": 6.0}
USUAL_KWH_PER_100KM = 16.5


class Energy(msgspec.Struct, frozen=True):
    """What is on board.

    Attributes:
        litres, kwh: fuel and charge.
        litres_per_100km, kwh_per_100km: averages that the range is told from.
        momentary: litres per 100 km now (fuel only), 0 while standing.
    """

    powertrain: Powertrain
    litres: float
    kwh: float
    litres_per_100km: float
    kwh_per_100km: float = USUAL_KWH_PER_100KM
    momentary: float = 0.0

    @classmethod
    def filled(cls, powertrain: Powertrain, share: float) -> "Energy":
        """Tank and battery filled to `share` (0 to 1)."""
        tank = TANKS[powertrain]
        usual = USUAL_LITRES_PER_100KM[powertrain]
        return cls(powertrain, tank.litres * share, tank.kwh * share, usual)

    @property
    def fuel_percent(self) -> float:
        """Level of the tank; 0 for a car without one."""
        return _percent(self.litres, TANKS[self.powertrain].litres)

    @property
    def charge_percent(self) -> float:
        """State of charge; 0 for a car without a traction battery."""
        return _percent(self.kwh, TANKS[self.powertrain].kwh)

    @property
    def fuel_range(self) -> float:
        """Metres on fuel."""
        return self.litres / self.litres_per_100km * 100_000

    @property
    def battery_range(self) -> float:
        """Metres on charge."""
        return self.kwh / self.kwh_per_100km * 100_000

    @property
    def empty(self) -> bool:
        """Whether the car cannot drive any further."""
        return self.litres <= 0 and self.kwh <= 0

    def after(self, seconds: float, speed: float, acceleration: float) -> "Energy":
        """What is left after `seconds` at `speed` (m/s) and `acceleration` (m/s2) with the ignition on."""
        force = MASS_KG * GRAVITY * ROLLING_RESISTANCE if speed > 0 else 0.0
        force += AIR_DENSITY * DRAG_AREA_M2 * speed**2 / 2 + MASS_KG * acceleration
        work = force * speed * seconds / JOULES_PER_KWH
        auxiliary = AUXILIARY_WATTS * seconds / JOULES_PER_KWH
        if self.kwh > 0:
            return self._charge_after(work, auxiliary, speed * seconds)
        return self._fuel_after(work, auxiliary, seconds, speed * seconds)

    def _charge_after(self, work: float, auxiliary: float, metres: float) -> "Energy":
        used = (work / MOTOR_EFFICIENCY if work > 0 else work * RECUPERATION) + auxiliary
        left = min(max(self.kwh - used, 0.0), TANKS[self.powertrain].kwh)
        average = _average(self.kwh_per_100km, used, metres, USUAL_KWH_PER_100KM)
        return replace(self, kwh=left, kwh_per_100km=average, momentary=0.0)

    def _fuel_after(self, work: float, auxiliary: float, seconds: float, metres: float) -> "Energy":
        if self.litres <= 0:
            return replace(self, momentary=0.0)
        per_litre = KWH_PER_LITRE[self.powertrain] * ENGINE_EFFICIENCY[self.powertrain]
        used = (max(work, 0.0) + auxiliary) / per_litre + IDLE_LITRES_PER_HOUR * seconds / 3600
        average = _average(self.litres_per_100km, used, metres, USUAL_LITRES_PER_100KM[self.powertrain])
        momentary = min(used / metres * 100_000, 99.9) if metres > 0.2 * seconds else 0.0
        return replace(
            self, litres=max(self.litres - used, 0.0), litres_per_100km=average, momentary=momentary
        )


def _percent(amount: float, capacity: float) -> float:
    return min(max(100 * amount / capacity, 0.0), 100.0) if capacity else 0.0


def _average(before: float, used: float, metres: float, usual: float) -> float:
    """The average after `metres` more, held within half and double of what is usual."""
    if metres <= 0:
        return before
    share = metres / AVERAGING_METRES
    after = before * (1 - share) + used / metres * 100_000 * share
    return min(max(after, usual / 2), usual * 2)
