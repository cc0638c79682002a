"""The simulated cabin: its air follows the climate control, which in automatic mode picks the fan itself."""

from hmi.vehicle.model import FAN_LEVELS

SECONDS_TO_WARM = 240.0
"""Time constant with the fan running; `SECONDS_TO_COOL` that of a parked car."""
SECONDS_TO_COOL = 1800.0
AUTOMATIC_LEVELS = (2, 6)
DEMIST_LEVEL = 5


def fan_percent(level: int) -> int:
    """A fan level 0 to 7 as the percentage VSS wants."""
    return round(level * 100 / FAN_LEVELS)


def fan_level(percent: int) -> int:
    """The inverse of `fan_percent`."""
    return round(percent * FAN_LEVELS / 100)


def automatic_fan(cabin: float, wanted: float, *, demist: bool) -> int:
    """The fan level that brings the cabin to `wanted` degrees Celsius without a storm."""
    lowest, highest = AUTOMATIC_LEVELS
    level = min(lowest + round(abs(wanted - cabin) / 2), highest)
    return max(level, DEMIST_LEVEL) if demist else level


def cabin_after(seconds: float, cabin: float, wanted: float | None, outside: float) -> float:
    """Degrees Celsius after `seconds`; `wanted` is None while the climate control is off."""
    target, constant = (outside, SECONDS_TO_COOL) if wanted is None else (wanted, SECONDS_TO_WARM)
    return cabin + (target - cabin) * min(seconds / constant, 1.0)
