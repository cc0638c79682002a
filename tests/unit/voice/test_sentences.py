"""The sentence files and how they unfold."""

from collections import Counter

import pytest

from voice.numbers import digits_to_words, spoken_forms
from voice.sentences import SlotToken, parse_sentences, read_sentences
from voice.sounds import split_words

LEAST_WORDINGS = 12


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_intent_has_at_least_twelve_wordings(language: str) -> None:
    """VOI-2: natural wording, no fixed commands."""
    wordings = Counter(wording.intent for wording in read_sentences(language).wordings)
    assert {intent: count for intent, count in wordings.items() if count < LEAST_WORDINGS} == {}


def test_templates_unfold_into_all_their_wordings() -> None:
    sentences = parse_sentences(
        {
            "language": "en",
            "rules": {"go": "(go|drive)"},
            "lists": {"place": {"vocabulary": ["place"]}},
            "intents": {
                "navigate": {"data": [{"sentences": ["<go> [back] to {place}"], "slots": {"fast": 1}}]}
            },
        }
    )
    slot = SlotToken("place", "place")
    assert [wording.tokens for wording in sentences.wordings] == [
        ("go", "back", "to", slot),
        ("go", "to", slot),
        ("drive", "back", "to", slot),
        ("drive", "to", slot),
    ]
    assert {wording.fixed for wording in sentences.wordings} == {(("fast", 1),)}


@pytest.mark.parametrize("template", ["<nowhere>", "{nothing}"])
def test_what_is_not_defined_is_refused(template: str) -> None:
    source = {"language": "en", "lists": {}, "intents": {"odd": {"data": [{"sentences": [template]}]}}}
    with pytest.raises(ValueError, match="not defined"):
        parse_sentences(source)


@pytest.mark.parametrize(
    ("value", "language", "form"),
    [
        (21.5, "en", "twenty one point five"),
        (21.5, "en", "twenty one and a half"),
        (21.5, "es", "veintiuno y medio"),
        (21.5, "es", "veintiuno coma cinco"),
        (100, "es", "cien"),
        (0, "en", "zero"),
    ],
)
def test_numbers_are_spoken_as_people_do(value: float, language: str, form: str) -> None:
    assert form in spoken_forms(value, language)


def test_digits_and_signs_become_words() -> None:
    assert digits_to_words("Set 21.5°C or 35%", "en").split() == (
        split_words("set twenty one point five degrees or thirty five percent")
    )
