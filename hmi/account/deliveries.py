"""What an account owes the services, carried by the outbox: enrolling this car, ending a sign-in."""

import asyncio
import contextlib
import logging
import uuid
from collections.abc import Awaitable, Callable

import msgspec

from chassis.errors import CarError
from hmi.online import OnlineClient
from hmi.outbox import Entry, Outbox
from hmi.secrets import Secret, Secrets
from online.contract.garage import Car, EnrolCar

log = logging.getLogger(__name__)

STREAM = "account"
"""One stream, so that the old sign-in ends before the next one enrols the car."""
ENROL = "enrol_car"
REVOKE = "revoke_sign_in"


class Enrolment(msgspec.Struct, frozen=True, kw_only=True):
    """An enrolment on its way."""

    vin: str
    car: EnrolCar


class Revocation(msgspec.Struct, frozen=True, kw_only=True):
    """The end of a sign-in on its way; `secret` names the token in the secrets file."""

    secret: str


class Enrolments:
    """Enrols this car to the account that is signed in (ENR-7 a).

    Args:
        online: the services.
        outbox: carries the enrolment, also over a power cut.
        vin, car: this car.
        done: told the enrolled car; `refused` why the services will not have it.
    """

    def __init__(
        self,
        online: OnlineClient,
        outbox: Outbox,
        vin: str,
        car: EnrolCar,
        done: Callable[[Car], Awaitable[None]],
        refused: Callable[[CarError], Awaitable[None]],
    ) -> None:
        self._online = online
        self._outbox = outbox
        self._enrolment = Enrolment(vin=vin, car=car)
        self._done = done
        self._refused = refused
        outbox.handle(ENROL, self._deliver, self._drop)

    async def put(self) -> None:
        """Has this car enrolled as soon as the services can be reached; one already waiting is replaced."""
        await self._outbox.drop(ENROL)
        await self._outbox.put(ENROL, self._enrolment, STREAM)

    async def forget(self) -> None:
        """Has nothing enrolled any more."""
        await self._outbox.drop(ENROL)

    async def _deliver(self, entry: Entry) -> None:
        enrolment = msgspec.json.decode(entry.payload, type=Enrolment)
        await self._done(await self._online.enrol(enrolment.vin, enrolment.car, entry.key))

    async def _drop(self, _entry: Entry, error: CarError) -> None:
        if error.code != "not_signed_in":  # the driver went; there is nothing to enrol
            await self._refused(error)


class Revocations:
    """Ends sign-ins here at once and at the services as soon as they can be reached.

    Args:
        online: the services.
        outbox: carries the revocation, also over a power cut.
        secrets: keeps the token meanwhile.
    """

    def __init__(self, online: OnlineClient, outbox: Outbox, secrets: Secrets) -> None:
        self._online = online
        self._outbox = outbox
        self._secrets = secrets
        outbox.handle(REVOKE, self._deliver)

    async def end_sign_in(self) -> None:
        """Signs out on this side; never fails for want of a network."""
        token = self._online.refresh_token
        if token is not None:
            await self.revoke(token)
        await self._online.forget_sign_in()

    async def revoke(self, token: Secret | None) -> None:
        """Has the services end the sign-in of `token`, now or later."""
        if token is not None:
            name = f"{REVOKE}.{uuid.uuid4()}"
            # Kept before the sign-in is forgotten: after a power cut in between, it ends all the same.
            with contextlib.suppress(CarError):
                await asyncio.to_thread(self._secrets.put, name, token)
            await self._outbox.put(REVOKE, Revocation(secret=name), STREAM)

    async def _deliver(self, entry: Entry) -> None:
        name = msgspec.json.decode(entry.payload, type=Revocation).secret
        token = self._secrets.get(name)
        if token is not None:
            await self._online.revoke(token)
            with contextlib.suppress(CarError):
                await asyncio.to_thread(self._secrets.put, name, None)
