"""Pages of the S-PIN: create, change, reset with the password (ENR-6)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.contract.spin import LENGTH, TRIES
from online.endpoint import Endpoint, sender
from online.middleware import wait_words
from online.spin.service import Spins
from online.web.own_page import OwnPage, need_verified
from online.web.pages import Pages
from online.web.visits import OwnVisit

_FIELD_MAX = 32


class SpinPages:
    """All pages of the S-PIN."""

    def __init__(self, pages: Pages, spins: Spins) -> None:
        self._parts = (pages, spins)

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        return [endpoint for page in (SpinPage, ResetPage) for endpoint in page(*self._parts).endpoints()]


class SpinPage(OwnPage):
    """The state of its lock; creates it, or changes it for who knows the present one."""

    path = "/spin"
    template = "spin.html"
    summary = "The S-PIN"
    says = ("spin_set", "spin_reset")

    def __init__(self, pages: Pages, spins: Spins) -> None:
        super().__init__(pages)
        self._spins = spins

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The lock, and how long it stays closed in words."""
        state = await self._spins.state(visit.account.id)
        wait = wait_words(state.closed_seconds, self._pages.text(request)) if state.closed_seconds else ""
        return {"state": state, "wait": wait, "length": LENGTH, "few": 0 < state.tries_left < TRIES}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Creates or changes it."""
        need_verified(visit.account)
        present = fields.get("present")
        pin = fields.get("pin", "")[:_FIELD_MAX]
        await self._spins.set(visit.account.id, pin, present if present is None else present[:_FIELD_MAX])
        return "/spin?said=spin_set"


class ResetPage(OwnPage):
    """Sets another one for who knows the account's password, and so opens the lock."""

    path = "/spin/reset"
    template = "spin_reset.html"
    summary = "Reset the S-PIN with the password"

    def __init__(self, pages: Pages, spins: Spins) -> None:
        super().__init__(pages)
        self._spins = spins

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The rule for a new one."""
        return {"length": LENGTH}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Resets it."""
        need_verified(visit.account)
        account = visit.account
        password, pin = fields.get("password", ""), fields.get("pin", "")[:_FIELD_MAX]
        await self._spins.reset(account.id, account.email, password, pin, sender(request))
        return "/spin?said=spin_reset"
