"""The key by which the services know a car: trust on first use (decision 0008, header ``Car-Key``)."""

from __future__ import annotations

import hmac
from datetime import datetime

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from online.errors import ServiceError
from online.ownership.tables import CarKeyRow
from online.secret import kept_hash

HEADER = "Car-Key"
LENGTH_MIN = 32
LENGTH_MAX = 200
"""Characters: at least what 192 random bits take in base64."""


def car_key(request: web.Request) -> str:
    """The key a request comes with; raises ServiceError `car_key_wrong` for none, or what can be none."""
    key: str = request.headers.get(HEADER, "")
    if not LENGTH_MIN <= len(key) <= LENGTH_MAX:
        raise ServiceError("car_key_wrong", reason="length")
    return key


async def check_car(session: AsyncSession, vin: str, key: str) -> None:
    """Raises ServiceError `car_key_wrong` for a car that is known by another key; one not known passes."""
    row = await session.get(CarKeyRow, vin)
    if row is not None and not hmac.compare_digest(row.key_hash, kept_hash(key)):
        raise ServiceError("car_key_wrong", reason="another key")


async def bind_car(session: AsyncSession, vin: str, key: str, now: datetime) -> None:
    """From now on the car is known by this key; call `check_car` first, in the same transaction."""
    await session.merge(CarKeyRow(vin=vin, key_hash=kept_hash(key), bound_at=now))
