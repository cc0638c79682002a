"""Attacks on sessions: OWASP ASVS 5.0, chapter V7 (and V10.4.5, refresh tokens)."""

import asyncio
import re
from typing import Any

import pytest

from tests.fakes.browser import Browser
from tests.fakes.services import PASSWORD, RunningServices

EMAIL = "nuria@example.org"
VIN = "VSSZZZKMZ1R000042"
OPEN = {"/unlock", "/demo/mail", "/demo/mail/{name}"}
"""What a locked browser shows: whose lock it is; the demo's window into all mails, served nowhere else."""
PLANTED = "hola=planted-by-an-attacker"


def browser(online: RunningServices, cookie: str = "") -> Browser:
    """A browser that comes with a cookie."""
    opened = Browser(online)
    opened.cookie = cookie
    return opened


async def is_signed_in(browser: Browser) -> bool:
    page = await browser.get("/account")
    return page.path == "/account" and "Núria Vidal" in page.body


async def signs_in(browser: Browser, password: str = PASSWORD) -> bool:
    await browser.send("/signin", email=EMAIL, password=password)
    return await is_signed_in(browser)


async def test_7_2_3_tokens_are_random_and_long_enough(online: RunningServices) -> None:
    """256 bits each, none twice."""
    await online.new_account()
    tokens: list[str] = []
    for _ in range(8):
        answer = await online.sign_in()
        tokens += [answer["access_token"], answer["refresh_token"]]
        tokens.append((await online.device_codes())["device_code"])
    assert len(set(tokens)) == len(tokens)
    assert all(len(token) >= 43 and re.fullmatch(r"[\w-]+", token) for token in tokens)


async def test_7_2_4_a_planted_cookie_is_signed_in_to_nothing(online: RunningServices) -> None:
    """Session fixation: the attacker knows the cookie with which the driver came to the page."""
    await online.new_account()
    driver, attacker = browser(online, PLANTED), browser(online, PLANTED)
    assert await signs_in(driver)
    assert driver.cookie != PLANTED
    assert await is_signed_in(driver)
    assert not await is_signed_in(attacker)


async def test_7_2_4_signing_in_again_ends_the_cookie_before(online: RunningServices) -> None:
    await online.new_account()
    driver = browser(online)
    await signs_in(driver)
    before = driver.cookie
    await driver.send("/signout", before="/account")
    await signs_in(driver)
    assert driver.cookie != before
    thief = browser(online, before)
    assert not await is_signed_in(thief)


async def test_7_3_1_a_stolen_cookie_is_worth_nothing_after_the_lock(online: RunningServices) -> None:
    """ENR-9: ten minutes without activity; not one page of the account opens without the password."""
    await online.new_account()
    driver = browser(online)
    await signs_in(driver)
    online.clock.turn(minutes=10)
    thief = browser(online, driver.cookie)
    assert not await is_signed_in(thief)
    document = (await online.ask("GET", "/openapi.json")).body
    for path, operations in document["paths"].items():
        if "pages" not in operations.get("get", {"tags": []})["tags"] or path in OPEN or "static" in path:
            continue
        found = await thief.get(re.sub(r"\{\w+\}", VIN, path))
        if found.path.startswith("/unlock"):
            continue
        assert "Núria" not in found.body, path
        assert EMAIL not in found.body, path


async def test_7_3_2_a_session_in_use_ends_after_a_day(online: RunningServices) -> None:
    await online.new_account()
    driver = browser(online)
    await signs_in(driver)
    for _ in range(24 * 8 - 1):
        online.clock.turn(minutes=7, seconds=30)
        assert await is_signed_in(driver)
    online.clock.turn(minutes=7, seconds=30)
    assert not await is_signed_in(driver)


async def test_7_4_1_a_cookie_of_before_signing_out_opens_nothing(online: RunningServices) -> None:
    await online.new_account()
    driver = browser(online)
    await signs_in(driver)
    kept = driver.cookie
    await driver.send("/signout", before="/account")
    thief = browser(online, kept)
    assert not await is_signed_in(thief)


async def test_7_4_3_a_changed_password_ends_phones_and_codes_that_were_confirmed(
    online: RunningServices,
) -> None:
    """ENR-9: also a car whose code the thief of the password confirmed, before it polled."""
    await online.new_account()
    car = await online.sign_in()
    thief = browser(online)
    await signs_in(thief)
    codes = await online.device_codes()
    page = f"/device?user_code={codes['user_code']}"
    approved = await thief.send("/device", before=page, user_code=codes["user_code"], decision="approved")
    assert approved.path == "/device/done?result=approved"
    change = {"present": PASSWORD, "new": "another quiet red train"}
    answer = await online.ask("POST", "/v1/account/password", car["access_token"], json=change)
    assert answer.status == 204
    assert not await is_signed_in(thief)
    assert (await online.poll(codes["device_code"])).body["error"] == "invalid_grant"
    assert not await signs_in(thief)


async def test_7_5_1_a_stolen_access_token_changes_neither_password_nor_spin(online: RunningServices) -> None:
    """What would keep the owner out asks for the password or the S-PIN again."""
    token = await online.verified_token()
    await online.ask("PUT", "/v1/spin", token, json={"pin": "2580"})
    for method, path, body in (
        ("POST", "/v1/account/password", {"present": "guess", "new": "another quiet red train"}),
        ("PUT", "/v1/spin", {"pin": "8642"}),
        ("PUT", "/v1/spin", {"pin": "8642", "present": "1357"}),
        ("POST", "/v1/spin/reset", {"pin": "8642", "password": "guess"}),
    ):
        assert (await online.ask(method, path, token, json=body)).status in {401, 403, 409}, path
    assert (await online.ask("POST", "/v1/spin/check", token, json={"pin": "2580"})).status == 204


async def test_7_6_2_a_link_alone_signs_no_car_in(online: RunningServices) -> None:
    """Opening the QR code's address, however often, approves nothing; nor does a form of another site."""
    await online.new_account()
    driver = browser(online)
    await signs_in(driver)
    codes = await online.device_codes()
    for _ in range(3):
        await driver.get(f"/device?user_code={codes['user_code']}&decision=approved")
    form = {"user_code": codes["user_code"], "decision": "approved"}
    await driver.post("/device", **form)
    online.clock.turn(seconds=10)
    assert (await online.poll(codes["device_code"])).body["error"] == "authorization_pending"


async def test_10_4_5_a_refresh_token_used_by_many_at_once_leaves_one_or_none(
    online: RunningServices,
) -> None:
    """The thief and the car refresh at the same moment: no two chains of tokens live on side by side."""
    await online.new_account()
    first = await online.sign_in()
    answers = await asyncio.gather(*(online.refresh(first["refresh_token"]) for _ in range(8)))
    chains: list[dict[str, Any]] = [answer.body for answer in answers if answer.status == 200]
    again = await asyncio.gather(*(online.refresh(chain["refresh_token"]) for chain in chains))
    alive = [answer.body for answer in again if answer.status == 200]
    assert len(alive) <= 1
    working = [(await online.ask("GET", "/v1/me", chain["access_token"])).status for chain in alive]
    assert working in ([], [200], [401])
    if len(chains) > 1:  # a dropped successor turned up: somebody listened, so everything ended
        assert working in ([], [401])


@pytest.mark.parametrize("days", [365, -365])
async def test_a_clock_off_by_a_year_opens_nothing(online: RunningServices, days: int) -> None:
    """Tokens, cookies and links made by a clock that was wrong do not live until then."""
    await online.new_account()
    driver, fresh = browser(online), browser(online)
    online.clock.turn(days=days)
    await signs_in(driver)
    tokens = await online.sign_in()
    codes = await online.device_codes()
    online.clock.turn(days=-days)
    assert not await is_signed_in(driver)
    assert (await online.ask("GET", "/v1/me", tokens["access_token"])).status == 401
    assert (await online.poll(codes["device_code"])).body["error"] == "expired_token"
    assert await signs_in(fresh)
    page = await fresh.get(f"/device?user_code={codes['user_code']}")
    assert "is not known or has run out" in page.body
