"""Signed facts in the car: what it takes, what it refuses, and that they hold without network."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from joserfc import jws
from joserfc.jwk import OKPKey

from chassis.errors import CarError
from hmi.users.signed import is_newer, read_facts
from online.contract.facts import ALGORITHM, FACTS_TYPE, CarFacts, FactKey
from tests.fakes.driver_seat import VIN
from tests.fakes.services import RunningServices
from tests.fakes.users_seat import NURIA, UsersSeat, account_with_pin, users_seat
from tests.waiting import until

PAIR, OTHER = OKPKey.generate_key("Ed25519"), OKPKey.generate_key("Ed25519")


def public(pair: OKPKey, kid: str = "one") -> FactKey:
    return FactKey(kid=kid, x=str(pair.as_dict(private=False)["x"]))


def said(**changes: Any) -> CarFacts:
    facts = CarFacts(vin=VIN, number=3, issued_at=1_000, expires_at=2_000, users=[], licences=[], keys=[])
    return msgspec.structs.replace(facts, **changes)


def signed(facts: CarFacts, pair: OKPKey = PAIR, **header: str) -> str:
    head = {"alg": ALGORITHM, "kid": "one", "typ": FACTS_TYPE} | header
    return jws.serialize_compact(head, msgspec.json.encode(facts), pair, algorithms=[ALGORITHM])


def test_what_the_pinned_key_has_signed_is_taken() -> None:
    assert read_facts(signed(said()), [public(PAIR)], VIN) == said()


@pytest.mark.parametrize(
    "statement",
    [
        signed(said(), OTHER),
        signed(said(vin="VHAZZZ1KZTW000043")),
        signed(said(), typ="JWT"),
        signed(said(), kid="two"),
        signed(said())[:-4] + "AAAA",
        "eyJhbGciOiJub25lIn0." + signed(said()).split(".")[1] + ".",
        signed(said()).replace(".", ""),
        "",
    ],
    ids=["other key", "other car", "other kind", "unknown key", "spoiled", "unsigned", "no jws", "nothing"],
)
def test_anything_else_is_refused(statement: str) -> None:
    with pytest.raises(CarError) as caught:
        read_facts(statement, [public(PAIR)], VIN)
    assert caught.value.code == "facts_refused"


def test_an_older_statement_is_not_newer() -> None:
    assert is_newer(said(), None)
    assert is_newer(said(number=4, issued_at=0), said()), "the number counts, whatever a clock says"
    assert not is_newer(said(number=2, issued_at=9_999), said())
    assert not is_newer(said(issued_at=999), said())


async def enrolled(car: UsersSeat) -> str:
    await account_with_pin(car.services, NURIA, "2580")
    account = await car.sign_in(NURIA, enrol=True)
    await until(car.facts.state, lambda facts: facts is not None and bool(facts.users))
    return account


async def test_they_hold_offline_and_say_when_they_are_old(services: RunningServices, tmp_path: Path) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        account = await enrolled(car)
    async with users_seat(tmp_path / "car", services, network=False) as car:
        facts = car.facts.state.value
        assert facts is not None
        assert [(user.account_id, user.role) for user in facts.users] == [(account, "primary")]
        assert {licence.package for licence in facts.licences} >= {"remote_access"}
        assert car.users.state.value.note == ""
        car.seat.time.pass_by(31 * 86_400)
        await car.users.switch("")
        assert "15 June 2026" in car.users.state.value.note


async def test_a_replay_of_older_facts_is_refused(car: UsersSeat, monkeypatch: pytest.MonkeyPatch) -> None:
    await enrolled(car)
    facts = car.facts.state.value
    assert facts is not None
    older = msgspec.structs.replace(facts, number=facts.number - 1)
    monkeypatch.setattr("hmi.users.facts.read_facts", lambda *_arguments: older)
    with pytest.raises(CarError) as caught:
        await car.facts.refresh()
    assert caught.value.code == "facts_refused"
    assert car.facts.state.value == facts


async def test_the_keys_are_pinned_once(car: UsersSeat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Services that come with other keys are not believed, only because they answer at the same address."""
    await enrolled(car)
    asked: list[str] = []
    call = car.seat.online.call

    async def watched(method: str, path: str, *rest: Any, **more: Any) -> Any:
        asked.append(path)
        return await call(method, path, *rest, **more)

    monkeypatch.setattr(car.seat.online, "call", watched)
    await car.facts.refresh()
    paths = [path.partition("?")[0] for path in asked]
    assert f"/v1/cars/{VIN}/facts" in paths
    assert "/v1/facts/keys" not in paths


async def test_damaged_facts_are_left_aside(services: RunningServices, tmp_path: Path) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        await enrolled(car)
        database = car.seat.database
        await database.write(
            lambda c: c.execute(
                """UPDATE documents
                SET value = CAST(replace(CAST(value AS TEXT), '"jws":"e', '"jws":"f') AS BLOB)
                WHERE scope = 'users'"""
            )
        )
    async with users_seat(tmp_path / "car", services, network=False) as car:
        assert car.facts.state.value is None
        assert car.users.state.value.present.name == "Núria Vidal"
