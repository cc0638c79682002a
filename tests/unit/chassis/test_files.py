"""Files and folders that survive a power cut."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from chassis.files import replace_file, replace_folder


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "state"
    replace_file(target, b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_the_mode_is_set_before_the_content_is_there(tmp_path: Path) -> None:
    replace_file(tmp_path / "secret", b"token", mode=0o600)
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600


WRITER = """
import sys
from pathlib import Path
from chassis.files import replace_file
target = Path(sys.argv[1])
n = 0
while True:
    n += 1
    replace_file(target, str(n).encode() * 5000)
    print(n, flush=True)
"""


def test_killed_at_any_moment_the_file_is_whole(tmp_path: Path) -> None:
    """The last acknowledged version or the one after it, never half of one."""
    target = tmp_path / "state"
    for rounds in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(target)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            lines = [writer.stdout.readline() for _ in range(20 + rounds * 7)]
            writer.send_signal(signal.SIGKILL)
            lines += writer.stdout.readlines()
        acknowledged = int([line for line in lines if line.endswith("\n")][-1])
        content = target.read_text()
        assert content in {str(n) * 5000 for n in (acknowledged, acknowledged + 1)}


def test_a_folder_is_swapped_whole(tmp_path: Path) -> None:
    for text in ("one", "two"):
        fresh = tmp_path / "fresh"
        fresh.mkdir()
        (fresh / "a").write_text(text)
        replace_folder(fresh, tmp_path / "final")
        assert (tmp_path / "final" / "a").read_text() == text
    assert [path.name for path in tmp_path.iterdir()] == ["final"]
