"""Signing in on a second screen, as the car sees it (ENR-2, RFC 8628). The phone's side is in test_phone."""

import asyncio
import re
from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession, CookieJar

from tests.fakes.services import PASSWORD, RunningServices


class Phone:
    """A browser without script: keeps cookies, sends forms back."""

    def __init__(self, client: ClientSession, url: str) -> None:
        self._client = client
        self._url = url

    async def get(self, path: str) -> str:
        async with self._client.get(self._url + path) as response:
            return await response.text()

    async def send(self, page: str, path: str, **fields: str) -> str:
        token = re.search(r'name="form_token" value="(\w+)"', page)
        form = {**fields, "form_token": token[1] if token else ""}
        async with self._client.post(self._url + path, data=form) as response:
            return await response.text()

    async def sign_in(self, email: str = "nuria@example.org") -> None:
        page = await self.send(await self.get("/signin"), "/signin", email=email, password=PASSWORD)
        assert email in page

    async def decide(self, user_code: str, decision: str) -> str:
        page = await self.get(f"/device?user_code={user_code}")
        return await self.send(page, "/device", user_code=user_code, decision=decision)


@pytest.fixture
async def phone(online: RunningServices) -> AsyncIterator[Phone]:
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as client:
        yield Phone(client, online.url)


async def test_the_car_gets_a_code_a_person_can_type_and_an_address_for_the_qr(
    online: RunningServices,
) -> None:
    """RFC 8628 section 3.2."""
    codes = await online.device_codes()
    assert re.fullmatch("[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}", codes["user_code"])
    assert codes["verification_uri"] == f"{online.url}/device"
    assert codes["verification_uri_complete"] == f"{online.url}/device?user_code={codes['user_code']}"
    assert (codes["expires_in"], codes["interval"]) == (600, 5)


async def test_approved_on_the_phone_the_car_is_signed_in_once(online: RunningServices, phone: Phone) -> None:
    """ENR-2: the code works once, also when polled twice at the same moment."""
    await online.new_account()
    await phone.sign_in()
    codes = await online.device_codes()
    assert (await online.poll(codes["device_code"])).body == {"error": "authorization_pending"}
    assert "Your car is signing in" in await phone.decide(codes["user_code"], "approved")
    answers = await asyncio.gather(*(online.poll(codes["device_code"]) for _ in range(3)))
    assert sorted(answer.status for answer in answers) == [200, 400, 400]
    tokens = next(answer.body for answer in answers if answer.status == 200)
    assert (await online.ask("GET", "/v1/me", tokens["access_token"])).body["name"] == "Núria Vidal"
    assert (await online.poll(codes["device_code"])).body["error"] == "invalid_grant"


async def test_denied_on_the_phone_the_car_is_told_so(online: RunningServices, phone: Phone) -> None:
    """RFC 8628 section 3.5: access_denied."""
    await online.new_account()
    await phone.sign_in()
    codes = await online.device_codes()
    assert "Nothing was signed in" in await phone.decide(codes["user_code"], "denied")
    assert (await online.poll(codes["device_code"])).body == {"error": "access_denied"}
    assert "not known or has run out" in await phone.get(f"/device?user_code={codes['user_code']}")


async def test_polling_too_fast_is_slowed_down_and_stays_slow(online: RunningServices) -> None:
    """RFC 8628 section 3.5: slow_down adds five seconds for good."""
    code = (await online.device_codes())["device_code"]
    assert (await online.poll(code)).body["error"] == "authorization_pending"
    online.clock.turn(seconds=2)
    assert (await online.poll(code)).body["error"] == "slow_down"
    online.clock.turn(seconds=6)
    assert (await online.poll(code)).body["error"] == "slow_down"
    online.clock.turn(seconds=15)
    assert (await online.poll(code)).body["error"] == "authorization_pending"


async def test_a_code_runs_out(online: RunningServices, phone: Phone) -> None:
    await online.new_account()
    await phone.sign_in()
    codes = await online.device_codes()
    online.clock.turn(minutes=5)
    await phone.get("/account")  # or the page would ask for the password first
    online.clock.turn(minutes=5)
    assert "not known or has run out" in await phone.get(f"/device?user_code={codes['user_code']}")
    assert (await online.poll(codes["device_code"])).body == {"error": "expired_token"}


async def test_guessing_codes_is_limited_also_past_the_form(online: RunningServices, phone: Phone) -> None:
    """RFC 8628 section 5.1: ten tries, however they are sent."""
    await online.new_account()
    await phone.sign_in()
    page = await phone.get("/account")
    for _ in range(10):
        answer = await phone.send(page, "/device", user_code="BCDF-BCDF", decision="approved")
        assert "not known" in answer
    codes = await online.device_codes()
    stopped = await phone.send(page, "/device", user_code=codes["user_code"], decision="approved")
    assert "tried too often" in stopped
    assert (await online.poll(codes["device_code"])).body == {"error": "authorization_pending"}


async def test_only_the_phone_that_was_shown_the_page_can_approve(
    online: RunningServices, phone: Phone
) -> None:
    """Another site's form carries the cookie's owner, but not the page's token."""
    await online.new_account()
    await phone.sign_in()
    codes = await online.device_codes()
    fields = {"user_code": codes["user_code"], "decision": "approved"}
    assert "open too long" in await phone.send("", "/device", **fields)
    assert (await online.poll(codes["device_code"])).body == {"error": "authorization_pending"}


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({}, 400, "invalid_request"),
        ({"client_id": "hola-car"}, 400, "invalid_request"),
        ({"client_id": "other", "grant_type": "refresh_token", "refresh_token": "x"}, 401, "invalid_client"),
        ({"client_id": "hola-car", "grant_type": "password"}, 400, "unsupported_grant_type"),
        ({"client_id": "hola-car", "grant_type": "refresh_token"}, 400, "invalid_request"),
        (
            {"client_id": "hola-car", "grant_type": "refresh_token", "refresh_token": "x"},
            400,
            "invalid_grant",
        ),
    ],
)
async def test_errors_are_those_of_oauth(
    online: RunningServices, form: dict[str, str], status: int, error: str
) -> None:
    """RFC 6749 section 5.2."""
    answer = await online.ask("POST", "/oauth/token", data=form)
    assert (answer.status, answer.body["error"]) == (status, error)
    assert answer.headers["Cache-Control"] == "no-store"


async def test_a_field_given_twice_is_refused(online: RunningServices) -> None:
    """RFC 6749 section 3.2."""
    answer = await online.ask(
        "POST", "/oauth/device_authorization", data=[("client_id", "hola-car"), ("client_id", "hola-car")]
    )
    assert answer.body["error"] == "invalid_request"
