"""A disk that can be full or read-only for certain, also for root: a tmpfs where one can be mounted."""

import contextlib
import os
import subprocess
from pathlib import Path
from types import TracebackType

import pytest

HOW = "Run as root on a machine, or in a container with CAP_SYS_ADMIN, to see this proven"


class SmallDisk:
    """In `folder`, which is made, from `with` to its end.

    Attributes:
        mounted: whether it really is small; otherwise it is a plain folder, and why stands in `reason`.
    """

    def __init__(self, folder: Path, megabytes: int = 2) -> None:
        self.folder = folder
        self.mounted = False
        self.reason = ""
        self._options = f"size={megabytes}m,mode=0700"

    def __enter__(self) -> "SmallDisk":
        self.folder.mkdir()
        done = _run("mount", "-t", "tmpfs", "-o", self._options, "tmpfs", str(self.folder))
        self.mounted = done.returncode == 0
        self.reason = "" if self.mounted else f"No disk can be mounted: {done.stderr.strip()}. {HOW}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.mounted:
            # Lazily: a program under test that hangs must not keep the disk.
            _run("umount", "--lazy", str(self.folder)).check_returncode()
        else:
            self.folder.chmod(0o700)

    def fill(self) -> Path:
        """Not a byte fits on it any more; returns what takes the room. Skips without a small disk."""
        if not self.mounted:
            pytest.skip(self.reason)
        filler = self.folder / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
        return filler

    def make_read_only(self) -> None:
        """Nothing can be written from now on; skips the test where root would write all the same."""
        if self.mounted:
            _run("mount", "-o", "remount,ro", str(self.folder)).check_returncode()
            return
        if os.geteuid() == 0:
            pytest.skip(self.reason)
        for file in self.folder.iterdir():
            file.chmod(0o400)
        self.folder.chmod(0o500)


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
