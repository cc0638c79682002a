"""Parts of the car that intents use beside navigation and vehicle."""

from collections.abc import Coroutine, Sequence
from typing import Any, Protocol

import msgspec

from chassis.observable import Observable
from hmi.light.service import LightService
from hmi.radio.directory import DirectoryState
from hmi.trips.service import TripService
from online.contract.radio import Station


class RadioPlayer(Protocol):
    """What is needed of `hmi.media.service.MediaService`."""

    def play_station(  # noqa: D102
        self, station: Station, line: Sequence[Station] = ()
    ) -> Coroutine[Any, Any, None]: ...
    def play(self) -> Coroutine[Any, Any, None]: ...  # noqa: D102
    def pause(self) -> Coroutine[Any, Any, None]: ...  # noqa: D102
    def next(self) -> Coroutine[Any, Any, None]: ...  # noqa: D102
    def previous(self) -> Coroutine[Any, Any, None]: ...  # noqa: D102
    def mute(self, on: bool) -> None: ...  # noqa: D102


class Extras(msgspec.Struct, frozen=True):
    """Attributes:
    stations: the directory and the driver's favourites.
    """

    radio: RadioPlayer
    stations: Observable[DirectoryState]
    trips: TripService
    light: LightService
