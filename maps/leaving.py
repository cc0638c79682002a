"""Notices that the car has left its route, within 4 s and without being fooled by noise (NAV-4)."""

from dataclasses import dataclass

from maps.geo import turn_between
from maps.matching import HEADING_COUNTS_FROM_KMH, Match
from maps.protocol import Fix

FAR_METRES = 50.0
NEAR_METRES = 12.0
NEAR_WHEN_TURNED_METRES = 7.0
RECEDING_SECONDS = 2.3
TURNED_SECONDS = 1.5
OPPOSITE_SECONDS = 2.5
TURNED_DEGREES = 50.0
BESIDE_DEGREES = 30.0
BESIDE_METRES = 16.0
OPPOSITE_DEGREES = 125.0
GROWTH_METRES = 8.0
NOISE_SHARE = 0.6
SPEED_ERROR = 1.15
WORST_ACCURACY_METRES = 25.0


@dataclass
class _Since:
    """Since when a sign has held, and how many fixes showed it."""

    time: float | None = None
    fixes: int = 0

    def holds(self, sign: bool, time: float, seconds: float) -> bool:
        if not sign:
            self.time, self.fixes = None, 0
            return False
        if self.time is None:
            self.time = time
        self.fixes += 1
        return self.fixes >= 2 and time - self.time >= seconds


class LeavingDetector:
    """Watches fixes; four signs: far away, receding, turned off, turned round."""

    def __init__(self) -> None:
        self._far = _Since()
        self._turned = _Since()
        self._opposite = _Since()
        self._growing_since: float | None = None
        self._least = 0.0
        self._greatest = 0.0
        self._margin: float | None = None
        self._credible = 0.0
        self._last: float | None = None

    def has_left(self, fix: Fix, match: Match) -> bool:
        """Whether, with this fix, the car counts as off its route."""
        accuracy = min(fix.accuracy, WORST_ACCURACY_METRES)
        if not self._joined(match.away, accuracy):
            return False
        away = self._credible_away(fix, match.away)
        moving = fix.speed >= HEADING_COUNTS_FROM_KMH
        turn = turn_between(match.heading, fix.heading) if moving else 0.0
        far = self._far.holds(match.away > FAR_METRES + accuracy, fix.time, 0.0)
        turned = self._turned.holds(
            turn > TURNED_DEGREES and away > max(NEAR_WHEN_TURNED_METRES, 1.3 * accuracy),
            fix.time,
            TURNED_SECONDS,
        )
        opposite = self._opposite.holds(turn > OPPOSITE_DEGREES, fix.time, OPPOSITE_SECONDS)
        return far or turned or opposite or self._receding(fix, match, away, accuracy)

    def _credible_away(self, fix: Fix, away: float) -> float:
        """Metres from the route, growing no faster than the car drives: what jumps is noise."""
        if self._last is not None:
            seconds = max(0.0, fix.time - self._last)
            away = min(away, self._credible + fix.speed / 3.6 * seconds * SPEED_ERROR)
        self._credible, self._last = away, fix.time
        return away

    def _joined(self, away: float, accuracy: float) -> bool:
        """A drive may begin in a car park: until the road is reached once, only going away counts."""
        if self._margin is None:
            self._margin = away + FAR_METRES
        if away <= NEAR_METRES + accuracy:
            self._margin = 0.0
        return self._margin == 0.0 or away > self._margin

    def _receding(self, fix: Fix, match: Match, away: float, accuracy: float) -> bool:
        """Growing distance; beside a road of the same direction it takes more of it than past a corner."""
        time = fix.time
        beside = not match.at_corner and turn_between(match.heading, fix.heading) < BESIDE_DEGREES
        enough = max(BESIDE_METRES, 3.5 * accuracy) if beside else max(NEAR_METRES, 2 * accuracy)
        if self._growing_since is None or away < self._greatest - max(3.0, NOISE_SHARE * accuracy):
            self._growing_since, self._least, self._greatest = time, away, away
            return False
        if away <= NEAR_METRES / 3:
            self._growing_since, self._least = time, away
        self._greatest = max(self._greatest, away)
        return (
            away > enough
            and away - self._least > GROWTH_METRES
            and time - self._growing_since >= RECEDING_SECONDS
        )
