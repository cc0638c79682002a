"""The whole product in one go; what it does is in `first_drive`."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes import chromium_phone, sound_card
from tests.world import REPOSITORY

LONGEST_SECONDS = 420
missing = [*chromium_phone.missing_programs(), *sound_card.missing_programs()]


@pytest.mark.timeout(LONGEST_SECONDS + 30)
@pytest.mark.skipif(bool(missing), reason=f"missing: {', '.join(missing)}; `make test` installs them")
def test_a_driver_signs_in_says_where_to_go_and_arrives(tmp_path: Path) -> None:
    """ENR-2, VOI-1, NAV-3: the thread through all four programs, seen on screen and heard aloud."""
    pictures = REPOSITORY / "build" / "end2end"
    command = [sys.executable, "-m", "tests.end2end.first_drive", str(pictures)]
    log = tmp_path / "first-drive.log"
    with log.open("w") as file:
        done = subprocess.run(
            command, cwd=REPOSITORY, stdout=file, stderr=file, timeout=LONGEST_SECONDS, check=False
        )
    story = log.read_text()
    assert done.returncode == 0, story[-6000:]
    assert "step 7 arrived: seen" in story
