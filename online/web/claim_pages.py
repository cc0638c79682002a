"""Pages of cars added on the phone, until they are proved to be one's own (ENR-5, ENR-7)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.contract.ownership import KEYS_WITHIN, Claim, ClaimCar
from online.contract.vin import VIN_LENGTH, tidy_vin
from online.errors import ServiceError
from online.ownership.claims import Claims
from online.web.own_page import OwnPage, need_verified
from online.web.pages import Pages
from online.web.visits import OwnVisit

KEYS_MINUTES = int(KEYS_WITHIN.total_seconds()) // 60
_TYPED_MAX = 40
_MODEL_MAX = 60


class AddCarPage(OwnPage):
    """Adds a car by its VIN. A pairing code is shown once, on the page that follows."""

    path = "/add-car"
    template = "add_car.html"
    summary = "Add a car"
    query = {"vin": "vehicle number to start with"}
    says = ("claim_removed",)

    def __init__(self, pages: Pages, claims: Claims) -> None:
        super().__init__(pages)
        self._claims = claims

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """What the form needs to know."""
        return {"vin_length": VIN_LENGTH, "vin": request.query.get("vin", "")[:_TYPED_MAX]}

    async def act(
        self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]
    ) -> str | web.Response:
        """Adds it and says how it is proved; with a code it answers with the page itself."""
        need_verified(visit.account)
        car = ClaimCar(
            vin=fields.get("vin", "")[:_TYPED_MAX],
            model=" ".join(fields.get("model", "").split())[:_MODEL_MAX] or "?",
            navigation=fields.get("navigation") != "no",
        )
        claim = await self._claims.make(visit.account.id, car)
        if claim.code is None:
            return f"/claims/{claim.vin}"
        return self._pages.page(
            request,
            ClaimPage.template,
            visit=visit,
            problem=None,
            expired=False,
            said="",
            claim=claim,
            code=f"{claim.code[:4]} {claim.code[4:]}",
            minutes=KEYS_MINUTES,
        )


class ClaimPage(OwnPage):
    """How a car that was added is proved to be one's own; takes it off the list again."""

    path = "/claims/{vin}"
    template = "claim.html"
    summary = "A car that waits for its proof"

    def __init__(self, pages: Pages, claims: Claims) -> None:
        super().__init__(pages)
        self._claims = claims

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The claim; one that is proved leads to the car."""
        claim = await self._claim(request, visit)
        if claim.state == "verified":
            raise web.HTTPSeeOther(f"/cars/{claim.vin}")
        return {"claim": claim, "code": "", "minutes": KEYS_MINUTES}

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Removes it; its code no longer works. The form to add it again follows."""
        claim = await self._claim(request, visit)
        await self._claims.remove(visit.account.id, claim.vin)
        return f"/add-car?said=claim_removed&vin={claim.vin}"

    async def _claim(self, request: web.Request, visit: OwnVisit) -> Claim:
        vin = tidy_vin(request.match_info["vin"])
        for claim in await self._claims.of(visit.account.id):
            if claim.vin == vin:
                return claim
        raise ServiceError("not_found")
