"""How the simulated car moves along its course: accelerates, brakes, turns, stops."""

import math
from dataclasses import dataclass

from hmi.vehicle.course import Course, Place, Point, SpeedProfile, flat, moved, turn

ACCELERATION = 1.8
BRAKING = 2.5
"""m/s2 at most."""
JERK = 6.0
"""m/s3: how fast the acceleration itself changes when picking up speed."""
YAW_RATE = 50.0
"""Degrees a second at most, as a car turns in a narrow junction."""
LOOK_AHEAD_SECONDS = 0.5
HEADING_REACH = 6.0
"""Metres before and after the car whose direction it takes; rounds the corners of a shape."""
JOIN_LIMIT = 25.0
"""Metres; a course further away than this is driven to first."""
JOIN_LENGTH = 20.0


@dataclass
class Drive:
    """Where the car is and how it moves.

    Attributes:
        point: latitude and longitude, degrees; `heading` degrees clockwise from north.
        speed: m/s; `acceleration` m/s2; `yaw_rate` degrees a second, right is positive.
        travelled: metres the wheels have rolled since this object was made.
        factor: scales the speeds of the course; `limit` m/s that the driver does not want to exceed.
        holding: whether the course is to be forgotten once the car has braked to a stand.
        blocked: whether the car cannot drive now; it brakes, and goes on when it can again.
    """

    point: Point
    heading: float
    speed: float = 0.0
    acceleration: float = 0.0
    yaw_rate: float = 0.0
    travelled: float = 0.0
    factor: float = 1.0
    limit: float = math.inf
    holding: bool = False
    blocked: bool = False
    _course: Course | None = None
    _profile: SpeedProfile | None = None
    _along: float = 0.0
    _aside: tuple[float, float] = (0.0, 0.0)

    @property
    def has_course(self) -> bool:
        """Whether there is still something to drive."""
        return self._course is not None

    @property
    def left(self) -> float:
        """Metres to the end of the course, 0 without one."""
        return 0.0 if self._course is None else self._course.length - self._along

    def join(self, course: Course) -> None:
        """Follows `course` from where it comes nearest; a far one is reached in a straight line first."""
        place, away = course.nearest(self.point, self.heading if self.speed > 1 else None)
        if away > JOIN_LIMIT:
            course = course.from_point(self.point, place.along)
            place = course.at(0.0)
        self._course, self._along = course, place.along
        self._aside = flat(place.point, self.point)
        self.holding = False
        self.plan()

    def plan(self) -> None:
        """Takes over changed `factor` and `limit`."""
        self._profile = None if self._course is None else self._course.profile(self.factor, self.limit)

    def drop(self) -> None:
        """Brakes to a stand on the present course and then forgets it."""
        self.holding = True
        if self.speed == 0:
            self._course = self._profile = None

    def step(self, seconds: float) -> None:
        """Lets `seconds` pass."""
        before = self.speed
        self.acceleration = self._accelerate(seconds)
        self.speed = max(before + self.acceleration * seconds, 0.0)
        distance = min((before + self.speed) / 2 * seconds, max(self.left, 0.0))
        self.travelled += distance
        self._along += distance
        self._move(seconds, distance)
        if self._course is not None and self.speed == 0 and (self.holding or self.left < 0.5):
            self._course = self._profile = None

    def _accelerate(self, seconds: float) -> float:
        wanted = 0.0
        if self._profile is not None and not (self.holding or self.blocked):
            wanted = min(self._profile.at(self._along), self._ahead())
        change = (wanted - self.speed) / seconds
        if change < 0:
            return max(change, -BRAKING)
        return min(change, ACCELERATION, max(self.acceleration, 0.0) + JERK * seconds)

    def _ahead(self) -> float:
        assert self._profile is not None  # noqa: S101  asked only with a profile
        creep = 0.4 if self.left > 0.3 else 0.0
        return max(self._profile.at(self._along + self.speed * LOOK_AHEAD_SECONDS), creep)

    def _move(self, seconds: float, distance: float) -> None:
        if self._course is None:
            self.yaw_rate = 0.0
            return
        share = max(0.0, 1 - distance / JOIN_LENGTH)
        self._aside = (self._aside[0] * share, self._aside[1] * share)
        place = self._course.at(self._along)
        self.point = moved(place.point, *self._aside)
        turned = 0.0
        if distance > 0:
            wanted = turn(self.heading, self._direction(place))
            turned = min(max(wanted, -YAW_RATE * seconds), YAW_RATE * seconds)
        self.heading = (self.heading + turned) % 360
        self.yaw_rate = turned / seconds

    def _direction(self, place: Place) -> float:
        assert self._course is not None  # noqa: S101  asked only with a course
        behind = self._course.at(place.along - HEADING_REACH)
        ahead = self._course.at(place.along + HEADING_REACH)
        east, north = flat(behind.point, ahead.point)
        if math.hypot(east, north) < 1.0:
            return place.heading
        return math.degrees(math.atan2(east, north)) % 360
