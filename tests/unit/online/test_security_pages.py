"""The phone's pages of password, sessions, lock and activity, without script (ENR-6, ENR-9)."""

import re

import pytest

from tests.fakes.browser import Browser, signed_in_browser
from tests.fakes.services import PASSWORD, RunningServices, unfolded

NURIA = "nuria@example.org"
NEW = "a louder green tram"
VIN = "VSSZZZKMZ1R000042"
CAR = f"/cars/{VIN}"


async def driver(online: RunningServices) -> Browser:
    """A driver with a car, signed in on the phone."""
    token = await online.verified_token()
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Formentor"})
    return await signed_in_browser(online)


async def mailed_link(online: RunningServices) -> str:
    """Path of the newest link that sets a password; waits for the mail."""
    while True:
        texts = [unfolded(file) for file in sorted((online.settings.data / "outbox").glob("*.eml"))]
        links = re.findall(r"/password/new\?token=[\w-]+", "".join(texts))
        if links:
            return str(links[-1])
        await online.settle()


async def test_a_changed_password_ends_every_other_session(online: RunningServices) -> None:
    """ENR-9."""
    here, there = await driver(online), await signed_in_browser(online)
    wrong = await here.send("/password", present="not the password", new=NEW)
    assert wrong.status == 401
    assert "That is not your password" in wrong.body
    short = await here.send("/password", present=PASSWORD, new="short")
    assert short.status == 422
    assert "at least 12" in short.body
    done = await here.send("/password", present=PASSWORD, new=NEW)
    assert "All other sessions have ended" in done.body
    assert (await here.get("/sessions")).path == "/sessions"
    assert (await there.get("/sessions")).path.startswith("/signin")
    assert (await Browser(online).sign_in(NURIA, password=NEW)).path == "/account"


async def test_a_forgotten_password_is_set_anew_by_a_mailed_link(online: RunningServices) -> None:
    await driver(online)
    browser = Browser(online)
    asked = await browser.send("/password/forgotten", email="NURIA@example.org")
    assert "a mail with a link is on its way" in asked.body
    link = await mailed_link(online)
    page = await browser.get(link)
    short = await browser.send("/password/new", before=link, token=page.value_of("token"), new="short")
    assert short.status == 422
    assert 'name="token"' in short.body
    done = await browser.send("/password/new", before=link, token=page.value_of("token"), new=NEW)
    assert done.path == "/account?said=password_changed"
    assert (await browser.get(link)).status == 410
    again = await browser.send("/password/new", before="/account", token=page.value_of("token"), new=NEW)
    assert again.status == 410


async def test_nobody_learns_who_has_an_account(online: RunningServices) -> None:
    """PRV-4: a known and an unknown e-mail get the same page."""
    await driver(online)
    stranger = Browser(online)
    known = await stranger.send("/password/forgotten", email=NURIA)
    unknown = await stranger.send("/password/forgotten", email="x@example.org")
    assert known.body.replace(NURIA, "") == unknown.body.replace("x@example.org", "")
    odd = await stranger.send("/password/forgotten", email='"><b>@x')
    assert odd.status == 422
    assert "<b>" not in odd.body


async def test_sessions_are_listed_and_ended(online: RunningServices) -> None:
    here, there = await driver(online), await signed_in_browser(online)
    page = await here.get("/sessions")
    assert page.body.count("This one") == 1
    assert page.body.count('name="end"') == 2  # the other browser, and the car that enrolled itself
    for _ in range(2):
        page = await here.send("/sessions", end=page.value_of("end"))
        assert page.path == "/sessions?said=session_ended"
    assert (await there.get("/sessions")).path == "/signin?goal=/sessions"
    assert (await here.send("/sessions", end="no such session", before="/account")).status == 200


async def test_the_page_locks_and_the_password_leads_back(online: RunningServices) -> None:
    """ENR-9: locked after the chosen minutes, back to the same page afterwards."""
    browser = await driver(online)
    saved = await browser.send("/lock", minutes="5")
    assert "The choice was saved" in saved.body
    online.clock.turn(minutes=4)
    assert (await browser.get(CAR)).path == CAR
    online.clock.turn(minutes=6)
    asked = await browser.get(CAR)
    assert asked.path == f"/unlock?goal={CAR}"
    assert "Formentor" not in asked.body
    wrong = await browser.send("/unlock", before=asked.path, goal=CAR, unlock_password="wrong")
    assert wrong.status == 401
    assert (await browser.get("/account")).path == "/unlock"
    opened = await browser.send("/unlock", before=asked.path, goal=CAR, unlock_password=PASSWORD)
    assert (opened.path, opened.status) == (CAR, 200)


async def test_what_was_typed_before_the_lock_is_kept(online: RunningServices) -> None:
    """ENR-9: a form sent to a locked page is offered again after the password; it did nothing before."""
    browser = await driver(online)
    form = await browser.get(CAR)
    online.clock.turn(minutes=20)
    asked = await browser.post(CAR, form_token=form.value_of("form_token"), email="jordi@example.org")
    assert asked.path == f"/unlock?goal={CAR}"
    assert "What you typed is kept" in asked.body
    kept = {"kept.email": asked.value_of("kept.email"), "goal": asked.value_of("goal")}
    token = asked.value_of("form_token")
    again = await browser.post("/unlock", form_token=token, unlock_password=PASSWORD, **kept)
    assert "Send it now?" in again.body
    assert "jordi@example.org" not in (await browser.get(CAR)).body
    done = await browser.post(CAR, form_token=again.value_of("form_token"), email=again.value_of("email"))
    assert done.path == f"{CAR}?said=nominated"


async def test_secrets_are_not_kept_over_a_lock(online: RunningServices) -> None:
    browser = await driver(online)
    form = await browser.get("/password")
    online.clock.turn(minutes=20)
    token = form.value_of("form_token")
    asked = await browser.post("/password", form_token=token, present=PASSWORD, new=NEW)
    assert PASSWORD not in asked.body
    assert NEW not in asked.body
    opened = await browser.send("/unlock", before=asked.path, goal="/password", unlock_password=PASSWORD)
    assert opened.path == "/password"


async def test_a_locked_page_shows_nothing_of_the_account_and_can_be_left(online: RunningServices) -> None:
    browser = await driver(online)
    assert (await browser.send("/lock", now="yes")).path == "/unlock"
    for path in ("/account", "/spin", "/sessions", "/activity", "/consents", "/legal", CAR, f"{CAR}/remove"):
        page = await browser.get(path)
        assert page.path.startswith("/unlock")
        assert VIN not in page.body.replace(CAR, "")
        assert 'class="who"' not in page.body
    assert (await browser.get("/signin")).path == "/unlock"
    assert (await browser.get("/device", user_code="BCDF-GHJK")).path == "/unlock?user_code=BCDF-GHJK"
    left = await browser.send("/signout", before="/unlock")
    assert left.path == "/"


async def test_a_lock_is_not_dodged_by_a_foreign_goal(online: RunningServices) -> None:
    browser = await driver(online)
    await browser.send("/lock", now="yes")
    opened = await browser.send("/unlock", goal="//evil.example", unlock_password=PASSWORD)
    assert opened.path == "/account"


@pytest.mark.parametrize("minutes", ["", "0", "1", "99999", "five", "-5"])
async def test_only_the_offered_times_lock(online: RunningServices, minutes: str) -> None:
    browser = await driver(online)
    assert (await browser.send("/lock", minutes=minutes)).status == 400


async def test_activity_tells_what_was_done_newest_first(online: RunningServices) -> None:
    browser = await driver(online)
    for _ in range(2):
        await browser.send("/password", present="wrong password", new=NEW)
    page = await browser.get("/activity")
    told = re.findall(r'class="value">([^<]+)', page.body)
    assert told[0].strip() in {"Signed in", "Password changed"}
    assert {"Car enrolled", "Account created"} <= {words.strip() for words in told}
    assert VIN in page.body
    for before in ("x", "-1", "9" * 30, "1"):
        assert (await browser.get("/activity", before=before)).status == 200


async def test_the_spin_is_created_changed_locked_and_reset(online: RunningServices) -> None:
    """ENR-6: each state of the lock, with the one way on that it has."""
    browser = await driver(online)
    weak = await browser.send("/spin", pin="1234")
    assert weak.status == 422
    assert "1234" not in weak.body
    assert "valid from now on" in (await browser.send("/spin", pin="2580")).body
    for left in (2, 1):
        wrong = await browser.send("/spin", present="0000", pin="1379")
        assert wrong.status == 403
        assert f"Tries left until it locks: {left}" in wrong.body
    await browser.send("/spin", present="0000", pin="1379")
    locked = await browser.get("/spin")
    assert "Locked for 30 seconds" in locked.body
    assert 'name="pin"' not in locked.body
    assert (await browser.send("/spin/reset", password="wrong password", pin="1379")).status == 401
    reset = await browser.send("/spin/reset", password=PASSWORD, pin="1379")
    assert "the lock is open" in reset.body
    assert "valid from now on" in (await browser.send("/spin", present="1379", pin="2580")).body


async def test_a_blocked_spin_leaves_only_the_reset(online: RunningServices) -> None:
    browser = await driver(online)
    await browser.send("/spin", pin="2580")
    token = (await online.sign_in())["access_token"]
    for _ in range(4):
        for _ in range(3):
            await online.ask("POST", "/v1/spin/check", token, json={"pin": "0000"})
        online.clock.turn(hours=1)
        token = (await online.sign_in())["access_token"]
    page = await (await signed_in_browser(online)).get("/spin")
    assert "Only a reset with your password" in page.body
    assert 'name="pin"' not in page.body


async def test_an_spin_needs_a_confirmed_address(online: RunningServices) -> None:
    await online.new_account()
    browser = await signed_in_browser(online)
    assert "Confirm your e-mail first" in (await browser.get("/spin")).body
    assert (await browser.send("/spin", before="/account", pin="2580")).status == 403
