"""Pronunciations and how alike they are."""

import pytest

from voice.sounds import VOICES, Alphabet, Pronouncer, split_words, swap_cost
from voice.vocabulary import Vocabulary


@pytest.mark.parametrize("language", VOICES)
def test_all_seven_languages_are_pronounced(language: str) -> None:
    """VOI-2."""
    assert len(Pronouncer(language, Alphabet()).phrase("radio")) >= 5


def test_a_word_sounds_different_in_another_language() -> None:
    alphabet = Alphabet()
    english, spanish = Pronouncer("en-GB", alphabet), Pronouncer("es-ES", alphabet)
    assert alphabet.spell(english.word("take")) == "t eɪ k"
    assert alphabet.spell(spanish.word("take")) == "t a k e"


@pytest.mark.parametrize(
    ("near", "far"),
    [(("p", "b"), ("p", "m")), (("ɪ", "i"), ("ɪ", "s")), (("s", "z"), ("s", "n")), (("m", "n"), ("m", "k"))],
)
def test_sounds_made_alike_are_cheaper_to_swap(near: tuple[str, str], far: tuple[str, str]) -> None:
    assert 0.0 < swap_cost(*near) < swap_cost(*far) <= 1.0


def test_costs_are_symmetric_and_zero_for_the_same() -> None:
    alphabet = Alphabet()
    pronouncer = Pronouncer("en-GB", alphabet)
    one, two = pronouncer.phrase("parking"), pronouncer.phrase("barking mad")
    assert alphabet.cost(one, one) == 0.0
    assert alphabet.cost(one, two) == pytest.approx(alphabet.cost(two, one))


def test_words_are_composed_and_without_punctuation() -> None:
    assert split_words("Café, WHAT’S up?  'yes' 🙂") == ["café", "what's", "up", "yes"]


def test_the_beginning_of_a_long_name_is_enough() -> None:
    pronouncer = Pronouncer("en-GB", Alphabet())
    names = Vocabulary(pronouncer, [("Ateneum Art Museum", "a"), ("Kiasma Museum", "b"), ("Oodi", "c")])
    (best, *_) = names.nearest(pronouncer.phrase("ateneum"))
    assert best.name.value == "a"
    assert best.cost < 0.2


def test_nothing_is_near_an_empty_text() -> None:
    assert Vocabulary(Pronouncer("en-GB", Alphabet()), [("Oodi", "c")]).nearest(()) == []
