"""``python -m hmi``: what does not depend on a screen."""

import asyncio

from hmi.screen import came


async def test_a_frame_that_never_comes_is_not_waited_for() -> None:
    """PRG-1: ``--exit-after`` ends also where nothing is ever drawn."""
    assert not await came(asyncio.Event(), asyncio.Event(), 0.01)


async def test_a_frame_or_the_end_is_waited_for() -> None:
    """PRG-1."""
    for place in (0, 1):
        events = asyncio.Event(), asyncio.Event()
        asyncio.get_running_loop().call_soon(events[place].set)
        assert await came(*events, None)
