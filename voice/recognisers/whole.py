"""What the engines have in common that read an utterance as a whole: they collect it, and read it anew each
time they are asked."""

import time
from abc import ABC, abstractmethod

import numpy as np
from numpy.typing import NDArray

from voice.recognisers.protocol import SAMPLE_RATE_HZ, Hypotheses

PARTIAL_EVERY_SECONDS = 0.34
LARGEST_SHARE_FOR_PARTIALS = 0.3
LONGEST_LIVE_SECONDS = 0.8
"""A longer piece is a recording: nobody waits for the text in the middle of it."""
BYTES_A_SAMPLE = 2

Samples = NDArray[np.float32]


class WholeUtterance(ABC):
    """A `voice.recognisers.protocol.Recogniser` but for the reading itself."""

    def __init__(self) -> None:
        self._pcm = bytearray()
        self._next_partial = PARTIAL_EVERY_SECONDS
        self._partial = ""

    @abstractmethod
    def read(self, samples: Samples, *, quickly: bool) -> Hypotheses:
        """What is said in `samples` (-1 to 1, 16 kHz, at least one); `quickly` for the text of the moment."""

    def accept(self, pcm: bytes) -> str | None:
        """Takes the next piece; at most three times a second of speech, fewer if busy, the text so far."""
        self._pcm += pcm
        heard = _seconds(self._pcm)
        if heard < self._next_partial or _seconds(pcm) > LONGEST_LIVE_SECONDS:
            return None
        began = time.monotonic()
        best = self.read(self._samples(), quickly=True)
        spent = time.monotonic() - began
        self._next_partial = heard + max(PARTIAL_EVERY_SECONDS, spent / LARGEST_SHARE_FOR_PARTIALS)
        text = best[0].text if best else ""
        if text == self._partial:
            return None
        self._partial = text
        return text

    def guess(self) -> Hypotheses:
        """What has been said up to now."""
        return self.read(self._samples(), quickly=False) if self._pcm else ()

    def finish(self) -> Hypotheses:
        """What was said, all in all."""
        heard = self.guess()
        self.reset()
        return heard

    def reset(self) -> None:
        """Forgets the utterance."""
        self._pcm.clear()
        self._next_partial = PARTIAL_EVERY_SECONDS
        self._partial = ""

    def _samples(self) -> Samples:
        return np.frombuffer(bytes(self._pcm), np.int16).astype(np.float32) / 32768.0


def _seconds(pcm: bytes | bytearray) -> float:
    return len(pcm) / BYTES_A_SAMPLE / SAMPLE_RATE_HZ
