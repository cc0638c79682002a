"""What a recogniser expects to hear before it hears anything: its language, without the sound.

A network that writes speech down finds common words likelier than names, whatever was said. What it finds
them likelier by in silence is taken off where names compete (internal language model estimation, Meng et al.
2021).
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from voice.recognisers.protocol import SAMPLE_RATE_HZ

SECONDS = 2.0
LOUDNESS = 1e-3
"""As a good microphone in a car that stands, 1 being the loudest."""
TEXTS_KEPT = 4096


def silence() -> NDArray[np.float32]:
    """The sound of nobody speaking, the same each time."""
    noise = np.random.default_rng(0).standard_normal(int(SECONDS * SAMPLE_RATE_HZ))
    return (noise * LOUDNESS).astype(np.float32)


class Expected:
    """Remembers how likely texts are in silence."""

    def __init__(self) -> None:
        self._known: dict[str, float] = {}

    def all(self, texts: Sequence[str], judge: Callable[[Sequence[str]], list[float]]) -> list[float]:
        """One number for each of `texts`; `judge` is asked for those that are new."""
        if len(self._known) > TEXTS_KEPT:
            self._known.clear()
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, judge(new) if new else (), strict=True))
        return [self._known[text] for text in texts]
