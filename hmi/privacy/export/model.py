"""What the car keeps of a driver, as it is taken along (PRV-3)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol

import msgspec


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """One file of the archive.

    Attributes:
        kind: what it holds, e.g. ``contacts``; ``export.kind_<kind>`` names it to the driver.
        name: of the file inside the archive, with ``/`` between folders.
        content: the file itself, or where it lies.
    """

    kind: str
    name: str
    content: bytes | Path


class Keeper(Protocol):
    """Whoever keeps something of a driver."""

    async def export(self, account_id: str) -> Sequence[Part]:
        """All of it, without secrets, and nothing of anybody else. Raises `CarError` if it cannot be read."""
        ...


class Drive(msgspec.Struct, frozen=True):
    """A drive that is plugged in: `free` is written for the driver, empty where nobody knows."""

    path: str
    name: str
    free: str = ""


class ExportState(msgspec.Struct, frozen=True):
    """How taking the data along goes.

    Attributes:
        drives: what is plugged in, by name.
        progress: of the writing, 0 to 1.
        result: what was written and where, in a sentence.
        problem: why the last try wrote nothing.
    """

    status: Literal["idle", "writing", "done"] = "idle"
    drives: tuple[Drive, ...] = ()
    progress: float = 0.0
    result: str = ""
    problem: str = ""
