"""Sentences, numbers and times for the driver, in the language and units set now."""

import logging
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

import msgspec
from babel import Locale as BabelLocale
from babel.lists import format_list

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.personalisation.model import Language, Preferences
from hmi.texts import catalogue, formats
from hmi.texts.formats import Units

log = logging.getLogger(__name__)

FALLBACK = "en"


class Locale(msgspec.Struct, frozen=True):
    """How the driver reads: BCP 47 `language`, units of length and temperature, and 12 or 24 hours."""

    language: Language = "en-GB"
    units: Units = "metric"
    clock_24h: bool = True
    fahrenheit: bool = False


class Texts:
    """Looks sentences up: ``texts("navigation.arrived", place="Ateneum")``.

    Attributes:
        locale: what is set now; `follow` changes it, and services may subscribe to re-say what they show.
    """

    def __init__(self, language: Language = "en-GB") -> None:
        self.locale = Observable(Locale(language))
        self._catalogues: dict[str, dict[str, catalogue.Entry]] = {FALLBACK: catalogue.load(FALLBACK)}
        self._told: set[str] = set()

    def follow(self, preferences: Preferences) -> None:
        """Takes language, units and clock of `preferences` from now on."""
        self.locale.set(
            Locale(preferences.language, preferences.units, preferences.clock_24h, preferences.fahrenheit)
        )

    @property
    def language(self) -> Language:
        """BCP 47 tag of the language set now."""
        return self.locale.value.language

    @property
    def units(self) -> Units:
        """Units of length set now."""
        return self.locale.value.units

    def __call__(self, key: str, **fields: object) -> str:
        """The sentence `key` with `fields` filled in; English where the language lacks it.

        Raises KeyError for a key English lacks too, or a field the sentence needs and did not get.
        """
        return self._sentence(key, self._entry(key), None).format(**fields)

    def plural(self, key: str, count: int, **fields: object) -> str:
        """The sentence `key` in the plural form of `count`, which is also its field ``count``."""
        return self._sentence(key, self._entry(key), count).format(count=self.number(count), **fields)

    def words(self, key: str) -> tuple[str, ...]:
        """The list of words `key`, e.g. what drivers call their home."""
        entry = self._entry(key)
        if not isinstance(entry, tuple):
            raise KeyError(f"{key} is no list of words")
        return entry

    def has(self, key: str) -> bool:
        """Whether `key` can be said."""
        return key in self._catalogue() or key in self._catalogues[FALLBACK]

    def problem(self, error: CarError) -> str:
        """What `error` means, in the driver's language where there is a text for its code."""
        key = f"problem.{error.code}"
        return self(key) if self.has(key) else error.message

    def distance(self, metres: float, *, spoken: bool = False) -> str:
        """``240 m``, ``4,8 km``, ``0.3 mi``; with `spoken` in words."""
        return formats.distance(metres, self.units, self._babel, spoken=spoken)

    def duration(self, seconds: float, *, spoken: bool = False) -> str:
        """``15 min``; with `spoken` in words."""
        return formats.duration(seconds, self._babel, spoken=spoken)

    def time(self, moment: datetime) -> str:
        """The time of day of `moment` in the zone it carries, with 12 or 24 hours."""
        return formats.time_of_day(moment, self._babel, clock_24h=self.locale.value.clock_24h)

    def date(self, moment: datetime) -> str:
        """The day of `moment` in the zone it carries, with the month in words."""
        return formats.date(moment, self._babel)

    def size(self, count: int) -> str:
        """``139 MB`` of `count` bytes."""
        return formats.size(count, self._babel)

    def temperature(self, celsius: float, *, spoken: bool = False) -> str:
        """``21,5°``; with `spoken` the number alone."""
        return formats.temperature(
            celsius, self._babel, fahrenheit=self.locale.value.fahrenheit, spoken=spoken
        )

    def celsius(self, degrees: float) -> float:
        """Degrees as the driver says them, in Celsius."""
        return formats.celsius(degrees, fahrenheit=self.locale.value.fahrenheit)

    def listed(self, parts: Sequence[str]) -> str:
        """``a, b and c``."""
        return format_list(parts, locale=self._babel)

    def number(self, value: float) -> str:
        """A number with at most one decimal."""
        return formats.number(value, self._babel)

    def percent(self, share: float) -> str:
        """A share 0 to 1 in percent."""
        return formats.percent(share, self._babel)

    def country(self, code: str) -> str:
        """The name of a country by its ISO 3166-1 alpha-2 code; the code where it has none."""
        return str(_locale(self._babel).territories.get(code, code))

    @property
    def _babel(self) -> str:
        return self.language.replace("-", "_")

    def _catalogue(self) -> dict[str, catalogue.Entry]:
        name = catalogue.name(self.language)
        if name not in self._catalogues:
            self._catalogues[name] = catalogue.load(name)
        return self._catalogues[name]

    def _entry(self, key: str) -> catalogue.Entry:
        entry = self._catalogue().get(key)
        if entry is None:
            entry = self._catalogues[FALLBACK][key]
            if key not in self._told:
                self._told.add(key)
                log.warning("Text %s is missing in %s", key, self.language)
        return entry

    def _sentence(self, key: str, entry: catalogue.Entry, count: int | None) -> str:
        if isinstance(entry, str):
            return entry
        if isinstance(entry, dict) and count is not None:
            category = _locale(self._babel).plural_form(count)
            return entry.get(category) or entry["other"]
        raise KeyError(f"{key} needs a count or is a list of words")


@lru_cache(maxsize=8)
def _locale(name: str) -> BabelLocale:
    return BabelLocale.parse(name)
