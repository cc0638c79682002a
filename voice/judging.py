"""Which of several readings was said: the recogniser itself is asked how likely each of them is.

A transcript is the recogniser's one best guess at what could be said in the whole language. Told the few
sentences that can be meant, its own network tells them apart far better than the transcript does: "sweetener
and on an elk" was heard, but "sweetener and almond milk" is likelier than "... and soy milk" by 12 nats.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from voice.recognisers.protocol import Judge
from voice.understanding import Interpretation, Understanding

MOST_READINGS = 16
MOST_VARIANTS = 16
ROUNDS = 2
COST_WEIGHT = 1.0
"""How many nats a unit of alignment cost is worth; anything from 0.3 to 2 is as good."""
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
    trial = _Trial(understanding, judge)
    trial.hear(readings[:MOST_READINGS])
    for _ in range(ROUNDS):
        if not trial.hear(understanding.variants(trial.best())[:MOST_VARIANTS]):
            break
    return trial.verdict()


class _Trial:
    def __init__(self, understanding: Understanding, judge: Judge) -> None:
        self._understanding = understanding
        self._judge = judge
        self._against: dict[str, float] = {}
        self._readings: dict[str, Interpretation] = {}

    def hear(self, readings: Iterable[Interpretation]) -> bool:
        """Judges those of `readings` that are new; returns whether one of them is the best now."""
        fresh = {self._understanding.wording(reading): reading for reading in readings}
        fresh = {wording: reading for wording, reading in fresh.items() if wording not in self._readings}
        before = min(self._against.values(), default=0.0)
        for (wording, reading), likelihood in zip(
            fresh.items(), self._judge.likelihoods(list(fresh)), strict=True
        ):
            sounds = self._understanding.sounds(reading.text)
            self._readings[wording] = reading
            self._against[wording] = COST_WEIGHT * reading.cost * sounds - likelihood
        return min(self._against.values()) < before

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
