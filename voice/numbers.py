"""Numbers as they are spoken: "twenty one point five", "veintiuno y medio", "dvaadvacet".

Cardinals and ordinals are spelled by the rules of CLDR (`unicode_rbnf`), units by CLDR's long patterns
(`babel`). What people say beside those rules (halves, "a hundred", Czech "dvaadvacet") stands here.
"""

import re
from collections.abc import Iterator
from functools import cache

from babel.units import format_unit
from unicode_rbnf import RbnfEngine

DECIMAL_WORDS = {
    "en": ("point",),
    "es": ("coma", "punto", "con"),
    "fr": ("virgule",),
    "de": ("komma",),
    "it": ("virgola",),
    "cs": ("celá", "celé", "celých", "čárka"),
}
HALF_WORDS = {
    "en": ("and a half",),
    "es": ("y medio", "y media"),
    "fr": ("et demi", "et demie"),
    "de": ("einhalb", "und ein halb"),
    "it": ("e mezzo", "e mezza"),
    "cs": ("a půl", "a půl stupně"),
}
ZERO_WORDS = {"en": ("oh", "o", "nought"), "de": ("nul",), "cs": ("nulu",)}
PLUS_WORDS = {"en": "plus", "es": "más", "fr": "plus", "de": "plus", "it": "più", "cs": "plus"}
UNITS = {
    "%": "concentr-percent",
    "°c": "angle-degree",
    "°": "angle-degree",
    "kw": "power-kilowatt",
    "km": "length-kilometer",
}
COUNTED = 5
"""The plural wanted of a unit; languages with several plurals (Czech) have most numbers in this one."""
UNIT = re.compile(r"(?<=\d)\s*(%|°\s?c\b|°|kw\b|km\b)|%")
DIGITS = re.compile(r"\d+(?:[.,]\d+)?")
ONE_BY_ONE = re.compile(r"\b\d(?:\s*,\s*\d){3,}\b")
"""How Whisper writes a telephone number now and then: "0,4, 0,5, 5, 1, 2"."""
ORDINAL_DIGITS = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|ère|ème|eme|e|nde|ª|º)\b")
FRENCH_SECOND = ("second", "seconde")
CZECH_ORDINALS = {
    1: ("první", "prvního"),
    2: ("druhý", "druhá", "druhé", "druhou"),
    3: ("třetí", "třetího"),
    4: ("čtvrtý", "čtvrtá", "čtvrté", "čtvrtou"),
    5: ("pátý", "pátá", "páté", "pátou"),
    6: ("šestý", "šestá", "šesté", "šestou"),
    7: ("sedmý", "sedmá", "sedmé", "sedmou"),
    8: ("osmý", "osmá", "osmé", "osmou"),
    9: ("devátý", "devátá", "deváté", "devátou"),
}
"""CLDR has no Czech ordinals in words."""
CZECH_ONES = ("", "jeden", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět")
MOST_SPOKEN_AS_ONE = 999
"""Larger numbers, and those that begin with 0, are spoken digit by digit."""


def spoken_forms(value: float, language: str) -> list[str]:
    """All ways to say `value` (0 to 999, at most one decimal) in `language` (``en``, ``es`` ...)."""
    whole, tenths = divmod(round(value * 10), 10)
    base = _cardinals(whole, language)
    if tenths == 0:
        return list(base)
    decimals = DECIMAL_WORDS.get(language, DECIMAL_WORDS["en"])
    forms = [f"{form} {word} {_cardinals(tenths, language)[0]}" for form in base for word in decimals]
    if tenths == 5:
        halves = HALF_WORDS.get(language, ())
        forms += [f"{form}{_gap(half)}{half}" for form in base for half in halves]
    return forms


def ordinal_forms(value: int, language: str) -> list[str]:
    """All genders and cases of the ordinal of `value` (1 to 9 in Czech): "zweite", "zweiten", "zweiter"."""
    if language == "cs":
        return list(CZECH_ORDINALS.get(value, ()))
    engine = _engine(language)
    rules = sorted(str(name) for name in engine.rulesets if str(name).startswith("spellout-ordinal"))
    forms = [engine.format_number(value, ruleset_names=[name]).text for name in rules]
    if language == "fr" and value == 2:
        forms += FRENCH_SECOND
    return list(dict.fromkeys(_plain(form) for form in forms))


def digits_to_words(text: str, language: str) -> str:
    """`text` with every number and unit (``21.5 °C``, ``the 2nd``) spelled out as it is spoken."""
    text = ONE_BY_ONE.sub(lambda match: match.group().replace(",", " "), text)
    text = UNIT.sub(lambda match: f" {_unit(match.group().replace(' ', ''), language)} ", text.lower())
    text = ORDINAL_DIGITS.sub(lambda match: f" {_ordinal(match, language)} ", text)
    return DIGITS.sub(lambda match: f" {_spell(match.group(), language)} ", text)


def words_to_digits(text: str, language: str) -> str | None:
    """The telephone number spoken in `text`, e.g. ``+358401234``; None if a word of it is no number."""
    words, digits = text.split(), ""
    if words and words[0] == PLUS_WORDS.get(language):
        words, digits = words[1:], "+"
    known, longest = _digits_by_words(language)
    while words:
        for length in range(min(longest, len(words)), 0, -1):
            found = known.get(tuple(words[:length]))
            if found is not None:
                digits, words = digits + found, words[length:]
                break
        else:
            return None
    return digits if digits.strip("+") else None


def _gap(half: str) -> str:
    """German writes and says "einundzwanzigeinhalb" as one word."""
    return "" if half == "einhalb" else " "


def _unit(sign: str, language: str) -> str:
    spoken = format_unit(COUNTED, UNITS[sign], length="long", locale=language)
    return spoken.replace(str(COUNTED), "").strip()


def _ordinal(match: re.Match[str], language: str) -> str:
    forms = ordinal_forms(int(match.group(1)), language)
    return forms[0] if forms else match.group()


def _spell(digits: str, language: str) -> str:
    value = float(digits.replace(",", "."))
    if value > MOST_SPOKEN_AS_ONE or (digits.isdigit() and len(digits) > 1 and digits.startswith("0")):
        return " ".join(_cardinals(int(digit), language)[0] for digit in digits if digit.isdigit())
    return spoken_forms(value, language)[0]


@cache
def _digits_by_words(language: str) -> tuple[dict[tuple[str, ...], str], int]:
    """What each spoken number below 1000 is in digits, and how many words the longest has."""
    known: dict[tuple[str, ...], str] = {}
    for number in range(MOST_SPOKEN_AS_ONE + 1):
        for form in _cardinals(number, language):
            known.setdefault(tuple(form.split()), str(number))
    for word in ZERO_WORDS.get(language, ()):
        known[word,] = "0"
    return known, max(map(len, known))


@cache
def _cardinals(number: int, language: str) -> tuple[str, ...]:
    rules = _engine(language).format_number(number).text_by_ruleset
    wanted = [text for name, text in rules.items() if "cardinal" in name or "numbering" in name]
    plain = [_plain(text) for text in wanted]
    return tuple(dict.fromkeys([*plain, *_said_too(number, plain, language)]))


def _said_too(number: int, forms: list[str], language: str) -> Iterator[str]:
    """What people say for `number` beside what the rules of CLDR spell."""
    match language:
        case "en" if number >= 100:
            for form in forms:
                yield form.replace("one hundred", "a hundred") if number < 200 else form
                yield form.replace("hundred ", "hundred and ")
        case "de" if number == 2:
            yield "zwo"
        case "de" if 100 <= number < 200:
            yield from (form.removeprefix("ein") for form in forms)
        case "cs" if 20 < number < 100 and number % 10:
            tens = _cardinals(number - number % 10, language)[0]
            yield f"{CZECH_ONES[number % 10]}a{tens}"
            if number % 10 == 1:
                yield f"jedna{tens}"


def _plain(text: str) -> str:
    """Without the hyphens that join words and the soft ones within a word."""
    return " ".join(text.replace("\u00ad", "").replace("-", " ").lower().split())


@cache
def _engine(language: str) -> RbnfEngine:
    return RbnfEngine.for_language(language)
