"""The addresses of legal documents and acceptances."""

from __future__ import annotations

from aiohttp import web

from online.contract.legal import Accept, Acceptances, LegalDocuments
from online.endpoint import Endpoint, read_json, reply
from online.identity.bearer import Bearer
from online.legal.documents import DEFAULT_LANGUAGE
from online.legal.service import Legal


class LegalRoutes:
    """Legal documents over HTTP."""

    def __init__(self, legal: Legal, bearer: Bearer) -> None:
        self._legal = legal
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="GET",
                path="/v1/legal/documents",
                handler=self.documents,
                summary="Terms, privacy policy and service contract in their present version",
                tag="legal",
                answer=LegalDocuments,
                query={"language": "BCP 47 tag; the nearest language there is answers, English for none"},
            ),
            Endpoint(
                method="GET",
                path="/v1/account/acceptances",
                handler=self.acceptances,
                summary="What the account accepted, and what waits to be accepted",
                tag="legal",
                answer=Acceptances,
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/account/acceptances",
                handler=self.accept,
                summary="Accept documents in their present version; repeating it changes nothing",
                tag="legal",
                body=Accept,
                answer=Acceptances,
                errors=("document_outdated",),
                bearer=True,
            ),
        ]

    async def documents(self, request: web.Request) -> web.Response:
        """Answers with the documents; no account is needed to read them."""
        language = request.query.get("language", DEFAULT_LANGUAGE)
        return reply(LegalDocuments(documents=self._legal.documents.in_language(language)))

    async def acceptances(self, request: web.Request) -> web.Response:
        """Answers with the acceptances."""
        account = (await self._bearer.signed_in(request)).account
        return reply(await self._legal.acceptances(account.id))

    async def accept(self, request: web.Request) -> web.Response:
        """Records acceptances."""
        account = (await self._bearer.signed_in(request)).account
        accepted = await read_json(request, Accept)
        return reply(await self._legal.accept(account.id, accepted.documents))
