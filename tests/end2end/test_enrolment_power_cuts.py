"""ENR-1: the whole car loses its power at every step of the registration, and goes on where it was."""

import asyncio
import contextlib
import json
import os
import re
import shutil
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from hmi.demo import Folders, prepare_region
from tests.end2end.test_hang import GuardedCar
from tests.fakes.display import VirtualDisplay
from tests.fakes.phone_without_script import phone_at
from tests.fakes.services import PASSWORD, unfolded
from tests.fakes.sound_card import VirtualSoundCard, missing_programs
from tests.missing import missing
from tests.world import REPOSITORY

pytestmark = pytest.mark.timeout(400)
STEP_SECONDS = 60.0
NAME, EMAIL, PIN = "Núria Vidal", "nuria@example.org", "2580"


class Powered:
    """A car whose power can be cut: every process of it is gone at once, what it keeps stays."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._folder = folder
        self._environment = environment
        self.car = GuardedCar(folder, environment)
        self.car.await_health()

    @property
    def url(self) -> str:
        """Of the services."""
        return self.car.environment["HOLA_SERVICES_URL"]

    def cut(self) -> None:
        """The power goes and comes back; the driver opens the assistant from Home."""
        self.kill()
        self.car = GuardedCar(self._folder, self._environment)
        self.car.await_health()

    def kill(self) -> None:
        """The power goes."""
        guardian = psutil.Process(self.car.guardian.pid)
        family = [guardian, *guardian.children(recursive=True)]
        for process in family:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(family, 10)
        self.car.guardian.wait(10)

    def tap(self, name: str) -> None:
        """A finger, once that is on the screen."""
        end = time.monotonic() + STEP_SECONDS
        while True:
            try:
                self.car.order(f"tap {name}")
            except (OSError, json.JSONDecodeError):
                assert time.monotonic() < end, self.car.errors.read_text()[-4000:]
            else:
                return

    def see(self, true: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
        """What holds once `true` says so."""
        return self.car.await_state(true, STEP_SECONDS)


@pytest.fixture
def powered(tmp_path: Path) -> Iterator[Powered]:
    for program in [*missing_programs(), *(name for name in ("Xvfb",) if not shutil.which(name))]:
        missing(f"Missing here: {program}. `make test` installs it")
    prepare_region(Folders(REPOSITORY / "var"))
    with VirtualDisplay(1280, 720) as display, VirtualSoundCard(tmp_path) as sound:
        powered = Powered(tmp_path, {**os.environ, **sound.environment(), **display.environment()})
        try:
            yield powered
        finally:
            powered.kill()


def test_a_power_cut_at_every_step_only_delays_the_registration(powered: Powered, tmp_path: Path) -> None:
    """ENR-1: nothing done is asked for again; only what is secret, and begun, is typed anew."""
    powered.tap("enrolmentOffer")
    first = powered.see(lambda state: state["sign_in"])["sign_in"]
    powered.cut()
    powered.tap("enrolmentOffer")
    code = powered.see(lambda state: state["sign_in"])["sign_in"]
    assert code != first
    asyncio.run(register(powered.url, code))
    powered.see(lambda state: state["step"] == "email")
    powered.cut()
    powered.tap("enrolmentOffer")
    powered.see(lambda state: state["step"] == "email" and state["services"] == "online")
    confirm(powered.url, tmp_path / "services" / "outbox")
    powered.see(lambda state: state["step"] == "documents")
    powered.tap("acceptDocument")
    powered.see(lambda state: state["document"] == 2)
    powered.cut()
    powered.tap("enrolmentOffer")
    for _document in range(2):
        powered.tap("acceptDocument")
    powered.see(lambda state: state["pin"] == "choose")
    type_pin(powered)
    powered.see(lambda state: state["pin"] == "repeat")
    powered.cut()
    powered.tap("enrolmentOffer")
    assert powered.see(lambda state: state["pin"] != "unknown")["pin"] == "choose"
    for _time in range(2):
        type_pin(powered)
    powered.see(lambda state: state["step"] == "car")
    powered.cut()
    powered.tap("enrolmentOffer")
    powered.see(lambda state: state["step"] == "car")
    powered.tap("enrolCar")
    powered.cut()
    powered.see(lambda state: state["step"] == "done" and state["role"] == "primary")


def type_pin(powered: Powered) -> None:
    for digit in PIN:
        powered.tap(f"spinPad{digit}")


async def register(url: str, code: str) -> None:
    """On the phone: a new account, and yes to the car's code."""
    async with phone_at(url) as phone:
        form = await phone.get(f"/register?user_code={code}")
        await phone.send(form, "/register", name=NAME, email=EMAIL, password=PASSWORD, user_code=code)
        await phone.decide(code, "approved")


def confirm(url: str, outbox: Path) -> None:
    """Opens the link in the mail."""
    found = [re.search(r"(/confirm\?token=[\w-]+)", unfolded(mail)) for mail in sorted(outbox.glob("*.eml"))]
    path = next(link[1] for link in found if link is not None)
    with urllib.request.urlopen(url + path, timeout=10) as answer:
        assert answer.status == 200
