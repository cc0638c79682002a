"""The page of consents: one switch a purpose, off as easily as on (PRV-2)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.consents.service import ConsentRegister
from online.contract.consents import OFFERED, GiveConsent
from online.errors import ServiceError
from online.web.own_page import OwnPage
from online.web.pages import Pages
from online.web.visits import OwnVisit


class ConsentsPage(OwnPage):
    """All purposes, in plain words."""

    path = "/consents"
    template = "consents.html"
    summary = "Consents"
    says = ("consent_given", "consent_withdrawn")

    def __init__(self, pages: Pages, consents: ConsentRegister) -> None:
        super().__init__(pages)
        self._consents = consents

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """Each purpose and what was decided."""
        return {"consents": (await self._consents.of(visit.account.id)).consents}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Gives or withdraws one."""
        given = "give" in fields
        named = fields.get("give" if given else "withdraw", "")
        purpose = next((each for each in OFFERED if each == named), None)
        if purpose is None:
            raise ServiceError("bad_request", reason="purpose")
        language = self._pages.text(request).language
        await self._consents.change(visit.account.id, purpose, GiveConsent(given=given, language=language))
        return f"/consents?said=consent_{'given' if given else 'withdrawn'}"
