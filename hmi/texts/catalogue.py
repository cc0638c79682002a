"""Sentences of one language, read from the TOML file beside this module."""

import tomllib
from collections.abc import Iterator
from importlib import resources
from typing import Any

PLURAL_CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
"""Names of CLDR plural categories; a table of these only is one text in several plural forms."""

Entry = str | dict[str, str] | tuple[str, ...]


def load(language: str) -> dict[str, Entry]:
    """All entries of `language` (``en``, ``es``) by dotted key.

    An entry is a sentence with `str.format` fields, such sentences by plural category, or a list of words.
    Raises FileNotFoundError for a language without a catalogue.
    """
    text = resources.files("hmi.texts").joinpath(f"{language}.toml").read_text(encoding="utf-8")
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
