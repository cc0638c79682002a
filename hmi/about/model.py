"""The parts of the car's software."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Part:
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


@dataclass(frozen=True)
class Reading:
    """A licence being read: `paragraphs` in order, empty when it cannot be read."""

    name: str
    licence: str
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True)
class AboutState:
    """What the screen shows; `parts` is empty until asked for."""

    parts: tuple[Part, ...] = ()
    reading: Reading | None = None
