"""What a directory of radio stations is to the services."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Protocol

import msgspec

from online.contract.radio import Station, StationList


class RadioUnavailableError(Exception):
    """The directory cannot be had; the text says why, for the log."""


class RadioProvider(Protocol):
    """Something that knows stations. It is never told who asks (PRV-4)."""

    async def stations(self) -> StationList:
        """All stations; raises RadioUnavailableError."""
        ...


def listed(provider: str, stations: Iterable[Station], *, simulated: bool) -> StationList:
    """The list of these stations, its version made of what is in it."""
    rows = tuple(stations)
    version = hashlib.sha256(msgspec.json.encode(rows)).hexdigest()[:16]
    return StationList(provider=provider, simulated=simulated, version=version, stations=rows)


def unless_known(stations: StationList, known: str) -> StationList:
    """`stations`, without its rows where the asker has that version."""
    if known != stations.version:
        return stations
    return msgspec.structs.replace(stations, unchanged=True, stations=())
