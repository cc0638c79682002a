"""The online services for tests: the real application on a free port, with a clock that tests turn."""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, web
from argon2 import PasswordHasher

from online.app import services
from online.database import Database, sqlite_url
from online.settings import Settings

PASSWORD = "a quiet red train"
QUICK_HASHER = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
"""argon2id with as little work as there is: what tests do not test must not take their time."""
DATABASE = "online.sqlite"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"


class TurnedClock:
    """A clock that stands still until a test turns it."""

    def __init__(self, now: datetime = datetime(2026, 6, 15, 10, 2, tzinfo=UTC)) -> None:
        self._now = now

    def now(self) -> datetime:
        """The moment it shows."""
        return self._now

    def turn(self, **by: float) -> None:
        """Moves it, by `timedelta` arguments."""
        self._now += timedelta(**by)


@dataclass
class Answer:
    """One answer as a test looks at it."""

    status: int
    body: Any
    headers: dict[str, str]


@dataclass
class RunningServices:
    """The services at an address, and a client that speaks to them like a car."""

    url: str
    settings: Settings
    clock: TurnedClock
    client: ClientSession
    application: web.Application
    mails_seen: set[str] = field(default_factory=set)

    async def ask(self, method: str, path: str, token: str | None = None, **request: Any) -> Answer:
        """Sends a request; the body is decoded when it is JSON."""
        headers = dict(request.pop("headers", {}))
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        async with self.client.request(
            method, self.url + path, headers=headers, allow_redirects=False, **request
        ) as response:
            text = await response.text()
            is_json = "json" in response.headers.get("Content-Type", "")
            body = await response.json(content_type=None) if is_json else text
            return Answer(response.status, body, dict(response.headers))

    async def new_account(self, email: str = "nuria@example.org", **changes: str) -> Answer:
        """Registers over HTTP."""
        account = {"name": "Núria Vidal", "email": email, "password": PASSWORD, "language": "en", **changes}
        return await self.ask("POST", "/v1/accounts", json=account)

    async def sign_in(self, email: str = "nuria@example.org", password: str = PASSWORD) -> dict[str, Any]:
        """Tokens of an account by e-mail and password."""
        answer = await self.ask("POST", "/v1/sessions", json={"email": email, "password": password})
        assert answer.status == 200, answer
        return answer.body

    async def confirmation_path(self) -> str:
        """Path of the link in the next mail that no test has read yet; waits for the mail."""
        folder = self.settings.data / "outbox"
        while True:
            for file in sorted(folder.glob("*.eml")):
                if file.name not in self.mails_seen:
                    self.mails_seen.add(file.name)
                    found = re.search(r"(/confirm\?token=[\w-]+)", unfolded(file))
                    if found is not None:
                        return found[1]
            await self.settle()

    async def verified_token(self, email: str = "nuria@example.org") -> str:
        """Access token of a new account whose e-mail is confirmed."""
        assert (await self.new_account(email)).status == 201
        assert (await self.ask("GET", await self.confirmation_path())).status == 200
        return str((await self.sign_in(email))["access_token"])

    async def ready_token(self, email: str = "nuria@example.org", vin: str = "VSSZZZKMZ1R000042") -> str:
        """Access token of an account that may use connected services: terms accepted, a car enrolled."""
        token = await self.verified_token(email)
        await self.accept_terms(token)
        await self.enrol(token, vin)
        return token

    async def accept_terms(self, token: str) -> None:
        """Accepts every legal document in its present version (ENR-4)."""
        shown = (await self.ask("GET", "/v1/legal/documents?language=en-GB")).body["documents"]
        read = [{name: one[name] for name in ("kind", "version", "language")} for one in shown]
        answer = await self.ask("POST", "/v1/account/acceptances", token, json={"documents": read})
        assert answer.body["open"] == [], answer

    async def enrol(self, token: str, vin: str, model: str = "Leon") -> None:
        """Makes the account primary user of a car."""
        answer = await self.ask("PUT", f"/v1/cars/{vin}/enrolment", token, json={"model": model})
        assert answer.status == 200, answer

    async def settle(self) -> None:
        """Lets the services work: one round trip."""
        await self.ask("GET", "/health")

    async def device_codes(self) -> dict[str, Any]:
        """Starts a device authorization."""
        answer = await self.ask("POST", "/oauth/device_authorization", data={"client_id": "hola-car"})
        assert answer.status == 200, answer
        return answer.body

    async def poll(self, device_code: str) -> Answer:
        """Polls for tokens once."""
        form = {"client_id": "hola-car", "grant_type": DEVICE_GRANT, "device_code": device_code}
        return await self.ask("POST", "/oauth/token", data=form)

    async def refresh(self, token: str) -> Answer:
        """Exchanges a refresh token."""
        form = {"client_id": "hola-car", "grant_type": "refresh_token", "refresh_token": token}
        return await self.ask("POST", "/oauth/token", data=form)


def unfolded(file: Path) -> str:
    """A mail's text with its transfer encoding undone."""
    from email import policy
    from email.parser import BytesParser

    body = BytesParser(policy=policy.default).parsebytes(file.read_bytes()).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


@asynccontextmanager
async def running_services(
    settings: Settings, clock: TurnedClock, hasher: PasswordHasher | None = QUICK_HASHER
) -> AsyncIterator[RunningServices]:
    """Serves on the settings' port of the loopback device, 0 for a free one, until the block ends.

    With `hasher` None passwords are hashed as in production.
    """
    from online.__main__ import _listen, _url

    if settings.database_url is None:
        await asyncio.to_thread(_lay_out, settings.data)
    listener = _listen("127.0.0.1", settings.port)
    url = _url(listener)
    async with services(settings, settings.public_url or url, clock, hasher) as application:
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=1)
        await runner.setup()
        await web.SockSite(runner, listener).start()
        try:
            async with ClientSession() as client:
                yield RunningServices(url, settings, clock, client, application)
        finally:
            await runner.cleanup()


def _lay_out(data: Path) -> None:
    """Puts today's empty tables where no database is yet; the services find nothing left to migrate."""
    file = data / DATABASE
    if not file.exists():
        data.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_tables())


@cache
def _tables() -> bytes:
    """An empty database in today's form, migrated once a process."""

    async def migrated(folder: Path) -> bytes:
        database = Database(sqlite_url(folder))
        await database.migrate()
        await database.close()
        return (folder / DATABASE).read_bytes()

    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(migrated(Path(folder)))
