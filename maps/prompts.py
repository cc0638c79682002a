"""Decides when guidance speaks: once about 30 s and once about 8 s before each maneuver (NAV-3)."""

from dataclasses import dataclass

from maps.maneuvers import DESTINATIONS
from maps.protocol import Prompt, PromptKind, Units
from maps.routing import PlannedRoute
from maps.wording import Wording, ahead, followed_by, spoken_distance, wording

EARLY_SECONDS, EARLY_LEAST_METRES, EARLY_MOST_METRES = 30.0, 200.0, 2000.0
LATE_SECONDS, LATE_LEAST_METRES, LATE_MOST_METRES = 8.0, 35.0, 150.0
EARLY_NEEDS_MORE = 1.6
CHAINED_METRES = 110.0
SILENT = frozenset({"start", "continue"})
LATE_ONLY = frozenset({"roundabout_exit"})


@dataclass(frozen=True)
class Approach:
    """Where the car is before a maneuver: `maneuver` its number, `distance` metres, `speed` m/s."""

    maneuver: int
    distance: float
    speed: float


def early_distance(speed: float) -> float:
    """Metres before a maneuver at which it is announced, at `speed` m/s."""
    return max(EARLY_LEAST_METRES, min(EARLY_MOST_METRES, speed * EARLY_SECONDS))


def late_distance(speed: float) -> float:
    """Metres before a maneuver at which it is said again, at `speed` m/s."""
    return max(LATE_LEAST_METRES, min(LATE_MOST_METRES, speed * LATE_SECONDS))


class Prompter:
    """What to say on one route; each sentence once."""

    def __init__(self, planned: PlannedRoute, units: Units, language: str) -> None:
        self._planned = planned
        self._maneuvers = planned.route.maneuvers
        self._units = units
        self._words: Wording = wording(language)
        self._said: set[tuple[PromptKind, int]] = set()

    def start(self) -> Prompt:
        """The first sentence of a new guidance."""
        text = self._planned.spoken[0].before
        return Prompt(kind="start", text=_sentence(text))

    def rerouted(self) -> Prompt:
        """Told when guidance follows a new route."""
        return Prompt(kind="rerouted", text=self._words.rerouted)

    def arrival(self) -> Prompt:
        """Told at the destination; says on which side it is where that is known."""
        last = self._maneuvers[-1]
        if last.type in ("destination_left", "destination_right"):
            return Prompt(kind="arrival", text=_sentence(last.instruction))
        return Prompt(kind="arrival", text=self._words.arrived)

    def way_point(self) -> Prompt:
        """Told at a stop on the way."""
        return Prompt(kind="arrival", text=self._words.way_point)

    def due(self, approach: Approach) -> Prompt | None:
        """What to say now, or None."""
        number = approach.maneuver
        kind = self._maneuvers[number].type
        if kind in SILENT:
            return None
        late = late_distance(approach.speed)
        if approach.distance <= late:
            return self._once("late", number, self._late_text(number))
        early = early_distance(approach.speed)
        too_near = approach.distance < late * EARLY_NEEDS_MORE
        if approach.distance > early or too_near or kind in LATE_ONLY:
            return None
        distance = spoken_distance(approach.distance, self._units, self._words)
        return self._once("early", number, ahead(distance, self._planned.spoken[number].alert, self._words))

    def _once(self, kind: PromptKind, number: int, text: str) -> Prompt | None:
        if (kind, number) in self._said:
            return None
        self._said |= {(kind, number), ("early", number)}
        return Prompt(kind=kind, text=text)

    def _late_text(self, number: int) -> str:
        maneuver = self._maneuvers[number]
        spoken = self._planned.spoken[number]
        text = spoken.alert if maneuver.type in DESTINATIONS else spoken.before
        following = number + 1
        if (
            following < len(self._maneuvers)
            and maneuver.length <= CHAINED_METRES
            and self._maneuvers[following].type not in SILENT | {"way_point"}
            and maneuver.type not in DESTINATIONS | {"way_point"}
        ):
            return followed_by(text, self._planned.spoken[following].alert, self._words)
        return _sentence(text)


def _sentence(text: str) -> str:
    return text.strip().removesuffix(".")
