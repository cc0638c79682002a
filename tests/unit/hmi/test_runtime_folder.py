"""The sockets' folder is private, and one car's at a time."""

import os
import stat
import tempfile
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.runtime_folder import claim, runtime_folder


def refusal(folder: Path) -> str:
    with pytest.raises(CarError) as caught:
        claim(folder)
    return caught.value.code


def test_it_is_the_sessions_or_a_private_temporary_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/session")
    assert runtime_folder() == Path("/run/session/hola")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    assert runtime_folder() == Path(tempfile.gettempdir()) / f"hola-{os.getuid()}"


def test_only_its_user_can_look_into_it(tmp_path: Path) -> None:
    folder = tmp_path / "run" / "hola"
    release = claim(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    release()


def test_one_car_at_a_time(tmp_path: Path) -> None:
    folder = tmp_path / "hola"
    release = claim(folder)
    assert refusal(folder) == "already_running"
    release()
    claim(folder)()


def test_a_folder_others_can_use_is_not_taken(tmp_path: Path) -> None:
    """Somebody else could have put a socket of their own there."""
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    assert refusal(shared) == "folder_unsafe"
    (tmp_path / "link").symlink_to(tmp_path)
    assert refusal(tmp_path / "link") == "folder_unsafe"


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refusal(tmp_path / "file" / "hola") == "folder_unwritable"
