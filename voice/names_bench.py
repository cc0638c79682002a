"""How many places are understood by name among all that the car knows, when synthetic voices say them.

The names are those of a region pack as ``python -m maps names`` prints them. Most are foreign to the language
they are said in, as to a visitor. Right is who is taken to this very place. As with `voice.own_bench`, the
figures compare versions of the car, they foretell no driver.
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from random import Random

from msgspec import DecodeError, Struct, json

from chassis.errors import CarError
from voice.acceptance_bench import Share, meaning_of
from voice.examples import example
from voice.language import Language
from voice.own_bench import SEED, in_silence, speaking
from voice.protocol import EDITING_INTENTS
from voice.recognisers.choice import Choice
from voice.sentences import Wording, read_sentences
from voice.wake_engines import speak

WELL_KNOWN = 150
INTENT, SLOT = "navigate", "place"


class KnownNames(Struct):
    """What ``python -m maps names`` prints: each name once, and how well known it is, 0 to 1."""

    places: list[str]
    place_weights: list[float]
    streets: list[str]
    street_weights: list[float]


def read_names(path: Path) -> KnownNames:
    """The names of the file `path`; raises `CarError` ``no_names``."""
    try:
        return json.decode(path.read_bytes(), type=KnownNames)
    except (OSError, DecodeError) as error:
        raise CarError("no_names", f"{path} holds no names (python -m maps names): {error}") from error


def chosen(names: KnownNames, count: int) -> list[str]:
    """`count` names, the same each time: half well-known places, a quarter each other ones and streets."""
    chance = Random(SEED)  # noqa: S311
    by_fame = sorted(names.places, key=dict(zip(names.places, names.place_weights, strict=True)).__getitem__)
    known, others = by_fame[-WELL_KNOWN:], by_fame[:-WELL_KNOWN]
    quarter = count // 4
    drawn = [(known, count - 2 * quarter), (others, quarter), (names.streets, quarter)]
    return [name for names_of, most in drawn for name in chance.sample(names_of, min(most, len(names_of)))]


def names_understood(names: KnownNames, tag: str, choice: Choice, voices: int, count: int) -> Iterator[Share]:
    """The share of `count` names in sentences that each of `voices` says in the language of `tag`.

    Raises:
        CarError: ``no_voice``.
    """
    sentences = read_sentences(tag[:2])
    ways = [wording for wording in sentences.wordings if wording.intent == INTENT and _only_a_place(wording)]
    speakers = speaking(tag[:2], voices)
    language = Language(tag)
    language.set_names("place", dict(zip(names.places, names.place_weights, strict=True)))
    language.set_names("street", dict(zip(names.streets, names.street_weights, strict=True)))
    chance, wrong, all_said = Random(SEED), [], 0  # noqa: S311
    for name, voice in product(chosen(names, count), speakers):
        said = example(chance.choice(ways), sentences, chance)
        text = said.text.replace(str(said.slots[SLOT]), name)
        meaning, heard = meaning_of(in_silence(speak(text, voice)), language, choice, EDITING_INTENTS)
        all_said += 1
        if meaning != (INTENT, {SLOT: name}):
            wrong.append(f'{voice.name} says "{text}", heard "{heard}" is {meaning}')
    origin = "synthetic: " + ", ".join(f"{voice.engine} {voice.name}" for voice in speakers)
    share_name = f"voice.names.{tag[:2]}"
    yield Share(share_name, all_said - len(wrong), all_said, tuple(wrong), origin)


def _only_a_place(wording: Wording) -> bool:
    return [getattr(token, "name", SLOT) for token in wording.tokens if not isinstance(token, str)] == [SLOT]
