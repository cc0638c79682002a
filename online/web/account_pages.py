"""Pages of an account: confirming its e-mail, looking at it."""

from __future__ import annotations

from aiohttp import web

from online.accounts.service import Accounts
from online.contract.accounts import EMAIL_LENGTH_MAX
from online.endpoint import Endpoint
from online.errors import ServiceError
from online.garage.service import Garage
from online.web.pages import Pages


class AccountPages:
    """What a driver sees of an account on the phone (ENR-3, ENR-8)."""

    def __init__(self, pages: Pages, accounts: Accounts, garage: Garage) -> None:
        self._pages = pages
        self._accounts = accounts
        self._garage = garage

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        token = {"token": "secret of the link in the mail"}
        page = self._pages.endpoint
        return [
            page("GET", "/confirm", self.confirm, "Confirm an e-mail by its link", query=token),
            page("POST", "/confirm", self.resend, "Send the confirmation mail again"),
            page("GET", "/account", self.account, "The account and its cars"),
        ]

    async def confirm(self, request: web.Request) -> web.Response:
        """Confirms the e-mail of the link."""
        visit = await self._pages.visits.of(request)
        confirmed = await self._accounts.confirm(request.query.get("token", ""))
        if confirmed is None and visit.account is not None and visit.account.verified:
            raise web.HTTPSeeOther("/account")
        if confirmed is None:
            return self._pages.page(
                request, "unconfirmed.html", visit=visit, status=410, problem=None, expired=False
            )
        return self._pages.page(request, "confirmed.html", visit=visit, name=confirmed.name)

    async def resend(self, request: web.Request) -> web.Response:
        """Sends the mail again, to whom is signed in or to the e-mail typed."""
        visit = await self._pages.visits.of(request)
        fields = await self._pages.visits.form(request, visit)
        if fields is None:
            return self._pages.page(
                request, "unconfirmed.html", visit=visit, status=400, problem=None, expired=True
            )
        email = visit.account.email if visit.account else fields.get("email", "")[: EMAIL_LENGTH_MAX + 1]
        try:
            await self._accounts.resend(email)
        except ServiceError as error:
            problem = self._pages.problem(request, error)
            return self._pages.page(
                request, "unconfirmed.html", visit=visit, status=error.status, problem=problem, expired=False
            )
        return self._pages.page(request, "resent.html", visit=visit)

    async def account(self, request: web.Request) -> web.Response:
        """The account."""
        visit = await self._pages.visits.of(request)
        if visit.account is None:
            raise web.HTTPSeeOther("/signin")
        cars = await self._garage.cars(visit.account.id)
        return self._pages.page(request, "account.html", visit=visit, cars=cars)
