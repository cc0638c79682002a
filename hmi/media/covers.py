"""The picture in the file that plays."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from hmi.media import tags
from hmi.media.model import Track
from hmi.tasks import Tasks

Pictures = Callable[[bytes], str]
"""Makes a picture that can be shown of one that may be damaged; its file, or empty. Called in a thread."""


class Covers:
    """Looks for the picture of one file at a time.

    Args:
        shown: told the picture's file, or an empty text, if the file is still the one asked for last.
    """

    def __init__(self, pictures: Pictures, tasks: Tasks, shown: Callable[[str], None]) -> None:
        self._pictures = pictures
        self._tasks = tasks
        self._shown = shown
        self._wanted: Path | None = None

    def look(self, track: Track) -> None:
        """Looks for the picture of `track`, unless it was the last one asked for."""
        if self._wanted != track.path:
            self._wanted = track.path
            self._tasks.start(self._find(track.path))

    def forget(self) -> None:
        """No picture is wanted now."""
        self._wanted = None

    async def _find(self, path: Path) -> None:
        def find() -> str:
            data = tags.cover(path)
            return "" if data is None else self._pictures(data)

        picture = await asyncio.to_thread(find)
        if self._wanted == path:
            self._shown(picture)
