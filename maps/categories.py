"""What kinds of places are called in the seven languages, for searching and for showing."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from maps.protocol import PlaceKind
from maps.words import words

# One line a category: id; OpenStreetMap values; its words in each language, synonyms after "|".
TABLE = Path(__file__).with_name("categories.csv")
LANGUAGES = ("en", "es", "fr", "de", "it", "cs")


@dataclass(frozen=True)
class Category:
    """A kind of place.

    Attributes:
        id: what `FindNearby` takes, e.g. ``parking``.
        values: OpenStreetMap's main values that belong to it.
        words: by language, the word to show first, then other words people type.
        kind: the kind of `Place` its members are.
    """

    id: str
    values: tuple[str, ...]
    words: dict[str, tuple[str, ...]]
    kind: PlaceKind = "poi"


CAR_KINDS: dict[str, PlaceKind] = {"parking": "parking", "fuel": "fuel", "charging": "charging"}


def _parse(line: str) -> Category:
    name, values, *texts = line.split(";")
    by_language = {code: tuple(text.split("|")) for code, text in zip(LANGUAGES, texts, strict=True)}
    return Category(name, tuple(values.split(",")), by_language, CAR_KINDS.get(name, "poi"))


class Categories:
    """All categories, found by id and by OpenStreetMap value.

    Attributes:
        phrases: every folded word or phrase of every language with its category.
    """

    def __init__(self) -> None:
        lines = TABLE.read_text(encoding="utf-8").splitlines()
        self._all = tuple(_parse(line) for line in lines[1:])
        self._by_id = {category.id: category for category in self._all}
        self.phrases = tuple(
            (" ".join(words(option)), category)
            for category in self._all
            for options in category.words.values()
            for option in options
        )
        self._by_value = {value: category for category in self._all for value in category.values}

    def __iter__(self) -> Iterator[Category]:
        return iter(self._all)

    def get(self, name: str) -> Category | None:
        """The category called `name`, by its id or by an OpenStreetMap value of it."""
        return self._by_id.get(name) or self._by_value.get(name)

    def of_value(self, value: str) -> Category | None:
        """The category an OpenStreetMap main value belongs to."""
        return self._by_value.get(value)

    def word(self, value: str, language: str) -> str:
        """What a place of OpenStreetMap value `value` is called in `language` (``es``, ``en-GB`` ...)."""
        category = self.get(value)
        if category is None:
            return ""
        return category.words.get(language[:2], category.words["en"])[0]
