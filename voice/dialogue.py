"""Who has the word: the state of one conversation, as pure functions.

A `Dialogue` never changes; each method returns the next one. What follows from a sentence is a `Reply`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from voice.filling import Filled
from voice.protocol import Dictated, Expects, Listening, NotUnderstood, Other, Slot, Understood
from voice.recognisers.protocol import Hypotheses
from voice.understanding import Interpretation

SURE_SCORE = 0.86
CHOICE_INTENTS = frozenset({"choose"})
DICTATION_INTENTS = frozenset({"send", "discard", "read_back", "cancel"})
"""All else is text while text is dictated; to change it, the driver waits until it was read back."""

OTHERS_MAX = 3
OTHERS_WITHIN = 0.2
"""Readings whose score is further behind the best one are not worth showing."""
NO_OTHERS = frozenset({"choose", "yes", "no", "cancel", "repeat", "send", "discard", "read_back"})
"""Intents of a conversation, which are no other reading of a sentence on its own."""

Chooser = Callable[[str, Sequence[str]], int | None]
"""Which of the choices (from 1) a text names."""
Filler = Callable[[str, Sequence[str], bool], Filled | None]
"""The name of one of the slot lists that a text is; if the last says so, any other text is a name too."""


def fills_nothing(_text: str, _lists: Sequence[str], _any_name: bool) -> None:
    """A `Filler` for where no slot is asked for."""
    return


def is_sure(readings: Sequence[Interpretation]) -> bool:
    """Whether the best reading is so good that a short pause ends the sentence."""
    return bool(readings) and readings[0].score >= SURE_SCORE


def of_dictation(readings: Sequence[Interpretation]) -> tuple[Interpretation, ...]:
    """Those of `readings` that count while text is dictated; all else that was said is text."""
    return tuple(reading for reading in readings if reading.intent in DICTATION_INTENTS)


def others_of(best: Interpretation, readings: Sequence[Interpretation]) -> list[Other]:
    """What else a sentence may mean: other intents or slots, not far behind the `best` reading."""
    seen = [best.meaning]
    others: list[Other] = []
    for reading in readings:
        is_near = reading.score >= best.score - OTHERS_WITHIN
        if is_near and reading.intent not in NO_OTHERS and reading.meaning not in seen:
            seen.append(reading.meaning)
            others.append(Other(reading.intent, reading.slots, round(reading.score, 3)))
    return others[:OTHERS_MAX]


@dataclass(frozen=True)
class Reply:
    """What follows from a sentence.

    Attributes:
        event: goes to the hmi.
        say_again: the last answer is to be spoken once more.
        silence: what is being said is to be stopped.
    """

    event: Understood | NotUnderstood | Dictated
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
        expects: ``text`` while the driver dictates.
        expects_slots: the slot lists of which a name alone is an answer.
        asks: the car has asked for an answer: then also a name that it does not know is one.
    """

    language: str = "en-GB"
    can_listen: bool = False
    wake: bool = True
    listening: bool = False
    thinking: bool = False
    speaking: bool = False
    choices: tuple[str, ...] = field(default=())
    last_answer: str = ""
    expects: Expects = "command"
    expects_slots: tuple[str, ...] = ()
    asks: bool = False

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

    @property
    def awaits(self) -> bool:
        """Whether a choice or a name alone is an answer."""
        return bool(self.choices or self.expects_slots)

    def opened(self) -> "Dialogue":
        """The microphone is open for a command."""
        return replace(self, listening=True, thinking=False)

    def closed(self) -> "Dialogue":
        """No command is listened for any more."""
        return replace(self, listening=False, thinking=False)

    def asked(
        self,
        text: str,
        choices: Sequence[str],
        expects: Expects = "command",
        expects_slots: Sequence[str] = (),
        *,
        asks: bool = True,
    ) -> "Dialogue":
        """The car says `text` as an answer, with `choices` on screen; then it `expects` that."""
        return replace(
            self,
            last_answer=text,
            choices=tuple(choices),
            expects=expects,
            expects_slots=tuple(expects_slots),
            asks=asks,
        )

    def cancelled(self) -> "Dialogue":
        """Everything is dropped, the choices too."""
        return replace(self.closed(), choices=(), expects="command", expects_slots=())

    def answer(
        self,
        hypotheses: Hypotheses,
        readings: Sequence[Interpretation],
        choose: Chooser,
        delay: float = 0.0,
        fill: Filler = fills_nothing,
    ) -> tuple["Dialogue", Reply]:
        """What a sentence means in this conversation."""
        text = hypotheses[0].text if hypotheses else ""
        if self.expects == "text":
            return self._dictated(text, readings, delay)
        best = self._best(readings)
        number = self._chosen(hypotheses, best, choose)
        if number is not None:
            after = replace(self.closed(), choices=())
            return after, Reply(self._understood("choose", {"number": Slot(number, text)}, text, 1.0, delay))
        filled = self._filled(hypotheses, best, fill)
        if filled is not None:
            slots = {filled.list_name: Slot(filled.value, filled.text)}
            score = 1.0 - filled.cost
            return self.closed(), Reply(self._understood("fill", slots, text, score, delay))
        if best is None:
            return self.closed(), Reply(NotUnderstood(text=text, language=self.language))
        return self._obey(best, delay, others_of(best, readings))

    def _dictated(
        self, text: str, readings: Sequence[Interpretation], delay: float
    ) -> tuple["Dialogue", Reply]:
        """What is said is text, but for a command of dictation that is said clearly."""
        commands = of_dictation(readings)
        if is_sure(commands):
            return self._obey(commands[0], delay)
        if not text:
            return self.closed(), Reply(NotUnderstood(text="", language=self.language))
        after = replace(self.closed(), expects="command")
        return after, Reply(Dictated(text=text, language=self.language))

    def _obey(
        self, best: Interpretation, delay: float, others: list[Other] | None = None
    ) -> tuple["Dialogue", Reply]:
        understood = self._understood(best.intent, best.slots, best.text, best.score, delay, others)
        after = self.closed()
        if best.intent == "cancel":
            return after.cancelled(), Reply(understood, silence=True)
        if best.intent == "repeat":
            return after, Reply(understood, say_again=self.last_answer)
        return after, Reply(understood)

    def _understood(
        self,
        intent: str,
        slots: dict[str, Slot],
        text: str,
        score: float,
        delay: float,
        others: list[Other] | None = None,
    ) -> Understood:
        return Understood(
            intent=intent,
            slots=slots,
            text=text,
            language=self.language,
            score=round(score, 3),
            delay=round(delay, 3),
            others=others or [],
        )

    def _filled(self, hypotheses: Hypotheses, best: Interpretation | None, fill: Filler) -> Filled | None:
        """The name that the sentence is, unless it is a command more surely."""
        if not self.expects_slots or (best is not None and best.score > SURE_SCORE):
            return None
        for hypothesis in hypotheses:
            filled = fill(hypothesis.text, self.expects_slots, self.asks)
            if filled is not None and (best is None or filled.cost < best.cost):
                return filled
        return None

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
