"""Files that are either the old one or the new one, whenever the power goes."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Makes renames and unlinks inside `folder` durable (POSIX: fsync on the directory)."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def replace_file(path: Path, content: bytes, mode: int = 0o644) -> None:
    """Writes `content` beside `path`, syncs it and renames it over `path`.

    Raises:
        OSError: disk full, read-only or no such folder; `path` is then as it was.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        sync_folder(path.parent)
    finally:
        fresh.unlink(missing_ok=True)


def sync_tree(folder: Path) -> None:
    """Makes every file and folder below `folder` durable."""
    for root, _folders, names in os.walk(folder):
        _sync_files(Path(root) / name for name in names)
        sync_folder(Path(root))


def _sync_files(paths: Iterable[Path]) -> None:
    for path in paths:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def replace_folder(fresh: Path, final: Path) -> None:
    """Puts the complete folder `fresh` in the place of `final` on the same file system.

    A reader sees the old folder, for a moment none, then the new one; never half of one. After a power cut
    in that moment the old folder is still there as ``<name>.old`` and the next call puts things right.
    """
    old = final.with_name(final.name + ".old")
    sync_tree(fresh)
    if final.exists():
        shutil.rmtree(old, ignore_errors=True)
        final.rename(old)
    fresh.rename(final)
    sync_folder(final.parent)
    shutil.rmtree(old, ignore_errors=True)
