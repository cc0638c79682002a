"""The addresses that answer online intents."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import assert_never

from aiohttp import web

from online.contract.intents import (
    ANYWHERE_PATH,
    POSITIONED_PATH,
    NewsIntent,
    OnlineAnswer,
    OnlineIntent,
    ParkingIntent,
    SearchIntent,
    WeatherAnswer,
    WeatherIntent,
    carries_position,
    service_of,
)
from online.contract.problems import ProblemCode
from online.endpoint import Endpoint, read_json, reply
from online.entitlements import Entitlements
from online.errors import REASON_OF, ServiceError
from online.identity.bearer import Bearer
from online.intents.news import NewsProvider, NewsUnavailableError
from online.intents.parking import ParkingProvider, ParkingUnavailableError
from online.intents.places import PlaceProvider, PlacesUnavailableError
from online.intents.weather import WeatherProvider, WeatherQuestion, WeatherUnavailableError
from online.throttle import INTENTS_PER_ACCOUNT, Throttle

log = logging.getLogger(__name__)

SECONDS_TO_RETRY = 60
_UNAVAILABLE: tuple[tuple[type[Exception], ProblemCode, int | None], ...] = (
    (WeatherUnavailableError, "weather_unavailable", SECONDS_TO_RETRY),
    (ParkingUnavailableError, "parking_unavailable", None),
    (NewsUnavailableError, "news_unavailable", SECONDS_TO_RETRY),
    (PlacesUnavailableError, "search_unavailable", SECONDS_TO_RETRY),
)


@dataclass(frozen=True, kw_only=True)
class Providers:
    """Who answers; none of them is told who asks (PRV-4)."""

    weather: WeatherProvider
    parking: ParkingProvider
    news: NewsProvider
    places: PlaceProvider


class IntentRoutes:
    """Online intents over HTTP. Nothing of an intent is kept or logged (PRV-2)."""

    def __init__(
        self, bearer: Bearer, entitlements: Entitlements, throttle: Throttle, providers: Providers
    ) -> None:
        self._bearer = bearer
        self._entitlements = entitlements
        self._throttle = throttle
        self._providers = providers

    def endpoints(self) -> list[Endpoint]:
        """The address for what has a position, and the one for what has none."""
        errors: tuple[ProblemCode, ...] = (
            *REASON_OF,
            "place_unknown",
            "too_many_attempts",
            *(code for _error, code, _retry in _UNAVAILABLE),
        )
        return [
            Endpoint(
                method="POST",
                path=POSITIONED_PATH,
                handler=self.answer,
                summary="Answer an intent that needs the services; asking again changes nothing",
                tag="intents",
                body=OnlineIntent,
                answer=OnlineAnswer,
                errors=errors,
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path=ANYWHERE_PATH,
                handler=self.answer_anywhere,
                summary="The same for an intent without a position; one with a position is refused",
                tag="intents",
                body=OnlineIntent,
                answer=OnlineAnswer,
                errors=errors,
                bearer=True,
            ),
        ]

    async def answer(self, request: web.Request) -> web.Response:
        """Answers an intent of an account that may ask it."""
        return reply(await self._ask(await self._read(request)))

    async def answer_anywhere(self, request: web.Request) -> web.Response:
        """Answers an intent that must tell no position."""
        intent = await self._read(request)
        if carries_position(intent):
            raise ServiceError("bad_request", reason="a position where there must be none")
        return reply(await self._ask(intent))

    async def _read(self, request: web.Request) -> OnlineIntent:
        account = (await self._bearer.signed_in(request)).account
        intent: OnlineIntent = await read_json(request, OnlineIntent)  # type: ignore[arg-type]
        await self._entitlements.require(account, service_of(intent))
        await self._throttle.spend(INTENTS_PER_ACCOUNT, account.id)
        return intent

    async def _ask(self, intent: OnlineIntent) -> OnlineAnswer:
        """The provider's answer; raises ServiceError when it has none."""
        try:
            match intent:
                case WeatherIntent():
                    return await self._weather(intent)
                case ParkingIntent():
                    return await self._providers.parking.parking(intent)
                case NewsIntent():
                    return await self._providers.news.news(intent)
                case SearchIntent():
                    _whole_position(intent)
                    return await self._providers.places.find(intent)
                case _:
                    assert_never(intent)
        except tuple(kind for kind, _code, _retry in _UNAVAILABLE) as error:
            log.warning("%s", error)
            code, retry = next((code, retry) for kind, code, retry in _UNAVAILABLE if isinstance(error, kind))
            raise ServiceError(code, retry_after=retry) from error

    async def _weather(self, intent: WeatherIntent) -> WeatherAnswer:
        """At the position, else at the place of that name, whose own spelling the answer has."""
        if (position := _whole_position(intent)) is not None:
            latitude, longitude = position
            name = intent.place_name
        elif intent.place_name is None:
            raise ServiceError("bad_request", reason="neither position nor place_name")
        else:
            asked = SearchIntent(query=intent.place_name, language=intent.language, limit=1)
            found = (await self._providers.places.find(asked)).places
            if not found:
                raise ServiceError("place_unknown")
            latitude, longitude, name = found[0].latitude, found[0].longitude, found[0].name
        question = WeatherQuestion(latitude=latitude, longitude=longitude, day=intent.day, place_name=name)
        return await self._providers.weather.weather(question)


def _whole_position(intent: WeatherIntent | SearchIntent) -> tuple[float, float] | None:
    """Latitude and longitude, None without; raises ServiceError `bad_request` for half of one."""
    match intent.latitude, intent.longitude:
        case None, None:
            return None
        case float() as latitude, float() as longitude:
            return latitude, longitude
        case _:
            raise ServiceError("bad_request", reason="half of a position")
