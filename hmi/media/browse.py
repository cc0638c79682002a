"""The files of a source as lists: all songs, or by artist, album or folder."""

from collections.abc import Sequence
from typing import Literal

import msgspec

from hmi.media.model import Track
from hmi.radio.stations import fold

By = Literal["songs", "artists", "albums", "folders"]


class Group(msgspec.Struct, frozen=True):
    """Some of the files under one name; an empty name stands for files that tell none."""

    name: str
    count: int


def groups(tracks: Sequence[Track], by: By) -> tuple[Group, ...]:
    """The names files go under, in alphabetical order, those without one last."""
    counted: dict[str, int] = {}
    for track in tracks:
        name = group_of(track, by)
        counted[name] = counted.get(name, 0) + 1
    names = sorted(counted, key=lambda name: (not name, fold(name), name))
    return tuple(Group(name, counted[name]) for name in names)


def members(tracks: Sequence[Track], by: By, name: str) -> tuple[Track, ...]:
    """The files under `name`, in their order."""
    return tuple(track for track in tracks if group_of(track, by) == name)


def group_of(track: Track, by: By) -> str:
    """What a file goes under."""
    match by:
        case "artists":
            return track.artist
        case "albums":
            return track.album
        case "folders":
            return track.path.parent.name
        case "songs":
            return ""
