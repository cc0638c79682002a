"""The community directory Radio Browser: its JSON as described at https://api.radio-browser.info.

It asks programs to name themselves, and to keep what they have fetched for a while.
"""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta

import aiohttp
import msgspec

from online.clock import Clock
from online.contract.radio import Station, StationList
from online.radio.provider import RadioUnavailableError, listed

log = logging.getLogger(__name__)

PROVIDER = "Radio Browser"
STATIONS_MAX = 10_000
TIMEOUT_SECONDS = 60.0
KEPT_FOR = timedelta(hours=12)
_LONGEST_NAME = 400


class _Row(msgspec.Struct, frozen=True):
    """A station as the directory tells it."""

    stationuuid: str
    name: str
    url_resolved: str = ""
    favicon: str = ""
    tags: str = ""
    countrycode: str = ""
    language: str = ""
    codec: str = ""
    bitrate: int = 0
    hls: int = 0


class RadioBrowser:
    """The real provider; `session` is the caller's, which closes it."""

    def __init__(self, session: aiohttp.ClientSession, clock: Clock, url: str) -> None:
        self._session = session
        self._clock = clock
        self._url = url.rstrip("/")
        self._kept: tuple[datetime, StationList] | None = None
        self._one_at_a_time = asyncio.Lock()

    async def stations(self) -> StationList:
        """The best-known stations that could be heard lately; an old list rather than none."""
        async with self._one_at_a_time:
            if self._kept is not None and self._clock.now() - self._kept[0] < KEPT_FOR:
                return self._kept[1]
            try:
                fresh = listed(PROVIDER, await self._ask(), simulated=False)
            except RadioUnavailableError:
                if self._kept is None:
                    raise
                log.warning("%s does not answer; the list of %s is used", PROVIDER, self._kept[0])
                return self._kept[1]
            self._kept = (self._clock.now(), fresh)
            return fresh

    async def _ask(self) -> list[Station]:
        parameters = {
            "hidebroken": "true",
            "order": "clickcount",
            "reverse": "true",
            "limit": str(STATIONS_MAX),
        }
        timeout = aiohttp.ClientTimeout(total=TIMEOUT_SECONDS)
        try:
            async with self._session.get(
                f"{self._url}/json/stations/search",
                params=parameters,
                headers={"User-Agent": "Hola-car/0.1"},
                timeout=timeout,
            ) as response:
                body = await response.read()
                if response.status != 200:
                    raise RadioUnavailableError(f"{PROVIDER} answered {response.status}")
                rows = await asyncio.to_thread(msgspec.json.decode, body, type=list[_Row])
        except (aiohttp.ClientError, TimeoutError) as error:
            raise RadioUnavailableError(f"{PROVIDER} cannot be reached: {error!r}") from error
        except msgspec.DecodeError as error:
            raise RadioUnavailableError(f"{PROVIDER} answered something else: {error}") from error
        return [station for row in rows if (station := _station(row)) is not None]


def _station(row: _Row) -> Station | None:
    """The station of a row; None for what the car cannot play (HLS) or cannot take."""
    if row.hls or not row.url_resolved.startswith(("http://", "https://")):
        return None
    tags = tuple(tag.strip() for tag in row.tags.split(",") if tag.strip())
    country = row.countrycode.upper()
    fields = {
        "id": row.stationuuid,
        "name": " ".join(row.name.split())[:_LONGEST_NAME],
        "stream": row.url_resolved,
        "country": country if len(country) == 2 and country.isascii() and country.isalpha() else "",
        "genre": tags[0].capitalize()[:_LONGEST_NAME] if tags else "",
        "tags": tags[:12],
        "language": row.language[:_LONGEST_NAME],
        "codec": row.codec[:_LONGEST_NAME],
        "bitrate_kbps": row.bitrate,
        "favicon": row.favicon if len(row.favicon) <= 2000 else "",
    }
    try:
        return msgspec.convert(fields, Station)
    except msgspec.ValidationError as error:
        log.debug("%s is left out: %s", row.stationuuid, error)
        return None
