"""The phone's pages of cars and their users, by forms and without script (ENR-8, USR-1, USR-2, USR-3)."""

import pytest

from online.contract.users import USERS_MAX
from tests.fakes.browser import Browser, signed_in_browser
from tests.fakes.services import RunningServices

VIN = "VSSZZZKMZ1R000042"
CAR = f"/cars/{VIN}"
NURIA, JORDI = "nuria@example.org", "jordi@example.org"
HTML_NAME = '<b onclick="x">&amp;</b>'


async def driver(online: RunningServices, email: str = NURIA, **account: str) -> Browser:
    """A driver who is signed in on the phone, with a confirmed e-mail."""
    assert (await online.new_account(email, **account)).status == 201
    assert (await online.ask("GET", await online.confirmation_path())).status == 200
    return await signed_in_browser(online, email)


async def enrol(online: RunningServices, email: str = NURIA, vin: str = VIN, **car: str) -> None:
    """What the car does."""
    token = (await online.sign_in(email))["access_token"]
    body = {"model": "Formentor", **car}
    assert (await online.ask("PUT", f"/v1/cars/{vin}/enrolment", token, json=body)).status == 200


async def test_from_nomination_to_withdrawal_by_forms_alone(online: RunningServices) -> None:
    """USR-1: nominated by e-mail, accepted by the nominated, withdrawn by the primary user."""
    nuria, jordi = await driver(online), await driver(online, JORDI, name="Jordi Pla")
    await enrol(online)
    assert f'href="{CAR}"' in (await nuria.get("/account")).body
    page = await nuria.send(CAR, email="JORDI@Example.org")
    assert page.path == f"{CAR}?said=nominated"
    assert "waits for the answer" in page.body
    offer = await jordi.get("/account")
    assert "Núria Vidal wants to share a Formentor with you" in offer.body
    accepted = await jordi.send("/account", accept=offer.value_of("accept"))
    assert accepted.path == "/account?said=accepted"
    assert "Secondary user" in accepted.body
    user = (await nuria.get(CAR)).link(f"{CAR}/users/")
    assert "Withdraw Jordi Pla?" in (await nuria.get(user)).body
    assert (await nuria.send(user)).path == f"{CAR}?said=withdrawn"
    assert (await jordi.get(CAR)).status == 404


async def test_a_nomination_is_declined_or_taken_back(online: RunningServices) -> None:
    nuria, jordi = await driver(online), await driver(online, JORDI)
    await enrol(online)
    await nuria.send(CAR, email=JORDI)
    offer = await jordi.get("/account")
    assert (await jordi.send("/account", decline=offer.value_of("decline"))).path == "/account?said=declined"
    online.clock.turn(minutes=5)
    page = await nuria.send(CAR, email=JORDI)
    assert (await nuria.send(CAR, take_back=page.value_of("take_back"))).path == f"{CAR}?said=taken_back"
    assert "offered to you" not in (await jordi.get("/account")).body
    late = await jordi.send("/account", accept=offer.value_of("accept"))
    assert late.status == 404
    assert "no longer there" in late.body


async def test_what_is_wrong_with_a_nomination_stands_on_the_page_with_what_was_typed(
    online: RunningServices,
) -> None:
    nuria = await driver(online)
    await enrol(online)
    for email, status, words in (
        ("jordi@", 422, "does not look like an e-mail"),
        ("x" * 300 + "@example.org", 422, "does not look like an e-mail"),
        ('"><script>@example.org', 422, "does not look like an e-mail"),
        (NURIA, 409, "uses the car already"),
    ):
        online.clock.turn(minutes=2)
        page = await nuria.send(CAR, email=email)
        assert page.status == status
        assert words in page.body
        assert "<script>" not in page.body
    assert f'value="{NURIA}"' in page.body
    assert "That did not work" in page.title


async def test_an_address_that_is_not_confirmed_neither_accepts_nor_nominates(
    online: RunningServices,
) -> None:
    """ENR-3."""
    nuria = await driver(online)
    await enrol(online)
    await nuria.send(CAR, email=JORDI)
    await online.new_account(JORDI)
    thief = await signed_in_browser(online, JORDI)
    offer = await thief.get("/account")
    page = await thief.send("/account", accept=offer.value_of("accept"))
    assert page.status == 403
    assert "not confirmed yet" in page.body
    assert (await thief.get(CAR)).status == 404
    await enrol(online, JORDI, "VSSZZZKMZ1R000043")
    own = await thief.get("/cars/VSSZZZKMZ1R000043")
    assert "Confirm your e-mail first" in own.body
    assert 'name="email"' not in own.body
    assert (await thief.send("/cars/VSSZZZKMZ1R000043", before="/account", email=NURIA)).status == 403


async def test_a_secondary_user_only_looks_and_leaves(online: RunningServices) -> None:
    """USR-3: no field to nominate, no way to withdraw others; leaving is possible."""
    nuria, jordi = await driver(online), await driver(online, JORDI)
    await enrol(online)
    await nuria.send(CAR, email=JORDI)
    await jordi.send("/account", accept=(await jordi.get("/account")).value_of("accept"))
    page = await jordi.get(CAR)
    assert 'name="email"' not in page.body
    assert f"{CAR}/users/" not in page.body
    assert (await jordi.send(CAR, before="/account", email="x@example.org")).status == 403
    assert "Only its primary user can nominate you again" in (await jordi.get(f"{CAR}/remove")).body
    assert (await jordi.send(f"{CAR}/remove")).path == "/account?said=removed"
    assert (await nuria.get(CAR)).status == 200


async def test_giving_a_car_up_says_what_is_lost_and_takes_everybody_off(online: RunningServices) -> None:
    """RST-3."""
    nuria, jordi = await driver(online), await driver(online, JORDI)
    await enrol(online)
    await nuria.send(CAR, email=JORDI)
    await jordi.send("/account", accept=(await jordi.get("/account")).value_of("accept"))
    asked = await nuria.get(f"{CAR}/remove")
    assert "All other users lose the car too: 1" in asked.body
    assert "licences of the car stay" in asked.body
    removed = await nuria.send(f"{CAR}/remove")
    assert "The car was removed" in removed.body
    for browser in (nuria, jordi):
        assert CAR not in (await browser.get("/account")).body


async def test_a_car_of_somebody_else_is_not_there(online: RunningServices) -> None:
    stranger = await driver(online, "stranger@example.org")
    await driver(online)
    await enrol(online)
    for path in (CAR, f"{CAR}/remove", f"{CAR}/users/x", "/cars/nothing", "/cars/%3Cb%3E"):
        assert (await stranger.get(path)).status == 404, path
    assert (await stranger.send(f"{CAR}/remove", before="/account")).status == 404


async def test_a_full_car_says_so_instead_of_offering_a_field(online: RunningServices) -> None:
    """USR-2."""
    nuria = await driver(online)
    await enrol(online)
    for number in range(USERS_MAX - 1):
        page = await nuria.send(CAR, email=f"user{number}@example.org")
        online.clock.turn(minutes=2)
    assert "holds seven users" in page.body
    assert 'name="email"' not in page.body


async def test_html_in_the_name_of_a_person_or_a_car_stays_text(online: RunningServices) -> None:
    """Bad input: HTML in names."""
    nuria = await driver(online, name=HTML_NAME)
    jordi = await driver(online, JORDI, name=HTML_NAME)
    await enrol(online, model=HTML_NAME)
    await nuria.send(CAR, email=JORDI)
    shown = [await jordi.get("/account")]
    await jordi.send("/account", accept=shown[0].value_of("accept"))
    shown += [await nuria.get(path) for path in ("/account", CAR, f"{CAR}/remove")]
    shown.append(await nuria.get(shown[2].link(f"{CAR}/users/")))
    for page in shown:
        assert "&lt;b onclick=&#34;x&#34;&gt;" in page.body
        assert "<b onclick" not in page.body


@pytest.mark.parametrize("path", ["/account", CAR, f"{CAR}/remove", "/spin", "/spin/reset"])
async def test_forged_forms_change_nothing(online: RunningServices, path: str) -> None:
    nuria = await driver(online)
    await enrol(online)
    page = await nuria.send(path, form_token="0" * 64, email=JORDI, pin="2580")
    assert page.status == 400
    assert "open too long" in page.body
    after = await nuria.get(CAR)
    assert JORDI not in after.body
    assert "No S-PIN yet" in (await nuria.get("/spin")).body


async def test_who_is_not_signed_in_signs_in_and_comes_back(online: RunningServices) -> None:
    nuria = await driver(online)
    await enrol(online)
    stranger = Browser(online)
    asked = await stranger.get(CAR)
    assert asked.path == f"/signin?goal={CAR}"
    assert (await stranger.sign_in(NURIA, asked.path)).path == CAR
    for goal in ("//evil.example", "https://evil.example", "/\\evil.example", "/cars/../x?y=1", "/%2fevil"):
        page = await nuria.get("/signin", goal=goal)
        assert page.path == "/account", goal
