"""Access and refresh tokens (RFC 6749, RFC 7009, RFC 9700)."""

import asyncio

import pytest

from tests.fakes.services import RunningServices


async def test_an_access_token_lives_fifteen_minutes_and_a_refresh_goes_on(online: RunningServices) -> None:
    await online.new_account()
    tokens = await online.sign_in()
    assert tokens["expires_in"] == 15 * 60
    online.clock.turn(minutes=15)
    late = await online.ask("GET", "/v1/me", tokens["access_token"])
    assert (late.status, late.body["code"]) == (401, "not_signed_in")
    assert late.headers["WWW-Authenticate"].startswith("Bearer")
    renewed = (await online.refresh(tokens["refresh_token"])).body
    assert (await online.ask("GET", "/v1/me", renewed["access_token"])).status == 200


async def test_a_stolen_refresh_token_ends_the_sign_in_on_both_sides(online: RunningServices) -> None:
    """RFC 9700 section 4.14.2: a spent token that comes again ends everything that followed from it."""
    await online.new_account()
    first = await online.sign_in()
    second = (await online.refresh(first["refresh_token"])).body
    third = (await online.refresh(second["refresh_token"])).body
    replay = await online.refresh(first["refresh_token"])
    assert (replay.status, replay.body["error"]) == (400, "invalid_grant")
    assert (await online.refresh(third["refresh_token"])).body["error"] == "invalid_grant"
    assert (await online.ask("GET", "/v1/me", third["access_token"])).status == 401


@pytest.mark.parametrize("days", [0, 30])
async def test_a_lost_answer_signs_nobody_out(online: RunningServices, days: int) -> None:
    """The power went before the car had it, and the car stood for as long as you like (decision 0015)."""
    await online.new_account()
    first = await online.sign_in()
    lost = (await online.refresh(first["refresh_token"])).body
    online.clock.turn(days=days)
    again = await online.refresh(first["refresh_token"])
    assert again.status == 200
    assert (await online.ask("GET", "/v1/me", lost["access_token"])).status == 401, "the lost pair is dropped"
    assert (await online.ask("GET", "/v1/me", again.body["access_token"])).status == 200
    assert (await online.refresh(again.body["refresh_token"])).status == 200


async def test_a_lost_pair_that_turns_up_ends_the_sign_in(online: RunningServices) -> None:
    """Somebody listened, and the owner signs in again."""
    await online.new_account()
    first = await online.sign_in()
    lost = (await online.refresh(first["refresh_token"])).body
    again = (await online.refresh(first["refresh_token"])).body
    assert (await online.ask("GET", "/v1/me", again["access_token"])).status == 200
    assert (await online.refresh(lost["refresh_token"])).body["error"] == "invalid_grant"
    assert (await online.ask("GET", "/v1/me", again["access_token"])).status == 401
    assert (await online.refresh(again["refresh_token"])).body["error"] == "invalid_grant"


@pytest.mark.parametrize("used", ["access_token", "refresh_token"])
async def test_a_spent_token_is_spent_for_good_once_its_pair_is_used(
    online: RunningServices, used: str
) -> None:
    """RFC 9700 section 4.14.2: who comes with it at once gets nothing, and the owner notices."""
    await online.new_account()
    first = await online.sign_in()
    second = (await online.refresh(first["refresh_token"])).body
    if used == "access_token":
        assert (await online.ask("GET", "/v1/me", second["access_token"])).status == 200
    else:
        assert (await online.refresh(second["refresh_token"])).status == 200
    assert (await online.refresh(first["refresh_token"])).body["error"] == "invalid_grant"
    assert (await online.ask("GET", "/v1/me", second["access_token"])).status == 401
    assert (await online.refresh(second["refresh_token"])).body["error"] == "invalid_grant"


async def test_a_thief_with_the_spent_token_before_the_owner_is_noticed(online: RunningServices) -> None:
    """The owner has the pair but has not used it: the thief's drops it, and its first use ends both."""
    await online.new_account()
    first = await online.sign_in()
    owners = (await online.refresh(first["refresh_token"])).body
    thiefs = (await online.refresh(first["refresh_token"])).body
    assert (await online.ask("GET", "/v1/me", thiefs["access_token"])).status == 200
    assert (await online.ask("GET", "/v1/me", owners["access_token"])).status == 401
    assert (await online.refresh(owners["refresh_token"])).body["error"] == "invalid_grant"
    assert (await online.ask("GET", "/v1/me", thiefs["access_token"])).status == 401


async def test_first_use_and_the_spent_token_at_once_leave_one_of_them(online: RunningServices) -> None:
    await online.new_account()
    first = await online.sign_in()
    owners = (await online.refresh(first["refresh_token"])).body
    used, stolen = await asyncio.gather(
        online.ask("GET", "/v1/me", owners["access_token"]), online.refresh(first["refresh_token"])
    )
    assert (used.status, stolen.status) in {(200, 400), (401, 200), (401, 400)}


async def test_a_car_left_for_half_a_year_signs_in_again(online: RunningServices) -> None:
    await online.new_account()
    tokens = await online.sign_in()
    online.clock.turn(days=180)
    assert (await online.refresh(tokens["refresh_token"])).body["error"] == "invalid_grant"


@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
async def test_revoking_either_token_ends_the_sign_in(online: RunningServices, which: str) -> None:
    """RFC 7009."""
    await online.new_account()
    tokens, other = await online.sign_in(), await online.sign_in()
    form = {"client_id": "hola-car", "token": tokens[which]}
    assert (await online.ask("POST", "/oauth/revoke", data=form)).status == 200
    assert (await online.ask("GET", "/v1/me", tokens["access_token"])).status == 401
    assert (await online.refresh(tokens["refresh_token"])).body["error"] == "invalid_grant"
    assert (await online.ask("GET", "/v1/me", other["access_token"])).status == 200


async def test_revoking_an_unknown_token_is_fine(online: RunningServices) -> None:
    """RFC 7009 section 2.2."""
    form = {"client_id": "hola-car", "token": "x"}
    assert (await online.ask("POST", "/oauth/revoke", data=form)).status == 200


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Basic eDp5", "Bearer \udcff"])
async def test_what_is_no_token_signs_nobody_in(online: RunningServices, header: str) -> None:
    raw = header.encode("utf-8", "surrogateescape").decode("latin-1")
    answer = await online.ask("GET", "/v1/me", headers={"Authorization": raw} if raw else {})
    assert (answer.status, answer.body["code"]) == (401, "not_signed_in")
