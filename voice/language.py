"""Everything the car understands in one language, safe to ask from several threads."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace

from voice.protocol import Slot
from voice.recognisers.protocol import Hypotheses
from voice.sentences import read_sentences
from voice.sounds import Alphabet, Pronouncer, split_words
from voice.understanding import Interpretation, Understanding

READINGS = 3
RANK_PRICE = 0.02
"""Added to the price of a reading for each place its text stands behind the recogniser's first."""

CERTAIN_COST = 0.02
"""At this price nothing better can come from the recogniser's other hypotheses."""


class Language:
    """Understanding for one BCP 47 tag.

    Raises:
        FileNotFoundError: there is no sentence file for it.
        CarError: ``no_pronunciation``.
    """

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self._lock = threading.Lock()
        self._understanding = Understanding(read_sentences(tag[:2]), Pronouncer(tag, Alphabet()))

    @property
    def intents(self) -> frozenset[str]:
        """The names of all intents."""
        return self._understanding.intents

    def set_names(self, list_name: str, names: Mapping[str, float]) -> None:
        """Replaces one list of names with their weights; takes a few seconds for 100,000."""
        with self._lock:
            self._understanding.set_names(list_name, names)

    def read(self, hypotheses: Hypotheses) -> tuple[Interpretation, ...]:
        """The best readings over all `hypotheses`."""
        best: dict[str, Interpretation] = {}
        texts: dict[tuple[str, ...], str] = {}
        for hypothesis in hypotheses:
            texts.setdefault(tuple(split_words(hypothesis.text)), hypothesis.text)
        with self._lock:
            for rank, text in enumerate(texts.values()):
                for reading in self._understanding.read(text):
                    priced = replace(reading, cost=reading.cost + RANK_PRICE * rank)
                    key = f"{priced.intent} {_values(priced.slots)}"
                    if key not in best or priced.cost < best[key].cost:
                        best[key] = priced
                if any(reading.cost < CERTAIN_COST for reading in best.values()):
                    break
        return tuple(sorted(best.values(), key=lambda reading: reading.cost)[:READINGS])

    def choose(self, text: str, choices: Sequence[str]) -> int | None:
        """Which of `choices`, from 1, is named by `text`."""
        with self._lock:
            return self._understanding.choose(text, choices)


def _values(slots: dict[str, Slot]) -> dict[str, object]:
    return {name: slot.value for name, slot in slots.items()}
