"""The addresses of the S-PIN."""

from __future__ import annotations

from aiohttp import web

from online.contract.problems import ProblemCode
from online.contract.spin import CheckPin, PinState, ResetPin, SetPin
from online.endpoint import Endpoint, read_json, reply, sender
from online.identity.bearer import Bearer
from online.spin.service import Spins

LOCK_ERRORS: tuple[ProblemCode, ...] = ("spin_wrong", "spin_locked", "spin_blocked")


class SpinRoutes:
    """The S-PIN over HTTP."""

    def __init__(self, spins: Spins, bearer: Bearer) -> None:
        self._spins = spins
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="GET",
                path="/v1/spin",
                handler=self.state,
                summary="Whether there is an S-PIN, how many tries are left, how long it is locked",
                tag="spin",
                answer=PinState,
                bearer=True,
            ),
            Endpoint(
                method="PUT",
                path="/v1/spin",
                handler=self.set,
                summary="Set the first S-PIN, or change it with the present one",
                tag="spin",
                body=SetPin,
                answer=PinState,
                errors=(
                    "account_not_verified",
                    "spin_weak",
                    "spin_needed",
                    "spin_not_set",
                    "too_many_attempts",
                    *LOCK_ERRORS,
                ),
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/spin/check",
                handler=self.check,
                summary="Check an entry; each one counts",
                tag="spin",
                body=CheckPin,
                status=204,
                errors=("spin_not_set", *LOCK_ERRORS),
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/spin/reset",
                handler=self.reset,
                summary="Set another S-PIN with the account's password; opens the lock",
                tag="spin",
                body=ResetPin,
                answer=PinState,
                errors=("account_not_verified", "spin_weak", "wrong_credentials", "too_many_attempts"),
                bearer=True,
            ),
        ]

    async def state(self, request: web.Request) -> web.Response:
        """Answers with the state of the lock."""
        return reply(await self._spins.state((await self._bearer.signed_in(request)).account.id))

    async def set(self, request: web.Request) -> web.Response:
        """Sets or changes it."""
        account = (await self._bearer.verified(request)).account
        wanted = await read_json(request, SetPin)
        await self._spins.set(account.id, wanted.pin, wanted.present)
        return reply(await self._spins.state(account.id))

    async def check(self, request: web.Request) -> web.Response:
        """Checks an entry."""
        account = (await self._bearer.signed_in(request)).account
        await self._spins.check(account.id, (await read_json(request, CheckPin)).pin)
        return web.Response(status=204)

    async def reset(self, request: web.Request) -> web.Response:
        """Resets it."""
        account = (await self._bearer.verified(request)).account
        wanted = await read_json(request, ResetPin)
        await self._spins.reset(account.id, account.email, wanted.password, wanted.pin, sender(request))
        return reply(await self._spins.state(account.id))
