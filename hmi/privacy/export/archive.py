"""Writing an archive to a drive: complete under its name, or not there at all. Blocking, for a thread."""

import contextlib
import errno
import os
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from chassis.errors import CarError
from chassis.files import sync_folder
from hmi.privacy.export.model import Part

CHUNK_BYTES = 256 * 1024
ROOM_BYTES = 1024 * 1024
"""More than the contents: what a zip file says about its files, and the drive about the zip file."""
UNFINISHED = ".hola-export-"
"""Names of what is being written begin so; what a power cut left is removed by the next export."""
_OURS = re.compile(re.escape(UNFINISHED) + r"\d+(-\d+)?")

_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ENOTCONN, errno.ESTALE, errno.ENOTDIR}
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}


class Stopped(Exception):
    """Nobody wants the archive any more; nothing of it is left on the drive."""


def write_archive(drive: Path, stem: str, parts: Sequence[Part], tell: Callable[[float], bool]) -> Path:
    """Writes `parts` as a zip file ``<stem>.zip``, ``<stem>-2.zip`` if that is taken; returns its path.

    It is written under another name, synced, and renamed: wherever the power goes, the file of that name is
    whole.

    Args:
        tell: hears how far it is, 0 to 1, after each piece; False ends the writing.

    Raises:
        CarError: ``export_drive_full``, ``export_drive_locked`` (read-only), ``export_drive_gone``,
            ``export_failed``.
        Stopped: `tell` said so.
    """
    try:
        return _write(drive, stem, parts, tell)
    except OSError as error:
        raise _problem(drive, error) from error


def _write(drive: Path, stem: str, parts: Sequence[Part], tell: Callable[[float], bool]) -> Path:
    device = drive.stat().st_dev
    _tidy_up(drive)
    total = sum(_size(part) for part in parts)
    if shutil.disk_usage(drive).free < total + ROOM_BYTES:
        raise OSError(errno.ENOSPC, "too little room")
    fresh = _unused(drive)
    try:
        with fresh.open("xb") as file:
            _pack(file, parts, total, tell)
            file.flush()
            os.fsync(file.fileno())
        # A drive that was pulled out leaves its folder behind, on the disk of the car.
        if drive.stat().st_dev != device:
            raise OSError(errno.ENODEV, "another drive")
        final = _free_name(drive, stem)
        fresh.rename(final)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    with contextlib.suppress(OSError):  # some file systems of drives cannot
        sync_folder(drive)
    return final


def _tidy_up(drive: Path) -> None:
    """Removes what an export left; anything else that is only called like it stays, and holds up nothing."""
    for left in drive.glob(f"{UNFINISHED}*"):
        if _OURS.fullmatch(left.name) and left.is_file() and not left.is_symlink():
            left.unlink()


def _unused(drive: Path) -> Path:
    path, number = drive / f"{UNFINISHED}{os.getpid()}", 1
    while os.path.lexists(path):
        number += 1
        path = drive / f"{UNFINISHED}{os.getpid()}-{number}"
    return path


def _pack(file: IO[bytes], parts: Sequence[Part], total: int, tell: Callable[[float], bool]) -> None:
    written = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in parts:
            with archive.open(part.name, "w", force_zip64=True) as entry:
                for piece in _pieces(part):
                    entry.write(piece)
                    written += len(piece)
                    if not tell(min(written / max(total, 1), 1.0)):
                        raise Stopped


def _pieces(part: Part) -> Iterator[bytes]:
    if isinstance(part.content, bytes):
        for start in range(0, len(part.content), CHUNK_BYTES):
            yield part.content[start : start + CHUNK_BYTES]
        return
    with contextlib.suppress(FileNotFoundError), part.content.open("rb") as file:
        while piece := file.read(CHUNK_BYTES):
            yield piece


def _size(part: Part) -> int:
    if isinstance(part.content, bytes):
        return len(part.content)
    with contextlib.suppress(FileNotFoundError):
        return part.content.stat().st_size
    return 0


def _free_name(drive: Path, stem: str) -> Path:
    path, number = drive / f"{stem}.zip", 1
    while path.exists():
        number += 1
        path = drive / f"{stem}-{number}.zip"
    return path


def _problem(drive: Path, error: OSError) -> CarError:
    if error.errno in _FULL:
        return CarError("export_drive_full", "There is too little room on the drive")
    if error.errno in _LOCKED:
        return CarError("export_drive_locked", "The drive cannot be written")
    if error.errno in _GONE or not drive.exists():
        return CarError("export_drive_gone", "The drive was removed")
    return CarError("export_failed", "The data could not be written to the drive")
