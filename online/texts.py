"""Every sentence the services say, one TOML file a language, chosen by Accept-Language (RFC 9110, 12.5.4)."""

from __future__ import annotations

import logging
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

log = logging.getLogger(__name__)

FOLDER = Path(__file__).with_name("wording")
DEFAULT_LANGUAGE = "en"


@dataclass(frozen=True)
class Texts:
    """The sentences of one language; keys are `section.name`."""

    language: str
    sentences: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """One sentence with its values filled in; raises KeyError for a sentence nobody wrote."""
        return self.sentences[key].format(**values)


class Wording:
    """The languages there are sentences in; one that lacks a sentence says it in English and is logged."""

    def __init__(self, brand: str, folder: Path = FOLDER) -> None:
        self._texts = {texts.language: texts for texts in _load(brand, folder)}

    def of(self, language: str) -> Texts:
        """Sentences of a BCP 47 language by its first part; English when there are none."""
        return self._texts.get(language.split("-")[0].lower(), self._texts[DEFAULT_LANGUAGE])

    def accepted(self, header: str | None) -> Texts:
        """Sentences of the first language of an Accept-Language header that there is."""
        for language in _by_quality(header or ""):
            if language.split("-")[0].lower() in self._texts:
                return self.of(language)
        return self._texts[DEFAULT_LANGUAGE]


def _load(brand: str, folder: Path) -> Iterator[Texts]:
    english = _read(folder / f"{DEFAULT_LANGUAGE}.toml", brand)
    for file in sorted(folder.glob("*.toml")):
        own = _read(file, brand)
        missing = sorted(english.keys() - own.keys())
        if missing:
            log.warning("Sentences missing in %s: %s", file.stem, ", ".join(missing))
        yield Texts(file.stem, MappingProxyType(english | own))


def _read(file: Path, brand: str) -> dict[str, str]:
    """One language's sentences with the product's name put in."""
    sections = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        f"{section}.{name}": sentence.replace("{brand}", brand.replace("{", "{{").replace("}", "}}"))
        for section, sentences in sections.items()
        for name, sentence in sentences.items()
    }


def _by_quality(header: str) -> list[str]:
    """Languages of an Accept-Language header, most wanted first; what is malformed is left out."""
    wanted: list[tuple[float, int, str]] = []
    for place, item in enumerate(header.split(",")[:20]):
        language, _, parameter = item.strip().partition(";")
        try:
            quality = float(parameter.strip().removeprefix("q=")) if parameter else 1.0
        except ValueError:
            continue
        if language and quality > 0:
            wanted.append((-quality, place, language.strip()))
    return [language for _, _, language in sorted(wanted)]
