"""Pages of the legal documents: to read without an account, to accept with one (ENR-4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from aiohttp import web

from online.contract.legal import AcceptDocument, LegalDocument
from online.endpoint import Endpoint
from online.errors import ServiceError
from online.legal.service import Legal
from online.web.own_page import OwnPage
from online.web.pages import Pages
from online.web.visits import OwnVisit


class LegalPage(OwnPage):
    """What the account accepted and when, and what waits to be accepted."""

    path = "/legal"
    template = "legal.html"
    summary = "Legal documents of the account"
    says = ("legal_accepted",)

    def __init__(self, pages: Pages, legal: Legal) -> None:
        super().__init__(pages)
        self._legal = legal

    async def values(self, request: web.Request, visit: OwnVisit) -> Mapping[str, object]:
        """The documents in the reader's language, and what was accepted."""
        accepted = await self._legal.acceptances(visit.account.id)
        return {
            "documents": self._legal.documents.in_language(self._pages.text(request).language),
            "open": accepted.open,
            "accepted_at": {(done.kind, done.version): done.accepted_at for done in accepted.acceptances},
        }

    async def act(self, request: web.Request, visit: OwnVisit, fields: Mapping[str, str]) -> str:
        """Records what was accepted."""
        await self._legal.accept(visit.account.id, accepted_of(self._legal, fields))
        return "/legal?said=legal_accepted"


class DocumentPages:
    """Each document in full."""

    def __init__(self, pages: Pages, legal: Legal) -> None:
        self._pages = pages
        self._legal = legal

    def endpoints(self) -> list[Endpoint]:
        """The page."""
        return [self._pages.endpoint("GET", "/legal/{kind}", self.show, "A legal document in full")]

    async def show(self, request: web.Request) -> web.Response:
        """The document in the reader's language."""
        visit = await self._pages.visits.of(request)
        for document in self._legal.documents.in_language(self._pages.text(request).language):
            if document.kind == request.match_info["kind"]:
                parts = [line.strip() for line in document.text.splitlines() if line.strip()]
                return self._pages.page(
                    request, "document.html", visit=visit, document=document, parts_of_text=parts
                )
        raise ServiceError("not_found")


def shown_fields(documents: Iterable[LegalDocument]) -> dict[str, str]:
    """Hidden fields of a form that accepts documents: which version of each, in which language."""
    return {f"accept.{document.kind}": f"{document.version}/{document.language}" for document in documents}


def accepted_of(legal: Legal, fields: Mapping[str, str]) -> list[AcceptDocument]:
    """What a form with `shown_fields` accepts; raises ServiceError `document_outdated` for an older page."""
    accepted = []
    for document in legal.documents.in_language("en"):
        version, _, language = fields.get(f"accept.{document.kind}", "").partition("/")
        if version and version != document.version:
            raise ServiceError("document_outdated", reason=document.kind)
        if version:
            accepted.append(AcceptDocument(kind=document.kind, version=version, language=language[:5]))
    return accepted
