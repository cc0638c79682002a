"""The addresses of claims, for the app, and of their proofs, for the car."""

from __future__ import annotations

from aiohttp import web

from online.contract.ownership import Claim, ClaimCar, Pair, Paired, TwoKeys
from online.endpoint import Endpoint, read_json, reply
from online.identity.bearer import Bearer
from online.ownership.claims import Claims
from online.ownership.keys import car_key
from online.ownership.service import Ownership


class OwnershipRoutes:
    """Claims and proofs over HTTP."""

    def __init__(self, claims: Claims, ownership: Ownership, bearer: Bearer) -> None:
        self._claims = claims
        self._ownership = ownership
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="POST",
                path="/v1/garage/claims",
                handler=self.claim,
                summary="Add a car in the app; the answer says how to prove that it is yours",
                tag="ownership",
                body=ClaimCar,
                answer=Claim,
                errors=(
                    "account_not_verified",
                    "vin_malformed",
                    "ownership_unprovable",
                    "car_has_primary",
                    "garage_full",
                    "too_many_attempts",
                ),
                bearer=True,
            ),
            Endpoint(
                method="GET",
                path="/v1/garage/claims",
                handler=self.claims,
                summary="The cars added in the app",
                tag="ownership",
                answer=list[Claim],
                bearer=True,
            ),
            Endpoint(
                method="DELETE",
                path="/v1/garage/claims/{vin}",
                handler=self.remove,
                summary="Take back a claim, its code no longer works; repeating it does no harm",
                tag="ownership",
                status=204,
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/cars/{vin}/pairing",
                handler=self.pair,
                summary="A pairing code entered in the car; the same one again does no harm",
                tag="ownership",
                body=Pair,
                answer=Paired,
                errors=(
                    "vin_malformed",
                    "no_claim_waiting",
                    "pairing_code_wrong",
                    "pairing_code_expired",
                    "pairing_paused",
                    "car_has_primary",
                    "garage_full",
                ),
                car_key=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/cars/{vin}/two-keys",
                handler=self.two_keys,
                summary="The car was unlocked with both keys; the same proof again does no harm",
                tag="ownership",
                body=TwoKeys,
                answer=Paired,
                errors=(
                    "vin_malformed",
                    "email_malformed",
                    "keys_too_far_apart",
                    "no_claim_waiting",
                    "several_claims",
                    "car_has_primary",
                    "garage_full",
                ),
                car_key=True,
            ),
        ]

    async def claim(self, request: web.Request) -> web.Response:
        """Adds a car."""
        account = (await self._bearer.verified(request)).account
        car = await read_json(request, ClaimCar)
        return reply(await self._claims.make(account.id, car))

    async def claims(self, request: web.Request) -> web.Response:
        """Answers with the cars added."""
        return reply(await self._claims.of((await self._bearer.signed_in(request)).account.id))

    async def remove(self, request: web.Request) -> web.Response:
        """Takes one back."""
        account = (await self._bearer.signed_in(request)).account
        await self._claims.remove(account.id, request.match_info["vin"])
        return web.Response(status=204)

    async def pair(self, request: web.Request) -> web.Response:
        """Takes a pairing code."""
        key = car_key(request)
        code = (await read_json(request, Pair)).code
        return reply(await self._ownership.pair(request.match_info["vin"], key, code))

    async def two_keys(self, request: web.Request) -> web.Response:
        """Takes the proof of two keys."""
        key = car_key(request)
        proof = await read_json(request, TwoKeys)
        return reply(await self._ownership.two_keys(request.match_info["vin"], key, proof))
