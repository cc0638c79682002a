"""Secrets stay secret: on disk, in logs, and over power cuts."""

import logging
import stat
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.secrets import Secret, Secrets


def test_only_the_cars_user_can_read_the_file(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    Secrets(path).put("token", "abc")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    again = Secrets(path).get("token")
    assert again is not None
    assert again.reveal() == "abc"


def test_nothing_shows_a_secret_by_accident(tmp_path: Path) -> None:
    secret = Secret("hunter2")
    secrets = Secrets(tmp_path / "secrets.json")
    secrets.put("password", secret)
    shown = [f"{secret} {secret!r} {secret!s:>20} {[secret]} {secrets!r}", str(secret)]
    shown.append(logging.LogRecord("x", 20, "", 1, "%s %r", (secret, secret), None).getMessage())
    assert "hunter2" not in " ".join(shown)


def test_forgetting_and_replacing(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    secrets = Secrets(path)
    secrets.put("a", "1")
    secrets.put("b", "2")
    secrets.put("a", None)
    secrets.put("b", "3")
    assert secrets.get("a") is None
    assert path.read_bytes() == b'{"b":"3"}'


def test_a_damaged_file_means_signed_out(tmp_path: Path) -> None:
    path = tmp_path / "secrets.json"
    path.write_bytes(b'{"a": ')
    assert Secrets(path).get("a") is None


def test_a_disk_that_cannot_be_written_keeps_it_for_the_drive(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    secrets = Secrets(tmp_path / "file" / "secrets.json")
    with pytest.raises(CarError, match="lasts for this drive"):
        secrets.put("a", "1")
    kept = secrets.get("a")
    assert kept is not None
    assert kept.reveal() == "1"
