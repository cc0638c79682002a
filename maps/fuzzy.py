"""Finds the words of a pack that a mistyped word may have meant."""

import sqlite3
from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import OSA

from maps.words import trigrams

CANDIDATES = 160
SHORTEST_WORD = 3


@dataclass(frozen=True)
class Guess:
    """A word of the pack; `likeness` is 1 for what was typed itself, lower the more letters differ."""

    word: str
    likeness: float


def allowed_edits(word: str) -> int:
    """How many letters of a word of this length may be wrong, missing, extra or swapped."""
    length = len(word)
    return 0 if length < SHORTEST_WORD or word.isdecimal() else 1 if length < 6 else 2 if length < 10 else 3


def edits(typed: str, word: str, *, prefix: bool) -> int:
    """Letters to change between `typed` and `word`; with `prefix`, and the start of `word` that fits best."""
    limit = allowed_edits(typed)
    if not prefix:
        return int(OSA.distance(typed, word, score_cutoff=limit))
    length = len(typed)
    return min(
        int(OSA.distance(typed, word[:end], score_cutoff=limit)) for end in (length, length + 1, length - 1)
    )


class Vocabulary:
    """All words of one pack's names, through the connection of the pack's search index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._size = connection.execute("SELECT coalesce(max(number), 0) FROM vocabulary").fetchone()[0]

    def guesses(self, typed: str, *, prefix: bool, limit: int = 12) -> list[Guess]:
        """The words most like the folded word `typed`, best first; with `prefix` it may be unfinished."""
        budget = allowed_edits(typed)
        if budget == 0:
            return []
        found: dict[str, tuple[float, int]] = {}
        for word, uses in self._sharing_trigrams(typed):
            wrong = edits(typed, word, prefix=prefix)
            if wrong <= budget:
                likeness = 1 - wrong / (len(typed) + 1) - (0.05 if word[0] != typed[0] else 0.0)
                found[word] = likeness, uses
        best = sorted(found, key=lambda word: (-found[word][0], abs(len(word) - len(typed)), -found[word][1]))
        return [Guess(word, found[word][0]) for word in best[:limit]]

    def _sharing_trigrams(self, typed: str) -> list[tuple[str, int]]:
        grams = trigrams(typed)
        marks = ",".join("?" * len(grams))
        rows = self._connection.execute(
            f"SELECT words FROM trigrams WHERE trigram IN ({marks})",  # noqa: S608 - question marks only
            tuple(grams),
        ).fetchall()
        if not rows:
            return []
        numbers = np.frombuffer(b"".join(row[0] for row in rows), dtype=np.uint32)
        counts = np.bincount(numbers, minlength=self._size + 1)
        best = np.flatnonzero(counts)
        if len(best) > CANDIDATES:
            best = best[np.argpartition(counts[best], -CANDIDATES)[-CANDIDATES:]]
        marks = ",".join("?" * len(best))
        return self._connection.execute(
            f"SELECT word, uses FROM vocabulary WHERE number IN ({marks})",  # noqa: S608 - question marks only
            [int(number) for number in best],
        ).fetchall()
