"""Reads every wording back: ``python -m tools.read_back [--count N] [LANGUAGE ...]``.

Each sentence of a language, its slots filled, must be understood as its own intent with these slots. What is
not is printed: two intents share a wording, or sound too much alike.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from importlib.resources import files
from random import Random

from voice.examples import NAMES, Example, example, examples_of
from voice.language import Language
from voice.protocol import SlotValue
from voice.recognisers.protocol import Hypothesis
from voice.sentences import Sentences, read_sentences
from voice.sounds import VOICES

SEED = 5


def languages() -> list[str]:
    """The languages that have a sentence file, e.g. ``en``."""
    folder = files("voice").joinpath("sentences")
    return sorted(path.name.removesuffix(".yaml") for path in folder.iterdir() if path.name.endswith(".yaml"))


def understanding(language: str) -> Language:
    """Understanding of `language` with the names of the examples."""
    known = Language(next(tag for tag in VOICES if tag.startswith(language)))
    for list_name, names in NAMES.items():
        known.set_names(list_name, dict.fromkeys(names, 1.0))
    return known


def chosen(sentences: Sentences, count: int) -> Iterator[Example]:
    """`count` sentences of each intent, the same each time; all there are when it is 0."""
    chance = Random(SEED)  # noqa: S311
    for intent in sorted(sentences.intents) if count else ():
        yield from examples_of(intent, sentences, count, chance)
    for wording in () if count else sentences.wordings:
        yield example(wording, sentences, chance)


def misread(known: Language, examples: Iterable[Example]) -> Iterator[str]:
    """A line for each of `examples` that is understood as something else."""
    for said in examples:
        heard = _heard(known, said.text)
        if heard != (said.intent, said.slots):
            yield f"{said.text!r} is {said.intent} {said.slots}, understood as {heard}"


def misread_texts(known: Language, sentences: Sentences) -> Iterator[str]:
    """A line for each sentence written as an example that is understood as another intent."""
    for intent, texts in sentences.examples.items():
        for text in texts:
            heard = _heard(known, text)
            if heard is None or heard[0] != intent:
                yield f"{text!r} is {intent}, understood as {heard}"


def _heard(known: Language, text: str) -> tuple[str, dict[str, SlotValue]] | None:
    readings = known.read((Hypothesis(text),))
    if not readings:
        return None
    return readings[0].intent, {name: slot.value for name, slot in readings[0].slots.items()}


def main(arguments: list[str] | None = None) -> int:
    """Prints what is misread; status 1 if anything is."""
    parser = argparse.ArgumentParser(prog="python -m tools.read_back", description=__doc__)
    parser.add_argument("languages", nargs="*", default=languages())
    parser.add_argument("--count", type=int, default=0, help="sentences of each intent; 0 reads all")
    options = parser.parse_args(arguments)
    wrong = 0
    for language in options.languages:
        sentences = read_sentences(language)
        examples = list(chosen(sentences, options.count))
        known = understanding(language)
        lines = [*misread(known, examples), *misread_texts(known, sentences)]
        print(*lines, f"{language}: {len(lines)} misread of {len(examples)}", sep="\n")
        wrong += len(lines)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
