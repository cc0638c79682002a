"""Is somebody speaking? pymicro-vad with an energy guard around it."""

import numpy as np
from pymicro_vad import MicroVad

BYTES_IN_10_MS = 320
SILENCE_LEVEL = 60.0
"""Root mean square (of 32768) below which a frame is silence whatever the network says: about -55 dBFS."""
CLICK_FRAMES = 3
SHORTEST_PERIOD = 40
LONGEST_PERIOD = 200
"""Samples of one period at 400 and 80 Hz."""


class VoiceActivity:
    """Probability of speech, frame by frame.

    The network sees every frame, because its answer rests on the last second of sound. A frame below
    `SILENCE_LEVEL` is never speech; fewer than `CLICK_FRAMES` loud frames in a row are a click.
    """

    def __init__(self) -> None:
        self._vad = MicroVad()
        self._loud_frames = 0
        self.reset()

    def probability(self, frame: bytes) -> float:
        """0 to 1 for the 20 ms in `frame`."""
        found = self._ask(frame)
        self._loud_frames = self._loud_frames + 1 if loudness(frame) >= SILENCE_LEVEL else 0
        return found if self._loud_frames >= CLICK_FRAMES else 0.0

    def reset(self) -> None:
        """Forgets what was heard; a second of silence lets the network answer from the first frame on."""
        self._vad.reset()
        self._loud_frames = 0
        for _ in range(50):
            self._ask(bytes(2 * BYTES_IN_10_MS))

    def _ask(self, frame: bytes) -> float:
        halves = (frame[start : start + BYTES_IN_10_MS] for start in range(0, len(frame), BYTES_IN_10_MS))
        return max(
            0.0, *(self._vad.process_10ms(half) for half in halves if len(half) == BYTES_IN_10_MS), 0.0
        )


def voicing(pcm: bytes) -> float:
    """How periodic 40 ms of sound are between 80 and 400 Hz, 0 to 1; voices are above 0.6, noise is below.

    The peak of the normalised autocorrelation (Boersma 1993, without its window correction).
    """
    samples = np.frombuffer(pcm, np.int16).astype(np.float32)
    samples = samples - samples.mean()
    energy = float(samples @ samples)
    if energy <= 0.0 or len(samples) <= LONGEST_PERIOD:
        return 0.0
    spectrum = np.fft.rfft(samples, 2 * len(samples))
    correlation = np.fft.irfft(spectrum * spectrum.conj())[SHORTEST_PERIOD:LONGEST_PERIOD]
    lags = np.arange(SHORTEST_PERIOD, LONGEST_PERIOD)
    return float((correlation * len(samples) / (len(samples) - lags)).max() / energy)


def loudness(frame: bytes) -> float:
    """Root mean square of 16-bit samples, 0 to 32768."""
    samples = np.frombuffer(frame, np.int16).astype(np.float32)
    return float(np.sqrt(np.mean(samples * samples))) if len(samples) else 0.0
