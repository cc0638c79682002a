"""The folder of the sockets between the car's programs: its user's own, and one car's at a time."""

import fcntl
import os
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

from chassis.errors import CarError

APPLICATION = "hola"
LOCK = "hmi.lock"


def runtime_folder() -> Path:
    """Where sockets go when nothing else is set.

    Follows XDG_RUNTIME_DIR (freedesktop.org, Base Directory Specification); without a session of its own the
    user gets a folder of the temporary one, which `claim` keeps others out of.
    """
    session = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    if os.environ.get("XDG_RUNTIME_DIR") or os.access(session, os.W_OK):
        return Path(session) / APPLICATION
    return Path(tempfile.gettempdir()) / f"{APPLICATION}-{os.getuid()}"


def claim(folder: Path) -> Callable[[], None]:
    """Makes `folder` with mode 0700 and keeps it for this process; returns what gives it back.

    Raises:
        CarError: ``folder_unwritable``, ``folder_unsafe`` (somebody else's, or open to others), or
            ``already_running`` when another car uses it.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _check_owner(folder)
        lock = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        message = f"The folder for sockets {folder} cannot be used: {error.strerror}. Name another one"
        raise CarError("folder_unwritable", f"{message} with HOLA_SOCKETS") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        os.close(lock)
        message = f"Another car is running here already (it uses {folder}). Stop that one first"
        raise CarError("already_running", message) from error
    return lambda: os.close(lock)


def _check_owner(folder: Path) -> None:
    found = folder.lstat()
    private = stat.S_ISDIR(found.st_mode) and not stat.S_IMODE(found.st_mode) & 0o077
    if found.st_uid != os.getuid() or not private:
        message = f"The folder for sockets {folder} is not yours alone. Name another one"
        raise CarError("folder_unsafe", f"{message} with HOLA_SOCKETS")
