"""Signing in to the car, against the real services with a clock that tests turn."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.account.service import initials
from online.settings import Settings
from tests.fakes.driver_seat import VIN, DriverSeat, driver_seat
from tests.fakes.phone_without_script import Phone, phone_at
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.waiting import until

EMAIL = "nuria@example.org"


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        yield running


@pytest.fixture
async def phone(services: RunningServices) -> AsyncIterator[Phone]:
    async with phone_at(services.url) as phone:
        yield phone


@pytest.fixture
async def seat(services: RunningServices, tmp_path: Path) -> AsyncIterator[DriverSeat]:
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        yield seat


async def shown_code(seat: DriverSeat) -> str:
    await seat.account.begin_sign_in()
    state = await until(seat.account.state, lambda state: state.sign_in.status == "waiting")
    return state.sign_in.user_code


async def signed_in(seat: DriverSeat) -> None:
    await seat.account.sign_in_typed(EMAIL, PASSWORD)
    await seat.account.enrol()
    await until(seat.account.state, lambda state: state.role == "primary")


async def test_sign_in_on_the_phone_shows_the_name_and_the_car_can_be_enrolled(
    services: RunningServices, phone: Phone, seat: DriverSeat
) -> None:
    """ENR-2, ENR-8: QR code and short code; after the phone said yes the car knows its driver."""
    await services.new_account()
    await phone.sign_in()
    code = await shown_code(seat)
    shown = seat.account.state.value.sign_in
    assert shown.address == f"{services.url}/device"
    assert shown.qr_address == f"{services.url}/device?user_code={code}"
    assert shown.seconds_left == 600
    await phone.decide(code, "approved")
    seat.naps.allow(10)
    state = await until(seat.account.state, lambda state: state.name)
    assert state.role == "none"
    await seat.account.enrol()
    state = await until(seat.account.state, lambda state: state.role == "primary")
    assert (state.signed_in, state.name, state.email, state.initials) == (True, "Núria Vidal", EMAIL, "NV")
    assert (state.vin, state.enrolment_problem, state.offline) == (VIN, "", False)
    await until(seat.account.state, lambda state: state.sign_in.status == "done")
    token = (await services.sign_in())["access_token"]
    cars = (await services.ask("GET", "/v1/cars", token)).body
    assert [(car["vin"], car["role"], car["model"]) for car in cars] == [(VIN, "primary", "Leon")]


async def test_the_code_counts_down_and_ends(seat: DriverSeat) -> None:
    """RFC 8628 section 3.5: a code that nobody confirmed ends, with a sentence and no guest by surprise."""
    await shown_code(seat)
    seat.naps.allow(30)
    await until(seat.account.state, lambda state: state.sign_in.seconds_left == 570)
    seat.naps.allow(600)
    state = await until(seat.account.state, lambda state: state.sign_in.status == "expired")
    assert state.sign_in.problem == "The code has expired. Start again for a new one"
    assert not state.signed_in


async def test_declined_on_the_phone(services: RunningServices, phone: Phone, seat: DriverSeat) -> None:
    await services.new_account()
    await phone.sign_in()
    await phone.decide(await shown_code(seat), "denied")
    seat.naps.allow(10)
    state = await until(seat.account.state, lambda state: state.sign_in.status == "denied")
    assert state.sign_in.problem == "The sign-in was declined on the phone"


async def test_a_short_network_loss_does_not_end_the_sign_in(
    services: RunningServices, phone: Phone, seat: DriverSeat
) -> None:
    await services.new_account()
    await phone.sign_in()
    code = await shown_code(seat)
    seat.online.switch_network(False)
    seat.naps.allow(15)
    await until(seat.account.state, lambda state: state.sign_in.seconds_left <= 586)
    assert seat.account.state.value.sign_in.status == "waiting"
    seat.online.switch_network(True)
    await phone.decide(code, "approved")
    seat.naps.allow(30)
    await until(seat.account.state, lambda state: state.name == "Núria Vidal")


async def test_no_network_at_the_beginning(services: RunningServices, tmp_path: Path) -> None:
    async with driver_seat(tmp_path, services.url, services.clock, network=False) as seat:
        await seat.account.begin_sign_in()
        state = await until(seat.account.state, lambda state: state.sign_in.status == "failed")
        assert state.sign_in.problem == "Not connected. Try to sign in again when there is a network"


async def test_cancelling_hides_the_code(seat: DriverSeat) -> None:
    await shown_code(seat)
    await seat.account.cancel_sign_in()
    assert seat.account.state.value.sign_in.status == "idle"


async def test_typed_sign_in_and_wrong_password(services: RunningServices, seat: DriverSeat) -> None:
    """ENR-2: typing e-mail and password in the car works too."""
    await services.new_account()
    with pytest.raises(CarError) as caught:
        await seat.account.sign_in_typed(EMAIL, "a quiet green train")
    assert caught.value.code == "wrong_credentials"
    assert not seat.account.state.value.signed_in
    await signed_in(seat)
    assert seat.account.state.value.name == "Núria Vidal"


async def test_an_unconfirmed_account_becomes_confirmed(services: RunningServices, seat: DriverSeat) -> None:
    """ENR-3: the mail can be sent again, and the car notices the confirmation."""
    await services.new_account()
    await signed_in(seat)
    assert not seat.account.state.value.verified
    first = await services.confirmation_path()
    services.clock.turn(hours=1)
    seat.time.pass_by(3600)
    await seat.account.resend_mail()
    again = await services.confirmation_path()
    assert again != first
    await services.ask("GET", again)
    seat.online.switch_network(False)
    seat.online.switch_network(True)
    await until(seat.account.state, lambda state: state.verified)


async def test_name_and_role_are_there_offline_at_the_next_start(
    services: RunningServices, tmp_path: Path
) -> None:
    """USR-2: works offline; the sign-in outlives the ignition."""
    await services.new_account()
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        await signed_in(seat)
    async with driver_seat(tmp_path, services.url, services.clock, network=False) as seat:
        state = seat.account.state.value
        assert (state.signed_in, state.name, state.role, state.offline) == (
            True,
            "Núria Vidal",
            "primary",
            True,
        )
        seat.online.switch_network(True)
        await until(seat.account.state, lambda state: not state.offline)


async def test_signing_out_offline_ends_the_sign_in_at_the_services_later(
    services: RunningServices, tmp_path: Path
) -> None:
    await services.new_account()
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        await signed_in(seat)
        kept = seat.online.refresh_token
        assert kept is not None
        token = kept.reveal()
        seat.online.switch_network(False)
        await seat.account.sign_out()
        assert seat.account.state.value.name == ""
        assert not seat.account.state.value.signed_in
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        assert not seat.account.state.value.signed_in
        while await seat.outbox.waiting():
            await services.settle()
    assert (await services.refresh(token)).body["error"] == "invalid_grant"
    assert token not in (tmp_path / "secrets.json").read_text()
    assert token.encode() not in b"".join(
        file.read_bytes() for file in tmp_path.iterdir() if file.name.startswith("car.sqlite")
    )


async def test_a_sign_in_ended_by_the_services_is_told(services: RunningServices, seat: DriverSeat) -> None:
    """DESIGN: nobody is silently turned into a guest."""
    await services.new_account()
    await signed_in(seat)
    token = seat.online.refresh_token
    assert token is not None
    form = {"client_id": "hola-car", "token": token.reveal()}
    await services.ask("POST", "/oauth/revoke", data=form)
    with pytest.raises(CarError, match="signed out by the services"):
        await seat.online.me()
    state = await until(seat.account.state, lambda state: state.sign_in.status == "failed")
    assert state.sign_in.problem == "You were signed out by the services. Sign in again"
    assert not state.signed_in


async def test_a_car_that_has_an_owner_says_so(services: RunningServices, tmp_path: Path) -> None:
    """USR-1: one primary user a car."""
    await services.new_account()
    await services.new_account("pau@example.org", name="Pau")
    async with driver_seat(tmp_path / "a", services.url, services.clock) as seat:
        await signed_in(seat)
    async with driver_seat(tmp_path / "b", services.url, services.clock) as seat:
        await seat.account.sign_in_typed("pau@example.org", PASSWORD)
        await seat.account.enrol()
        state = await until(seat.account.state, lambda state: state.enrolment_problem)
        assert state.enrolment_problem.startswith("This car could not be added to your account. ")
        assert state.role == "none"
        assert state.name == "Pau"


async def test_an_enrolment_interrupted_by_a_power_cut_is_made_up_for(
    services: RunningServices, tmp_path: Path
) -> None:
    """ENR-1: a power cut loses nothing: asked for without network, it is done at a later start."""
    await services.new_account()
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        await seat.account.sign_in_typed(EMAIL, PASSWORD)
        seat.online.switch_network(False)
        await seat.account.enrol()
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        state = await until(seat.account.state, lambda state: state.role == "primary")
        assert state.name == "Núria Vidal"


async def test_a_sign_in_interrupted_by_a_power_cut_enrols_nothing(
    services: RunningServices, tmp_path: Path
) -> None:
    """ENR-1: the tokens are kept, the rest never happened; only the driver enrols the car."""
    await services.new_account()
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        await seat.online.sign_in(EMAIL, PASSWORD)
    async with driver_seat(tmp_path, services.url, services.clock) as seat:
        state = await until(seat.account.state, lambda state: state.name)
        assert (state.name, state.role) == ("Núria Vidal", "none")


async def test_an_account_is_created_in_the_car(services: RunningServices, seat: DriverSeat) -> None:
    """ENR-3: typed in the car; a known e-mail is refused by its code, so that it leads to signing in."""
    await seat.account.create("Núria Vidal", EMAIL, PASSWORD)
    state = await until(seat.account.state, lambda state: state.name)
    assert (state.email, state.verified) == (EMAIL, False)
    await seat.account.sign_out()
    with pytest.raises(CarError) as caught:
        await seat.account.create("Núria Vidal", EMAIL.upper(), PASSWORD)
    assert caught.value.code == "account_exists"


async def test_many_calls_renew_the_access_token_once(services: RunningServices, seat: DriverSeat) -> None:
    """Single flight: the old refresh token is spent once, the new one is on disk."""
    await services.new_account()
    await signed_in(seat)
    before = seat.online.refresh_token
    services.clock.turn(hours=2)
    seat.time.pass_by(7200)
    answers = await asyncio.gather(*(seat.online.me() for _ in range(8)))
    assert {answer.name for answer in answers} == {"Núria Vidal"}
    after = seat.online.refresh_token
    assert after is not None
    assert after != before
    services.clock.turn(minutes=2)  # past the grace for lost answers
    seat.time.pass_by(7200)
    assert (await seat.online.me()).email == EMAIL


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Núria Vidal", "NV"), ("pau", "P"), ("Ana María del Mar", "AM"), ("", ""), ("Å", "Å")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters
