"""One command while it is being said: where it begins and ends, and what it may mean."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from voice.heard import CommandHeard, Heard, NothingSaid, PartialHeard
from voice.microphone import FRAME_SECONDS, SAMPLE_RATE_HZ
from voice.recognisers.protocol import Held, Hypotheses, Judge, Recogniser
from voice.understanding import Interpretation, is_cheaper
from voice.utterance import Segmenter, Step
from voice.vad import loudness

BYTES_A_SAMPLE = 2
PREROLL_SECONDS = 0.5
OTHER_BEGINNINGS_SECONDS = (0.06, 0.12)
"""Where the command may begin as well: with the phrase's last sound in front of it, much is misheard."""
COMMAND_END_SECONDS = 0.6
EARLY_END_SECONDS = 0.4
GUESS_AFTER_SECONDS = 0.26
NOTHING_SAID_SECONDS = 6.0
SHORTEST_UNKNOWN_SECONDS = 0.4
"""A knock, a cough: what is shorter and means nothing is no command, and the driver's is still to come."""
DICTATION_END_SECONDS = 1.4
"""Who dictates thinks between two sentences."""
DICTATION_GUESS_SECONDS = 1.0
LONGEST_DICTATION_SECONDS = 30.0

Readings = tuple[Interpretation, ...]
"""All readings of what was heard, best first."""


@dataclass(frozen=True)
class Listeners:
    """Who recognises and understands a command.

    Attributes:
        first: fast, hears along while the command is said.
        second: slower and better, is asked about the whole sentence where `needs_second` says so.
        interpret: reads hypotheses; asks the first recogniser, where it can judge, which doubtful one it was.
        is_sure: whether the best reading is so good that a short pause ends the sentence.
        waker: has a say in the wake phrase; None where the first one has.
        likelier: whether the second of two readings was rather said; may ask the first recogniser, too.
        awaits: whether the car has asked for something, to which a short word that is no command may be
            the answer.
    """

    first: Recogniser
    second: Recogniser | None
    interpret: Callable[[Hypotheses, Judge | None], Readings]
    is_sure: Callable[[Readings], bool]
    needs_second: Callable[[Readings], bool]
    waker: Recogniser | None = None
    likelier: Callable[[Readings, Readings, Judge | None], bool] = lambda one, other, _: is_cheaper(
        other, one
    )
    awaits: Callable[[], bool] = lambda: False

    def close(self) -> None:
        """Gives the recognisers' memory back."""
        self.first.close()
        for other in (self.second, self.waker):
            if other is not None:
                other.close()


class Command:
    """Takes 20 ms after 20 ms until something was said or nobody spoke.

    Args:
        least_first_seconds: speech that goes on shorter than this is the end of the wake phrase, and the
            command is still to come; 0 where no wake phrase was in front.
        dictation: text is dictated: pauses are longer, and what counts is what was written down.
    """

    def __init__(
        self, listeners: Listeners, least_first_seconds: float = 0.0, *, dictation: bool = False
    ) -> None:
        self._by = listeners
        self._dictation = dictation
        self._guess_after = DICTATION_GUESS_SECONDS if dictation else GUESS_AFTER_SECONDS
        self._least = least_first_seconds
        self._voiced = 0.0
        self._follows_wake = least_first_seconds > 0.0
        self._pcm = bytearray()
        self._segmenter = (
            Segmenter(DICTATION_END_SECONDS, LONGEST_DICTATION_SECONDS)
            if dictation
            else Segmenter(COMMAND_END_SECONDS)
        )
        self._before: deque[bytes] = deque(maxlen=int(PREROLL_SECONDS / FRAME_SECONDS))
        self._held: list[bytes] = []
        self._waited = 0.0
        self._guess: CommandHeard | None = None

    def take(self, frame: bytes, probability: float) -> list[Heard]:
        """Takes 20 ms; returns what is to be told, a `CommandHeard` or `NothingSaid` at the end."""
        self._waited += FRAME_SECONDS
        match self._segmenter.take(probability, loudness(frame)):
            case Step.SILENCE:
                return self._wait(frame)
            case Step.BEGAN:
                self._voiced = self._segmenter.length
                self._by.first.reset()
                self._pcm.clear()
                return self._accept(b"".join(self._before) + frame)
            case Step.GOES_ON:
                self._voiced += FRAME_SECONDS
                self._guess = None
                pcm, self._held = b"".join(self._held) + frame, []
                return self._accept(pcm)
            case Step.PAUSE:
                return self._pause(frame)
            case Step.ENDED:
                return self._end(self._guess or self._read())

    def carry_on(self, by: Listeners) -> None:
        """Goes on with others, who are told what was said already: the language was changed meanwhile."""
        self._by = by
        self._guess = None
        by.first.reset()
        if self._pcm:
            by.first.accept(bytes(self._pcm))

    def _wait(self, frame: bytes) -> list[Heard]:
        self._before.append(frame)
        return [NothingSaid()] if self._waited >= NOTHING_SAID_SECONDS else []

    def _accept(self, pcm: bytes) -> list[Heard]:
        self._pcm += pcm
        text = self._by.first.accept(pcm)
        return [PartialHeard(text)] if text else []

    def _pause(self, frame: bytes) -> list[Heard]:
        """A pause may be the end: the text is read early, so that the answer waits only for the silence."""
        if self._voiced < self._least:
            return self._start_again(frame)
        if self._guess is None and self._segmenter.quiet < self._guess_after:
            return self._accept(frame)
        self._held.append(frame)
        if self._guess is None:
            self._guess = self._read()
        if self._segmenter.quiet >= EARLY_END_SECONDS and self._by.is_sure(self._guess.readings):
            return [self._guess]
        return []

    def _end(self, heard: CommandHeard) -> list[Heard]:
        is_noise = self._voiced < SHORTEST_UNKNOWN_SECONDS and not heard.readings
        if not is_noise or self._dictation or self._by.awaits():
            return [heard]
        self._guess = None
        self._held.clear()
        self._before.clear()
        return []

    def _start_again(self, frame: bytes) -> list[Heard]:
        """What was heard was the end of the wake phrase; the command is still to come."""
        if self._segmenter.quiet >= GUESS_AFTER_SECONDS:
            self._segmenter.reset()
            self._least = 0.0
        self._before.append(frame)
        return []

    def _read(self) -> CommandHeard:
        ended = time.monotonic() - self._segmenter.quiet
        pcm = bytes(self._pcm)
        if self._dictation:
            return self._written(pcm, ended)
        if self._follows_wake:
            best = self._from_any_beginning(pcm, ended)
        else:
            best = self._understood(self._by.first, self._by.first.guess(), pcm, ended)
        if self._by.second is not None and self._by.needs_second(best.readings):
            best = self._better(best, self._ask(self._by.second, pcm, 0.0, ended))
            if self._follows_wake and not self._by.is_sure(best.readings):
                best = self._better(
                    best, self._ask(self._by.second, pcm, OTHER_BEGINNINGS_SECONDS[-1], ended)
                )
        return best

    def _from_any_beginning(self, pcm: bytes, ended: float) -> CommandHeard:
        """The first recogniser's best wherever the command begins; only that is judged, which is slow."""
        first = self._by.first
        best = last = self._understood(first, first.guess(), pcm, ended, judge=False)
        for later in OTHER_BEGINNINGS_SECONDS:
            if self._by.is_sure(best.readings):
                break
            last = self._ask(first, pcm, later, ended, judge=False)
            best = self._better(best, last)
        if best is not last:
            first.reset()
            first.accept(best.pcm)
        return self._understood(first, best.hypotheses, best.pcm, ended)

    def _written(self, pcm: bytes, ended: float) -> CommandHeard:
        """What the better of those that write down freely wrote."""
        first, second = self._by.first, self._by.second
        heard = self._understood(first, first.guess(), pcm, ended)
        if second is None or isinstance(second, Held) or self._by.is_sure(heard.readings):
            return heard
        better = self._ask(second, pcm, 0.0, ended)
        return better if better.hypotheses else heard

    def _ask(
        self, recogniser: Recogniser, pcm: bytes, later: float, ended: float, *, judge: bool = True
    ) -> CommandHeard:
        """What `recogniser` makes of the sentence if it begins `later` seconds."""
        part = pcm[int(later * SAMPLE_RATE_HZ) * BYTES_A_SAMPLE :]
        recogniser.reset()
        recogniser.accept(part)
        return self._understood(recogniser, recogniser.guess(), part, ended, judge=judge)

    def _understood(
        self,
        recogniser: Recogniser,
        hypotheses: Hypotheses,
        pcm: bytes,
        ended: float,
        *,
        judge: bool = True,
    ) -> CommandHeard:
        readings = self._by.interpret(hypotheses, self._judge if judge else None)
        return CommandHeard(hypotheses, readings, ended, pcm, recogniser.name)

    def _better(self, one: CommandHeard, other: CommandHeard) -> CommandHeard:
        """The one that makes more sense; where neither is a command, what the second recogniser wrote."""
        if not one.readings:
            is_second = self._by.second is not None and other.engine == self._by.second.name
            return other if other.readings or (is_second and other.hypotheses) else one
        judge = self._judge if one.engine != other.engine else None
        return other if self._by.likelier(one.readings, other.readings, judge) else one

    @property
    def _judge(self) -> Judge | None:
        """The first recogniser, where it can judge what it has heard."""
        return self._by.first if isinstance(self._by.first, Judge) else None
