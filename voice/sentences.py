"""The sentences a driver may say, read from ``sentences/<language>.yaml``.

The templates are hassil's; each is unfolded into all its wordings, in which a slot stays one token.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from itertools import permutations
from types import MappingProxyType
from typing import Any, Literal

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

from voice.numbers import ordinal_forms, spoken_forms
from voice.protocol import SlotValue
from voice.sounds import split_words

MOST_WORDINGS = 6000
HIGHEST_HALF = 31
"""Nobody asks for more precise a number above it; it keeps the grammar small."""
SLOT = re.compile(r"\x01(\w+):(\w+)\x02")
CHOSEN = re.compile(r"\x03(\w+):(\d+)\x04")


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
    """A list filled while driving, from the vocabularies of these names.

    Attributes:
        known_only: no other names may be meant; "I'm tired" names no user.
        anywhere: other names are as likely: the weather is asked for in any town of the world.
    """

    vocabularies: tuple[str, ...]
    known_only: bool = False
    anywhere: bool = False


@dataclass(frozen=True)
class TextList:
    """A slot that takes any words, kept as they were heard.

    Attributes:
        kind: ``digits`` takes only spoken digits and keeps them as ``040123``, see
            `voice.numbers.words_to_digits`.
    """

    kind: Literal["text", "digits"]


SlotList = ClosedList | OpenList | TextList


@dataclass(frozen=True)
class Sentences:
    """Everything that can be said in one language.

    Attributes:
        language: ISO 639 code, e.g. ``en``.
        skip: words without meaning anywhere ("please").
        leading: phrases without meaning at the beginning; `trailing` at the end. Each a tuple of words.
        examples: by intent, sentences as a driver may really say them.
    """

    language: str
    wordings: tuple[Wording, ...]
    lists: dict[str, SlotList]
    skip: frozenset[str] = frozenset()
    leading: tuple[tuple[str, ...], ...] = ()
    trailing: tuple[tuple[str, ...], ...] = ()
    intents: frozenset[str] = field(default=frozenset())
    examples: Mapping[str, tuple[str, ...]] = field(default=MappingProxyType({}), hash=False)


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
    bodies = source["lists"]
    inline = {name: body["values"] for name, body in bodies.items() if body.get("inline")}
    unfolding = _Unfolding(source.get("rules", {}), inline)
    lists = {
        name: _read_list(body, language, unfolding) for name, body in bodies.items() if name not in inline
    }
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
        {name: tuple(body.get("examples", ())) for name, body in source["intents"].items()},
    )


def _phrases(texts: list[str]) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted((tuple(split_words(text)) for text in texts), key=len, reverse=True))


def _wordings(intents: dict[str, Any], unfolding: "_Unfolding") -> Iterator[Wording]:
    for intent, body in intents.items():
        for group in body["data"]:
            fixed = tuple(group.get("slots", {}).items())
            for template in group["sentences"]:
                for text in unfolding.texts(template):
                    yield Wording(intent, _tokens(CHOSEN.sub(" ", text)), fixed + unfolding.chosen(text))


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


def _read_list(body: dict[str, Any], language: str, unfolding: "_Unfolding") -> SlotList:
    if "vocabulary" in body:
        return OpenList(tuple(body["vocabulary"]), bool(body.get("known")), bool(body.get("anywhere")))
    if body.get("text"):
        return TextList("text")
    if body.get("digits"):
        return TextList("digits")
    entries = [(text, item["out"]) for item in body.get("values", ()) for text in unfolding.texts(item["in"])]
    return ClosedList((*_numbers(body, language), *entries))


def _numbers(body: dict[str, Any], language: str) -> Iterator[tuple[str, float]]:
    """``numbers``, or those ``from`` to ``to``; with ``halves`` below `HIGHEST_HALF`, and ``ordinals``."""
    whole = body.get("numbers") or (range(body["from"], body["to"] + 1) if "from" in body else ())
    halves = [number + 0.5 for number in whole[:-1] if body.get("halves") and number < HIGHEST_HALF]
    for value in [*whole, *halves]:
        yield from ((form, value) for form in spoken_forms(value, language))
    for value in filter(None, whole) if body.get("ordinals") else ():
        yield from ((form, value) for form in ordinal_forms(value, language))


class _Unfolding:
    """Turns templates into texts; slots become marks that `SLOT` finds again.

    A value of an inline list becomes words of the text, with a mark behind them that `CHOSEN` finds.
    """

    def __init__(self, rules: dict[str, str], inline: dict[str, list[dict[str, Any]]]) -> None:
        self._rules = rules
        self._inline = inline
        self._values: list[SlotValue] = []
        self._unfolded: dict[str, list[str]] = {}

    def chosen(self, text: str) -> tuple[tuple[str, SlotValue], ...]:
        """The slots that the inline lists in `text` fill."""
        return tuple((slot, self._values[int(number)]) for slot, number in CHOSEN.findall(text))

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
            case ListReference() if expression.list_name in self._inline:
                return list(self._choices(expression))
            case ListReference():
                return [f" \x01{expression.list_name}:{expression.slot_name}\x02 "]
            case RuleReference():
                return self._rule(expression.rule_name)
            case Permutation():
                orders = permutations(expression.items)
                return [text for order in orders for text in self._in_sequence(list(order))]
            case Alternative():
                return [text for item in expression.items for text in self._unfold(item)]
            case Group():
                return self._in_sequence(expression.items)
        raise ValueError(f"Not a template expression: {expression!r}")

    def _rule(self, name: str) -> list[str]:
        if name not in self._rules:
            raise ValueError(f"The rule <{name}> is not defined")
        if name not in self._unfolded:
            self._unfolded[name] = self._unfold(parse_sentence(self._rules[name]).expression)
        return self._unfolded[name]

    def _choices(self, expression: ListReference) -> Iterator[str]:
        for item in self._inline[expression.list_name]:
            if item["out"] not in self._values:
                self._values.append(item["out"])
            mark = f"\x03{expression.slot_name}:{self._values.index(item['out'])}\x04"
            yield from (f" {text} {mark} " for text in self.texts(item["in"]))

    def _in_sequence(self, items: list[Expression]) -> list[str]:
        texts = [""]
        for item in items:
            endings = self._unfold(item)
            texts = [text + ending for text in texts for ending in endings]
        return texts
