"""Tells the driver's voice from the car's own, without an echo canceller.

What the loudspeaker plays comes back to the microphone weaker and a little later, so the loudness of both
follows the same curve. Speech that does not follow it is somebody else's.
"""

import threading
from collections import deque

import numpy as np

FRAMES = 50
LONGEST_DELAY_FRAMES = 20
FOLLOWS_CORRELATION = 0.55
SILENT = 60.0


class EchoGuard:
    """Compares the loudness of the microphone's frames with what was played before; safe between threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._played: deque[float] = deque(
            [0.0] * (FRAMES + LONGEST_DELAY_FRAMES), FRAMES + LONGEST_DELAY_FRAMES
        )
        self._heard: deque[float] = deque([0.0] * FRAMES, FRAMES)
        self._playing = False

    @property
    def is_playing(self) -> bool:
        """Whether the car speaks now."""
        return self._playing

    def playing(self, *, now: bool) -> None:
        """The car begins or ends to speak."""
        with self._lock:
            self._playing = now
            if not now:
                self._played.extend([0.0] * len(self._played))
                self._heard.extend([0.0] * len(self._heard))

    def played(self, loudness: float) -> None:
        """20 ms of this loudness (root mean square of 16 bit) went to the loudspeaker."""
        with self._lock:
            self._played.append(loudness)

    def is_near_speech(self, loudness: float) -> bool:
        """Whether the microphone's last 20 ms are not the echo of what was played."""
        with self._lock:
            self._heard.append(loudness)
            heard = np.log1p(np.array(self._heard))
            played = np.log1p(np.array(self._played))
        if loudness < SILENT:
            return False
        return max(
            _correlation(heard, played[delay : delay + FRAMES]) for delay in range(LONGEST_DELAY_FRAMES)
        ) < (FOLLOWS_CORRELATION)


def _correlation(first: "np.ndarray[tuple[int], np.dtype[np.float64]]", second: object) -> float:
    other = np.asarray(second)
    one, two = first - first.mean(), other - other.mean()
    scale = float(np.sqrt((one * one).sum() * (two * two).sum()))
    return float((one * two).sum()) / scale if scale > 1e-6 else 0.0
