"""The user menu: several users in one car, each with their own sign-in, against the real services."""

import asyncio
import stat
from pathlib import Path

import pytest

from chassis.errors import CarError
from tests.fakes.driver_seat import VIN
from tests.fakes.services import PASSWORD, RunningServices
from tests.fakes.users_seat import NURIA, PAU, UsersSeat, account_with_pin, make_secondary, users_seat
from tests.waiting import until

PIN, OTHER_PIN = "2580", "7391"


async def two_users(car: UsersSeat) -> tuple[str, str]:
    """Núria is the primary user, Pau the secondary one who drives now, identified; their account ids."""
    primary = await account_with_pin(car.services, NURIA, PIN)
    secondary = await account_with_pin(car.services, PAU, OTHER_PIN, "Pau Ferrer")
    nuria = await car.sign_in(NURIA, enrol=True)
    await car.identified(PIN)
    await make_secondary(car.services, primary, secondary, PAU)
    pau = await car.sign_in(PAU)
    await car.identified(OTHER_PIN)
    await until(car.users.state, lambda state: [row.role for row in state.users] == ["primary", "secondary"])
    return nuria, pau


async def test_the_list_tells_who_there_is_and_who_drives(car: UsersSeat) -> None:
    nuria, pau = await two_users(car)
    rows = car.users.state.value.users
    assert [(row.account_id, row.name, row.initials, row.role, row.present) for row in rows] == [
        (nuria, "Núria Vidal", "NV", "primary", False),
        (pau, "Pau Ferrer", "PF", "secondary", True),
    ]
    assert all(row.signed_in and row.asks for row in rows)


async def test_switching_works_offline_and_asks_for_the_pin(car: UsersSeat) -> None:
    """USR-2, ENR-6: identified by what the car keeps, without network."""
    nuria, _pau = await two_users(car)
    car.seat.online.switch_network(False)
    await car.users.switch(nuria)
    assert car.seat.account.state.value.name == "Núria Vidal"
    assert car.seat.account.state.value.role == "primary"
    assert not car.guard.value.open
    await car.users.enter(OTHER_PIN)
    assert car.users.state.value.entry_problem.startswith("That is not the S-PIN")
    assert not car.guard.value.open
    await car.users.enter(PIN)
    assert car.guard.value.open
    assert car.users.state.value.entry == "closed"


async def test_each_user_keeps_their_own_sign_in_over_a_restart(
    services: RunningServices, tmp_path: Path
) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        nuria, pau = await two_users(car)
        secrets = tmp_path / "car" / "secrets.json"
        assert stat.S_IMODE(secrets.stat().st_mode) == 0o600
    async with users_seat(tmp_path / "car", services) as car:
        assert car.seat.account.state.value.account_id == pau
        assert not car.guard.value.open, "each start asks anew"
        await car.users.switch(nuria)
        assert (await car.seat.online.me()).email == NURIA
        await car.users.switch(pau)
        assert (await car.seat.online.me()).email == PAU


async def test_a_guest_is_asked_nothing_and_the_users_stay(car: UsersSeat) -> None:
    nuria, pau = await two_users(car)
    await car.users.switch("")
    state = car.users.state.value
    assert (state.guest, state.entry, state.identified) == (True, "closed", True)
    assert {row.account_id for row in state.users if row.signed_in} == {nuria, pau}
    await car.users.switch(pau)
    assert car.users.state.value.present.account_id == pau


async def test_a_saved_pin_is_not_asked(car: UsersSeat) -> None:
    """ENR-6: asked unless the driver chose to save it; only who is identified may choose."""
    nuria, pau = await two_users(car)
    await car.users.save_spin(True)
    await car.users.switch(nuria)
    with pytest.raises(CarError) as caught:
        await car.users.save_spin(True)
    assert caught.value.code == "not_identified"
    await car.users.switch(pau)
    assert car.guard.value.open
    assert car.users.state.value.entry == "closed"


async def test_the_primary_user_nominates_takes_back_and_withdraws(car: UsersSeat) -> None:
    nuria, pau = await two_users(car)
    with pytest.raises(CarError) as caught:
        await car.users.nominate("ada@example.org")
    assert caught.value.code == "right_missing"
    await car.users.switch(nuria)
    with pytest.raises(CarError) as caught:
        await car.users.nominate("ada@example.org")
    assert caught.value.code == "not_identified"
    await car.users.enter(PIN)
    await car.users.nominate(" ada@example.org ")
    invited = (await until(car.users.state, lambda state: state.invited)).invited
    assert [one.email for one in invited] == ["ada@example.org"]
    await car.users.take_back(invited[0].nomination_id)
    assert car.users.state.value.invited == ()
    await car.users.withdraw(pau)
    state = await until(car.users.state, lambda state: len(state.users) == 1)
    assert state.users[0].account_id == nuria
    assert car.seat.online.parked == ()


async def test_removing_a_user_forgets_all_of_theirs_here(services: RunningServices, tmp_path: Path) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        _nuria, pau = await two_users(car)
        await car.home.remove("weather")
        await car.users.remove(pau)
        assert car.users.state.value.guest
        assert car.seat.online.parked == (_nuria,)
        while await car.seat.outbox.waiting():
            await services.settle()
    kept = (tmp_path / "car" / "secrets.json").read_text()
    assert pau not in kept
    async with users_seat(tmp_path / "car", services) as car:
        await car.sign_in(PAU)
        await car.home.settled()
        assert "weather" in car.home.state.value.widgets


async def test_nobody_is_removed_by_who_is_not_identified(car: UsersSeat) -> None:
    nuria, pau = await two_users(car)
    await car.users.switch(nuria)
    for account in (pau, nuria):
        with pytest.raises(CarError) as caught:
            await car.users.remove(account)
        assert caught.value.code == "not_identified"


async def test_an_answer_to_the_last_driver_is_not_taken_for_the_next(car: UsersSeat) -> None:
    nuria, _pau = await two_users(car)
    await car.users.switch("")
    with pytest.raises(CarError) as caught:
        await car.seat.online.me()
    assert caught.value.code == "not_signed_in"
    await car.users.switch(nuria)
    assert (await car.seat.online.me()).id == nuria


async def test_somebody_whose_role_was_withdrawn_elsewhere_has_none_here(car: UsersSeat) -> None:
    nuria, pau = await two_users(car)
    token = str((await car.services.sign_in(NURIA))["access_token"])
    await car.services.ask("DELETE", f"/v1/cars/{VIN}/users/{pau}", token)
    await car.users.switch(nuria)
    await until(car.users.state, lambda state: {row.role for row in state.users} == {"primary", "none"})
    car.seat.online.switch_network(False)
    await car.users.switch(pau)
    assert car.seat.account.state.value.role == "none", "the signed facts hold offline"


async def test_a_power_cut_before_the_signed_roles_are_learnt_is_made_good(
    services: RunningServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The facts are on the disk, and the services have nothing newer to say at the next start."""
    async with users_seat(tmp_path / "car", services) as car:
        nuria, pau = await two_users(car)
        await car.users.switch(nuria)

        async def cut(_roles: object) -> None:
            raise CarError("storage_unwritable", "The power is gone")

        monkeypatch.setattr(car.seat.account, "learn", cut)
        token = str((await services.sign_in(NURIA))["access_token"])
        await services.ask("DELETE", f"/v1/cars/{VIN}/users/{pau}", token)
        car.users.look()
        await until(car.facts.state, lambda facts: facts is not None and len(facts.users) == 1)
        assert [other.role for other in car.seat.account.state.value.others] == ["secondary"]
    async with users_seat(tmp_path / "car", services) as car:
        await until(car.seat.account.state, lambda state: [one.role for one in state.others] == ["none"])


async def test_two_taps_on_a_user_keep_both_sign_ins(car: UsersSeat) -> None:
    nuria, pau = await two_users(car)
    await asyncio.gather(car.users.switch(nuria), car.users.switch(nuria))
    assert (car.seat.online.holder, car.seat.online.parked) == (nuria, (pau,))
    assert car.seat.account.state.value.account_id == nuria
    assert [other.account_id for other in car.seat.account.state.value.others] == [pau]
    assert (await car.seat.online.me()).id == nuria


async def test_no_token_is_in_the_database_or_the_log(
    services: RunningServices, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        nuria, _pau = await two_users(car)
        await car.users.switch(nuria)
        token = car.seat.online.refresh_token
        assert token is not None
        words = (token.reveal(), PIN, OTHER_PIN)
    files = b"".join(path.read_bytes() for path in (tmp_path / "car").glob("car.sqlite*"))
    assert not [word for word in words[:1] if word.encode() in files]
    assert not [word for word in words if word in caplog.text]


async def test_one_more_than_there_is_room_for_is_signed_out_with_a_word(
    car: UsersSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """USR-2: up to seven users; nobody is turned into a guest in silence."""
    await account_with_pin(car.services, NURIA, PIN)
    await account_with_pin(car.services, PAU, OTHER_PIN, "Pau Ferrer")
    nuria = await car.sign_in(NURIA)
    monkeypatch.setattr("hmi.users.service.USERS_MAX", 1)
    await car.seat.account.sign_in_typed(PAU, PASSWORD)
    state = await until(car.users.state, lambda state: state.problem)
    assert state.problem.startswith("Seven users are signed in")
    assert state.guest
    assert car.seat.online.parked == (nuria,)


async def test_a_new_pin_of_who_is_identified_is_not_asked_at_once(car: UsersSeat) -> None:
    """ENR-1, ENR-6: created in the registration, it opens nothing that was open already."""
    assert (await car.services.new_account(NURIA)).status == 201
    assert (await car.services.ask("GET", await car.services.confirmation_path())).status == 200
    await car.sign_in(NURIA)
    await until(car.guard, lambda watch: watch.open)
    token = str((await car.services.sign_in(NURIA))["access_token"])
    assert (await car.services.ask("PUT", "/v1/spin", token, json={"pin": PIN})).status == 200
    car.users.look()
    await until(car.users.state, lambda state: state.spin_set)
    assert car.guard.value.open
    await car.users.switch("")
    await car.users.switch(car.users.state.value.users[0].account_id)
    assert not car.guard.value.open
