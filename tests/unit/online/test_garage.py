"""Enrolling cars (ENR-5, ENR-8, USR-1, RST-3)."""

import asyncio

import pytest

from online.contract.garage import CARS_MAX
from tests.fakes.services import Answer, RunningServices

VIN = "VSSZZZKMZ1R000042"


async def enrol(online: RunningServices, token: str, vin: str = VIN, **car: object) -> Answer:
    body = {"model": "Formentor", "powertrain": "e_hybrid", **car}
    return await online.ask("PUT", f"/v1/cars/{vin}/enrolment", token, json=body)


async def test_enrolling_makes_the_driver_primary_user(online: RunningServices) -> None:
    """ENR-8."""
    token = await online.verified_token()
    answer = await enrol(online, token)
    assert answer.status == 200
    assert answer.body == {
        "vin": VIN,
        "model": "Formentor",
        "role": "primary",
        "enrolled_at": "2026-06-15T10:02:00Z",
        "powertrain": "e_hybrid",
    }
    assert (await online.ask("GET", "/v1/cars", token)).body == [answer.body]


async def test_enrolling_again_is_harmless_and_renews_what_the_car_says(online: RunningServices) -> None:
    token = await online.verified_token()
    first = await enrol(online, token)
    online.clock.turn(minutes=10)
    again = await enrol(online, token, VIN.lower(), infotainment_version="1.1")
    assert again.body == {**first.body, "infotainment_version": "1.1"}
    assert len((await online.ask("GET", "/v1/cars", token)).body) == 1


async def test_a_car_has_one_primary_user(online: RunningServices) -> None:
    """USR-1: the second driver is told why, and what would help."""
    first = await online.verified_token()
    second = await online.verified_token("jordi@example.org")
    await enrol(online, first)
    answer = await enrol(online, second)
    assert (answer.status, answer.body["code"]) == (409, "car_has_primary")
    assert (await online.ask("GET", "/v1/cars", second)).body == []


async def test_two_accounts_enrolling_one_car_at_once_make_one_primary_user(online: RunningServices) -> None:
    first = await online.verified_token()
    second = await online.verified_token("jordi@example.org")
    answers = await asyncio.gather(*(enrol(online, token) for token in (first, second) * 3))
    primary = {index % 2 for index, answer in enumerate(answers) if answer.status == 200}
    assert len(primary) == 1
    assert {answer.status for answer in answers} == {200, 409}


async def test_one_account_enrolling_at_once_succeeds_every_time(online: RunningServices) -> None:
    """The car asks again before the first answer is there."""
    token = await online.verified_token()
    answers = await asyncio.gather(*(enrol(online, token) for _ in range(4)))
    assert {answer.status for answer in answers} == {200}


async def test_unpairing_frees_the_car_and_may_be_repeated(online: RunningServices) -> None:
    """RST-3: also by a car that could tell so only much later, twice."""
    first = await online.verified_token()
    second = await online.verified_token("jordi@example.org")
    await enrol(online, first)
    stranger = await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", second)
    assert stranger.status == 204
    assert len((await online.ask("GET", "/v1/cars", first)).body) == 1
    for _ in range(2):
        assert (await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", first)).status == 204
    assert (await online.ask("GET", "/v1/cars", first)).body == []
    assert (await enrol(online, second)).status == 200


@pytest.mark.parametrize("vin", ["VSSZZZKMZ1R00004", "VSSZZZKMZ1R00004O", "1M8GDM9A1KP042788", "x"])
async def test_a_vin_that_cannot_be_is_refused(online: RunningServices, vin: str) -> None:
    """ENR-5."""
    token = await online.verified_token()
    answer = await enrol(online, token, vin)
    assert (answer.status, answer.body["code"]) == (422, "vin_malformed")


async def test_one_account_holds_fifty_cars(online: RunningServices) -> None:
    """ENR-8."""
    token = await online.verified_token()
    for number in range(CARS_MAX):
        assert (await enrol(online, token, f"VSSZZZKMZ1R{number:06d}")).status == 200
    full = await enrol(online, token, "VSSZZZKMZ1R999999")
    assert (full.status, full.body["code"]) == (409, "garage_full")
    assert (await enrol(online, token, "VSSZZZKMZ1R000000")).status == 200
    await online.ask("DELETE", "/v1/cars/VSSZZZKMZ1R000000/enrolment", token)
    assert (await enrol(online, token, "VSSZZZKMZ1R999999")).status == 200


async def test_cars_need_somebody_who_is_signed_in(online: RunningServices) -> None:
    for method, path in (("GET", "/v1/cars"), ("DELETE", f"/v1/cars/{VIN}/enrolment")):
        assert (await online.ask(method, path)).status == 401
    assert (await enrol(online, "x")).status == 401
