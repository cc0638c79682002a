"""How loud media is: as set, louder with speed where the driver wants it, quieter while the car speaks."""

import msgspec

from hmi.personalisation.model import SpeedVolume

DUCKED = 0.2
"""What is left of the sound while the car speaks or listens, as a factor on the samples."""
_GAIN_AT_100 = {"off": 0.0, "low": 0.15, "high": 0.3}
FASTEST_KMH = 130.0


class Loudness(msgspec.Struct, frozen=True):
    """All that decides it.

    Attributes:
        volume: as set, 0 to 1 as people hear it; 0 is mute at any speed.
        by_speed: how much louder it becomes the faster the car goes.
        muted: nothing is heard until the driver sets the volume or ends it.
    """

    volume: float = 0.5
    by_speed: SpeedVolume = "off"
    speed_kmh: float = 0.0
    ducked: bool = False
    muted: bool = False

    @property
    def heard(self) -> float:
        """Loudness 0 to 1 as people hear it, before ducking."""
        if self.muted:
            return 0.0
        faster = min(abs(self.speed_kmh), FASTEST_KMH) / 100
        return min(1.0, self.volume * (1 + _GAIN_AT_100[self.by_speed] * faster))

    @property
    def factor(self) -> float:
        """Factor on the samples."""
        return DUCKED if self.ducked else 1.0
