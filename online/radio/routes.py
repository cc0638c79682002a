"""The address of the directory of stations; guests hear radio too, so it needs no sign-in."""

from __future__ import annotations

import logging

from aiohttp import web

from online.contract.radio import StationList
from online.endpoint import Endpoint, reply
from online.errors import ServiceError
from online.radio.provider import RadioProvider, RadioUnavailableError, unless_known

log = logging.getLogger(__name__)


class RadioRoutes:
    """Stations over HTTP. Nothing of who asks is kept or logged (PRV-2)."""

    def __init__(self, radio: RadioProvider) -> None:
        self._radio = radio

    def endpoints(self) -> list[Endpoint]:
        """The address."""
        return [
            Endpoint(
                method="GET",
                path="/v1/radio/stations",
                handler=self.stations,
                summary="All radio stations of the directory",
                tag="radio",
                answer=StationList,
                errors=("radio_unavailable",),
                query={
                    "known": "version of the list the asker has; the same list comes without its stations"
                },
            )
        ]

    async def stations(self, request: web.Request) -> web.Response:
        """Answers with the list, or says that it is unchanged."""
        try:
            stations = await self._radio.stations()
        except RadioUnavailableError as error:
            log.warning("%s", error)
            raise ServiceError("radio_unavailable", retry_after=60) from error
        return reply(unless_known(stations, request.query.get("known", "")))
