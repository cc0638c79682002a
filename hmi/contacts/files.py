"""Files with address books: where they lie, and reading them in a process of its own."""

import asyncio
import contextlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

import msgspec

from chassis.errors import CarError
from hmi.contacts.model import Contact

ENDINGS = frozenset({".vcf", ".vcard"})
DEEPEST = 3
FILES_MAX = 2000
LARGEST_BYTES = 200 * 1024 * 1024
READ_SECONDS = 600.0


def find_files(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Address books in `folders` and three levels below, by name; blocking, for a thread."""
    found: list[Path] = []
    for folder in folders:
        for place, below, names in os.walk(folder):
            if len(Path(place).relative_to(folder).parts) >= DEEPEST:
                below.clear()
            below[:] = [name for name in below if not name.startswith(".")]
            found += [Path(place, name) for name in names if Path(name).suffix.lower() in ENDINGS]
    return tuple(sorted(found)[:FILES_MAX])


async def read_files(files: Iterable[Path]) -> tuple[Contact, ...]:
    """The people in `files`.

    Raises `CarError` ``contacts_unreadable`` when they cannot be read, ``contacts_too_large``.
    """
    paths = [str(file) for file in files]
    if await asyncio.to_thread(_size, paths) > LARGEST_BYTES:
        raise CarError("contacts_too_large", "These address books are too large")
    unreadable = CarError("contacts_unreadable", "These address books cannot be read")
    try:
        reader = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "hmi.contacts.vcard", *paths),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
        )
    except OSError as error:
        raise unreadable from error
    try:
        async with asyncio.timeout(READ_SECONDS):
            output, _ = await reader.communicate()
        if reader.returncode != 0:
            raise unreadable
        return msgspec.json.decode(output, type=tuple[Contact, ...])
    except (TimeoutError, msgspec.DecodeError) as error:
        raise unreadable from error
    finally:
        if reader.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                reader.kill()
            await reader.wait()


def _size(paths: list[str]) -> int:
    sizes = 0
    for path in paths:
        with contextlib.suppress(OSError):
            sizes += Path(path).stat().st_size
    return sizes
