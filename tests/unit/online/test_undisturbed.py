"""What stops the services cuts nothing off in its middle."""

import asyncio

import pytest

from online.undisturbed import undisturbed


async def test_what_is_begun_is_ended_before_the_task_ends() -> None:
    """A transaction is committed or rolled back whole, and its connection given back."""
    begun, go_on = asyncio.Event(), asyncio.Event()
    done: list[str] = []

    async def transaction() -> None:
        begun.set()
        await go_on.wait()
        done.append("committed")

    task = asyncio.create_task(undisturbed(transaction()))
    await begun.wait()
    task.cancel()
    await asyncio.sleep(0)
    assert not task.done()
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert done == ["committed"]


async def test_its_result_and_its_error_are_those_of_the_work() -> None:
    async def works() -> int:
        return 7

    async def fails() -> int:
        raise OSError("disk full")

    assert await undisturbed(works()) == 7
    with pytest.raises(OSError, match="disk full"):
        await undisturbed(fails())
