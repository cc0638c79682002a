"""Log-mel frames of 16 kHz speech, the input of the wake phrase's detector.

The scale is the one of the HTK book (Young et al., 2006, section 5.4): mel(f) = 2595 log10(1 + f / 700).
"""

from functools import cache

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ = 16_000
FRAME_SAMPLES = 400
HOP_SAMPLES = 320
FFT_SAMPLES = 512
BANDS = 40
LOWEST_HZ = 80.0
HIGHEST_HZ = 7600.0
FLOOR = 1e-6

Frames = NDArray[np.float32]
"""Shape (time, `BANDS`): natural logarithm of the energy in each band, one row every 20 ms."""


def log_mel(samples: NDArray[np.float32]) -> Frames:
    """The frames that fit into `samples` (-1 to 1), shape (..., time, `BANDS`); leading axes are kept."""
    windows = np.lib.stride_tricks.sliding_window_view(samples, FRAME_SAMPLES, axis=-1)[..., ::HOP_SAMPLES, :]
    spectrum = np.fft.rfft(windows * _window(), FFT_SAMPLES)
    power = spectrum.real**2 + spectrum.imag**2
    frames: Frames = np.log(power.astype(np.float32) @ _filters() + FLOOR)
    return frames


@cache
def _window() -> NDArray[np.float32]:
    return np.hanning(FRAME_SAMPLES).astype(np.float32)


@cache
def _filters() -> NDArray[np.float32]:
    edges_mel = np.linspace(_mel(LOWEST_HZ), _mel(HIGHEST_HZ), BANDS + 2)
    edges = 700.0 * (10.0 ** (edges_mel / 2595.0) - 1.0)
    bins = np.fft.rfftfreq(FFT_SAMPLES, 1 / SAMPLE_RATE_HZ)[:, None]
    rising = (bins - edges[:-2]) / (edges[1:-1] - edges[:-2])
    falling = (edges[2:] - bins) / (edges[2:] - edges[1:-1])
    return np.maximum(0.0, np.minimum(rising, falling)).astype(np.float32)


def _mel(hertz: float) -> float:
    return float(2595.0 * np.log10(1.0 + hertz / 700.0))
