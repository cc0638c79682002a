"""The phone's pages of cars added by VIN, without script (ENR-5, ENR-7)."""

import re

import pytest

from tests.fakes.browser import Browser, signed_in_browser
from tests.fakes.services import RunningServices

VIN = "VSSZZZKMZ1R000042"
CLAIM = f"/claims/{VIN}"


async def driver(online: RunningServices, email: str = "nuria@example.org") -> Browser:
    """A driver with a confirmed e-mail, signed in on the phone."""
    await online.verified_token(email)
    return await signed_in_browser(online, email)


def shown_code(body: str) -> str:
    """The pairing code on a page."""
    found = re.search(r'aria-label="((?:\d ){7}\d)"', body)
    assert found is not None, body
    return found[1].replace(" ", "")


async def test_a_car_with_a_code_shows_it_large_and_once(online: RunningServices) -> None:
    """ENR-7 (c): the VIN typed with spaces and small letters; the code works in the car."""
    browser = await driver(online)
    page = await browser.send("/add-car", vin="vss zzz kmz 1r 000042", model="Ateca", navigation="no")
    code = shown_code(page.body)
    assert "Valid until 15 Jun 2027, once, and only for this car" in page.body
    assert "shown only now" in page.body
    later = await browser.get(CLAIM)
    assert code[:4] not in later.body.replace(VIN, "")
    assert "Remove the car and add it again for a new code" in later.body
    assert f'href="{CLAIM}"' in (await browser.get("/account")).body
    car = {"Car-Key": "k" * 43}
    paired = await online.ask("POST", f"/v1/cars/{VIN}/pairing", json={"code": code}, headers=car)
    assert paired.status == 200, paired
    assert (await browser.get(CLAIM)).path == f"/cars/{VIN}"
    assert CLAIM not in (await browser.get("/account")).body


async def test_removed_and_added_again_a_car_gets_a_new_code(online: RunningServices) -> None:
    browser = await driver(online)
    first = shown_code((await browser.send("/add-car", vin=VIN, model="Ateca", navigation="no")).body)
    online.clock.turn(days=366)
    browser = await signed_in_browser(online)
    expired = await browser.get(CLAIM)
    assert "Too late for the proof" in expired.body
    removed = await browser.send(CLAIM)
    assert removed.path == f"/add-car?said=claim_removed&vin={VIN}"
    assert removed.value_of("vin") == VIN
    second = shown_code((await browser.send("/add-car", vin=VIN, model="Ateca", navigation="no")).body)
    assert second != first


@pytest.mark.parametrize(
    ("model", "navigation", "words"),
    [
        ("Formentor", "yes", "Scan the QR code on the screen"),
        ("Leon", "no", "Unlock it with key two within 5 minutes"),
    ],
)
async def test_every_other_car_says_how_it_is_proved(
    online: RunningServices, model: str, navigation: str, words: str
) -> None:
    """ENR-7 (a), (b)."""
    page = await (await driver(online)).send("/add-car", vin=VIN, model=model, navigation=navigation)
    assert page.path == CLAIM
    assert words in page.body


@pytest.mark.parametrize(
    ("vin", "words"),
    [
        ("VSSZZZKMZ1R00004", "Count them again"),
        ("VSSZZZKMZ1RO00042", "looks like an O is a zero"),
        ("1HGCM82633A004353", "one character is mistyped"),
        ('"><script>alert(1)', "Count them again"),
        ("V" * 5000, "Count them again"),
    ],
)
async def test_a_mistyped_vin_is_said_to_be_and_kept(online: RunningServices, vin: str, words: str) -> None:
    """ENR-5."""
    page = await (await driver(online)).send("/add-car", vin=vin, model="Leon", navigation="no")
    assert page.status == 422
    assert words in page.body
    assert "<script>" not in page.body
    assert 'value="Leon"' in page.body


async def test_what_cannot_be_added_says_why(online: RunningServices) -> None:
    browser = await driver(online)
    unprovable = await browser.send("/add-car", vin=VIN, model="Formentor", navigation="no")
    assert "It needs the navigation system" in unprovable.body
    owner = await online.verified_token("owner@example.org")
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", owner, json={"model": "Leon"})
    taken = await browser.send("/add-car", vin=VIN, model="Leon", navigation="yes")
    assert taken.status == 409
    assert "already has a primary user" in taken.body


async def test_a_claim_of_somebody_else_is_not_there(online: RunningServices) -> None:
    await (await driver(online)).send("/add-car", vin=VIN, model="Ateca", navigation="no")
    stranger = await driver(online, "stranger@example.org")
    assert (await stranger.get(CLAIM)).status == 404
    assert (await stranger.send(CLAIM, before="/account")).status == 404


async def test_adding_needs_a_confirmed_address(online: RunningServices) -> None:
    await online.new_account()
    browser = await signed_in_browser(online)
    assert "Confirm your e-mail first" in (await browser.get("/add-car")).body
    page = await browser.send("/add-car", before="/account", vin=VIN, model="Ateca", navigation="no")
    assert page.status == 403
