"""HMI-3, HMI-6: whatever hangs or falls comes back by itself, and climate and volume work meanwhile."""

import json
import os
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from hmi.demo import Folders, prepare_region
from hmi.guardian import FAILURES_TO_GIVE_UP, STALL_SECONDS
from hmi.session import Cabin, read
from hmi.slate import Slate
from hmi.vehicle.signals import DRIVER_TEMPERATURE
from tests.end2end.guarded_car import ORDERS
from tests.fakes.display import VirtualDisplay
from tests.fakes.sound_card import VirtualSoundCard, missing_programs
from tests.missing import missing
from tests.world import REPOSITORY, free_port

pytestmark = pytest.mark.timeout(200)
BACK_SECONDS = 5.0
"""From the moment the guardian acts to the same page, on a machine that starts the screen in `START_SECONDS`;
a slower or busier one may take as much longer as its first start did."""
START_SECONDS = 1.5
NOTICE_SECONDS = STALL_SECONDS + 1.0
COME_UP_SECONDS = 60.0
HUNG_PROGRAM_SECONDS = 40.0
"""Its link breaks after 15 s without a sign of life."""
POLL_SECONDS = 0.02
WARMER, REAR_WINDOW, LOUDER = (260, 672), (534, 672), (864, 672)
"""Keys of the plain bar at 1280 x 720."""
START_AGAIN = (640, 366)
SEED = 20261122


class GuardedCar:
    """One car below its guardian, on a screen and a sound card of its own."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        self.environment = environment | {
            "HOLA_DATA": str(folder / "car"),
            "HOLA_SOCKETS": str(folder / "s"),
            "HOLA_REGIONS": str(REPOSITORY / "var" / "regions"),
            "HOLA_MODELS": str(REPOSITORY / "var" / "models"),
            "HOLA_SERVICES_URL": f"http://127.0.0.1:{free_port()}",
            "HOLA_TEST": "1",
        }
        self.errors = folder / "err"
        command = [sys.executable, "-m", "tests.end2end.guarded_car", "--demo", "--windowed"]
        with self.errors.open("wb") as errors:
            self.guardian = subprocess.Popen(
                command, cwd=REPOSITORY, env=self.environment, stdout=errors, stderr=errors
            )

    def order(self, what: str) -> dict[str, Any]:
        """Has the screen do something; what holds afterwards."""
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(10)
            line.connect(str(self.folder / "car" / ORDERS))
            line.sendall(f"{what}\n".encode())
            with line.makefile() as answer:
                state: dict[str, Any] = json.loads(answer.readline())
                return state

    def await_state(self, true: Callable[[dict[str, Any]], object], seconds: float) -> dict[str, Any]:
        """What holds once `true` says so of it."""
        end = time.monotonic() + seconds
        state: dict[str, Any] = {}
        while time.monotonic() < end:
            try:
                state = self.order("look")
            except (OSError, json.JSONDecodeError):
                state = {}
            if state and true(state):
                return state
            time.sleep(POLL_SECONDS)
        raise AssertionError(f"not within {seconds} s; last: {state}\n{self.errors.read_text()[-4000:]}")

    def await_health(self) -> dict[str, Any]:
        """Returns once all programs are up."""
        return self.await_state(lambda state: not state["problems"], COME_UP_SECONDS)

    def await_line(self, text: str, count: int, seconds: float) -> float:
        """When `text` was written for the `count`-th time."""
        end = time.monotonic() + seconds
        while self.errors.read_text().count(text) < count:
            assert time.monotonic() < end, (
                f"{text!r} not within {seconds} s:\n{self.errors.read_text()[-4000:]}"
            )
            time.sleep(POLL_SECONDS)
        return time.monotonic()

    def patience(self) -> float:
        """Seconds for coming back here and now, judged by the first start."""
        first = re.search(r"Home answers (\d+) ms", self.errors.read_text())
        return BACK_SECONDS * max(1.0, int(first[1]) / 1000 / START_SECONDS) if first else COME_UP_SECONDS

    def bar(self) -> psutil.Process | None:
        """The plain bar, if it is there."""
        children = psutil.Process(self.guardian.pid).children()
        return next((child for child in children if "hmi.lifeline" in " ".join(child.cmdline())), None)

    def tap(self, place: tuple[int, int]) -> None:
        """A finger on the screen."""
        x, y = map(str, place)
        subprocess.run(["xdotool", "mousemove", x, y, "click", "1"], env=self.environment, check=True)

    def cabin(self) -> Cabin:
        """Climate and volume as they stand in the guardian's memory."""
        for descriptor in Path(f"/proc/{self.guardian.pid}/fd").iterdir():
            if str(descriptor.readlink()).startswith("/memfd:hola-cabin"):
                with descriptor.open("rb") as file:
                    return read(Slate(file.fileno()), Cabin) or Cabin()
        raise AssertionError("no cabin in the guardian's memory")

    def tap_bar(self, place: tuple[int, int]) -> None:
        """Taps a key of the plain bar, again if it was not there yet."""
        before = self.cabin()
        for _attempt in range(20):
            self.tap(place)
            end = time.monotonic() + 0.4
            while time.monotonic() < end:
                if self.cabin() != before:
                    return
                time.sleep(POLL_SECONDS)
        raise AssertionError(f"the bar does not take a tap:\n{self.errors.read_text()[-4000:]}")

    def until(self, true: Callable[[], object], seconds: float) -> None:
        """Waits for something outside of the car."""
        end = time.monotonic() + seconds
        while not true():
            assert time.monotonic() < end, self.errors.read_text()[-4000:]
            time.sleep(POLL_SECONDS)

    def stop(self) -> list[psutil.Process]:
        """Ends it as a terminal does; returns what of it is left."""
        family = [psutil.Process(self.guardian.pid)]
        family += family[0].children(recursive=True)
        self.guardian.terminate()
        self.guardian.wait(30)
        return psutil.wait_procs(family, 10)[1]


@pytest.fixture(scope="module")
def car(tmp_path_factory: pytest.TempPathFactory) -> Iterator[GuardedCar]:
    for program in [*missing_programs(), *(name for name in ("Xvfb", "xdotool") if not shutil.which(name))]:
        missing(f"Missing here: {program}. `make test` installs it")
    prepare_region(Folders(REPOSITORY / "var"))
    folder = tmp_path_factory.mktemp("hang")
    with VirtualDisplay(1280, 720) as display, VirtualSoundCard(folder) as sound:
        car = GuardedCar(folder, {**os.environ, **sound.environment(), **display.environment()})
        try:
            car.await_health()
            yield car
        finally:
            if car.guardian.poll() is None:
                car.stop()


def test_a_screen_that_hangs_comes_back_on_the_same_page(car: GuardedCar) -> None:
    """HMI-3: typed text, page, climate and volume are as the driver left or set them; the stack is kept."""
    car.order("type atene")
    before = car.await_state(lambda state: state["typed"] == "atene" and state["results"], 20)
    homes = car.errors.read_text().count("Home answers")

    began = time.monotonic()
    os.kill(before["pid"], signal.SIGUSR2)
    car.until(car.bar, NOTICE_SECONDS)
    for key in (WARMER, REAR_WINDOW, LOUDER):
        car.tap_bar(key)
    noticed = car.await_line("did not answer", 1, NOTICE_SECONDS)
    back = car.await_line("Home answers", homes + 1, car.patience())
    after = car.await_state(lambda state: state["pid"] != before["pid"] and state["typed"] == "atene", 20)

    print(f"back {back - began:.1f} s after the hang, {back - noticed:.1f} s after it was noticed")
    assert (after["page"], after["searching"]) == ("navigation", True)
    assert after["driver"] == before["driver"] + 0.5
    assert after["demist_rear"] is not before["demist_rear"]
    assert after["volume"] == pytest.approx(before["volume"] + 0.05)
    stacks = (car.folder / "car" / "stacks.txt").read_text()
    assert "watchdog.py" in stacks
    assert "in hang" in stacks
    car.until(lambda: car.bar() is None, 5)
    assert car.await_state(lambda state: state["results"], 20)["typed"] == "atene"


def test_programs_and_screen_that_are_killed_at_any_moment_come_back(car: GuardedCar) -> None:
    """HMI-6: guidance goes on, the car stands where it was, and nothing of the fallen one is left."""
    chance = random.Random(SEED)
    car.order("drive Ateneum")
    car.await_state(lambda state: state["guided"], 30)
    car.order("open settings units")
    homes = car.errors.read_text().count("Home answers")
    for name in ("maps", "screen", "voice"):  # with the hang before, a third screen would be one too many
        before = car.await_state(lambda state: state["section"] == "units", 20)
        family = psutil.Process(before["pid"]).children(recursive=True)
        time.sleep(chance.uniform(0.0, 2.0))  # any moment: the seed says which
        if name == "screen":
            began = time.monotonic()
            os.kill(before["pid"], signal.SIGKILL)
            homes += 1
            back = car.await_line("Home answers", homes, car.patience())
            print(f"back {back - began:.1f} s after the fall")
            after = car.await_state(lambda state, old=before["pid"]: state["pid"] != old, 20)
            assert (after["page"], after["section"]) == ("settings", "units")
            assert after["odometer"] >= before["odometer"] - 0.01
            assert not psutil.wait_procs(family, 5)[1]
        else:
            os.kill(before["programs"][name], signal.SIGKILL)
        car.await_state(lambda state: state["guided"] and not state["problems"], 40)


def test_a_program_that_hangs_is_started_anew(car: GuardedCar) -> None:
    """HMI-6: maps are halted, guidance goes on with new ones; what they did is in the log."""
    before = car.await_health()["programs"]["maps"]
    os.kill(before, signal.SIGSTOP)
    car.await_state(lambda state: state["programs"]["maps"] not in (before, None), HUNG_PROGRAM_SECONDS)
    car.await_state(lambda state: state["guided"] and not state["problems"], 40)
    assert "does not answer and is started anew" in car.errors.read_text()


def test_three_failures_in_a_row_end_on_a_plain_page_that_works(car: GuardedCar) -> None:
    """HMI-3: it says so, has climate, and starts the screen again when asked."""
    car.await_health()
    homes = car.errors.read_text().count("Home answers")
    gave_up = "times in a row"

    def told() -> bool:
        return gave_up in car.errors.read_text()

    fallen = 0
    while not told():
        os.kill(car.await_state(lambda state: state["pid"], 20)["pid"], signal.SIGKILL)
        fallen += 1
        assert fallen <= FAILURES_TO_GIVE_UP
        started = homes + fallen
        car.until(lambda to=started: told() or car.errors.read_text().count("Home answers") == to, 20)
    car.await_line(gave_up, 1, 5)
    car.until(car.bar, 5)
    car.tap_bar(WARMER)
    wanted = car.cabin().values[DRIVER_TEMPERATURE.name]
    homes = car.errors.read_text().count("Home answers")
    car.tap(START_AGAIN)
    car.await_line("Home answers", homes + 1, 20)
    assert car.await_health()["driver"] == wanted


def test_nothing_is_left_when_it_is_ended(car: GuardedCar) -> None:
    """PRG-1: the guardian ends the screen, and the screen all that it started; without a restart."""
    car.await_health()
    fallen = car.errors.read_text().count("starts again")
    assert car.stop() == []
    assert car.guardian.returncode == 0
    assert car.errors.read_text().count("starts again") == fallen
    assert "Traceback" not in car.errors.read_text()
