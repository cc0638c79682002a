"""MET Norway's forecast service on the loopback device: the shape of its answers, made-up numbers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer


@dataclass
class MetNorway:
    """Answers as locationforecast/2.0/compact does.

    Attributes:
        url: where it listens.
        start: hour its forecast begins with.
        status: what it answers with; other than 200 it has no body of use.
        body: what it answers instead of a forecast.
        requests: query and User-Agent of every request.
    """

    start: datetime
    url: str = ""
    status: int = 200
    body: bytes | None = None
    expires: str = ""
    requests: list[tuple[dict[str, str], str]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        """One forecast."""
        self.requests.append((dict(request.query), request.headers["User-Agent"]))
        headers = {"Expires": self.expires} if self.expires else {}
        if self.body is not None or self.status != 200:
            return web.Response(body=self.body, status=self.status, headers=headers)
        return web.json_response(forecast(self.start), headers=headers)


def forecast(start: datetime) -> dict[str, Any]:
    """A forecast of 60 hourly steps: the temperature is the hour of the day, rain falls on the second."""
    steps = [start + timedelta(hours=hour) for hour in range(60)]
    return {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [24.94, 60.17, 10]},
        "properties": {
            "meta": {
                "updated_at": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "units": {"air_temperature": "celsius", "wind_speed": "m/s"},
            },
            "timeseries": [_step(step, rainy=step.date() > start.date()) for step in steps],
        },
    }


def _step(moment: datetime, *, rainy: bool) -> dict[str, Any]:
    symbol = "rainshowers_day" if rainy else "partlycloudy_night"
    return {
        "time": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "data": {
            "instant": {
                "details": {
                    "air_pressure_at_sea_level": 1012.1,
                    "air_temperature": float(moment.hour),
                    "cloud_area_fraction": 80.5,
                    "relative_humidity": 61.2,
                    "wind_from_direction": 200.1,
                    "wind_speed": 3.4,
                }
            },
            "next_12_hours": {"summary": {"symbol_code": symbol}, "details": {}},
            "next_1_hours": {"summary": {"symbol_code": symbol}, "details": {"precipitation_amount": 0.3}},
        },
    }


@asynccontextmanager
async def running_met_norway(start: datetime) -> AsyncIterator[MetNorway]:
    """The service until the block ends."""
    service = MetNorway(start)
    application = web.Application()
    application.router.add_get("/compact", service.answer)
    async with TestServer(application) as server:
        service.url = str(server.make_url("/compact"))
        yield service
