"""The rule of availability in front of connected services (AVL-1, AVL-4): the first reason, by number."""

import base64
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec
import pytest

from online.contract.reasons import Code
from online.database import Database, DatabaseUnusableError
from online.garage.registrations import Registrations
from tests.fakes.services import PASSWORD, Answer, RunningServices, TurnedClock

VIN = "VSSZZZKMZ1R000042"
INTENT = {"type": "news"}


async def news(online: RunningServices, token: str) -> Answer:
    return await online.ask("POST", "/v1/intents/anywhere", token, json=INTENT)


async def message(online: RunningServices, token: str) -> Answer:
    body = {"id": str(uuid.uuid4()), "recipient": "anna@example.org", "text": "Hello", "language": "en-GB"}
    return await online.ask("POST", "/v1/messages", token, json=body)


def refused(answer: Answer, code: str, reason: Code) -> bool:
    """Whether it is that problem, with the number of the reason and a sentence."""
    body = answer.body
    said = (answer.status, body["code"], body["reason"])
    assert said == (403, code, reason.value), answer
    return bool(body["detail"])


@pytest.mark.parametrize("ask", [news, message])
async def test_each_step_of_registering_comes_one_reason_further(
    online: RunningServices, ask: Callable[[RunningServices, str], Awaitable[Answer]]
) -> None:
    """ENR-3, ENR-4, ENR-7, LIC-1: confirmed, accepted, enrolled, and a year from then on."""
    await online.new_account()
    token = (await online.sign_in())["access_token"]
    assert refused(await ask(online, token), "account_not_verified", Code.ACCOUNT_NOT_VERIFIED)
    await online.ask("GET", await online.confirmation_path())
    assert refused(await ask(online, token), "terms_not_accepted", Code.TERMS_NOT_ACCEPTED)
    await online.accept_terms(token)
    assert refused(await ask(online, token), "not_enrolled", Code.NOT_ENROLLED)
    await online.enrol(token, VIN)
    assert (await ask(online, token)).status in (200, 204)
    online.clock.turn(days=365)
    token = (await online.sign_in())["access_token"]
    assert refused(await ask(online, token), "licence_expired", Code.LICENCE_EXPIRED)


@pytest.mark.parametrize("days", [1, 30, 800])
async def test_a_car_enrolled_while_the_clock_was_ahead_has_its_year_from_when_it_was_right(
    online: RunningServices, database: Database, days: int
) -> None:
    """LIC-1: the fault is the services' own; nobody waits for it, and nobody has more than a year for it."""
    online.clock.turn(days=days)
    token = await online.ready_token()
    online.clock.turn(days=-days)
    token = (await online.sign_in())["access_token"]
    assert (await news(online, token)).status == 200
    await Registrations(database, online.clock, key_file(online)).purge()
    online.clock.turn(days=364)
    token = (await online.sign_in())["access_token"]
    assert (await news(online, token)).status == 200
    online.clock.turn(days=1)
    token = (await online.sign_in())["access_token"]
    assert refused(await news(online, token), "licence_expired", Code.LICENCE_EXPIRED)


async def test_a_car_that_is_given_up_and_enrolled_again_goes_on_in_its_year(
    online: RunningServices,
) -> None:
    """LIC-1, LIC-5: its first registration counts, also for the next owner; unless nobody remembers."""
    await online.ready_token()
    online.clock.turn(days=364)
    token = (await online.sign_in())["access_token"]
    await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", token)
    await online.enrol(token, VIN)
    assert (await news(online, token)).status == 200
    online.clock.turn(days=1)
    token = (await online.sign_in())["access_token"]
    assert refused(await news(online, token), "licence_expired", Code.LICENCE_EXPIRED)
    for _ in range(2):
        await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", token)
        await online.enrol(token, VIN)
        assert refused(await news(online, token), "licence_expired", Code.LICENCE_EXPIRED)
    await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", token)
    other = await online.ready_token("pau@example.org", VIN)
    assert refused(await news(online, other), "licence_expired", Code.LICENCE_EXPIRED)
    await online.enrol(other, "VSSZZZKMZ1R000043")
    assert (await news(online, other)).status == 200, "another car has a year of its own"


async def test_erasing_the_account_begins_no_other_year(online: RunningServices) -> None:
    """The car's year stays with the car, which nobody finds in the files (see test_erasure)."""
    token = await online.ready_token()
    online.clock.turn(days=366)
    token = (await online.sign_in())["access_token"]
    await online.ask("POST", "/v1/account/erasure", token, json={"password": PASSWORD})
    while (await online.new_account()).status != 201:
        await online.settle()
    await online.ask("GET", await online.confirmation_path())
    token = (await online.sign_in())["access_token"]
    await online.accept_terms(token)
    await online.enrol(token, VIN)
    assert refused(await news(online, token), "licence_expired", Code.LICENCE_EXPIRED)


async def test_the_facts_for_the_car_say_the_same_year(online: RunningServices) -> None:
    """LIC-6: also while the clock that registered the car is still ahead."""
    token = await online.ready_token()
    began = online.clock.now().timestamp()
    for _ in range(2):
        assert {licence["starts"] for licence in await licences(online, token)} == {began}
        online.clock.turn(days=3)
        token = (await online.sign_in())["access_token"]
        await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", token)
        await online.enrol(token, VIN)
    online.clock.turn(days=-30)
    token = (await online.sign_in())["access_token"]
    now = online.clock.now().timestamp()
    assert all(now - 86_400 <= licence["starts"] <= now for licence in await licences(online, token))


async def licences(online: RunningServices, token: str) -> list[dict[str, float]]:
    """The licences that the services sign for the car."""
    jws = (await online.ask("GET", f"/v1/cars/{VIN}/facts", token)).body["jws"]
    payload = jws.split(".")[1]
    said = msgspec.json.decode(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    return list(said["licences"])


def key_file(online: RunningServices) -> Path:
    """The key that first registrations are kept under."""
    return online.settings.data / "registrations.key"


def test_a_damaged_key_is_an_honest_error(tmp_path: Path) -> None:
    (tmp_path / "registrations.key").write_text("half a k")
    with pytest.raises(DatabaseUnusableError, match="damaged"):
        Registrations(Database("sqlite+aiosqlite://"), TurnedClock(), tmp_path / "registrations.key")


async def test_one_document_that_is_renewed_asks_again(online: RunningServices) -> None:
    token = await online.verified_token()
    await online.enrol(token, VIN)
    shown = (await online.ask("GET", "/v1/legal/documents?language=en-GB")).body["documents"]
    read = [{name: one[name] for name in ("kind", "version", "language")} for one in shown]
    await online.ask("POST", "/v1/account/acceptances", token, json={"documents": read[:2]})
    assert refused(await news(online, token), "terms_not_accepted", Code.TERMS_NOT_ACCEPTED)
    await online.ask("POST", "/v1/account/acceptances", token, json={"documents": read[2:]})
    assert (await news(online, token)).status == 200


async def test_a_car_with_a_radio_only_has_none_of_it_and_another_car_may(online: RunningServices) -> None:
    """AVL-2; with several cars it is enough that one allows it."""
    token = await online.ready_token()
    radio = {"model": "Leon", "navigation": False}  # what a car says of itself may change
    await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json=radio)
    assert refused(await news(online, token), "no_navigation_system", Code.NO_NAVIGATION_SYSTEM)
    await online.enrol(token, "VSSZZZKMZ1R000043")
    assert (await news(online, token)).status == 200


async def test_a_secondary_user_has_the_years_that_began_with_the_car(online: RunningServices) -> None:
    """USR-3, LIC-1: the year is the car's, not the user's."""
    primary = await online.ready_token()
    secondary = await online.verified_token("pau@example.org")
    await online.accept_terms(secondary)
    assert refused(await news(online, secondary), "not_enrolled", Code.NOT_ENROLLED)
    online.clock.turn(days=364)
    primary = (await online.sign_in())["access_token"]
    made = await online.ask("POST", f"/v1/cars/{VIN}/nominations", primary, json={"email": "pau@example.org"})
    secondary = (await online.sign_in("pau@example.org"))["access_token"]
    await online.ask("PUT", f"/v1/nominations/{made.body['id']}/acceptance", secondary)
    assert (await news(online, secondary)).status == 200
    online.clock.turn(days=1)
    secondary = (await online.sign_in("pau@example.org"))["access_token"]
    assert refused(await news(online, secondary), "licence_expired", Code.LICENCE_EXPIRED)


async def test_what_is_no_connected_service_needs_none_of_it(online: RunningServices) -> None:
    """Who has not accepted yet must be able to read, accept, enrol, take the data along and leave."""
    token = await online.verified_token()
    for path in ("/v1/me", "/v1/cars", "/v1/spin", "/v1/account/acceptances", "/v1/account/activity"):
        assert (await online.ask("GET", path, token)).status == 200, path


async def test_the_document_names_the_reasons(online: RunningServices) -> None:
    described = (await online.ask("GET", "/openapi.json")).body["paths"]
    for path in ("/v1/intents", "/v1/intents/anywhere", "/v1/messages"):
        said = described[path]["post"]["responses"]["403"]["description"]
        assert "terms_not_accepted" in said
        assert "licence_expired" in said
