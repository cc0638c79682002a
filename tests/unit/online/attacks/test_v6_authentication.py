"""Attacks on authentication: OWASP ASVS 5.0, chapter V6. docs/online-security.md maps items to tests."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from online.accounts.passwords import Passwords
from online.accounts.service import Accounts
from online.accounts.tables import AccountRow
from online.clock import Clock
from online.database import Database, sqlite_url
from online.errors import ServiceError
from online.identity.device_grants import DeviceGrants
from online.identity.sign_ins import SignIns
from online.mail.outbox import Outbox
from online.mail.queue import MailQueue
from online.spin.service import Spins
from online.texts import Wording
from online.throttle import Throttle
from tests.fakes.services import (
    PASSWORD,
    QUICK_HASHER,
    RunningServices,
    TurnedClock,
    running_services,
    unfolded,
)

ACCOUNT = "00000000-0000-4000-8000-000000000001"
PIN = "9713"
TRIES = 10_000
RESTARTS = 10
AT_ONCE = 100
"""Tries under way at one instance; more only wait for a connection to the database."""
EMAIL = "nuria@example.org"


class Instance:
    """One running copy of the services, as far as an S-PIN goes; several may share a database."""

    def __init__(self, url: str, clock: Clock, folder: Path) -> None:
        self.database = Database(url)
        self.passwords = Passwords(QUICK_HASHER)
        throttle = Throttle(self.database, clock)
        mails = MailQueue(self.database, clock, Outbox(folder), "hola@localhost")
        wording = Wording("Hola")
        accounts = Accounts(
            self.database, clock, self.passwords, mails, throttle, wording, "http://localhost"
        )
        self._doors = asyncio.Semaphore(AT_ONCE)
        self.spins = Spins(self.database, clock, self.passwords, accounts, throttle)

    async def outcome(self, pin: str) -> str:
        try:
            async with self._doors:
                await self.spins.check(ACCOUNT, pin)
        except ServiceError as error:
            return error.code
        return "right"

    async def stop(self) -> None:
        self.passwords.close()
        await self.database.close()


@pytest.mark.timeout(600)  # 10,000 transactions on PostgreSQL, beside other tests
async def test_6_3_1_ten_thousand_spins_in_parallel_over_restarts(
    tmp_path: Path, database_url: str | None, clock: TurnedClock
) -> None:
    """ENR-6: all S-PINs there are, at two instances, ten restarts, every lock waited for: twelve count."""
    url = database_url or sqlite_url(tmp_path)
    first = Instance(url, clock, tmp_path)
    await first.database.migrate()
    async with first.database.writing() as session:
        session.add(
            AccountRow(
                id=ACCOUNT,
                name="Núria",
                email=EMAIL,
                email_key=EMAIL,
                password_hash="",
                language="en",
                created_at=clock.now(),
                verified_at=clock.now(),
            )
        )
    await first.spins.set(ACCOUNT, PIN, None)
    await first.stop()
    outcomes: Counter[str] = Counter()
    for restart in range(RESTARTS):
        pair = [Instance(url, clock, tmp_path), Instance(url, clock, tmp_path)]
        guesses = range(restart, TRIES, RESTARTS)
        tries = (pair[number % 2].outcome(f"{number:04d}") for number in guesses if f"{number:04d}" != PIN)
        outcomes.update(await asyncio.gather(*tries))
        for instance in pair:
            await instance.stop()
        clock.turn(hours=1)
    assert outcomes["spin_wrong"] == 12
    assert outcomes["spin_locked"] + outcomes["spin_blocked"] == TRIES - 1 - 12
    last = Instance(url, clock, tmp_path)
    assert await last.outcome(PIN) == "spin_blocked"
    await last.stop()


async def test_6_3_1_guessing_a_password_over_restarts_and_in_parallel(online: RunningServices) -> None:
    """Ten tries for an account, however many addresses, restarts and instances they are spread over."""
    await online.new_account()

    async def guess(services: RunningServices, number: int) -> int:
        body = {"email": EMAIL, "password": f"wrong password {number}"}
        return (await services.ask("POST", "/v1/sessions", json=body)).status

    async with running_services(online.settings, online.clock) as other:
        both = [guess((online, other)[number % 2], number) for number in range(20)]
        counted = Counter(await asyncio.gather(*both))
    assert counted == {401: 10, 429: 10}
    async with running_services(online.settings, online.clock) as again:
        assert await guess(again, 99) == 429


async def test_6_3_1_one_password_for_many_accounts(online: RunningServices) -> None:
    """Credential stuffing: one address tries sixty accounts, then one every ten seconds."""
    bodies = [{"email": f"driver{number}@example.org", "password": PASSWORD} for number in range(64)]
    answers = [await online.ask("POST", "/v1/sessions", json=body) for body in bodies]
    assert Counter(answer.status for answer in answers) == {401: 60, 429: 4}


async def test_6_1_1_nobody_is_locked_out_for_good_by_others_tries(online: RunningServices) -> None:
    """Malicious lock-out: a car that is signed in goes on, and a minute later one try is free again."""
    await online.new_account()
    signed_in = await online.sign_in()
    for number in range(12):
        body = {"email": EMAIL, "password": f"wrong password {number}"}
        await online.ask("POST", "/v1/sessions", json=body)
    assert (await online.ask("GET", "/v1/me", signed_in["access_token"])).status == 200
    assert (await online.refresh(signed_in["refresh_token"])).status == 200
    online.clock.turn(minutes=1)
    await online.sign_in()


async def test_6_2_5_and_6_2_8_and_6_2_9_any_password_counts_to_its_last_sign(
    online: RunningServices,
) -> None:
    """Any composition, spaces at both ends, 256 signs; neither cut nor folded."""
    for number, password in enumerate((" only spaces ", "🚗" * 12, "x" * 256, "áéíóú" * 3)):
        email = f"driver{number}@example.org"
        assert (await online.new_account(email, password=password)).status == 201
        await online.sign_in(email, password)
        for near in (password[:-1], password.strip(), password.upper()):
            if near != password:
                body = {"email": email, "password": near}
                assert (await online.ask("POST", "/v1/sessions", json=body)).status == 401, near


async def test_6_3_2_there_is_no_account_to_begin_with(online: RunningServices) -> None:
    for name in ("root", "admin", "sa", "hola", "test", "admin@localhost", ""):
        for password in ("", name, "admin", "hola"):
            body = {"email": name, "password": password}
            assert (await online.ask("POST", "/v1/sessions", json=body)).status == 401
        online.clock.turn(minutes=30)


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/sessions", {"password": "not the password"}),
        ("/v1/accounts/resend", {}),
        ("/v1/password-resets", {}),
    ],
)
async def test_6_3_8_answers_do_not_tell_who_has_an_account(
    online: RunningServices, path: str, body: dict[str, str]
) -> None:
    """Registering does tell, as ENR-3 asks, and is limited: docs/online-security.md."""
    await online.new_account()
    await online.new_account("confirmed@example.org")
    answers = []
    for email in (EMAIL, "confirmed@example.org", "nobody@example.org"):
        answer = await online.ask("POST", path, json={"email": email, **body})
        volatile = {"Date"}
        kept = {name: value for name, value in answer.headers.items() if name not in volatile}
        answers.append((answer.status, answer.body, kept))
    assert answers[0] == answers[1] == answers[2]


async def test_6_3_8_an_unknown_account_costs_as_much_work_as_a_known_one() -> None:
    """Counted, not timed: one argon2 check either way."""
    checks = 0

    class Counting(PasswordHasher):
        def verify(self, *arguments: str | bytes) -> bool:
            nonlocal checks
            checks += 1
            return super().verify(*arguments)  # type: ignore[arg-type]

    passwords = Passwords(Counting(time_cost=1, memory_cost=8, parallelism=1))
    assert not await passwords.matches(await passwords.hash(PASSWORD), "not the password")
    assert not await passwords.matches(None, PASSWORD)
    passwords.close()
    assert checks == 2


async def test_6_3_8_registering_names_few_accounts_before_it_stops(online: RunningServices) -> None:
    answers = await asyncio.gather(*(online.new_account() for _ in range(33)))
    counted = Counter(answer.status for answer in answers)
    assert counted == {201: 1, 409: 29, 429: 3}


async def test_6_4_3_a_reset_goes_to_the_address_on_file_not_to_the_one_typed(
    online: RunningServices,
) -> None:
    """Look-alikes that fold to one account (the Kelvin sign) must not lead its mail elsewhere."""
    await online.new_account("mike@example.org")
    for typed in ("ＭＩＫＥ@example.org", "mi\u212ae@EXAMPLE.org", "MIKE@example.org"):
        assert (await online.ask("POST", "/v1/password-resets", json={"email": typed})).status == 202
    folder = online.settings.data / "outbox"
    while len(mails := [file for file in folder.glob("*.eml") if "password/new" in unfolded(file)]) < 2:
        await online.settle()
    for mail in mails:
        assert b"To: mike@example.org\r\n" in mail.read_bytes()
    assert len(mails) == 2, "full-width letters are another mailbox"


async def test_6_6_3_an_own_cars_codes_do_not_buy_tries_at_the_codes_of_others(
    online: RunningServices,
) -> None:
    """Between two guesses the attacker confirms a code of a car of its own: the guesses stay counted."""
    await online.new_account()
    database = Database(online.settings.database_url or sqlite_url(online.settings.data))
    account = (await online.ask("GET", "/v1/me", (await online.sign_in())["access_token"])).body["id"]
    clock = online.clock
    grants = DeviceGrants(database, clock, Throttle(database, clock), SignIns(database, clock), online.url)
    for number in range(10):
        own = await grants.start("hola-car", "203.0.113.9")
        assert await grants.is_waiting(own.user_code, account, f"203.0.113.{number}")
        assert not await grants.is_waiting("BBBBBBBB", account, f"203.0.113.{number}")
    with pytest.raises(ServiceError, match="too_many_attempts"):
        await grants.is_waiting("BBBBBBBB", account, "203.0.113.99")
    await database.close()
