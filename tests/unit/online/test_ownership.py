"""Proving that a car is one's own (ENR-7)."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from online.contract.ownership import CODE_LIFE, PAUSE_SECONDS
from online.database import Database, sqlite_url
from online.ownership.tables import CodeEntryRow
from tests.fakes.services import Answer, RunningServices, running_services

LEON = "VSSZZZKLZMR000001"
ATECA = "VSSZZZ5FZMR000002"
KEY = "a-key-of-a-car-in-a-test-0123456789-abc"
OTHER_KEY = "another-cars-key-in-a-test-0123456789-x"


async def claim(online: RunningServices, token: str, vin: str = ATECA, **changes: object) -> Answer:
    model = "Leon" if vin == LEON else "Ateca"
    body = {"vin": vin, "model": model, "powertrain": "petrol", "navigation": False, **changes}
    return await online.ask("POST", "/v1/garage/claims", token, json=body)


async def claims(online: RunningServices, token: str) -> list[dict[str, Any]]:
    return list((await online.ask("GET", "/v1/garage/claims", token)).body)


async def pair(online: RunningServices, code: str, vin: str = ATECA, key: str = KEY) -> Answer:
    headers = {"Car-Key": key}
    return await online.ask("POST", f"/v1/cars/{vin}/pairing", json={"code": code}, headers=headers)


async def two_keys(
    online: RunningServices, seconds: float = 60, key: str = KEY, again: str = "one", **changes: str
) -> Answer:
    first = online.clock.now()
    body = {
        "first_at": first.isoformat(),
        "second_at": (first + timedelta(seconds=seconds)).isoformat(),
        "idempotency_key": again,
        **changes,
    }
    return await online.ask("POST", f"/v1/cars/{LEON}/two-keys", json=body, headers={"Car-Key": key})


async def cars(online: RunningServices, token: str) -> list[tuple[str, str]]:
    return [(car["vin"], car["role"]) for car in (await online.ask("GET", "/v1/cars", token)).body]


async def sign_in_again(online: RunningServices) -> str:
    return str((await online.sign_in())["access_token"])


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**8:08d}"


@pytest.mark.parametrize(
    ("vin", "changes", "way"),
    [
        (ATECA, {"navigation": True}, "sign_in_at_car"),
        (LEON, {"navigation": True}, "sign_in_at_car"),
        (LEON, {}, "two_keys"),
        (LEON, {"model": "  LEON "}, "two_keys"),
        (ATECA, {}, "pairing_code"),
    ],
)
async def test_the_way_follows_from_the_equipment(
    online: RunningServices, vin: str, changes: dict[str, object], way: str
) -> None:
    """ENR-7."""
    token = await online.verified_token()
    answer = await claim(online, token, vin, **changes)
    assert (answer.status, answer.body["way"], answer.body["state"]) == (200, way, "waiting")
    assert (answer.body["code"] is not None) is (way == "pairing_code")


async def test_a_radio_nobody_named_a_way_for_is_refused(online: RunningServices) -> None:
    token = await online.verified_token()
    answer = await claim(online, token, model="Formentor")
    assert (answer.status, answer.body["code"]) == (422, "ownership_unprovable")


@pytest.mark.parametrize("vin", ["VSSZZZ5FZMR00000", "VSSZZZ5FZMR00000O", "1HGCM82633A004353", ""])
async def test_a_mistyped_vin_is_found(online: RunningServices, vin: str) -> None:
    """ENR-5: length, letters, and the check digit where the market uses it."""
    token = await online.verified_token()
    assert (await claim(online, token, vin)).body["code"] == "vin_malformed"


async def test_a_vin_is_taken_as_people_write_it(online: RunningServices) -> None:
    token = await online.verified_token()
    assert (await claim(online, token, "vss-zzz 5fz mr000002")).body["vin"] == ATECA


async def test_without_a_confirmed_mail_no_car_is_added(online: RunningServices) -> None:
    """ENR-3."""
    await online.new_account()
    assert (await claim(online, await sign_in_again(online))).body["code"] == "account_not_verified"


async def test_a_pairing_code_makes_the_primary_user(online: RunningServices) -> None:
    """ENR-7 (c), ENR-8: the car learns whom to greet."""
    token = await online.verified_token()
    made = (await claim(online, token)).body
    assert made["code_expires_at"] == "2027-06-15T10:02:00Z"
    answer = await pair(online, f"{made['code'][:4]} {made['code'][4:]}")
    assert (answer.status, answer.body) == (200, {"primary_name": "Núria Vidal", "vin": ATECA})
    assert await cars(online, token) == [(ATECA, "primary")]
    (shown,) = await claims(online, token)
    assert (shown["state"], shown["code"]) == ("verified", None)


async def test_the_answer_that_was_lost_comes_again(online: RunningServices) -> None:
    """Services or car die after the code was taken: the same code in the same car answers the same."""
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    first = await pair(online, code)
    assert (await pair(online, code)).body == first.body
    assert (await pair(online, code, key=OTHER_KEY)).body["code"] == "car_key_wrong"


async def test_a_code_works_once(online: RunningServices) -> None:
    """ENR-7: given up since, the car needs a new code."""
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    await pair(online, code)
    await online.ask("DELETE", f"/v1/cars/{ATECA}/enrolment", token)
    assert (await pair(online, code)).body["code"] == "pairing_code_wrong"
    assert [one["state"] for one in await claims(online, token)] == ["expired"]
    code = (await claim(online, token)).body["code"]
    assert (await pair(online, code, key=OTHER_KEY)).status == 200


async def test_a_code_is_for_its_car_only(online: RunningServices) -> None:
    """ENR-7."""
    token = await online.verified_token()
    second = "VSSZZZ5FZMR000003"
    code = (await claim(online, token)).body["code"]
    assert (await pair(online, code, second)).body["code"] == "no_claim_waiting"
    await claim(online, token, second)
    assert (await pair(online, code, second)).body["code"] == "pairing_code_wrong"
    assert (await pair(online, code)).status == 200


async def test_an_expired_code_says_how_to_get_another(online: RunningServices) -> None:
    """ENR-7: remove the car and add it again; the entry of the old code costs no try."""
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    online.clock.turn(seconds=CODE_LIFE.total_seconds() - 1)
    assert (await pair(online, wrong(code))).body["tries_left"] == 9
    online.clock.turn(seconds=1)
    late = await pair(online, code)
    assert (late.status, late.body["code"]) == (410, "pairing_code_expired")
    assert "Remove the car" in late.body["detail"]
    assert (await pair(online, wrong(code))).body["tries_left"] == 8
    token = await sign_in_again(online)
    assert [one["state"] for one in await claims(online, token)] == ["expired"]
    assert (await online.ask("DELETE", f"/v1/garage/claims/{ATECA}", token)).status == 204
    code = (await claim(online, token)).body["code"]
    assert (await pair(online, code)).status == 200


async def test_adding_again_replaces_the_code(online: RunningServices) -> None:
    token = await online.verified_token()
    old = (await claim(online, token)).body["code"]
    new = (await claim(online, token)).body["code"]
    assert len(await claims(online, token)) == 1
    assert (await pair(online, old)).body["code"] == "pairing_code_wrong"
    assert (await pair(online, new)).status == 200


async def test_a_removed_claim_leaves_no_code(online: RunningServices) -> None:
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    for _ in range(2):
        assert (await online.ask("DELETE", f"/v1/garage/claims/{ATECA}", token)).status == 204
    assert (await pair(online, code)).body["code"] == "no_claim_waiting"


async def test_ten_wrong_codes_pause_entry_longer_each_time(online: RunningServices) -> None:
    """ENR-7: also the right code has to wait; after a restart too; another car does not."""
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    for pause in PAUSE_SECONDS[:2]:
        left = [(await pair(online, wrong(code))).body["tries_left"] for _ in range(10)]
        assert left == list(range(9, -1, -1))
        paused = await pair(online, code)
        assert (paused.status, paused.body["code"]) == (429, "pairing_paused")
        assert paused.headers["Retry-After"] == str(pause)
        async with running_services(online.settings, online.clock) as again:
            assert (await pair(again, code)).body["code"] == "pairing_paused"
        online.clock.turn(seconds=pause)
    token = await sign_in_again(online)
    other = (await claim(online, token, "VSSZZZ5FZMR000003")).body["code"]
    for _ in range(10):
        await pair(online, wrong(code))
    assert (await pair(online, other, "VSSZZZ5FZMR000003")).status == 200
    online.clock.turn(seconds=PAUSE_SECONDS[2])
    assert (await pair(online, code)).status == 200


async def test_an_old_code_of_ones_own_forgives_no_guesses(online: RunningServices) -> None:
    """Whoever holds a code that ran out must not go on guessing the next claimant's."""
    stranger = await online.verified_token("jordi@example.org")
    old = (await claim(online, stranger)).body["code"]
    online.clock.turn(days=365)
    code = (await claim(online, await online.verified_token())).body["code"]
    for left in range(9, -1, -1):
        assert (await pair(online, old)).body["code"] == "pairing_code_expired"
        assert (await pair(online, wrong(code))).body["tries_left"] == left
    assert (await pair(online, old)).body["code"] == "pairing_paused"
    assert (await pair(online, code)).body["code"] == "pairing_paused"


async def test_wrong_codes_are_forgotten_when_no_code_is_out(online: RunningServices) -> None:
    """PRV-2: whether the car was paired, taken off the list or its account erased."""
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    await pair(online, wrong(code))
    assert await entries(online) == [ATECA]
    assert (await pair(online, code)).status == 200
    assert await entries(online) == []
    other = "VSSZZZ5FZMR000003"
    code = (await claim(online, token, other)).body["code"]
    await pair(online, wrong(code), other)
    assert await entries(online) == [other]
    await online.ask("DELETE", f"/v1/garage/claims/{other}", token)
    assert await entries(online) == []


async def entries(online: RunningServices) -> list[str]:
    """Cars of which wrong codes are kept."""
    database = Database(online.settings.database_url or sqlite_url(online.settings.data))
    async with database.reading() as session:
        found = list(await session.scalars(select(CodeEntryRow.vin)))
    await database.close()
    return found


async def test_a_new_code_does_not_end_the_pause(online: RunningServices) -> None:
    """Adding the car again, by the same or by another account, dodges nothing."""
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    code = (await claim(online, token)).body["code"]
    for _ in range(10):
        await pair(online, wrong(code))
    await online.ask("DELETE", f"/v1/garage/claims/{ATECA}", token)
    for one in (token, other):
        code = (await claim(online, one)).body["code"]
        assert (await pair(online, code)).body["code"] == "pairing_paused"


async def test_guesses_at_once_are_counted_to_the_last(online: RunningServices) -> None:
    """Of a hundred codes at once ten are looked at, none beyond."""
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    guesses = [f"{(int(code) + number) % 10**8:08d}" for number in range(1, 101)]
    answers = await asyncio.gather(*(pair(online, guess) for guess in guesses))
    codes = [answer.body["code"] for answer in answers]
    assert (codes.count("pairing_code_wrong"), codes.count("pairing_paused")) == (10, 90)


async def test_what_is_no_code_costs_no_try(online: RunningServices) -> None:
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    for typed in ("", "1234567", "abcdefgh"):
        assert (await pair(online, typed)).body["code"] == "bad_request"
    assert (await pair(online, wrong(code))).body["tries_left"] == 9


async def test_two_keys_within_five_minutes(online: RunningServices) -> None:
    """ENR-7 (b)."""
    token = await online.verified_token()
    await claim(online, token, LEON)
    for seconds in (301, -1, 365 * 24 * 3600):
        assert (await two_keys(online, seconds)).body["code"] == "keys_too_far_apart"
    assert await cars(online, token) == []
    answer = await two_keys(online, 300)
    assert (answer.status, answer.body) == (200, {"primary_name": "Núria Vidal", "vin": LEON})
    assert await cars(online, token) == [(LEON, "primary")]
    assert [one["state"] for one in await claims(online, token)] == ["verified"]


async def test_the_same_proof_again_answers_the_same(online: RunningServices) -> None:
    """The answer was lost: repeated it does no harm, but another proof has nothing to prove any more."""
    token = await online.verified_token()
    await claim(online, token, LEON)
    first = await two_keys(online)
    assert (await two_keys(online)).body == first.body
    assert (await two_keys(online, again="two")).body["code"] == "no_claim_waiting"
    assert (await two_keys(online, key=OTHER_KEY)).body["code"] == "car_key_wrong"


async def test_keys_prove_nothing_for_a_car_nobody_added(online: RunningServices) -> None:
    token = await online.verified_token()
    assert (await two_keys(online)).body["code"] == "no_claim_waiting"
    await claim(online, token, LEON, navigation=True)
    assert (await two_keys(online)).body["code"] == "no_claim_waiting"
    await claim(online, token, LEON)
    online.clock.turn(days=30)
    assert (await two_keys(online)).body["code"] == "no_claim_waiting"


async def test_keys_do_not_give_the_car_to_a_stranger_who_added_it_too(online: RunningServices) -> None:
    """Whoever knows the VIN can add the car; then the driver says which account is meant."""
    token = await online.verified_token()
    stranger = await online.verified_token("jordi@example.org")
    await claim(online, token, LEON)
    await claim(online, stranger, LEON)
    assert (await two_keys(online)).body["code"] == "several_claims"
    assert (await two_keys(online, email="nobody@example.org")).body["code"] == "no_claim_waiting"
    assert (await two_keys(online, email="NURIA@Example.org")).status == 200
    assert await cars(online, token) == [(LEON, "primary")]
    assert await cars(online, stranger) == []
    assert (await two_keys(online, again="two")).body["code"] == "car_has_primary"


async def test_a_car_that_has_a_primary_user_cannot_be_added(online: RunningServices) -> None:
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    code = (await claim(online, token)).body["code"]
    late = (await claim(online, other)).body["code"]
    await pair(online, code)
    answer = await claim(online, other)
    assert (answer.status, answer.body["code"]) == (409, "car_has_primary")
    for _ in range(12):  # a right code is never a guess
        assert (await pair(online, late)).body["code"] == "car_has_primary"


async def test_who_owns_it_already_has_nothing_to_prove(online: RunningServices) -> None:
    token = await online.verified_token()
    await pair(online, (await claim(online, token)).body["code"])
    again = (await claim(online, token)).body
    assert (again["state"], again["code"]) == ("verified", None)


async def test_two_cars_with_one_vin_at_once_make_one_primary_user(online: RunningServices) -> None:
    first = await online.verified_token()
    second = await online.verified_token("jordi@example.org")
    codes = [(await claim(online, token)).body["code"] for token in (first, second)]
    entries = [pair(online, code, key=key) for code, key in zip(codes * 2, (KEY, OTHER_KEY) * 2, strict=True)]
    answers = await asyncio.gather(*entries)
    names = {answer.body["vin"] for answer in answers if answer.status == 200}
    assert names == {ATECA}
    assert sorted(await cars(online, first) + await cars(online, second)) == [(ATECA, "primary")]
    refusals = {answer.body["code"] for answer in answers if answer.status != 200}
    assert refusals <= {"car_has_primary", "car_key_wrong"}


async def test_the_garage_is_full_at_fifty_claims_included(online: RunningServices) -> None:
    """ENR-8."""
    token = await online.verified_token()
    for number in range(50):
        vin = f"VSSZZZ5FZMR{number:06d}"
        assert (await claim(online, token, vin, navigation=True)).status == 200
    assert (await claim(online, token, "VSSZZZ5FZMR000050")).body["code"] == "garage_full"
    assert (await claim(online, token, "VSSZZZ5FZMR000049", navigation=True)).status == 200


@pytest.mark.parametrize("key", ["", "short", "x" * 201])
async def test_a_car_without_a_sound_key_is_nobody(online: RunningServices, key: str) -> None:
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    answer = await pair(online, code, key=key)
    assert (answer.status, answer.body["code"]) == (401, "car_key_wrong")


@pytest.mark.parametrize(
    ("model", "refusal"), [("Ateca", "no_claim_waiting"), ("Formentor", "ownership_unprovable")]
)
async def test_signing_in_proves_nothing_for_a_car_with_a_radio_only(
    online: RunningServices, model: str, refusal: str
) -> None:
    """ENR-7: who knows a VIN cannot enrol a radio car by signing in."""
    token = await online.verified_token()
    car = {"model": model, "navigation": False}
    answer = await online.ask("PUT", f"/v1/cars/{ATECA}/enrolment", token, json=car)
    assert answer.body["code"] == refusal
    if model == "Ateca":
        await pair(online, (await claim(online, token)).body["code"])
        assert (await online.ask("PUT", f"/v1/cars/{ATECA}/enrolment", token, json=car)).status == 200


async def test_claims_are_nobody_elses(online: RunningServices) -> None:
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    code = (await claim(online, token)).body["code"]
    assert await claims(online, other) == []
    await online.ask("DELETE", f"/v1/garage/claims/{ATECA}", other)
    assert (await pair(online, code)).status == 200


async def test_neither_codes_nor_keys_are_in_the_files(online: RunningServices) -> None:
    """Kept as hashes only."""
    token = await online.verified_token()
    code = (await claim(online, token)).body["code"]
    await pair(online, wrong(code))
    await pair(online, code)
    for file in online.settings.data.rglob("*.sqlite*"):
        content = file.read_bytes()
        assert code.encode() not in content
        assert KEY.encode() not in content
