"""What stands around every request: headers that protect the browser, and one form for every error."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable

import msgspec
from aiohttp import ClientConnectionResetError, web
from aiohttp.typedefs import Middleware

from online.contract.identity import OAuthError, OAuthErrorCode
from online.contract.problems import PROBLEM_MEDIA_TYPE, Problem, ProblemCode
from online.database import STORAGE_ERRORS
from online.endpoint import NO_STORE, Handler
from online.errors import REASON_OF, OAuthFailure, ServiceError
from online.texts import Texts, Wording

BODY_BYTES_MAX = 64 * 1024
SECURITY_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "Server": "online",  # instead of the versions of Python and aiohttp
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_HSTS = "max-age=31536000"
_BY_STATUS: dict[int, ProblemCode] = {
    404: "not_found",
    405: "method_not_allowed",
    413: "body_too_large",
}
_OAUTH_BY_CODE: dict[ProblemCode, OAuthErrorCode] = {
    "internal": "temporarily_unavailable",
    "storage_unavailable": "temporarily_unavailable",
    "too_many_attempts": "temporarily_unavailable",
}
ErrorPage = Callable[[web.Request, Problem], Awaitable[web.Response]]

log = logging.getLogger(__name__)


@web.middleware
async def forwarded(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Takes sender and scheme from the nearest proxy's own entries; only for services behind one."""
    sender = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    scheme = request.headers.get("X-Forwarded-Proto", "").rpartition(",")[2].strip()
    known = scheme if scheme in {"http", "https"} else request.scheme
    return await handler(request.clone(remote=sender or request.remote or "", scheme=known))


@web.middleware
async def security_headers(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Puts the protective headers on every answer, also on errors."""
    response = await handler(request)
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    if request.secure:
        response.headers.setdefault("Strict-Transport-Security", _HSTS)
    return response


@web.middleware
async def without_nul(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuses addresses with the character NUL, which PostgreSQL cannot even look for."""
    if "\0" in request.path or any("\0" in value for value in request.query.values()):
        raise ServiceError("bad_request", reason="NUL")
    return await handler(request)


class ErrorAnswers:
    """Turns whatever a handler raises into the answer its address promises: problem, OAuth error or page."""

    def __init__(self, wording: Wording, page: ErrorPage) -> None:
        self._wording = wording
        self._page = page

    def middleware(self) -> Middleware:
        """The middleware to put around the handlers."""

        @web.middleware
        async def answer_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
            try:
                return await handler(request)
            except web.HTTPRedirection as redirection:
                headers = {"Location": redirection.headers.get("Location", "/"), "Cache-Control": NO_STORE}
                return web.Response(status=redirection.status, headers=headers)
            except OAuthFailure as failure:
                return oauth_error(failure)
            except web.HTTPException as error:
                fault = ServiceError(_BY_STATUS.get(error.status, "bad_request"), reason=error.reason)
                response = await self._answer(request, fault)
                if "Allow" in error.headers:
                    response.headers["Allow"] = error.headers["Allow"]
                return response
            except ServiceError as error:
                return await self._answer(request, error)
            except ClientConnectionResetError:
                return web.Response()  # to nobody: whoever asked is gone
            except STORAGE_ERRORS as error:
                # Without the trace, which would print values.
                log.error("database: %s", getattr(error, "orig", error))
                return await self._answer(request, ServiceError("storage_unavailable", retry_after=30))
            except Exception:
                log.exception("%s %s failed", request.method, _route(request))
                return await self._answer(request, ServiceError("internal"))

        return answer_errors

    async def _answer(self, request: web.Request, error: ServiceError) -> web.Response:
        """The answer for an error, in the form of the address it happened at."""
        if request.path.startswith("/oauth/"):
            code = _OAUTH_BY_CODE.get(error.code, "invalid_request")
            response = oauth_error(OAuthFailure(code, error.code, status=error.status))
        else:
            problem = problem_of(error, self._wording.accepted(request.headers.get("Accept-Language")))
            response = problem_answer(problem) if _is_program(request) else await self._page(request, problem)
        if error.retry_after is not None:
            response.headers["Retry-After"] = str(error.retry_after)
        if error.status == 401:
            response.headers["WWW-Authenticate"] = 'Bearer realm="hola"'
        return response


def problem_of(error: ServiceError, text: Texts) -> Problem:
    """An error in a driver's words."""
    return Problem(
        code=error.code,
        status=error.status,
        title=text(f"title.{error.code}"),
        detail=text(
            f"problem.{error.code}",
            wait=wait_words(error.retry_after or 0, text),
            tries_left=error.tries_left,
        ),
        retry_after=error.retry_after,
        tries_left=error.tries_left,
        reason=REASON_OF.get(error.code),
    )


def wait_words(seconds: int, text: Texts) -> str:
    """A pause as a person says it: seconds up to two minutes, then minutes."""
    if seconds <= 120:
        return text("wait.seconds", count=max(seconds, 1))
    return text("wait.minutes", count=-(-seconds // 60))


def problem_answer(problem: Problem) -> web.Response:
    """A problem as RFC 9457 asks."""
    return web.Response(
        body=msgspec.json.encode(problem),
        status=problem.status,
        content_type=PROBLEM_MEDIA_TYPE,
        headers={"Cache-Control": NO_STORE},
    )


def oauth_error(failure: OAuthFailure) -> web.Response:
    """An error as RFC 6749 section 5.2 asks."""
    said = OAuthError(error=failure.error, error_description=failure.description, code=failure.code)
    return web.Response(
        body=msgspec.json.encode(said),
        status=failure.status,
        content_type="application/json",
        headers={"Cache-Control": NO_STORE, "Pragma": "no-cache"},
    )


def _is_program(request: web.Request) -> bool:
    """Whether a program asks (the car), not a browser."""
    return request.path.startswith("/v1/") or request.path in {"/health", "/openapi.json"}


def _route(request: web.Request) -> str:
    """The route, for the log: not the path with its VINs, not the query with its tokens."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "(no route)"
