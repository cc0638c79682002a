"""Pages that lead into an account: start, register, sign in, sign out."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from aiohttp import web

from online.accounts.service import Accounts
from online.contract.accounts import NewAccount
from online.contract.identity import plain_user_code, shown_user_code
from online.endpoint import Endpoint, sender
from online.errors import ServiceError
from online.web.pages import Pages
from online.web.visits import Visit

_PATH = re.compile(r"(/[a-z\d][\w-]{0,60}){1,6}", re.ASCII | re.IGNORECASE)


class SignInPages:
    """Registering and signing in on the phone (ENR-1). A user code is carried along to the device page, and
    the page somebody wanted to see, so that both go on where they stopped."""

    def __init__(self, pages: Pages, accounts: Accounts) -> None:
        self._pages = pages
        self._accounts = accounts

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
        if visit.account is not None:
            raise web.HTTPSeeOther("/account")
        return self._pages.page(request, "start.html", visit=visit)

    async def show_register(self, request: web.Request) -> web.Response:
        """The form for a new account."""
        visit = await self._pages.visits.of(request)
        user_code, goal = request.query.get("user_code", ""), request.query.get("goal", "")
        if visit.account is not None:
            raise web.HTTPSeeOther(_next(user_code, goal))
        return self._form(request, "register.html", visit, {"user_code": user_code, "goal": goal})

    async def register(self, request: web.Request) -> web.Response:
        """Creates the account and signs the browser in; a known e-mail leads to signing in (ENR-3)."""
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
            account = await self._accounts.create(new, sender(request))
        except ServiceError as error:
            template = "signin.html" if error.code == "account_exists" else "register.html"
            return self._form(request, template, visit, fields, error)
        following = _next(fields.get("user_code", ""), fields.get("goal", ""))
        response = web.Response(status=303, headers={"Location": following})
        await self._pages.visits.sign_in(request, response, visit, account)
        return response

    async def show_sign_in(self, request: web.Request) -> web.Response:
        """The form to sign in."""
        visit = await self._pages.visits.of(request)
        user_code, goal = request.query.get("user_code", ""), request.query.get("goal", "")
        if visit.account is not None:
            raise web.HTTPSeeOther(_next(user_code, goal))
        return self._form(request, "signin.html", visit, {"user_code": user_code, "goal": goal})

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
        following = _next(fields.get("user_code", ""), fields.get("goal", ""))
        response = web.Response(status=303, headers={"Location": following})
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
        fields: dict[str, str],
        error: ServiceError | None = None,
        *,
        status: int = 200,
    ) -> web.Response:
        """A form with what was typed, except the password, and what is wrong with it."""
        problem = self._pages.problem(request, error)
        typed = {name: fields.get(name, "") for name in ("name", "email")}
        carried = {
            "user_code": _shown(fields.get("user_code", "")),
            "goal": _inside(fields.get("goal", "")),
        }
        query = urlencode({name: value for name, value in carried.items() if value}, safe="/")
        return self._pages.page(
            request,
            template,
            visit=visit,
            status=problem.status if problem else status,
            problem=problem,
            expired=status == 400,
            **carried,
            query=f"?{query}" if query else "",
            **typed,
        )


def _shown(user_code: str) -> str:
    """A user code in its readable form, empty when it cannot be one: nothing else is carried along."""
    letters = plain_user_code(user_code)
    return shown_user_code(letters) if letters else ""


def _inside(goal: str) -> str:
    """The path of a page of ours, empty when it cannot be one: no other site, no query."""
    return goal if _PATH.fullmatch(goal) else ""


def _next(user_code: str, goal: str) -> str:
    """Where to go after signing in: on with the car's code, back to a page, or to the account."""
    shown = _shown(user_code)
    return f"/device?user_code={shown}" if shown else _inside(goal) or "/account"
