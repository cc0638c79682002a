"""Work that is not cut off in its middle when the services stop."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine


async def undisturbed[Result](work: Coroutine[None, None, Result]) -> Result:
    """Does `work` to its end, also where the task around it is cancelled meanwhile; that ends afterwards.

    For short transactions: cancelled in the middle of one, the database's driver loses its connection.
    """
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task])
        raise
