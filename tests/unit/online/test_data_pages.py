"""The phone's pages to take data along and to erase it, without script (PRV-3)."""

import io
import zipfile

from tests.fakes.browser import Browser, signed_in_browser
from tests.fakes.services import PASSWORD, RunningServices

VIN = "VSSZZZKMZ1R000042"


async def driver(online: RunningServices) -> Browser:
    """A driver with a car, signed in on the phone."""
    token = await online.verified_token()
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Formentor"})
    return await signed_in_browser(online)


async def test_the_export_is_a_file_with_everything(online: RunningServices) -> None:
    browser = await driver(online)
    path = (await browser.get("/data")).link("/data/export")
    async with online.client.get(online.url + path, headers={"Cookie": browser.cookie}) as answer:
        assert answer.status == 200
        assert "attachment" in answer.headers["Content-Disposition"]
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        archive = zipfile.ZipFile(io.BytesIO(await answer.read()))
    assert "index.html" in archive.namelist()
    assert any(VIN.encode() in archive.read(name) for name in archive.namelist())


async def test_nobody_else_gets_the_file(online: RunningServices) -> None:
    browser = await driver(online)
    assert (await Browser(online).get("/data/export")).path == "/signin?goal=/data/export"
    online.clock.turn(minutes=20)
    assert (await browser.get("/data/export")).path == "/unlock?goal=/data/export"


async def test_erasing_says_what_is_lost_asks_the_password_and_ends_everything(
    online: RunningServices,
) -> None:
    browser, other = await driver(online), await signed_in_browser(online)
    asked = await browser.get("/data/erase")
    for words in ("cannot be undone", "nuria@example.org", "Formentor", "What stays", "Licences"):
        assert words in asked.body
    wrong = await browser.send("/data/erase", password="not the password")
    assert wrong.status == 401
    assert (await browser.get("/account")).path == "/account"
    erased = await browser.send("/data/erase", password=PASSWORD)
    assert "Your account is being erased" in erased.body
    for one in (browser, other):
        assert (await one.get("/account")).path == "/signin"
    while (await online.new_account()).status != 201:  # the address is free again when all is gone
        online.clock.turn(minutes=1)
        await online.settle()


async def test_a_forged_form_erases_nothing(online: RunningServices) -> None:
    browser = await driver(online)
    page = await browser.send("/data/erase", form_token="0" * 64, password=PASSWORD)
    assert page.status == 400
    assert (await browser.get("/account")).path == "/account"
