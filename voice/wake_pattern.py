"""The wake phrase "Hola Hola", second stage: a larger network that sees its log-mel frames as a picture.

Its convolutions run over time and pitch (He et al., "Deep Residual Learning", 2016), so a higher voice or a
longer throat is the same phrase elsewhere in the picture, and noise hides a part of it only. It is asked only
when `voice.wake.WakeSpotter` has found something, and takes 5 ms. ``wake_pattern.npz`` was trained like the
first stage: docs/voice.md tells how.
"""

import numpy as np
from numpy.typing import NDArray

from voice.mel import FRAME_SAMPLES, HOP_SAMPLES, log_mel
from voice.wake import WINDOW_FRAMES, Weights, stored_weights

WINDOW_SAMPLES = FRAME_SAMPLES + HOP_SAMPLES * (WINDOW_FRAMES - 1)
SCALE = 2.0
"""What the frames are divided by, after each band's mean is taken off."""
STRIDES = {"1": 2, "2": 2, "3": 1, "4": 2, "5": 1}
"""Of the convolutions; one of stride 1 adds to what it is given."""

Floats = NDArray[np.float32]


class WakePattern:
    """Says of the last 1.5 s how much they end in "Hola Hola".

    Args:
        weights: ``w1`` to ``w5`` of convolutions, shape (height, width, in, out), ``w6`` and ``w7`` of dense
            layers, shape (in, out), each with its ``b``.
    """

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    @classmethod
    def load(cls) -> "WakePattern":
        """The network that comes with this package."""
        return cls(stored_weights("wake_pattern"))

    def score(self, window: Floats) -> float:
        """Log odds that `window`, shape (`WINDOW_SAMPLES`,), -1 to 1, ends in the phrase."""
        frames = log_mel(window)
        weights = self._weights
        picture = ((frames - frames.mean(axis=0)) / SCALE)[:, :, None]
        for name, stride in STRIDES.items():
            seen = convolve_picture(picture, weights[f"w{name}"], weights[f"b{name}"], stride)
            picture = picture + seen if stride == 1 else seen
        layer = np.maximum(picture.reshape(-1) @ weights["w6"] + weights["b6"], 0.0)
        return float((layer @ weights["w7"] + weights["b7"])[0])


def convolve_picture(picture: Floats, weights: Floats, bias: Floats, stride: int) -> Floats:
    """Convolution with zeros around `picture` and ReLU: (height, width, in) to (height, width, out)."""
    tall, wide, inputs, outputs = weights.shape
    padded = np.pad(picture, ((tall // 2, tall // 2), (wide // 2, wide // 2), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, (tall, wide), axis=(0, 1))[::stride, ::stride]
    height, width = windows.shape[:2]
    flat = windows.transpose(0, 1, 3, 4, 2).reshape(height * width, tall * wide * inputs)
    after: Floats = np.maximum(flat @ weights.reshape(-1, outputs) + bias, 0.0)
    return after.reshape(height, width, outputs)


def window_of(pcm: bytes) -> Floats:
    """The last `WINDOW_SAMPLES` of `pcm` (16 bit), -1 to 1; silence before its beginning."""
    samples = np.frombuffer(pcm[-2 * WINDOW_SAMPLES :], "<i2").astype(np.float32) / np.float32(32767)
    return np.pad(samples, (WINDOW_SAMPLES - len(samples), 0))
