"""The parts of the car's software."""

from pathlib import Path

import msgspec


class Part(msgspec.Struct, frozen=True):
    """One part made by somebody.

    Attributes:
        name: as its makers call it.
        version: empty where it has none, as data and typefaces.
        licence: its short name (SPDX where the part says so).
        texts: files with the licence in full.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """A licence being read: `paragraphs` in order, empty when it cannot be read."""

    name: str
    licence: str
    paragraphs: tuple[str, ...] = ()


class AboutState(msgspec.Struct, frozen=True):
    """What the screen shows; `parts` is empty until asked for."""

    parts: tuple[Part, ...] = ()
    reading: Reading | None = None
