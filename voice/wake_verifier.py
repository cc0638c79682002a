"""The wake phrase "Hola Hola", second stage: a small network over speech embeddings.

It is asked only when `voice.wake.WakeSpotter` has found something, and takes 15 ms.
``wake_verifier.npz`` was trained like the first stage: docs/voice.md tells how.
"""

import logging
from collections.abc import Mapping
from importlib.resources import as_file, files

import numpy as np

from chassis.errors import CarError
from voice.mel import FRAME_SAMPLES, HOP_SAMPLES
from voice.wake import WINDOW_FRAMES, convolve
from voice.wake_embedding import Floats, SpeechEmbedding, find_embedding

log = logging.getLogger(__name__)

WINDOW_SAMPLES = FRAME_SAMPLES + HOP_SAMPLES * (WINDOW_FRAMES - 1)
STEPS = 10
"""Embeddings in a window."""


class WakeVerifier:
    """Says of the last 1.5 s how much they end in "Hola Hola".

    Args:
        weights: ``w1``, ``b1``, ``w2``, ``b2`` of convolutions over time, shape (steps, in, out), and the
            others of dense layers.
    """

    def __init__(self, embedding: SpeechEmbedding, weights: Mapping[str, Floats]) -> None:
        self._embedding = embedding
        self._weights = {name: np.asarray(value, np.float32) for name, value in weights.items()}

    @classmethod
    def load(cls) -> "WakeVerifier | None":
        """With the weights of this package; None where the embedding is not sound or not there."""
        folder = find_embedding()
        if folder is None:
            return None
        try:
            embedding = SpeechEmbedding(folder)
        except CarError as error:
            log.warning("%s", error.message)
            return None
        with as_file(files("voice").joinpath("wake_verifier.npz")) as path, np.load(path) as stored:
            return cls(embedding, dict(stored))

    def score(self, pcm: bytes) -> float:
        """Log odds that `pcm` (16 kHz, mono, 16 bit) ends in the phrase."""
        samples = np.frombuffer(pcm[-2 * WINDOW_SAMPLES :], "<i2").astype(np.float32) / np.float32(32767)
        window = np.pad(samples, (WINDOW_SAMPLES - len(samples), 0))
        weights = self._weights
        layer = self._embedding.of(window[None])[0]
        layer = convolve(layer, weights["w1"], weights["b1"], 1)
        layer = convolve(layer, weights["w2"], weights["b2"], 1).reshape(-1)
        layer = np.maximum(layer @ weights["w3"] + weights["b3"], 0.0)
        return float((layer @ weights["w4"] + weights["b4"])[0])
