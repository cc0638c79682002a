"""A fresh car and a fresh phone, through the real screens; what is done is in `enrolment`."""

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from tests.end2end.hand import Effort
from tests.fakes import chromium_phone, sound_card
from tests.world import REPOSITORY

LONGEST_SECONDS = 400
MOST_TAPS = 25
MOST_SECONDS = 120.0
missing = [*chromium_phone.missing_programs(), *sound_card.missing_programs()]
pytestmark = [
    pytest.mark.timeout(LONGEST_SECONDS + 30),
    pytest.mark.skipif(bool(missing), reason=f"missing: {', '.join(missing)}; `make test` installs them"),
]


def register(report: Path, *options: str) -> Effort:
    """What the whole registration took; the pictures of each step lie beside `report`."""
    command = [sys.executable, "-m", "tests.end2end.enrolment", str(report), *options]
    done = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-6000:]
    assert "step done: seen" in done.stdout
    return msgspec.json.decode(report.read_bytes(), type=Effort)


def test_a_driver_owns_the_car_with_few_touches() -> None:
    """ENR-1..4, ENR-6..8: at most 25 touches and two minutes of a person's steps (keystroke-level model)."""
    effort = register(REPOSITORY / "build" / "end2end" / "enrolment" / "report.json")
    assert effort.taps <= MOST_TAPS
    assert effort.seconds - effort.waits < MOST_SECONDS


def test_services_that_die_before_every_step_only_delay_it() -> None:
    """ENR-1: each step says that it waits, and goes on by itself when the services are back."""
    effort = register(REPOSITORY / "build" / "end2end" / "enrolment-dying" / "report.json", "--dying")
    assert effort.taps <= MOST_TAPS
