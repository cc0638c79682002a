"""A language changed in the middle of a sentence (VOI-2): nothing of it is lost."""

import queue
import time

import numpy as np

from tests.unit.voice.sounds_of import spoken
from tests.unit.voice.test_dictating import FRAME, Writer, listeners, speak
from voice.command import Command
from voice.delay_bench import RecordedMicrophone
from voice.ear import Ear
from voice.echo import EchoCanceller
from voice.heard import CommandHeard, Heard, NothingSaid
from voice.utterance import FRAME_SECONDS
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck
from voice.wake_verifier import WakeVerifier


class Hearer(Writer):
    """Counts the bytes it is told since `reset`."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text)
        self.told = 0

    def accept(self, pcm: bytes) -> str | None:
        self.told += len(pcm)
        return None

    def reset(self) -> None:
        self.told = 0


def test_the_new_language_hears_the_whole_sentence() -> None:
    before, after = Hearer("english", "upon that"), Hearer("spanish", "pon la radio")
    command = Command(listeners(before))
    assert speak(command, (0.5, 0.0), (1.0, 1.0)) == []
    command.carry_on(listeners(after))
    assert after.told == before.told >= len(FRAME) * 1.0 / FRAME_SECONDS
    (heard,) = speak(command, (1.0, 1.0), (0.7, 0.0))
    assert (heard.hypotheses[0].text, heard.engine, before.asked) == ("pon la radio", "spanish", 0)
    assert len(heard.pcm) == after.told


def test_what_was_read_in_the_old_language_counts_no_more() -> None:
    command = Command(listeners(Hearer("english", "upon that")))
    assert speak(command, (1.0, 1.0), (0.3, 0.0)) == []
    command.carry_on(listeners(Hearer("spanish", "pon la radio")))
    (heard,) = speak(command, (0.4, 0.0))
    assert heard.hypotheses[0].text == "pon la radio"


def test_before_the_first_word_nothing_is_told() -> None:
    after = Hearer("spanish", "pon la radio")
    command = Command(listeners(Hearer("english", "upon that")))
    command.carry_on(listeners(after))
    assert after.told == 0
    assert len(speak(command, (1.0, 1.0), (0.7, 0.0))) == 1


def test_the_ear_carries_on_with_what_is_being_said() -> None:
    heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()
    said = spoken("how far can I drive with what is in the tank", "en-us").astype(np.int16).tobytes()
    microphone, before, after = (
        RecordedMicrophone(),
        Hearer("english", "upon that"),
        Hearer("spanish", "la radio"),
    )
    check = WakeCheck(WakeVerifier.load())
    ear = Ear(microphone, WakeSpotter(WakeNetwork.load()), check, EchoCanceller(), heard.put)
    ear.use(listeners(before))
    ear.start()
    try:
        ear.listen()
        microphone.play(said)
        while before.told < len(said) / 4:
            time.sleep(FRAME_SECONDS)
        ear.use(listeners(after))
        while not isinstance(what := heard.get(timeout=10), CommandHeard | NothingSaid):
            pass
    finally:
        ear.stop()
    assert isinstance(what, CommandHeard)
    assert (what.hypotheses[0].text, what.engine) == ("la radio", "spanish")
    assert len(what.pcm) > len(said) / 2
