"""Signed facts: what a car may rely on while it is offline, and who may have it."""

import asyncio
import json
import stat
from pathlib import Path

import msgspec
import pytest
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from online.contract.facts import ALGORITHM, FACTS_TYPE, CarFacts
from online.database import DatabaseUnusableError
from online.facts.keys import HELD_LEAST, ROTATE_SECONDS, FactKeys
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock

VIN = "VHAZZZ1KZTW000042"


async def enrolled(online: RunningServices) -> str:
    token = await online.verified_token()
    answer = await online.ask("PUT", f"/v1/cars/{VIN}/enrolment", token, json={"model": "Leon"})
    assert answer.status == 200, answer
    return token


async def facts_of(online: RunningServices, token: str, known: str = "") -> tuple[str, CarFacts]:
    answer = await online.ask("GET", f"/v1/cars/{VIN}/facts?known={known}", token)
    assert answer.status == 200, answer
    keys = KeySet.import_key_set((await online.ask("GET", "/v1/facts/keys")).body)
    signed = jws.deserialize_compact(answer.body["jws"], keys, algorithms=[ALGORITHM])
    assert signed.headers()["typ"] == FACTS_TYPE
    return str(signed.headers()["kid"]), msgspec.json.decode(signed.payload, type=CarFacts)


async def test_the_facts_name_users_roles_licences_and_whether_a_pin_is_set(online: RunningServices) -> None:
    token = await enrolled(online)
    _kid, facts = await facts_of(online, token)
    assert [(user.name, user.role, user.spin) for user in facts.users] == [("Núria Vidal", "primary", None)]
    assert {licence.package for licence in facts.licences} == {
        "safety_service",
        "remote_access",
        "online_infotainment",
    }
    assert {(licence.ends - licence.starts) / 86_400 for licence in facts.licences} == {365}
    assert facts.vin == VIN
    assert facts.expires_at - facts.issued_at == 30 * 86_400
    assert (await online.ask("PUT", "/v1/spin", token, json={"pin": "2580"})).status == 200
    _kid, after = await facts_of(online, token)
    assert after.users[0].spin
    assert after.number > facts.number
    assert "2580" not in json.dumps(msgspec.to_builtins(after))


async def test_only_a_change_gets_the_next_number(online: RunningServices, clock: TurnedClock) -> None:
    token = await enrolled(online)
    _kid, first = await facts_of(online, token)
    await online.ask("POST", f"/v1/cars/{VIN}/nominations", token, json={"email": "pau@example.org"})
    _kid, same = await facts_of(online, token)
    assert same.number == first.number, "a nomination nobody has accepted is no user"


async def test_a_clock_that_was_set_back_makes_no_facts_older(
    online: RunningServices, clock: TurnedClock
) -> None:
    """What changes is the licence, which a clock ahead began: once, and again when a day has passed."""
    token = await enrolled(online)
    _kid, first = await facts_of(online, token)
    clock.turn(days=-400)
    token = (await online.sign_in())["access_token"]  # what a clock ahead has made opens nothing
    _kid, back = await facts_of(online, token)
    assert back.number > first.number
    clock.turn(minutes=10)
    _kid, same = await facts_of(online, token)
    assert same.number == back.number


async def test_the_next_owner_of_a_car_is_believed(online: RunningServices) -> None:
    """The primary user erases the account, and the car with it: what is said of the next one is newer."""
    token = await enrolled(online)
    for present, pin in ((None, "2580"), ("2580", "7391"), ("7391", "1379")):
        await online.ask("PUT", "/v1/spin", token, json={"pin": pin, "present": present})
        _kid, last = await facts_of(online, token)
    answer = await online.ask("POST", "/v1/account/erasure", token, json={"password": PASSWORD})
    assert answer.status == 202
    next_owner = await online.verified_token("pau@example.org")
    enrolment = f"/v1/cars/{VIN}/enrolment"
    while (await online.ask("PUT", enrolment, next_owner, json={"model": "Leon"})).status != 200:
        await online.settle()
    _kid, first = await facts_of(online, next_owner)
    assert first.number > last.number


async def test_first_facts_at_the_same_moment_get_one_number(online: RunningServices) -> None:
    token = await enrolled(online)
    said = await asyncio.gather(*(facts_of(online, token) for _ in range(4)))
    assert len({facts.number for _kid, facts in said}) == 1


async def test_another_pin_gets_another_mark(online: RunningServices) -> None:
    token = await enrolled(online)
    marks = []
    for body in ({"pin": "2580"}, {"pin": "7391", "present": "2580"}):
        await online.ask("PUT", "/v1/spin", token, json=body)
        _kid, facts = await facts_of(online, token)
        marks.append(facts.users[0].spin)
        assert (await online.ask("GET", "/v1/spin", token)).body["mark"] == marks[-1]
    assert marks[0] != marks[1]


async def test_a_foreign_car_is_not_there(online: RunningServices) -> None:
    await enrolled(online)
    stranger = await online.verified_token("pau@example.org")
    answer = await online.ask("GET", f"/v1/cars/{VIN}/facts", stranger)
    assert (answer.status, answer.body["code"]) == (404, "not_found")


async def test_a_signature_of_other_keys_does_not_hold(online: RunningServices, tmp_path: Path) -> None:
    await enrolled(online)
    forged = FactKeys(tmp_path / "other.json", TurnedClock()).sign(b"{}")
    keys = KeySet.import_key_set((await online.ask("GET", "/v1/facts/keys")).body)
    with pytest.raises((JoseError, ValueError)):
        jws.deserialize_compact(forged, keys, algorithms=[ALGORITHM])


async def test_keys_rotate_and_a_car_gets_the_one_it_knows(
    online: RunningServices, clock: TurnedClock
) -> None:
    token = await enrolled(online)
    old, _facts = await facts_of(online, token)
    clock.turn(seconds=ROTATE_SECONDS)
    token = (await online.sign_in())["access_token"]
    new, facts = await facts_of(online, token)
    assert new != old
    assert [key.kid for key in facts.keys] == [new, old]
    assert (await facts_of(online, token, known=f"elsewhere,{old}"))[0] == old


def test_the_private_keys_are_in_a_file_of_their_own_and_end(tmp_path: Path) -> None:
    path, clock = tmp_path / "keys.json", TurnedClock()
    first = FactKeys(path, clock).public()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert FactKeys(path, clock).public() == first, "they outlive a restart"
    for _ in range(HELD_LEAST):
        assert {key.kid for key in first} <= {key.kid for key in FactKeys(path, clock).public()}
        clock.turn(seconds=ROTATE_SECONDS)
    assert not {key.kid for key in FactKeys(path, clock).public()} & {key.kid for key in first}


def test_a_clock_that_leaps_locks_out_no_car(tmp_path: Path) -> None:
    """A start with the clock years ahead makes a key; what cars know stays, and rotation goes on."""
    path, clock = tmp_path / "keys.json", TurnedClock()
    known = FactKeys(path, clock).public()[0].kid
    clock.turn(days=3650)
    FactKeys(path, clock)
    clock.turn(days=-3650)
    keys = FactKeys(path, clock)
    assert known in {key.kid for key in keys.public()}
    now = keys.public()[0].kid
    clock.turn(seconds=ROTATE_SECONDS)
    assert keys.public()[0].kid != now


def test_damaged_keys_are_not_replaced_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    path.write_text("{")
    with pytest.raises(DatabaseUnusableError, match="backup"):
        FactKeys(path, TurnedClock())
    assert path.read_text() == "{"
