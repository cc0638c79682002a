"""Where an utterance begins and ends: hysteresis over the probabilities of speech and over its loudness."""

from bisect import insort
from dataclasses import dataclass, field
from enum import Enum, auto

FRAME_SECONDS = 0.02
BEGIN_PROBABILITY = 0.6
CONTINUE_PROBABILITY = 0.35
BEGIN_SECONDS = 0.08
LONGEST_SECONDS = 12.0
PAUSE_SECONDS = 0.1
FAINT, FAINT_AFTER_PAUSE = 0.05, 0.1
"""What is fainter than this part of the voice is its echo, or breath, whatever the network says: its
probability falls up to half a second after the voice, and rises once more where somebody breathes out."""
VOICE_PERCENTILE = 0.75


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

    Loudness counts only as measured by the voice itself, so that a far microphone hears as well as a near
    one, and one loud knock does not make the voice beside it faint.

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
    _voice: list[float] = field(default_factory=list)

    def take(self, probability: float, loudness: float) -> Step:
        """Takes the probability and the loudness (root mean square, any unit) of the next frame."""
        if not self.speaking:
            return self._wait(probability, loudness)
        self.length += FRAME_SECONDS
        if probability >= CONTINUE_PROBABILITY and self._is_loud(loudness):
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
        self._voice.clear()

    def _is_loud(self, loudness: float) -> bool:
        """Whether that is loud beside the voice so far, of which it is a part from now on."""
        faint = FAINT_AFTER_PAUSE if self.quiet >= PAUSE_SECONDS else FAINT
        loud = loudness >= faint * self._voice[int(VOICE_PERCENTILE * len(self._voice))]
        insort(self._voice, loudness)
        return loud

    def _wait(self, probability: float, loudness: float) -> Step:
        if probability < BEGIN_PROBABILITY:
            self._voiced = 0.0
            self._voice.clear()
            return Step.SILENCE
        self._voiced += FRAME_SECONDS
        insort(self._voice, loudness)
        if self._voiced < BEGIN_SECONDS:
            return Step.SILENCE
        self.speaking = True
        self.length, self.quiet = self._voiced, 0.0
        return Step.BEGAN
