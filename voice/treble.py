"""Hears a hiss through the car's own voice: "stop" begins with one, a tenth of a second before its vowel.

The echo canceller takes weak sounds for a rest of the echo and takes them out with it. So the treble of the
microphone, before the canceller, is held against what the echo can make of the treble that was played: its
delay is where the two run most alike, its volume the loudest it was. What is well above both that and the
usual noise is somebody else's. Only levels are compared, so neither clock nor room matters much.
"""

from collections import deque

import numpy as np
import numpy.typing as npt

from voice.vad import SILENCE_LEVEL

FRAME_SAMPLES = 320
SAMPLE_RATE_HZ = 16_000
TREBLE_HZ = 3_500
MEMORY_FRAMES = 100
LEAST_FRAMES = 30
"""Of 20 ms: what must have been heard of a prompt before anything is said of it."""
LONGEST_DELAY_FRAMES = 25
DELAY_EVERY_FRAMES = 5
LOUD_REFERENCE = 200.0
LEAST_LOUD_FRAMES = 9
GAIN_PERCENT = 95.0
NOISE_PERCENT = 20.0
DECAY = 0.75
"""A frame: how fast a room forgets."""
ABOVE_ECHO = 2.0
ABOVE_NOISE = 3.0

Levels = npt.NDArray[np.float64]


class Treble:
    """Takes what was heard and what was played, 20 ms after 20 ms of one prompt."""

    def __init__(self) -> None:
        self._heard: deque[float] = deque(maxlen=MEMORY_FRAMES)
        self._played: deque[float] = deque(maxlen=MEMORY_FRAMES + LONGEST_DELAY_FRAMES)
        self._delay = self._count = 0
        self._echo = 0.0

    def reset(self) -> None:
        """Another prompt begins, whose echo has a delay of its own."""
        self._heard.clear()
        self._played.clear()
        self._delay = self._count = 0
        self._echo = 0.0

    def take(self, frame: bytes, reference: bytes) -> bool:
        """Whether the treble of `frame` is somebody else's, not the echo of what was played.

        Args:
            frame: as the microphone heard it, 320 samples of 16 bit.
            reference: as much of what was played meanwhile.
        """
        level = treble(frame)
        self._played.append(treble(reference))
        is_other = self._is_other(level)
        self._heard.append(level)
        return is_other

    def _is_other(self, level: float) -> bool:
        self._count += 1
        if len(self._heard) < LEAST_FRAMES:
            return False
        heard, played = np.array(self._heard), np.array(self._played)
        if self._count % DELAY_EVERY_FRAMES == 0 or self._count == LEAST_FRAMES + 1:
            self._delay = _delay(heard, played[:-1])
        near = _smeared(played, self._delay)
        loud = near[-len(heard) - 1 : -1] > LOUD_REFERENCE
        if np.count_nonzero(loud) < LEAST_LOUD_FRAMES:
            return False
        gain = np.percentile(heard[loud] / near[-len(heard) - 1 : -1][loud], GAIN_PERCENT)
        self._echo = max(float(near[-1]), DECAY * self._echo)
        noise = np.percentile(heard, NOISE_PERCENT)
        return bool(level > ABOVE_ECHO * gain * self._echo + ABOVE_NOISE * noise + SILENCE_LEVEL)


def treble(pcm: bytes) -> float:
    """Root mean square of what is above `TREBLE_HZ` in 16-bit samples at 16 kHz, 0 to 32768."""
    samples = np.frombuffer(pcm, np.int16).astype(np.float64)
    if len(samples) != FRAME_SAMPLES:
        return 0.0
    spectrum = np.fft.rfft(samples)[TREBLE_HZ * FRAME_SAMPLES // SAMPLE_RATE_HZ :]
    return float(np.sqrt(2.0 * np.sum(np.abs(spectrum) ** 2)) / FRAME_SAMPLES)


def _delay(heard: Levels, played: Levels) -> int:
    """By how many frames `heard`, shape (n,), runs behind `played`, shape (m,), both up to now."""
    likeness = [_alike(heard, played, delay) for delay in range(LONGEST_DELAY_FRAMES)]
    return int(np.argmax(likeness))


def _alike(heard: Levels, played: Levels, delay: int) -> float:
    before = played[: len(played) - delay]
    count = min(len(heard), len(before))
    if count < LEAST_FRAMES // 2:
        return -1.0
    one, other = heard[-count:], before[-count:]
    return float(one @ other / (np.sqrt((one @ one) * (other @ other)) + 1e-9))


def _smeared(played: Levels, delay: int) -> Levels:
    """What was played `delay` frames ago, the loudest of three: shape (m,), the last one for now."""
    padded = np.concatenate([np.zeros(delay + 1), played, np.zeros(1)])
    threes = np.stack([padded[: len(played)], padded[1 : len(played) + 1], padded[2 : len(played) + 2]])
    loudest: Levels = threes.max(axis=0)
    return loudest
