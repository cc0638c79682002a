"""Sessions of an account: listing and ending them, and the password that ends them all (ENR-9)."""

import asyncio
import re
from typing import Any

import pytest

from tests.fakes.services import PASSWORD, Answer, RunningServices, unfolded

NEW = "another quiet red train"


async def sessions(online: RunningServices, token: str) -> list[dict[str, Any]]:
    answer = await online.ask("GET", "/v1/account/sessions", token)
    assert answer.status == 200, answer
    found: list[dict[str, Any]] = answer.body["sessions"]
    return found


async def change(online: RunningServices, token: str, present: str = PASSWORD, new: str = NEW) -> Answer:
    return await online.ask("POST", "/v1/account/password", token, json={"present": present, "new": new})


async def reset_token(online: RunningServices, email: str = "nuria@example.org") -> str:
    """The secret of the next reset mail; waits for the mail."""
    answer = await online.ask("POST", "/v1/password-resets", json={"email": email})
    assert answer.status == 202, answer
    while True:
        for file in sorted((online.settings.data / "outbox").glob("*.eml")):
            found = re.search(r"/password/new\?token=([\w-]+)", unfolded(file))
            if found is not None and file.name not in online.mails_seen:
                online.mails_seen.add(file.name)
                return found[1]
        await online.settle()


async def redeem(online: RunningServices, token: str, password: str = NEW) -> Answer:
    body = {"token": token, "password": password}
    return await online.ask("POST", "/v1/password-resets/redemption", json=body)


async def test_cars_are_listed_with_name_and_times(online: RunningServices) -> None:
    """ENR-9."""
    await online.new_account()
    body = {"email": "nuria@example.org", "password": PASSWORD, "device_name": "Leon  \n<b>"}
    first = (await online.ask("POST", "/v1/sessions", json=body)).body["access_token"]
    online.clock.turn(minutes=3)
    second = (await online.sign_in())["access_token"]
    here, there = await sessions(online, second)
    assert (here["kind"], here["name"], here["current"]) == ("car", "", True)
    assert (there["kind"], there["name"], there["current"]) == ("car", "Leon <b>", False)
    assert there["created_at"] == there["last_seen_at"] == "2026-06-15T10:02:00Z"
    online.clock.turn(minutes=4)
    await online.ask("GET", "/v1/me", first)
    _, there = await sessions(online, second)
    assert there["last_seen_at"] == "2026-06-15T10:09:00Z"
    assert there["created_at"] == "2026-06-15T10:02:00Z"


async def test_seeing_a_car_again_at_once_writes_nothing(online: RunningServices) -> None:
    """Last seen is right to five minutes: no write for every request."""
    await online.new_account()
    token = (await online.sign_in())["access_token"]
    online.clock.turn(minutes=4, seconds=59)
    await online.ask("GET", "/v1/me", token)
    (session,) = await sessions(online, token)
    assert session["last_seen_at"] == "2026-06-15T10:02:00Z"


async def test_a_code_from_the_phone_names_the_car_too(online: RunningServices) -> None:
    """ENR-2, ENR-9."""
    form = {"client_id": "hola-car", "device_name": "x" * 201}
    assert (await online.ask("POST", "/oauth/device_authorization", data=form)).status == 400
    form["device_name"] = "x" * 200
    assert (await online.ask("POST", "/oauth/device_authorization", data=form)).status == 200


async def test_one_session_ends_and_the_others_go_on(online: RunningServices) -> None:
    await online.new_account()
    lost, here = await online.sign_in(), await online.sign_in()
    (there,) = [s for s in await sessions(online, here["access_token"]) if not s["current"]]
    path = f"/v1/account/sessions/{there['id']}"
    assert (await online.ask("DELETE", path, here["access_token"])).status == 204
    assert (await online.ask("GET", "/v1/me", lost["access_token"])).status == 401
    assert (await online.refresh(lost["refresh_token"])).body["error"] == "invalid_grant"
    assert len(await sessions(online, here["access_token"])) == 1
    assert (await online.ask("DELETE", path, here["access_token"])).body["code"] == "not_found"


async def test_a_session_of_somebody_else_cannot_be_ended(online: RunningServices) -> None:
    await online.new_account()
    await online.new_account("jordi@example.org")
    mine = (await online.sign_in())["access_token"]
    foreign = (await online.sign_in("jordi@example.org"))["access_token"]
    (session,) = await sessions(online, mine)
    answer = await online.ask("DELETE", f"/v1/account/sessions/{session['id']}", foreign)
    assert (answer.status, answer.body["code"]) == (404, "not_found")
    assert (await online.ask("GET", "/v1/me", mine)).status == 200


async def test_a_changed_password_ends_every_other_session(online: RunningServices) -> None:
    """ENR-9: cars, and a car whose code was just confirmed; the one that asks goes on."""
    await online.new_account()
    other, here = await online.sign_in(), await online.sign_in()
    assert (await change(online, here["access_token"])).status == 204
    assert (await online.ask("GET", "/v1/me", other["access_token"])).status == 401
    assert (await online.refresh(other["refresh_token"])).status == 400
    assert (await online.ask("GET", "/v1/me", here["access_token"])).status == 200
    assert (await online.refresh(here["refresh_token"])).status == 200
    old = {"email": "nuria@example.org", "password": PASSWORD}
    assert (await online.ask("POST", "/v1/sessions", json=old)).status == 401
    await online.sign_in(password=NEW)


@pytest.mark.parametrize(
    ("present", "new", "code"),
    [
        ("not the password", NEW, "wrong_credentials"),
        (PASSWORD, "elevensigns", "password_too_short"),
        (PASSWORD, "x" * 257, "password_too_long"),
    ],
)
async def test_a_refused_change_changes_nothing(
    online: RunningServices, present: str, new: str, code: str
) -> None:
    await online.new_account()
    other, here = await online.sign_in(), await online.sign_in()
    assert (await change(online, here["access_token"], present, new)).body["code"] == code
    assert (await online.ask("GET", "/v1/me", other["access_token"])).status == 200
    await online.sign_in()


async def test_changes_at_once_leave_one_password_and_one_session(online: RunningServices) -> None:
    """Two changes from two cars at the same moment: the second finds another password or another session."""
    await online.new_account()
    cars = [await online.sign_in(), await online.sign_in()]
    await asyncio.gather(
        *(change(online, car["access_token"], new=f"{NEW} {n}") for n, car in enumerate(cars))
    )
    alive = [(await online.ask("GET", "/v1/me", car["access_token"])).status for car in cars]
    assert alive.count(200) <= 1
    works = []
    for number in range(2):
        body = {"email": "nuria@example.org", "password": f"{NEW} {number}"}
        works.append((await online.ask("POST", "/v1/sessions", json=body)).status)
    assert sorted(works) == [200, 401]


async def test_the_owner_is_told_of_a_changed_password(online: RunningServices) -> None:
    await online.new_account()
    token = (await online.sign_in())["access_token"]
    await change(online, token)
    while True:
        mails = [unfolded(file) for file in (online.settings.data / "outbox").glob("*.eml")]
        if any("was changed just now" in mail for mail in mails):
            break
        await online.settle()
    assert not any(PASSWORD in mail or NEW in mail for mail in mails)


async def test_a_forgotten_password_is_set_by_a_mailed_link_once(online: RunningServices) -> None:
    """The link also confirms the e-mail, as nobody else got it; every session ends."""
    await online.new_account()
    before = await online.sign_in()
    token = await reset_token(online)
    assert (await redeem(online, token, "elevensigns")).body["code"] == "password_too_short"
    assert (await redeem(online, token)).status == 204
    assert (await redeem(online, token)).body["code"] == "reset_link_dead"
    assert (await online.ask("GET", "/v1/me", before["access_token"])).status == 401
    after = (await online.sign_in(password=NEW))["access_token"]
    assert (await online.ask("GET", "/v1/me", after)).body["verified"] is True


async def test_a_link_used_twice_at_once_sets_one_password(online: RunningServices) -> None:
    await online.new_account()
    token = await reset_token(online)
    answers = await asyncio.gather(*(redeem(online, token, f"{NEW} {n}") for n in range(4)))
    assert sorted(answer.status for answer in answers) == [204, 410, 410, 410]


async def test_a_link_runs_out_and_a_changed_password_makes_it_worthless(online: RunningServices) -> None:
    await online.new_account()
    old = await reset_token(online)
    online.clock.turn(hours=1)
    assert (await redeem(online, old)).body["code"] == "reset_link_dead"
    fresh = await reset_token(online)
    assert (await change(online, (await online.sign_in())["access_token"])).status == 204
    assert (await redeem(online, fresh)).body["code"] == "reset_link_dead"


async def test_a_link_opens_an_account_whose_sign_in_was_throttled(online: RunningServices) -> None:
    """Somebody who guesses passwords must not keep the owner out for good."""
    await online.new_account()
    guess = {"email": "nuria@example.org", "password": "not the password"}
    for _ in range(10):
        await online.ask("POST", "/v1/sessions", json=guess)
    right = {**guess, "password": PASSWORD}
    assert (await online.ask("POST", "/v1/sessions", json=right)).status == 429
    assert (await redeem(online, await reset_token(online))).status == 204
    await online.sign_in(password=NEW)
