"""Measures search over a made-up index of many names, typed letter by letter."""

import json
import random
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from maps.build.index import write_index
from maps.build.places import Entry
from maps.categories import Categories
from maps.geo import Point
from maps.search import SearchIndex

SEED = 20
QUERIES = 60
CENTER: Point = (60.17, 24.94)
SPREAD_DEGREES = 4.0
SYLLABLES = (
    *("ka", "la", "ma", "ne", "ro", "ti", "su", "vi", "pe", "jo", "hel", "sin", "man", "ner", "hei", "tam"),
    *("koi", "vu", "ran", "ta", "kal", "li", "o", "pis", "to", "mer", "ja", "lau", "na", "sep", "pä", "wes"),
    *("ton", "ford", "ham", "shire", "brook", "field", "stein", "berg", "haus", "gar", "cía", "mon", "te"),
    *("ver", "de", "san", "tor", "res", "vil", "pra", "ha", "nov", "á"),
)
KINDS = ("street", "address", "address", "address", "poi", "poi", "place")
ENDINGS = {
    "street": ("katu", "tie", "street", "platz"),
    "place": ("", "", "by", "ville"),
    "poi": ("", "", " Bar"),
}


def bench_search(names: int) -> str:
    """JSON ``{"names", "keystrokes", "p50_ms", "p95_ms", "max_ms"}`` for keystroke to ranked results."""
    with tempfile.TemporaryDirectory(prefix="hola-bench-") as folder:
        path = Path(folder) / "search.sqlite"
        chosen = make_index(path, names)
        index = SearchIndex(path, Categories())
        times = sorted(type_all(index, chosen))
        index.close()
    return json.dumps(
        {
            "names": names,
            "keystrokes": len(times),
            "p50_ms": round(times[len(times) // 2] * 1000, 2),
            "p95_ms": round(times[int(len(times) * 0.95)] * 1000, 2),
            "max_ms": round(times[-1] * 1000, 2),
        }
    )


def make_index(path: Path, names: int) -> list[str]:
    """Writes an index of `names` made-up entries to `path`; returns names to look for."""
    entries = sorted(made_up(names), key=lambda entry: -entry.rank)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    write_index(entries, connection)
    connection.commit()
    connection.execute("ANALYZE")
    connection.commit()
    connection.close()
    return [entry.name for entry in random.Random(SEED).sample(entries, min(QUERIES, len(entries)))]  # noqa: S311


def made_up(count: int) -> Iterator[Entry]:
    """`count` places with speakable names, the same at every call."""
    dice = random.Random(SEED)  # noqa: S311 - no secret
    for number in range(count):
        kind = dice.choice(KINDS)
        word = "".join(dice.choices(SYLLABLES, k=dice.randint(2, 4))).capitalize()
        name = word + dice.choice(ENDINGS.get(kind, ("katu", "tie")))
        if kind == "poi" and dice.random() < 0.5:
            name += " " + "".join(dice.choices(SYLLABLES, k=2)).capitalize()
        if kind == "address":
            name += f" {dice.randint(1, 90)}"
        position = (
            CENTER[0] + dice.uniform(-1, 1) * SPREAD_DEGREES,
            CENTER[1] + dice.uniform(-1, 1) * SPREAD_DEGREES,
        )
        yield Entry(f"node/{number}", name, kind, "restaurant", position, dice.randint(5, 70), town="Kotka")


def type_all(index: SearchIndex, names: list[str]) -> Iterator[float]:
    """Seconds of each keystroke, for every name typed rightly and with a letter left out."""
    dice = random.Random(SEED)  # noqa: S311
    for name in names:
        gap = dice.randrange(1, max(2, min(len(name), 8)))
        for text in (name, name[:gap] + name[gap + 1 :]):
            for end in range(1, len(text) + 1):
                begun = time.perf_counter()
                index.search(text[:end], CENTER, "en-GB", 12)
                yield time.perf_counter() - begun
