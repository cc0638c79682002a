"""Who has the word: the state of one conversation, as pure functions.

A `Dialogue` never changes; each method returns the next one. What follows from a sentence is a `Reply`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from voice.protocol import Listening, NotUnderstood, Slot, Understood
from voice.recognisers.protocol import Hypotheses
from voice.understanding import Interpretation

SURE_SCORE = 0.86
CHOICE_INTENTS = frozenset({"choose"})

Chooser = Callable[[str, Sequence[str]], int | None]
"""Which of the choices (from 1) a text names."""


def is_sure(readings: Sequence[Interpretation]) -> bool:
    """Whether the best reading is so good that a short pause ends the sentence."""
    return bool(readings) and readings[0].score >= SURE_SCORE


@dataclass(frozen=True)
class Reply:
    """What follows from a sentence.

    Attributes:
        event: goes to the hmi.
        say_again: the last answer is to be spoken once more.
        silence: what is being said is to be stopped.
    """

    event: Understood | NotUnderstood
    say_again: str = ""
    silence: bool = False


@dataclass(frozen=True)
class Dialogue:
    """One conversation.

    Attributes:
        can_listen: microphone and recogniser are there.
        wake: the wake phrase is listened for.
        listening: a command is being listened for.
        speaking: the car speaks.
        choices: what is offered on screen to choose from.
        last_answer: what the car said last that was not guidance.
    """

    language: str = "en-GB"
    can_listen: bool = False
    wake: bool = True
    listening: bool = False
    thinking: bool = False
    speaking: bool = False
    choices: tuple[str, ...] = field(default=())
    last_answer: str = ""

    @property
    def phase(self) -> Listening:
        """The state the hmi shows."""
        if self.listening:
            return "listening"
        if self.thinking:
            return "thinking"
        if self.speaking:
            return "speaking"
        return "waiting" if self.can_listen and self.wake else "off"

    def opened(self) -> "Dialogue":
        """The microphone is open for a command."""
        return replace(self, listening=True, thinking=False)

    def closed(self) -> "Dialogue":
        """No command is listened for any more."""
        return replace(self, listening=False, thinking=False)

    def asked(self, text: str, choices: Sequence[str]) -> "Dialogue":
        """The car says `text` as an answer, with `choices` on screen."""
        return replace(self, last_answer=text, choices=tuple(choices))

    def cancelled(self) -> "Dialogue":
        """Everything is dropped, the choices too."""
        return replace(self.closed(), choices=())

    def answer(
        self,
        hypotheses: Hypotheses,
        readings: Sequence[Interpretation],
        choose: Chooser,
        delay: float = 0.0,
    ) -> tuple["Dialogue", Reply]:
        """What a sentence means in this conversation."""
        text = hypotheses[0].text if hypotheses else ""
        best = self._best(readings)
        number = self._chosen(hypotheses, best, choose)
        after = self.closed()
        if number is not None:
            slots = {"number": Slot(number, text)}
            event = Understood(
                intent="choose", slots=slots, text=text, language=self.language, score=1.0, delay=delay
            )
            return replace(after, choices=()), Reply(event)
        if best is None:
            return after, Reply(NotUnderstood(text=text, language=self.language))
        understood = Understood(
            intent=best.intent,
            slots=best.slots,
            text=best.text,
            language=self.language,
            score=round(best.score, 3),
            delay=round(delay, 3),
        )
        if best.intent == "cancel":
            return after.cancelled(), Reply(understood, silence=True)
        if best.intent == "repeat":
            return after, Reply(understood, say_again=self.last_answer)
        return after, Reply(understood)

    def _best(self, readings: Sequence[Interpretation]) -> Interpretation | None:
        """The best reading; a choice only counts where there is something to choose."""
        for reading in readings:
            if reading.intent in CHOICE_INTENTS and not self.choices and reading.score < SURE_SCORE:
                continue
            return reading
        return None

    def _chosen(self, hypotheses: Hypotheses, best: Interpretation | None, choose: Chooser) -> int | None:
        if not self.choices or (best is not None and best.score > SURE_SCORE and best.intent != "choose"):
            return None
        if best is not None and best.intent == "choose":
            said = int(best.slots["number"].value)
            return said if 1 <= said <= len(self.choices) else None
        for hypothesis in hypotheses:
            number = choose(hypothesis.text, self.choices)
            if number is not None:
                return number
        return None
