"""Says texts, the urgent ones first; can be stopped in the middle of a word."""

import asyncio
import contextlib
import heapq
import itertools
import json
import logging
import os
import sys
import wave
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from chassis.clock import Clock
from chassis.errors import NotAvailable
from voice.loudspeaker import Loudspeaker
from voice.protocol import Priority
from voice.sounds import VOICES

log = logging.getLogger(__name__)

Outcome = Literal["finished", "interrupted", "dropped", "no_loudspeaker"]
RANKS: dict[Priority, int] = {"guidance": 0, "answer": 1, "notice": 2}
GUIDANCE_STALE_SECONDS = 5.0
SYNTHESIS_SECONDS = 8.0
MOST_WAITING = 20


@dataclass(order=True)
class _Job:
    rank: int
    number: int
    text: str = field(compare=False)
    language: str = field(compare=False)
    asked: float = field(compare=False)
    outcome: asyncio.Future[Outcome] = field(compare=False)
    sound: tuple[bytes, int] | None = field(compare=False, default=None)
    is_stopped: bool = field(compare=False, default=False)


class Speech:
    """A queue of texts in front of a synthesiser process and a loudspeaker.

    Args:
        loudspeaker: plays what was synthesised.
        clock: tells how long guidance has waited.
        on_speaking: called with True and False as speaking begins and ends.

    Attributes:
        speed: rate, 1 is the voice's own.
        volume: loudness of what is no guidance, 0 to 1; `guidance_volume` that of the guidance.
    """

    def __init__(
        self,
        loudspeaker: Loudspeaker,
        clock: Clock,
        on_speaking: Callable[[bool], None] = lambda _speaking: None,
    ) -> None:
        self._loudspeaker = loudspeaker
        self._clock = clock
        self._on_speaking = on_speaking
        self._waiting: list[_Job] = []
        self._numbers = itertools.count()
        self._current: _Job | None = None
        self._news = asyncio.Event()
        self._free = asyncio.Event()
        self._free.set()
        self._task: asyncio.Task[None] | None = None
        self._synthesiser = _Synthesiser()
        self.speed = 1.0
        self.volume = self.guidance_volume = loudspeaker.volume

    def start(self) -> None:
        """Begins to work off the queue."""
        self._task = asyncio.create_task(self._work(), name="speech")

    async def stop(self) -> None:
        """Falls silent for good."""
        self.silence()
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self._synthesiser.stop()

    @property
    def speaking(self) -> bool:
        """Whether a text is being said or waits."""
        return self._current is not None or bool(self._waiting)

    async def say(self, text: str, language: str, priority: Priority) -> Outcome:
        """Says `text` when its turn comes; guidance goes first and cuts off what is less urgent."""
        if not text.strip():
            return "finished"
        return await self._queue(self._job(RANKS[priority], text, language))

    async def play(self, pcm: bytes, rate: int) -> Outcome:
        """Plays mono 16-bit `pcm` when its turn comes, as an answer is said."""
        job = self._job(RANKS["answer"], "a recording", "")
        return await self._queue(replace(job, sound=(pcm, rate)))

    def _job(self, rank: int, text: str, language: str) -> "_Job":
        outcome: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        return _Job(rank, next(self._numbers), text, language, self._clock.monotonic(), outcome)

    async def _queue(self, job: "_Job") -> Outcome:
        heapq.heappush(self._waiting, job)
        if len(self._waiting) > MOST_WAITING:
            self._drop(max(self._waiting))
        if self._current is not None and self._current.rank > job.rank == 0:
            self._break_off(self._current)
        self._news.set()
        return await job.outcome

    def silence(self, *, but_guidance: bool = False) -> None:
        """Stops the present text and drops the waiting ones; with `but_guidance`, guidance goes on."""
        for job in list(self._waiting):
            if not (but_guidance and job.rank == 0):
                self._drop(job)
        if self._current is not None and not (but_guidance and self._current.rank == 0):
            self._break_off(self._current)

    def hold(self, *, held: bool) -> None:
        """While `held`, nothing new is begun: somebody is speaking to the car."""
        if held:
            self._free.clear()
        else:
            self._free.set()

    async def _work(self) -> None:
        while True:
            await self._news.wait()
            await self._free.wait()
            if not self._waiting:
                self._news.clear()
                continue
            self._current = job = heapq.heappop(self._waiting)
            try:
                outcome = await self._perform(job)
            except Exception:  # top of the task: a text that cannot be said must not silence the next
                log.exception("Could not say %r", job.text)
                outcome = "dropped"
            finally:
                self._current = None
            if not job.outcome.done():
                job.outcome.set_result(outcome)

    async def _perform(self, job: _Job) -> Outcome:
        if job.rank == 0 and self._clock.monotonic() - job.asked > GUIDANCE_STALE_SECONDS:
            return "dropped"
        sound = job.sound or await self._synthesiser.speak(job.text, job.language, self.speed)
        if sound is None:
            return "dropped"
        if job.is_stopped:
            return "interrupted"
        self._loudspeaker.interruptible = job.rank > 0
        self._loudspeaker.volume = self.guidance_volume if job.rank == 0 else self.volume
        self._on_speaking(True)
        try:
            return "finished" if await self._loudspeaker.play(*sound) else "interrupted"
        except NotAvailable:
            return "no_loudspeaker"
        finally:
            self._on_speaking(False)

    def _break_off(self, job: _Job) -> None:
        """Stops `job` wherever it is: heard already, or still being synthesised."""
        job.is_stopped = True
        self._loudspeaker.stop()

    def _drop(self, job: _Job) -> None:
        self._waiting.remove(job)
        heapq.heapify(self._waiting)
        if not job.outcome.done():
            job.outcome.set_result("dropped")


class _Synthesiser:
    """The worker process; started at the first text and again when it broke.

    What it speaks is handed over in memory: a message read aloud is on no disk, whenever the power goes.
    """

    def __init__(self) -> None:
        self._process: asyncio.subprocess.Process | None = None
        self._sound = os.fdopen(os.memfd_create("speech"), "wb")
        self._path = Path(f"/proc/self/fd/{self._sound.fileno()}")

    async def speak(self, text: str, language: str, speed: float) -> tuple[bytes, int] | None:
        """Samples (mono, 16 bit) and rate of the spoken `text`; None if it cannot be spoken."""
        job = {"text": text, "voice": VOICES[language], "speed": speed, "path": str(self._path)}
        for _attempt in range(2):
            try:
                async with asyncio.timeout(SYNTHESIS_SECONDS):
                    await self._ask(json.dumps(job))
                return _read_wav(self._path)
            except (OSError, TimeoutError, EOFError, wave.Error) as error:
                log.warning("The synthesiser broke and is started again: %s", error)
                await self._end()
        return None

    async def stop(self) -> None:
        """Ends the process and forgets what it spoke last."""
        await self._end()
        self._sound.close()

    async def _ask(self, line: str) -> None:
        if self._process is None:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "voice.synthesiser"),
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                pass_fds=(self._sound.fileno(),),
            )
        jobs, answers = self._process.stdin, self._process.stdout
        if jobs is None or answers is None:
            raise EOFError("it has no pipes")
        jobs.write(line.encode() + b"\n")
        await jobs.drain()
        if not await answers.readline():
            raise EOFError("it ended")

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


def _read_wav(path: Path) -> tuple[bytes, int]:
    with wave.open(str(path)) as file:
        pcm = file.readframes(file.getnframes())
        if not pcm:
            raise EOFError("it wrote a file without sound")
        return pcm, file.getframerate()
