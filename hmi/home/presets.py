"""The stations a driver has on keys of the home screen: the favourites, filled up from the directory."""

from itertools import chain

import msgspec

from hmi.radio.directory import DirectoryState

PRESETS = 4


class Preset(msgspec.Struct, frozen=True):
    """A station on a key."""

    station_id: str
    name: str


def presets(state: DirectoryState) -> list[Preset]:
    """At most four stations, each once."""
    by_id: dict[str, Preset] = {}
    for station in chain(state.favourites, state.index.stations):
        by_id.setdefault(station.id, Preset(station.id, station.name))
        if len(by_id) == PRESETS:
            break
    return list(by_id.values())
