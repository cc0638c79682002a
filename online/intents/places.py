"""Places by name: the provider interface, and the honest demo provider behind it (VOI-3, NAV-8)."""

from __future__ import annotations

import tomllib
import unicodedata
from importlib import resources
from typing import Protocol

import msgspec
from rapidfuzz import fuzz, process

from online.contract.intents import FoundPlace, SearchAnswer, SearchIntent
from online.intents.weather import DEMO_PROVIDER

ALIKE_PERCENT = 86
"""From this likeness on a name is taken for a misspelling of another (rapidfuzz `ratio`)."""


class PlacesUnavailableError(Exception):
    """Nobody can be asked for places now; the text says why, for the log."""


class PlaceProvider(Protocol):
    """Something that knows places by name. It is never told who asks (PRV-4)."""

    async def find(self, asked: SearchIntent) -> SearchAnswer:
        """Places for the words, the likeliest first; raises PlacesUnavailableError."""
        ...


class _City(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One city: the first of its names is its own or the English one."""

    names: tuple[str, ...]
    country: str
    at: tuple[float, float]


class _Cities(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    place: tuple[_City, ...]


class DemoPlaces:
    """A few large cities, known by their names in the car's languages; nothing else is found."""

    def __init__(self) -> None:
        text = resources.files("online.intents").joinpath("demo_places.toml").read_text("utf-8")
        cities = msgspec.convert(tomllib.loads(text), _Cities).place
        self._by_name = {_folded(name): (name, city) for city in cities for name in city.names}

    async def find(self, asked: SearchIntent) -> SearchAnswer:
        """The city of that name, also a little misspelt; `simulated` marks the demo."""
        known = list(self._by_name)
        alike = process.extract(_folded(asked.query), known, scorer=fuzz.ratio, limit=asked.limit)
        found: dict[tuple[float, float], FoundPlace] = {}
        for folded, likeness, _index in alike:
            name, city = self._by_name[folded]
            if likeness >= ALIKE_PERCENT and city.at not in found:
                latitude, longitude = city.at
                found[city.at] = FoundPlace(
                    name=name, latitude=latitude, longitude=longitude, description=city.country
                )
        return SearchAnswer(provider=DEMO_PROVIDER, simulated=True, places=tuple(found.values()))


def _folded(name: str) -> str:
    """`name` without case and accents."""
    bare = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(letter for letter in bare if not unicodedata.combining(letter)).split())
