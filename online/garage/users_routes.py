"""The addresses of a car's users."""

from __future__ import annotations

from aiohttp import web

from online.contract.users import CarUsers, Nominate, Nomination
from online.endpoint import Endpoint, read_json, reply
from online.garage.users import Users
from online.identity.bearer import Bearer


class UsersRoutes:
    """Users of a car over HTTP."""

    def __init__(self, users: Users, bearer: Bearer) -> None:
        self._users = users
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="GET",
                path="/v1/cars/{vin}/users",
                handler=self.users,
                summary="The users of a car; its primary user also sees whom it nominated",
                tag="users",
                answer=CarUsers,
                errors=("not_found",),
                bearer=True,
            ),
            Endpoint(
                method="DELETE",
                path="/v1/cars/{vin}/users/{account_id}",
                handler=self.withdraw,
                summary="Withdraw a secondary user, or leave as one; repeating it does no harm",
                tag="users",
                status=204,
                errors=("not_found", "right_missing"),
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/cars/{vin}/nominations",
                handler=self.nominate,
                summary="Nominate a secondary user by e-mail",
                tag="users",
                body=Nominate,
                answer=Nomination,
                status=201,
                errors=(
                    "account_not_verified",
                    "not_found",
                    "right_missing",
                    "email_malformed",
                    "already_user",
                    "users_full",
                    "too_many_attempts",
                ),
                bearer=True,
            ),
            Endpoint(
                method="GET",
                path="/v1/nominations",
                handler=self.offered,
                summary="Nominations that wait for an answer of this account",
                tag="users",
                answer=list[Nomination],
                bearer=True,
            ),
            Endpoint(
                method="PUT",
                path="/v1/nominations/{nomination}/acceptance",
                handler=self.accept,
                summary="Become secondary user",
                tag="users",
                status=204,
                errors=("account_not_verified", "not_found", "garage_full"),
                bearer=True,
            ),
            Endpoint(
                method="DELETE",
                path="/v1/nominations/{nomination}",
                handler=self.refuse,
                summary="Refuse a nomination, or take it back; repeating it does no harm",
                tag="users",
                status=204,
                bearer=True,
            ),
        ]

    async def users(self, request: web.Request) -> web.Response:
        """Answers with the users."""
        account = (await self._bearer.signed_in(request)).account
        return reply(await self._users.of(account, request.match_info["vin"]))

    async def withdraw(self, request: web.Request) -> web.Response:
        """Withdraws one."""
        account = (await self._bearer.signed_in(request)).account
        await self._users.withdraw(account, request.match_info["vin"], request.match_info["account_id"])
        return web.Response(status=204)

    async def nominate(self, request: web.Request) -> web.Response:
        """Nominates one."""
        account = (await self._bearer.verified(request)).account
        email = (await read_json(request, Nominate)).email
        return reply(await self._users.nominate(account, request.match_info["vin"], email), status=201)

    async def offered(self, request: web.Request) -> web.Response:
        """Answers with what waits."""
        return reply(await self._users.offered((await self._bearer.signed_in(request)).account))

    async def accept(self, request: web.Request) -> web.Response:
        """Accepts; only a confirmed address proves that it is the nominated one."""
        account = (await self._bearer.verified(request)).account
        await self._users.accept(account, request.match_info["nomination"])
        return web.Response(status=204)

    async def refuse(self, request: web.Request) -> web.Response:
        """Ends it."""
        account = (await self._bearer.verified(request)).account
        await self._users.refuse(account, request.match_info["nomination"])
        return web.Response(status=204)
