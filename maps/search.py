"""Search as you type in one region pack (NAV-2): candidates from SQLite, ranking here."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, log10, radians
from pathlib import Path

import msgspec

from maps.categories import Categories, Category
from maps.drawing import open_readonly
from maps.fuzzy import Vocabulary, edits
from maps.geo import METRES_PER_DEGREE, Point, bearing, near_distance
from maps.protocol import Place, Position
from maps.words import cells_around, fold, words

CANDIDATES = 150
ENOUGH_EXACT = 3
ROW_COLUMNS = "number, id, name, kind, category, latitude, longitude, rank, street, town, other, details"
GROWING_RADII_METRES = (500, 2_000, 8_000, 40_000, 400_000)
DEGREE = 10_000_000
SAME_PLACE_METRES = 250
NEAREST_OF_CATEGORY = 6
MOST_WORDS = 8
KIND_WEIGHT = {"place": 0.10, "street": 0.06, "poi": 0.04, "parking": 0.02, "address": 0.0}
_details = msgspec.json.Decoder(dict[str, str])


@dataclass(frozen=True)
class Row:
    """One place of the index as it is stored."""

    number: int
    id: str
    name: str
    kind: str
    category: str
    latitude: float
    longitude: float
    rank: int
    street: str
    town: str
    other: str
    details: str

    @property
    def point(self) -> Point:
        """Where it is."""
        return self.latitude, self.longitude


@dataclass(frozen=True)
class Hit:
    """A place found, with how well it fits: higher is better, comparable between packs."""

    place: Place
    score: float


class SearchIndex:
    """The search index of one pack. Not thread-safe: one thread at a time."""

    def __init__(self, path: Path, categories: Categories) -> None:
        self._connection = open_readonly(path)
        self._connection.execute("PRAGMA cache_size = -8192")
        self._connection.execute("PRAGMA mmap_size = 268435456")
        self._vocabulary = Vocabulary(self._connection)
        self._categories = categories

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()

    def search(self, text: str, near: Point, language: str, limit: int) -> list[Hit]:
        """Places whose names fit what was typed so far, best first. Never raises on strange text."""
        typed = words(text)[:MOST_WORDS]
        if not typed or limit <= 0:
            return []
        rows = self._candidates(typed, near)
        hits = [Hit(self.place(row, near, language), self._score(row, typed, near)) for row in rows]
        hits.sort(key=lambda hit: (-hit.score, hit.place.name, hit.place.id))
        return _without_repeats(hits)[:limit]

    def nearby(self, category: Category, near: Point, language: str, limit: int) -> list[Place]:
        """The nearest places of a category, nearest first."""
        marks = ",".join("?" * len(category.values))
        where = f"category IN ({marks}) AND kind NOT IN ('street', 'address')"
        rows = self._around(near, limit, where, category.values)
        return [self.place(row, near, language) for row in rows]

    def within(self, box: tuple[float, float, float, float], category: Category) -> list[Row]:
        """All places of a category in a box (south, west, north, east; degrees)."""
        marks = ",".join("?" * len(category.values))
        return self._in_box(
            box, f"category IN ({marks}) AND kind NOT IN ('street', 'address')", category.values
        )

    def address_at(self, position: Point, reach: float, language: str) -> Place | None:
        """The nearest address within `reach` metres."""
        rows = self._in_box(_box(position, reach), "kind = 'address'", ())
        best = min(rows, key=lambda row: near_distance(position, row.point), default=None)
        if best is None or near_distance(position, best.point) > reach:
            return None
        return self.place(best, position, language)

    def names(self, near: Point, limit: int) -> list[Row]:
        """Streets and named places, nearest first; a name that only says what it is ("ATM") is none."""
        generic = {phrase for phrase, _category in self._categories.phrases}
        rows = self._around(near, limit, "kind != 'address' AND name != ''", ())
        return [row for row in rows if " ".join(words(row.name)) not in generic]

    def place(self, row: Row, near: Point, language: str) -> Place:
        """The row as other programs see it, in the driver's language."""
        word = self._categories.word(row.category, language)
        parts = [word if row.name else "", row.street or row.town]
        if row.kind in ("street", "address", "place"):
            parts = [row.town]
        return Place(
            id=row.id,
            name=row.name or word or row.street,
            kind=row.kind,  # type: ignore[arg-type]
            position=Position(row.latitude, row.longitude),
            category=row.category if row.kind != "address" else "",
            description=" · ".join(part for part in parts if part),
            distance=round(near_distance(near, row.point), 1),
            bearing=round(bearing(near, row.point), 1),
            details=_details.decode(row.details) if row.details else {},
        )

    def _candidates(self, typed: Sequence[str], near: Point) -> list[Row]:
        exact = [_quoted(word) for word in typed]
        exact[-1] += "*"
        numbers = self._matches(exact, near)
        if len(numbers) < ENOUGH_EXACT:
            numbers |= self._matches([self._like(typed, index) for index in range(len(typed))], near)
        if not numbers and len(typed) > 1:
            for index in range(len(typed)):
                rest = [self._like(typed, other) for other in range(len(typed)) if other != index]
                numbers |= self._matches(rest, near)
        return self._rows(numbers)

    def _like(self, typed: Sequence[str], index: int) -> str:
        """The full-text term for one typed word and all words it may have meant."""
        last = index == len(typed) - 1
        options = [_quoted(typed[index]) + ("*" if last else "")]
        options += [_quoted(guess.word) for guess in self._vocabulary.guesses(typed[index], prefix=last)]
        return f"({' OR '.join(options)})"

    def _matches(self, terms: Sequence[str], near: Point) -> set[int]:
        """The most important places that fit, and the most important ones around."""
        everywhere = " AND ".join(terms)
        around = f"({' OR '.join(_quoted(cell) for cell in cells_around(*near))}) AND {everywhere}"
        return {*self._full_text(everywhere), *self._full_text(around)}

    def _full_text(self, query: str) -> list[int]:
        try:
            rows = self._connection.execute(
                "SELECT rowid FROM names WHERE names MATCH ? ORDER BY rowid LIMIT ?", (query, CANDIDATES)
            ).fetchall()
        except sqlite3.OperationalError:
            return []  # letters that the tokenizer splits further: no name has them
        return [row[0] for row in rows]

    def _rows(self, numbers: Iterable[int]) -> list[Row]:
        wanted = list(numbers)
        marks = ",".join("?" * len(wanted))
        found = self._connection.execute(
            f"SELECT {ROW_COLUMNS} FROM places WHERE number IN ({marks})",  # noqa: S608 - question marks only
            wanted,
        )
        return [Row(*row) for row in found]

    def _around(self, near: Point, limit: int, where: str, values: Sequence[str]) -> list[Row]:
        """At least the `limit` nearest rows that fulfil `where`, by growing boxes; nearest first."""
        rows: list[Row] = []
        for reach in GROWING_RADII_METRES:
            rows = self._in_box(_box(near, reach), where, values)
            inside = [row for row in rows if near_distance(near, row.point) <= reach]
            if len(inside) >= limit:
                rows = inside
                break
        rows.sort(key=lambda row: near_distance(near, row.point))
        return rows[:limit]

    def _in_box(self, box: tuple[float, float, float, float], where: str, values: Sequence[str]) -> list[Row]:
        columns = ", ".join(f"p.{column}" for column in ROW_COLUMNS.split(", "))
        south, west, north, east = (round(edge * DEGREE) for edge in box)
        found = self._connection.execute(
            f"SELECT {columns} FROM spots s JOIN places p ON p.number = s.number "  # noqa: S608 - fixed words
            f"WHERE s.west <= ? AND s.east >= ? AND s.south <= ? AND s.north >= ? AND {where}",
            (east, west, north, south, *values),
        )
        return [Row(*row) for row in found]

    def _score(self, row: Row, typed: Sequence[str], near: Point) -> float:
        fit = _name_fit(row.name, typed, row.town)
        for other in row.other.split("\n") if row.other else ():
            fit = max(fit, 0.97 * _name_fit(other, typed, row.town))
        away = near_distance(near, row.point)
        return fit + KIND_WEIGHT.get(row.kind, 0.0) + row.rank / 100 * 0.22 - 0.06 * log10(1 + away / 300)


@lru_cache(maxsize=4096)
def _split(name: str) -> tuple[str, ...]:
    return tuple(words(name))


def _name_fit(name: str, typed: Sequence[str], town: str) -> float:
    """How well `name` answers the typed words, 0..1.2: each word counts, a whole fitting name most."""
    parts = _split(name)
    if not parts:
        return 0.0
    total = 0.0
    used: set[int] = set()
    for index, word in enumerate(typed):
        last = index == len(typed) - 1
        best, where = 0.0, -1
        for position, part in enumerate(parts):
            fit = _word_fit(word, part, last=last)
            if position in used:
                fit *= 0.5
            if fit > best:
                best, where = fit, position
        if best < 0.6 and any(_word_fit(word, part, last=last) > 0.8 for part in _split(town)):
            best = 0.6
        if where >= 0:
            used.add(where)
        total += best
    covered = len(used) / len(parts)
    begins = 0.06 if 0 in used else 0.0
    return total / len(typed) * (0.82 + 0.18 * covered) + begins


def _word_fit(typed: str, part: str, *, last: bool) -> float:
    if typed == part:
        return 1.0
    if last and part.startswith(typed):
        return 0.84 + 0.14 * len(typed) / len(part)
    if typed.isdecimal() or len(typed) < 3:
        return 0.0
    wrong = edits(typed, part, prefix=last)
    if wrong > 3:
        return 0.0
    likeness = 1 - wrong / (len(typed) + 1)
    shorter = min(1.0, len(typed) / len(part))
    return max(0.0, (likeness - 0.25) * (0.85 + 0.15 * shorter))


def matching_categories(text: str, categories: Categories) -> list[Category]:
    """The categories whose words, in any language, begin with what was typed; the best first."""
    typed = " ".join(words(text))
    if len(typed) < 3:
        return []
    found: dict[str, tuple[float, Category]] = {}
    for phrase, category in categories.phrases:
        fit = _category_fit(typed, phrase)
        if fit > found.get(category.id, (0.0, category))[0]:
            found[category.id] = fit, category
    best = sorted(found.values(), key=lambda pair: (-pair[0], pair[1].id))
    return [category for _fit, category in best[:2]]


def _category_fit(typed: str, word: str) -> float:
    if typed == word:
        return 1.0
    if word.startswith(typed):
        return 0.5 + 0.4 * len(typed) / len(word)
    if len(typed) >= 5 and edits(typed, word, prefix=False) == 1:
        return 0.7
    return 0.0


def _without_repeats(hits: list[Hit]) -> list[Hit]:
    """Leaves out what reads the same and lies at the same spot as a better hit."""
    kept: dict[tuple[str, str], list[Point]] = {}
    out: list[Hit] = []
    for hit in hits:
        point = (hit.place.position.latitude, hit.place.position.longitude)
        same = kept.setdefault((fold(hit.place.name), hit.place.description), [])
        if all(near_distance(point, other) > SAME_PLACE_METRES for other in same):
            same.append(point)
            out.append(hit)
    return out


def _quoted(word: str) -> str:
    return f'"{word}"'


def _box(middle: Point, reach: float) -> tuple[float, float, float, float]:
    north = reach / METRES_PER_DEGREE
    east = north / max(0.01, cos(radians(middle[0])))
    return middle[0] - north, middle[1] - east, middle[0] + north, middle[1] + east
