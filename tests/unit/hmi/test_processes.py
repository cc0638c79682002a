"""A dead program is restarted, the driver told once, the rest goes on (HMI-6). Real child processes."""

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from chassis.clock import SystemClock
from chassis.observable import Observable
from hmi.answering import Answering
from hmi.personalisation.model import Preferences
from hmi.processes import Pauses, Processes, Program
from hmi.status.model import ProgramState
from hmi.texts import Texts
from tests.waiting import until

REPOSITORY = Path(__file__).parents[3]
CHILD = REPOSITORY / "tests" / "fakes" / "child.py"
QUICK = Pauses(first=0.01, longest=0.05)


def child(word: str, folder: Path, **changes: float) -> Program:
    ready = folder / f"{word}.ready"
    return Program(
        "child",
        lambda: "The child",
        lambda: [sys.executable, str(CHILD), word, str(ready)],
        {},
        ready,
        **changes,
    )


class Watched:
    """Processes under test and what the driver was told."""

    def __init__(self, *programs: Program, pauses: Pauses = QUICK, texts: Texts | None = None) -> None:
        self.told: list[tuple[str, str]] = []
        self.processes = Processes(programs, SystemClock(), texts or Texts(), self._note, pauses)

    def _note(self, name: str, message: Callable[[], str]) -> None:
        self.told.append((name, message()))

    async def state(self, status: str, restarts: int = 0) -> ProgramState:
        def reached(states: tuple[ProgramState, ...]) -> bool:
            return states[0].status == status and states[0].restarts >= restarts

        return (await until(self.processes.states, reached))[0]

    def pid(self) -> int:
        pid = self.processes.process_id("child")
        assert pid is not None
        return pid


@contextlib.asynccontextmanager
async def watched(
    *programs: Program, pauses: Pauses = QUICK, texts: Texts | None = None
) -> AsyncIterator[Watched]:
    watched = Watched(*programs, pauses=pauses, texts=texts)
    await watched.processes.start()
    try:
        yield watched
    finally:
        await watched.processes.stop()


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def test_a_program_runs_once_it_is_ready_and_ends_with_us(tmp_path: Path) -> None:
    async with watched(child("good", tmp_path)) as car:
        assert (await car.state("running")).message == ""
        pid = car.pid()
        assert alive(pid)
    assert not alive(pid)
    assert car.told == []


async def test_a_killed_program_is_restarted_and_the_driver_told_once(tmp_path: Path) -> None:
    """HMI-6."""
    async with watched(child("good", tmp_path)) as car:
        await car.state("running")
        for kills in (1, 2):
            before = car.pid()
            os.kill(before, signal.SIGKILL)
            await car.state("running", restarts=kills)
            assert car.pid() != before
    assert car.told == [("child", "The child restarts. The rest goes on")]


async def test_a_healthy_time_makes_the_next_failure_a_first_one(tmp_path: Path) -> None:
    async with watched(child("good", tmp_path), pauses=Pauses(0.01, 0.05, healthy=0.0)) as car:
        await car.state("running")
        for kills in (1, 2):
            os.kill(car.pid(), signal.SIGKILL)
            await car.state("running", restarts=kills)
    assert len(car.told) == 2


async def test_one_that_the_driver_wants_anew_is_no_failure(tmp_path: Path) -> None:
    """Issue 3, Apps: started anew at once, nothing is told, and what failed before is forgotten."""
    async with watched(child("good", tmp_path)) as car:
        await car.state("running")
        before = car.pid()
        await car.processes.restart("child")
        await until(
            car.processes.states, lambda _states: car.processes.process_id("child") not in (None, before)
        )
        assert (await car.state("running")).restarts == 0
        assert not alive(before)
    assert car.told == []


async def test_one_that_was_given_up_is_tried_at_once(tmp_path: Path) -> None:
    """A restart by hand does not wait for the pause between two tries."""
    async with watched(child("crash", tmp_path), pauses=Pauses(0.01, 60.0)) as car:
        await car.state("failed", restarts=3)
        await car.processes.restart("child")
        await car.state("restarting", restarts=4)


async def test_one_that_keeps_failing_is_given_up_but_still_tried(tmp_path: Path) -> None:
    async with watched(child("crash", tmp_path)) as car:
        state = await car.state("failed", restarts=3)
        assert state.message == "The child keeps failing. The rest works, and the car keeps trying"
        await car.state("failed", restarts=5)
    assert len(car.told) == 1


async def test_one_that_cannot_work_says_why_itself(tmp_path: Path) -> None:
    """Issue 2, bad input: one clear sentence on the screen."""
    async with watched(child("cannot", tmp_path)) as car:
        state = await car.state("failed")
        assert state.message == "No microphone was found"
        assert car.told == [("child", "No microphone was found")]


@pytest.mark.parametrize(
    ("word", "restarts", "code"), [("taken", 1, "port_taken"), ("unwritable", 3, "services_unwritable")]
)
async def test_its_reason_is_said_in_the_drivers_language(
    tmp_path: Path, word: str, restarts: int, code: str
) -> None:
    """HMI-1: at once where trying again cannot help, else when it is given up."""
    spanish = Texts("es-ES")
    async with watched(child(word, tmp_path), texts=spanish) as car:
        state = await car.state("failed", restarts)
        assert state.message == spanish(f"problem.{code}")
        assert len(car.told) == 1
        spanish.follow(Preferences(language="de-DE"))
        car.processes.retell()
        assert car.processes.states.value[0].message == Texts("de-DE")(f"problem.{code}")


async def test_one_that_is_not_installed(tmp_path: Path) -> None:
    program = Program("child", lambda: "Voice", lambda: [str(tmp_path / "no-such-program")])
    async with watched(program, child("good", tmp_path)) as car:
        state = await car.state("absent")
        assert state.message == "Voice is not installed. The rest works"
        await until(car.processes.states, lambda states: states[1].status == "running")


async def test_one_that_never_gets_ready_is_started_anew(tmp_path: Path) -> None:
    async with watched(child("never_ready", tmp_path, ready_seconds=0.3)) as car:
        await car.state("restarting")


async def test_a_deaf_program_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Orderly stop: asked first, killed after a while, nothing left running."""
    monkeypatch.setattr("hmi.child.STOP_SECONDS", 0.2)
    async with watched(child("deaf", tmp_path)) as car:
        await car.state("running")
        pid = car.pid()
    assert not alive(pid)


async def test_a_grandchild_that_keeps_the_pipe_does_not_hide_the_death(tmp_path: Path) -> None:
    async with watched(child("grandchild", tmp_path)) as car:
        await car.state("restarting")
        os.kill(int((tmp_path / "grandchild.ready.grandchild").read_text()), signal.SIGKILL)


async def test_what_a_child_writes_is_in_our_log(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with watched(child("long", tmp_path)) as car:
        await car.state("running")
    line = next(record for record in caplog.records if "hello" in record.message)
    assert (line.name, line.levelname) == ("hmi.processes.child", "WARNING")
    assert line.message == "child.main: hello from the child"


def test_children_end_when_we_are_killed(tmp_path: Path) -> None:
    """However hmi dies, its children see their standard input close."""
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(CHILD), str(tmp_path / "ready")],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    parent.stdout.close()
    watch = os.pidfd_open(pid)
    parent.kill()
    parent.wait()
    with contextlib.closing(os.fdopen(watch)) as ended:
        assert asyncio.run(_readable(ended.fileno()))


PARENT = """
import asyncio, sys
from pathlib import Path
from chassis.clock import SystemClock
from chassis.observable import Observable
from hmi.answering import Answering
from hmi.processes import Processes, Program
from hmi.texts import Texts
from tests.waiting import until

async def main():
    ready = Path(sys.argv[2])
    program = Program("child", str, lambda: [sys.executable, sys.argv[1], "good", str(ready)], {}, ready)
    processes = Processes([program], SystemClock(), Texts())
    await processes.start()
    await until(processes.states, lambda states: states[0].status == "running")
    print(processes.process_id("child"), flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


async def _readable(descriptor: int) -> bool:
    readable = asyncio.Event()
    asyncio.get_running_loop().add_reader(descriptor, readable.set)
    await asyncio.wait_for(readable.wait(), 5)
    asyncio.get_running_loop().remove_reader(descriptor)
    return True


def test_it_works_on_the_screens_own_loop(tmp_path: Path) -> None:
    """`hmi` runs on qasync's loop; watching children needs more of a loop than most code does."""
    done = subprocess.run(
        [sys.executable, "-c", ON_QT, str(CHILD), str(tmp_path / "ready")],
        cwd=REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "running\nrestarted\nstopped\n"), done.stderr


ON_QT = """
import asyncio, os, signal, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop
from chassis.clock import SystemClock
from chassis.observable import Observable
from hmi.answering import Answering
from hmi.personalisation.model import Preferences
from hmi.processes import Pauses, Processes, Program
from hmi.texts import Texts
from tests.waiting import until

async def main():
    ready = Path(sys.argv[2])
    program = Program("child", str, lambda: [sys.executable, sys.argv[1], "good", str(ready)], {}, ready)
    processes = Processes([program], SystemClock(), Texts(), pauses=Pauses(first=0.01))
    await processes.start()
    await until(processes.states, lambda states: states[0].status == "running")
    print("running", flush=True)
    os.kill(processes.process_id("child"), signal.SIGKILL)
    await until(processes.states, lambda states: states[0].status == "running" and states[0].restarts)
    print("restarted", flush=True)
    await processes.stop()
    print("stopped", flush=True)

application = QGuiApplication(sys.argv[:1])
with QEventLoop(application) as loop:
    loop.run_until_complete(main())
"""


async def test_a_program_that_hangs_is_ended_with_its_stack_in_the_log(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """HMI-6: it runs, but its link stays broken; halted programs tell where they were, too."""
    caplog.set_level(logging.INFO)
    link = Observable(True)
    async with watched(child("deaf", tmp_path)) as car:
        await car.state("running")
        pid = car.pid()
        answering = Answering(car.processes, {"child": link}, look_seconds=0.02, silent_seconds=0.1)
        await answering.start()
        os.kill(pid, signal.SIGSTOP)
        link.set(False)
        await car.state("restarting", 1)
        link.set(True)
        await car.state("running")
        assert car.pid() != pid
        await answering.stop()
    assert "does not answer and is started anew" in caplog.text
    assert 'child.py", line' in caplog.text
    assert len(car.told) == 1


async def test_a_program_that_answers_or_only_starts_is_left_alone(tmp_path: Path) -> None:
    link = Observable(False)
    async with watched(child("never_ready", tmp_path)) as car:
        answering = Answering(car.processes, {"child": link}, look_seconds=0.01, silent_seconds=0.03)
        await answering.start()
        await asyncio.sleep(0.2)  # nothing is to happen
        await answering.stop()
        assert car.processes.states.value[0].restarts == 0
