import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from msgspec import json

from maps.__main__ import main
from maps.protocol import Names
from tests.unit.maps.town import Town

PATIENCE_SECONDS = 30.0


@contextmanager
def program(town: Town, folder: Path, *more: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [
        sys.executable,
        "-m",
        "maps",
        "--socket",
        str(folder / "maps.sock"),
        "--regions",
        str(town.regions),
    ]
    process = subprocess.Popen([*command, "--ready-file", str(folder / "ready"), *more])
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for(path: Path) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not path.exists():
        assert time.monotonic() < end, f"{path.name} never came"
        time.sleep(0.02)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_program_ends_cleanly_when_asked(town: Town, tmp_path: Path, number: signal.Signals) -> None:
    """PRG-1: Ctrl-C stops everything, nothing is left running."""
    with program(town, tmp_path) as process:
        wait_for(tmp_path / "ready")
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        process.send_signal(number)
        assert process.wait(PATIENCE_SECONDS) == 0
    assert not (tmp_path / "maps.sock").exists()
    assert not (tmp_path / "ready").exists()
    assert not any(Path(f"/proc/{child}").exists() for child in children)


def test_the_program_does_not_outlive_its_parent(town: Town, tmp_path: Path) -> None:
    """HMI-6: when the HMI is killed its children go too."""
    parent = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    with parent, program(town, tmp_path, "--parent-pid", str(parent.pid)) as process:
        wait_for(tmp_path / "ready")
        parent.kill()
        parent.wait()
        assert process.wait(PATIENCE_SECONDS) == 0


def test_the_tool_checks_packs(town: Town, own_regions: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """NAV-9: a pack can be verified by hand; a bad one gives a non-zero status."""
    assert main(["check", str(town.folder)]) == 0
    assert "OpenStreetMap" in capsys.readouterr().out
    (own_regions / town.id / "search.sqlite").unlink()
    assert main(["check", str(own_regions / town.id)]) == 1
    assert "not complete" in capsys.readouterr().err


def test_the_tool_prints_the_names_that_may_be_said(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    """VOI-4: what the voice's benchmark is told, each name with how well known it is."""
    assert main(["names", str(town.folder)]) == 0
    found = json.decode(capsys.readouterr().out, type=Names)
    assert found.streets
    assert len(found.places) == len(found.place_weights) > 0


def test_the_tool_says_what_is_wrong_with_a_map(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Issue 2, bad input: one clear sentence and a non-zero status."""
    missing = tmp_path / "no.osm.pbf"
    assert main(["build", "--osm", str(missing), "--out", str(tmp_path)]) == 1
    assert "no.osm.pbf" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
