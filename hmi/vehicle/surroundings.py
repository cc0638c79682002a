"""The simulated world around the car, set from the simulator console."""

import msgspec

DAYLIGHT_PERCENT = 90.0
DUSK_PERCENT = 20.0
"""Light sensor below which it counts as night."""
NIGHT_PERCENT = 3.0


class Surroundings(msgspec.Struct, frozen=True):
    """What the car cannot choose. Temperature in degrees Celsius."""

    night: bool = False
    tunnel: bool = False
    network: bool = True
    outside_celsius: float = 9.0

    @property
    def light_percent(self) -> float:
        """What the light sensor sees."""
        return NIGHT_PERCENT if self.night or self.tunnel else DAYLIGHT_PERCENT
