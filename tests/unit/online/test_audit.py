"""The audit trail: who did what to an account, when and from where."""

import json
from typing import Any

from online.contract.activity import KEPT_DAYS, PAGE_ENTRIES
from online.database import Database, sqlite_url
from online.timekeeping import Timekeeper
from tests.fakes.services import PASSWORD, RunningServices, running_services

VIN = "VSSZZZKMZ1R000042"


async def trail(online: RunningServices, token: str, before: int | None = None) -> dict[str, Any]:
    query = f"?before={before}" if before is not None else ""
    answer = await online.ask("GET", f"/v1/account/activity{query}", token)
    assert answer.status == 200, answer
    page: dict[str, Any] = answer.body
    return page


async def kinds(online: RunningServices, token: str) -> list[str]:
    return [entry["kind"] for entry in (await trail(online, token))["activities"]]


async def wrong_password(online: RunningServices) -> None:
    body = {"email": "nuria@example.org", "password": "not the password"}
    assert (await online.ask("POST", "/v1/sessions", json=body)).status == 401


async def test_the_owner_reads_what_was_done_newest_first(online: RunningServices) -> None:
    token = await online.verified_token()
    await wrong_password(online)
    online.clock.turn(minutes=1)
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Leon"})
    page = await trail(online, token)
    assert page["next"] is None
    newest = page["activities"][0]
    assert newest.pop("id") > 0
    assert newest == {
        "at": "2026-06-15T10:03:00Z",
        "kind": "car_enrolled",
        "outcome": "done",
        "sender": "127.0.0.1",
        "vin": VIN,
    }
    assert [(entry["kind"], entry["outcome"]) for entry in page["activities"][1:]] == [
        ("signed_in", "refused"),
        ("signed_in", "done"),
        ("email_confirmed", "done"),
        ("account_created", "done"),
    ]


async def test_nobody_reads_somebody_elses(online: RunningServices) -> None:
    await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    assert await kinds(online, other) == ["signed_in", "email_confirmed", "account_created"]


async def test_a_deed_that_failed_left_no_trace_of_success(online: RunningServices) -> None:
    """The entry is in the deed's own transaction: no entry without the deed."""
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Leon"})
    taken = await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", other, json={"model": "Leon"})
    assert taken.status == 409
    assert "car_enrolled" not in await kinds(online, other)


async def test_everything_sensitive_is_in_it_and_no_secret(online: RunningServices) -> None:
    token = await online.verified_token()
    spin = {"pin": "2580"}
    await online.ask("PUT", "/v1/spin", token, json=spin)
    await online.ask("POST", "/v1/spin/check", token, json={"pin": "1357"})
    await online.ask("POST", "/v1/spin/reset", token, json={"pin": "8642", "password": PASSWORD})
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Leon"})
    nominate = {"email": "jordi@example.org"}
    made = await online.ask("POST", f"/v1/cars/{VIN}/nominations", token, json=nominate)
    await online.ask("DELETE", f"/v1/nominations/{made.body['id']}", token)
    await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", token)
    await online.ask("PUT", "/v1/account/lock-after", token, json={"minutes": 5})
    change = {"present": PASSWORD, "new": "another quiet red train"}
    await online.ask("POST", "/v1/account/password", token, json=change)
    await online.ask("POST", "/v1/password-resets", json={"email": "nuria@example.org"})
    first = await online.sign_in(password=change["new"])
    renewed = await online.refresh(first["refresh_token"])
    assert (await online.refresh(renewed.body["refresh_token"])).status == 200
    online.clock.turn(minutes=2)
    await online.refresh(first["refresh_token"])
    lost = await online.sign_in(password=change["new"])
    form = {"client_id": "hola-car", "token": lost["refresh_token"]}
    await online.ask("POST", "/oauth/revoke", data=form)
    page = await trail(online, token)
    assert [(entry["kind"], entry["outcome"]) for entry in page["activities"]] == [
        ("signed_out", "done"),
        ("signed_in", "done"),
        ("token_reused", "refused"),
        ("signed_in", "done"),
        ("password_reset_asked", "done"),
        ("password_changed", "done"),
        ("lock_after_changed", "done"),
        ("car_unpaired", "done"),
        ("nomination_ended", "done"),
        ("user_nominated", "done"),
        ("car_enrolled", "done"),
        ("spin_reset", "done"),
        ("spin_checked", "refused"),
        ("spin_set", "done"),
        ("signed_in", "done"),
        ("email_confirmed", "done"),
        ("account_created", "done"),
    ]
    text = json.dumps(page)
    for secret in (PASSWORD, change["new"], "2580", "1357", "8642", lost["refresh_token"], "jordi"):
        assert secret not in text


async def test_a_user_who_was_withdrawn_reads_it_too(online: RunningServices) -> None:
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Leon"})
    nominate = {"email": "jordi@example.org"}
    made = await online.ask("POST", f"/v1/cars/{VIN}/nominations", token, json=nominate)
    await online.ask("PUT", f"/v1/nominations/{made.body['id']}/acceptance", other)
    jordi = (await online.ask("GET", "/v1/me", other)).body["id"]
    await online.ask("DELETE", f"/v1/cars/{VIN}/users/{jordi}", token)
    assert (await kinds(online, other))[:2] == ["user_withdrawn", "nomination_accepted"]
    assert (await kinds(online, token))[0] == "user_withdrawn"


async def test_long_trails_come_in_pages_without_gap_or_repeat(online: RunningServices) -> None:
    token = await online.verified_token()
    for _ in range(PAGE_ENTRIES):
        await online.ask("PUT", "/v1/account/lock-after", token, json={"minutes": 5})
        await online.ask("PUT", "/v1/account/lock-after", token, json={"minutes": 15})
    seen: list[int] = []
    before: int | None = None
    while True:
        page = await trail(online, token, before)
        seen += [entry["id"] for entry in page["activities"]]
        assert len(page["activities"]) <= PAGE_ENTRIES
        before = page["next"]
        if before is None:
            break
    assert len(seen) == len(set(seen)) == 2 * PAGE_ENTRIES + 3
    assert seen == sorted(seen, reverse=True)


async def test_a_page_that_is_no_number_is_refused(online: RunningServices) -> None:
    token = await online.verified_token()
    for before in ("x", "-1", "", "1e9", "9" * 30, "１"):
        answer = await online.ask("GET", "/v1/account/activity", token, params={"before": before})
        assert answer.body["code"] == "bad_request", before


async def test_entries_are_kept_for_ninety_days(online: RunningServices) -> None:
    """PRV-2: housekeeping at the next start; the clock came there day by day, as it is believed."""
    await online.verified_token()
    database = Database(online.settings.database_url or sqlite_url(online.settings.data))
    for _ in range(KEPT_DAYS):
        online.clock.turn(days=1)
        assert await Timekeeper(database, online.clock).is_believed()
    await database.close()
    online.clock.turn(seconds=1)
    async with running_services(online.settings, online.clock) as again:
        token = (await again.sign_in())["access_token"]
        while await kinds(again, token) != ["signed_in"]:
            await again.settle()
