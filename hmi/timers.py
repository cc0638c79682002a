"""Calls that happen later, passed in by constructors so that tests decide when later is."""

import asyncio
from collections.abc import Callable
from typing import Protocol


class Timer(Protocol):
    """A call that is waiting."""

    def cancel(self) -> None:
        """Forgets the call; without effect once it was made."""
        ...


class Timers(Protocol):
    """Makes calls later, on the loop's thread."""

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer:
        """Calls `callback` once, `delay` seconds from now."""
        ...


class LoopTimers:
    """Timers of the running asyncio loop."""

    def call_later(self, delay: float, callback: Callable[[], None]) -> Timer:
        """Calls `callback` once, `delay` seconds from now, unless the loop stops before."""
        return asyncio.get_running_loop().call_later(delay, callback)
