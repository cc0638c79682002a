"""Random taps, swipes and keys on the real car: no warning, hang, crash or leak. `make bench` has 10 min."""

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.fakes.sound_card import missing_programs
from tests.missing import missing
from tests.world import REPOSITORY

SECONDS = 60
LONGEST_FRAME_SECONDS = 3.0
"""From an act to the next frame; longer is what the guardian calls a hang."""
GROWTH_MB = 80.0
"""After every page was opened: caches of map, pictures and letters fill within the minute (34 to 60 MB)."""
LATER_GROWTH_MB = 30.0
"""In the second half of it."""
FEWEST_ACTS = 150


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    for program in missing_programs():
        missing(f"Missing here: {program}. `make test` installs it")
    folder = tmp_path_factory.mktemp("monkey")
    report = folder / "found.json"
    command = [sys.executable, "-m", "tests.end2end.monkey", str(report), str(SECONDS)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=280, check=False)
    found: dict[str, Any] = json.loads(report.read_text()) if report.exists() else {}
    return found | {"status": done.returncode, "errors": done.stderr}


pytestmark = pytest.mark.timeout(300)


def test_it_lives_and_takes_taps(run: dict[str, Any]) -> None:
    """No crash, all programs healthy, and Home answers at the end."""
    assert run["status"] == 0, run["errors"][-4000:]
    assert run["problems"] == []
    assert run["acts"] >= FEWEST_ACTS


def test_it_never_hangs(run: dict[str, Any]) -> None:
    assert run["longest"] < LONGEST_FRAME_SECONDS


def test_it_never_warns(run: dict[str, Any]) -> None:
    """Neither Qt nor QML nor Python nor a service."""
    assert run["noise"] == []
    faults = ("Traceback", "QML", ".qml:", "Binding loop", "never awaited", "never retrieved", "a tap failed")
    assert [line for line in run["errors"].splitlines() if any(fault in line for fault in faults)] == []


def test_it_does_not_grow(run: dict[str, Any]) -> None:
    growth = run["end_mb"] - run["warm_mb"]
    later = run["end_mb"] - run["sizes_mb"][4]
    told = f"{growth:.1f} MB in {SECONDS} s, {later:.1f} of them in the second half: {run['sizes_mb']}"
    print(told)
    assert growth <= GROWTH_MB, told
    assert later <= LATER_GROWTH_MB, told
