"""Quantities as people write and say them, by locale and units."""

from datetime import datetime
from typing import Literal

from babel.dates import format_date, format_time
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

Units = Literal["metric", "imperial"]

METRES_A_MILE = 1609.344
METRES_A_YARD = 0.9144
WHOLE_FROM = 100.0
"""From this many kilometres or miles on the fraction is left out."""
YARDS_UP_TO_MILES = 0.1
SIZES = (("gigabyte", 1e9), ("megabyte", 1e6), ("kilobyte", 1e3))
"""Of files, as disks are sold: powers of ten (IEC 80000-13)."""
HOTTEST_SAID_CELSIUS = 45.0


def distance(metres: float, units: Units, locale: str, *, spoken: bool) -> str:
    """``240 m``, ``4,8 km``, ``0.3 mi``; with `spoken` in words: ``240 metres``."""
    amount, unit = _split_imperial(metres) if units == "imperial" else _split_metric(metres)
    pattern = "#,##0" if unit in ("meter", "yard") or amount >= WHOLE_FROM else "#,##0.#"
    number = format_decimal(amount, pattern, locale=locale)
    length: Literal["long", "short"] = "long" if spoken else "short"
    return _with_unit(number, amount, f"length-{unit}", length, locale)


def duration(seconds: float, locale: str, *, spoken: bool) -> str:
    """``15 min``, ``1 h 20 min``; with `spoken` in words. Under a minute is one minute."""
    minutes = max(1, round(seconds / 60))
    hours, rest = divmod(minutes, 60)
    if not spoken:
        return f"{hours} h {rest} min" if hours and rest else f"{hours} h" if hours else f"{rest} min"
    parts = [(hours, "duration-hour"), (rest, "duration-minute")]
    return " ".join(format_unit(amount, unit, "long", locale=locale) for amount, unit in parts if amount)


def time_of_day(moment: datetime, locale: str, *, clock_24h: bool) -> str:
    """``09:05`` or ``9:05 am`` of `moment` in the zone it carries."""
    text = format_time(moment, "HH:mm" if clock_24h else "h:mm a", locale=locale)
    return _broad(text)


def date(moment: datetime, locale: str) -> str:
    """``12 October 2026``."""
    return format_date(moment, "long", locale=locale)


def size(count: int, locale: str) -> str:
    """``139 MB``, ``1,9 Mo``, ``0 kB`` of `count` bytes; a kilobyte is the least."""
    name, unit = next(((name, unit) for name, unit in SIZES if count >= unit), SIZES[-1])
    amount = count / unit
    text = format_decimal(amount, "#,##0" if amount >= WHOLE_FROM else "#,##0.#", locale=locale)
    return _with_unit(text, amount, f"digital-{name}", "short", locale)


def temperature(celsius: float, locale: str, *, fahrenheit: bool, spoken: bool) -> str:
    """``21,5°``; with `spoken` the number alone, for a sentence that says "degrees"."""
    degrees = round(celsius * 9 / 5 + 32) if fahrenheit else round(celsius, 1)
    number = format_decimal(degrees, "0.#", locale=locale)
    return number if spoken else f"{number}°"


def celsius(degrees: float, *, fahrenheit: bool) -> float:
    """Degrees as a driver who reads Fahrenheit says them, unless too few for a car's climate."""
    if fahrenheit and degrees > HOTTEST_SAID_CELSIUS:
        return (degrees - 32) * 5 / 9
    return degrees


def number(value: float, locale: str) -> str:
    """A number with the locale's separators and at most one decimal."""
    return _broad(format_decimal(value, "#,##0.#", locale=locale))


def percent(share: float, locale: str) -> str:
    """A share 0 to 1 as it is written there: ``50%``, ``50 %``."""
    return _broad(format_percent(share, locale=locale))


def _split_metric(metres: float) -> tuple[float, str]:
    rounded = round(metres / 10) * 10 if metres >= 10 else round(metres)
    return (float(rounded), "meter") if rounded < 1000 else (round(metres / 1000, 1), "kilometer")


def _split_imperial(metres: float) -> tuple[float, str]:
    miles = metres / METRES_A_MILE
    if miles < YARDS_UP_TO_MILES:
        return float(round(metres / METRES_A_YARD / 10) * 10), "yard"
    return round(miles, 1), "mile"


def _broad(text: str) -> str:
    """`text` without the narrow spaces that not every font has."""
    return text.replace("\u202f", "\u00a0")


def _with_unit(text: str, amount: float, unit: str, length: Literal["long", "short"], locale: str) -> str:
    """`text` in the place of the number babel would write, so that plural and order are the locale's."""
    plain = format_decimal(amount, "0.###", locale=locale)
    return _broad(format_unit(amount, unit, length, format="0.###", locale=locale).replace(plain, text, 1))
