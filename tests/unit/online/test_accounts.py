"""Accounts over HTTP (ENR-1, ENR-3)."""

import asyncio
import dataclasses

import pytest

from online.settings import Settings
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services


async def test_a_new_account_is_confirmed_by_the_link_in_its_mail(online: RunningServices) -> None:
    """ENR-3."""
    answer = await online.new_account()
    assert answer.status == 201
    assert answer.body["verified"] is False
    page = await online.ask("GET", await online.confirmation_path())
    assert page.status == 200
    assert "Núria Vidal" in page.body
    token = (await online.sign_in())["access_token"]
    me = await online.ask("GET", "/v1/me", token)
    assert me.body == {**answer.body, "verified": True}


async def test_services_stay_locked_until_then_with_that_reason(online: RunningServices) -> None:
    """ENR-3, AVL-1."""
    await online.new_account()
    token = (await online.sign_in())["access_token"]
    intent = {"type": "weather", "latitude": 60.17, "longitude": 24.94}
    locked = await online.ask("POST", "/v1/intents", token, json=intent)
    assert (locked.status, locked.body["code"]) == (403, "account_not_verified")
    await online.ask("GET", await online.confirmation_path())
    after = await online.ask("POST", "/v1/intents", token, json=intent)
    assert after.body["code"] == "terms_not_accepted"


@pytest.mark.parametrize("again", ["nuria@example.org", "NURIA@Example.Org", " nuria@example.org"])
async def test_a_known_email_leads_to_signing_in(online: RunningServices, again: str) -> None:
    """ENR-3: no duplicate account."""
    await online.new_account()
    answer = await online.new_account(again)
    assert (answer.status, answer.body["code"]) == (409, "account_exists")
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    assert "Sign in" in answer.body["detail"]


async def test_registering_twice_at_once_makes_one_account(online: RunningServices) -> None:
    """ENR-3: also without time between the two."""
    answers = await asyncio.gather(*(online.new_account() for _ in range(4)))
    assert sorted(answer.status for answer in answers) == [201, 409, 409, 409]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "  "}, "name_malformed"),
        ({"email": "nuria"}, "email_malformed"),
        ({"password": "elevensigns"}, "password_too_short"),
        ({"password": "x" * 257}, "password_too_long"),
    ],
)
async def test_wrong_entries_say_what_is_wrong(
    online: RunningServices, change: dict[str, str], code: str
) -> None:
    answer = await online.new_account(**{"email": "nuria@example.org", **change})
    assert (answer.status, answer.body["code"]) == (422, code)


async def test_problems_speak_the_drivers_language(online: RunningServices) -> None:
    """HMI-1: Spanish is asked for, Spanish comes; an unknown language falls back to English."""
    body = {"email": "nobody@example.org", "password": PASSWORD}
    spanish = await online.ask(
        "POST", "/v1/sessions", json=body, headers={"Accept-Language": "xx, es-ES;q=0.9, en;q=0.5"}
    )
    assert spanish.body["detail"].startswith("El correo o la contraseña")
    english = await online.ask("POST", "/v1/sessions", json=body, headers={"Accept-Language": "tlh"})
    assert english.body["detail"].startswith("E-mail or password")


async def test_the_mail_can_be_sent_again_and_the_first_link_still_works(online: RunningServices) -> None:
    """ENR-3."""
    await online.new_account()
    first = await online.confirmation_path()
    again = await online.ask("POST", "/v1/accounts/resend", json={"email": "NURIA@example.org"})
    assert again.status == 202
    second = await online.confirmation_path()
    assert first != second
    assert (await online.ask("GET", second)).status == 200
    assert (await online.ask("GET", first)).status == 200


async def test_sending_again_does_not_tell_who_has_an_account(online: RunningServices) -> None:
    """PRV-4."""
    answer = await online.ask("POST", "/v1/accounts/resend", json={"email": "nobody@example.org"})
    assert answer.status == 202
    await online.new_account()
    await online.confirmation_path()
    assert len(list((online.settings.data / "outbox").glob("*.eml"))) == 1


async def test_an_old_link_does_not_confirm(online: RunningServices) -> None:
    """ENR-3: and the page says what to do."""
    await online.new_account()
    path = await online.confirmation_path()
    online.clock.turn(days=3, seconds=1)
    page = await online.ask("GET", path)
    assert page.status == 410
    assert "Send the mail again" in page.body
    token = (await online.sign_in())["access_token"]
    assert (await online.ask("GET", "/v1/me", token)).body["verified"] is False


async def test_a_wrong_password_and_an_unknown_email_look_the_same(online: RunningServices) -> None:
    """ENR-2, PRV-4."""
    await online.new_account()
    wrong = {"email": "nuria@example.org", "password": "not the password"}
    unknown = {"email": "nobody@example.org", "password": PASSWORD}
    answers = [await online.ask("POST", "/v1/sessions", json=body) for body in (wrong, unknown)]
    assert [answer.status for answer in answers] == [401, 401]
    assert answers[0].body == answers[1].body
    assert answers[0].body["code"] == "wrong_credentials"


async def test_guessing_a_password_is_stopped_and_said_for_how_long(online: RunningServices) -> None:
    """Ten tries at once, then one a minute - also with the right password, also when tried in parallel."""
    await online.new_account()
    guess = {"email": "nuria@example.org", "password": "not the password"}
    answers = await asyncio.gather(*(online.ask("POST", "/v1/sessions", json=guess) for _ in range(14)))
    assert sorted(answer.status for answer in answers) == [401] * 10 + [429] * 4
    stopped = await online.ask("POST", "/v1/sessions", json={**guess, "password": PASSWORD})
    assert stopped.body["code"] == "too_many_attempts"
    assert int(stopped.headers["Retry-After"]) == stopped.body["retry_after"] == 60
    online.clock.turn(seconds=60)
    await online.sign_in()


async def test_a_body_that_is_no_account_is_refused_naming_nothing_of_it(online: RunningServices) -> None:
    for body in (b"", b"{", b"[]", b'{"name": 1}', b"\xff\xfe", b'{"name":"x","email":"a@b.org"}'):
        answer = await online.ask("POST", "/v1/accounts", data=body)
        assert (answer.status, answer.body["code"]) == (400, "bad_request")


async def test_an_oversized_body_is_refused(online: RunningServices) -> None:
    answer = await online.ask("POST", "/v1/accounts", data=b"x" * (64 * 1024 + 1))
    assert (answer.status, answer.body["code"]) == (413, "body_too_large")


async def test_no_secret_lies_in_the_database(settings: Settings, clock: TurnedClock) -> None:
    """Passwords, tokens, codes and link secrets are kept as hashes; a delivered mail is overwritten."""
    if settings.database_url:
        pytest.skip("reads the raw SQLite file: run without --database postgresql")
    async with running_services(settings, clock) as online:
        await online.new_account()
        link = await online.confirmation_path()
        tokens = await online.sign_in()
        codes = await online.device_codes()
    secrets = [
        PASSWORD,
        link.rpartition("=")[2],
        tokens["access_token"],
        tokens["refresh_token"],
        codes["device_code"],
        codes["user_code"].replace("-", ""),
    ]
    raw = b"".join(file.read_bytes() for file in settings.data.glob("online.sqlite*"))
    assert b"nuria@example.org" in raw
    assert [secret for secret in secrets if secret.encode() in raw] == []


@pytest.mark.parametrize("behind_proxy", [True, False])
async def test_senders_are_told_apart_behind_a_proxy_and_only_there(
    settings: Settings, clock: TurnedClock, behind_proxy: bool
) -> None:
    """A sender's own X-Forwarded-For frees it from no limit; a proxy does not throttle everybody."""
    settings = dataclasses.replace(settings, behind_proxy=behind_proxy)
    async with running_services(settings, clock) as online:

        async def start(forwarded: str) -> int:
            form = {"client_id": "hola-car"}
            headers = {"X-Forwarded-For": forwarded, "X-Forwarded-Proto": "https"}
            answer = await online.ask("POST", "/oauth/device_authorization", data=form, headers=headers)
            assert ("Strict-Transport-Security" in answer.headers) is behind_proxy
            return answer.status

        assert {await start(f"198.51.100.{number}, 203.0.113.5") for number in range(60)} == {200}
        assert await start("198.51.100.99, 203.0.113.5") == 429
        assert await start("203.0.113.6") == (200 if behind_proxy else 429)
