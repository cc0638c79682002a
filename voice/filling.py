"""A name said alone where the car has asked for one, and words found again in a text: both by their sound.

"The Ateneum" answers "Where to?", "and tomorrow" follows the weather, "replace the Smiths by the Joneses"
finds "the Smith's" in what was dictated.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from voice.protocol import SlotValue
from voice.sounds import Phonemes, Pronouncer, joined, split_words
from voice.vocabulary import Vocabulary

LEADING_WORDS_LEFT_OUT = 3
TRAILING_WORDS_LEFT_OUT = 1
WORD_LEFT_OUT_COST = 0.03
"""Per sound of the name: "to the airport" names the airport, but rather what was said as a whole."""
MOST_CLOSED_COST = 0.25
MOST_OPEN_COST = 0.4
"""Where any name may be said, one that sounds a little like a known one is meant for it."""
MOST_FOUND_COST = 0.35
LEAST_SOUNDS = 2
WORD = re.compile(r"[\w'’]+")


@dataclass(frozen=True)
class Filled:
    """A slot filled by a name of its list: `cost` per sound, 0 is exactly the name."""

    list_name: str
    value: SlotValue
    text: str
    cost: float


def named_alone(
    words: Sequence[str],
    list_name: str,
    vocabulary: Vocabulary,
    pronouncer: Pronouncer,
    most_cost: float = MOST_CLOSED_COST,
) -> Filled | None:
    """The name of `vocabulary` that `words` are, but for a few at their ends; None if they are none."""
    sounds = [pronouncer.word(word) for word in words]
    best: Filled | None = None
    for left_out, first, after in _middles(len(words)):
        heard = joined(sounds[first:after])
        if len(heard) < LEAST_SOUNDS:
            continue
        for likeness in vocabulary.nearest(heard, 1):
            cost = likeness.cost + WORD_LEFT_OUT_COST * left_out
            if cost <= most_cost and (best is None or cost < best.cost):
                best = Filled(list_name, likeness.name.value, " ".join(words[first:after]), cost)
    return best


def find_words(text: str, words: str, pronouncer: Pronouncer) -> tuple[int, int] | None:
    """The characters [begin, end) of `text` that sound most like `words`; None if nothing sounds alike."""
    wanted = pronouncer.phrase(words)
    if not wanted:
        return None
    tokens = [(match.span(), _sounds(match.group(), pronouncer)) for match in WORD.finditer(text)]
    longest = len(split_words(words)) + 2
    best: tuple[float, tuple[int, int]] | None = None
    for first in range(len(tokens)):
        heard: Phonemes = ()
        for (_begin, end), sounds in tokens[first : first + longest]:
            heard += sounds
            if heard:
                cost = pronouncer.alphabet.cost(heard, wanted) / max(len(heard), len(wanted))
                if cost <= MOST_FOUND_COST and (best is None or cost < best[0]):
                    best = cost, (tokens[first][0][0], end)
    return None if best is None else best[1]


def _sounds(token: str, pronouncer: Pronouncer) -> Phonemes:
    return joined([pronouncer.word(word) for word in split_words(token)])


def _middles(count: int) -> list[tuple[int, int, int]]:
    """How many words are left out, and the [first, after) that stay."""
    return [
        (first + count - after, first, after)
        for first in range(min(LEADING_WORDS_LEFT_OUT, count - 1) + 1)
        for after in range(count, max(first, count - TRAILING_WORDS_LEFT_OUT - 1), -1)
    ]
