"""Pages of one car: its users, taking one's role away, giving the car up (ENR-8, USR-1, USR-2, USR-3)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.contract.accounts import EMAIL_LENGTH_MAX
from online.contract.garage import Car
from online.contract.users import USERS_MAX, CarUser
from online.contract.vin import tidy_vin
from online.endpoint import Endpoint
from online.errors import ServiceError
from online.garage.service import Garage
from online.garage.users import Users
from online.web.own_page import OwnPage, need_verified
from online.web.pages import Pages
from online.web.visits import OwnVisit


class CarPages:
    """All pages of a car."""

    def __init__(self, pages: Pages, garage: Garage, users: Users) -> None:
        self._all = (CarPage, UserPage, RemovalPage)
        self._parts = (pages, garage, users)

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        return [endpoint for page in self._all for endpoint in page(*self._parts).endpoints()]


class _OfCar(OwnPage):
    """A page of one of the account's cars."""

    def __init__(self, pages: Pages, garage: Garage, users: Users) -> None:
        super().__init__(pages)
        self._garage = garage
        self._users = users

    async def _car(self, request: web.Request, visit: OwnVisit) -> Car:
        """The car of the address; raises ServiceError `not_found` for one that is not the account's."""
        vin = tidy_vin(request.match_info["vin"])
        for car in await self._garage.cars(visit.account.id):
            if car.vin == vin:
                return car
        raise ServiceError("not_found")


class CarPage(_OfCar):
    """What the car is and who uses it; its primary user nominates here."""

    path = "/cars/{vin}"
    template = "car.html"
    summary = "A car and its users"
    says = ("nominated", "taken_back", "withdrawn")

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The car and its users."""
        car = await self._car(request, visit)
        everybody = await self._users.of(visit.account, car.vin)
        full = len(everybody.users) + len(everybody.nominations) >= USERS_MAX
        return {
            "car": car,
            "users": everybody.users,
            "nominations": everybody.nominations,
            "full": full,
        }

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Nominates, or takes a nomination back."""
        car = await self._car(request, visit)
        need_verified(visit.account)
        if "take_back" in fields:
            await self._users.refuse(visit.account, fields["take_back"])
            return f"/cars/{car.vin}?said=taken_back"
        email = fields.get("email", "")[: EMAIL_LENGTH_MAX + 1]
        await self._users.nominate(visit.account, car.vin, email)
        return f"/cars/{car.vin}?said=nominated"


class UserPage(_OfCar):
    """Asks before a user's role is taken away."""

    path = "/cars/{vin}/users/{user}"
    template = "withdraw.html"
    summary = "Withdraw a secondary user"

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The car and that user."""
        car = await self._car(request, visit)
        return {"car": car, "user": await self._user(request, visit, car)}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Withdraws."""
        car = await self._car(request, visit)
        await self._users.withdraw(visit.account, car.vin, request.match_info["user"])
        return f"/cars/{car.vin}?said=withdrawn"

    async def _user(self, request: web.Request, visit: OwnVisit, car: Car) -> CarUser:
        if car.role == "primary":
            for user in (await self._users.of(visit.account, car.vin)).users:
                if user.account_id == request.match_info["user"] and user.role == "secondary":
                    return user
        raise ServiceError("not_found")


class RemovalPage(_OfCar):
    """Says what is lost with the car before the account gives it up."""

    path = "/cars/{vin}/remove"
    template = "remove_car.html"
    summary = "Remove a car from the account"

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The car, and how many others lose it."""
        car = await self._car(request, visit)
        return {"car": car, "others": len((await self._users.of(visit.account, car.vin)).users) - 1}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Removes it."""
        car = await self._car(request, visit)
        await self._garage.unpair(visit.account.id, car.vin)
        return "/account?said=removed"
