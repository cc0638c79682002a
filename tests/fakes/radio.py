"""Media on made-up data: three files on a stick, the demo's stations, nothing that makes sound."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.media.model import DEVICE, RADIO, MediaState, Source, Track
from hmi.media.player import Progress
from hmi.radio.directory import DirectoryState
from hmi.radio.stations import StationIndex
from online.contract.radio import Station

STICK = "usb:STICK"


def station(number: int, name: str = "", **fields: Any) -> Station:
    """A station nobody can hear."""
    return Station(
        id=f"s{number}",
        name=name or f"Station {number}",
        stream=f"http://127.0.0.1:9/{number}",
        **{"country": "ES", "genre": "Pop", **fields},
    )


STATIONS = (
    station(1, "Hola Uno"),
    station(2, "Harbour Radio", country="GB", genre="Folk"),
    station(3, "Costa Éxitos"),
    station(4, "راديو هولا", country="MA", genre="World"),
    station(5, "Rádio Vltava Demo", country="CZ", genre="Classical"),
    station(6, "A station with a name that goes on and on, far longer than anybody would read while driving"),
    station(7, "Nachtlinie", country="DE", genre="Electronic"),
    station(8, "Piazza Classica", country="IT", genre="Classical"),
)


def many(count: int) -> tuple[Station, ...]:
    """So many stations of a dozen genres and countries."""
    genres = ("Pop", "Rock", "Jazz", "Classical", "Folk", "News", "Talk", "World", "Dance", "Éxitos", "")
    countries = ("ES", "GB", "DE", "FR", "IT", "CZ", "US", "FI", "MX", "AR", "MA", "")
    return tuple(
        station(number, genre=genres[number % 11], country=countries[number * 7 % 12])
        for number in range(count)
    )


class FakeMedia:
    """Three files on a stick, the first one playing."""

    def __init__(self) -> None:
        folder = Path("music")
        tracks = (
            Track(folder / "a.mp3", "Finlandia", "Helsinki Philharmonic", "Sibelius", 492),
            Track(folder / "b.mp3", "Valse triste", "Helsinki Philharmonic", "Sibelius", 338),
            Track(folder / "c.mp3", "Karelia Suite", "Helsinki Philharmonic", "Sibelius", 910),
        )
        sources = (
            Source(RADIO, "radio", status="ready"),
            Source(DEVICE, "device", status="empty"),
            Source(STICK, "usb", "STICK", "ready", tracks),
        )
        self.state = Observable(MediaState(sources, STICK, tracks, 0, playing=True))
        self.progress = Observable(Progress(127, 492))

    async def toggle(self) -> None:
        self.change(playing=not self.state.value.playing)

    async def next(self) -> None:
        await self.select((self.state.value.index + 1) % len(self.state.value.tracks))

    async def previous(self) -> None:
        await self.select((self.state.value.index - 1) % len(self.state.value.tracks))

    async def select(self, index: int) -> None:
        self.change(index=index, playing=True)

    async def play_files(self, source_id: str, tracks: Sequence[Track], index: int = 0) -> None:
        self.change(source=source_id, tracks=tuple(tracks), station=None, index=index, playing=True)

    async def play_station(self, wanted: Station, line: Sequence[Station] = ()) -> None:
        self.change(source=RADIO, station=wanted, told="Buenos días", tracks=(), index=-1, playing=True)

    async def seek(self, seconds: float) -> None:
        self.progress.set(replace(self.progress.value, position=seconds))

    async def scan(self) -> None:
        return None

    def change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))

    def empty(self) -> None:
        sources = (Source(RADIO, "radio", status="ready"), Source(DEVICE, "device", status="empty"))
        self.change(sources=sources, source="", tracks=(), index=-1, playing=False)


class FakeDirectory:
    """The stations above, two of them favourites."""

    def __init__(self) -> None:
        self.state = Observable(
            DirectoryState(
                StationIndex(STATIONS), STATIONS[:2], loading=False, network="online", simulated=True
            )
        )

    def station(self, station_id: str) -> Station | None:
        return self.state.value.index.by_id.get(station_id)

    async def toggle_favourite(self, wanted: Station) -> None:
        before = self.state.value.favourites
        kept = tuple(other for other in before if other.id != wanted.id)
        self.change(favourites=kept if len(kept) < len(before) else (*before, wanted))

    def change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))
