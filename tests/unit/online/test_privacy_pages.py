"""The phone's pages of legal documents and consents, without script (ENR-4, PRV-2)."""

import re

import pytest

from online.contract.consents import OFFERED
from tests.fakes.browser import Browser, signed_in_browser
from tests.fakes.services import PASSWORD, RunningServices

VERSION = "2026-11-01"


async def test_documents_are_read_in_full_without_an_account(online: RunningServices) -> None:
    """ENR-4: in the reader's language."""
    for kind, language, words in (
        ("terms", "en", "Terms of use"),
        ("privacy", "de", "Datenschutz"),
        ("service_contract", "cs", "Smlouva o službách"),
    ):
        page = await Browser(online, language).get(f"/legal/{kind}")
        assert words in page.title
        assert f'lang="{language}' in page.body
        shown = re.sub(r"<[^>]+>|\s+", "", page.body)
        whole = await online.ask("GET", f"/v1/legal/documents?language={language}")
        (text,) = [one["text"] for one in whole.body["documents"] if one["kind"] == kind]
        assert len(shown) > len(re.sub(r"\s+", "", text))
    assert (await Browser(online).get("/legal/nothing")).status == 404


async def test_registering_accepts_the_documents_that_were_shown(online: RunningServices) -> None:
    """ENR-4: each with version, language and time."""
    browser = Browser(online, "de")
    form = await browser.get("/register")
    accepts = {f"accept.{kind}": form.value_of(f"accept.{kind}") for kind in ("terms", "privacy")}
    accepts["accept.service_contract"] = form.value_of("accept.service_contract")
    person = {"name": "Núria", "email": "nuria@example.org", "password": PASSWORD}
    done = await browser.send("/register", **person, **accepts)
    assert done.path == "/account"
    token = (await online.sign_in())["access_token"]
    accepted = (await online.ask("GET", "/v1/account/acceptances", token)).body
    assert accepted["open"] == []
    assert {(one["version"], one["language"]) for one in accepted["acceptances"]} == {(VERSION, "de")}


async def test_a_page_with_older_documents_registers_nobody(online: RunningServices) -> None:
    person = {"name": "Núria", "email": "nuria@example.org", "password": PASSWORD}
    page = await Browser(online).send("/register", **person, **{"accept.terms": "2020-01-01/en-GB"})
    assert page.path == "/register"
    assert page.status == 409
    assert VERSION in page.value_of("accept.terms")
    assert (await online.new_account()).status == 201


async def test_what_waits_is_accepted_later(online: RunningServices) -> None:
    """ENR-4: an account made in the car accepts on the phone."""
    await online.verified_token()
    browser = await signed_in_browser(online)
    assert "New legal documents" in (await browser.get("/account")).body
    page = await browser.get("/legal")
    assert page.body.count("Not accepted yet") == 3
    fields = {
        f"accept.{kind}": page.value_of(f"accept.{kind}") for kind in ("terms", "privacy", "service_contract")
    }
    old = await browser.send("/legal", **{**fields, "accept.terms": "2020-01-01/en-GB"})
    assert old.status == 409
    odd = await browser.send("/legal", **{**fields, "accept.terms": f"{VERSION}/<b>"})
    assert odd.status == 400
    done = await browser.send("/legal", **fields)
    assert done.path == "/legal?said=legal_accepted"
    assert done.body.count("Accepted on 15 Jun 2026") == 3
    assert 'name="accept.terms"' not in done.body
    assert "New legal documents" not in (await browser.get("/account")).body


async def test_each_consent_is_withdrawn_as_easily_as_given(online: RunningServices) -> None:
    """PRV-2: nothing is given beforehand; one tap either way."""
    await online.verified_token()
    browser = await signed_in_browser(online)
    page = await browser.get("/consents")
    assert page.body.count('aria-checked="false"') == len(OFFERED)
    for purpose in OFFERED:
        given = await browser.send("/consents", give=purpose)
        assert given.body.count('aria-checked="true"') == 1
        taken = await browser.send("/consents", withdraw=purpose)
        assert "A car erases what it kept" in taken.body
        assert 'aria-checked="true"' not in taken.body


@pytest.mark.parametrize("fields", [{}, {"give": "everything"}, {"give": ""}, {"withdraw": "<b>"}])
async def test_other_purposes_there_are_none(online: RunningServices, fields: dict[str, str]) -> None:
    await online.verified_token()
    browser = await signed_in_browser(online)
    page = await browser.send("/consents", **fields)
    assert page.status == 400
    assert 'aria-checked="true"' not in page.body
