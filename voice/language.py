"""Everything the car understands in one language, safe to ask from several threads."""

import threading
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from voice.filling import Filled
from voice.judging import MOST_READINGS, READINGS_SHOWN, is_likeliest, judged
from voice.recognisers.protocol import Hypotheses, Judge
from voice.sentences import Sentences, read_sentences
from voice.sounds import Alphabet, Pronouncer, split_words
from voice.understanding import Interpretation, Understanding, is_cheaper

TEXTS_KEPT = 32
RANK_PRICE = 0.02
"""Added to the price of a reading for each place its text stands behind the recogniser's first."""

CERTAIN_COST = 0.02
"""At this price nothing better can come from the recogniser's other hypotheses."""


SURE_COST = 0.04
SURE_MARGIN = 0.015
"""A reading this cheap, and by this much cheaper than the next, was right in all clean test recordings."""


class Language:
    """Understanding for one BCP 47 tag.

    Args:
        sentences: what can be said; by default what is said to the car.

    Raises:
        FileNotFoundError: there is no sentence file for it.
        CarError: ``no_pronunciation``.
    """

    def __init__(self, tag: str, sentences: Sentences | None = None) -> None:
        self.tag = tag
        self._lock = threading.Lock()
        known = read_sentences(tag[:2]) if sentences is None else sentences
        self._understanding = Understanding(known, Pronouncer(tag, Alphabet()))
        self._aligned: dict[str, list[Interpretation]] = {}

    @property
    def intents(self) -> frozenset[str]:
        """The names of all intents."""
        return self._understanding.intents

    def set_names(self, list_name: str, names: Mapping[str, float]) -> None:
        """Replaces one list of names with their weights; others may read in the seconds 100,000 take."""
        self._understanding.set_names(list_name, names)
        with self._lock:
            self._aligned.clear()

    def read(
        self, hypotheses: Hypotheses, judge: Judge | None = None, without: Collection[str] = ()
    ) -> tuple[Interpretation, ...]:
        """The best readings over all `hypotheses`; where they are in doubt, `judge` is asked about them.

        `without`: intents that can be of no use now.
        """
        with self._lock:
            readings = self._readings(hypotheses, without)
            if judge is not None and self.needs_second(readings):
                readings = judged(readings, self._understanding, judge)
            return tuple(readings[:READINGS_SHOWN])

    def _readings(self, hypotheses: Hypotheses, without: Collection[str]) -> list[Interpretation]:
        best: dict[tuple[str, str], Interpretation] = {}
        texts: dict[tuple[str, ...], str] = {}
        for hypothesis in hypotheses:
            texts.setdefault(tuple(split_words(hypothesis.text)), hypothesis.text)
        for rank, text in enumerate(texts.values()):
            for reading in self._align(text):
                if reading.intent in without:
                    continue
                doubt = RANK_PRICE * rank
                priced = replace(reading, cost=reading.cost + doubt, doubt=doubt)
                key = priced.meaning
                if key not in best or priced.cost < best[key].cost:
                    best[key] = priced
            if any(reading.cost < CERTAIN_COST for reading in best.values()):
                break
        return sorted(best.values(), key=lambda reading: reading.cost)

    def _align(self, text: str) -> list[Interpretation]:
        """All readings of `text`; one sentence is often heard several times in the same words."""
        readings = self._aligned.get(text)
        if readings is None:
            if len(self._aligned) >= TEXTS_KEPT:
                self._aligned.clear()
            readings = self._aligned[text] = list(self._understanding.read(text, limit=MOST_READINGS))
        return readings

    def needs_second(self, readings: Sequence[Interpretation]) -> bool:
        """Whether a second recogniser should be asked: nothing was understood, or not for sure."""
        if not readings or readings[0].cost > SURE_COST:
            return True
        return len(readings) > 1 and readings[1].cost - readings[0].cost < SURE_MARGIN

    def likelier(
        self, one: Sequence[Interpretation], other: Sequence[Interpretation], judge: Judge | None
    ) -> bool:
        """Whether the best reading of the `other` recogniser was rather said than that of the `one`.

        Where both mean the same it is the surer one that counts.
        """
        if judge is not None and one and other and one[0].meaning != other[0].meaning:
            with self._lock:
                if any(self._understanding.names(best) for best in (one[0], other[0])):
                    return not is_likeliest(one[0], other[0], self._understanding, judge)
        return is_cheaper(other, one)

    def choose(self, text: str, choices: Sequence[str]) -> int | None:
        """Which of `choices`, from 1, is named by `text`."""
        with self._lock:
            return self._understanding.choose(text, choices)

    def fill(self, text: str, list_names: Sequence[str], any_name: bool = True) -> Filled | None:
        """The name of one of those lists that `text` is; with `any_name` also one that is not known."""
        with self._lock:
            return self._understanding.fill(text, list_names, any_name)

    def find_words(self, text: str, words: str) -> tuple[int, int] | None:
        """The characters [begin, end) of `text` that sound like `words`, None if nothing does."""
        with self._lock:
            return self._understanding.find_words(text, words)
