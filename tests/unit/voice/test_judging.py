"""Readings in doubt are told apart by the recogniser that heard the sound."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.sound_card import record_speech
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

    nats_a_word = 0.0

    def __init__(self, sentence: str) -> None:
        self._words = sentence.split()
        self.asked = 0

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        """Ten nats a word."""
        self.asked += len(texts)
        return [-10.0 * len(set(self._words) ^ set(text.split())) for text in texts]

    def expectations(self, texts: Sequence[str]) -> list[float]:
        """Nothing more than anything else."""
        return [0.0 for _text in texts]


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


def test_of_two_readings_in_the_same_words_the_cheaper_counts() -> None:
    """VOI-6: no judge can tell "add the sentence: ten" from "add: the sentence ten"; the wording does."""
    spanish, heard = Language("es-ES"), "Añade al final las nueve"
    (reading, *_others) = spanish.read((Hypothesis(heard),), Heard(heard.lower()))
    assert reading.slots["text"].value == "las nueve"


@pytest.mark.parametrize(("worth", "milk"), [(0.0, None), (1.0, "cream")])
def test_a_longer_text_is_not_less_likely_for_its_length(
    barista: Language, worth: float, milk: str | None
) -> None:
    """VOI-4: a network that does not say how likely the end of a text is loses "with cream"."""

    class Short(Heard):
        nats_a_word = worth

        def likelihoods(self, texts: Sequence[str]) -> list[float]:
            right = "get me dark roast double shot twenty ounce drip coffee"
            known = {right: -25.7, f"{right} with cream": -27.3}
            return [known.get(text, -50.0) for text in texts]

    heard = (Hypothesis("Getting a dark rose double shot, 20-ounce strip coffee is free."),)
    slots = barista.read(heard, Short(""))[0].slots
    assert (slots["milkAmount"].value if "milkAmount" in slots else None) == milk


class Prejudiced(Heard):
    """One that expects to hear of home, whatever it hears."""

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        """What it heard, and what it expects."""
        return [a + b for a, b in zip(super().likelihoods(texts), self.expectations(texts), strict=True)]

    def expectations(self, texts: Sequence[str]) -> list[float]:
        """A hundred nats for home."""
        return [100.0 if "home" in text else 0.0 for text in texts]


def test_what_is_usually_said_does_not_count_where_names_compete(english: Language) -> None:
    """VOI-4: the recogniser hardly read them and takes common words for likelier."""
    judge = Prejudiced("take me to the Ateneum")
    best = english.read((Hypothesis("Hey, take me to the A to the M."),), judge)[0]
    assert (best.intent, best.slots["place"].value) == ("navigate", "Ateneum")
    assert judge.asked > 0


def test_a_name_no_transcript_sounds_most_like_is_found_by_the_sound(english: Language) -> None:
    """VOI-4: "Annankatu" for "Ateneum" in the transcript, but the recogniser finds the latter likelier."""
    english.set_names("street", {"Atenankatu": 1.0})
    try:
        heard = (Hypothesis("Take me to the Atenanka."),)
        assert english.read(heard)[0].slots["place"].value == "Atenankatu"
        best = english.read(heard, Heard("take me to the Ateneum"))[0]
    finally:
        english.set_names("street", {})
    assert best.slots["place"].value == "Ateneum"


def test_a_name_as_it_sounds_is_less_likely_than_one_the_car_knows(english: Language) -> None:
    """VOI-4: what was written down as it sounds fits best, by fifteen nats here."""

    class Literal(Heard):
        def likelihoods(self, texts: Sequence[str]) -> list[float]:
            return [0.0 if text.endswith(" um") else -15.0 if "Ateneum" in text else -50.0 for text in texts]

    known, unknown = Hypothesis("Take me to the A to the Um."), Hypothesis("Take me to the H of the Um.")
    assert english.read((unknown,))[0].slots["place"].value == "h of the um"
    best = english.read((known, unknown), Literal(""))[0]
    assert best.slots["place"].value == "Ateneum"


def test_of_two_recognisers_names_the_likelier_one_counts(english: Language) -> None:
    """VOI-4: the dearer one here; without a judge, or a name, the cheaper one."""
    exact = english.read((Hypothesis("take me to the harbour"),))
    near = english.read((Hypothesis("take me to the A to the M"),))
    judge = Heard("take me to the Ateneum")
    assert exact[0].cost < near[0].cost
    assert english.likelier(exact, near, judge)
    assert not english.likelier(near, exact, judge)
    assert not english.likelier(exact, near, None)
    assert english.likelier((), near, judge)
    assert not english.likelier(near, (), judge)
    exactly = english.read((Hypothesis("take me to the Ateneum"),))
    assert english.likelier(near, exactly, judge)
    assert not english.likelier(exactly, near, judge)
    louder, warmer = (english.read((Hypothesis(text),)) for text in ("louder", "make it a bit warmest"))
    assert not english.likelier(louder, warmer, Heard("make it a bit warmer"))


@pytest.mark.parametrize("voice", ["en-gb", "en-gb-x-rp"])
def test_a_foreign_name_is_told_from_what_moonshine_makes_of_it(
    voice: str, english: Language, moonshine: Moonshine, tmp_path: Path
) -> None:
    """VOI-4: it writes "a to the um" and the like."""
    moonshine.reset()
    moonshine.accept(read_pcm(record_speech(tmp_path / "a.wav", "take me to the Ateneum", voice)))
    best = english.read(moonshine.guess(), moonshine)[0]
    assert (best.intent, best.slots["place"].value) == ("navigate", "Ateneum")


def test_what_is_expected_is_remembered_and_nothing_heard(moonshine: Moonshine) -> None:
    moonshine.reset()
    texts = ["take me home", "take me to the Ateneum", "take me home", ""]
    home, name, again, nothing = moonshine.expectations(texts)
    assert home == again > name
    assert nothing == -np.inf
    assert moonshine.expectations(texts) == [home, name, again, nothing]
    assert moonshine.likelihoods(texts) == [-np.inf] * 4


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
