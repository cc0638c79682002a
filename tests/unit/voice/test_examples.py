"""What is written in the sentence files is understood as what it is (VOI-2, VOI-4)."""

from collections import defaultdict
from functools import cache

import pytest

from tools.intent_table import DOCUMENT, table
from tools.read_back import chosen, languages, misread, misread_texts, understanding
from voice.sentences import read_sentences
from voice.sounds import VOICES

read = cache(read_sentences)
OF_EACH_INTENT = 1
"""All are read back by ``python -m tools.read_back``."""


def test_the_table_of_intents_is_that_of_the_sentences() -> None:
    """Written anew by ``python -m tools.intent_table``."""
    assert DOCUMENT.read_text("utf-8") == table()


def test_every_language_has_sentences() -> None:
    """VOI-2."""
    assert {tag[:2] for tag in VOICES} == set(languages())


@pytest.mark.parametrize("language", languages())
def test_every_language_has_every_intent(language: str) -> None:
    """VOI-4."""
    assert read(language).intents == read("en").intents


@pytest.mark.parametrize("language", languages())
def test_no_wording_belongs_to_two_intents(language: str) -> None:
    meanings = defaultdict(set)
    for wording in read(language).wordings:
        words = (token if isinstance(token, str) else f"{{{token.list_name}}}" for token in wording.tokens)
        meanings[" ".join(words)].add((wording.intent, wording.fixed))
    assert {said: meant for said, meant in meanings.items() if len(meant) > 1} == {}


@pytest.mark.parametrize("language", languages())
def test_what_is_said_is_understood_as_what_it_is(language: str) -> None:
    """Two intents that share a wording, or sound too much alike, would be taken for one another."""
    sentences, known = read(language), understanding(language)
    assert list(misread(known, chosen(sentences, OF_EACH_INTENT))) == []
    assert list(misread_texts(known, sentences)) == []
