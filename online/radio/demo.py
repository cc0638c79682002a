"""The demo's own stations: honest about being a demo, and really on the air at this very service."""

from __future__ import annotations

import tomllib
from importlib import resources

import msgspec

from online.contract.radio import Station, StationList
from online.intents.weather import DEMO_PROVIDER
from online.radio.music import Tune
from online.radio.provider import listed

STREAM_PATH = "/demo/radio"
BITRATE_KBPS = 112


class Programme(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One station of the demo and what it plays for ever.

    Attributes:
        titles: of its pieces, in turn; each is one verse of `tune`.
    """

    id: str
    name: str
    country: str
    language: str
    genre: str
    tune: Tune
    titles: tuple[str, ...]


class _Programmes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    station: tuple[Programme, ...]


def programmes() -> tuple[Programme, ...]:
    """Those of `demo_stations.toml`."""
    text = resources.files("online.radio").joinpath("demo_stations.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), _Programmes).station


class DemoRadio:
    """The stations on the air; `public_url` is where the services are reached."""

    def __init__(self, public_url: str) -> None:
        stations = (_station(programme, public_url) for programme in programmes())
        self._list = listed(DEMO_PROVIDER, stations, simulated=True)

    async def stations(self) -> StationList:
        """All of them; `simulated` is true."""
        return self._list


def _station(programme: Programme, public_url: str) -> Station:
    return Station(
        id=programme.id,
        name=programme.name,
        stream=f"{public_url}{STREAM_PATH}/{programme.id}.mp3",
        country=programme.country,
        genre=programme.genre,
        tags=(programme.genre.lower(), "demo"),
        language=programme.language,
        codec="MP3",
        bitrate_kbps=BITRATE_KBPS,
    )
