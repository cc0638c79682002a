"""Rendering pages, the start page, and the two static files."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Literal

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from online.contract.accounts import PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN
from online.contract.problems import Problem
from online.endpoint import NO_STORE, Endpoint, Handler
from online.errors import ServiceError
from online.middleware import problem_of
from online.texts import Texts, Wording
from online.web.dates import written_day, written_moment
from online.web.visits import Visit, Visits

FOLDER = Path(__file__).parent
STATIC = {
    "phone.css": "text/css",
    "phone.js": "text/javascript",
    "icon.svg": "image/svg+xml",
    "inter-latin.woff2": "font/woff2",
    "inter-latin-ext.woff2": "font/woff2",
}
_FOREVER = "public, max-age=31536000, immutable"


class Pages:
    """Fills templates in the browser's language; everything put in is escaped."""

    def __init__(self, wording: Wording, visits: Visits, brand: str, *, demo: bool) -> None:
        self._wording = wording
        self.visits = visits
        self._files = {name: (FOLDER / "static" / name).read_bytes() for name in STATIC}
        self._templates = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            autoescape=True,
            auto_reload=False,
            undefined=StrictUndefined,
        )
        self._templates.filters.update(
            initials=_initials, spelled=" ".join, day=written_day, moment=written_moment
        )
        self._templates.globals.update(
            brand=brand,
            demo=demo,
            static={name: f"/static/{name}?v={_version(content)}" for name, content in self._files.items()},
            password_length_min=PASSWORD_LENGTH_MIN,
            password_length_max=PASSWORD_LENGTH_MAX,
        )

    def endpoints(self) -> list[Endpoint]:
        """The static files."""
        return [
            Endpoint(
                method="GET",
                path=f"/static/{name}",
                handler=partial(self._static, name),
                summary="A file the pages use",
                tag="pages",
                media_type=media_type,
            )
            for name, media_type in STATIC.items()
        ]

    @staticmethod
    def endpoint(
        method: Literal["GET", "POST"],
        path: str,
        handler: Handler,
        summary: str,
        query: Mapping[str, str] | None = None,
    ) -> Endpoint:
        """The endpoint of a page."""
        return Endpoint(
            method=method, path=path, handler=handler, summary=summary, tag="pages", html=True, query=query
        )

    def problem(self, request: web.Request, error: ServiceError | None) -> Problem | None:
        """An error in the browser's language, to stand on the page it belongs to."""
        return problem_of(error, self.text(request)) if error else None

    def text(self, request: web.Request) -> Texts:
        """Sentences in the browser's language."""
        return self._wording.accepted(request.headers.get("Accept-Language"))

    def page(
        self,
        request: web.Request,
        template: str,
        *,
        visit: Visit | None = None,
        status: int = 200,
        **values: object,
    ) -> web.Response:
        """A page that no cache keeps; gives the browser its cookie when it has none."""
        text = self.text(request)
        token = visit.form_token if visit else ""
        account = visit.account if visit else None
        html = self._templates.get_template(template).render(
            text=text,
            form_token=token,
            account=account,
            lock_after=visit.lock_after if visit else 0,
            **values,
        )
        response = web.Response(text=html, status=status, content_type="text/html")
        response.headers["Cache-Control"] = NO_STORE
        response.headers["Content-Language"] = text.language
        response.headers["Vary"] = "Accept-Language, Cookie"
        if visit is not None and visit.is_new:
            self.visits.give(response, visit.cookie)
        return response

    async def error(self, request: web.Request, problem: Problem) -> web.Response:
        """A page for an error."""
        return self.page(request, "error.html", status=problem.status, problem=problem)

    async def _static(self, name: str, _request: web.Request) -> web.Response:
        """One static file; its address changes with its content."""
        headers = {"Cache-Control": _FOREVER}
        charset = "utf-8" if STATIC[name].startswith("text/") else None
        body = self._files[name]
        return web.Response(body=body, content_type=STATIC[name], charset=charset, headers=headers)


def _version(content: bytes) -> str:
    """What changes the address of a static file whenever its content does."""
    return hashlib.sha256(content).hexdigest()[:8]


def _initials(name: str) -> str:
    """First letters of the first and last word of a name."""
    words = name.split()
    return "".join(word[0] for word in dict.fromkeys((words[0], words[-1]))).upper()
