"""The addresses of signed facts."""

from __future__ import annotations

from aiohttp import web

from online.contract.facts import FactKeySet, SignedFacts
from online.endpoint import Endpoint, reply
from online.facts.keys import FactKeys
from online.facts.service import Facts
from online.identity.bearer import Bearer

KEYS_MAX = 16


class FactRoutes:
    """Signed facts over HTTP."""

    def __init__(self, facts: Facts, keys: FactKeys, bearer: Bearer) -> None:
        self._facts = facts
        self._keys = keys
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="GET",
                path="/v1/facts/keys",
                handler=self.keys,
                summary="The public keys facts are signed with, as JSON Web Key Set",
                tag="facts",
                answer=FactKeySet,
            ),
            Endpoint(
                method="GET",
                path="/v1/cars/{vin}/facts",
                handler=self.facts,
                summary="Users and licences of a car, signed for when it is offline",
                tag="facts",
                answer=SignedFacts,
                errors=("not_found",),
                bearer=True,
                query={"known": "Ids of the keys the car knows, with commas between them"},
            ),
        ]

    async def keys(self, _request: web.Request) -> web.Response:
        """Answers with the keys."""
        return reply(FactKeySet(keys=self._keys.public()))

    async def facts(self, request: web.Request) -> web.Response:
        """Answers with the facts about the car of the address."""
        account = (await self._bearer.signed_in(request)).account
        known = request.query.get("known", "").split(",", KEYS_MAX)
        return reply(SignedFacts(jws=await self._facts.of(account.id, request.match_info["vin"], known)))
