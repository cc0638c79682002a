"""The real program of the services, as the demo runs it, and what a car does with it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.fakes.services import DEVICE_GRANT, PASSWORD, unfolded

REPOSITORY = Path(__file__).parents[2]
SECONDS = 20
_LINK = re.compile(r"/confirm\?token=[\w-]+")


@dataclass
class Car:
    """What a car does: asks for a code, polls, enrols itself; and what it takes to get there."""

    url: str
    data: Path

    def call(self, method: str, path: str, body: bytes, token: str = "") -> Any:
        """Sends a request; the answer as it was decoded."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        request = urllib.request.Request(self.url + path, data=body or None, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=SECONDS) as answer:
                return json.loads(answer.read() or b"null")
        except urllib.error.HTTPError as error:
            with error:
                return json.load(error)

    def codes(self) -> dict[str, Any]:
        """Starts a device authorization."""
        codes: dict[str, Any] = self.call("POST", "/oauth/device_authorization", b"client_id=hola-car")
        return codes

    def poll(self, device_code: str) -> dict[str, Any]:
        """Polls for tokens once."""
        form = {"client_id": "hola-car", "grant_type": DEVICE_GRANT, "device_code": device_code}
        polled: dict[str, Any] = self.call("POST", "/oauth/token", urllib.parse.urlencode(form).encode())
        return polled

    def account(self, name: str, email: str) -> str:
        """Token of a new account whose e-mail is confirmed."""
        new = {"name": name, "email": email, "password": PASSWORD, "language": "en"}
        self.call("POST", "/v1/accounts", json.dumps(new).encode())
        with urllib.request.urlopen(self.url + self._confirmation_of(email), timeout=SECONDS) as page:
            page.read()
        typed = json.dumps({"email": email, "password": PASSWORD}).encode()
        return str(self.call("POST", "/v1/sessions", typed)["access_token"])

    def enrol(self, vin: str, model: str, token: str) -> None:
        """Enrols a car."""
        body = json.dumps({"model": model, "powertrain": "e_hybrid"}).encode()
        assert self.call("PUT", f"/v1/cars/{vin}/enrolment", body, token)["role"] == "primary"

    def _confirmation_of(self, email: str) -> str:
        """Path of the link in the mail to somebody; waits for the mail."""
        until = time.monotonic() + SECONDS
        while time.monotonic() < until:
            for file in (self.data / "outbox").glob("*.eml"):
                link = _LINK.search(unfolded(file))
                if link and email in file.read_text(encoding="utf-8"):
                    return link[0]
            self.call("GET", "/health", b"")
        raise TimeoutError(email)


@contextmanager
def demo_services(data: Path) -> Iterator[Car]:
    """The program on a free port until the block ends."""
    command = [sys.executable, "-m", "online", "--port", "0", "--demo", "--data", str(data)]
    with subprocess.Popen(command, cwd=REPOSITORY, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        yield Car(program.stdout.readline().split()[3], data)
        program.terminate()
