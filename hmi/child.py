"""One running program of the car: started with pipes of ours, read into the log, ended for certain."""

import asyncio
import contextlib
import logging
import os
import re
import signal
from collections.abc import Mapping, Sequence

log = logging.getLogger(__name__)

STOP_SECONDS = 3.0
STACK_SECONDS = 1.0
WRITES_STACKS = {"PYTHONFAULTHANDLER": "1"}
"""Has a Python program write the stacks of all its threads when it is aborted or crashes."""
LONGEST_LINE = 64 * 1024
_OUR_FORMAT = re.compile(r"\d\d:\d\d:\d\d\.\d{3} \S+ +(DEBUG|INFO|WARNING|ERROR|CRITICAL) +(.*)")


class Child:
    """A process whose standard input stays open for as long as this object, and whose output is logged.

    It leads a process group of its own: Ctrl-C in a terminal reaches only this program, which ends the others
    in order, and what the child itself had started ends with it.

    Attributes:
        last_line: the last line it wrote, for a program that says why it ended.
    """

    def __init__(
        self,
        process: asyncio.subprocess.Process,
        reader: asyncio.StreamReader,
        pipe: asyncio.ReadTransport,
        logger: logging.Logger,
    ) -> None:
        self.last_line = ""
        self._process = process
        self._pipe = pipe
        self._log = logger
        self._reading = asyncio.create_task(self._copy_log(reader))

    @classmethod
    async def start(
        cls, arguments: Sequence[str], environment: Mapping[str, str], logger: logging.Logger
    ) -> "Child":
        """Starts `arguments` with `environment` added to ours. Raises OSError when it cannot be started."""
        reading, writing = os.pipe()
        reader = asyncio.StreamReader(limit=LONGEST_LINE)
        protocol = asyncio.StreamReaderProtocol(reader)
        pipe, _ = await asyncio.get_running_loop().connect_read_pipe(
            lambda: protocol, os.fdopen(reading, "rb", buffering=0)
        )
        try:
            process = await asyncio.create_subprocess_exec(
                *arguments,
                env={**os.environ, **WRITES_STACKS, **environment},
                stdin=asyncio.subprocess.PIPE,
                stdout=writing,
                stderr=writing,
                start_new_session=True,
            )
        except BaseException:
            pipe.close()
            raise
        finally:
            os.close(writing)
        return cls(process, reader, pipe, logger)

    @property
    def pid(self) -> int:
        """Process id."""
        return self._process.pid

    async def wait(self) -> int:
        """The exit status, once it has ended; negative for a signal."""
        return await self._process.wait()

    def kill(self) -> None:
        """Ends it at once."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()

    async def put_down(self) -> None:
        """Ends one that hangs: it has a second to write what each of its threads does (faulthandler)."""
        with contextlib.suppress(ProcessLookupError):
            self._process.send_signal(signal.SIGABRT)
            self._process.send_signal(signal.SIGCONT)  # one that was halted writes too
        await asyncio.wait([asyncio.create_task(self._process.wait())], timeout=STACK_SECONDS)
        self.kill()

    async def end(self) -> None:
        """Asks it to end, waits 3 s, then kills it; returns when it is gone and its output read."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.terminate()
            try:
                await asyncio.wait_for(self._process.wait(), STOP_SECONDS)
            except TimeoutError:
                log.warning("process %s did not end in time and is killed", self.pid)
                self.kill()
                await self._process.wait()
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)
        # What left the group may hold the pipe open; what the child itself wrote is there by now.
        await asyncio.wait([self._reading], timeout=1.0)
        self._reading.cancel()
        self._pipe.close()

    async def _copy_log(self, reader: asyncio.StreamReader) -> None:
        while True:
            try:
                line = await reader.readline()
            except ValueError:  # longer than the limit; asyncio has dropped it
                continue
            if not line:
                return
            if text := line.decode("utf-8", "replace").rstrip():
                match = _OUR_FORMAT.match(text)
                level, text = match.groups() if match else ("INFO", text)
                self.last_line = text
                self._log.log(logging.getLevelNamesMapping()[level], "%s", text)
