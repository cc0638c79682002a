"""The sentences a driver may say, read from ``sentences/<language>.yaml``.

The templates are hassil's; each is unfolded into all its wordings, in which a slot stays one token.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from itertools import permutations
from typing import Any

import yaml
from hassil.expression import (
    Alternative,
    Expression,
    Group,
    ListReference,
    Permutation,
    RuleReference,
    TextChunk,
)
from hassil.parse_expression import parse_sentence

from voice.numbers import spoken_forms
from voice.protocol import SlotValue
from voice.sounds import split_words

MOST_WORDINGS = 6000
SLOT = re.compile(r"\x01(\w+):(\w+)\x02")


@dataclass(frozen=True)
class SlotToken:
    """The place in a wording where a value of `list_name` stands, which fills the slot `name`."""

    list_name: str
    name: str


@dataclass(frozen=True)
class Wording:
    """One unfolded template.

    Attributes:
        tokens: lower-case words and slots in the order they are said.
        fixed: slots that this wording fills by itself.
    """

    intent: str
    tokens: tuple[str | SlotToken, ...]
    fixed: tuple[tuple[str, SlotValue], ...] = ()


@dataclass(frozen=True)
class ClosedList:
    """A list whose values are all known: (as it is said, value)."""

    entries: tuple[tuple[str, SlotValue], ...]


@dataclass(frozen=True)
class OpenList:
    """A list filled while driving, from the vocabularies of these names."""

    vocabularies: tuple[str, ...]


@dataclass(frozen=True)
class Sentences:
    """Everything that can be said in one language.

    Attributes:
        language: ISO 639 code, e.g. ``en``.
        skip: words without meaning anywhere ("please").
        leading: phrases without meaning at the beginning; `trailing` at the end. Each a tuple of words.
    """

    language: str
    wordings: tuple[Wording, ...]
    lists: dict[str, ClosedList | OpenList]
    skip: frozenset[str] = frozenset()
    leading: tuple[tuple[str, ...], ...] = ()
    trailing: tuple[tuple[str, ...], ...] = ()
    intents: frozenset[str] = field(default=frozenset())


def read_sentences(language: str) -> Sentences:
    """The sentences of `language` (``en``, ``es``). Raises `FileNotFoundError` when it has no file."""
    text = files("voice").joinpath("sentences", f"{language}.yaml").read_text(encoding="utf-8")
    return parse_sentences(yaml.safe_load(text))


def parse_sentences(source: dict[str, Any]) -> Sentences:
    """Unfolds the templates of a parsed sentence file.

    Raises:
        ValueError: a rule or list is not defined, or a template has more than `MOST_WORDINGS` wordings.
    """
    language = source["language"]
    unfolding = _Unfolding(source.get("rules", {}))
    lists = {name: _read_list(body, language, unfolding) for name, body in source["lists"].items()}
    wordings = dict.fromkeys(_wordings(source["intents"], unfolding))
    for wording in wordings:
        for token in wording.tokens:
            if isinstance(token, SlotToken) and token.list_name not in lists:
                raise ValueError(f"{wording.intent} uses the list {token.list_name}, which is not defined")
    return Sentences(
        language,
        tuple(wordings),
        lists,
        frozenset(word for phrase in source.get("skip_words", ()) for word in split_words(phrase)),
        _phrases(source.get("leading_words", ())),
        _phrases(source.get("trailing_words", ())),
        frozenset(source["intents"]),
    )


def _phrases(texts: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(split_words(text)) for text in texts), key=len, reverse=True))


def _wordings(intents: dict[str, Any], unfolding: "_Unfolding") -> Iterator[Wording]:
    for intent, body in intents.items():
        for group in body["data"]:
            fixed = tuple(group.get("slots", {}).items())
            for template in group["sentences"]:
                for text in unfolding.texts(template):
                    yield Wording(intent, _tokens(text), fixed)


def _tokens(text: str) -> tuple[str | SlotToken, ...]:
    tokens: list[str | SlotToken] = []
    for index, part in enumerate(SLOT.split(text)):
        match index % 3:
            case 0:
                tokens += split_words(part)
            case 1:
                list_name = part
            case _:
                tokens.append(SlotToken(list_name, part))
    return tuple(tokens)


def _read_list(body: dict[str, Any], language: str, unfolding: "_Unfolding") -> ClosedList | OpenList:
    if "vocabulary" in body:
        return OpenList(tuple(body["vocabulary"]))
    if "values" in body:
        entries = [(text, item["out"]) for item in body["values"] for text in unfolding.texts(item["in"])]
        return ClosedList(tuple(entries))
    values: list[float] = list(range(body["from"], body["to"] + 1))
    if body.get("halves"):
        values += [value + 0.5 for value in values[:-1]]
    return ClosedList(tuple((form, value) for value in values for form in spoken_forms(value, language)))


class _Unfolding:
    """Turns templates into texts; slots become marks that `SLOT` finds again."""

    def __init__(self, rules: dict[str, str]) -> None:
        self._rules = rules

    def texts(self, template: str) -> list[str]:
        """All texts of `template`, in order, without repetitions."""
        texts = list(
            dict.fromkeys(" ".join(t.split()) for t in self._unfold(parse_sentence(template).expression))
        )
        if len(texts) > MOST_WORDINGS:
            raise ValueError(f"The template has {len(texts)} wordings: {template}")
        return texts

    def _unfold(self, expression: Expression) -> list[str]:
        match expression:
            case TextChunk():
                return [expression.original_text]
            case ListReference():
                return [f" \x01{expression.list_name}:{expression.slot_name}\x02 "]
            case RuleReference():
                if expression.rule_name not in self._rules:
                    raise ValueError(f"The rule <{expression.rule_name}> is not defined")
                return self._unfold(parse_sentence(self._rules[expression.rule_name]).expression)
            case Permutation():
                orders = permutations(expression.items)
                return [text for order in orders for text in self._in_sequence(list(order))]
            case Alternative():
                return [text for item in expression.items for text in self._unfold(item)]
            case Group():
                return self._in_sequence(expression.items)
        raise ValueError(f"Not a template expression: {expression!r}")

    def _in_sequence(self, items: list[Expression]) -> list[str]:
        texts = [""]
        for item in items:
            endings = self._unfold(item)
            texts = [text + ending for text in texts for ending in endings]
        return texts
