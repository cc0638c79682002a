"""What the ear tells: each thing that was heard, as a value of its own."""

import math
from dataclasses import dataclass

from voice.recognisers.protocol import Hypotheses
from voice.understanding import Interpretation
from voice.vad import loudness

QUIETEST_DB, LOUDEST_DB = -55.0, -10.0


@dataclass(frozen=True)
class MicrophoneChanged:
    """The microphone is there (no `problem`) or not; one of poor quality is there and a problem."""

    problem: str = ""
    message: str = ""
    is_there: bool = False


@dataclass(frozen=True)
class LevelHeard:
    """Loudness while a command is listened for, 0 to 1."""

    value: float


@dataclass(frozen=True)
class WakeHeard:
    """The wake phrase was said; a command is listened for from now on."""


@dataclass(frozen=True)
class PartialHeard:
    """The text of the command so far."""

    text: str


@dataclass(frozen=True)
class CommandHeard:
    """A command was said.

    Attributes:
        ended: the monotonic time at which speech ended.
        pcm: the sound that was recognised, 16 kHz, mono, 16 bit.
        engine: name of the recogniser whose text was taken.
    """

    hypotheses: Hypotheses
    readings: tuple[Interpretation, ...]
    ended: float
    pcm: bytes = b""
    engine: str = ""


@dataclass(frozen=True)
class NothingSaid:
    """Nobody spoke within some seconds."""


@dataclass(frozen=True)
class SpeechOverPrompt:
    """Somebody speaks while the car speaks."""


Heard = (
    MicrophoneChanged | LevelHeard | WakeHeard | PartialHeard | CommandHeard | NothingSaid | SpeechOverPrompt
)


def level(frame: bytes) -> float:
    """Loudness as it is felt: 0 at -55 dBFS or less, 1 at -10 dBFS or more."""
    decibels = 20.0 * math.log10(max(loudness(frame), 1.0) / 32768.0)
    return min(1.0, max(0.0, (decibels - QUIETEST_DB) / (LOUDEST_DB - QUIETEST_DB)))
