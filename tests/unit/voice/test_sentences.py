"""The sentence files and how they unfold."""

from collections import Counter
from importlib.resources import files
from typing import get_args

import pytest

from voice.numbers import digits_to_words, ordinal_forms, spoken_forms, words_to_digits
from voice.phrases import Phrase, phrase
from voice.sentences import SlotToken, parse_sentences, read_sentences
from voice.sounds import VOICES, split_words

LEAST_WORDINGS = 12
LANGUAGES = sorted(path.name.removesuffix(".yaml") for path in files("voice").joinpath("sentences").iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
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


def test_values_of_an_inline_list_become_words_and_fill_their_slot() -> None:
    source = {
        "language": "en",
        "lists": {
            "switch": {
                "inline": True,
                "values": [{"in": "(on|up)", "out": "on"}, {"in": "off", "out": "off"}],
            }
        },
        "intents": {"climate": {"data": [{"sentences": ["climate {switch:state}"], "slots": {"zone": 1}}]}},
    }
    sentences = parse_sentences(source)
    assert [(wording.tokens, wording.fixed) for wording in sentences.wordings] == [
        (("climate", "on"), (("zone", 1), ("state", "on"))),
        (("climate", "up"), (("zone", 1), ("state", "on"))),
        (("climate", "off"), (("zone", 1), ("state", "off"))),
    ]
    assert sentences.lists == {}


@pytest.mark.parametrize(
    ("value", "language", "form"),
    [
        (21.5, "en", "twenty one point five"),
        (21.5, "en", "twenty one and a half"),
        (120, "en", "one hundred and twenty"),
        (150, "en", "a hundred fifty"),
        (21.5, "es", "veintiuno y medio"),
        (21.5, "es", "veintiuno coma cinco"),
        (100, "es", "cien"),
        (21, "de", "einundzwanzig"),
        (21.5, "de", "einundzwanzigeinhalb"),
        (21.5, "de", "einundzwanzig komma fünf"),
        (2, "de", "zwo"),
        (150, "de", "hundertfünfzig"),
        (71, "fr", "soixante et onze"),
        (80, "fr", "quatre vingts"),
        (92, "fr", "quatre vingt douze"),
        (19.5, "fr", "dix neuf virgule cinq"),
        (19.5, "fr", "dix neuf et demi"),
        (21, "it", "ventuno"),
        (21.5, "it", "ventuno e mezzo"),
        (2, "cs", "dvě"),
        (22, "cs", "dvacet dva"),
        (22, "cs", "dvaadvacet"),
        (21, "cs", "jednadvacet"),
        (21.5, "cs", "dvacet jedna celá pět"),
        (0, "en", "zero"),
    ],
)
def test_numbers_are_spoken_as_people_do(value: float, language: str, form: str) -> None:
    assert form in spoken_forms(value, language)


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", {"second"}),
        ("es", {"segundo", "segunda"}),
        ("fr", {"deuxième", "second", "seconde"}),
        ("de", {"zweite", "zweiten", "zweiter", "zweites"}),
        ("it", {"secondo", "seconda"}),
        ("cs", {"druhý", "druhá", "druhou"}),
    ],
)
def test_the_second_is_said_in_every_gender(language: str, forms: set[str]) -> None:
    """VOI-5: "the second one"."""
    assert forms <= set(ordinal_forms(2, language))


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Set 21.5°C or 35%", "en", "set twenty one point five degrees or thirty five percent"),
        ("the 2nd one", "en", "the second one"),
        ("over 150 kW", "en", "over one hundred fifty kilowatts"),
        ("call 040 12", "en", "call zero four zero twelve"),
        ("call 0,4, 0,5, 5, 1, 2.", "en", "call zero four zero five five one two"),
        ("auf 21,5 °C", "de", "auf einundzwanzig komma fünf grad"),
        ("la 2ª", "es", "la segunda"),
        ("la 2ème", "fr", "la deuxième"),
        ("al 30%", "it", "al trenta percento"),
        ("na 22 °C", "cs", "na dvacet dva stupňů"),
    ],
)
def test_digits_and_signs_become_words(text: str, language: str, words: str) -> None:
    assert split_words(digits_to_words(text, language)) == words.split()


@pytest.mark.parametrize(
    ("text", "language", "digits"),
    [
        ("zero four zero one two three", "en", "040123"),
        ("oh four oh", "en", "040"),
        ("plus three five eight forty one two", "en", "+358412"),
        ("null vier null einundzwanzig", "de", "04021"),
        ("zéro six quatre vingt douze", "fr", "0692"),
        ("my mother", "en", None),
    ],
)
def test_a_telephone_number_is_spoken_digit_by_digit_or_in_groups(
    text: str, language: str, digits: str | None
) -> None:
    assert words_to_digits(text, language) == digits


@pytest.mark.parametrize("tag", VOICES)
def test_the_voice_program_speaks_every_language(tag: str) -> None:
    """VOI-2."""
    assert all(phrase(name, tag) for name in get_args(Phrase))
