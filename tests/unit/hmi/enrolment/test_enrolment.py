"""The registration assistant against the real services, on a real database."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import msgspec
import pytest

from chassis.errors import CarError
from hmi.users.leaver import Leaver
from online.settings import Settings
from tests.fakes.driver_seat import VIN
from tests.fakes.enrolment_seat import EnrolmentSeat, enrolment_seat
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.waiting import until

NAME, EMAIL, PIN = "Núria Vidal", "nuria@example.org", "2580"


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        yield running


@pytest.fixture
async def seat(services: RunningServices, tmp_path: Path) -> AsyncIterator[EnrolmentSeat]:
    async with enrolment_seat(tmp_path, services.url, services.clock) as seat:
        yield seat


async def create(seat: EnrolmentSeat) -> None:
    await seat.enrolment.choose("create")
    await seat.enrolment.create(NAME, EMAIL, PASSWORD)


async def confirm(services: RunningServices) -> None:
    assert (await services.ask("GET", await services.confirmation_path())).status == 200


async def confirmed(services: RunningServices, seat: EnrolmentSeat) -> None:
    await create(seat)
    await seat.at("email")
    await confirm(services)
    await seat.at("documents")


async def accept_all(seat: EnrolmentSeat) -> None:
    for _document in range(3):
        await seat.at("documents")
        await seat.enrolment.accept()


async def with_pin(services: RunningServices, seat: EnrolmentSeat) -> None:
    await confirmed(services, seat)
    await accept_all(seat)
    await seat.at("spin")
    await seat.enrolment.enter_pin(PIN)
    await seat.enrolment.enter_pin(PIN)
    await seat.at("car")


async def test_from_a_fresh_car_to_its_primary_user(services: RunningServices, seat: EnrolmentSeat) -> None:
    """ENR-1, ENR-3, ENR-4, ENR-6, ENR-8: every step, and what the services know afterwards."""
    assert (seat.now.step, seat.now.offer) == ("account", "new")
    await confirmed(services, seat)
    first = await seat.at("documents")
    assert first.document is not None
    assert (first.document.kind, first.number, first.count) == ("terms", 1, 3)
    await accept_all(seat)
    await seat.at("spin")
    await seat.enrolment.enter_pin(PIN)
    assert seat.now.spin_mode == "repeat"
    await seat.enrolment.enter_pin(PIN)
    await seat.at("car")
    await seat.enrolment.enrol()
    done = await seat.at("done")
    assert (done.offer, done.problem, done.waiting) == ("", "", "")
    notice = (await until(seat.notices.state, lambda state: state.notices)).notices[0]
    assert notice.title == "You are the main user of this car"
    assert VIN in notice.text
    token = (await services.sign_in())["access_token"]
    kept = (await services.ask("GET", "/v1/account/acceptances", token)).body
    assert kept["open"] == []
    assert {one["kind"] for one in kept["acceptances"]} == {"terms", "privacy", "service_contract"}
    assert {one["language"] for one in kept["acceptances"]} == {"en-GB"}
    assert (await services.ask("GET", "/v1/spin", token)).body["is_set"]
    assert (await services.ask("GET", "/v1/cars", token)).body[0]["role"] == "primary"


async def test_the_car_knows_whether_the_terms_are_accepted(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-4, AVL-1: as far as it knows; before, and for a guest, the services say it."""
    assert seat.enrolment.terms_accepted()
    await confirmed(services, seat)
    for _document in range(3):
        await seat.at("documents")
        assert not seat.enrolment.terms_accepted()
        await seat.enrolment.accept()
    await seat.at("spin")
    assert seat.enrolment.terms_accepted()


async def test_an_email_with_an_account_leads_to_signing_in(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-3: no duplicate account; the e-mail stays; who knows the password is signed in."""
    await services.new_account(EMAIL.upper())
    await seat.enrolment.choose("create")
    await seat.enrolment.create(NAME, EMAIL, "another quiet train")
    state = await until(seat.enrolment.state, lambda state: state.problem)
    assert (state.way, state.email, state.step) == ("sign_in", EMAIL, "account")
    assert "already" in state.problem
    await seat.enrolment.create(NAME, EMAIL, PASSWORD)
    await seat.at("email")


async def test_wrong_credentials_are_said_and_the_email_stays(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-2: one sentence, nothing typed is lost, the next try works."""
    await services.new_account()
    await seat.enrolment.choose("sign_in")
    await seat.enrolment.sign_in(EMAIL, "a quiet green train")
    state = await until(seat.enrolment.state, lambda state: state.problem)
    assert (state.email, state.busy) == (EMAIL, False)
    await seat.enrolment.sign_in(EMAIL, PASSWORD)
    assert (await seat.at("email")).problem == ""


async def test_who_goes_on_before_the_mail_is_confirmed_comes_back_to_it(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-3: documents can be read meanwhile; S-PIN and car wait, and go on by themselves."""
    await create(seat)
    assert (await seat.at("email")).later
    await seat.enrolment.go_on()
    await accept_all(seat)
    assert not (await seat.at("email")).later
    await confirm(services)
    await seat.at("spin")


async def test_the_mail_is_sent_again(services: RunningServices, seat: EnrolmentSeat) -> None:
    """ENR-3: another link comes, and the assistant says that it was sent."""
    await create(seat)
    await seat.at("email")
    first = await services.confirmation_path()
    services.clock.turn(hours=1)
    await seat.enrolment.resend()
    await until(seat.enrolment.state, lambda state: state.sent)
    assert await services.confirmation_path() != first


@pytest.mark.parametrize(
    ("pin", "reason"), [("1111", "equal"), ("1234", "run"), ("9876", "run"), ("123", "four digits")]
)
async def test_a_weak_pin_is_refused_before_it_is_sent(
    services: RunningServices, seat: EnrolmentSeat, pin: str, reason: str
) -> None:
    """ENR-6: with its reason; the services were not asked."""
    await confirmed(services, seat)
    await accept_all(seat)
    await seat.at("spin")
    seat.seat.online.switch_network(False)
    await seat.enrolment.enter_pin(pin)
    assert seat.now.spin_mode == "choose"
    assert reason in seat.now.spin_error


async def test_two_different_entries_begin_anew(services: RunningServices, seat: EnrolmentSeat) -> None:
    """ENR-6: the S-PIN is entered twice; leaving in between forgets the first entry."""
    await confirmed(services, seat)
    await accept_all(seat)
    await seat.at("spin")
    await seat.enrolment.enter_pin(PIN)
    await seat.enrolment.enter_pin("2581")
    assert seat.now.spin_mode == "choose"
    assert "different" in seat.now.spin_error
    await seat.enrolment.enter_pin(PIN)
    seat.enrolment.close()
    assert seat.now.spin_mode == "choose"


async def test_an_account_with_a_pin_is_asked_for_it(services: RunningServices, seat: EnrolmentSeat) -> None:
    """ENR-6: three wrong entries lock it, with the time; afterwards the right one is taken."""
    token = await services.verified_token()
    await services.ask("PUT", "/v1/spin", token, json={"pin": PIN})
    await seat.enrolment.choose("sign_in")
    await seat.enrolment.sign_in(EMAIL, PASSWORD)
    await accept_all(seat)
    assert (await seat.at("spin")).spin_mode == "ask"
    for _try in range(3):
        await seat.enrolment.enter_pin("2581")
        await until(seat.enrolment.state, lambda state: not state.busy)
    assert "Three wrong entries" in seat.now.spin_reason
    services.clock.turn(seconds=31)
    seat.seat.online.switch_network(False)
    seat.seat.online.switch_network(True)
    await until(seat.enrolment.state, lambda state: state.spin_reason == "")
    await seat.enrolment.enter_pin(PIN)
    await seat.at("car")


async def test_a_car_with_another_primary_user_says_so_and_can_be_tried_again(
    services: RunningServices, tmp_path: Path
) -> None:
    """ENR-8, USR-1: the conflict is a sentence; when the other has given the car up, the same key works."""
    other = await services.verified_token("pau@example.org")
    car = {"model": "Leon"}
    assert (await services.ask("PUT", f"/v1/cars/{VIN}/enrolment", other, json=car)).status == 200
    async with enrolment_seat(tmp_path, services.url, services.clock) as seat:
        await with_pin(services, seat)
        await seat.enrolment.enrol()
        state = await until(seat.enrolment.state, lambda state: state.problem)
        assert state.problem.startswith("This car could not be added to your account.")
        assert (state.step, state.enrolling) == ("car", False)
        assert seat.notices.state.value.notices == ()
        await services.ask("DELETE", f"/v1/cars/{VIN}/enrolment", other)
        await seat.enrolment.enrol()
        await seat.at("done")


async def test_nothing_is_done_while_driving_and_nothing_is_lost(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-1, HMI-2: driving away keeps the step; the car says why it waits."""
    await confirmed(services, seat)
    await seat.enrolment.accept()
    before = seat.now.document
    seat.drive(True)
    with pytest.raises(CarError, match="goes on when you are parked"):
        await seat.enrolment.accept()
    with pytest.raises(CarError, match="goes on when you are parked"):
        await seat.enrolment.enrol()
    assert seat.now.document == before
    seat.drive(False)
    await seat.enrolment.accept()


async def test_the_card_is_put_away_for_good(services: RunningServices, tmp_path: Path) -> None:
    """ENR-1: a guest who wants no account is asked once; whoever signs in later is offered the rest."""
    async with enrolment_seat(tmp_path, services.url, services.clock) as seat:
        await seat.enrolment.type(name=NAME, email=EMAIL)
        await seat.enrolment.dismiss()
    await services.new_account()
    async with enrolment_seat(tmp_path, services.url, services.clock) as seat:
        assert (seat.now.offer, seat.now.name, seat.now.email) == ("", "", "")
        await seat.enrolment.sign_in(EMAIL, PASSWORD)
        await until(seat.enrolment.state, lambda state: state.offer == "unfinished")


async def test_a_clock_that_is_a_year_off_changes_nothing(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-1: nothing of the registration asks the car's own clock."""
    seat.seat.time.pass_by(-365 * 86400)
    await with_pin(services, seat)
    await seat.enrolment.enrol()
    await seat.at("done")


async def test_who_signs_out_leaves_nothing_of_it(services: RunningServices, seat: EnrolmentSeat) -> None:
    """PER-3: the next one begins at the first step."""
    await with_pin(services, seat)
    await seat.seat.account.sign_out()
    state = await until(seat.enrolment.state, lambda state: state.step == "account" and not state.busy)
    assert (state.name, state.email, state.offer) == ("", "", "new")
    await services.new_account("pau@example.org", name="Pau")
    await seat.enrolment.sign_in("pau@example.org", PASSWORD)
    await seat.at("email")


async def open_documents(services: RunningServices, email: str) -> list[str]:
    token = (await services.sign_in(email))["access_token"]
    found: list[str] = (await services.ask("GET", "/v1/account/acceptances", token)).body["open"]
    return found


async def test_what_was_accepted_waits_for_who_accepted_it(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-4: another one drives on before the network is back. Neither accepts in the other's name."""
    other = "jordi@example.org"
    await services.verified_token(other)
    await confirmed(services, seat)
    seat.seat.online.switch_network(False)
    await accept_all(seat)
    nuria = seat.seat.account.state.value.account_id
    await seat.seat.account.switch("")
    seat.seat.online.switch_network(True)
    await until(seat.seat.online.network, lambda network: network == "online")
    await seat.seat.account.sign_in_typed(other, PASSWORD)
    await until(seat.seat.account.state, lambda state: state.email == other)
    await accept_all(seat)  # held up by nothing of hers
    while await open_documents(services, other):
        await services.settle()
    assert await open_documents(services, EMAIL) != []
    assert [entry.stream for entry in await seat.seat.outbox.waiting()] == [f"accept_document.{nuria}"]
    await seat.seat.account.switch(nuria)
    while await seat.seat.outbox.waiting():
        await services.settle()
    assert await open_documents(services, EMAIL) == []
    await seat.at("spin")


async def test_what_one_accepts_while_another_takes_over_is_not_the_others(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-4: the driver changes in the middle of a touch."""
    await confirmed(services, seat)
    seat.seat.online.switch_network(False)
    async with seat.enrolment._accepting:
        accepting = asyncio.create_task(seat.enrolment.accept())
        await asyncio.sleep(0)
        await seat.seat.account.switch("")
    await accepting
    assert seat.enrolment._progress.accepted == ()
    assert await seat.seat.outbox.waiting() == []


async def test_who_is_forgotten_accepts_nothing_more(services: RunningServices, seat: EnrolmentSeat) -> None:
    await confirmed(services, seat)
    seat.seat.online.switch_network(False)
    await seat.enrolment.accept()
    nuria = seat.seat.account.state.value.account_id
    await seat.enrolment.forget_user(Leaver(account_id=nuria))
    assert await seat.seat.outbox.waiting() == []


async def test_erased_data_takes_the_progress_along(services: RunningServices, seat: EnrolmentSeat) -> None:
    """PRV-4: what was typed and done is forgotten with the rest."""
    await seat.enrolment.type(name=NAME, email=EMAIL)
    await seat.enrolment.forget_user(Leaver(account_id="somebody-else", email="jo" + EMAIL))
    assert (seat.now.name, seat.now.email) == (NAME, EMAIL)
    await seat.enrolment.forget_user(Leaver(account_id="never-known-here", email=EMAIL))
    assert (seat.now.name, seat.now.email) == ("", "")


async def test_a_code_that_was_declined_or_ran_out_is_replaced_by_one_touch(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-2: the reason is said, and "new code" brings another one."""
    account = seat.seat.account.state
    first = (await until(account, lambda state: state.sign_in.user_code)).sign_in.user_code
    seat.seat.naps.allow(700)
    assert (await until(account, lambda state: state.sign_in.status == "expired")).sign_in.problem
    await seat.enrolment.choose("phone")
    again = await until(account, lambda state: state.sign_in.user_code)
    assert again.sign_in.user_code != first


async def test_a_document_that_has_become_outdated_is_read_anew(
    services: RunningServices, seat: EnrolmentSeat
) -> None:
    """ENR-4: what the services do not take is asked again, in its present version, and the reason is said."""
    await confirmed(services, seat)
    shown = seat.now.document
    assert shown is not None
    old = msgspec.structs.replace(seat.now, document=msgspec.structs.replace(shown, version="2020-01-01"))
    seat.enrolment.state.set(old)
    await seat.enrolment.accept()
    state = await until(seat.enrolment.state, lambda state: state.problem and state.document)
    assert state.document is not None
    assert (state.document.kind, state.document.version) == (shown.kind, shown.version)
    assert state.number == 1
    await accept_all(seat)
    await seat.at("spin")
