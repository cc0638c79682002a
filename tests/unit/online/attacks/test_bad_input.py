"""Bad input: oversized, malformed, with HTML, line breaks and NUL (OWASP ASVS 5.0, V1, V2 and V4)."""

import asyncio
import re
from collections.abc import AsyncIterator
from email import policy
from email.parser import BytesParser
from typing import Any

import pytest

from online.middleware import BODY_BYTES_MAX
from tests.fakes.browser import signed_in_browser
from tests.fakes.services import PASSWORD, RunningServices

VIN = "VSSZZZKMZ1R000042"
HTML = "<img src=x onerror=alert(1)>"


async def operations(online: RunningServices) -> list[tuple[str, str, str]]:
    """Method, path and kind of body of every address that takes one."""
    document = (await online.ask("GET", "/openapi.json")).body
    found = []
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            if method not in {"post", "put"}:
                continue
            known = operation.get("requestBody", {}).get("content", {})
            if "pages" in operation["tags"]:
                known = {"application/x-www-form-urlencoded": {}}
            found += [(method.upper(), re.sub(r"{\w+}", VIN, path), kind) for kind in known]
    return found


async def test_an_oversized_body_is_refused_at_every_address(online: RunningServices) -> None:
    """Said to be too long or sent in pieces without saying so."""
    token = await online.verified_token()

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(BODY_BYTES_MAX // 1024 + 8):
            yield b"x" * 1024

    tried = 0
    for method, path, kind in await operations(online):
        headers = {"Content-Type": kind}
        for body in (b"x" * (BODY_BYTES_MAX + 1), pieces()):
            answer = await online.ask(method, path, token, data=body, headers=headers)
            assert answer.status in {303, 307, 401, 413}, (method, path, answer)
            tried += answer.status == 413
    assert tried > 20


NONSENSE = (
    b"",
    b"null",
    b"[]",
    b"{",
    b'{"a":' * 20_000,
    b"[" * 60_000,
    b"\xff\xfe\x00",
    b'{"email":"\\ud800","password":"\\udfff"}',
    b'{"email":1e999,"password":[]}',
    b'{"pin":"\\u0000000","present":"\\u0000"}',
    b'{"minutes":99999999999999999999999999}',
    b'{"present":"a\\u0000","new":"a\\u0000 quiet red train"}',
)


async def test_nonsense_is_a_clients_mistake_at_every_address(online: RunningServices) -> None:
    """No body makes an error of ours, on either database."""
    token = await online.verified_token()
    for method, path, kind in await operations(online):
        for body in NONSENSE:
            answer = await online.ask(method, path, token, data=body, headers={"Content-Type": kind})
            assert answer.status < 500, (method, path, body[:60], answer)


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/v1/cars/%00/users"),
        ("DELETE", "/v1/cars/%00/enrolment"),
        ("DELETE", "/v1/nominations/%00"),
        ("DELETE", "/v1/account/sessions/%00"),
        ("GET", "/v1/account/activity?before=%00"),
        ("GET", "/confirm?token=%00"),
        ("GET", "/device?user_code=%00"),
        ("GET", f"/v1/cars/{'9' * 4000}/users"),
        ("GET", "/v1/cars/..%2F..%2Fetc%2Fpasswd/users"),
        ("GET", "/static/..%2f..%2fsettings.py"),
        ("GET", "/demo/mail/..%2F..%2Fonline.sqlite"),
        ("GET", "/v1/cars/' OR 1=1 --/users"),
    ],
)
async def test_what_stands_in_an_address_is_never_our_error(
    online: RunningServices, method: str, path: str
) -> None:
    token = await online.verified_token()
    answer = await online.ask(method, path, token)
    assert 200 <= answer.status < 500, answer
    assert "nuria@" not in str(answer.body)


async def test_html_in_names_stays_text_on_every_page(online: RunningServices) -> None:
    """V1.2.1: the driver's name, the car's, the one the car gives itself, and a nominator's."""
    await online.new_account(name=HTML)
    await online.ask("GET", await online.confirmation_path())
    body = {"email": "nuria@example.org", "password": PASSWORD, "device_name": HTML}
    token = (await online.ask("POST", "/v1/sessions", json=body)).body["access_token"]
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": HTML})
    browser = await signed_in_browser(online)
    document = (await online.ask("GET", "/openapi.json")).body
    shown = 0
    for path, methods in document["paths"].items():
        if "text/html" in methods.get("get", {}).get("responses", {}).get("200", {}).get("content", {}):
            page = await browser.get(re.sub(r"{\w+}", VIN, path))
            assert page.status < 500, path
            assert "<img" not in page.body, path
            shown += "&lt;img" in page.body
    assert shown >= 3


BREAKS = ("\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\0")


async def test_line_breaks_put_no_header_into_a_mail(online: RunningServices) -> None:
    """V1.3.11: in names, addresses and what a car says of itself."""
    token = await online.verified_token()
    sent = 0
    for number, line in enumerate(BREAKS):
        evil = f"Mallory{line}Bcc: victim@example.org{line}{line}<p>"
        answer = await online.new_account(f"driver{number}@example.org", name=evil)
        assert answer.status in {201, 400, 422}
        sent += answer.status == 201
        refused = await online.new_account(f"x{number}@example.org{line}Bcc: victim@example.org")
        assert refused.status in {400, 422}, repr(line)
        car = {"model": f"Leon{line}Bcc: victim@example.org"}
        answer = await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json=car)
        if answer.status == 200:
            online.clock.turn(minutes=5)
            token = str((await online.sign_in())["access_token"])
            nominate = {"email": f"friend{number}@example.org"}
            made = await online.ask("POST", f"/v1/cars/{VIN}/nominations", token, json=nominate)
            sent += made.status == 201
            await online.ask("DELETE", f"/v1/nominations/{made.body.get('id')}", token)
    folder = online.settings.data / "outbox"
    while len(list(folder.glob("*.eml"))) < sent + 1:
        await online.settle()
    for file in folder.glob("*.eml"):
        mail = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
        assert mail["Bcc"] is None
        assert mail.get_all("To") == [str(mail["To"])]
        assert "victim" not in str(mail["To"])
        assert set(mail.keys()) <= EXPECTED, file.read_text()


EXPECTED = {
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "Content-Type",
    "Content-Transfer-Encoding",
    "MIME-Version",
    "X-About",
}


async def test_spellings_of_one_address_make_one_account_also_at_once(online: RunningServices) -> None:
    """Letter case, composed and decomposed accents, the domain in IDNA."""
    spellings = (
        "nuriá@exämple.org",
        "NURIÁ@EXÄMPLE.ORG",
        "nuria\u0301@exa\u0308mple.org",
        "nuriÁ@exa\u0308mple.org",
        "nuriá@xn--exmple-cua.org",
    )
    answers = await asyncio.gather(*(online.new_account(email) for email in spellings))
    assert sorted(answer.status for answer in answers) == [201, 409, 409, 409, 409]
    for email in spellings:
        await online.sign_in(email)


@pytest.mark.parametrize("email", ["x" * 250 + "@e.org", "a@" + "b." * 130 + "c"])
async def test_an_address_longer_than_addresses_are_is_refused(online: RunningServices, email: str) -> None:
    """RFC 5321 section 4.5.3.1.3; what is kept of it fits its column, however it is folded."""
    for path, body in (
        ("/v1/accounts", {"name": "M", "password": PASSWORD, "language": "en"}),
        ("/v1/password-resets", {}),
        ("/v1/accounts/resend", {}),
    ):
        fields: dict[str, Any] = {"email": email, **body}
        answer = await online.ask("POST", path, json=fields)
        assert (answer.status, answer.body["code"]) == (422, "email_malformed")


async def test_more_requests_than_connections_to_the_database_wait_their_turn(
    online: RunningServices,
) -> None:
    """A crowd at one moment is served, not refused, and nothing of it is an error of ours."""
    token = await online.verified_token()
    answers = await asyncio.gather(*(online.ask("GET", "/v1/me", token) for _ in range(300)))
    assert {answer.status for answer in answers} == {200}
