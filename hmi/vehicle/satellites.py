"""The simulated receiver: a position that wanders a little around the true one, as real ones do."""

import math
import random

from hmi.vehicle.course import Point, moved

SIGMA_METRES = 1.2
CORRELATION_METRES = 60.0
"""Distance over which the error changes: a standing car's position stays put, it does not dance."""


class Satellites:
    """Adds a slowly changing error to true positions.

    Args:
        seed: the same seed gives the same errors.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311  noise, not a secret
        self._error = (0.0, 0.0)

    def measure(self, point: Point, metres: float) -> Point:
        """What the receiver says at `point` after `metres` more were driven (Gauss-Markov error)."""
        kept = math.exp(-metres / CORRELATION_METRES)
        fresh = SIGMA_METRES * math.sqrt(max(1 - kept * kept, 0.0))
        if fresh:
            east, north = self._error
            self._error = (
                east * kept + self._random.gauss(0, fresh),
                north * kept + self._random.gauss(0, fresh),
            )
        return moved(point, *self._error)
