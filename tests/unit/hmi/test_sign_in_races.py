"""Drivers who change while sign-ins are renewed and written: in any order, every sign-in stays its own."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from random import Random

import msgspec
import pytest

from chassis.errors import CarError
from hmi.online import OnlineClient
from hmi.secrets import Secrets
from hmi.texts import Texts
from hmi.tokens import HOLDER, PARKED, REFRESH_TOKEN
from tests.fakes.gates import open_gate
from tests.fakes.manual_time import ManualTime
from tests.fakes.token_service import TokenService

USERS = ("nuria", "pau", "ada")
STEPS = 60


class Disk:
    """What a power cut would leave now, checked against the services at every change of either."""

    def __init__(self, services: TokenService, random: Random) -> None:
        self._services = services
        self._random = random
        self._kept: dict[str, str] = {}
        self._ever: set[str] = set()
        self._early: set[str] = set()
        self.faults: list[str] = []

    def replace(self, _path: Path, content: bytes, _mode: int) -> None:
        """Takes the place of the file, in a thread, after a while."""
        time.sleep(self._random.random() / 2000)
        with self._services.busy:
            self._kept = msgspec.json.decode(content, type=dict[str, str])
            self._ever.update(self._tokens())
            self.faults += [f"{one} was used too soon" for one in self._early & self._ever]
        self.look()

    def look(self) -> None:
        """Notes who would be signed out by a power cut, and what was used before it was durable."""
        with self._services.busy:
            self.faults += [f"{one} is lost" for one in self._tokens() if not self._services.works(one)]
            self._early.update(set(self._services.used) - self._ever)  # fine if it was signed out meanwhile
            self._services.used.clear()
            for name, token in self._kept.items():
                whose = name.removeprefix(PARKED) if name.startswith(PARKED) else self._kept.get(HOLDER, "")
                if name != HOLDER and whose and self._services.whose(token) != whose:
                    self.faults.append(f"{token} is kept as that of {whose}")

    def _tokens(self) -> list[str]:
        return [token for name, token in self._kept.items() if name.startswith(REFRESH_TOKEN)]


class Drive:
    """A car in which everything happens at once.

    Attributes:
        stay: who is signed in and was not signed out.
    """

    def __init__(self, folder: Path, services: TokenService, disk: Disk, random: Random) -> None:
        self._time = ManualTime()
        self._services = services
        self._disk = disk
        self._random = random
        self.client = OnlineClient("", Secrets(folder / "secrets.json"), self._time, Texts(), open_gate())
        self.client._transport.call = services.call  # type: ignore[assignment, method-assign]
        self.stay: set[str] = set()

    async def happens(self) -> None:
        """One thing of many."""
        what: list[Callable[[], Awaitable[None]]] = [
            *[self.call] * 6,
            *[self.switch] * 4,
            *[self.check_parked] * 2,
            *[self.sign_in] * 2,
            self.forget,
            self.drop,
            self.wait,
        ]
        with contextlib.suppress(CarError):
            await self._random.choice(what)()
        self._disk.look()

    async def call(self) -> None:
        token = self.client.refresh_token
        driver = "" if token is None else self._services.whose(token.reveal())
        if (said := (await self.client.me()).id) != driver:
            self._disk.faults.append(f"{driver or 'a guest'} called as {said}")

    async def switch(self) -> None:
        if self.client.holder or not self.client.signed_in.value:  # else it is signed out first
            await self.client.switch_sign_in(self._random.choice((*USERS, "")))

    async def check_parked(self) -> None:
        await self.client.check_parked(self._random.choice(USERS))

    async def sign_in(self) -> None:
        if self.client.holder or not self.client.signed_in.value:
            await self.client.sign_in(self._random.choice(USERS), "")
            account = await self.client.me()
            self.stay.add(account.id)
            await self.client.name_sign_in(account.id)

    async def forget(self) -> None:
        self.stay.discard(self.client.holder)
        await self.client.forget_sign_in()

    async def drop(self) -> None:
        user = self._random.choice(self.client.parked or ("",))
        self.stay.discard(user)
        await self.client.drop_sign_in(user)

    async def wait(self) -> None:
        self._time.pass_by(600)


@pytest.mark.parametrize("seed", range(20))
async def test_whatever_the_order_every_sign_in_stays_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """USR-2: nobody calls as another, nobody is signed out, and a power cut at any moment changes neither."""
    random = Random(seed)
    services = TokenService(random)
    disk = Disk(services, random)
    monkeypatch.setattr("hmi.secrets.replace_file", disk.replace)
    drive = Drive(tmp_path, services, disk, random)
    tasks = []
    for _step in range(STEPS):
        tasks.append(asyncio.create_task(drive.happens()))
        for _turn in range(random.randrange(6)):
            await asyncio.sleep(0)
        if random.random() < 0.1:
            random.choice(tasks).cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        assert result is None or isinstance(result, asyncio.CancelledError), result
    await drive.client.stop()
    disk.look()
    assert disk.faults == []
    assert {drive.client.holder, *drive.client.parked} - {""} == drive.stay
    for user in drive.stay:
        await drive.client.switch_sign_in(user)
        for _try in range(40):
            with contextlib.suppress(CarError):
                assert (await drive.client.me()).id == user
                break
        else:
            pytest.fail(f"{user} is signed out")
