"""The OpenAPI 3.1 document, made from the endpoints and their types."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import msgspec
from aiohttp import web

from online.contract.identity import OAuthError
from online.contract.problems import ACCOUNT_ERASED, PROBLEM_MEDIA_TYPE, Problem, ProblemCode
from online.endpoint import Endpoint, reply
from online.errors import STATUS

REFERENCE = "#/components/schemas/{name}"
_ALWAYS: tuple[ProblemCode, ...] = ("internal", "storage_unavailable")


def openapi_document(endpoints: Sequence[Endpoint], title: str, url: str) -> dict[str, Any]:
    """The document (https://spec.openapis.org/oas/v3.1.0) as plain objects."""
    kinds = _kinds(endpoints)
    schemas, components = msgspec.json.schema_components(kinds, ref_template=REFERENCE)
    by_kind = {repr(kind): schema for kind, schema in zip(kinds, schemas, strict=True)}
    paths: dict[str, dict[str, Any]] = {}
    for endpoint in endpoints:
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(endpoint, by_kind)
    return {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1", "license": {"name": "GPL-3.0-or-later"}},
        "servers": [{"url": url}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "car": {"type": "apiKey", "in": "header", "name": "Car-Key"},
            },
        },
    }


class OpenApiRoutes:
    """Serves the document; give it the endpoints when all are known."""

    def __init__(self, title: str, url: str) -> None:
        self._title = title
        self._url = url
        self._document: dict[str, Any] = {}

    def endpoints(self) -> list[Endpoint]:
        """The address of the document."""
        return [
            Endpoint(
                method="GET",
                path="/openapi.json",
                handler=self.document,
                summary="This document",
                tag="service",
                answer=dict[str, Any],
            )
        ]

    def describe(self, endpoints: Sequence[Endpoint]) -> None:
        """Makes the document."""
        self._document = openapi_document(endpoints, self._title, self._url)

    async def document(self, _request: web.Request) -> web.Response:
        """Answers with the document."""
        return reply(self._document)


def _kinds(endpoints: Sequence[Endpoint]) -> list[Any]:
    """Every type that stands in a body, form or answer, each once."""
    kinds: dict[str, Any] = {repr(kind): kind for kind in (Problem, OAuthError)}
    for endpoint in endpoints:
        for kind in (endpoint.body, endpoint.form, endpoint.answer):
            if kind is not None:
                kinds.setdefault(repr(kind), kind)
    return list(kinds.values())


def _operation(endpoint: Endpoint, by_kind: dict[str, Any]) -> dict[str, Any]:
    """One operation object."""
    name = re.sub(r"\W+", "_", endpoint.path).strip("_") or "start"
    operation: dict[str, Any] = {
        "operationId": f"{endpoint.method.lower()}_{name}",
        "summary": endpoint.summary,
        "tags": [endpoint.tag],
        "responses": _responses(endpoint, by_kind),
    }
    if parameters := _parameters(endpoint):
        operation["parameters"] = parameters
    for kind, media in (
        (endpoint.body, "application/json"),
        (endpoint.form, "application/x-www-form-urlencoded"),
    ):
        if kind is not None:
            content = {media: {"schema": by_kind[repr(kind)]}}
            operation["requestBody"] = {"required": True, "content": content}
    if endpoint.bearer:
        operation["security"] = [{"bearer": []}]
    elif endpoint.car_key:
        operation["security"] = [{"car": []}]
    return operation


def _parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    """Path and query parameters."""
    path = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in re.findall(r"{(\w+)", endpoint.path)
    ]
    query = [
        {"name": name, "in": "query", "description": meaning, "schema": {"type": "string"}}
        for name, meaning in (endpoint.query or {}).items()
    ]
    return path + query


def _responses(endpoint: Endpoint, by_kind: dict[str, Any]) -> dict[str, Any]:
    """The good answer and every bad one, by status."""
    good: dict[str, Any] = {"description": "Done"}
    if endpoint.answer is not None:
        good["content"] = {"application/json": {"schema": by_kind[repr(endpoint.answer)]}}
    elif endpoint.html or endpoint.media_type:
        good["content"] = {endpoint.media_type or "text/html": {"schema": {"type": "string"}}}
    responses = {str(endpoint.status): good}
    if endpoint.html:
        responses["303"] = {"description": "Another page follows"}
        responses["default"] = {"description": "A page that says why not", "content": {"text/html": {}}}
    elif endpoint.oauth_errors:
        content = {"application/json": {"schema": by_kind[repr(OAuthError)]}}
        for status in ("400", "401", "413", "429", "500", "503"):
            responses[status] = {"description": "Refused", "content": content}
    else:
        responses.update(_problems(endpoint, by_kind))
    return responses


def _problems(endpoint: Endpoint, by_kind: dict[str, Any]) -> dict[str, Any]:
    """Problem answers by status, with the codes that can stand in each."""
    codes = {*endpoint.errors, *_ALWAYS}
    if endpoint.bearer:
        codes.update(("not_signed_in", ACCOUNT_ERASED))
    if endpoint.car_key:
        codes.add("car_key_wrong")
    if endpoint.body is not None:
        codes.update(("bad_request", "body_too_large"))
    content = {PROBLEM_MEDIA_TYPE: {"schema": by_kind[repr(Problem)]}}
    by_status: dict[int, list[str]] = {}
    for code in sorted(codes):
        by_status.setdefault(STATUS[code], []).append(code)
    return {
        str(status): {"description": f"code: {', '.join(names)}", "content": content}
        for status, names in sorted(by_status.items())
    }
