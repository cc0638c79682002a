"""Pages that confirm the code on a car's screen (ENR-2, RFC 8628 section 3.3)."""

from __future__ import annotations

from aiohttp import web

from online.contract.identity import plain_user_code, shown_user_code
from online.endpoint import Endpoint, sender
from online.errors import ServiceError
from online.identity.device_grants import Decision, DeviceGrants
from online.web.pages import Pages
from online.web.visits import Visit


class DevicePages:
    """From the code to "yes, that is my car". Nothing is granted before the driver has compared the code."""

    def __init__(self, pages: Pages, grants: DeviceGrants) -> None:
        self._pages = pages
        self._grants = grants

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        code = {"user_code": "code from the car's screen"}
        result = {"result": "approved or denied"}
        page = self._pages.endpoint
        return [
            page("GET", "/device", self.show, "Enter or compare the car's code", query=code),
            page("POST", "/device", self.decide, "Approve or deny the car's code"),
            page("GET", "/device/done", self.done, "What came of it", query=result),
        ]

    async def show(self, request: web.Request) -> web.Response:
        """Asks for the code; signed in and with a code that waits, whether it is on the car's screen."""
        visit = await self._pages.visits.of(request)
        typed = request.query.get("user_code", "")
        letters = plain_user_code(typed)
        if letters is None:
            return self._ask(request, visit, typed=typed, unknown=bool(typed))
        shown = shown_user_code(letters)
        if visit.account is None:
            raise web.HTTPSeeOther(f"/signin?user_code={shown}")
        try:
            waits = await self._grants.is_waiting(letters, visit.account.id, sender(request))
        except ServiceError as error:
            return self._ask(request, visit, typed=shown, error=error)
        if not waits:
            return self._ask(request, visit, typed=shown, unknown=True)
        return self._pages.page(request, "compare.html", visit=visit, user_code=shown)

    async def decide(self, request: web.Request) -> web.Response:
        """Takes the driver's decision."""
        visit = await self._pages.visits.of(request)
        if visit.locked is not None:
            raise web.HTTPTemporaryRedirect("/unlock?goal=/device")  # with the decision
        fields = await self._pages.visits.form(request, visit)
        if fields is None or visit.account is None:
            return self._ask(request, visit, typed="", expired=True)
        decision: Decision = "approved" if fields.get("decision") == "approved" else "denied"
        typed = fields.get("user_code", "")
        try:
            taken = await self._grants.decide(typed, visit.account.id, decision, sender(request))
        except ServiceError as error:
            return self._ask(request, visit, typed=typed, error=error)
        if not taken:
            return self._ask(request, visit, typed=typed, unknown=True)
        raise web.HTTPSeeOther(f"/device/done?result={decision}")

    async def done(self, request: web.Request) -> web.Response:
        """Says what came of it."""
        visit = await self._pages.visits.of(request)
        approved = request.query.get("result") == "approved"
        return self._pages.page(request, "approved.html" if approved else "denied.html", visit=visit)

    def _ask(
        self,
        request: web.Request,
        visit: Visit,
        *,
        typed: str,
        unknown: bool = False,
        expired: bool = False,
        error: ServiceError | None = None,
    ) -> web.Response:
        """The form for the code, with what was wrong with the last one."""
        problem = self._pages.problem(request, error)
        return self._pages.page(
            request,
            "device.html",
            visit=visit,
            status=problem.status if problem else 400 if expired else 200,
            problem=problem,
            expired=expired,
            unknown=unknown,
            typed=typed[:20],
        )
