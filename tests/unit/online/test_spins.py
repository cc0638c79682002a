"""The S-PIN at the services (ENR-6)."""

import asyncio

import pytest

from tests.fakes.services import PASSWORD, Answer, RunningServices, running_services

PIN = "2580"
WRONG = "1357"


async def set_pin(online: RunningServices, token: str, **body: str) -> Answer:
    return await online.ask("PUT", "/v1/spin", token, json={"pin": PIN, **body})


async def check(online: RunningServices, token: str, pin: str) -> Answer:
    return await online.ask("POST", "/v1/spin/check", token, json={"pin": pin})


async def state(online: RunningServices, token: str) -> dict[str, object]:
    answer = await online.ask("GET", "/v1/spin", token)
    assert isinstance(answer.body, dict)
    return answer.body


async def test_it_is_created_once_and_checked(online: RunningServices) -> None:
    """ENR-6."""
    token = await online.verified_token()
    assert (await check(online, token, PIN)).body["code"] == "spin_not_set"
    assert (await state(online, token))["is_set"] is False
    made = (await set_pin(online, token)).body
    assert made == {"is_set": True, "tries_left": 3, "closed_seconds": 0, "mark": made["mark"]}
    assert (await check(online, token, PIN)).status == 204
    assert (await check(online, token, WRONG)).body["code"] == "spin_wrong"
    assert (await state(online, token))["tries_left"] == 2


async def test_without_a_confirmed_mail_there_is_none(online: RunningServices) -> None:
    """ENR-3."""
    await online.new_account()
    token = str((await online.sign_in())["access_token"])
    assert (await set_pin(online, token)).body["code"] == "account_not_verified"


@pytest.mark.parametrize("pin", ["0000", "1234", "9876", "123", "12345", "12a4", ""])
async def test_weak_ones_are_refused(online: RunningServices, pin: str) -> None:
    """ENR-6: neither four equal digits nor a run."""
    token = await online.verified_token()
    answer = await set_pin(online, token, pin=pin)
    assert (answer.status, answer.body["code"]) == (422, "spin_weak")
    assert (await state(online, token))["is_set"] is False


async def test_changing_needs_the_present_one(online: RunningServices) -> None:
    token = await online.verified_token()
    await set_pin(online, token)
    assert (await set_pin(online, token, pin="8642")).body["code"] == "spin_needed"
    assert (await set_pin(online, token, pin="8642", present=WRONG)).body["code"] == "spin_wrong"
    assert (await set_pin(online, token, pin="8642", present=PIN)).status == 200
    assert (await check(online, token, PIN)).body["code"] == "spin_wrong"
    assert (await check(online, token, "8642")).status == 204


async def test_three_wrong_entries_lock_it_longer_each_time(online: RunningServices) -> None:
    """ENR-6: 30 s, 5 min, 1 h, then only a reset; the right PIN does not help while it is locked."""
    token = await online.verified_token()
    await set_pin(online, token)
    for seconds in (30, 300, 3600):
        codes = [(await check(online, token, WRONG)).body["code"] for _ in range(3)]
        assert codes == ["spin_wrong"] * 3
        locked = await check(online, token, PIN)
        assert (locked.status, locked.body["code"]) == (423, "spin_locked")
        assert locked.headers["Retry-After"] == str(seconds)
        assert (await state(online, token))["closed_seconds"] == seconds
        online.clock.turn(seconds=seconds)
        token = str((await online.sign_in())["access_token"])  # an access token lives shorter than that
    for _ in range(3):
        await check(online, token, WRONG)
    online.clock.turn(days=400)
    token = str((await online.sign_in())["access_token"])
    assert (await check(online, token, PIN)).body["code"] == "spin_blocked"
    assert (await state(online, token))["closed_seconds"] is None
    body = {"pin": "8642", "password": "not the password"}
    assert (await online.ask("POST", "/v1/spin/reset", token, json=body)).body["code"] == "wrong_credentials"
    body["password"] = PASSWORD
    assert (await online.ask("POST", "/v1/spin/reset", token, json=body)).status == 200
    assert (await check(online, token, "8642")).status == 204


async def test_a_right_entry_forgives_the_wrong_ones_before(online: RunningServices) -> None:
    token = await online.verified_token()
    await set_pin(online, token)
    for _ in range(2):
        await check(online, token, WRONG)
        await check(online, token, WRONG)
        assert (await check(online, token, PIN)).status == 204


async def test_brute_force_in_parallel_is_counted_to_the_last_entry(online: RunningServices) -> None:
    """ENR-6: of a hundred entries at once three are looked at, none beyond."""
    token = await online.verified_token()
    await set_pin(online, token)
    guesses = [f"{number:04d}" for number in range(100)]
    answers = await asyncio.gather(*(check(online, token, guess) for guess in guesses))
    codes = [answer.body["code"] for answer in answers]
    assert codes.count("spin_wrong") == 3
    assert codes.count("spin_locked") == 97


async def test_the_lock_survives_a_restart(online: RunningServices) -> None:
    """ENR-6."""
    token = await online.verified_token()
    await set_pin(online, token)
    for _ in range(3):
        await check(online, token, WRONG)
    async with running_services(online.settings, online.clock) as again:
        assert (await check(again, token, PIN)).body["code"] == "spin_locked"


async def test_the_lock_is_the_accounts_not_the_sign_ins(online: RunningServices) -> None:
    """ENR-6: signing in again dodges nothing; another account is not touched."""
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    await set_pin(online, token)
    await set_pin(online, other)
    for _ in range(3):
        await check(online, token, WRONG)
    again = str((await online.sign_in())["access_token"])
    assert (await check(online, again, PIN)).body["code"] == "spin_locked"
    assert (await check(online, other, PIN)).status == 204


async def test_the_pin_is_nowhere_in_the_files(online: RunningServices) -> None:
    """A PIN is kept as a hash only, and never logged."""
    token = await online.verified_token()
    await set_pin(online, token, pin="7190")
    await check(online, token, "7190")
    for file in online.settings.data.rglob("*.sqlite*"):
        assert b'"7190"' not in file.read_bytes()
