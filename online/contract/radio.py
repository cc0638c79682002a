"""The directory of internet radio stations (MED-1), in the terms of the public radio-browser directories."""

from __future__ import annotations

from typing import Annotated

import msgspec

Text = Annotated[str, msgspec.Meta(max_length=400)]


class Station(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One station.

    Attributes:
        id: stays the same for as long as the station is listed.
        stream: http or https address of the sound, or of an M3U or PLS list with it.
        country: ISO 3166-1 alpha-2, upper case; empty when unknown.
        genre: what it plays first of all; `tags` all of it.
        codec: e.g. ``MP3``; `bitrate_kbps` is 0 when unknown.
        favicon: address of its picture.
    """

    id: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    name: Text
    stream: Annotated[str, msgspec.Meta(max_length=2000, pattern="^https?://")]
    country: Annotated[str, msgspec.Meta(pattern="^([A-Z]{2})?$")] = ""
    genre: Text = ""
    tags: tuple[str, ...] = ()
    language: Text = ""
    codec: Text = ""
    bitrate_kbps: int = 0
    favicon: Annotated[str, msgspec.Meta(max_length=2000)] = ""


class StationList(msgspec.Struct, frozen=True, kw_only=True):
    """Answer to `GET /v1/radio/stations`, best-known stations first.

    Attributes:
        version: names this very list; asked for again with ``known=VERSION`` it comes without its stations.
        unchanged: whether `stations` is left out because the asker has them.
        simulated: whether they are the demo's own.
    """

    provider: str
    simulated: bool
    version: str
    unchanged: bool = False
    stations: tuple[Station, ...] = ()
