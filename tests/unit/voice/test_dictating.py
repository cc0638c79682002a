"""Where dictated text ends, and whose writing counts (VOI-6)."""

from collections.abc import Iterable

import pytest

from voice.command import Command, Listeners
from voice.heard import CommandHeard
from voice.language import Language
from voice.protocol import EDITING_INTENTS
from voice.recognisers.protocol import Hypotheses, Hypothesis
from voice.utterance import FRAME_SECONDS

FRAME = bytes(640)


class Writer:
    """Writes down the same text whatever is said."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self._text = text
        self.asked = 0

    def accept(self, _pcm: bytes) -> str | None:
        return None

    def guess(self) -> Hypotheses:
        self.asked += 1
        return (Hypothesis(self._text),) if self._text else ()

    def finish(self) -> Hypotheses:
        return self.guess()

    def reset(self) -> None:
        """Forgets nothing."""

    def close(self) -> None:
        """Has nothing to give back."""


class HeldWriter(Writer):
    """Knows nothing but the car's sentences."""

    def hold_to(self, phrases: Iterable[str]) -> None:
        """Knows them already."""


def listeners(first: Writer, second: Writer | None = None) -> Listeners:
    return Listeners(first, second, lambda _h, _j: (), lambda readings: bool(readings), lambda _r: True)


def speak(command: Command, *parts: tuple[float, float]) -> list[CommandHeard]:
    """Lets `command` hear parts of (seconds, probability of speech)."""
    heard: list[CommandHeard] = []
    for seconds, probability in parts:
        for _ in range(round(seconds / FRAME_SECONDS)):
            heard += [one for one in command.take(FRAME, probability) if isinstance(one, CommandHeard)]
    return heard


def test_thinking_between_two_sentences_ends_no_dictation() -> None:
    command = Command(listeners(Writer("fast", "I am late")), dictation=True)
    assert speak(command, (1.0, 1.0), (1.2, 0.0), (1.0, 1.0), (1.2, 0.0)) == []
    (heard,) = speak(command, (0.3, 0.0))
    assert heard.hypotheses[0].text == "I am late"


def test_the_same_pause_ends_a_command() -> None:
    command = Command(listeners(Writer("fast", "I am late")))
    assert len(speak(command, (1.0, 1.0), (0.7, 0.0))) == 1


def test_text_may_be_longer_than_a_command() -> None:
    command = Command(listeners(Writer("fast", "x")), dictation=True)
    assert speak(command, (29.0, 1.0)) == []
    assert len(speak(command, (1.5, 1.0))) == 1


@pytest.mark.parametrize(
    ("second", "text"),
    [
        (Writer("better", "I am late, Anna."), "I am late, Anna."),
        (Writer("better", ""), "i am light"),
        (HeldWriter("held", "turn on the light"), "i am light"),
        (None, "i am light"),
    ],
)
def test_the_better_writer_counts_unless_it_knows_only_commands(second: Writer | None, text: str) -> None:
    """A grammar would make a command of everything."""
    command = Command(listeners(Writer("fast", "i am light"), second), dictation=True)
    (heard,) = speak(command, (1.0, 1.0), (1.5, 0.0))
    assert heard.hypotheses[0].text == text


def test_without_a_message_nothing_changes_its_text(english: Language) -> None:
    """VOI-8: "I'd like a coffee" is heard as "add like a coffee", and any words follow "add"."""
    heard = (Hypothesis("add like a latte with sugar"),)
    assert english.read(heard)[0].intent == "add_words"
    assert not {reading.intent for reading in english.read(heard, None, EDITING_INTENTS)} & EDITING_INTENTS


@pytest.mark.parametrize(
    ("tag", "heard", "slots"),
    [
        ("en-GB", "Add I'll be there at 9:30, Anna.", {"text": "I'll be there at 9:30, Anna"}),
        ("en-GB", "Replace nine by 10.", {"old": "nine", "new": "10"}),
        ("en-GB", "Search the web for Helsinki Jazz Festival!", {"query": "Helsinki Jazz Festival"}),
        ("fr-FR", "Ajoute au message 9h.", {"text": "9h"}),
        ("de-DE", "Ersetze Montag durch Dienstag um 9 Uhr.", {"old": "Montag", "new": "Dienstag um 9 Uhr"}),
    ],
)
def test_what_a_message_gets_is_written_as_the_recogniser_wrote_it(
    tag: str, heard: str, slots: dict[str, str]
) -> None:
    """VOI-6: a driver's message is no place for "anna at nine thirty"."""
    reading = Language(tag).read((Hypothesis(heard),))[0]
    assert {name: slot.value for name, slot in reading.slots.items()} == slots
    assert {name: slot.text for name, slot in reading.slots.items()} == slots
