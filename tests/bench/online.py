"""`online`: the services under 200 cars and 50 phones on one core, against a bare handler with one read."""

import asyncio
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from online.accounts.passwords import Passwords
from online.accounts.tables import AccountRow
from online.clock import SystemClock
from online.contract.garage import EnrolCar
from online.contract.identity import CAR_CLIENT_ID
from online.database import Database, sqlite_url
from online.garage.registrations import Registrations
from online.garage.service import Garage
from online.identity.phone_sessions import PhoneSessions
from online.identity.sign_ins import SignIns
from online.throttle import Throttle
from tests.bench.figures import Figure, command_for, percentile, told_figure
from tests.bench.room import REPOSITORY, Room, python

CARS = 200
PHONES = 50
SECONDS = 8.0
SIGN_INS = 20
LEAST = 0.5
PASSWORD = "a quiet red train"
VIN = "VSSZZZKMZ1R{number:06d}"
CAR_ASKS = ("/v1/me", "/v1/cars", "/v1/spin", "/v1/me")
"""What a car asks in turn: who drives it, its cars, the lock of the S-PIN."""
PHONE_ASKS = ("/account",)
PHONE_PAUSE_SECONDS = 5.0
"""How long a person looks at a page; cars ask again at once."""


def measure(room: Room) -> list[Figure]:
    """Requests a second of processor time, of both, one after the other; p99 and what a sign-in costs.

    Processor time is that of the server's process on its one core: whatever else runs on the machine takes
    none of it. p99 is what a client waits with everybody else asking at the same time.
    """
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        clients = asyncio.run(_settled(here / "data"))
        with _online(here) as served:
            per_second, times = _asked(room, here, served, clients)
            sign_in, sign_in_cpu = _sign_in_seconds(served)
        with _bare(here) as served:
            floor, _ = _asked(room, here, served, _bare_clients())
    argon2 = asyncio.run(_argon2_cpu_seconds())
    ratio = per_second / floor
    return [
        Figure(
            "online",
            round(per_second, 1),
            "1/s",
            round(floor, 1),
            round(ratio, 3),
            f"ratio >= {LEAST}",
            ratio >= LEAST,
            command_for("online"),
        ),
        told_figure("online.p99", 1000 * percentile(times, 99), "ms"),
        told_figure("online.sign_in", 1000 * sign_in, "ms"),
        told_figure("online.argon2", 100 * argon2 / sign_in_cpu, "%"),
    ]


async def _settled(data: Path) -> list[dict[str, Any]]:
    """Fills a new database with drivers who are signed in; what each of their clients asks in turn."""
    data.mkdir()
    database, clock, passwords = Database(sqlite_url(data)), SystemClock(), Passwords()
    await database.migrate()
    password_hash = await passwords.hash(PASSWORD)
    passwords.close()
    sign_ins, phones = SignIns(database, clock), PhoneSessions(database, clock)
    registrations = Registrations(database, clock, data / "registrations.key")
    garage = Garage(database, clock, Throttle(database, clock), registrations)
    clients = []
    for number in range(CARS):
        account_id = f"00000000-0000-4000-8000-{number:012d}"
        async with database.writing() as session:
            session.add(
                AccountRow(
                    id=account_id,
                    name=f"Driver {number}",
                    email=_email(number),
                    email_key=_email(number),
                    password_hash=password_hash,
                    language="en",
                    created_at=clock.now(),
                    verified_at=clock.now(),
                )
            )
        await garage.enrol(account_id, VIN.format(number=number), EnrolCar(model="Leon"))
        tokens = await sign_ins.open_for(account_id, CAR_CLIENT_ID, "Leon")
        bearer = f"Authorization: Bearer {tokens.access_token}"
        clients.append({"asks": [_request(path, bearer) for path in CAR_ASKS], "pause": 0})
        if number < PHONES:
            cookie = await phones.open(account_id, "Firefox, Android")
            phone = [_request(path, f"Cookie: hola={cookie}") for path in PHONE_ASKS]
            clients.append({"asks": phone, "pause": PHONE_PAUSE_SECONDS})
    await database.close()
    return clients


def _bare_clients() -> list[dict[str, Any]]:
    asks = ([_request("/", f"Authorization: Bearer {number}")] for number in range(CARS))
    return [{"asks": ask, "pause": 0} for ask in asks]


def _request(path: str, header: str) -> str:
    return f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{header}\r\n\r\n"


def _email(number: int) -> str:
    return f"driver{number}@example.org"


@dataclass(frozen=True)
class Served:
    """A server that runs: its port and its process."""

    port: int
    pid: int

    def cpu_seconds(self) -> float:
        """Processor time it has taken so far, all threads together (proc(5), utime and stime)."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _asked(
    room: Room, here: Path, served: Served, clients: list[dict[str, Any]]
) -> tuple[float, list[float]]:
    """Requests a second of processor time, and what each took. Raises RuntimeError when one was refused."""
    file = here / "clients.json"
    file.write_text(json.dumps(clients))
    before = served.cpu_seconds()
    answer = json.loads(python(room, "tests.bench.crowd", str(served.port), str(SECONDS), str(file)))
    passed = served.cpu_seconds() - before
    if answer["refused"]:
        raise RuntimeError(f"{answer['refused']} of {answer['all']} requests were refused")
    return answer["all"] / passed, answer["taken"]


@contextmanager
def _online(here: Path) -> Iterator[Served]:
    """The services on the first core."""
    with _first_core("online", "--port", "0", "--data", str(here / "data")) as (line, pid):
        yield Served(int(line.split()[3].rpartition(":")[2]), pid)


@contextmanager
def _bare(here: Path) -> Iterator[Served]:
    """The floor on the first core."""
    file = here / "bare.sqlite"
    with sqlite3.connect(file) as database:
        database.execute("CREATE TABLE cars (token TEXT PRIMARY KEY, name TEXT)")
        rows = [(str(number), f"Driver {number}") for number in range(CARS + PHONES)]
        database.executemany("INSERT INTO cars VALUES (?, ?)", rows)
    database.close()
    with _first_core("tests.bench.floors.online", str(file)) as (line, pid):
        yield Served(int(line), pid)


@contextmanager
def _first_core(*arguments: str) -> Iterator[tuple[str, int]]:
    """A program on the first core alone; its first line once it is ready, and its process."""
    first = min(os.sched_getaffinity(0))
    with subprocess.Popen(
        ["taskset", "--cpu-list", str(first), sys.executable, "-m", *arguments],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        try:
            yield program.stdout.readline(), program.pid
        finally:
            program.terminate()


def _sign_in_seconds(served: Served) -> tuple[float, float]:
    """One sign-in after the other, over HTTP: median of the wait, mean of the server's processor time."""
    taken = []
    before = served.cpu_seconds()
    for number in range(SIGN_INS):
        body = json.dumps({"email": _email(number), "password": PASSWORD}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{served.port}/v1/sessions", data=body)
        begin = time.perf_counter()
        with urllib.request.urlopen(request, timeout=60) as answer:
            answer.read()
        taken.append(time.perf_counter() - begin)
    return statistics.median(taken), (served.cpu_seconds() - before) / SIGN_INS


async def _argon2_cpu_seconds() -> float:
    """Mean processor time of checking one password as the services do."""
    passwords = Passwords()
    kept = await passwords.hash(PASSWORD)
    before = time.process_time()
    for _ in range(SIGN_INS):
        await passwords.matches(kept, PASSWORD)
    passed = time.process_time() - before
    passwords.close()
    return passed / SIGN_INS
