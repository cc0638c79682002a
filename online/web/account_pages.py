"""Pages of an account: confirming its e-mail, looking at it."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.accounts.service import Accounts
from online.contract.accounts import EMAIL_LENGTH_MAX
from online.endpoint import Endpoint, sender
from online.errors import ServiceError
from online.garage.service import Garage
from online.garage.users import Users
from online.legal.service import Legal
from online.ownership.claims import Claims
from online.web.own_page import OwnPage, need_verified
from online.web.pages import Pages
from online.web.visits import OwnVisit


class AccountPages:
    """What a driver sees of an account on the phone (ENR-3, ENR-8)."""

    def __init__(self, pages: Pages, accounts: Accounts) -> None:
        self._pages = pages
        self._accounts = accounts

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        token = {"token": "secret of the link in the mail"}
        page = self._pages.endpoint
        return [
            page("GET", "/confirm", self.confirm, "Confirm an e-mail by its link", query=token),
            page("POST", "/confirm", self.resend, "Send the confirmation mail again"),
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
            await self._accounts.resend(email, sender(request))
        except ServiceError as error:
            problem = self._pages.problem(request, error)
            return self._pages.page(
                request, "unconfirmed.html", visit=visit, status=error.status, problem=problem, expired=False
            )
        return self._pages.page(request, "resent.html", visit=visit)


class AccountPage(OwnPage):
    """The account: its cars, what it is offered, and the way to everything else."""

    path = "/account"
    template = "account.html"
    summary = "The account and its cars"
    says = ("accepted", "declined", "removed", "password_changed")

    def __init__(self, pages: Pages, garage: Garage, users: Users, legal: Legal, claims: Claims) -> None:
        super().__init__(pages)
        self._garage = garage
        self._users = users
        self._legal = legal
        self._claims = claims

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """Cars, offers, and what the menu says below its entries."""
        return {
            "waits": bool((await self._legal.acceptances(visit.account.id)).open),
            "cars": await self._garage.cars(visit.account.id),
            "claims": [
                claim for claim in await self._claims.of(visit.account.id) if claim.state != "verified"
            ],
            "offers": await self._users.offered(visit.account),
        }

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Accepts or declines a nomination; only a confirmed e-mail proves whom it is meant for."""
        need_verified(visit.account)
        if "accept" in fields:
            await self._users.accept(visit.account, fields["accept"])
            return "/account?said=accepted"
        await self._users.refuse(visit.account, fields.get("decline", ""))
        return "/account?said=declined"
