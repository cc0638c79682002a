"""Small things the car keeps over a power cut, as services see the database."""

from typing import Protocol


class Shelf(Protocol):
    """Values by key, kept durably: once a call has returned, the change outlives a power cut."""

    async def read(self, key: str) -> bytes | None:
        """What is kept under `key`, None if nothing is."""
        ...

    async def write(self, key: str, value: bytes | None) -> None:
        """Keeps `value` under `key`, or forgets `key`. Raises `CarError` ``disk_full`` and the like."""
        ...
