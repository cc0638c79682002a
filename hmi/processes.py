"""Starting, watching and restarting the other programs of the car (HMI-6).

A child gets a pipe as standard input that this program holds open: when this program dies, however it dies,
the pipe closes, and a child started with ``--with-parent`` ends by itself.
"""

import asyncio
import contextlib
import logging
import re
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.child import Child
from hmi.status.model import ProgramState, ProgramStatus
from hmi.texts import Texts

log = logging.getLogger(__name__)

FAILURES_TO_GIVE_UP = 3
READY_POLL_SECONDS = 0.05
EXIT_CANNOT_WORK = 2
"""Status of a program that cannot work here; the last line it wrote says why, as ``sentence (code)``."""
_REASON = re.compile(r"(?:\w+: )?(?P<message>.+?)(?: \((?P<code>[a-z_]+)\))?")

type OnTrouble = Callable[[str, Callable[[], str]], None]
"""Told the name of a program, and what says its trouble in the language of then."""


class Program(msgspec.Struct, frozen=True):
    """How to start one program.

    Attributes:
        name: short name, e.g. ``voice``; `title` gives what the driver calls it, in the language set now.
        arguments: gives the whole command, as things are at the moment of the start.
        environment: variables added to our own.
        ready_file: written by the program once it can be used, removed before each start. Without one the
            program counts as running as soon as it was started.
        ready_seconds: how long it may take to write that file before it is started anew.
    """

    name: str
    title: Callable[[], str]
    arguments: Callable[[], Sequence[str]]
    environment: Mapping[str, str] = msgspec.field(default_factory=dict)
    ready_file: Path | None = None
    ready_seconds: float = 90.0


class Pauses(msgspec.Struct, frozen=True):
    """Seconds before a restart: `first`, doubling up to `longest`, and anew after `healthy` good ones."""

    first: float = 0.5
    longest: float = 30.0
    healthy: float = 60.0


PAUSES = Pauses()


class Processes:
    """The other programs, each watched by a task of its own.

    Attributes:
        states: one state a program, in the order given.

    Args:
        programs: what to start.
        clock: tells how long a program was healthy.
        say: sentences for the driver.
        on_trouble: told a name and what says one sentence at the first failure, and again only after a
            healthy time.
        pauses: between restarts.
    """

    def __init__(
        self,
        programs: Sequence[Program],
        clock: Clock,
        say: Texts,
        on_trouble: OnTrouble = lambda _name, _message: None,
        pauses: Pauses = PAUSES,
    ) -> None:
        self._watches = [Watch(program, clock, say, on_trouble, pauses) for program in programs]
        self.states = Observable(tuple(watch.state.value for watch in self._watches))
        for watch in self._watches:
            watch.state.subscribe(lambda _state: self._collect())
        self._tasks: list[asyncio.Task[None]] = []

    def retell(self) -> None:
        """The driver reads another language now: what is said of each program is said in that."""
        for watch in self._watches:
            watch.retell()

    async def start(self) -> None:
        """Starts all programs; does not wait for them to be ready, see `states`."""
        self._tasks = [asyncio.create_task(watch.run(), name=watch.name) for watch in self._watches]

    async def stop(self) -> None:
        """Ends all programs: asks (SIGTERM), waits 3 s, then kills. None is left running."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []

    def process_id(self, name: str) -> int | None:
        """Process id of the program `name` while it runs."""
        return next((watch.process_id for watch in self._watches if watch.name == name), None)

    async def put_down(self, name: str) -> None:
        """Ends the program `name`, which does not answer; its stack is logged, and it is started again."""
        for watch in self._watches:
            if watch.name == name:
                await watch.put_down()

    async def restart(self, name: str) -> None:
        """Ends the program `name` in order and starts it at once, for the driver wants it: no failure."""
        for watch in self._watches:
            if watch.name == name:
                await watch.restart()

    def _collect(self) -> None:
        self.states.set(tuple(watch.state.value for watch in self._watches))


class Watch:
    """One program: started, watched, started again."""

    def __init__(
        self, program: Program, clock: Clock, say: Texts, on_trouble: OnTrouble, pauses: Pauses
    ) -> None:
        self.state = Observable(ProgramState(program.name))
        self._program = program
        self._clock = clock
        self._say = say
        self._on_trouble = on_trouble
        self._pauses = pauses
        self._child: Child | None = None
        self._failures: deque[float] = deque(maxlen=FAILURES_TO_GIVE_UP)
        self._told = False
        self._tell: Callable[[], str] = str
        self._last_line = ""
        self._wanted = asyncio.Event()
        self._log = log.getChild(program.name)

    @property
    def name(self) -> str:
        """The program's short name."""
        return self._program.name

    @property
    def process_id(self) -> int | None:
        """Of the running child, None while there is none."""
        return None if self._child is None else self._child.pid

    def retell(self) -> None:
        """Says what is to be said in the language of now."""
        self.state.set(replace(self.state.value, message=self._tell()))

    async def put_down(self) -> None:
        """Ends the running child, if there is one, for it hangs."""
        if self._child is not None:
            self._log.error("does not answer and is started anew")
            await self._child.put_down()

    async def restart(self) -> None:
        """Ends the running child, and has it started at once, also in a pause between two failures."""
        self._log.info("is started anew because the driver wants it")
        self._wanted.set()
        if self._child is not None:
            await self._child.end()

    async def run(self) -> None:
        """Keeps the program running until cancelled, then ends it."""
        pause = self._pauses.first
        while True:
            started = self._clock.monotonic()
            status = await self._live()
            if self._wanted.is_set():
                pause = self._begin_anew()
                continue
            if self._clock.monotonic() - started >= self._pauses.healthy:
                pause, self._told = self._pauses.first, False
                self._failures.clear()
            self._judge(status)
            if status is None or status == EXIT_CANNOT_WORK:
                pause = self._pauses.longest
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), pause)
            pause = self._begin_anew() if self._wanted.is_set() else min(pause * 2, self._pauses.longest)

    def _begin_anew(self) -> float:
        """Forgets the failures so far, as the driver wants a new start; returns the next pause in seconds."""
        self._wanted.clear()
        self._failures.clear()
        self._told = False
        self._change("starting")
        return self._pauses.first

    async def _live(self) -> int | None:
        """One life of the program; returns its exit status, None when it could not be started."""
        program = self._program
        if program.ready_file is not None:
            program.ready_file.unlink(missing_ok=True)
        try:
            child = await Child.start(program.arguments(), program.environment, self._log)
        except OSError as error:
            self._log.error("cannot be started: %s", error)
            return None
        self._child = child
        self._wanted.clear()  # whoever wanted a new start while this one was under way has it
        waiting = asyncio.create_task(self._await_ready(child))
        try:
            return await child.wait()
        finally:
            waiting.cancel()
            await child.end()
            self._child = None
            self._last_line = child.last_line

    async def _await_ready(self, child: Child) -> None:
        ready_file = self._program.ready_file
        try:
            async with asyncio.timeout(self._program.ready_seconds):
                # Polled: another process makes the file, and the standard library cannot watch it.
                while ready_file is not None and not _has_content(ready_file):  # noqa: ASYNC110
                    await asyncio.sleep(READY_POLL_SECONDS)
        except TimeoutError:
            self._log.error("was not ready after %.0f s and is started anew", self._program.ready_seconds)
            child.kill()
            return
        self._change("running")

    def _judge(self, status: int | None) -> None:
        """Decides what the end of the child means, and tells the driver at the first of a row."""
        now = self._clock.monotonic()
        self._failures.append(now)
        if status is None:
            self._change("absent", self._says("absent"))
        elif status == EXIT_CANNOT_WORK:
            self._change("failed", self._reason() or self._says("failed"))
        elif len(self._failures) == FAILURES_TO_GIVE_UP and now - self._failures[0] < self._pauses.healthy:
            self._change("failed", self._reason(known=True) or self._says("failed"))
        else:
            self._change("restarting", self._says("restarting"))
        self._log.warning("ended with status %s", status)
        if not self._told:
            self._told = True
            self._on_trouble(self.name, self._tell)

    def _says(self, key: str) -> Callable[[], str]:
        return lambda: self._say(f"programs.{key}", program=self._program.title())

    def _reason(self, *, known: bool = False) -> Callable[[], str] | None:
        """Why the program says it cannot work, in the driver's language where its code has a text.

        With `known` None for a last line without a code, which may be about anything.
        """
        reason = _REASON.fullmatch(self._last_line)
        if reason is None or (known and not reason["code"]):
            return None
        error = CarError(reason["code"] or "", reason["message"])
        return lambda: self._say.problem(error)

    def _change(self, status: ProgramStatus, tell: Callable[[], str] = str) -> None:
        """`tell` says what it means, in whatever language is read then."""
        self._tell = tell
        old = self.state.value
        restarts = old.restarts + (status not in ("starting", "running"))
        self.state.set(ProgramState(self.name, status, restarts, tell()))


def _has_content(path: Path) -> bool:
    try:
        return path.stat().st_size > 0
    except OSError:
        return False
