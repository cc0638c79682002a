"""The address that answers online intents."""

from __future__ import annotations

import logging
from typing import assert_never

from aiohttp import web

from online.contract.intents import OnlineAnswer, OnlineIntent, ParkingIntent, WeatherIntent
from online.endpoint import Endpoint, read_json, reply
from online.errors import ServiceError
from online.identity.bearer import Bearer
from online.intents.parking import ParkingProvider, ParkingUnavailableError
from online.intents.weather import WeatherProvider, WeatherUnavailableError
from online.throttle import INTENTS_PER_ACCOUNT, Throttle

log = logging.getLogger(__name__)


class IntentRoutes:
    """Online intents over HTTP. Nothing of an intent is kept or logged (PRV-2)."""

    def __init__(
        self, bearer: Bearer, throttle: Throttle, weather: WeatherProvider, parking: ParkingProvider
    ) -> None:
        self._bearer = bearer
        self._throttle = throttle
        self._weather = weather
        self._parking = parking

    def endpoints(self) -> list[Endpoint]:
        """The address."""
        return [
            Endpoint(
                method="POST",
                path="/v1/intents",
                handler=self.answer,
                summary="Answer an intent that needs the services; asking again changes nothing",
                tag="intents",
                body=OnlineIntent,
                answer=OnlineAnswer,
                errors=(
                    "account_not_verified",
                    "weather_unavailable",
                    "parking_unavailable",
                    "too_many_attempts",
                ),
                bearer=True,
            )
        ]

    async def answer(self, request: web.Request) -> web.Response:
        """Answers an intent of a verified account."""
        signed_in = await self._bearer.verified(request)
        intent: OnlineIntent = await read_json(request, OnlineIntent)  # type: ignore[arg-type]
        await self._throttle.spend(INTENTS_PER_ACCOUNT, signed_in.account.id)
        return reply(await self._ask(intent))

    async def _ask(self, intent: OnlineIntent) -> OnlineAnswer:
        """The provider's answer; raises ServiceError when it has none."""
        try:
            match intent:
                case WeatherIntent():
                    return await self._weather.weather(intent)
                case ParkingIntent():
                    return await self._parking.parking(intent)
                case _:
                    assert_never(intent)
        except WeatherUnavailableError as error:
            log.warning("%s", error)
            raise ServiceError("weather_unavailable", retry_after=60) from error
        except ParkingUnavailableError as error:
            log.warning("%s", error)
            raise ServiceError("parking_unavailable") from error
