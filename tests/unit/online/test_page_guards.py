"""What holds for every page of the phone there is, also for one that is added tomorrow."""

import re

from tests.fakes.browser import Browser, signed_in_browser
from tests.fakes.services import RunningServices

VIN = "VSSZZZKMZ1R000042"
PUBLIC = {
    "/",
    "/register",
    "/signin",
    "/confirm",
    "/device",
    "/device/done",
    "/password/forgotten",
    "/password/new",
    "/unlock",
    "/legal/{kind}",
    "/demo/mail",
    "/demo/mail/{name}",
}
PARTS = {"vin": VIN, "user": "x", "kind": "terms", "name": "x"}


async def pages(online: RunningServices, method: str) -> list[str]:
    """Paths of all pages with this method, as the OpenAPI document has them."""
    document = (await online.ask("GET", "/openapi.json")).body
    return [
        path
        for path, operations in document["paths"].items()
        if method in operations
        and operations[method]["tags"] == ["pages"]
        and "text/html" in operations[method]["responses"]["200"]["content"]
    ]


async def driver(online: RunningServices) -> Browser:
    """A driver with a car, signed in on the phone."""
    token = await online.verified_token()
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Formentor"})
    return await signed_in_browser(online)


async def test_what_is_not_public_leads_to_signing_in(online: RunningServices) -> None:
    await driver(online)
    everything = await pages(online, "get")
    assert set(everything) > PUBLIC
    for path in set(everything) - PUBLIC:
        page = await Browser(online).get(path.format(**PARTS))
        assert page.path.startswith("/signin"), path
        assert VIN not in page.body.replace(f"/cars/{VIN}", "").replace(f"/claims/{VIN}", ""), path


async def test_every_page_is_closed_while_the_session_is_locked(online: RunningServices) -> None:
    """ENR-9."""
    browser = await driver(online)
    await browser.send("/lock", now="yes")
    for path in set(await pages(online, "get")) - PUBLIC:
        assert (await browser.get(path.format(**PARTS))).path.startswith("/unlock"), path


async def test_every_page_is_kept_by_no_cache_and_holds_no_script_of_its_own(online: RunningServices) -> None:
    browser = await driver(online)
    for path in await pages(online, "get"):
        page = await browser.get(path.format(**PARTS))
        assert "default-src 'none'" in page.headers["Content-Security-Policy"], path
        assert page.headers["Cache-Control"] == "no-store", path
        assert not re.search(r"<script(?! src=)|\son\w+=|style=|javascript:", page.body), path
        assert page.body.count("<h1") == 1, path
        for form in re.findall(r'<form[^>]*method="post".*?</form>', page.body, re.DOTALL):
            assert 'name="form_token"' in form, path


async def test_no_page_takes_a_form_that_it_did_not_show(online: RunningServices) -> None:
    """Another site's form does nothing, whatever it asks for: nothing happens, nobody is sent on."""
    browser = await driver(online)
    before = (await browser.get("/account")).body
    token = re.findall(r'name="form_token" value="(\w+)"', before)[0]
    fields = {"email": "x@example.org", "pin": "2580", "now": "yes", "give": "voice_recordings", "end": "x"}
    for path in set(await pages(online, "post")) - {"/signout"}:
        address = online.url + path.format(**PARTS)
        for sent, site in ((fields, "none"), ({**fields, "form_token": token}, "cross-site")):
            headers = {"Cookie": browser.cookie, "Sec-Fetch-Site": site}
            async with online.client.post(
                address, data=sent, headers=headers, allow_redirects=False
            ) as answer:
                # a page that somebody signed in has no use for leads away
                kept_out = answer.status in {400, 404, 410} or answer.headers.get("Location") == "/account"
                assert kept_out, (path, answer.status)
    assert re.sub(token, "", (await browser.get("/account")).body) == re.sub(token, "", before)
