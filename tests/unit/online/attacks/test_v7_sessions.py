"""Attacks on sessions: OWASP ASVS 5.0, chapter V7 (and V10.4.5, refresh tokens)."""

import asyncio
import re
from typing import Any

import pytest
from aiohttp import ClientSession, CookieJar
from yarl import URL

from tests.fakes.services import PASSWORD, RunningServices

EMAIL = "nuria@example.org"
VIN = "VSSZZZKMZ1R000042"
OPEN = {"/unlock", "/demo/mail", "/demo/mail/{name}"}
"""What a locked browser shows: whose lock it is; the demo's window into all mails, served nowhere else."""
PLANTED = "planted-by-an-attacker"


class Browser:
    """A browser on the phone's page, with a cookie jar of its own."""

    def __init__(self, online: RunningServices, client: ClientSession) -> None:
        self._online = online
        self.client = client

    async def get(self, path: str) -> tuple[int, str]:
        async with self.client.get(self._online.url + path, allow_redirects=False) as answer:
            return answer.status, await answer.text()

    async def post(self, page: str, path: str, **fields: str) -> int:
        """Sends a form with the token that `page` carries."""
        _, text = await self.get(page)
        found = re.search(r'name="form_token" value="(\w+)"', text)
        form = {**fields, "form_token": found[1] if found else ""}
        async with self.client.post(self._online.url + path, data=form, allow_redirects=False) as answer:
            return answer.status

    async def sign_in(self, password: str = PASSWORD) -> int:
        return await self.post("/signin", "/signin", email=EMAIL, password=password)

    async def is_signed_in(self) -> bool:
        status, text = await self.get("/account")
        return status == 200 and "Núria Vidal" in text

    @property
    def cookie(self) -> str:
        return next((cookie.value for cookie in self.client.cookie_jar if cookie.key == "hola"), "")


def browser(online: RunningServices, cookie: str = "") -> Browser:
    jar = CookieJar(unsafe=True)
    if cookie:
        jar.update_cookies({"hola": cookie}, URL(online.url))
    return Browser(online, ClientSession(cookie_jar=jar))


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
    async with driver.client, attacker.client:
        assert await driver.sign_in() == 303
        assert driver.cookie != PLANTED
        assert await driver.is_signed_in()
        assert not await attacker.is_signed_in()


async def test_7_2_4_signing_in_again_ends_the_cookie_before(online: RunningServices) -> None:
    await online.new_account()
    driver = browser(online)
    async with driver.client:
        await driver.sign_in()
        before = driver.cookie
        await driver.post("/account", "/signout")
        await driver.sign_in()
        assert driver.cookie != before
        thief = browser(online, before)
        async with thief.client:
            assert not await thief.is_signed_in()


async def test_7_3_1_a_stolen_cookie_is_worth_nothing_after_the_lock(online: RunningServices) -> None:
    """ENR-9: ten minutes without activity; not one page of the account opens without the password."""
    await online.new_account()
    driver = browser(online)
    async with driver.client:
        await driver.sign_in()
        online.clock.turn(minutes=10)
        thief = browser(online, driver.cookie)
        async with thief.client:
            assert not await thief.is_signed_in()
            document = (await online.ask("GET", "/openapi.json")).body
            for path, operations in document["paths"].items():
                if (
                    "pages" not in operations.get("get", {"tags": []})["tags"]
                    or path in OPEN
                    or "static" in path
                ):
                    continue
                _, text = await thief.get(re.sub(r"\{\w+\}", VIN, path))
                assert "Núria" not in text, path
                assert EMAIL not in text, path


async def test_7_3_2_a_session_in_use_ends_after_a_day(online: RunningServices) -> None:
    await online.new_account()
    driver = browser(online)
    async with driver.client:
        await driver.sign_in()
        for _ in range(24 * 8 - 1):
            online.clock.turn(minutes=7, seconds=30)
            assert await driver.is_signed_in()
        online.clock.turn(minutes=7, seconds=30)
        assert not await driver.is_signed_in()


async def test_7_4_1_a_cookie_of_before_signing_out_opens_nothing(online: RunningServices) -> None:
    await online.new_account()
    driver = browser(online)
    async with driver.client:
        await driver.sign_in()
        kept = driver.cookie
        await driver.post("/account", "/signout")
        thief = browser(online, kept)
        async with thief.client:
            assert not await thief.is_signed_in()


async def test_7_4_3_a_changed_password_ends_phones_and_codes_that_were_confirmed(
    online: RunningServices,
) -> None:
    """ENR-9: also a car whose code the thief of the password confirmed, before it polled."""
    await online.new_account()
    car = await online.sign_in()
    thief = browser(online)
    async with thief.client:
        await thief.sign_in()
        codes = await online.device_codes()
        page = f"/device?user_code={codes['user_code']}"
        assert await thief.post(page, "/device", user_code=codes["user_code"], decision="approve") == 303
        change = {"present": PASSWORD, "new": "another quiet red train"}
        answer = await online.ask("POST", "/v1/account/password", car["access_token"], json=change)
        assert answer.status == 204
        assert not await thief.is_signed_in()
        assert (await online.poll(codes["device_code"])).body["error"] == "invalid_grant"
        assert await thief.sign_in() != 303


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
    async with driver.client:
        await driver.sign_in()
        codes = await online.device_codes()
        for _ in range(3):
            await driver.get(f"/device?user_code={codes['user_code']}&decision=approve")
        form = {"user_code": codes["user_code"], "decision": "approve"}
        async with driver.client.post(f"{online.url}/device", data=form, allow_redirects=False) as answer:
            assert answer.status != 303
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
    async with driver.client, fresh.client:
        online.clock.turn(days=days)
        await driver.sign_in()
        tokens = await online.sign_in()
        codes = await online.device_codes()
        online.clock.turn(days=-days)
        assert not await driver.is_signed_in()
        assert (await online.ask("GET", "/v1/me", tokens["access_token"])).status == 401
        assert (await online.poll(codes["device_code"])).body["error"] == "expired_token"
        assert await fresh.sign_in() == 303
        _, page = await fresh.get(f"/device?user_code={codes['user_code']}")
        assert "is not known or has run out" in page
