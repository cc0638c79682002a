"""The wake phrase "Hola Hola", second stage: two networks that look again, one over speech embeddings.

They are asked only when `voice.wake.WakeSpotter` has found something, and take 20 ms.
``wake_verifier.npz`` was trained like the first stage: docs/voice.md tells how.
"""

import logging

import numpy as np

from chassis.errors import CarError
from voice.wake import Weights, convolve, stored_weights
from voice.wake_embedding import Floats, SpeechEmbedding, find_embedding
from voice.wake_pattern import WakePattern, window_of

log = logging.getLogger(__name__)

STEPS = 10
"""Embeddings in a window."""
UNSUREST, SUREST = -3.0, 4.0
"""Log odds beyond which neither network is believed: both were taught by synthetic voices."""


class WakeVerifier:
    """Says of the last 1.5 s how much they end in "Hola Hola".

    Args:
        pattern: the one over log-mel frames.
        embedded: the one over embeddings; None where these are not installed, and the other counts twice.
    """

    def __init__(self, pattern: WakePattern, embedded: "EmbeddedPhrase | None") -> None:
        self._pattern, self._embedded = pattern, embedded

    @classmethod
    def load(cls) -> "WakeVerifier":
        """With the weights of this package."""
        return cls(WakePattern.load(), EmbeddedPhrase.load())

    def score(self, pcm: bytes) -> float:
        """The sum of both log odds that `pcm` (16 kHz, mono, 16 bit) ends in the phrase."""
        window = window_of(pcm)
        seen = self._pattern.score(window)
        heard = seen if self._embedded is None else self._embedded.score(window)
        return float(np.clip([seen, heard], UNSUREST, SUREST).sum())


class EmbeddedPhrase:
    """The network over embeddings.

    Args:
        weights: ``w1``, ``b1``, ``w2``, ``b2`` of convolutions over time, shape (steps, in, out), and the
            others of dense layers.
    """

    def __init__(self, embedding: SpeechEmbedding, weights: Weights) -> None:
        self._embedding, self._weights = embedding, weights

    @classmethod
    def load(cls) -> "EmbeddedPhrase | None":
        """With the weights of this package; None where the embedding is not sound or not there."""
        folder = find_embedding()
        if folder is None:
            return None
        try:
            embedding = SpeechEmbedding(folder)
        except CarError as error:
            log.warning("%s", error.message)
            return None
        return cls(embedding, stored_weights("wake_verifier"))

    def score(self, window: Floats) -> float:
        """Log odds that `window`, shape (`WINDOW_SAMPLES`,), -1 to 1, ends in the phrase."""
        weights = self._weights
        layer = self._embedding.of(window[None])[0]
        layer = convolve(layer, weights["w1"], weights["b1"], 1)
        layer = convolve(layer, weights["w2"], weights["b2"], 1).reshape(-1)
        layer = np.maximum(layer @ weights["w3"] + weights["b3"], 0.0)
        return float((layer @ weights["w4"] + weights["b4"])[0])
