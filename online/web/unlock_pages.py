"""The page between somebody who was away for a while and the page they wanted (ENR-9)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.accounts.credentials import Credentials
from online.contract.accounts import Account
from online.endpoint import Endpoint, sender
from online.errors import ServiceError
from online.web.goal import Goal
from online.web.pages import Pages
from online.web.visits import FORM_TOKEN, Visit

_KEPT = "kept."
_KEPT_FIELDS_MAX = 10
_KEPT_SIGNS_MAX = 400
_SECRETS = frozenset({"new", "password", "pin", "present"})
_OWN = "unlock_password"  # a name no other form has: theirs arrive here as well


class UnlockPages:
    """Asks for the password again. A form that was sent meanwhile is kept and offered afterwards.

    A form with a secret in it is not kept: it is typed again.
    """

    def __init__(self, pages: Pages, credentials: Credentials) -> None:
        self._pages = pages
        self._credentials = credentials

    def endpoints(self) -> list[Endpoint]:
        """The page."""
        carried = {"user_code": "code from the car, to go on with", "goal": "page to go back to"}
        page = self._pages.endpoint
        return [
            page("GET", "/unlock", self.show, "Ask for the password after a pause", query=carried),
            page("POST", "/unlock", self.send, "Enter the password after a pause", query=carried),
        ]

    async def show(self, request: web.Request) -> web.Response:
        """The field for the password."""
        visit = await self._pages.visits.of(request)
        account = _locked(visit, Goal.of(request.query))
        return self._form(request, visit, account, Goal.of(request.query), {})

    async def send(self, request: web.Request) -> web.Response:
        """Opens the lock; without a password it is another page's form that found the session locked."""
        visit = await self._pages.visits.of(request)
        fields = await self._pages.visits.form(request, visit)
        goal = Goal.of(fields if fields and _OWN in fields else request.query)
        account = _locked(visit, goal)
        if fields is None:
            return self._form(request, visit, account, goal, {}, expired=True)
        if _OWN not in fields:
            return self._form(request, visit, account, goal, _worth_keeping(fields))
        kept = {name.removeprefix(_KEPT): value for name, value in fields.items() if name.startswith(_KEPT)}
        try:
            cookie = await self._credentials.unlock(visit.cookie, fields[_OWN], sender(request))
        except ServiceError as error:
            return self._form(request, visit, account, goal, kept, error)
        response = web.Response(status=303, headers={"Location": goal.path})
        if kept:
            opened = Visit(cookie, account, is_new=False)
            response = self._pages.page(request, "again.html", visit=opened, goal=goal, kept=kept)
        self._pages.visits.give(response, cookie)
        return response

    def _form(
        self,
        request: web.Request,
        visit: Visit,
        locked: Account,
        goal: Goal,
        kept: Mapping[str, str],
        error: ServiceError | None = None,
        *,
        expired: bool = False,
    ) -> web.Response:
        problem = self._pages.problem(request, error)
        return self._pages.page(
            request,
            "unlock.html",
            visit=visit,
            status=problem.status if problem else 400 if expired else 200,
            problem=problem,
            expired=expired,
            locked=locked,
            goal=goal,
            kept={_KEPT + name: value for name, value in kept.items()},
        )


def _locked(visit: Visit, goal: Goal) -> Account:
    """Whose session is locked; raises HTTPSeeOther when none is."""
    if visit.account is not None:
        raise web.HTTPSeeOther(goal.path)
    if visit.locked is None:
        raise web.HTTPSeeOther(f"/signin{goal.query}")
    return visit.locked


def _worth_keeping(fields: Mapping[str, str]) -> dict[str, str]:
    """What another page's form held; nothing when there was a secret in it, or more than a person types."""
    typed = {name: value for name, value in fields.items() if name != FORM_TOKEN}
    small = len(typed) <= _KEPT_FIELDS_MAX and all(len(value) <= _KEPT_SIGNS_MAX for value in typed.values())
    return typed if small and not typed.keys() & _SECRETS else {}
