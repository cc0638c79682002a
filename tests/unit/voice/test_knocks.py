"""What is short and means nothing, as a knock or a cough, is no command: the driver's is still to come."""

from dataclasses import replace

from tests.unit.voice.test_dictating import Writer, listeners, speak
from voice.command import NOTHING_SAID_SECONDS, Command, Listeners
from voice.dialogue import Dialogue
from voice.heard import Heard, NothingSaid
from voice.microphone import FRAME_SECONDS
from voice.recognisers.protocol import Hypotheses, Judge
from voice.understanding import Interpretation

KNOCK = ((0.2, 1.0), (0.7, 0.0))
SENTENCE = ((1.0, 1.0), (0.7, 0.0))
FRAME = bytes(640)


def commanding(writer: Writer, *, awaits: bool = False, stop_means: str = "") -> Command:
    def interpret(hypotheses: Hypotheses, _judge: Judge | None) -> tuple[Interpretation, ...]:
        text = hypotheses[0].text
        return (Interpretation("stop", {}, text, 0.0),) if text == stop_means else ()

    by = Listeners(writer, None, interpret, bool, lambda _r: False, awaits=lambda: awaits)
    return Command(by)


def test_after_a_knock_the_command_is_still_listened_for() -> None:
    command = commanding(Writer("fast", "uh"))
    assert speak(command, *KNOCK) == []
    (heard,) = speak(command, *SENTENCE)
    assert len(heard.pcm) * FRAME_SECONDS / len(FRAME) < 2.0  # without the knock


def test_a_short_command_is_one() -> None:
    (heard,) = speak(commanding(Writer("fast", "stop"), stop_means="stop"), (0.2, 1.0), (0.4, 0.0))
    assert heard.readings[0].intent == "stop"


def test_a_short_answer_to_a_question_is_one() -> None:
    """VOI-5: "Bo", where a name was asked for."""
    (heard,) = speak(commanding(Writer("fast", "Bo"), awaits=True), *KNOCK)
    assert heard.hypotheses[0].text == "Bo"
    assert Dialogue(choices=("Bo", "Ann")).awaits
    assert Dialogue(expects_slots=("contact",)).awaits
    assert not replace(Dialogue(), asks=True).awaits


def test_a_short_dictated_word_is_text() -> None:
    command = Command(listeners(Writer("fast", "yes")), dictation=True)
    assert [heard.hypotheses[0].text for heard in speak(command, (0.2, 1.0), (1.5, 0.0))] == ["yes"]


def test_knocks_alone_end_like_silence() -> None:
    command = commanding(Writer("fast", "uh"))
    heard: list[Heard] = []
    waited = 0.0
    while not heard:
        for seconds, probability in KNOCK:
            for _ in range(round(seconds / FRAME_SECONDS)):
                heard += [one for one in command.take(FRAME, probability) if isinstance(one, NothingSaid)]
            waited += seconds
    assert waited < NOTHING_SAID_SECONDS + 2.0
