"""How names become search words: lower case, no accents, split where neither letter nor digit follows."""

import math
import re
import unicodedata

WORD = re.compile(r"\d+|[^\W\d_]+")
SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "đ": "d", "ł": "l", "ı": "i", "þ": "th"})
LONGEST_TEXT = 200
CELL_DEGREES = 0.05


def fold(text: str) -> str:
    """`text` in lower case without accents, so that "Töölö" and "toolo" are the same."""
    decomposed = unicodedata.normalize("NFKD", text[:LONGEST_TEXT].casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character)).translate(
        SPECIAL
    )


def words(text: str) -> list[str]:
    """The folded words of `text`, in order."""
    return WORD.findall(fold(text))


def trigrams(word: str) -> set[str]:
    """The letter triples of a folded word, its start marked so that prefixes weigh more."""
    marked = f"^{word}"
    return {marked[i : i + 3] for i in range(len(marked) - 2)} or {marked}


def cell_word(latitude: float, longitude: float) -> str:
    """The word that stands for the 0.05 degree cell of a position; no name contains it."""
    row, column = math.floor(latitude / CELL_DEGREES), math.floor(longitude / CELL_DEGREES)
    return f"zz{row + 100_000}x{column + 100_000}"


def cells_around(latitude: float, longitude: float) -> list[str]:
    """The words of the nine cells around a position."""
    steps = (-CELL_DEGREES, 0.0, CELL_DEGREES)
    return [cell_word(latitude + north, longitude + east) for north in steps for east in steps]
