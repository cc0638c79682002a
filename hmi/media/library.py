"""Audio files below a folder or a plugged-in drive (MED-1)."""

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from hmi.media.model import Track

ENDINGS = frozenset({".mp3", ".flac", ".ogg", ".opus", ".m4a", ".aac", ".wav", ".wma"})
TRACKS_MAX = 20_000
MOUNTS = (Path("/run/media"), Path("/media"))
"""Where desktops and udisks mount what is plugged in, a folder a user."""
DEPTH_MAX = 8

_NUMBER = re.compile(r"^(\d{1,3}\s*[-._]\s*|0\d\s+)(?=\S)")
"""A track number before a title; "99 Luftballons" has none."""


def scan(folder: Path) -> tuple[Track, ...]:
    """Every audio file below `folder` by folder and name, at most 20,000; blocking, for a thread.

    Links are not followed, hidden files and folders that cannot be read are left out. Raises OSError when
    `folder` itself cannot be read; a folder that does not exist holds nothing.
    """
    if not folder.exists():
        return ()
    tracks: list[Track] = []
    for path in _files(folder, 0):
        tracks.append(track_of(path, folder))
        if len(tracks) == TRACKS_MAX:
            break
    return tuple(tracks)


def drives(user: str, mounts: tuple[Path, ...] = MOUNTS) -> tuple[Path, ...]:
    """The drives plugged in by `user`, by name; blocking, for a thread."""
    found: list[Path] = []
    for mount in mounts:
        with contextlib.suppress(OSError), os.scandir(mount / user) as entries:
            found += sorted(Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False))
    return tuple(found)


def track_of(path: Path, folder: Path) -> Track:
    """A track by its name: ``01 - Artist - Title.mp3`` or ``Title.mp3``; its folder is the album."""
    name = _NUMBER.sub("", path.stem)
    artist, dash, title = name.partition(" - ")
    album = path.parent.name if path.parent != folder else ""
    if not dash or not title.strip():
        return Track(path, name.strip(), album=album)
    return Track(path, title.strip(), artist.strip(), album)


def _files(folder: Path, depth: int) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        found = sorted(entries, key=lambda entry: entry.name.casefold())
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_file(follow_symlinks=False) and Path(entry.name).suffix.lower() in ENDINGS:
            yield Path(entry.path)
    for entry in found:
        if entry.name.startswith(".") or depth >= DEPTH_MAX or not entry.is_dir(follow_symlinks=False):
            continue
        try:
            yield from _files(Path(entry.path), depth + 1)
        except OSError:
            continue
