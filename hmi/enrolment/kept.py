"""The assistant's memory: one document, written before anything of it shows."""

import asyncio
from typing import Any

import msgspec

from hmi.documents import Documents
from hmi.enrolment.model import Progress

DOCUMENT = "progress"


class Kept:
    """The progress on disk; one change after another.

    Attributes:
        progress: as it is on disk.
    """

    def __init__(self, documents: Documents) -> None:
        self.progress = Progress()
        self._documents = documents
        self._one_at_a_time = asyncio.Lock()

    async def load(self) -> None:
        """Takes up what an earlier run left."""
        self.progress = await self._documents.load(DOCUMENT, Progress) or Progress()

    async def change(self, account_id: str, *, signed_in: bool, **fields: Any) -> None:
        """Changes fields of the progress of who drives now, see `Progress.of`.

        Durable on return. Raises `CarError` when it cannot be kept; then all is as it was.
        """
        async with self._one_at_a_time:
            progress = msgspec.structs.replace(self.progress.of(account_id, signed_in=signed_in), **fields)
            if progress != self.progress:
                await self._documents.save(DOCUMENT, progress)
                self.progress = progress

    async def forget(self) -> None:
        """Forgets everything."""
        async with self._one_at_a_time:
            await self._documents.write(DOCUMENT, None)
            self.progress = Progress()
