"""Which version the car's tables have, and how an older file gets there."""

import sqlite3
from importlib import resources

from chassis.errors import CarError


class DatabaseNewer(CarError):
    """The file was written by a newer version of this software."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            "database_newer",
            "The car's memory was written by a newer version and is left alone. Changes last for this drive",
        )
        self.found = found
        self.known = known


def steps() -> list[tuple[int, str]]:
    """All migrations as (version, SQL script), in order, without gaps from 1."""
    folder = resources.files("hmi.migrations")
    files = sorted(
        (item for item in folder.iterdir() if item.name.endswith(".sql")), key=lambda item: item.name
    )
    found = [(int(item.name.split("_")[0]), item.read_text("utf-8")) for item in files]
    if [number for number, _script in found] != list(range(1, len(found) + 1)):
        raise ValueError(f"Migrations are not numbered 1 to {len(found)}")
    return found


def migrate(connection: sqlite3.Connection) -> None:
    """Applies the missing steps, each in one transaction together with its version number.

    Raises:
        DatabaseNewer: the file's version is not known here.
        sqlite3.Error: a step failed; the file then has the version of the last good one.
    """
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    known = steps()
    if found > len(known):
        raise DatabaseNewer(found, len(known))
    for number, script in known[found:]:
        try:
            connection.executescript(f"BEGIN IMMEDIATE;\n{script}\nPRAGMA user_version = {number};\nCOMMIT;")
        except sqlite3.Error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
