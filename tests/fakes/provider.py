"""A provider outside: answers every request with what a test laid down."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.test_utils import TestServer


@dataclass
class Provider:
    """Answers with `body` and `status`.

    Attributes:
        requests: query and User-Agent of every request.
    """

    url: str = ""
    body: bytes = b""
    status: int = 200
    requests: list[tuple[dict[str, str], str]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        """One answer."""
        self.requests.append((dict(request.query), request.headers["User-Agent"]))
        return web.Response(body=self.body, status=self.status)


@asynccontextmanager
async def running_provider() -> AsyncIterator[Provider]:
    """The provider until the block ends."""
    provider = Provider()
    application = web.Application()
    application.router.add_get("/", provider.answer)
    async with TestServer(application) as server:
        provider.url = str(server.make_url("/"))
        yield provider
