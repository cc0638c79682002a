"""One HTTP address: what it takes and answers, said once for the router and for the OpenAPI document."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Network, ip_address
from typing import Any, Literal

import msgspec
from aiohttp import web

from online.contract.identity import OAuthErrorCode
from online.contract.problems import ProblemCode
from online.errors import OAuthFailure, ServiceError

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
NO_STORE = "no-store"


@dataclass(frozen=True, kw_only=True)
class Endpoint:
    """One address and method.

    Attributes:
        path: as aiohttp routes it, with `{name}` for a part that varies.
        body: type of the JSON body; `form` the type of a form body instead.
        answer: type of the JSON answer; None with `html` for a page and without for an empty answer.
        errors: codes of the problems it can answer with besides those every address has.
        oauth_errors: whether its errors are OAuth's (RFC 6749) instead of problems.
        bearer: whether it needs an access token.
        car_key: whether it needs the key of the car in its path.
        query: optional query parameters and what they mean.
    """

    method: Literal["GET", "POST", "PUT", "DELETE"]
    path: str
    handler: Handler
    summary: str
    tag: str
    body: Any = None
    form: Any = None
    answer: Any = None
    html: bool = False
    status: int = 200
    errors: tuple[ProblemCode, ...] = ()
    oauth_errors: bool = False
    bearer: bool = False
    car_key: bool = False
    query: Mapping[str, str] | None = None
    media_type: str | None = None


async def read_json[T](request: web.Request, kind: type[T]) -> T:
    """The JSON body as `kind`; raises ServiceError `bad_request` naming the field that is wrong.

    A text with the character NUL, which PostgreSQL cannot keep, is refused.
    """
    body = await request.read()
    if rb"\u0000" in body:
        raise ServiceError("bad_request", reason="NUL")
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ServiceError("bad_request", reason=str(error)) from error


async def read_form[T](request: web.Request, kind: type[T]) -> T:
    """The form body as `kind`; raises OAuthFailure `invalid_request`, also for a field given twice."""
    error: OAuthErrorCode = "invalid_request"
    try:
        form = await request.post()
    except ValueError as fault:
        raise OAuthFailure(error, "The form cannot be read.") from fault
    if len(form) != len(set(form)):
        raise OAuthFailure(error, "A field is given twice.")
    fields = {name: value for name, value in form.items() if isinstance(value, str)}
    if any("\0" in value for value in fields.values()):
        raise OAuthFailure(error, "A field holds the character NUL.")
    try:
        return msgspec.convert(fields, kind)
    except msgspec.ValidationError as fault:
        raise OAuthFailure(error, str(fault)) from fault


def reply(answer: object, *, status: int = 200) -> web.Response:
    """A JSON answer that no cache keeps."""
    return web.Response(
        body=msgspec.json.encode(answer),
        status=status,
        content_type="application/json",
        headers={"Cache-Control": NO_STORE},
    )


def sender(request: web.Request) -> str:
    """Network address a request came from, as the subject of rate limits.

    Of IPv6 the network of 64 bits: a single machine has all addresses in it (RFC 4291 section 2.5.4).
    """
    try:
        address = ip_address((request.remote or "").partition("%")[0])
    except ValueError:
        return "unknown"
    if isinstance(address, IPv4Address):
        return str(address)
    if address.ipv4_mapped is not None:
        return str(address.ipv4_mapped)
    return str(IPv6Network((address, 64), strict=False))
