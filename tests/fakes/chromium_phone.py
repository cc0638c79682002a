"""The driver's phone: a browser without script that keeps cookies and sends forms back."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import ClientSession, CookieJar

from tests.fakes.services import PASSWORD


class Phone:
    """Signs in on the services' pages and decides about codes."""

    def __init__(self, client: ClientSession, url: str) -> None:
        self._client = client
        self._url = url

    async def get(self, path: str) -> str:
        """A page."""
        async with self._client.get(self._url + path) as response:
            return await response.text()

    async def send(self, page: str, path: str, **fields: str) -> str:
        """Sends the form of `page`."""
        token = re.search(r'name="form_token" value="(\w+)"', page)
        form = {**fields, "form_token": token[1] if token else ""}
        async with self._client.post(self._url + path, data=form) as response:
            return await response.text()

    async def sign_in(self, email: str = "nuria@example.org") -> None:
        """Signs in on the phone."""
        page = await self.send(await self.get("/signin"), "/signin", email=email, password=PASSWORD)
        assert email in page

    async def decide(self, user_code: str, decision: str) -> str:
        """Compares the code and answers ``approved`` or ``denied``."""
        page = await self.get(f"/device?user_code={user_code}")
        return await self.send(page, "/device", user_code=user_code, decision=decision)


@asynccontextmanager
async def phone_at(url: str) -> AsyncIterator[Phone]:
    """A phone that looks at the services at `url`."""
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as client:
        yield Phone(client, url)
