"""What was heard finds the wording that sounds most like it, whatever is said around it."""

import random
import threading
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from voice.alignment import Alignment
from voice.automaton import sound_graph
from voice.language import Language
from voice.matches import Match
from voice.recognisers.protocol import Hypothesis
from voice.sentences import SlotToken, parse_sentences
from voice.sounds import Alphabet, Pronouncer
from voice.vocabulary import MANY_NAMES, Vocabulary

SENTENCES = parse_sentences(
    {
        "language": "en",
        "skip_words": ["please"],
        "leading_words": ["could you", "um"],
        "trailing_words": ["thanks"],
        "lists": {
            "room": {"values": [{"in": name, "out": name} for name in ("kitchen", "office", "living room")]},
            "percent": {"from": 0, "to": 100},
            "place": {"vocabulary": ["place"]},
        },
        "intents": {
            "light": {
                "data": [{"sentences": ["turn on the light[s] in the {room}"], "slots": {"state": "on"}}]
            },
            "dim": {"data": [{"sentences": ["dim the {room} to {percent} percent"]}]},
            "go": {"data": [{"sentences": ["take me to [the] {place}", "go [to] {place} now"]}]},
        },
    }
)
PRONOUNCER = Pronouncer("en-GB", Alphabet())
ALIGNMENT = Alignment(sound_graph(SENTENCES, PRONOUNCER), PRONOUNCER.alphabet)
SPOKEN = ["zero", "seven", "nineteen", "forty two", "ninety nine", "one hundred"]


def matches(text: str) -> list[Match]:
    return ALIGNMENT.matches(PRONOUNCER.phrase(text))


def words(match: Match) -> str:
    return " ".join("_" if isinstance(part.token, SlotToken) else part.token for part in match.said)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(["kitchen", "office", "living room"]), st.sampled_from(SPOKEN))
def test_a_wording_is_itself_at_no_cost(room: str, number: str) -> None:
    text = f"dim the {room} to {number} percent"
    best = matches(text)[0]
    assert (words(best), best.meaning.intent) == (text, "dim")
    assert best.cost == pytest.approx(0.0, abs=1e-4)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_aligned_in_the_order_of_cost(text: str) -> None:
    costs = [match.cost for match in matches(text)]
    assert all(later > earlier - 1e-3 for earlier, later in pairwise(costs))
    assert all(cost > -1e-4 for cost in costs)


def test_matches_differ_in_meaning_or_slots() -> None:
    told = [(match.meaning, words(match)) for match in matches("dim the kitten to forty two percent")]
    assert told[0][1] == "dim the kitchen to forty two percent"
    assert len(told) == len(set(told)) > 1


def test_an_open_slot_takes_what_lies_between_its_words() -> None:
    heard = PRONOUNCER.phrase("take me to the old town")
    best = next(match for match in ALIGNMENT.matches(heard) if words(match) == "take me to the _")
    slot = best.said[-1]
    assert heard[slot.first : slot.after] == PRONOUNCER.phrase("old town")


@pytest.mark.parametrize(
    "text",
    [
        "um could you turn on please the lights in the office",
        "could you please turn on the light in the office thanks",
        "please please turn on the lights in please the office please",
    ],
)
def test_words_without_meaning_may_stand_anywhere(text: str) -> None:
    best = Language("en-GB", SENTENCES).read((Hypothesis(text),))[0]
    assert (best.intent, best.slots["room"].value, best.slots["state"].value) == ("light", "office", "on")
    assert best.cost < 0.02


@settings(max_examples=20, deadline=None)
@given(st.text(max_size=200))
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    Language("en-GB", SENTENCES).read((Hypothesis(text),))


def names_of(count: int) -> list[str]:
    chance = random.Random(7)
    parts = ["ka", "ri", "mo", "sa", "le", "ta", "no", "vi", "el", "an", "ber", "tin", "ross", "lund", "mar"]
    return list({"".join(chance.choices(parts, k=5)).capitalize(): None for _ in range(count)})


def test_among_very_many_names_the_one_that_was_said_is_found() -> None:
    names = [*names_of(MANY_NAMES + 500), "Jonathan Miller", "🏠 Mum", "مطار", "שרה כהן"]
    many = Vocabulary(PRONOUNCER, [(name, name) for name in names])
    assert len(many) > MANY_NAMES
    for said, name in (("jonathon mill er", "Jonathan Miller"), ("mum", "🏠 Mum"), (names[77], names[77])):
        assert many.nearest(PRONOUNCER.phrase(said), 1)[0].name.value == name


def test_others_read_while_names_are_taken_in() -> None:
    """A long list of contacts does not make the car deaf."""
    language = Language("en-GB", SENTENCES)
    taking = threading.Thread(target=language.set_names, args=("place", dict.fromkeys(names_of(4000), 1.0)))
    taking.start()
    before_the_end = [language.read((Hypothesis("turn on the lights in the kitchen"),))]
    while taking.is_alive():
        before_the_end.append(language.read((Hypothesis("turn on the lights in the kitchen"),)))
    taking.join()
    assert all(readings[0].intent == "light" for readings in before_the_end)
    assert language.read((Hypothesis(f"take me to {names_of(4000)[5]}"),))[0].cost < 0.02
