"""The addresses of consents."""

from __future__ import annotations

from aiohttp import web

from online.consents.service import ConsentRegister
from online.contract.consents import OFFERED, Consents, ConsentState, GiveConsent
from online.endpoint import Endpoint, read_json, reply
from online.errors import ServiceError
from online.identity.bearer import Bearer


class ConsentRoutes:
    """Consents over HTTP."""

    def __init__(self, consents: ConsentRegister, bearer: Bearer) -> None:
        self._consents = consents
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="GET",
                path="/v1/account/consents",
                handler=self.consents,
                summary="Every purpose offered and whether the account consents to it",
                tag="consents",
                answer=Consents,
                bearer=True,
            ),
            Endpoint(
                method="PUT",
                path="/v1/account/consents/{purpose}",
                handler=self.change,
                summary="Give a consent or withdraw it; withdrawing erases what was kept for the purpose",
                tag="consents",
                body=GiveConsent,
                answer=ConsentState,
                errors=("not_found",),
                bearer=True,
            ),
        ]

    async def consents(self, request: web.Request) -> web.Response:
        """Answers with all purposes."""
        account = (await self._bearer.signed_in(request)).account
        return reply(await self._consents.of(account.id))

    async def change(self, request: web.Request) -> web.Response:
        """Gives or withdraws one."""
        account = (await self._bearer.signed_in(request)).account
        change = await read_json(request, GiveConsent)
        purpose = request.match_info["purpose"]
        if purpose not in OFFERED:
            raise ServiceError("not_found")
        return reply(await self._consents.change(account.id, purpose, change))
