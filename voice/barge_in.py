"""Notices that somebody speaks while the car speaks (VOI-7).

The voice detector answers 0.2 to 0.4 s late, and the prompt must be silent within 150 ms. So the prompt is
held as soon as two frames sound like a voice above what was there before. A moment later the detector, which
hears no prompt any more, decides whether the prompt ends or goes on. What comes here has passed the echo
canceller, so the car's own voice is not in it.
"""

from collections import deque
from enum import Enum, auto

import numpy as np

from voice.microphone import FRAME_SECONDS
from voice.vad import SILENCE_LEVEL, loudness, voicing

MEMORY_SECONDS = 2.0
ABOVE_FLOOR = 3.0
FLOOR_PERCENT = 60.0
"""Of the last two seconds' loudness: what is usual in this car at the moment."""
LEAST_LEVEL = 2 * SILENCE_LEVEL
VOICED = 0.6
VOICE_SECONDS = 0.04
LOUD_ABOVE_FLOOR = 8.0
LOUD_LEVEL = 5 * SILENCE_LEVEL
"""What is that loud holds the prompt voiced or not: speech often begins with a consonant."""
CLEAR_ABOVE_FLOOR = 16.0
CLEAR_LEVEL = 10 * SILENCE_LEVEL
"""A voiced frame that loud is enough by itself."""
SURE_PROBABILITY = 0.6
SURE_SECONDS = 0.06
HUSHED_SECONDS = 0.14
"""After being held the prompt is heard no more, nor its echo; until then the detector may hear the car."""
SPOKEN_SECONDS = 0.2
"""Of voice above the floor from then on: somebody speaks, also where the detector doubts it."""
DECIDE_SECONDS = 0.7
CALM_SECONDS = 2.0
"""After a false alarm the prompt is not held again this long: stuttering would be worse than being late."""


class Alarm(Enum):
    """What one more frame says."""

    NONE = auto()
    HOLD = auto()
    VOICE = auto()
    FALSE = auto()


class TalkOver:
    """Listens to frames of 20 ms, also while nothing is said, so that it knows how loud it is in the car."""

    def __init__(self) -> None:
        self._levels: deque[float] = deque(maxlen=int(MEMORY_SECONDS / FRAME_SECONDS))
        self._before = b""
        self._voice = self._sure = self._spoken = self._held = self._calm = 0.0
        self.is_holding = False

    def take(self, frame: bytes, probability: float, *, playing: bool, hiss: bool = False) -> Alarm:
        """Takes a frame and what the voice detector says of it.

        Args:
            frame: without the car's echo.
            probability: of a voice in it.
            playing: the car speaks, and its echo is known.
            hiss: treble was heard that was not the car's, see `voice.treble`.
        """
        level, before = loudness(frame), self._before
        self._before = frame
        if self.is_holding:
            return self._decide(level, before + frame, probability)
        alarm = Alarm.NONE
        self._calm = max(0.0, self._calm - FRAME_SECONDS)
        if playing and not self._calm:
            is_voice = hiss or self._is_voice(level, before + frame)
            self._voice = max(0.0, self._voice + (FRAME_SECONDS if is_voice else -FRAME_SECONDS))
            if self._voice >= VOICE_SECONDS - FRAME_SECONDS / 2 or self._is_clear(level, before + frame):
                self.is_holding, self._held, self._sure, self._spoken = True, 0.0, 0.0, 0.0
                alarm = Alarm.HOLD
        else:
            self._voice = 0.0
        self._levels.append(level)
        return alarm

    def reset(self) -> None:
        """The car has been interrupted some other way."""
        self.is_holding, self._voice = False, 0.0

    def _floor(self) -> float:
        return float(np.percentile(self._levels, FLOOR_PERCENT)) if self._levels else 0.0

    def _is_voice(self, level: float, pcm: bytes) -> bool:
        floor = self._floor()
        if level >= max(LOUD_LEVEL, LOUD_ABOVE_FLOOR * floor):
            return True
        return level >= max(LEAST_LEVEL, ABOVE_FLOOR * floor) and voicing(pcm) >= VOICED

    def _is_clear(self, level: float, pcm: bytes) -> bool:
        return level >= max(CLEAR_LEVEL, CLEAR_ABOVE_FLOOR * self._floor()) and voicing(pcm) >= VOICED

    def _decide(self, level: float, pcm: bytes, probability: float) -> Alarm:
        self._held += FRAME_SECONDS
        if self._held <= HUSHED_SECONDS:
            return Alarm.NONE
        self._sure += FRAME_SECONDS if probability >= SURE_PROBABILITY else 0.0
        if voicing(pcm) >= VOICED:
            self._spoken += FRAME_SECONDS if level >= max(LEAST_LEVEL, ABOVE_FLOOR * self._floor()) else 0.0
        if (
            self._sure >= SURE_SECONDS - FRAME_SECONDS / 2
            or self._spoken >= SPOKEN_SECONDS - FRAME_SECONDS / 2
        ):
            self.reset()
            return Alarm.VOICE
        if self._held >= DECIDE_SECONDS:
            self.reset()
            self._calm = CALM_SECONDS
            return Alarm.FALSE
        return Alarm.NONE
