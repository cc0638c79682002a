"""Going on by itself: what is due is tried until it works, and the driver is told meanwhile why it waits."""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

from chassis.errors import CarError, NotAvailable
from hmi.texts import Texts

log = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 1.0
LONGEST_PAUSE_SECONDS = 30.0

type Work = Callable[[], Awaitable[None]]


class Perseverance:
    """One thing the driver has asked for, and all that is due besides.

    Attributes:
        pending: what the driver has asked for and is not done yet.
        waiting: why it does not go on now, in one sentence; empty while it can.
        problem: why the last thing asked for will not be done.

    Args:
        advance: does what is due; returns the seconds until it wants to be asked again, raises `NotAvailable`
            for what has to wait.
        show: called when anything of this has changed.
        texts: says why in the driver's language.
    """

    def __init__(
        self, advance: Callable[[], Awaitable[float]], show: Callable[[], None], texts: Texts
    ) -> None:
        self.pending: Work | None = None
        self.waiting = ""
        self.problem = ""
        self._advance = advance
        self._show = show
        self._texts = texts
        self._wake = asyncio.Event()

    def hurry(self) -> None:
        """Looks at once what is due."""
        self._wake.set()

    def ask(self, work: Work) -> None:
        """Has `work` done now, or as soon as it can be; what was asked before is given up."""
        self.clear()
        self.pending = work
        self.hurry()

    def clear(self) -> None:
        """Gives up what was asked, and forgets why it failed."""
        self.pending, self.problem = None, ""

    async def do_pending(self) -> None:
        """Tries what was asked. Raises what passes by itself; any other reason is kept as `problem`."""
        if (work := self.pending) is None:
            return
        try:
            await work()
        except CarError as error:
            if _passes(error):
                raise
            self.problem = self._texts.problem(error)
        if self.pending is work:
            self.pending = None

    async def run(self) -> None:
        """Does what is due until cancelled, with growing pauses while it cannot be done."""
        pause = FIRST_PAUSE_SECONDS
        while True:
            self._wake.clear()
            try:
                wait = await self._advance()
                pause = FIRST_PAUSE_SECONDS
            except NotAvailable as error:
                self.waiting = self._texts.problem(error)
                wait, pause = pause, min(2 * pause, LONGEST_PAUSE_SECONDS)
            except CarError as error:
                log.info("It waits: %s", error)
                wait = LONGEST_PAUSE_SECONDS
            self._show()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), wait)


def _passes(error: CarError) -> bool:
    """Whether what failed works again by itself: the network comes back, or the driver lets more out."""
    return error.code in ("offline", "no_services") or error.code.startswith("privacy_")
