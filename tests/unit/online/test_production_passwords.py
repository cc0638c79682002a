"""Passwords and S-PINs hashed as in production: the second profile of RFC 9106."""

import sqlite3
from pathlib import Path

import pytest
from argon2.profiles import RFC_9106_LOW_MEMORY

from online.settings import Settings
from tests.fakes.demo_services import Car
from tests.fakes.services import PASSWORD, TurnedClock, running_services

STRONG = "$argon2id$v=19$m=65536,t=3,p=4$"


def kept(data: Path, column: str, table: str) -> list[str]:
    """What the database holds in one column."""
    connection = sqlite3.connect(data / "online.sqlite")
    try:
        return [row[0] for row in connection.execute(f"SELECT {column} FROM {table}")]
    finally:
        connection.close()


def test_the_profile_is_that_of_the_rfc() -> None:
    assert (RFC_9106_LOW_MEMORY.memory_cost, RFC_9106_LOW_MEMORY.time_cost) == (65536, 3)
    assert RFC_9106_LOW_MEMORY.parallelism == 4


def test_the_program_hashes_passwords_and_pins_costly(car: Car) -> None:
    token = car.account("Núria Vidal", "nuria@example.org")
    car.call("PUT", "/v1/spin", b'{"pin": "2580"}', token)
    assert [word[: len(STRONG)] for word in kept(car.data, "password_hash", "accounts")] == [STRONG]
    assert [word[: len(STRONG)] for word in kept(car.data, "pin_hash", "spins")] == [STRONG]


async def test_a_password_hashed_with_less_is_hashed_anew_at_the_next_sign_in(
    settings: Settings, clock: TurnedClock
) -> None:
    if settings.database_url:
        pytest.skip("reads the SQLite file: run without --database postgresql")
    async with running_services(settings, clock) as online:
        await online.new_account()
    weak = kept(settings.data, "password_hash", "accounts")
    async with running_services(settings, clock, hasher=None) as online:
        guess = {"email": "nuria@example.org", "password": "not the password"}
        assert (await online.ask("POST", "/v1/sessions", json=guess)).status == 401
        assert kept(settings.data, "password_hash", "accounts") == weak
        await online.sign_in()
        [strong] = kept(settings.data, "password_hash", "accounts")
        assert strong.startswith(STRONG)
        assert (await online.ask("POST", "/v1/sessions", json=guess)).status == 401
        await online.sign_in(password=PASSWORD)
