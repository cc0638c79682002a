"""After the wake phrase a command may begin a little later than it seems; one of the readings is judged."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.unit.voice.test_dictating import speak
from voice.command import OTHER_BEGINNINGS_SECONDS, Command, Listeners
from voice.recognisers.protocol import SAMPLE_RATE_HZ, Hypotheses, Hypothesis, Judge
from voice.understanding import Interpretation

AFTER_WAKE = 0.25
BYTES_A_SECOND = 2 * SAMPLE_RATE_HZ


@dataclass
class Hearing:
    """Hears one text for each length of sound, and judges; tells how long the sound was that it judged."""

    texts: dict[int, str]
    name: str = "first"
    nats_a_word: float = 0.0
    pcm: bytes = b""
    longest: int = 0
    judged: list[int] = field(default_factory=list)

    def accept(self, pcm: bytes) -> str | None:
        self.pcm += pcm
        self.longest = max(self.longest, len(self.pcm))
        return None

    def guess(self) -> Hypotheses:
        return (Hypothesis(self.texts[self._cut(len(self.pcm))]),)

    def finish(self) -> Hypotheses:
        return self.guess()

    def reset(self) -> None:
        self.pcm = b""

    def close(self) -> None:
        """Has nothing to give back."""

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        self.judged.append(self._cut(len(self.pcm)))
        return [0.0 for _text in texts]

    def expectations(self, texts: Sequence[str]) -> list[float]:
        return self.likelihoods(texts)

    def _cut(self, length: int) -> int:
        """Hundredths of a second that are missing in front."""
        return round(100 * (self.longest - length) / BYTES_A_SECOND)


COSTS = {"la radio": 0.3, "on la radio": 0.2, "pon la radio": 0.1, "radio": 0.0}


def interpret(hypotheses: Hypotheses, judge: Judge | None) -> tuple[Interpretation, ...]:
    text = hypotheses[0].text
    if judge is not None:
        judge.likelihoods([text])
    return (Interpretation("play_station", {}, text, COSTS[text]),)


def command(first: Hearing, least: float, *, sure_below: float) -> Command:
    def is_sure(readings: Sequence[Interpretation]) -> bool:
        return bool(readings) and readings[0].cost < sure_below

    return Command(Listeners(first, None, interpret, is_sure, lambda _r: True), least)


def test_the_best_beginning_counts_and_only_that_is_judged() -> None:
    first = Hearing({0: "la radio", 6: "pon la radio", 12: "on la radio"})
    (heard,) = speak(command(first, AFTER_WAKE, sure_below=0.05), (1.0, 1.0), (0.7, 0.0))
    assert heard.hypotheses[0].text == "pon la radio"
    assert first.judged == [6]
    assert tuple(first.texts)[1:] == tuple(round(100 * later) for later in OTHER_BEGINNINGS_SECONDS)


def test_where_the_first_is_sure_no_other_is_read() -> None:
    first = Hearing({0: "radio"})
    heard, *_after = speak(command(first, AFTER_WAKE, sure_below=0.05), (1.0, 1.0), (0.7, 0.0))
    assert (heard.hypotheses[0].text, first.judged) == ("radio", [0])


def test_after_the_key_a_command_begins_where_it_seems() -> None:
    first = Hearing({0: "la radio"})
    (heard,) = speak(command(first, 0.0, sure_below=0.05), (1.0, 1.0), (0.7, 0.0))
    assert (heard.hypotheses[0].text, first.judged) == ("la radio", [0])
