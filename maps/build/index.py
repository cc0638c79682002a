"""Writes the search index of a pack: places, full text and the trigrams of every word."""

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Iterable

import msgspec

from maps.build.places import Entry
from maps.words import cell_word, trigrams, words

SCHEMA = """
CREATE TABLE places (
    number INTEGER PRIMARY KEY, id TEXT, name TEXT, kind TEXT, category TEXT, latitude REAL, longitude REAL,
    rank INTEGER, street TEXT, town TEXT, other TEXT, details TEXT
);
CREATE VIRTUAL TABLE names USING fts5(text, content='', detail='none', prefix='1 2 3 4');
CREATE VIRTUAL TABLE spots USING rtree_i32(number, west, east, south, north);
CREATE TABLE vocabulary (number INTEGER PRIMARY KEY, word TEXT NOT NULL, uses INTEGER NOT NULL);
CREATE TABLE trigrams (trigram TEXT PRIMARY KEY, words BLOB NOT NULL) WITHOUT ROWID;
"""
INDEXES = """
CREATE INDEX places_by_category ON places (category) WHERE kind NOT IN ('street', 'address');
CREATE INDEX places_by_id ON places (id);
"""
DEGREE = 10_000_000


def write_index(entries: Iterable[Entry], connection: sqlite3.Connection) -> int:
    """Writes `entries` in their order, which must be the most important first; returns how many."""
    connection.executescript(SCHEMA)
    vocabulary: dict[str, int] = defaultdict(int)
    count = 0
    for number, entry in enumerate(entries, 1):
        _write_place(connection, number, entry, vocabulary)
        count = number
    _write_vocabulary(connection, vocabulary)
    connection.executescript(INDEXES)
    connection.execute("INSERT INTO names (names) VALUES ('optimize')")
    return count


def _write_place(
    connection: sqlite3.Connection, number: int, entry: Entry, vocabulary: dict[str, int]
) -> None:
    latitude, longitude = entry.position
    connection.execute(
        "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            number,
            entry.id,
            entry.name,
            entry.kind,
            entry.category,
            latitude,
            longitude,
            entry.rank,
            entry.street,
            entry.town,
            "\n".join(entry.other),
            msgspec.json.encode(entry.details).decode() if entry.details else "",
        ),
    )
    text = dict.fromkeys(word for name in (entry.name, *entry.other) for word in words(name))
    for word in text:
        vocabulary[word] += 1
    everything = [*text, *(word for word in words(entry.town) if word not in text)]
    everything.append(cell_word(latitude, longitude))
    connection.execute("INSERT INTO names (rowid, text) VALUES (?, ?)", (number, " ".join(everything)))
    x, y = round(longitude * DEGREE), round(latitude * DEGREE)
    connection.execute("INSERT INTO spots VALUES (?, ?, ?, ?, ?)", (number, x, x, y, y))


def _write_vocabulary(connection: sqlite3.Connection, vocabulary: dict[str, int]) -> None:
    grams: dict[str, array[int]] = defaultdict(lambda: array("I"))
    for number, word in enumerate(sorted(vocabulary)):
        connection.execute("INSERT INTO vocabulary VALUES (?, ?, ?)", (number, word, vocabulary[word]))
        if not word.isdecimal():
            for gram in trigrams(word):
                grams[gram].append(number)
    connection.executemany(
        "INSERT INTO trigrams VALUES (?, ?)", ((gram, numbers.tobytes()) for gram, numbers in grams.items())
    )
