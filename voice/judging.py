"""Which of several readings was said: the recogniser itself is asked how likely each of them is.

A transcript is the recogniser's one best guess at what could be said in the whole language. Told the few
sentences that can be meant, its own network tells them apart far better than the transcript does: "sweetener
and on an elk" was heard, but "sweetener and almond milk" is likelier than "... and soy milk" by 12 nats.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from voice.recognisers.protocol import Judge
from voice.understanding import Interpretation, Understanding

MOST_READINGS = 16
MOST_VARIANTS = 16
ROUNDS = 2
READINGS_SHOWN = 3
COST_WEIGHT = 1.0
"""How many nats a unit of alignment cost is worth; anything from 0.3 to 2 is as good."""
NAMES_JUDGED = 8
NAME_COST_WEIGHT = 6.0
"""As `COST_WEIGHT`, where names compete; from 3 to 12 is as good for 40 places said by eight voices."""
UNKNOWN_NAME_NATS = 12.0
"""What is written down as it sounds fits the sound best, so that "h of the um" would win from "Ateneum"."""
PRICE_OF_A_NAT = 0.5
"""What a reading that is less likely by a nat costs more, per utterance."""


def judged(
    readings: Sequence[Interpretation], understanding: Understanding, judge: Judge
) -> list[Interpretation]:
    """`readings`, and what differs from the best of them in one slot, by how likely they were said.

    The cost of the first stays what its alignment is; the others cost more by how much less likely they are.
    """
    if not readings:
        return []
    names = any(understanding.names(reading) for reading in readings[:READINGS_SHOWN])
    trial = _Trial(understanding, judge, names=names)
    trial.hear(readings[: NAMES_JUDGED if names else MOST_READINGS])
    for _ in range(ROUNDS):
        if not trial.hear(understanding.variants(trial.best())[:MOST_VARIANTS]):
            break
    return trial.verdict()


def is_likeliest(
    one: Interpretation, other: Interpretation, understanding: Understanding, judge: Judge
) -> bool:
    """Whether `one` was said rather than the `other`, where names compete."""
    trial = _Trial(understanding, judge, names=True)
    trial.hear((one, other))
    return understanding.wording(trial.best()) == understanding.wording(one)


class _Trial:
    """`names`: names of this car compete. The judge hardly read them, and takes any common word for likelier
    ("home" for "Ateneum"), so what it expects by itself is taken off."""

    def __init__(self, understanding: Understanding, judge: Judge, *, names: bool) -> None:
        self._understanding = understanding
        self._judge = judge
        self._names = names
        self._against: dict[str, float] = {}
        self._readings: dict[str, Interpretation] = {}

    def hear(self, readings: Iterable[Interpretation]) -> bool:
        """Judges those of `readings` that are new; returns whether one of them is the best now."""
        fresh: dict[str, Interpretation] = {}
        for reading in readings:  # two of the same words, free text beginning sooner: the cheaper comes first
            wording = self._understanding.wording(reading)
            if wording not in self._readings:
                fresh.setdefault(wording, reading)
        before = min(self._against.values(), default=0.0)
        weight = NAME_COST_WEIGHT if self._names else COST_WEIGHT
        for (wording, reading), likelihood in zip(fresh.items(), self._likelihoods(list(fresh)), strict=True):
            sounds = self._understanding.sounds(reading.text)
            self._readings[wording] = reading
            self._against[wording] = weight * reading.cost * sounds - likelihood + self._unknown(reading)
        return min(self._against.values()) < before

    def _likelihoods(self, wordings: list[str]) -> list[float]:
        heard = self._judge.likelihoods(wordings)
        if not self._names:
            worth = self._judge.nats_a_word
            return [one + worth * len(words.split()) for one, words in zip(heard, wordings, strict=True)]
        expected = self._judge.expectations(wordings)
        return [
            likelihood - by_itself if math.isfinite(by_itself) else likelihood
            for likelihood, by_itself in zip(heard, expected, strict=True)
        ]

    def _unknown(self, reading: Interpretation) -> float:
        """What `reading` is less likely by, in nats, for a name in it that nobody told the car."""
        names = self._understanding.names(reading) if self._names else []
        return 0.0 if all(map(self._understanding.knows, names)) else UNKNOWN_NAME_NATS

    def best(self) -> Interpretation:
        """What is most likely up to now."""
        return self._readings[min(self._against, key=self._against.__getitem__)]

    def verdict(self) -> list[Interpretation]:
        """All, the likeliest first."""
        best, least = self.best(), min(self._against.values())
        price = PRICE_OF_A_NAT / max(self._understanding.sounds(best.text), 1)
        return [
            replace(self._readings[wording], cost=best.cost + price * (self._against[wording] - least))
            for wording in sorted(self._against, key=self._against.__getitem__)
        ]
