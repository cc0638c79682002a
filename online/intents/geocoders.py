"""Real places: geocoders that speak as Photon or as Nominatim does, where the installation says.

Photon: https://photon.komoot.io (GeoJSON of RFC 7946). Nominatim: https://nominatim.org/release-docs/latest/
api/Search/, format ``jsonv2``. Both search OpenStreetMap (ODbL), which the answer names. The public servers
of both are for small use only; an installation brings its own.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import msgspec

from online.clock import Clock
from online.contract.intents import FoundPlace, SearchAnswer, SearchIntent
from online.contract.plain import plain
from online.intents.fetching import ProviderAwayError, fetch
from online.intents.places import PlacesUnavailableError

PROVIDER = "OpenStreetMap"
POSITION_DECIMALS = 1
"""About ten kilometres: enough to prefer what is near, too coarse to follow a car (PRV-4)."""
KEPT_FOR = timedelta(hours=6)
KEPT_MAX = 500
_LONGEST = 120
_BIAS_DEGREES = 0.5

log = logging.getLogger(__name__)


class _PhotonProperties(msgspec.Struct, frozen=True):
    name: str = ""
    street: str = ""
    housenumber: str = ""
    city: str = ""
    state: str = ""
    country: str = ""


class _PhotonGeometry(msgspec.Struct, frozen=True):
    """Longitude, then latitude (RFC 7946 section 3.1.1)."""

    coordinates: tuple[float, float]


class _PhotonFeature(msgspec.Struct, frozen=True):
    geometry: _PhotonGeometry
    properties: _PhotonProperties


class _PhotonAnswer(msgspec.Struct, frozen=True):
    features: tuple[_PhotonFeature, ...]


class _NominatimRow(msgspec.Struct, frozen=True):
    """Numbers come as text."""

    lat: str
    lon: str
    display_name: str
    name: str = ""


class Geocoder:
    """Asks a server of either kind; `session` is the caller's, which closes it."""

    def __init__(
        self, session: aiohttp.ClientSession, clock: Clock, url: str, *, photon: bool, contact: str = ""
    ) -> None:
        self._session = session
        self._clock = clock
        self._url = url
        self._photon = photon
        self._headers = {"User-Agent": f"Hola-car/0.1 {contact}".strip()}
        self._kept: OrderedDict[str, tuple[datetime, tuple[FoundPlace, ...]]] = OrderedDict()

    async def find(self, asked: SearchIntent) -> SearchAnswer:
        """Places of OpenStreetMap for the words; raises PlacesUnavailableError."""
        parameters = _photon(asked) if self._photon else _nominatim(asked)
        key = repr(sorted(parameters.items()))
        kept = self._kept.get(key)
        if kept is None or self._clock.now() - kept[0] > KEPT_FOR:
            kept = (self._clock.now(), await self._ask(parameters))
            self._kept[key] = kept
            self._kept.move_to_end(key)
            while len(self._kept) > KEPT_MAX:
                self._kept.popitem(last=False)
        return SearchAnswer(provider=PROVIDER, simulated=False, places=kept[1][: asked.limit])

    async def _ask(self, parameters: dict[str, str]) -> tuple[FoundPlace, ...]:
        try:
            body = await fetch(self._session, self._url, self._headers, parameters)
            return _from_photon(body) if self._photon else _from_nominatim(body)
        except ProviderAwayError as error:
            raise PlacesUnavailableError(str(error)) from error
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            raise PlacesUnavailableError(f"{self._url} answered something else: {error}") from error


def _photon(asked: SearchIntent) -> dict[str, str]:
    """Query of ``/api``: `lat` and `lon` are a bias, not a border."""
    parameters = {"q": asked.query, "limit": str(asked.limit), "lang": asked.language.split("-")[0]}
    if parameters["lang"] not in {"de", "en", "fr"}:  # what Photon has unless built with more
        parameters["lang"] = "default"
    if asked.latitude is not None and asked.longitude is not None:
        parameters["lat"] = str(round(asked.latitude, POSITION_DECIMALS))
        parameters["lon"] = str(round(asked.longitude, POSITION_DECIMALS))
    return parameters


def _nominatim(asked: SearchIntent) -> dict[str, str]:
    """Query of ``/search``: the view box prefers, it does not bound."""
    parameters = {
        "q": asked.query,
        "format": "jsonv2",
        "limit": str(asked.limit),
        "accept-language": asked.language,
    }
    if asked.latitude is not None and asked.longitude is not None:
        north, east = round(asked.latitude, POSITION_DECIMALS), round(asked.longitude, POSITION_DECIMALS)
        box = (east - _BIAS_DEGREES, north + _BIAS_DEGREES, east + _BIAS_DEGREES, north - _BIAS_DEGREES)
        parameters["viewbox"] = ",".join(f"{edge:.1f}" for edge in box)
    return parameters


def _from_photon(body: bytes) -> tuple[FoundPlace, ...]:
    features = msgspec.json.decode(body, type=_PhotonAnswer).features
    rows = []
    for feature in features:
        own = feature.properties
        address = f"{own.street} {own.housenumber}".strip()
        parts = dict.fromkeys(part for part in (address, own.city, own.state, own.country) if part)
        longitude, latitude = feature.geometry.coordinates
        rows.append((own.name or address, ", ".join(parts), latitude, longitude))
    return _places(rows)


def _from_nominatim(body: bytes) -> tuple[FoundPlace, ...]:
    rows = []
    for row in msgspec.json.decode(body, type=tuple[_NominatimRow, ...]):
        first, _, rest = row.display_name.partition(", ")
        rows.append((row.name or first, rest, row.lat, row.lon))
    return _places(rows)


def _places(rows: list[tuple[str, str, Any, Any]]) -> tuple[FoundPlace, ...]:
    """The rows that are places of this earth with a name."""
    found = []
    for name, description, latitude, longitude in rows:
        fields = {
            "name": plain(name, _LONGEST),
            "description": plain(description, _LONGEST),
            "latitude": latitude,
            "longitude": longitude,
        }
        try:
            place = msgspec.convert(fields, FoundPlace, strict=False)
        except msgspec.ValidationError as error:
            log.debug("A place is left out: %s", error)
            continue
        if place.name:
            found.append(place)
    return tuple(found)
