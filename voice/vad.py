"""Is somebody speaking? pymicro-vad with an energy gate in front of it."""

import numpy as np
from pymicro_vad import MicroVad

BYTES_IN_10_MS = 320
SILENCE_LEVEL = 60.0
"""Root mean square (of 32768) below which a frame is silence without asking the network: about -55 dBFS."""
CLICK_FRAMES = 3


class VoiceActivity:
    """Probability of speech, frame by frame.

    A frame below `SILENCE_LEVEL` is never speech and costs nothing. Energy of fewer than `CLICK_FRAMES` frames
    in a row is a click, whatever the network thinks of it.
    """

    def __init__(self) -> None:
        self._vad = MicroVad()
        self._loud_frames = 0

    def probability(self, frame: bytes) -> float:
        """0 to 1 for the 20 ms in `frame`."""
        if loudness(frame) < SILENCE_LEVEL:
            self._loud_frames = 0
            return 0.0
        self._loud_frames += 1
        halves = (frame[start : start + BYTES_IN_10_MS] for start in range(0, len(frame), BYTES_IN_10_MS))
        probability = max(self._vad.process_10ms(half) for half in halves if len(half) == BYTES_IN_10_MS)
        return probability if self._loud_frames >= CLICK_FRAMES else 0.0

    def reset(self) -> None:
        """Forgets what was heard."""
        self._vad.reset()
        self._loud_frames = 0


def loudness(frame: bytes) -> float:
    """Root mean square of 16-bit samples, 0 to 32768."""
    samples = np.frombuffer(frame, np.int16).astype(np.float32)
    return float(np.sqrt(np.mean(samples * samples))) if len(samples) else 0.0
