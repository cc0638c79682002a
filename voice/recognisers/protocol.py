"""What every recogniser can do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

SAMPLE_RATE_HZ = 16_000


@dataclass(frozen=True)
class Hypothesis:
    """One thing that may have been said; `score` orders hypotheses of one engine, higher is likelier."""

    text: str
    score: float = 0.0


Hypotheses = tuple[Hypothesis, ...]
"""Best first; empty when nothing was recognised."""


class Recogniser(Protocol):
    """Takes one utterance piece by piece. Used from one thread only.

    Audio is mono, 16 kHz, signed 16 bit, little endian.
    """

    @property
    def name(self) -> str:
        """What the driver sees, e.g. ``Vosk small en-gb``."""
        ...

    def accept(self, pcm: bytes) -> str | None:
        """Takes the next piece; returns the text so far when there is news, else None."""
        ...

    def guess(self) -> Hypotheses:
        """What has been said up to now; the utterance may go on."""
        ...

    def finish(self) -> Hypotheses:
        """What was said, all in all; then ready for the next utterance."""
        ...

    def reset(self) -> None:
        """Forgets the utterance."""
        ...

    def close(self) -> None:
        """Gives its memory back; not used afterwards."""
        ...


@runtime_checkable
class Judge(Protocol):
    """A recogniser that can say how likely it is that a text was said.

    Attributes:
        nats_a_word: what a word more is worth. Networks that write one token after the other do not say how
            likely the end of a text is, and any shorter text would win; 0 where `likelihoods` counts that in.
    """

    nats_a_word: float

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        """Natural logarithm of the probability of each of `texts` (plain words) for all since `reset`."""
        ...

    def expectations(self, texts: Sequence[str]) -> list[float]:
        """The same had nothing been heard: how much of `likelihoods` is only what is usually said."""
        ...


@runtime_checkable
class PhraseSpotter(Protocol):
    """A recogniser that can be held to a few phrases."""

    def spot(self, phrases: Sequence[str], decoys: Sequence[str], pcm: bytes) -> str | None:
        """The text heard when nothing but `phrases` and `decoys` may be said; None if it knows no phrase."""
        ...


@runtime_checkable
class Held(Protocol):
    """A recogniser that hears nothing but certain phrases, so that it cannot take dictation."""

    def hold_to(self, phrases: Iterable[str]) -> None:
        """Hears nothing but words of `phrases` from now on."""
        ...
