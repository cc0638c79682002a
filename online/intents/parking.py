"""Live parking: the provider interface, the list of car parks, and the honest demo provider (NAV-6)."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import math
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

import msgspec

from online.clock import Clock, iso_utc
from online.contract.intents import CarPark, Latitude, Longitude, ParkingAnswer, ParkingIntent
from online.intents.weather import DEMO_PROVIDER, solar_time

COUNT_EVERY_MINUTES = 5
"""How often the demo's car parks count their free spaces."""
_EARTH_RADIUS_M = 6_371_008.8
"""Mean radius, IUGG."""

log = logging.getLogger(__name__)


class ParkingUnavailableError(Exception):
    """There is no data on parking; the text says why, for the log."""


class ParkingProvider(Protocol):
    """Something that knows car parks. It is given a position, never who asks (PRV-4)."""

    async def parking(self, intent: ParkingIntent) -> ParkingAnswer:
        """Car parks around the intent's position, nearest first; raises ParkingUnavailableError."""
        ...


class KnownCarPark(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of `car_parks.json`, written by the region pack build."""

    id: str
    name: str
    latitude: Latitude
    longitude: Longitude
    capacity: int | None = None
    opening_hours: str | None = None
    price: str | None = None


@dataclass(frozen=True)
class _Read:
    """The feed as it was read, and what tells whether the file has changed since."""

    stamp: tuple[int, int]
    car_parks: tuple[KnownCarPark, ...]


class ParkingFeed:
    """The list of car parks in a file, read again when it changes: a new region pack needs no restart."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._read: _Read | None = None

    async def car_parks(self) -> tuple[KnownCarPark, ...]:
        """The car parks; raises ParkingUnavailableError when there is no usable file."""
        if self._path is None:
            raise ParkingUnavailableError("no parking feed is configured")
        self._read = await asyncio.to_thread(self._current, self._path)
        return self._read.car_parks

    def _current(self, path: Path) -> _Read:
        try:
            status = path.stat()
            stamp = (status.st_mtime_ns, status.st_size)
            if self._read is not None and self._read.stamp == stamp:
                return self._read
            return _Read(stamp, msgspec.json.decode(path.read_bytes(), type=tuple[KnownCarPark, ...]))
        except OSError as error:
            raise ParkingUnavailableError(f"parking feed {path}: {error.strerror}") from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ParkingUnavailableError(f"parking feed {path}: {error}") from error


class DemoParking:
    """Real car parks with made-up free spaces: emptier at night, fuller at noon, steady for five minutes."""

    def __init__(self, feed: ParkingFeed, clock: Clock) -> None:
        self._feed = feed
        self._clock = clock

    async def parking(self, intent: ParkingIntent) -> ParkingAnswer:
        """The demo's free spaces; `simulated` is true."""
        now = self._clock.now()
        counted = now.replace(minute=now.minute - now.minute % COUNT_EVERY_MINUTES, second=0, microsecond=0)
        near = [
            (distance, known)
            for known in await self._feed.car_parks()
            if (distance := distance_m(intent.latitude, intent.longitude, known)) <= intent.radius_m
        ]
        near.sort(key=lambda pair: (pair[0], pair[1].id))
        return ParkingAnswer(
            provider=DEMO_PROVIDER,
            simulated=True,
            observed_at=iso_utc(counted),
            car_parks=tuple(_car_park(known, distance, counted) for distance, known in near[: intent.limit]),
        )


def distance_m(latitude: float, longitude: float, known: KnownCarPark) -> float:
    """Great-circle distance in metres (haversine)."""
    north, other_north = math.radians(latitude), math.radians(known.latitude)
    east = math.radians(known.longitude - longitude)
    half = (
        math.sin((other_north - north) / 2) ** 2
        + math.cos(north) * math.cos(other_north) * math.sin(east / 2) ** 2
    )
    return 2 * _EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(half)))


def _car_park(known: KnownCarPark, distance: float, counted: datetime) -> CarPark:
    """One car park of the answer."""
    return CarPark(
        id=known.id,
        name=known.name,
        latitude=known.latitude,
        longitude=known.longitude,
        distance_m=round(distance),
        observed_at=iso_utc(counted),
        capacity=known.capacity,
        free=_free(known, counted),
        opening_hours=known.opening_hours,
        price=known.price,
    )


def _free(known: KnownCarPark, counted: datetime) -> int:
    """Made-up free spaces; a car park of unknown capacity is taken for a middling one of 40 to 160 spaces."""
    steady = _dice(known.id)
    spaces = known.capacity if known.capacity is not None else round(40 + 120 * steady)
    local = solar_time(counted, known.longitude)
    hour = local.hour + local.minute / 60
    busy = 0.5 - 0.5 * math.cos((hour - 2) / 24 * math.tau)  # quietest at 2, fullest at 14
    weekend = 0.75 if local.weekday() >= 5 else 1.0
    jitter = 0.12 * (_dice(f"{known.id} {counted.isoformat()}") - 0.5)
    taken = (0.15 + 0.75 * busy * (0.7 + 0.4 * steady)) * weekend + jitter
    return round(spaces * (1 - min(1.0, max(0.0, taken))))


def _dice(seed: str) -> float:
    """A number from 0 to 1 that is always the same for a seed."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:4]) / 0xFFFFFFFF
