"""The sign of life other programs ask for."""

from __future__ import annotations

from typing import Literal

import msgspec
from aiohttp import web

from online.database import Database
from online.endpoint import Endpoint, reply


class Health(msgspec.Struct, frozen=True):
    """What the services say while they work; a broken database answers with a problem instead."""

    status: Literal["ok"] = "ok"


class HealthRoutes:
    """The address of the sign of life."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def endpoints(self) -> list[Endpoint]:
        """The address."""
        return [
            Endpoint(
                method="GET",
                path="/health",
                handler=self.health,
                summary="Whether the services and their database work",
                tag="service",
                answer=Health,
            )
        ]

    async def health(self, _request: web.Request) -> web.Response:
        """Answers once the database did."""
        await self._database.answers()
        return reply(Health())
