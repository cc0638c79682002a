"""Waiting for what has to happen, instead of for some time."""

import asyncio
from collections.abc import Callable

from chassis.observable import Observable

SECONDS = 5.0


async def until[T](observable: Observable[T], wanted: Callable[[T], object]) -> T:
    """The first value (from now on, the present one included) that is `wanted`; fails after 5 s."""
    found: asyncio.Future[T] = asyncio.get_running_loop().create_future()

    def look(value: T) -> None:
        if not found.done() and wanted(value):
            found.set_result(value)

    end = observable.subscribe(look)
    try:
        return await asyncio.wait_for(found, SECONDS)
    except TimeoutError:
        raise AssertionError(f"It did not come to it; at the end: {observable.value!r}") from None
    finally:
        end()
