"""Brute force of a pairing code, at once and across restarts (ENR-7)."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from online.accounts.passwords import Passwords
from online.accounts.tables import AccountRow
from online.contract.ownership import PAUSE_SECONDS, TRIES, ClaimCar
from online.database import Database, sqlite_url
from online.errors import ServiceError
from online.garage.registrations import Registrations
from online.ownership.claims import Claims
from online.ownership.service import Ownership
from online.ownership.tables import CodeEntryRow
from online.throttle import Throttle
from tests.fakes.services import QUICK_HASHER, TurnedClock

ATECA = "VSSZZZ5FZMR000002"
KEY = "a-key-of-a-car-in-a-test-0123456789-abc"
ACCOUNT = "11111111-1111-4111-8111-111111111111"


@dataclass
class Scene:
    database: Database
    clock: TurnedClock
    passwords: Passwords
    registrations: Registrations
    code: str

    def started(self) -> Ownership:
        """What pairs, of services that were just started."""
        return Ownership(self.database, self.clock, self.passwords, self.registrations)

    async def guess(self, ownership: Ownership, code: str) -> str:
        try:
            await ownership.pair(ATECA, KEY, code)
        except ServiceError as error:
            return error.code
        return "paired"

    async def flood(self, tries: int) -> Counter[str]:
        """So many different wrong codes at once, at services that were just started."""
        ownership = self.started()
        codes = (f"{(int(self.code) + number) % 10**8:08d}" for number in range(1, tries + 1))
        return Counter(await asyncio.gather(*(self.guess(ownership, code) for code in codes)))

    async def counted(self) -> int:
        async with self.database.reading() as session:
            row = await session.get(CodeEntryRow, ATECA)
            return row.wrong if row else 0


@pytest.fixture
async def scene(tmp_path: Path, database_url: str | None, clock: TurnedClock) -> AsyncIterator[Scene]:
    """One claim with its code; hashes are quick here, as only their number matters."""
    database = Database(database_url or sqlite_url(tmp_path))
    await database.migrate()
    passwords = Passwords(QUICK_HASHER)
    async with database.writing() as session:
        session.add(
            AccountRow(
                id=ACCOUNT,
                name="Núria",
                email="nuria@example.org",
                email_key="nuria@example.org",
                password_hash="x",
                language="en",
                created_at=clock.now(),
            )
        )
    claims = Claims(database, clock, passwords, Throttle(database, clock))
    claim = await claims.make(ACCOUNT, ClaimCar(vin=ATECA, model="Ateca", navigation=False))
    assert claim.code is not None
    registrations = Registrations(database, clock, tmp_path / "registrations.key")
    yield Scene(database, clock, passwords, registrations, claim.code)
    passwords.close()
    await database.close()


async def test_ten_thousand_at_once_are_ten(scene: Scene) -> None:
    """None beyond the limit is looked at, and none that is looked at goes uncounted."""
    answers = await scene.flood(10_000)
    assert answers == {"pairing_code_wrong": TRIES, "pairing_paused": 10_000 - TRIES}
    assert await scene.counted() == TRIES


async def test_restarts_and_pauses_give_ten_more_each_and_no_more(scene: Scene) -> None:
    for round_, pause in enumerate(PAUSE_SECONDS, start=1):
        for _ in range(3):  # three restarts in one pause
            await scene.flood(20)
        assert await scene.counted() == TRIES * round_
        scene.clock.turn(seconds=pause)


async def test_what_dies_between_counting_and_looking_was_counted(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The services killed at the hash, ten times: entry pauses as if they had answered."""

    async def die(*_: object) -> str:
        raise SystemError("killed")

    with monkeypatch.context() as killed:
        killed.setattr("online.ownership.service.hash_of", die)
        for _ in range(TRIES):
            with pytest.raises(SystemError):
                await scene.started().pair(ATECA, KEY, scene.code)
    ownership = scene.started()
    assert await scene.guess(ownership, scene.code) == "pairing_paused"
    scene.clock.turn(seconds=PAUSE_SECONDS[0])
    assert await scene.guess(ownership, scene.code) == "paired"
    assert await scene.counted() == 0


async def test_the_right_code_in_a_flood_pairs_once_or_waits(scene: Scene) -> None:
    ownership = scene.started()
    answers = Counter(await asyncio.gather(*(scene.guess(ownership, scene.code) for _ in range(30))))
    assert set(answers) <= {"paired", "pairing_paused"}
    assert answers["paired"] >= TRIES
