"""What an account owes the services, carried by the outbox: enrolling this car, ending a sign-in."""

import contextlib
import logging
import uuid
from collections.abc import Awaitable, Callable, Mapping

import msgspec

from chassis.errors import CarError
from hmi.online import OnlineClient
from hmi.outbox import Entry, Outbox
from hmi.secrets import Secret, Secrets
from hmi.users.leaver import Leaver
from online.contract.garage import Car, EnrolCar

log = logging.getLogger(__name__)

STREAM = "account"
"""One stream, so that the old sign-in ends before the next one enrols the car."""
ENROL = "enrol_car"
REVOKE = "revoke_sign_in"
HOLDER = "revoke_holder"
"""In the secrets, by the same id: whose the token is that goes by `REVOKE`."""


class Enrolment(msgspec.Struct, frozen=True, kw_only=True):
    """An enrolment on its way, to the account `account_id` if that was known when it was wished for."""

    vin: str
    car: EnrolCar
    account_id: str = ""


class Revocation(msgspec.Struct, frozen=True, kw_only=True):
    """The end of a sign-in on its way; `secret` names the token in the secrets file."""

    secret: str


class Enrolments:
    """Enrols this car to the account that is signed in (ENR-7 a).

    Args:
        online: the services.
        outbox: carries the enrolment, also over a power cut.
        vin, car: this car.
        done: told the enrolled car; `refused` why the services will not have it; both in whose name.
    """

    def __init__(
        self,
        online: OnlineClient,
        outbox: Outbox,
        vin: str,
        car: EnrolCar,
        done: Callable[[Car, str], Awaitable[None]],
        refused: Callable[[CarError, str], Awaitable[None]],
    ) -> None:
        self._online = online
        self._outbox = outbox
        self._enrolment = Enrolment(vin=vin, car=car)
        self._done = done
        self._refused = refused
        outbox.handle(ENROL, self._deliver, self._drop)

    async def put(self) -> None:
        """Has this car enrolled as soon as the services can be reached; one already waiting is replaced."""
        wish = msgspec.structs.replace(self._enrolment, account_id=self._online.holder)
        await self._outbox.drop(ENROL)
        await self._outbox.put(ENROL, wish, STREAM)

    async def forget(self) -> None:
        """Has nothing enrolled any more."""
        await self._outbox.drop(ENROL)

    async def _deliver(self, entry: Entry) -> None:
        enrolment, holder = msgspec.json.decode(entry.payload, type=Enrolment), self._online.holder
        if enrolment.account_id in ("", holder):  # else somebody else drives; it is put again with who wished
            car = await self._online.enrol(enrolment.vin, enrolment.car, entry.key)
            await self._done(car, holder)

    async def _drop(self, entry: Entry, error: CarError) -> None:
        if error.code != "not_signed_in":  # the driver went; there is nothing to enrol
            await self._refused(error, msgspec.json.decode(entry.payload, type=Enrolment).account_id)


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

    async def start(self) -> None:
        """Sends off what a power cut left between keeping a token and that."""
        for name in self._secrets.names(f"{REVOKE}."):
            await self._put(f"{REVOKE}.{name}")

    async def end_sign_in(self) -> None:
        """Signs out on this side; never fails for want of a network."""
        await self.revoke(self._online.refresh_token, self._online.holder, self._online.forget_sign_in())

    async def revoke(
        self, token: Secret | None, account_id: str = "", forget: Awaitable[object] | None = None
    ) -> None:
        """Has the services end the sign-in of `token`, now or later; `account_id` is whose it is.

        `forget` is how the car forgets it: in the step in which it is kept for that, so that no power cut
        finds it nowhere.
        """
        name = f"{REVOKE}.{uuid.uuid4()}"
        if token is not None:
            self._secrets.change({name: token, _holder(name): account_id or None})
        if forget is not None:
            await forget
        if token is not None:
            await self._keep({})
            await self._put(name)

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets whose the tokens on their way are; those of an erased account need not go."""
        names = [
            name
            for name in (f"{REVOKE}.{one}" for one in self._secrets.names(f"{REVOKE}."))
            if self._secrets.get(_holder(name)) == leaver.account_id
        ]
        await self._keep(dict.fromkeys(map(_holder, names)))
        if leaver.erased:
            await self._keep(dict.fromkeys(names))

    async def _deliver(self, entry: Entry) -> None:
        name = msgspec.json.decode(entry.payload, type=Revocation).secret
        token, holder = self._secrets.get(name), self._secrets.get(_holder(name))
        if token is not None:
            await self._online.revoke(token, "" if holder is None else holder.reveal())
            await self._keep({name: None, _holder(name): None})

    async def _put(self, name: str) -> None:
        await self._outbox.put(REVOKE, Revocation(secret=name), STREAM, key=name)

    async def _keep(self, changes: Mapping[str, str | None]) -> None:
        with contextlib.suppress(CarError):  # it holds for this drive; the database tells the driver why
            await self._secrets.keep(changes)


def _holder(name: str) -> str:
    return name.replace(REVOKE, HOLDER, 1)
