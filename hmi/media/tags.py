"""What music files say of themselves: ID3, Vorbis comments, MP4 atoms; read by mutagen, blocking."""

import base64
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from hmi.media.model import Track

log = logging.getLogger(__name__)

LONGEST = 300
"""Letters of a title that are kept; nobody reads more."""
COVER_BYTES_MAX = 16 << 20
COVER_NAMES = ("cover", "folder", "front", "album")
COVER_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")

Reader = Callable[[Track], Track | None]
"""Completes a track from its file; None when the file is damaged."""


def read(track: Track) -> Track | None:
    """`track` with what its tags tell; None when the file holds no sound that can be read."""
    import mutagen

    try:
        file: Any = mutagen.File(track.path, easy=True)
    except (mutagen.MutagenError, OSError, ValueError, TypeError, KeyError, IndexError) as error:
        log.info("%s is left out: %s", track.path.name, error)
        return None
    if file is None:
        return None
    tags = file.tags or {}
    return replace(
        track,
        title=_first(tags, "title") or track.title,
        artist=_first(tags, "artist") or track.artist,
        album=_first(tags, "album") or track.album,
        seconds=float(getattr(file.info, "length", 0.0) or 0.0),
    )


def cover(path: Path) -> bytes | None:
    """The picture inside a file, else the one beside it; None without one. It may be damaged."""
    return _inside(path) or _beside(path)


def _first(tags: Any, name: str) -> str:
    try:
        values = tags.get(name) or ()
    except (ValueError, KeyError, TypeError):  # formats without easy names
        return ""
    text = str(values[0]) if values and not isinstance(values, str) else str(values or "")
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:LONGEST]


def _inside(path: Path) -> bytes | None:
    import mutagen
    import mutagen.flac

    try:
        file: Any = mutagen.File(path)
        pictures = [picture.data for picture in getattr(file, "pictures", ())]
        tags = getattr(file, "tags", None) or {}
        if hasattr(tags, "getall"):
            pictures += [frame.data for frame in tags.getall("APIC")]
        elif "covr" in tags:
            pictures += [bytes(picture) for picture in tags["covr"]]
        elif "metadata_block_picture" in tags:
            make: Any = mutagen.flac.Picture
            pictures += [make(base64.b64decode(text)).data for text in tags["metadata_block_picture"]]
    except (mutagen.MutagenError, OSError, ValueError, TypeError, KeyError, IndexError):
        return None
    return next((data for data in pictures if 0 < len(data) <= COVER_BYTES_MAX), None)


def _beside(path: Path) -> bytes | None:
    try:
        files = {entry.name.lower(): entry for entry in path.parent.iterdir() if entry.is_file()}
        for name in COVER_NAMES:
            for ending in COVER_ENDINGS:
                found = files.get(name + ending)
                if found is not None and found.stat().st_size <= COVER_BYTES_MAX:
                    return found.read_bytes()
    except OSError:
        return None
    return None
