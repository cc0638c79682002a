"""The address of the audit trail."""

from __future__ import annotations

from aiohttp import web

from online.audit.service import Activities
from online.contract.activity import ActivityPage
from online.endpoint import Endpoint, reply
from online.errors import ServiceError
from online.identity.bearer import Bearer

ENTRY_DIGITS_MAX = 18


class AuditRoutes:
    """The audit trail over HTTP."""

    def __init__(self, activities: Activities, bearer: Bearer) -> None:
        self._activities = activities
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The address."""
        return [
            Endpoint(
                method="GET",
                path="/v1/account/activity",
                handler=self.activity,
                summary="What was done to the account in the last 90 days, newest first",
                tag="accounts",
                answer=ActivityPage,
                errors=("bad_request",),
                bearer=True,
                query={"before": "the `next` of the page above"},
            )
        ]

    async def activity(self, request: web.Request) -> web.Response:
        """Answers with one page."""
        account = (await self._bearer.signed_in(request)).account
        return reply(await self._activities.of(account.id, _entry(request.query.get("before"))))


def _entry(typed: str | None) -> int | None:
    """The entry a page is asked before; raises ServiceError `bad_request` for what is no number."""
    if typed is None:
        return None
    if not (typed.isascii() and typed.isdecimal() and len(typed) <= ENTRY_DIGITS_MAX):
        raise ServiceError("bad_request", reason="before")
    return int(typed)
