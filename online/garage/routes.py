"""The addresses of cars."""

from __future__ import annotations

from aiohttp import web

from online.contract.garage import Car, EnrolCar
from online.endpoint import Endpoint, read_json, reply
from online.garage.service import Garage
from online.identity.bearer import Bearer


class GarageRoutes:
    """Cars over HTTP."""

    def __init__(self, garage: Garage, bearer: Bearer) -> None:
        self._garage = garage
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="PUT",
                path="/v1/cars/{vin}/enrolment",
                handler=self.enrol,
                summary="Enrol a car: the account becomes its primary user",
                tag="garage",
                body=EnrolCar,
                answer=Car,
                errors=("vin_malformed", "car_has_primary", "garage_full", "too_many_attempts"),
                bearer=True,
            ),
            Endpoint(
                method="DELETE",
                path="/v1/cars/{vin}/enrolment",
                handler=self.unpair,
                summary="Unpair a car from the account; repeating it does no harm",
                tag="garage",
                status=204,
                bearer=True,
            ),
            Endpoint(
                method="GET",
                path="/v1/cars",
                handler=self.cars,
                summary="The account's cars",
                tag="garage",
                answer=list[Car],
                bearer=True,
            ),
        ]

    async def enrol(self, request: web.Request) -> web.Response:
        """Enrols the car of the address."""
        signed_in = await self._bearer.signed_in(request)
        car = await read_json(request, EnrolCar)
        return reply(await self._garage.enrol(signed_in.account.id, request.match_info["vin"], car))

    async def unpair(self, request: web.Request) -> web.Response:
        """Unpairs the car of the address."""
        signed_in = await self._bearer.signed_in(request)
        await self._garage.unpair(signed_in.account.id, request.match_info["vin"])
        return web.Response(status=204)

    async def cars(self, request: web.Request) -> web.Response:
        """Answers with the list of cars."""
        return reply(await self._garage.cars((await self._bearer.signed_in(request)).account.id))
