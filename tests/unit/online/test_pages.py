"""The phone's pages without a browser: protection, escaping, languages, colours."""

import dataclasses
import re
import string
import tomllib
from email.message import EmailMessage
from pathlib import Path

import pytest

from online.mail.outbox import Outbox
from online.texts import FOLDER as WORDING
from online.texts import Wording
from online.web.pages import FOLDER, STATIC
from tests.fakes.services import PASSWORD, RunningServices, running_services

HTML_NAME = '<b onclick="x">&amp;</b>'
PAGES = ("/", "/register", "/signin", "/device", "/confirm", "/account", "/demo/mail", "/nothing/here")
LIGHT, DARK = 0, 1


async def registered(online: RunningServices, **fields: str) -> tuple[dict[str, str], str]:
    """Registers by the form: the cookie of the browser, and the page that follows."""
    form = await online.ask("GET", "/register")
    cookie = form.headers["Set-Cookie"].split(";")[0]
    token = re.search(r'name="form_token" value="(\w+)"', form.body)
    assert token is not None
    filled = {"name": "Núria", "email": "nuria@example.org", "password": PASSWORD, "form_token": token[1]}
    online.client.cookie_jar.clear()
    answer = await online.ask("POST", "/register", data={**filled, **fields}, headers={"Cookie": cookie})
    assert answer.status == 303, answer.body
    cookie = {"Cookie": answer.headers["Set-Cookie"].split(";")[0]}
    return cookie, (await online.ask("GET", answer.headers["Location"], headers=cookie)).body


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_protects_the_browser(online: RunningServices, path: str) -> None:
    answer = await online.ask("GET", path)
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "aiohttp" not in answer.headers["Server"]
    if answer.status != 303:
        assert answer.headers["Cache-Control"] == "no-store"
        assert not re.search(r"<script(?! src=)|\son\w+=|style=|javascript:", answer.body)


async def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(online: RunningServices) -> None:
    cookie = (await online.ask("GET", "/signin")).headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


async def test_signing_in_changes_the_cookie(online: RunningServices) -> None:
    """A cookie planted before signing in is worth nothing afterwards."""
    planted = {"Cookie": "hola=planted"}
    page = (await online.ask("GET", "/register", headers=planted)).body
    token = re.search(r'name="form_token" value="(\w+)"', page)
    assert token is not None
    form = {"name": "N", "email": "n@example.org", "password": PASSWORD, "form_token": token[1]}
    answer = await online.ask("POST", "/register", data=form, headers=planted)
    assert "hola=planted" not in answer.headers["Set-Cookie"]
    online.client.cookie_jar.clear()
    assert (await online.ask("GET", "/account", headers=planted)).status == 303
    new = {"Cookie": answer.headers["Set-Cookie"].split(";")[0]}
    assert (await online.ask("GET", "/account", headers=new)).status == 200


@pytest.mark.parametrize("path", ["/register", "/signin", "/confirm", "/device", "/signout"])
async def test_forms_of_other_sites_do_nothing(online: RunningServices, path: str) -> None:
    cookie, page = await registered(online)
    token = re.search(r'name="form_token" value="(\w+)"', page)
    assert token is not None
    form = {"name": "X", "email": "x@example.org", "password": PASSWORD, "user_code": "BCDF-GHJK"}
    for forged in ({}, {"form_token": "0" * 64}, {"form_token": "ñ"}):
        await online.ask("POST", path, data={**form, **forged}, headers=cookie)
    cross = {**cookie, "Sec-Fetch-Site": "cross-site"}
    await online.ask("POST", path, data={**form, "form_token": token[1]}, headers=cross)
    assert (await online.ask("GET", "/account", headers=cookie)).status == 200
    wrong = await online.ask("POST", "/v1/sessions", json={"email": "x@example.org", "password": PASSWORD})
    assert wrong.status == 401


async def test_signing_out_ends_the_session_on_the_server(online: RunningServices) -> None:
    cookie, page = await registered(online)
    token = re.search(r'name="form_token" value="(\w+)"', page)
    assert token is not None
    await online.ask("POST", "/signout", data={"form_token": token[1]}, headers=cookie)
    online.client.cookie_jar.clear()
    assert (await online.ask("GET", "/account", headers=cookie)).headers["Location"] == "/signin"


async def test_html_in_a_name_stays_text_everywhere(online: RunningServices) -> None:
    """Bad input: HTML in names - on the account page, in the mail and in the demo's mail reader."""
    _, page = await registered(online, name=HTML_NAME)
    path = await online.confirmation_path()
    mails = await online.ask("GET", "/demo/mail")
    name = re.search(r'"/demo/mail/([\w-]+)"', mails.body)
    assert name is not None
    mail = await online.ask("GET", f"/demo/mail/{name[1]}")
    confirmed = await online.ask("GET", path)
    for shown in (page, mail.body, confirmed.body):
        assert "&lt;b onclick=&#34;x&#34;&gt;&amp;amp;&lt;/b&gt;" in shown
        assert "<b" not in shown.replace("<body", "").replace("<button", "")


async def test_links_in_demo_mails_are_only_web_addresses(online: RunningServices) -> None:
    message = EmailMessage()
    message["To"], message["Subject"], message["Date"] = "a@example.org", "<i>", "now"
    message.set_content('javascript:alert(1) http://a.example/?x="><script>alert(1)</script>')
    await Outbox(online.settings.data / "outbox").deliver("x-1", message)
    body = (await online.ask("GET", "/demo/mail/x-1")).body
    assert re.findall(r'<a href="(h[^"]+)"', body) == ["http://a.example/?x="]
    assert "<script>alert" not in body
    assert (await online.ask("GET", "/demo/mail/..%2F..%2Fonline")).status == 404


async def test_the_user_code_is_the_only_thing_carried_along(online: RunningServices) -> None:
    """No open redirect: what is no code leads to the account."""
    cookie, _ = await registered(online, user_code="//evil.example")
    for given, goal in (
        ("bcdfghjk", "/device?user_code=BCDF-GHJK"),
        ("https://evil.example", "/account"),
        ("", "/account"),
    ):
        answer = await online.ask("GET", f"/signin?user_code={given}", headers=cookie)
        assert answer.headers["Location"] == goal


async def test_pages_speak_the_browsers_language(online: RunningServices) -> None:
    spanish = await online.ask("GET", "/", headers={"Accept-Language": "es-MX,es;q=0.9,en;q=0.8"})
    assert '<html lang="es">' in spanish.body
    assert "Tu cuenta para el coche" in spanish.body
    garbage = await online.ask("GET", "/", headers={"Accept-Language": ";q=,x;q=nan,,*;q=9" * 30})
    assert "Your account for the car" in garbage.body


async def test_without_the_demo_nobody_reads_mails(online: RunningServices) -> None:

    settings = dataclasses.replace(
        online.settings, demo=False, data=online.settings.data / "other", public_url="https://hola.example"
    )
    async with running_services(settings, online.clock) as public:
        assert (await public.ask("GET", "/demo/mail")).status == 404
        page = await public.ask("GET", "/signin")
        assert "demo" not in page.body
        assert page.headers["Set-Cookie"].startswith("__Host-hola=")
        assert "Secure" in page.headers["Set-Cookie"]


async def test_static_files_are_kept_by_the_browser_and_small(online: RunningServices) -> None:
    """Quick on a phone: style and script together weigh less than 16 kB."""
    page = (await online.ask("GET", "/")).body
    for address in re.findall(r'"(/static/[^"]+)"', page):
        answer = await online.ask("HEAD", address)
        assert answer.status == 200
        assert "immutable" in answer.headers["Cache-Control"]
    assert sum(len((FOLDER / "static" / name).read_bytes()) for name in ("phone.css", "phone.js")) < 16_000
    for name, media_type in STATIC.items():
        assert (await online.ask("HEAD", f"/static/{name}")).headers["Content-Type"].startswith(media_type)


def test_all_languages_have_the_same_sentences_with_the_same_gaps() -> None:
    def gaps(sentence: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}

    languages = {file.stem: tomllib.loads(file.read_text("utf-8")) for file in WORDING.glob("*.toml")}
    assert set(languages) == {"en", "es", "fr", "de", "it", "cs"}
    for sections in languages.values():
        assert {s: {n: gaps(t) for n, t in ts.items()} for s, ts in sections.items()} == {
            s: {n: gaps(t) for n, t in ts.items()} for s, ts in languages["en"].items()
        }


def test_a_sentence_nobody_translated_is_english_and_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Bad input: English shows, the log says which."""
    (tmp_path / "en.toml").write_text('[web]\nname = "Name"\ncode = "Code"\n', "utf-8")
    (tmp_path / "fr.toml").write_text('[web]\nname = "Nom"\n', "utf-8")
    french = Wording("Hola", tmp_path).of("fr-FR")
    assert (french("web.name"), french("web.code")) == ("Nom", "Code")
    assert "Sentences missing in fr: web.code" in caplog.text


def test_a_brand_with_braces_is_only_a_name() -> None:
    assert "{0}" in Wording("{0}").of("en")("mail.confirm_subject")


def tokens(theme: int) -> dict[str, str]:
    css = (FOLDER / "static" / "phone.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root \{(.*?)\}", css, re.DOTALL)
    return dict(re.findall(r"--([\w-]+): (#[0-9A-F]{6})", blocks[theme]))


def contrast(one: str, other: str) -> float:
    """Contrast of two colours (WCAG 2.2, relative luminance)."""

    def luminance(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_text_can_be_read_by_day_and_night(theme: int) -> None:
    """DESIGN: text 4.5:1 or better, parts of controls 3:1."""
    colour = tokens(theme)
    for ground in ("background", "surface", "raised"):
        for ink in ("text", "secondary"):
            assert contrast(colour[ink], colour[ground]) >= 4.5, (ink, ground)
    for ink in ("accent", "good", "warning", "danger"):
        assert contrast(colour[ink], colour["surface"]) >= 4.5, ink
    assert contrast(colour["accent"], colour["background"]) >= 3
    assert contrast(colour["on-accent"], colour["accent"]) >= 4.5
    assert contrast(colour["secondary"], colour["surface"]) >= 3  # borders of fields
