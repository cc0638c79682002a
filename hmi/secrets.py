"""Secrets of the car in a file of their own that only the car's user can read."""

import asyncio
import threading
from collections.abc import Mapping
from pathlib import Path

import msgspec

from chassis.errors import CarError
from chassis.files import replace_file

FILE_MODE = 0o600


class Secret(str):
    """A text that never shows in logs, tracebacks and `repr`; `reveal` gives it out."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Secret(...)"

    def __str__(self) -> str:
        return "(secret)"

    def __format__(self, spec: str) -> str:
        return "(secret)"

    def reveal(self) -> str:
        """The text itself."""
        return str.__str__(self)


class Secrets:
    """Named secrets, replaced in one step (mode 0600) and read once; may be used from any thread.

    A change counts for everybody in the step in which it is made. The file follows: one write at a time, each
    of all that counts then, so that none overtakes another and a power cut finds one of these states.

    Args:
        path: the file; its folder is made when missing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._changing = threading.Lock()
        self._writing = threading.Lock()
        self._values = self._load()
        self._written: dict[str, str] | None = self._values

    def __repr__(self) -> str:
        return f"Secrets({self._path})"

    def get(self, name: str) -> Secret | None:
        """The secret called `name`, None when there is none."""
        value = self._values.get(name)
        return None if value is None else Secret(value)

    def names(self, prefix: str) -> tuple[str, ...]:
        """The names that begin with `prefix`, without it, in the order in which they were kept."""
        return tuple(name.removeprefix(prefix) for name in self._values if name.startswith(prefix))

    def put(self, name: str, value: str | None) -> None:
        """Keeps `value` under `name`, durable on return; None forgets it.

        Raises:
            CarError: ``storage_unwritable``; the secret is then known for this drive only.
        """
        self.change({name: value})
        self.write()

    async def keep(self, changes: Mapping[str, str | None]) -> None:
        """Keeps or forgets several secrets in one step, as `put` does one, also if the caller gives up."""
        self.change(changes)
        await self.written()

    def change(self, changes: Mapping[str, str | None]) -> None:
        """Does so for this drive; `written` makes it durable."""
        with self._changing:
            values = {key: kept for key, kept in self._values.items() if key not in changes}
            for name, value in changes.items():
                if value is not None:
                    values[name] = value.reveal() if isinstance(value, Secret) else value
            if values != self._values:
                self._values = values

    async def written(self) -> None:
        """Waits until all that counts now is durable. Raises `CarError` as `put` does."""
        if self._values is not self._written:
            await asyncio.shield(asyncio.get_running_loop().run_in_executor(None, self.write))

    def write(self) -> None:
        """Makes all that counts now durable. Raises `CarError` as `put` does; the next write tries again."""
        with self._writing:
            values = self._values
            if values != self._written:
                self._written = None  # what a write that fails has left is not known
                self._replace(values)
            self._written = values

    def _replace(self, values: dict[str, str]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._path, msgspec.json.encode(values), FILE_MODE)
        except OSError as error:
            message = "The sign-in cannot be kept on the car's memory. It lasts for this drive"
            raise CarError("storage_unwritable", message) from error

    def _load(self) -> dict[str, str]:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=dict[str, str])
        except (OSError, msgspec.DecodeError):
            # Without its secrets the car is signed out, which is safe and told by the account.
            return {}
