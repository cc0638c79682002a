"""Sentences of one language, read from the TOML file beside this module.

``en.toml`` is British; ``en-US.toml`` holds only what an American says in another way.
"""

import tomllib
from collections.abc import Iterator
from importlib import resources
from typing import Any

PLURAL_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
"""Names of CLDR plural categories; a table of these only is one text in several plural forms."""

REGIONS = frozenset({"en-US"})
"""Languages with a catalogue of their own over that of the country they share the language with."""

Entry = str | dict[str, str] | tuple[str, ...]


def load(language: str) -> dict[str, Entry]:
    """All entries of `language` (``en``, ``en-US``, ``es``) by dotted key.

    An entry is a sentence with `str.format` fields, such sentences by plural category, or a list of words.
    Raises FileNotFoundError for a language without a catalogue.
    """
    short, _, region = language.partition("-")
    entries = _read(short)
    return entries | _read(language) if region else entries


def name(language: str) -> str:
    """What the catalogue of a BCP 47 `language` is called: ``en-US`` for American, else as ``es``."""
    return language if language in REGIONS else language.partition("-")[0]


def _read(file: str) -> dict[str, Entry]:
    text = resources.files("hmi.texts").joinpath(f"{file}.toml").read_text(encoding="utf-8")
    return dict(_entries("", tomllib.loads(text)))


def _entries(prefix: str, table: dict[str, Any]) -> Iterator[tuple[str, Entry]]:
    for name, value in table.items():
        key = f"{prefix}{name}"
        if isinstance(value, dict) and not (value and set(value) <= PLURAL_CATEGORIES):
            yield from _entries(f"{key}.", value)
        elif isinstance(value, list):
            yield key, tuple(str(word) for word in value)
        else:
            yield key, value
