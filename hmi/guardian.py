"""Keeps the car's screen alive: starts it, notices when it hangs or falls, and starts it again (HMI-3).

``python -m hmi`` is the guardian. It forks the screen off before anything is imported, which costs the start
next to nothing, and stays as small as that; the screen says over a pipe that it answers (`hmi.watchdog`).
Only the standard library is used here: what is not loaded cannot fail.
"""

import contextlib
import os
import select
import signal
import sys
import time
from collections.abc import Callable
from types import FrameType

from hmi.slate import Slate

STALL_SECONDS = 3.0
"""A screen that was seen to answer and then does not for so long is started anew."""
DOUBT_SECONDS = 1.0
"""Silence after which the plain bar comes up, which has climate and volume."""
START_SECONDS = 30.0
"""A screen that has not answered for so long after its start hangs."""
END_SECONDS = 20.0
"""For a screen that was asked to end."""
HEALTHY_SECONDS = 60.0
"""A screen that lived longer does not count as one of a row of failures."""
FAILURES_TO_GIVE_UP = 3
TICK_SECONDS = 0.1
STACK_SECONDS = 0.5
EXIT_FALLEN = 70
"""Status of a screen that an error has ended (sysexits.h, EX_SOFTWARE)."""
EXIT_START_AGAIN = 10
"""Status of the plain page when the driver wants the screen back."""
EXIT_UNHEALTHY = 1
PR_SET_CHILD_SUBREAPER = 36
BAR = "hmi.lifeline"
AWAY, PAGE = "--away", "--page"
"""How the bar fills the place of a screen that is gone for a moment, or for long."""


class Line:
    """The screen's end of what ties it to its guardian.

    Attributes:
        session: what the next screen goes on with, if this one falls.
        cabin: what climate and volume are set to; the plain bar changes it while no screen answers.
        again: whether another screen fell before this one.
    """

    def __init__(self, writing: int, session: Slate, cabin: Slate, *, again: bool) -> None:
        self.session = session
        self.cabin = cabin
        self.again = again
        self._writing = writing

    def say(self, word: str) -> None:
        """Tells the guardian; raises BrokenPipeError when it is gone."""
        os.write(self._writing, f"{word}\n".encode())


type Screen = Callable[[Line], int]


def guard(screen: Screen, *, restart_by_hand: bool = True) -> int:
    """Runs `screen` in a process of its own, again and again until it ends by itself; returns its status.

    Args:
        restart_by_hand: after three failures in a row show a plain page and wait; else end with status 1.
    """
    guardian = Guardian()
    while True:
        life = guardian.begin()
        if life is None:
            return _live(screen, guardian.line)
        status = guardian.watch(life)
        if status is not None:
            return status
        if guardian.failures < FAILURES_TO_GIVE_UP:
            continue
        _log("ERROR", f"the screen failed {guardian.failures} times in a row")
        if not restart_by_hand:
            return guardian.leave(EXIT_UNHEALTHY)
        if not guardian.show_page():
            return guardian.leave(0)


class Life:
    """One process of the screen, seen from the guardian."""

    def __init__(self, pid: int, reading: int) -> None:
        self.pid = pid
        self.reading = reading
        self.process = os.pidfd_open(pid)
        self.began = time.monotonic()
        self.answered = False
        self.leaving = False
        self.silent = 0.0
        self.stacks = ""
        self.stacks_size = 0

    def close(self) -> None:
        """Lets go of the process and its pipe."""
        os.close(self.reading)
        os.close(self.process)

    @property
    def patience(self) -> float:
        """Seconds of silence that are too many now."""
        return END_SECONDS if self.leaving else STALL_SECONDS if self.answered else START_SECONDS


class Guardian:
    """Starts and watches screens one after the other.

    Attributes:
        failures: how many screens in a row have failed.
        line: what the screen under way was given; for its process.
    """

    def __init__(self) -> None:
        self.failures = 0
        self._session = Slate.make("hola-session")
        self._cabin = Slate.make("hola-cabin")
        self._bar = 0
        self._ending = False
        self._life: Life | None = None
        self._lives = 0
        signal.signal(signal.SIGUSR1, signal.SIG_IGN)  # and so in the bar, until it is there to obey

    def begin(self) -> Life | None:
        """Starts a screen; returns None in its own process."""
        reading, writing = os.pipe()
        signals = (signal.SIGINT, signal.SIGTERM)
        signal.pthread_sigmask(signal.SIG_BLOCK, signals)
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            self.line = Line(writing, self._session, self._cabin, again=self._lives > 0)
            signal.signal(signal.SIGINT, signal.default_int_handler)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.signal(signal.SIGUSR1, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, signals)
            return None
        os.close(writing)
        self._life = Life(pid, reading)
        self._lives += 1
        for number in signals:
            signal.signal(number, self._end)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, signals)
        return self._life

    def watch(self, life: Life) -> int | None:
        """Waits for the end of a screen; its exit status, or None when another one is to be started."""
        ended = self._follow(life)
        if not ended:
            self._put_down(life)
        _, waited = os.waitpid(life.pid, 0)
        status = os.waitstatus_to_exitcode(waited)
        self._life = None
        life.close()
        self._clear()
        if self._ending or (ended and 0 <= status != EXIT_FALLEN):
            return self.leave(max(status, 0))
        healthy = time.monotonic() - life.began >= HEALTHY_SECONDS
        self.failures = 1 if healthy else self.failures + 1
        if ended:
            told = life.stacks and _size(life.stacks) > life.stacks_size
            where = f"; what Python was doing is in {life.stacks}" if told else ""
            _log("ERROR", f"the screen ended with status {status} and starts again{where}")
        if self.failures < FAILURES_TO_GIVE_UP:
            self._open_bar(AWAY)
            if self._bar:
                os.kill(self._bar, signal.SIGUSR1)
        return None

    def show_page(self) -> bool:
        """Shows the plain page until the driver wants the screen back (True) or the end comes."""
        self._close_bar()
        self._open_bar(PAGE)
        while self._bar and not self._ending:
            time.sleep(TICK_SECONDS)
            found, waited = os.waitpid(self._bar, os.WNOHANG)
            if found:
                self._bar = 0
                self.failures = 0
                return os.waitstatus_to_exitcode(waited) == EXIT_START_AGAIN
        return False

    def leave(self, status: int) -> int:
        """Takes down what is left; returns `status`."""
        self._close_bar()
        self._clear()
        return status

    def _follow(self, life: Life) -> bool:
        """Returns True when the screen has ended, False when it does not answer any more."""
        poller = select.poll()
        poller.register(life.process, select.POLLIN)
        poller.register(life.reading, select.POLLIN)
        last = time.monotonic()
        while life.silent < life.patience:
            ready = dict(poller.poll(TICK_SECONDS * 1000))
            now = time.monotonic()
            # A guardian that was held up itself, on a suspended machine, has not heard what was said.
            life.silent += min(now - last, 2 * TICK_SECONDS)
            last = now
            if ready.get(life.reading, 0) & select.POLLIN:
                self._hear(life)
            elif life.reading in ready:
                poller.unregister(life.reading)
            if life.process in ready:
                return True
            if life.answered and not life.leaving and life.silent >= DOUBT_SECONDS:
                self._open_bar()
        return False

    def _hear(self, life: Life) -> None:
        """``alive``; ``stacks FILE`` where SIGUSR1 makes it write what it does; ``leaving`` for its end."""
        life.silent = 0.0
        for word in os.read(life.reading, 65536).decode().splitlines():
            match word.partition(" "):
                case ("stacks", _, path):
                    life.stacks, life.stacks_size = path, _size(path)
                case ("leaving", _, _):
                    life.leaving = True
        if not life.answered:
            life.answered = True
            _adopt_orphans()  # now: nothing of the start has to wait for it
        self._close_bar()
        self._bury(life)

    def _put_down(self, life: Life) -> None:
        """Has the stack of all its threads written, then ends a screen that hangs."""
        silence = f"the screen did not answer for {life.patience:g} s"
        if life.stacks and life.answered:
            os.kill(life.pid, signal.SIGUSR1)
            os.kill(life.pid, signal.SIGCONT)  # one that was halted writes too
            end = time.monotonic() + STACK_SECONDS
            while _size(life.stacks) == life.stacks_size and time.monotonic() < end:
                time.sleep(TICK_SECONDS / 5)
            time.sleep(TICK_SECONDS / 2)  # for the rest of the threads
            silence += f"; the stack of all its threads is in {life.stacks}"
        _log("ERROR", f"{silence}; it starts again")
        os.kill(life.pid, signal.SIGKILL)

    def _end(self, _number: int, _frame: FrameType | None) -> None:
        self._ending = True
        if self._life is not None:
            self._life.leaving = True
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._life.pid, signal.SIGTERM)

    def _open_bar(self, *arguments: str) -> None:
        """The plain bar with climate and volume; where there is no window to be had, none comes."""
        if self._bar or self._ending:
            return
        slates = (self._session.descriptor, self._cabin.descriptor)
        for descriptor in slates:
            os.set_inheritable(descriptor, True)
        command = [sys.executable, "-m", BAR, *map(str, slates), *arguments]
        self._bar = os.posix_spawn(sys.executable, command, os.environ)
        for descriptor in slates:
            os.set_inheritable(descriptor, False)

    def _close_bar(self) -> None:
        if not self._bar:
            return
        os.kill(self._bar, signal.SIGTERM)
        os.waitpid(self._bar, 0)
        self._bar = 0

    def _clear(self) -> None:
        """Ends what a fallen screen had started: it came to us, because we adopt orphans."""
        while left := _children() - {self._bar}:  # the end of one may leave us others
            for pid in left:
                for ending in (os.killpg, os.kill):  # the programs lead groups of their own
                    with contextlib.suppress(ProcessLookupError, PermissionError):
                        ending(pid, signal.SIGKILL)
                with contextlib.suppress(ChildProcessError):
                    os.waitpid(pid, 0)

    def _bury(self, life: Life) -> None:
        """Takes note of orphans that have ended by themselves, so that the kernel forgets them."""
        for pid in _children() - {self._bar, life.pid}:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, os.WNOHANG)


def _live(screen: Screen, line: Line) -> int:
    """The screen's own process: an error that nobody caught is told apart from an end that was meant."""
    try:
        return screen(line)
    except Exception:  # noqa: BLE001 - the top of the process
        sys.excepthook(*sys.exc_info())
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.flush()
        os._exit(EXIT_FALLEN)


def _adopt_orphans() -> None:
    """What a fallen screen leaves behind becomes a child of this process (prctl(2))."""
    import ctypes  # here: the screen's process does not wait for it

    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _children() -> set[int]:
    """Of this process (proc(5), ``children``)."""
    try:
        with open(f"/proc/self/task/{os.getpid()}/children") as file:  # noqa: PTH123 - pathlib is not loaded here
            return set(map(int, file.read().split()))
    except OSError:
        return set()


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size  # noqa: PTH116 - pathlib is not loaded here
    except OSError:
        return 0


def _log(level: str, text: str) -> None:
    """One line in the format of `chassis.logs`."""
    now = time.time()
    at = f"{time.strftime('%H:%M:%S', time.localtime(now))}.{int(now % 1 * 1000):03d}"
    with contextlib.suppress(OSError, ValueError):
        print(f"{at} {'guard':<6} {level:<7} hmi.guardian: {text}", file=sys.stderr, flush=True)
