"""Pages that lead into an account: start, register, sign in, sign out."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.accounts.service import Accounts
from online.contract.accounts import NewAccount
from online.endpoint import Endpoint, sender
from online.errors import ServiceError
from online.legal.service import Legal
from online.web.goal import Goal
from online.web.legal_pages import accepted_of, shown_fields
from online.web.pages import Pages
from online.web.visits import Visit


class SignInPages:
    """Registering and signing in on the phone (ENR-1). A user code is carried along to the device page, and
    the page somebody wanted to see, so that both go on where they stopped."""

    def __init__(self, pages: Pages, accounts: Accounts, legal: Legal) -> None:
        self._pages = pages
        self._accounts = accounts
        self._legal = legal

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        code = {
            "user_code": "code from the car, to go on with afterwards",
            "goal": "page to go back to afterwards",
        }
        page = self._pages.endpoint
        return [
            page("GET", "/", self.start, "Start page"),
            page("GET", "/register", self.show_register, "Form for a new account", query=code),
            page("POST", "/register", self.register, "Create an account"),
            page("GET", "/signin", self.show_sign_in, "Form to sign in", query=code),
            page("POST", "/signin", self.sign_in, "Sign in"),
            page("POST", "/signout", self.sign_out, "Sign out"),
        ]

    async def start(self, request: web.Request) -> web.Response:
        """The start page; somebody who is signed in sees their account instead."""
        visit = await self._pages.visits.of(request)
        if visit.account is not None or visit.locked is not None:
            raise web.HTTPSeeOther("/account")
        return self._pages.page(request, "start.html", visit=visit)

    async def show_register(self, request: web.Request) -> web.Response:
        """The form for a new account."""
        visit = await self._pages.visits.of(request)
        if visit.account is not None or visit.locked is not None:
            raise web.HTTPSeeOther(Goal.of(request.query).path)
        return self._form(request, "register.html", visit, request.query)

    async def register(self, request: web.Request) -> web.Response:
        """Creates the account and signs the browser in; a known e-mail leads to signing in (ENR-3).

        The form shows the legal documents and says that sending it accepts them (ENR-4); whoever comes from
        a car's code reads and accepts them there, each for itself.
        """
        visit = await self._pages.visits.of(request)
        fields = await self._pages.visits.form(request, visit)
        if fields is None:
            return self._expired(request, "register.html", visit)
        new = NewAccount(
            name=fields.get("name", ""),
            email=fields.get("email", ""),
            password=fields.get("password", ""),
            language=self._pages.text(request).language,
        )
        try:
            accepted = accepted_of(self._legal, fields)
            account = await self._accounts.create(new, sender(request))
            await self._legal.accept(account.id, accepted)
        except ServiceError as error:
            template = "signin.html" if error.code == "account_exists" else "register.html"
            return self._form(request, template, visit, fields, error)
        response = web.Response(status=303, headers={"Location": Goal.of(fields).path})
        await self._pages.visits.sign_in(request, response, visit, account)
        return response

    async def show_sign_in(self, request: web.Request) -> web.Response:
        """The form to sign in."""
        visit = await self._pages.visits.of(request)
        goal = Goal.of(request.query)
        if visit.locked is not None:
            raise web.HTTPSeeOther(f"/unlock{goal.query}")
        if visit.account is not None:
            raise web.HTTPSeeOther(goal.path)
        return self._form(request, "signin.html", visit, request.query)

    async def sign_in(self, request: web.Request) -> web.Response:
        """Signs the browser in."""
        visit = await self._pages.visits.of(request)
        fields = await self._pages.visits.form(request, visit)
        if fields is None:
            return self._expired(request, "signin.html", visit)
        email, password = fields.get("email", ""), fields.get("password", "")
        try:
            account = await self._accounts.authenticate(email, password, sender(request))
        except ServiceError as error:
            return self._form(request, "signin.html", visit, fields, error)
        response = web.Response(status=303, headers={"Location": Goal.of(fields).path})
        await self._pages.visits.sign_in(request, response, visit, account)
        return response

    async def sign_out(self, request: web.Request) -> web.Response:
        """Signs the browser out; a forged form does nothing."""
        visit = await self._pages.visits.of(request)
        response = web.Response(status=303, headers={"Location": "/"})
        if await self._pages.visits.form(request, visit) is not None:
            await self._pages.visits.sign_out(response, visit)
        return response

    def _expired(self, request: web.Request, template: str, visit: Visit) -> web.Response:
        """The form again, because what was sent did not come from a page shown to this browser."""
        return self._form(request, template, visit, {}, status=400)

    def _form(
        self,
        request: web.Request,
        template: str,
        visit: Visit,
        fields: Mapping[str, str],
        error: ServiceError | None = None,
        *,
        status: int = 200,
    ) -> web.Response:
        """A form with what was typed, except the password, and what is wrong with it."""
        problem = self._pages.problem(request, error)
        typed = {name: fields.get(name, "") for name in ("name", "email")}
        goal = Goal.of(fields)
        language = self._pages.text(request).language
        documents = [] if goal.user_code else self._legal.documents.in_language(language)
        return self._pages.page(
            request,
            template,
            visit=visit,
            status=problem.status if problem else status,
            problem=problem,
            expired=status == 400,
            goal=goal,
            documents=documents,
            accepts=shown_fields(documents),
            **typed,
        )
