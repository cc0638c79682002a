"""What the screen locks while the car is driven (HMI-2): one rule, from signals to restrictions.

Driving begins at once at `DRIVING_KMH`. It ends at once when the car stands secured (gear in park, or
parking brake on), and else only after standing for `STANDING_SECONDS`, so that stop-and-go traffic does not
make locks flicker. What is not known counts as driving. Follows the NHTSA guidelines on visual-manual
distraction (phase 1, section V), which lock a task unless the car stands.
"""

import msgspec

from hmi.vehicle.signals import GEAR_PARK
from online.contract.availability import DRIVING_KMH

STANDING_KMH = 1.0
"""A sensor at rest may say a little more than nothing."""
STANDING_SECONDS = 5.0
LIST_ROWS = 6
LONGEST_TEXT = 120
"""Characters: the two lines of a notice."""


class Motion(msgspec.Struct, frozen=True):
    """What the signals say now; None is unknown.

    Attributes:
        speed_kmh: of the car, below zero in reverse.
        moving: the car's own word for it, used where the speed is unknown.
        brake: whether the parking brake is engaged.
        gear: as VSS counts, 126 is park.
    """

    speed_kmh: float | None = None
    moving: bool | None = None
    brake: bool | None = None
    gear: int | None = None

    @property
    def secured(self) -> bool:
        """Whether the car cannot roll away."""
        return self.brake is True or self.gear == GEAR_PARK

    @property
    def standing(self) -> bool:
        """Whether the car is known to stand; in park without any word of motion it does."""
        if self.speed_kmh is not None:
            return abs(self.speed_kmh) < STANDING_KMH
        return self.moving is False or (self.moving is None and self.secured)

    @property
    def under_way(self) -> bool:
        """Whether the car is fast enough to be driven, not shunted."""
        if self.speed_kmh is not None:
            return abs(self.speed_kmh) >= DRIVING_KMH
        return self.moving is True


class Driving(msgspec.Struct, frozen=True):
    """Whether the car counts as driven.

    Attributes:
        standing_since: monotonic seconds, None while it does not stand.
    """

    driving: bool = True
    standing_since: float | None = None

    @property
    def ends_at(self) -> float | None:
        """When it will count as standing if nothing changes; None if that is not to be expected."""
        if not self.driving or self.standing_since is None:
            return None
        return self.standing_since + STANDING_SECONDS


class Restrictions(msgspec.Struct, frozen=True):
    """What is locked now.

    Attributes:
        driving: why: the car counts as driven.
        keyboard: nothing can be typed.
        legal_texts, video, checkout: not shown, not played, not to be finished.
        longest_text: characters of a text that may be shown at once, None for any.
        list_rows: rows of a list that may be shown a step, None for any.
    """

    driving: bool = False
    keyboard: bool = False
    legal_texts: bool = False
    video: bool = False
    checkout: bool = False
    longest_text: int | None = None
    list_rows: int | None = None


FREE = Restrictions()
LOCKED = Restrictions(
    driving=True,
    keyboard=True,
    legal_texts=True,
    video=True,
    checkout=True,
    longest_text=LONGEST_TEXT,
    list_rows=LIST_ROWS,
)


def judge(before: Driving, motion: Motion, now: float) -> Driving:
    """Whether the car counts as driven at `now` (monotonic seconds), by what it did before and does now."""
    if motion.under_way:
        return Driving(driving=True)
    if not motion.standing:
        return Driving(before.driving)
    since = now if before.standing_since is None else before.standing_since
    ended = motion.secured or now >= since + STANDING_SECONDS
    return Driving(before.driving and not ended, since)


def restrictions(driving: Driving) -> Restrictions:
    """What is locked in that state."""
    return LOCKED if driving.driving else FREE
