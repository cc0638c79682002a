"""Pages to take one's data along and to have it erased (PRV-3)."""

from __future__ import annotations

from collections.abc import Mapping

from aiohttp import web

from online.contract.export import EXPORT_MEDIA_TYPE
from online.endpoint import Endpoint, sender
from online.export.erasure import Erasures
from online.export.routes import sent_export
from online.export.service import Export
from online.garage.service import Garage
from online.web.own_page import OwnPage
from online.web.pages import Pages
from online.web.visits import OwnVisit


class DataPage(OwnPage):
    """The way to both, and the file itself."""

    path = "/data"
    template = "data.html"
    summary = "The account's data"
    form = False

    def __init__(self, pages: Pages, export: Export) -> None:
        super().__init__(pages)
        self._export = export

    def endpoints(self) -> list[Endpoint]:
        """The page, and the file."""
        file = Endpoint(
            method="GET",
            path="/data/export",
            handler=self.file,
            summary="All data of the account as a file",
            tag="pages",
            media_type=EXPORT_MEDIA_TYPE,
        )
        return [*super().endpoints(), file]

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """Nothing beyond the page."""
        return {}

    async def file(self, request: web.Request) -> web.StreamResponse:
        """The zip file."""
        visit = await self._pages.visits.own(request)
        return await sent_export(self._export, visit.account, request)


class ErasePage(OwnPage):
    """Says what is lost and what stays, asks for the password, erases."""

    path = "/data/erase"
    template = "erase.html"
    summary = "Erase the account"

    def __init__(self, pages: Pages, erasures: Erasures, garage: Garage) -> None:
        super().__init__(pages)
        self._erasures = erasures
        self._garage = garage

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The cars that go with it."""
        return {"cars": await self._garage.cars(visit.account.id)}

    async def act(
        self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]
    ) -> str | web.Response:
        """Has it erased; the cookie goes with the account."""
        await self._erasures.ask(visit.account, fields.get("password", ""), sender(request))
        response = self._pages.page(request, "erased.html")
        await self._pages.visits.sign_out(response, visit)
        return response
