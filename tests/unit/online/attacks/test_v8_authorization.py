"""Attacks on authorization: OWASP ASVS 5.0, chapter V8."""

import re
from typing import Any

from tests.fakes.services import PASSWORD, Answer, RunningServices

VIN = "VSSZZZKMZ1R000042"
FREE_VIN = "VSSZZZKMZ1R000099"
VALUES: dict[str, Any] = {
    "email": "third@example.org",
    "model": "Leon",
    "minutes": 5,
    "new": "another quiet red train",
    "password": PASSWORD,
    "pin": "8642",
    "present": PASSWORD,
    "given": True,
    "language": "en",
    "vin": FREE_VIN,
    "type": "weather",
    "latitude": 60.17,
    "longitude": 24.94,
    "name": "Mallory",
    "version": "2026-11-01",
    "kind": "terms",
    "code": "12345678",
    "documents": [],
}
"""What an attacker puts into the fields of a body, by name."""


async def rows(online: RunningServices, token: str) -> dict[str, Any]:
    """Everything the driver's account shows, as the attack must leave it."""
    shown = {}
    for path in (
        "/v1/me",
        "/v1/cars",
        f"/v1/cars/{VIN}/users",
        "/v1/nominations",
        "/v1/spin",
        "/v1/account/sessions",
        "/v1/account/activity",
        "/v1/account/consents",
        "/v1/account/acceptances",
    ):
        answer = await online.ask("GET", path, token)
        assert answer.status == 200, (path, answer)
        shown[path] = answer.body
    return shown


async def driver_with_everything(online: RunningServices) -> tuple[str, dict[str, str]]:
    """A driver with a car, a secondary user, an open nomination, S-PIN and a second session."""
    token = await online.verified_token()
    second = await online.verified_token("jordi@example.org")
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Leon"})
    made = await online.ask("POST", f"/v1/cars/{VIN}/nominations", token, json={"email": "jordi@example.org"})
    assert made.status == 201, made
    await online.ask("PUT", f"/v1/nominations/{made.body['id']}/acceptance", second)
    waiting = await online.ask(
        "POST", f"/v1/cars/{VIN}/nominations", token, json={"email": "laia@example.org"}
    )
    await online.ask("PUT", "/v1/spin", token, json={"pin": "2580"})
    await online.sign_in()
    sessions = (await online.ask("GET", "/v1/account/sessions", token)).body["sessions"]
    user = (await online.ask("GET", "/v1/me", second)).body["id"]
    ids = {
        "vin": VIN,
        "account_id": user,
        "nomination": waiting.body["id"],
        "session": sessions[1]["id"],
        "purpose": "voice_recordings",
    }
    return token, ids


def body_of(document: dict[str, Any], operation: dict[str, Any]) -> Any:
    """A body of the kind the operation asks for, None when it takes none."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    if content is None:
        return None
    schema = content["schema"]
    while "$ref" in schema or "anyOf" in schema:
        schema = schema.get("anyOf", [schema])[0]
        if "$ref" in schema:
            schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return {name: VALUES.get(name, "x") for name in schema.get("properties", {})}


async def attack(online: RunningServices, token: str, ids: dict[str, str], *, own: bool) -> list[Answer]:
    """Calls every address of the API with somebody else's ids; `own` also those without an id."""
    document = (await online.ask("GET", "/openapi.json")).body
    answers = []
    for path, operations in document["paths"].items():
        if not path.startswith("/v1/") or ("{" not in path and not own):
            continue
        filled = re.sub(r"{(\w+)}", lambda found: ids.get(found[1], "unknown"), path)
        for method, operation in operations.items():
            if operation.get("security") != [{"bearer": []}]:
                continue
            body = body_of(document, operation)
            answers.append(
                await online.ask(method.upper(), filled, token, **({"json": body} if body else {}))
            )
    return answers


async def test_8_2_2_foreign_ids_at_every_address_change_and_show_nothing(online: RunningServices) -> None:
    """Another account calls all of the API with the ids of the driver's car, users and sessions."""
    token, ids = await driver_with_everything(online)
    mallory = await online.verified_token("mallory@example.org")
    before = await rows(online, token)
    answers = await attack(online, mallory, ids, own=False)
    assert await rows(online, token) == before
    assert len(answers) >= 10
    for answer in answers:
        text = str(answer.body)
        for private in ("Núria", "nuria@", "jordi@", "laia@", before["/v1/me"]["id"], ids["account_id"]):
            assert private not in text
        assert answer.status < 500, answer


async def test_8_2_1_a_secondary_user_has_no_rights_of_the_primary(online: RunningServices) -> None:
    """USR-3: it may look at the car's users and leave, and nothing else of the car changes."""
    token, ids = await driver_with_everything(online)
    second = str((await online.sign_in("jordi@example.org"))["access_token"])
    primary = (await online.ask("GET", "/v1/me", token)).body["id"]
    before = await rows(online, token)
    for method, path, body in (
        ("POST", f"/v1/cars/{VIN}/nominations", {"email": "third@example.org"}),
        ("DELETE", f"/v1/cars/{VIN}/users/{primary}", None),
        ("PUT", f"/v1/cars/{VIN}/enrolment", {"model": "Stolen"}),
    ):
        answer = await online.ask(method, path, second, **({"json": body} if body else {}))
        assert answer.status in {403, 409}, (path, answer)
    await online.ask("DELETE", f"/v1/nominations/{ids['nomination']}", second)
    assert await rows(online, token) == before
    assert (await online.ask("GET", f"/v1/cars/{VIN}/users", second)).body["nominations"] == []


async def test_8_2_3_fields_that_are_not_the_drivers_to_set_are_ignored(online: RunningServices) -> None:
    """Mass assignment: nobody is confirmed, primary or another account because the body says so."""
    extra = {"verified": True, "id": "mine", "verified_at": "2026-01-01T00:00:00Z", "email_key": "x"}
    account = {"name": "M", "email": "mallory@example.org", "password": PASSWORD, "language": "en", **extra}
    made = (await online.ask("POST", "/v1/accounts", json=account)).body
    assert made["verified"] is False
    assert made["id"] != "mine"
    token = (await online.sign_in("mallory@example.org"))["access_token"]
    car = {"model": "Leon", "role": "primary", "vin": FREE_VIN, "account_id": "other"}
    enrolled = (await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json=car)).body
    assert enrolled["vin"] == VIN


async def test_8_3_2_who_is_withdrawn_is_out_at_the_next_request(online: RunningServices) -> None:
    token, ids = await driver_with_everything(online)
    second = str((await online.sign_in("jordi@example.org"))["access_token"])
    assert (await online.ask("GET", f"/v1/cars/{VIN}/users", second)).status == 200
    await online.ask("DELETE", f"/v1/cars/{VIN}/users/{ids['account_id']}", token)
    assert (await online.ask("GET", f"/v1/cars/{VIN}/users", second)).status == 404
    assert (await online.ask("GET", "/v1/cars", second)).body == []


async def test_8_3_1_without_a_token_nothing_opens(online: RunningServices) -> None:
    """Every address that asks for a token refuses none, a wrong one, a refresh token and a cookie."""
    _, ids = await driver_with_everything(online)
    refresh = (await online.sign_in())["refresh_token"]
    for token in ("", "x", refresh, "Bearer", "null"):
        for answer in await attack(online, token, ids, own=True):
            assert answer.status == 401, answer
