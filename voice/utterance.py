"""Where an utterance begins and ends: hysteresis over the probabilities of speech."""

from dataclasses import dataclass
from enum import Enum, auto

FRAME_SECONDS = 0.02
BEGIN_PROBABILITY = 0.6
CONTINUE_PROBABILITY = 0.35
BEGIN_SECONDS = 0.08
LONGEST_SECONDS = 12.0


class Step(Enum):
    """What one more frame changed."""

    SILENCE = auto()
    BEGAN = auto()
    GOES_ON = auto()
    PAUSE = auto()
    ENDED = auto()


@dataclass
class Segmenter:
    """Cuts a stream of frames into utterances.

    Attributes:
        end_seconds: silence after which an utterance has ended (endpoint).
        quiet: seconds of silence at the moment, inside an utterance.
        length: seconds since the utterance began.
    """

    end_seconds: float
    longest_seconds: float = LONGEST_SECONDS
    quiet: float = 0.0
    length: float = 0.0
    speaking: bool = False
    _voiced: float = 0.0

    def take(self, probability: float) -> Step:
        """Takes the probability of the next frame."""
        if not self.speaking:
            return self._wait(probability)
        self.length += FRAME_SECONDS
        if probability >= CONTINUE_PROBABILITY:
            self.quiet = 0.0
        else:
            self.quiet += FRAME_SECONDS
        if self.quiet >= self.end_seconds or self.length >= self.longest_seconds:
            self.reset()
            return Step.ENDED
        return Step.PAUSE if self.quiet > 0 else Step.GOES_ON

    def reset(self) -> None:
        """Waits for the next utterance."""
        self.speaking = False
        self.quiet = self.length = self._voiced = 0.0

    def _wait(self, probability: float) -> Step:
        self._voiced = self._voiced + FRAME_SECONDS if probability >= BEGIN_PROBABILITY else 0.0
        if self._voiced < BEGIN_SECONDS:
            return Step.SILENCE
        self.speaking = True
        self.length, self.quiet = self._voiced, 0.0
        return Step.BEGAN
