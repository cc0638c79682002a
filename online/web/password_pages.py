"""Pages of the password: changing it, and setting another one by a mailed link (ENR-9)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.accounts.credentials import RESET_PATH, Credentials
from online.contract.accounts import EMAIL_LENGTH_MAX
from online.endpoint import Endpoint, sender
from online.errors import ServiceError
from online.web.own_page import OwnPage
from online.web.pages import Pages
from online.web.visits import OwnVisit, Visit


class PasswordPage(OwnPage):
    """Changes the password for who knows the present one."""

    path = "/password"
    template = "password.html"
    summary = "Change the password"

    def __init__(self, pages: Pages, credentials: Credentials) -> None:
        super().__init__(pages)
        self._credentials = credentials

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """Nothing beyond the form."""
        return {}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Changes it; every other session ends."""
        present, new = fields.get("present", ""), fields.get("new", "")
        await self._credentials.change(visit.account, present, new, visit.session_id, sender(request))
        return "/account?said=password_changed"


class ForgottenPages:
    """For who cannot sign in any more: a mail with a link, and the new password behind it."""

    def __init__(self, pages: Pages, credentials: Credentials) -> None:
        self._pages = pages
        self._credentials = credentials

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        token = {"token": "secret of the link in the mail"}
        page = self._pages.endpoint
        return [
            page("GET", "/password/forgotten", self.show, "Form for a forgotten password"),
            page("POST", "/password/forgotten", self.ask, "Have a link mailed"),
            page("GET", RESET_PATH, self.show_new, "Form for the new password", query=token),
            page("POST", RESET_PATH, self.redeem, "Set the new password"),
        ]

    async def show(self, request: web.Request) -> web.Response:
        """The form for the e-mail."""
        return self._form(request, "forgotten.html", await self._pages.visits.of(request), typed="")

    async def ask(self, request: web.Request) -> web.Response:
        """Mails the link; says the same whether there is such an account or not (PRV-4)."""
        visit = await self._pages.visits.of(request)
        fields = await self._pages.visits.form(request, visit)
        if fields is None:
            return self._form(request, "forgotten.html", visit, expired=True, typed="")
        email = fields.get("email", "")[: EMAIL_LENGTH_MAX + 1]
        try:
            await self._credentials.ask_reset(email, sender(request))
        except ServiceError as error:
            return self._form(request, "forgotten.html", visit, error, typed=email)
        return self._pages.page(request, "reset_sent.html", visit=visit, email=email)

    async def show_new(self, request: web.Request) -> web.Response:
        """The form for the new password, or that the link is dead."""
        visit = await self._pages.visits.of(request)
        token = request.query.get("token", "")
        if not await self._credentials.reset_is_open(token):
            return self._pages.page(request, "link_dead.html", visit=visit, status=410)
        return self._form(request, "new_password.html", visit, token=token)

    async def redeem(self, request: web.Request) -> web.Response:
        """Sets the password and signs this browser in; all other sessions have ended."""
        visit = await self._pages.visits.of(request)
        fields = await self._pages.visits.form(request, visit) or {}
        token, new = fields.get("token", ""), fields.get("new", "")
        if not fields:
            return self._form(request, "new_password.html", visit, expired=True, token=token)
        try:
            account = await self._credentials.redeem(token, new, sender(request))
        except ServiceError as error:
            if error.code == "reset_link_dead":
                return self._pages.page(request, "link_dead.html", visit=visit, status=410)
            return self._form(request, "new_password.html", visit, error, token=token)
        response = web.Response(status=303, headers={"Location": "/account?said=password_changed"})
        await self._pages.visits.sign_in(request, response, visit, account)
        return response

    def _form(
        self,
        request: web.Request,
        template: str,
        visit: Visit,
        error: ServiceError | None = None,
        *,
        expired: bool = False,
        **values: str,
    ) -> web.Response:
        problem = self._pages.problem(request, error)
        status = problem.status if problem else 400 if expired else 200
        return self._pages.page(
            request, template, visit=visit, status=status, problem=problem, expired=expired, **values
        )
