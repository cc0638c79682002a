"""What the car's own apps keep on the disk, counted where it lies. Everything here is slow: for a thread.

Sizes are bytes of files, as `os.stat` gives them; what cannot be read counts as nothing.
"""

import logging
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from hmi.apps.model import AppKey

log = logging.getLogger(__name__)

StoreKind = Literal[
    "maps",
    "tiles",
    "covers",
    "stations",
    "models",
    "recordings",
    "entries",
    "contacts",
    "messages",
    "account",
    "services",
    "trips",
    "settings",
    "other",
]
CACHES: frozenset[StoreKind] = frozenset({"tiles", "covers", "stations"})
"""What comes again by itself, so that it may be cleared."""
STORES: Mapping[AppKey, tuple[StoreKind, ...]] = {
    "navigation": ("maps", "entries", "tiles"),
    "media": ("covers", "stations", "entries"),
    "voice": ("models", "recordings"),
    "phone": ("contacts", "messages"),
    "online": ("account", "services"),
    "vehicle": ("trips", "settings", "other"),
}
SCOPES: Mapping[str, tuple[AppKey, StoreKind]] = {
    "navigation": ("navigation", "entries"),
    "media": ("media", "entries"),
    "radio": ("media", "entries"),
    "contacts": ("phone", "contacts"),
    "messages": ("phone", "messages"),
    "trips": ("vehicle", "trips"),
    **dict.fromkeys(
        ("account", "users", "consents", "enrolment", "ownership", "erasure"), ("online", "account")
    ),
}
"""Whose the documents of a scope are; those of any other scope are settings."""
STATIONS = ("radio", "stations")
"""Scope and name of the directory of stations."""
_ROWS = """
SELECT scope, name,
    LENGTH(CAST(scope AS BLOB)) + LENGTH(CAST(name AS BLOB)) + LENGTH(value) + LENGTH(changed_at)
FROM documents
UNION ALL
SELECT 'account', 'outbox', COALESCE(SUM(LENGTH(key) + LENGTH(payload) + LENGTH(created_at)), 0) FROM outbox
"""

Sizes = Mapping[tuple[AppKey, StoreKind], int]


class Places(msgspec.Struct, frozen=True, kw_only=True):
    """Where the car keeps what. `services` are those of the demo, None where they are elsewhere."""

    data: Path
    secrets: Path
    regions: Path
    tiles: Path
    covers: Path
    models: Path
    recordings: Path
    services: Path | None = None


class Measured(msgspec.Struct, frozen=True):
    """Bytes of each store, and how many are free on the disk of the car's data."""

    sizes: Sizes
    free: int

    def of(self, app: AppKey) -> int:
        """Bytes of all that `app` keeps."""
        return sum(self.sizes.get((app, kind), 0) for kind in STORES[app])

    def cache_of(self, app: AppKey) -> int:
        """Bytes of what can be cleared."""
        return sum(self.sizes.get((app, kind), 0) for kind in STORES[app] if kind in CACHES)


def rows(connection: sqlite3.Connection) -> dict[tuple[AppKey, StoreKind], int]:
    """Bytes of the rows in the car's database, by whose they are."""
    sizes: dict[tuple[AppKey, StoreKind], int] = {}
    for scope, name, count in connection.execute(_ROWS):
        whose = _whose(scope, name)
        sizes[whose] = sizes.get(whose, 0) + int(count)
    return sizes


def measure(places: Places, in_database: Sizes) -> Measured:
    """Counts the files, and puts each byte below the car's data where it belongs, the rest to ``other``."""
    sizes = dict(in_database)
    folders: dict[tuple[AppKey, StoreKind], tuple[Path, ...]] = {
        ("navigation", "maps"): (places.regions,),
        ("navigation", "tiles"): (places.tiles,),
        ("media", "covers"): (places.covers,),
        ("voice", "models"): (places.models,),
        ("voice", "recordings"): (places.recordings,),
        ("online", "account"): (places.secrets,),
        ("online", "services"): (places.services,) if places.services is not None else (),
    }
    for whose, paths in folders.items():
        sizes[whose] = sizes.get(whose, 0) + sum(size_of(path.resolve()) for path in paths)
    known = {path.resolve() for paths in folders.values() for path in paths}
    rest = sum(size_of(path, known) for path in _entries(places.data) if path.resolve() not in known)
    sizes[("vehicle", "other")] = max(0, rest - sum(in_database.values()))
    return Measured(sizes, _free(places.data))


def size_of(path: Path, but: Iterable[Path] = ()) -> int:
    """Bytes of a file or of all files below a folder, links not followed, without those in `but`."""
    return sum(size for file, size in _files(path, frozenset(but)))


def clear_folder(folder: Path, keep: frozenset[str] = frozenset()) -> None:
    """Deletes all files in `folder`, but those whose paths are in `keep`. Raises OSError."""
    for path, _size in list(_files(folder, frozenset())):
        if str(path) not in keep:
            path.unlink(missing_ok=True)


def memory_of(process_id: int) -> int | None:
    """Bytes of memory a process has (proc_pid_status(5), VmRSS), None if unknown."""
    try:
        status = Path(f"/proc/{process_id}/status").read_text("ascii", "replace")
    except OSError:
        return None
    line = next((line for line in status.splitlines() if line.startswith("VmRSS:")), "")
    return int(line.split()[1]) * 1024 if line else None


def _whose(scope: str, name: str) -> tuple[AppKey, StoreKind]:
    return ("media", "stations") if (scope, name) == STATIONS else SCOPES.get(scope, ("vehicle", "settings"))


def _files(path: Path, but: frozenset[Path]) -> Iterator[tuple[Path, int]]:
    """Every file below `path` with its size; what goes away or cannot be read meanwhile is left out."""
    try:
        if path.is_symlink() or not path.is_dir():
            yield path, path.lstat().st_size
            return
    except OSError:
        return
    for entry in _entries(path):
        if not but or entry.resolve() not in but:
            yield from _files(entry, but)


def _entries(folder: Path) -> list[Path]:
    try:
        return [Path(entry.path) for entry in os.scandir(folder)]
    except OSError:
        return []


def _free(folder: Path) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
