"""A browser without script and without a window: keeps its cookie, follows to the next page, fills forms."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from aiohttp import ClientSession, DummyCookieJar

from tests.fakes.services import PASSWORD, RunningServices


@dataclass(frozen=True)
class Page:
    """One page as it came, after all redirections."""

    path: str
    status: int
    body: str
    headers: dict[str, str]

    @property
    def title(self) -> str:
        """The title in the browser's frame."""
        return html.unescape(re.search(r"<title>(.*?)</title>", self.body, re.DOTALL)[1])  # type: ignore[index]

    def value_of(self, field: str) -> str:
        """Value of the first field or button with this name."""
        return html.unescape(re.search(rf'name="{field}"[^>]*? value="([^"]*)"', self.body)[1])  # type: ignore[index]

    def link(self, start: str) -> str:
        """Address of the first link that starts so."""
        return html.unescape(re.search(rf'href="({re.escape(start)}[^"]*)"', self.body)[1])  # type: ignore[index]


class Browser:
    """Looks at the pages of running services."""

    def __init__(self, online: RunningServices, language: str = "en") -> None:
        self._online = online
        self._language = language
        self.cookie = ""

    async def get(self, path: str, **query: str) -> Page:
        """The page an address leads to."""
        return await self._ask("GET", path, params=query)

    async def send(self, path: str, *, before: str = "", **fields: str) -> Page:
        """Fills the form of the page (or of the page `before`) and sends it there; the page that follows."""
        token = re.search(r'name="form_token" value="(\w+)"', (await self.get(before or path)).body)
        return await self.post(path, **{"form_token": token[1] if token else "", **fields})

    async def post(self, path: str, **fields: str) -> Page:
        """Sends a form as a page shown earlier would."""
        return await self._ask("POST", path, data=fields)

    async def sign_in(self, email: str, path: str = "/signin", password: str = PASSWORD) -> Page:
        """Signs in on the page at `path`, with what it carries along."""
        page = await self.get(path)
        form = {name: page.value_of(name) for name in ("form_token", "user_code", "goal")}
        return await self._ask("POST", "/signin", data={**form, "email": email, "password": password})

    async def _ask(self, method: str, path: str, **request: object) -> Page:
        headers = {"Accept-Language": self._language}
        async with ClientSession(cookie_jar=DummyCookieJar()) as client:
            for _ in range(5):
                if self.cookie:
                    headers["Cookie"] = self.cookie
                async with client.request(
                    method,
                    self._online.url + path,
                    headers=headers,
                    allow_redirects=False,
                    **request,  # type: ignore[arg-type]
                ) as answer:
                    if given := answer.headers.get("Set-Cookie"):
                        self.cookie = given.split(";")[0]
                    if answer.status not in (303, 307):
                        body = await answer.text()
                        shown = str(answer.url.relative())
                        return Page(shown, answer.status, body, dict(answer.headers))
                    path = answer.headers["Location"]
                    if answer.status == 303:
                        method, request = "GET", {}
        raise AssertionError(f"{path} leads in a circle")


async def signed_in_browser(online: RunningServices, email: str = "nuria@example.org") -> Browser:
    """A browser whose driver is signed in."""
    browser = Browser(online)
    await browser.sign_in(email)
    return browser
