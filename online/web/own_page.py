"""A page of somebody who is signed in: shown to them alone, with at most one form at the same address."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from aiohttp import web

from online.contract.accounts import Account
from online.endpoint import Endpoint
from online.errors import ServiceError
from online.web.pages import Pages
from online.web.visits import OwnVisit

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Outcome:
    """What came of a form that stays on its page: an error or its age, and what was typed into it."""

    error: ServiceError | None = None
    expired: bool = False
    typed: Mapping[str, str] = _NOTHING


class OwnPage(ABC):
    """One page. Its form is sent to its own address, so that an error, or a lock, leads back to it.

    Attributes:
        path: address, with `{name}` for a part that varies.
        template: file filled with what `values` answers, and with `problem`, `fault` (which
            part of an entry is wrong), `expired`, `typed` and `said`.
        summary: what it is, for the OpenAPI document.
        form: whether there is something to send.
        query: optional parameters and what they mean.
        says: names of sentences (`said.*`) another page may have it say once, by the query `said`.
    """

    path: ClassVar[str]
    template: ClassVar[str]
    summary: ClassVar[str]
    form: ClassVar[bool] = True
    says: ClassVar[tuple[str, ...]] = ()
    query: ClassVar[Mapping[str, str]] = _NOTHING

    def __init__(self, pages: Pages) -> None:
        self._pages = pages

    def endpoints(self) -> list[Endpoint]:
        """The page, and what its form does."""
        said = {"said": "what was just done"} if self.says else {}
        shown = self._pages.endpoint("GET", self.path, self.show, self.summary, query={**self.query, **said})
        sent = self._pages.endpoint("POST", self.path, self.send, f"{self.summary}: send the form")
        return [shown, sent] if self.form else [shown]

    @abstractmethod
    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """What fills the template. Raises ServiceError when there is no such page for this account."""

    async def act(
        self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]
    ) -> str | web.Response:
        """Does what the form asks; raises ServiceError.

        Answers with the path to go on to, or with a page for what can be shown only once.
        """
        raise ServiceError("method_not_allowed")

    async def show(self, request: web.Request) -> web.Response:
        """The page."""
        return await self._shown(request, await self._pages.visits.own(request), Outcome())

    async def send(self, request: web.Request) -> web.Response:
        """Takes the form: goes on, or shows the page again with what is wrong and what was typed."""
        visit = await self._pages.visits.own(request)
        fields = await self._pages.visits.form(request, visit)
        if fields is None:
            return await self._shown(request, visit, Outcome(expired=True))
        try:
            following = await self.act(request, visit, fields)
        except ServiceError as error:
            return await self._shown(request, visit, Outcome(error=error, typed=fields))
        if isinstance(following, web.Response):
            return following
        raise web.HTTPSeeOther(following)

    async def _shown(self, request: web.Request, visit: OwnVisit, outcome: Outcome) -> web.Response:
        problem = self._pages.problem(request, outcome.error)
        said = request.query.get("said", "")
        return self._pages.page(
            request,
            self.template,
            visit=visit,
            status=problem.status if problem else 400 if outcome.expired else 200,
            problem=problem,
            fault=outcome.error.reason if outcome.error else "",
            expired=outcome.expired,
            typed=outcome.typed,
            said=said if said in self.says and not problem else "",
            **await self.values(request, visit),
        )


def need_verified(account: Account) -> None:
    """Raises ServiceError `account_not_verified` until the e-mail is confirmed (ENR-3)."""
    if not account.verified:
        raise ServiceError("account_not_verified")
