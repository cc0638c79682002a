"""Readings in doubt are told apart by the recogniser that heard the sound."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from voice.acceptance_bench import bench_sentences, read_pcm
from voice.language import Language
from voice.recognisers.moonshine import Moonshine, find_model
from voice.recognisers.protocol import Hypothesis, Judge

SPEECH = Path(__file__).parents[4] / "shared" / "data" / "speech"
RECORDING = SPEECH / "home" / "en" / "turn on the TV in the Kitchen.wav"


@pytest.fixture(scope="module")
def barista() -> Language:
    return Language("en-GB", bench_sentences("barista"))


@pytest.fixture(scope="module")
def moonshine() -> Moonshine:
    folder = find_model()
    if folder is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    return Moonshine(folder)


class Heard:
    """A judge that heard one sentence: the more words are others, the less likely."""

    def __init__(self, sentence: str) -> None:
        self._words = sentence.split()
        self.asked = 0

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        """Ten nats a word."""
        self.asked += len(texts)
        return [-10.0 * len(set(self._words) ^ set(text.split())) for text in texts]


def test_a_doubtful_word_is_decided_by_the_sound(barista: Language) -> None:
    heard = (Hypothesis("Give me a dark roast house coffee with sweetener and on an elk"),)
    judge = Heard("give me a dark roast house coffee with sweetener and almond milk")
    assert barista.read(heard, judge)[0].slots["milkAmount"].value == "almond milk"


def test_what_no_transcript_has_is_found_among_the_other_values(barista: Language) -> None:
    heard = (Hypothesis("gave my smell light ross letter"),)
    judge = Heard("give me a large dark roast latte")
    best = barista.read(heard, judge)[0]
    assert {name: slot.value for name, slot in best.slots.items()} == {
        "size": "large",
        "roast": "dark roast",
        "coffeeDrink": "latte",
    }


def test_what_is_certain_is_not_asked_about(barista: Language) -> None:
    judge = Heard("nothing")
    assert barista.read((Hypothesis("give me a large dark roast latte"),), judge)
    assert judge.asked == 0


def test_names_of_the_car_are_left_to_their_sound(english: Language) -> None:
    """VOI-4: the recogniser never read them and takes common words for likelier."""
    judge = Heard("take me to the home")
    best = english.read((Hypothesis("Hey, take me to the A to the M."),), judge)[0]
    assert (best.intent, best.slots["place"].value, judge.asked) == ("navigate", "Ateneum", 0)


def test_no_command_stays_none(barista: Language) -> None:
    judge = Heard("take me home")
    assert barista.read((Hypothesis("we had a lovely time in the mountains last year"),), judge) == ()


def test_moonshine_knows_which_of_two_sentences_was_said(moonshine: Moonshine) -> None:
    if not RECORDING.exists():
        pytest.skip(f"There is no {RECORDING}")
    assert isinstance(moonshine, Judge)
    moonshine.reset()
    moonshine.accept(read_pcm(RECORDING))
    said, like_it, other = moonshine.likelihoods(
        ["turn on the tv in the kitchen", "turn off the tv in the kitchen", "take me to the station"]
    )
    assert said > like_it > other
    assert said > -12.0


def test_nothing_is_likely_after_a_reset_and_a_long_utterance_does_no_harm(moonshine: Moonshine) -> None:
    moonshine.reset()
    assert moonshine.likelihoods(["yes"]) == [-np.inf]
    moonshine.accept(bytes(2 * 16_000 * 12))
    assert np.isfinite(moonshine.likelihoods(["yes", "€ 🙂"])).all()
    moonshine.reset()
