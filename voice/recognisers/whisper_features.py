"""Log-mel frames as Whisper takes them: 80 bands of Slaney's scale (Radford et al., 2022, section 2.2)."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ = 16_000
BANDS = 80
WINDOW_SAMPLES = 400
HOP_SAMPLES = 160
FLOOR = 1e-10
RANGE_DECADES = 8.0
LINEAR_UP_TO_HZ = 1000.0
LINEAR_MEL = 15.0
MEL_PER_E = 27.0 / np.log(6.4)

Floats = NDArray[np.float32]


def log_mel(samples: Floats) -> Floats:
    """The frames of `samples` (-1 to 1, 16 kHz), one each 10 ms; shape (1, `BANDS`, time)."""
    padded = np.pad(samples, WINDOW_SAMPLES // 2, mode="reflect")
    windows = np.lib.stride_tricks.sliding_window_view(padded, WINDOW_SAMPLES)[::HOP_SAMPLES]
    spectrum = np.fft.rfft(windows[: len(samples) // HOP_SAMPLES] * _window())
    power = (spectrum.real**2 + spectrum.imag**2).astype(np.float32)
    frames = np.log10(np.maximum(power @ _filters().T, FLOOR))
    frames = (np.maximum(frames, frames.max() - RANGE_DECADES) + 4.0) / 4.0
    return np.ascontiguousarray(frames.T[None], np.float32)


@cache
def _window() -> Floats:
    return np.hanning(WINDOW_SAMPLES + 1)[:-1].astype(np.float32)


@cache
def _filters() -> Floats:
    """Triangles of equal area, shape (`BANDS`, frequencies)."""
    edges = _hertz(np.linspace(0.0, _mel(SAMPLE_RATE_HZ / 2), BANDS + 2))
    bins = np.fft.rfftfreq(WINDOW_SAMPLES, 1 / SAMPLE_RATE_HZ)
    rising = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    triangles = np.maximum(0.0, np.minimum(rising, falling))
    return (triangles * (2.0 / (edges[2:] - edges[:-2]))[:, None]).astype(np.float32)


def _mel(hertz: float) -> float:
    """Slaney's scale above its linear part."""
    return float(LINEAR_MEL + np.log(hertz / LINEAR_UP_TO_HZ) * MEL_PER_E)


def _hertz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    linear = mel * LINEAR_UP_TO_HZ / LINEAR_MEL
    return np.where(mel < LINEAR_MEL, linear, LINEAR_UP_TO_HZ * np.exp((mel - LINEAR_MEL) / MEL_PER_E))
