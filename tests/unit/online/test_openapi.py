"""The OpenAPI document: complete, and kept to by the services."""

import asyncio
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.fakes.services import RunningServices

VIN = "VSSZZZKMZ1R000042"
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
)


async def test_every_route_is_in_the_document(online: RunningServices) -> None:
    document = (await online.ask("GET", "/openapi.json")).body
    assert document["openapi"] == "3.1.0"
    served = {
        (route.resource.canonical, route.method.lower())
        for route in online.application.router.routes()
        if route.resource is not None and route.method != "HEAD"
    }
    described = {(path, method) for path, operations in document["paths"].items() for method in operations}
    assert described == served
    assert len({op["operationId"] for ops in document["paths"].values() for op in ops.values()}) == len(
        served
    )


async def test_what_needs_a_token_says_so(online: RunningServices) -> None:
    """All of /v1 but registering, signing in and the stations asks for a token, in words and in fact."""
    document = (await online.ask("GET", "/openapi.json")).body
    public = {
        "/v1/accounts",
        "/v1/accounts/resend",
        "/v1/facts/keys",
        "/v1/legal/documents",
        "/v1/password-resets",
        "/v1/password-resets/redemption",
        "/v1/radio/stations",
        "/v1/sessions",
    }
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            needs = path.startswith("/v1/") and path not in public
            assert ("security" in operation) is needs, path
            if needs:
                assert (await online.ask(method.upper(), re.sub(r"\{\w+\}", VIN, path), "x")).status == 401, (
                    path
                )


async def test_answers_are_as_described(online: RunningServices, tmp_path: Path) -> None:
    """Schemathesis sends what the document allows and what it forbids: all answers are as described."""
    program = shutil.which("schemathesis", path=str(Path(sys.executable).parent))
    if program is None:
        pytest.skip("schemathesis is not installed: run `make test`, which installs it")
    token = await online.ready_token()
    process = await asyncio.create_subprocess_exec(
        program,
        "run",
        f"{online.url}/openapi.json",
        f"--header=Authorization: Bearer {token}",
        f"--checks={','.join(CHECKS)}",
        "--phases=examples,fuzzing",
        "--max-examples=4",
        "--seed=1",
        "--include-path-regex=^/(v1|oauth|health)",
        "--generation-database=none",
        cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
