"""The demo's mail reader: what the outbox holds, as text with its links."""

from __future__ import annotations

import re

from aiohttp import web

from online.endpoint import Endpoint
from online.errors import ServiceError
from online.mail.outbox import Outbox
from online.web.pages import Pages

_LINK = re.compile(r"(https?://[^\s<>\"]+)")


class MailPages:
    """Shows mails where no mail leaves the machine. Only the demo has these pages: they show secrets."""

    def __init__(self, pages: Pages, outbox: Outbox) -> None:
        self._pages = pages
        self._outbox = outbox

    def endpoints(self) -> list[Endpoint]:
        """The pages."""
        page = self._pages.endpoint
        return [
            page("GET", "/demo/mail", self.mails, "Mails of the demo"),
            page("GET", "/demo/mail/{name}", self.mail, "One mail of the demo"),
        ]

    async def mails(self, request: web.Request) -> web.Response:
        """All mails, newest first."""
        return self._pages.page(request, "mails.html", mails=await self._outbox.newest())

    async def mail(self, request: web.Request) -> web.Response:
        """One mail; its addresses become links, everything else stays text."""
        mail = await self._outbox.read(request.match_info["name"])
        if mail is None:
            raise ServiceError("not_found")
        return self._pages.page(request, "mail.html", mail=mail, parts=_LINK.split(mail.body.strip()))
