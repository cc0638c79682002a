"""Numbers as they are spoken: "twenty one point five", "veintiuno y medio"."""

import re
from functools import cache

from unicode_rbnf import RbnfEngine

DECIMAL_WORDS = {"en": ("point",), "es": ("coma", "punto")}
HALF_WORDS = {"en": "and a half", "es": "y medio"}
SIGNS = {
    "en": {"%": " percent ", "°c": " degrees ", "°": " degrees "},
    "es": {"%": " por ciento ", "°c": " grados ", "°": " grados "},
}
DIGITS = re.compile(r"\d+(?:[.,]\d+)?")


def spoken_forms(value: float, language: str) -> list[str]:
    """All ways to say `value` (0 to 999, at most one decimal) in `language` (``en``, ``es`` ...)."""
    whole, tenths = divmod(round(value * 10), 10)
    base = _cardinals(whole, language)
    if tenths == 0:
        return list(base)
    decimals = DECIMAL_WORDS.get(language, DECIMAL_WORDS["en"])
    forms = [f"{form} {word} {_cardinals(tenths, language)[0]}" for form in base for word in decimals]
    if tenths == 5 and language in HALF_WORDS:
        forms += [f"{form} {HALF_WORDS[language]}" for form in base]
    return forms


def digits_to_words(text: str, language: str) -> str:
    """`text` with every number and sign (``21.5 %``) spelled out as it is spoken."""
    text = text.lower()
    for sign, word in SIGNS.get(language, {}).items():
        text = text.replace(sign, word)
    return DIGITS.sub(lambda match: f" {_spell(match.group(), language)} ", text)


def _spell(digits: str, language: str) -> str:
    value = float(digits.replace(",", "."))
    if value >= 1000:
        return " ".join(_cardinals(int(digit), language)[0] for digit in digits if digit.isdigit())
    return spoken_forms(value, language)[0]


@cache
def _cardinals(number: int, language: str) -> tuple[str, ...]:
    rules = _engine(language).format_number(number).text_by_ruleset
    wanted = [text for name, text in rules.items() if "cardinal" in name or "numbering" in name]
    plain = [re.sub(r"[\u00ad-]", " " if language == "en" else "", text).strip() for text in wanted]
    return tuple(dict.fromkeys(plain))


@cache
def _engine(language: str) -> RbnfEngine:
    return RbnfEngine.for_language(language)
