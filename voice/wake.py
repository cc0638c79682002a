"""The wake phrase "Hola Hola", first stage: a small network over log-mel frames.

Three convolutions over time and two dense layers (59,000 weights) look at the last 1.5 s, every 40 ms while
there is any sound. ``wake_phrase.npz`` was trained on synthetic voices only: docs/voice.md tells how.
"""

from collections import deque
from collections.abc import Mapping
from importlib.resources import as_file, files

import numpy as np
from numpy.typing import NDArray

from voice.mel import FRAME_SAMPLES, HOP_SAMPLES, Frames, log_mel

WINDOW_FRAMES = 75
FRAMES_A_LOOK = 2
THRESHOLD = -3.0
"""Log odds: low, for `voice.wake_check` is asked about all that is found."""
LOOKS_IN_A_ROW = 2
QUIET_LEVEL = 1e-4
REST_LOOKS = 25
"""After the phrase was found, it is not looked for again for about a second."""
AGAIN_LOOKS = 2
"""After what was found was no phrase, or not all of it yet."""

Weights = Mapping[str, NDArray[np.float32]]


class WakeNetwork:
    """Says of one window of log-mel frames how much it ends in "Hola Hola"."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    @classmethod
    def load(cls) -> "WakeNetwork":
        """The network that comes with this package."""
        return cls(stored_weights("wake_phrase"))

    def score(self, frames: Frames) -> float:
        """Log odds that `frames`, shape (`WINDOW_FRAMES`, `BANDS`), end in the phrase."""
        weights = self._weights
        layer = (frames - frames.mean(axis=0)) / 3.0
        layer = convolve(layer, weights["w1"], weights["b1"], 2)
        layer = convolve(layer, weights["w2"], weights["b2"], 2)
        layer = convolve(layer, weights["w3"], weights["b3"], 1).reshape(-1)
        layer = np.maximum(layer @ weights["w4"] + weights["b4"], 0.0)
        return float((layer @ weights["w5"] + weights["b5"])[0])


class WakeSpotter:
    """Listens to a stream of 20 ms frames for the wake phrase.

    Attributes:
        best: the score of the last look.
    """

    def __init__(self, network: WakeNetwork, threshold: float = THRESHOLD) -> None:
        self._network = network
        self._threshold = threshold
        self._frames: deque[NDArray[np.float32]] = deque(_quiet_frames(), WINDOW_FRAMES)
        self._samples = np.zeros(0, np.float32)
        self._in_a_row = 0
        self._rest = 0
        self.best = -np.inf

    def take(self, frame: bytes, *, speech: bool) -> bool:
        """Takes the next 20 ms; True when the phrase has just ended.

        Args:
            speech: whether there was any sound in the last moments; without, only frames are kept.
        """
        fresh = np.frombuffer(frame, np.int16).astype(np.float32) / 32768.0
        self._samples = np.concatenate([self._samples, fresh])
        if len(self._samples) < FRAME_SAMPLES + HOP_SAMPLES * (FRAMES_A_LOOK - 1):
            return False
        for row in log_mel(self._samples):
            self._frames.append(row)
        self._samples = self._samples[HOP_SAMPLES * FRAMES_A_LOOK :]
        if self._rest:
            self._rest -= 1
            return False
        return speech and self._look()

    def look_again(self) -> None:
        """Looks on after a moment: what was found may have been the beginning of the phrase."""
        self._in_a_row, self._rest = 0, AGAIN_LOOKS

    def rest(self) -> None:
        """Does not look for about a second: what was just heard is no wake phrase."""
        self._in_a_row, self._rest = 0, REST_LOOKS

    def _look(self) -> bool:
        self.best = self._network.score(np.stack(self._frames))
        self._in_a_row = self._in_a_row + 1 if self.best >= self._threshold else 0
        if self._in_a_row < LOOKS_IN_A_ROW:
            return False
        self.rest()
        return True


def _quiet_frames() -> Frames:
    """A window of a quiet cabin, so that the phrase is known from the first second on."""
    samples = FRAME_SAMPLES + HOP_SAMPLES * (WINDOW_FRAMES - 1)
    return log_mel(np.random.default_rng(0).normal(0.0, QUIET_LEVEL, samples).astype(np.float32))


def stored_weights(name: str) -> Weights:
    """The weights of one of the networks that come with this package; stored with 16 bits."""
    with as_file(files("voice").joinpath(f"{name}.npz")) as path, np.load(path) as stored:
        return {key: np.asarray(value, np.float32) for key, value in stored.items()}


def convolve(
    rows: NDArray[np.float32], weights: NDArray[np.float32], bias: NDArray[np.float32], stride: int
) -> NDArray[np.float32]:
    """Convolution over time with ReLU: (time, in) and (width, in, out) to (less time, out)."""
    width, inputs, outputs = weights.shape
    windows = np.lib.stride_tricks.sliding_window_view(rows, width, axis=0)[::stride]
    flat = windows.transpose(0, 2, 1).reshape(len(windows), width * inputs)
    after: NDArray[np.float32] = np.maximum(flat @ weights.reshape(width * inputs, outputs) + bias, 0.0)
    return after
