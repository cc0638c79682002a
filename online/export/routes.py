"""The addresses of export and erasure."""

from __future__ import annotations

import logging

from aiohttp import web

from online.contract.accounts import Account
from online.contract.export import EXPORT_MEDIA_TYPE, Erase
from online.database import STORAGE_ERRORS
from online.endpoint import NO_STORE, Endpoint, read_json, sender
from online.export.erasure import Erasures
from online.export.service import Export
from online.identity.bearer import Bearer
from online.middleware import SECURITY_HEADERS

log = logging.getLogger(__name__)


class ExportRoutes:
    """Export and erasure over HTTP."""

    def __init__(self, export: Export, erasures: Erasures, bearer: Bearer) -> None:
        self._export = export
        self._erasures = erasures
        self._bearer = bearer

    def endpoints(self) -> list[Endpoint]:
        """The addresses."""
        return [
            Endpoint(
                method="GET",
                path="/v1/account/export",
                handler=self.export,
                summary="All data of the account as a zip file: a page to read, and JSON",
                tag="export",
                media_type=EXPORT_MEDIA_TYPE,
                errors=("too_many_attempts",),
                bearer=True,
            ),
            Endpoint(
                method="POST",
                path="/v1/account/erasure",
                handler=self.erase,
                summary="Erase the account with all its data; its cars are unpaired. There is no way back",
                tag="export",
                body=Erase,
                status=202,
                errors=("wrong_credentials", "too_many_attempts"),
                bearer=True,
            ),
        ]

    async def export(self, request: web.Request) -> web.StreamResponse:
        """Sends the zip file."""
        account = (await self._bearer.signed_in(request)).account
        return await sent_export(self._export, account, request)

    async def erase(self, request: web.Request) -> web.Response:
        """Takes the wish in; the account is signed out everywhere at once."""
        account = (await self._bearer.signed_in(request)).account
        password = (await read_json(request, Erase)).password
        await self._erasures.ask(account, password, sender(request))
        return web.Response(status=202)


async def sent_export(export: Export, account: Account, request: web.Request) -> web.StreamResponse:
    """Sends the zip file of an account while it is made; raises ServiceError `too_many_attempts`."""
    await export.admit(account)
    answer = web.StreamResponse(
        headers={
            **SECURITY_HEADERS,
            "Content-Type": EXPORT_MEDIA_TYPE,
            "Content-Disposition": 'attachment; filename="my-data.zip"',
            "Cache-Control": NO_STORE,
        }
    )
    await answer.prepare(request)
    if request.method != "HEAD":
        await _send(export, account, request, answer)
    return answer


async def _send(export: Export, account: Account, request: web.Request, answer: web.StreamResponse) -> None:
    """Sends the pieces. It is too late for another status: what fails breaks off, and no zip opens."""
    try:
        async for piece in export.pieces(account):
            await answer.write(piece)
    except STORAGE_ERRORS as error:
        log.error("export broken off: %s", getattr(error, "orig", error))
        if request.transport is not None:
            request.transport.abort()
        return
    await answer.write_eof()
